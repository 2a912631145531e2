// A place of the signed-in pages where records of one kind are kept: its address, its acts, and their words.
import type { Language } from '../../../lib/language.ts';
import type { Act, RoleName } from './act.ts';
import type { ActWords } from './said.ts';

/** Acts that belong together. */
interface Part {
  readonly acts: Readonly<Record<string, Act>>;
  readonly words: Readonly<
    Record<Language, { readonly title: string; readonly acts: Readonly<Record<string, ActWords>> }>
  >;
}
export interface Place {
  readonly path: string;
  readonly words: Readonly<Record<Language, { readonly title: string; readonly intro: string }>>;
  readonly parts: readonly Part[];
  /** A page beside the acts that does many of them at once, for whoever has this role. */
  readonly beside?: {
    readonly address: string;
    readonly may: RoleName;
    readonly words: Readonly<Record<Language, { readonly title: string; readonly intro: string }>>;
  };
}

/** An act at its address. */
export interface ActAt {
  readonly place: Place;
  readonly part: Part;
  readonly change: string;
  readonly act: Act;
}

export const actsOf = (place: Place): ActAt[] =>
  place.parts.flatMap((part) =>
    Object.entries(part.acts).map(([change, act]) => ({ place, part, change, act })),
  );
export const actWordsOf = ({ part, change }: ActAt, language: Language): ActWords =>
  part.words[language].acts[change]!;
export const actAddress = ({ place, act }: ActAt): string => `${place.path}/${act.path}`;

export const mayDo = ({ act }: Pick<ActAt, 'act'>, roles: readonly RoleName[]): boolean =>
  act.may.some((role) => roles.includes(role));

/** Whoever may do something in a place. */
export const rolesOf = (place: Place): RoleName[] => [
  ...new Set(actsOf(place).flatMap(({ act }) => act.may)),
];
