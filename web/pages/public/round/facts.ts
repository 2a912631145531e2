// What the ledger answers about one round: what is owed by how it stands, each count with the words by which its list is asked for.
import type { ObligationStatus, Owes, RoundPageAll, RoundPageAnswer, RoundPageOwed } from '../../answers.ts';
import { taken } from '../shell/taken.ts';
import type { RoundWords } from './words.ts';

export type RoundRecord = NonNullable<NonNullable<RoundPageAnswer['directive']>['round']>;
export type Owed = RoundPageOwed['nodes'][number];
export type PublishedOfRound = RoundRecord['reports']['nodes'][number];

/** As addresses write it, however it was typed. */
export const periodIn = (typed = ''): string => typed.toUpperCase();

export const isExampleRound = ({ standing }: Pick<RoundRecord, 'standing'>): boolean =>
  standing === 'EXAMPLE';

/** An example round is about examples, every other about facts. */
export const allOf = (answer: RoundPageAnswer, round: RoundRecord): RoundPageAll =>
  isExampleRound(round) ? answer.examples : answer.facts;

/** Its period is not over, so that nobody can have reported. */
export const isComing = ({ opensAt }: RoundRecord, now: string): boolean => opensAt > now;

export type Group = (typeof taken)['tinh-trang']['words'][number];
interface Asked {
  readonly statuses: readonly ObligationStatus[];
  readonly owes: Owes | null;
  readonly count: (all: RoundPageAll) => number;
}
/** Groups of what is owed, as everyone counts it: each is asked for by what it is counted of. */
export const groups: Readonly<Record<Group, Asked>> = {
  'dung-han': {
    statuses: ['REPORTED_ON_TIME', 'WAITING'],
    owes: 'REPORT',
    count: ({ reports }) => reports.onTime,
  },
  'nop-tre': {
    statuses: ['REPORTED_LATE', 'WAITING_LATE'],
    owes: 'REPORT',
    count: ({ reports }) => reports.late,
  },
  'qua-han': { statuses: ['OVERDUE'], owes: 'REPORT', count: ({ reports }) => reports.overdue },
  'con-han': {
    statuses: ['NOT_YET', 'DUE_SOON', 'SENT_BACK'],
    owes: 'REPORT',
    count: ({ reports }) => reports.notYet + reports.sentBack,
  },
  'xong-dung-han': {
    statuses: ['DONE_ON_TIME'],
    owes: 'COMPLETION',
    count: ({ completions }) => completions.doneOnTime,
  },
  'xong-tre': {
    statuses: ['DONE_LATE'],
    owes: 'COMPLETION',
    count: ({ completions }) => completions.doneLate,
  },
  'xong-qua-han': {
    statuses: ['OVERDUE'],
    owes: 'COMPLETION',
    count: ({ completions }) => completions.overdue,
  },
  'dang-tham-dinh': {
    statuses: ['WAITING', 'WAITING_LATE'],
    owes: 'COMPLETION',
    count: ({ completions }) => completions.waiting,
  },
  'viec-con-han': {
    statuses: ['NOT_YET', 'DUE_SOON', 'SENT_BACK'],
    owes: 'COMPLETION',
    count: ({ completions }) => completions.notYet + completions.sentBack,
  },
  'khong-thuc-hien': {
    statuses: ['NOT_PURSUED'],
    owes: 'COMPLETION',
    count: ({ completions }) => completions.notPursued,
  },
  'duoc-mien': { statuses: ['EXEMPT'], owes: null, count: ({ exempt }) => exempt },
};
export const groupIn = (typed: string | undefined): Group | null =>
  taken['tinh-trang'].words.find((word) => word === typed) ?? null;

/** What is shown first of reports and of completions stays also at nought: who looks for it finds that there is none. */
const always: ReadonlySet<Group> = new Set(['dung-han', 'nop-tre', 'qua-han']);
const alwaysDone: ReadonlySet<Group> = new Set(['xong-dung-han', 'xong-tre', 'xong-qua-han']);
export const groupsShown = (all: RoundPageAll): readonly (readonly [Group, number])[] =>
  (Object.keys(groups) as Group[])
    .map((group) => [group, groups[group].count(all)] as const)
    .filter(
      ([group, count]) =>
        count > 0 ||
        (always.has(group) && all.reports.owed > 0) ||
        (alwaysDone.has(group) && all.completions.owed > 0),
    );

/** Who reported, by the body's name in addresses. */
export const reportedBy = ({ reports }: RoundRecord): ReadonlyMap<string, PublishedOfRound> =>
  new Map(reports.nodes.map((report) => [report.agency.slug, report]));

export function sentencesOf(all: RoundPageAll, word: RoundWords, count: (n: number) => string): string[] {
  const { reports, completions } = all;
  if (all.obligations === 0) return [word.nothingOwed];
  const said = [];
  if (reports.due > 0)
    said.push(
      word.reportsDue({
        due: count(reports.due),
        onTime: count(reports.onTime),
        late: count(reports.late),
        overdue: count(reports.overdue),
      }),
    );
  if (completions.due > 0)
    said.push(
      word.completionsDue({
        due: count(completions.due),
        onTime: count(completions.doneOnTime),
        late: count(completions.doneLate),
        overdue: count(completions.overdue),
      }),
    );
  if (said.length === 0) said.push(word.noneDue(count(all.obligations)));
  return said;
}
