// A place of the signed-in pages where records of one kind are kept: its address, its acts, and their words.
import type { Language } from '../../../lib/language.ts';
import type { Act, RoleName } from './act.ts';
import type { ActWords } from './said.ts';

export interface Place {
  readonly path: string;
  readonly acts: Readonly<Record<string, Act>>;
  readonly words: Readonly<Record<Language, PlaceWords>>;
}
export interface PlaceWords {
  readonly title: string;
  readonly intro: string;
  readonly acts: Readonly<Record<string, ActWords>>;
}

export const mayDo = ({ may }: Act, roles: readonly RoleName[]): boolean =>
  may.some((role) => roles.includes(role));

/** Whoever may do something in a place. */
export const rolesOf = ({ acts }: Place): RoleName[] => [
  ...new Set(Object.values(acts).flatMap(({ may }) => may)),
];
