// What deciding about one record of a load knows, and what it comes to.
import type { SQL } from 'drizzle-orm';
import type { Change, New } from '../act.ts';
import type { Changed } from '../corrections/table.ts';
import type { Ctx } from '../ctx.ts';
import { Invalid, type Problem, problem } from '../errors.ts';
import type { Around } from './around.ts';
import type { KnownPlan, Names } from './named.ts';
import type { List } from './rules.ts';
import type { outcomes } from './table.ts';

/** What becomes of one record that was given. */
export interface Looked {
  /** e.g. `lines[3]`. */
  readonly path: string;
  readonly outcome: (typeof outcomes)[number];
  readonly changed: readonly Changed[];
  readonly problems: readonly Problem[];
}
export type Created = NonNullable<New<never>['created']>;
export type Alongside = NonNullable<Change<never>['alongside']>;
export interface Step {
  readonly created?: Created;
  readonly alongside?: Alongside;
  readonly also?: readonly SQL[];
}
export interface Decided {
  readonly outcome: 'new' | 'changed' | 'same';
  readonly changed?: readonly Changed[];
  readonly step?: Step;
}

export interface Deciding {
  readonly ctx: Ctx;
  readonly around: Around;
  readonly names: Names;
  readonly reason: string;
  /** Records that this load has spoken of, as they are kept: two names may be one record's. */
  readonly spoken: Set<string>;
}

/** A record of which this load speaks for the first time. */
export function firstTime({ spoken }: Deciding, list: List, key: string): void {
  const name = `${list} ${key}`;
  if (spoken.has(name)) throw new Invalid([problem('', 'record_twice')]);
  spoken.add(name);
}

export const refuseAll = (problems: readonly Problem[]): void => {
  if (problems.length > 0) throw new Invalid(problems);
};
export const blank = (text: string | null | undefined): string | null => text?.trim() || null;

export const begun = (ctx: Ctx) => ({ revision: 1, knownFrom: ctx.now });

/** The directive's tasks that a plan under it can carry out, by their codes. */
export const tasksOf = (
  { around, names }: Deciding,
  { given, found }: KnownPlan,
): ReadonlyMap<string, string> => {
  const directiveId = found?.directiveId ?? names.directive(given?.directive)?.id;
  return new Map(
    around.tasks.filter((one) => one.directiveId === directiveId).map(({ code, id }) => [code, id] as const),
  );
};
