// What the ledger answers about its changes, in the order and the groups of the page.
import { civilDate } from '../../../lib/dates.ts';
import type { ChangesPageAnswer } from '../../answers.ts';
import type { ChangesWords } from './words.ts';

export type Change = ChangesPageAnswer['changes']['changes'][number];
export type ChangedRecord = NonNullable<Change['record']>;
export type Deed = keyof ChangesWords['deeds'];

/** By the last word of the act, as the office says it. */
const deeds: Readonly<Record<string, Deed>> = {
  amend: 'corrected',
  apply: 'applied',
  answer: 'answered',
  close: 'closed',
  conclude: 'published',
  confirm: 'confirmed',
  correct: 'corrected',
  end: 'ended',
  handle: 'handled',
  publish: 'published',
  replace: 'replaced',
  retire: 'ended',
  supply: 'supplied',
  withdraw: 'withdrawn',
};

/** What became of the record. Whatever an act is called, what begins with it is recorded. */
export function deedOf({ kind, action }: Pick<Change, 'kind' | 'action'>): Deed {
  const deed = deeds[action.split('.').at(-1)!];
  if (kind === 'WITHDRAWN') return 'withdrawn';
  if (kind === 'AMENDED') return deed ?? 'updated';
  return deed === 'published' ? deed : 'recorded';
}

export const newestFirst = ({ changes }: ChangesPageAnswer): readonly Change[] =>
  [...changes.changes].reverse();

interface OfDay {
  readonly day: string;
  readonly changes: readonly Change[];
}
/** Changes that follow one another on one day in Vietnam. */
export function byDay(changes: readonly Change[]): OfDay[] {
  const days: { day: string; changes: Change[] }[] = [];
  for (const change of changes) {
    const day = civilDate(change.at);
    const last = days.at(-1);
    if (last?.day === day) last.changes.push(change);
    else days.push({ day, changes: [change] });
  }
  return days;
}

/** Whether it shows how things work and is no fact. */
export const isExample = (record: ChangedRecord | null): boolean =>
  record !== null &&
  (('standing' in record && record.standing === 'EXAMPLE') || ('isExample' in record && record.isExample));

/** Taken back since, whatever this change did. */
export const isWithdrawn = (record: ChangedRecord | null): boolean =>
  record !== null && 'withdrawnOn' in record && record.withdrawnOn !== null;

export const isSuperseded = (record: ChangedRecord | null): boolean =>
  record?.__typename === 'Report' && record.supersededAt !== null;
