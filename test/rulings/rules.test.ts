import { describe, expect, it } from 'vitest';
import { type Ground, type Held, obligationsOf, type Rule, turnsOf } from '../../db/rulings/rules.ts';
import {
  type Counted,
  cellOf,
  daysLateOf,
  rateOf,
  reportingOf,
  type StatusFacts,
  statusOf,
  statusTable,
  statusWords,
  unruled,
} from '../../db/rulings/status.ts';

const rule = (over: Partial<Rule>): Rule => ({
  cadence: 'quarterly',
  owes: 'report',
  dueOn: null,
  opensAfterDays: null,
  dueAfterDays: 15,
  graceDays: 0,
  from: '2024-01-01',
  until: null,
  ...over,
});
const turns = (over: Partial<Rule>, now: string) =>
  turnsOf(rule(over), now).map((t) => [t.period, t.opensAt, t.dueAt, t.graceUntil]);

describe('the calendar of a rule, every boundary at the end of a day in Vietnam', () => {
  it.each<[string, Partial<Rule>, string, string[]]>([
    [
      'a month of a leap year',
      { cadence: 'monthly', from: '2024-02-01' },
      '2024-03-01T00:00:00.000Z',
      ['2024-02', '2024-02-29T17:00:00.000Z', '2024-03-15T17:00:00.000Z', '2024-03-15T17:00:00.000Z'],
    ],
    [
      'a month of a common year',
      { cadence: 'monthly', from: '2025-02-01' },
      '2025-03-01T00:00:00.000Z',
      ['2025-02', '2025-02-28T17:00:00.000Z', '2025-03-15T17:00:00.000Z', '2025-03-15T17:00:00.000Z'],
    ],
    [
      'a quarter, with grace over the end of a month',
      { from: '2026-07-01', graceDays: 20 },
      '2026-10-02T00:00:00.000Z',
      ['2026-Q3', '2026-09-30T17:00:00.000Z', '2026-10-15T17:00:00.000Z', '2026-11-04T17:00:00.000Z'],
    ],
    [
      'a half-year',
      { cadence: 'half_yearly', from: '2026-01-01', opensAfterDays: 1 },
      '2026-07-02T00:00:00.000Z',
      ['2026-H1', '2026-07-01T17:00:00.000Z', '2026-07-15T17:00:00.000Z', '2026-07-15T17:00:00.000Z'],
    ],
    [
      'a year, due in the next',
      { cadence: 'yearly', from: '2025-06-01' },
      '2026-01-02T00:00:00.000Z',
      ['2025', '2025-12-31T17:00:00.000Z', '2026-01-15T17:00:00.000Z', '2026-01-15T17:00:00.000Z'],
    ],
    [
      'one day',
      { cadence: 'one_off', dueOn: '2026-12-31', dueAfterDays: null, from: '2026-11-01', graceDays: 1 },
      '2026-11-02T00:00:00.000Z',
      ['2026-12-31', '2026-10-31T17:00:00.000Z', '2026-12-31T17:00:00.000Z', '2027-01-01T17:00:00.000Z'],
    ],
  ])('%s', (_what, over, now, expected) => {
    expect(turns(over, now)).toEqual([expected]);
  });

  it('a turn opens at 17:00 UTC on its last day, and not a millisecond before', () => {
    const quarter = { from: '2026-07-01' };
    expect(turns(quarter, '2026-09-30T16:59:59.999Z')).toEqual([]);
    expect(turns(quarter, '2026-09-30T17:00:00.000Z')).toHaveLength(1);
  });
  it('a period that ended before the ruling took effect is not owed', () => {
    expect(turns({ from: '2026-07-01' }, '2026-07-05T00:00:00.000Z')).toEqual([]);
  });
  it('a period that ends on the day a ruling ends is not owed, one that ends the day before is, though due later', () => {
    const now = '2026-10-02T00:00:00.000Z';
    expect(turns({ from: '2026-07-01', until: '2026-09-30' }, now)).toEqual([]);
    expect(turns({ from: '2026-07-01', until: '2026-10-01' }, now)).toHaveLength(1);
  });
  it('four quarters a year, two halves, twelve months', () => {
    const now = '2026-01-01T00:00:00.000Z';
    expect(turns({ from: '2025-01-01' }, now)).toHaveLength(4);
    expect(turns({ from: '2025-01-01', cadence: 'half_yearly' }, now)).toHaveLength(2);
    expect(turns({ from: '2025-01-01', cadence: 'monthly' }, now)).toHaveLength(12);
  });
});

describe('who owes what', () => {
  const body = (id: string, over = {}) => ({
    id,
    endedOn: null,
    kind: 'ministry',
    isCollective: false,
    ...over,
  });
  const held = (over: Partial<Held>): Held => ({
    id: 'stretch',
    taskId: 'T',
    role: 'lead',
    agencyId: 'old',
    from: null,
    until: null,
    assignment: { function: 'overseas_labour' },
    ...over,
  });
  const ground = (over: Partial<Ground>): Ground => ({
    tasks: [{ id: 'T', parentId: 'G', code: '1.1', cadence: 'continuous' }],
    held: [held({})],
    sets: [],
    successions: [],
    bodies: new Map([
      ['old', body('old')],
      ['new', body('new')],
      ['many', body('many', { isCollective: true })],
      ['a', body('a', { kind: 'province_government' })],
      ['b', body('b', { kind: 'province_government' })],
    ]),
    ...over,
  });
  const scope = { taskIds: ['T'], roles: [], agencyKinds: [], agencyIds: [] };
  const q3 = turnsOf(rule({ from: '2026-07-01' }), '2026-10-02T00:00:00.000Z');
  const owed = (g: Ground, over = {}) =>
    obligationsOf({ ...scope, ...over }, q3, g).map((o) => [o.agencyId, o.openedWithId]);

  it('no ruling, no obligation: without a turn nobody owes anything', () => {
    expect(obligationsOf(scope, [], ground({}))).toEqual([]);
  });
  it('succession in the middle of a round: the body responsible on the due day owes it, and both are named', () => {
    const passed = ground({
      held: [held({ until: '2026-10-10' }), held({ id: 'next', agencyId: 'new', from: '2026-10-10' })],
      successions: [{ id: 's', fromId: 'old', toId: 'new', on: '2026-10-10', function: 'all' }],
    });
    expect(owed(passed)).toEqual([['new', 'old']]);
  });
  it('a succession on the day after the due day leaves it with the body before', () => {
    const later = ground({
      held: [held({ until: '2026-10-16' }), held({ id: 'next', agencyId: 'new', from: '2026-10-16' })],
    });
    expect(owed(later)).toEqual([['old', null]]);
  });
  it('a vacancy owes nothing', () => {
    expect(owed(ground({ held: [held({ agencyId: null })] }))).toEqual([]);
  });
  it('an addressee that stands for many obliges nobody until the bodies are named, and from that day on', () => {
    const open = ground({ held: [held({ agencyId: 'many' })] });
    expect(owed(open)).toEqual([]);
    const named = (from: string) => ({
      ...open,
      sets: [{ collectiveId: 'many', agencyIds: ['a', 'b'], from }],
    });
    expect(owed(named('2026-10-16'))).toEqual([]);
    expect(owed(named('2026-10-15')).map(([agency]) => agency)).toEqual(['a', 'b']);
  });
  it('the latest set of names has the word, and a named body is followed to its successor', () => {
    const g = ground({
      held: [held({ agencyId: 'many' })],
      sets: [
        { collectiveId: 'many', agencyIds: ['a', 'b'], from: '2025-01-01' },
        { collectiveId: 'many', agencyIds: ['old'], from: '2026-01-01' },
      ],
      successions: [{ id: 's', fromId: 'old', toId: 'new', on: '2026-03-01', function: 'all' }],
    });
    expect(owed(g)).toEqual([['new', null]]);
  });
  it('a task that names no body takes its group’s; one that names its own does not', () => {
    const group = held({ id: 'group', taskId: 'G', agencyId: 'new' });
    expect(owed(ground({ held: [group] }))).toEqual([['new', null]]);
    expect(owed(ground({ held: [group, held({})] }))).toEqual([['old', null]]);
  });
  it('only the roles, kinds and bodies that the ruling is about', () => {
    expect(owed(ground({}), { roles: ['supervise'] })).toEqual([]);
    expect(owed(ground({}), { agencyKinds: ['province_government'] })).toEqual([]);
    expect(owed(ground({}), { agencyIds: ['new'] })).toEqual([]);
    expect(owed(ground({}), { roles: ['lead'], agencyKinds: ['ministry'], agencyIds: ['old'] })).toHaveLength(
      1,
    );
  });
});

const day = (n: number) => new Date(Date.UTC(2026, 9, n)).toISOString();
const at = (n: number) => Date.UTC(2026, 9, n);
const facts: StatusFacts = {
  ...unruled,
  dueAt: day(31),
  graceUntil: day(34),
};
const dayMs = 86_400_000;
/** Published, and handed in on a day of October. */
const told = (n: number, publishedClaim = 'in_progress') => ({ publishedClaim, toldMs: at(n) });
const done = (n: number) => ({ ...told(n, 'done'), doneMs: at(n) });
const waits = (n: number) => ({ toldMs: at(n), waitingMs: at(n) });
const both = ['report', 'completion'] as const;

describe('the state, cell by cell', () => {
  it.each<[string, Partial<StatusFacts>, number, string, string]>([
    ['no ruling', { dueAt: null, graceUntil: null }, 1, 'no_ruled_deadline', 'no_ruled_deadline'],
    ['no ruling, though done', { dueAt: null, ...done(20) }, 1, 'no_ruled_deadline', 'no_ruled_deadline'],
    ['passed on', { isReleased: true }, 40, 'not_responsible', 'not_responsible'],
    ['passed on, though done', { isReleased: true, ...done(20) }, 40, 'not_responsible', 'not_responsible'],
    ['exempt', { isExempt: true }, 40, 'exempt', 'exempt'],
    ['done', done(20), 25, 'reported_on_time', 'done_on_time'],
    ['done, asked long after', done(20), 400, 'reported_on_time', 'done_on_time'],
    ['done in the days of grace', done(33), 33, 'reported_on_time', 'done_on_time'],
    ['done at the first moment after', done(34), 34, 'reported_late', 'done_late'],
    ['done late', done(36), 40, 'reported_late', 'done_late'],
    [
      'reported on time, done late',
      { ...told(20, 'done'), doneMs: at(50) },
      51,
      'reported_on_time',
      'done_late',
    ],
    ['first done in time, corrected late', done(20), 51, 'reported_on_time', 'done_on_time'],
    ['not pursued by own word', told(20, 'not_pursued'), 40, 'reported_on_time', 'not_pursued'],
    ['going on, in time', told(20), 25, 'reported_on_time', 'due_soon'],
    [
      'going on, past: the report is on time, the work is not done',
      told(20),
      34,
      'reported_on_time',
      'overdue',
    ],
    ['nothing began, past', told(20, 'not_started'), 34, 'reported_on_time', 'overdue'],
    ['nothing to report, past', told(20, ''), 34, 'reported_on_time', 'overdue'],
    ['going on, told late', told(35), 40, 'reported_late', 'overdue'],
    ['silent, past', {}, 34, 'overdue', 'overdue'],
    ['a moment before it is past', {}, 33, 'due_soon', 'due_soon'],
    ['fourteen days before it is due', {}, 17, 'due_soon', 'due_soon'],
    ['fifteen days before', {}, 16, 'not_yet', 'not_yet'],
    ['waiting since before the due day', waits(30), 60, 'waiting', 'waiting'],
    ['waiting since after it was due', waits(35), 60, 'waiting_late', 'waiting_late'],
    ['a correction waits', { ...told(20), waitingMs: at(50) }, 60, 'reported_on_time', 'waiting_late'],
    ['sent back in time', { sentBackAfterMs: dayMs }, 20, 'sent_back', 'sent_back'],
    [
      'sent back: what it waited for others is not counted',
      { sentBackAfterMs: 10 * dayMs },
      43,
      'sent_back',
      'sent_back',
    ],
    ['sent back: the clock runs again', { sentBackAfterMs: 10 * dayMs }, 44, 'overdue', 'overdue'],
  ])('%s', (_what, over, n, report, completion) => {
    expect(statusOf({ ...facts, owes: 'report', ...over }, day(n))).toBe(report);
    expect(statusOf({ ...facts, owes: 'completion', ...over }, day(n))).toBe(completion);
  });

  it.each<[string, Partial<StatusFacts>, number, number | null]>([
    ['not late', {}, 33, null],
    ['overdue since this moment', {}, 34, 1],
    ['overdue, at the end of its first day', {}, 35, 1],
    ['overdue, less what it waited', { sentBackAfterMs: 2.5 * dayMs }, 38, 2],
    ['handed in late, and waiting long', waits(36), 90, 2],
    ['handed in late', told(36), 90, 2],
    ['on time', told(20), 90, null],
    ['exempt', { isExempt: true }, 90, null],
  ])('days late: %s', (_what, over, n, days) => {
    expect(daysLateOf({ ...facts, ...over }, day(n))).toBe(days);
  });

  it('the report is one fact for those inside and for the public, but for what only the former may see', () => {
    const inside = { isBegun: true, isVerified: true };
    const outside = { isBegun: false, isVerified: false };
    const steps = (over: Partial<StatusFacts>, n: number) =>
      [inside, outside].map((seen) => reportingOf({ ...facts, ...over }, seen, day(n)));
    expect(steps({}, 20)).toEqual([
      { step: 'begun', isOnTime: null },
      { step: 'not_begun', isOnTime: null },
    ]);
    expect(steps(waits(35), 40)).toEqual([
      { step: 'verified', isOnTime: false },
      { step: 'handed_in', isOnTime: false },
    ]);
    expect(steps({ sentBackAfterMs: 1 }, 20)).toEqual(Array(2).fill({ step: 'sent_back', isOnTime: null }));
    expect(steps(told(20), 40)).toEqual(Array(2).fill({ step: 'published', isOnTime: true }));
  });

  it('every word has a row, and every row is a word', () => {
    expect([...new Set(statusTable.map(([word]) => word))].sort()).toEqual([...statusWords].sort());
  });
  it('the last row asks for nothing, so every cell has a word', () => {
    expect(statusTable.at(-1)![1]).toEqual({});
    expect(Object.values(cellOf(unruled, day(1))).every((v) => typeof v === 'boolean')).toBe(true);
  });
});

describe('rates over what is due', () => {
  const some = (status: Counted['status'], count: number, over: Partial<Counted> = {}): Counted => ({
    owes: 'report',
    status,
    isDue: true,
    count,
    ...over,
  });
  const completed = (status: Counted['status'], count: number, over: Partial<Counted> = {}) =>
    some(status, count, { owes: 'completion', ...over });
  const rate = (numerator: number, denominator: number, percent: string) => ({
    numerator,
    denominator,
    percent,
    reason: null,
  });
  it('reports: what waits for its verifier is handed in, on time or late as it was', () => {
    const { reports, completions } = rateOf([
      some('reported_on_time', 20),
      some('waiting', 5),
      some('reported_late', 4),
      some('waiting_late', 1),
      some('overdue', 10),
      some('not_yet', 3, { isDue: false }),
      some('due_soon', 2, { isDue: false }),
      some('sent_back', 1, { isDue: false }),
    ]);
    expect(reports).toEqual({
      owed: 46,
      due: 40,
      onTime: 25,
      late: 5,
      waiting: 6,
      sentBack: 1,
      notYet: 5,
      overdue: 10,
      exempt: 0,
      onTimeRate: rate(25, 40, '62.5'),
      lateRate: rate(5, 40, '12.5'),
      overdueRate: rate(10, 40, '25.0'),
    });
    expect(completions).toMatchObject({ owed: 0, onTimeRate: { percent: null, denominator: 0 } });
  });
  it('completions: numerator and denominator always; on time and late never merge, and what waits is neither', () => {
    const { completions, obligations, due } = rateOf([
      completed('done_on_time', 20),
      completed('done_late', 4),
      completed('waiting', 2),
      completed('overdue', 7),
      completed('not_pursued', 1),
      completed('not_yet', 5, { isDue: false }),
      some('reported_on_time', 3),
    ]);
    expect({ obligations, due }).toEqual({ obligations: 42, due: 37 });
    expect(completions).toEqual({
      owed: 39,
      due: 34,
      doneOnTime: 20,
      doneLate: 4,
      waiting: 2,
      sentBack: 0,
      notYet: 5,
      overdue: 7,
      notPursued: 1,
      exempt: 0,
      onTimeRate: rate(20, 34, '58.8'),
      lateRate: rate(4, 34, '11.8'),
      overdueRate: rate(7, 34, '20.6'),
    });
  });
  it.each(both)(
    'where all is overdue (%s), the rate of that says so, and what was late is none of it',
    (owes) => {
      const { reports, completions } = rateOf([some('overdue', 170, { owes })]);
      const { overdueRate, lateRate } = owes === 'report' ? reports : completions;
      expect([overdueRate, lateRate]).toEqual([rate(170, 170, '100.0'), rate(0, 170, '0.0')]);
    },
  );
  it('done early is counted, and in no rate until it is due', () => {
    const { completions } = rateOf([completed('done_on_time', 3, { isDue: false })]);
    expect(completions).toMatchObject({ doneOnTime: 3, due: 0 });
    expect(completions.onTimeRate).toEqual({
      numerator: 0,
      denominator: 0,
      percent: null,
      reason: 'Nothing has fallen due yet.',
    });
  });
  it('an exemption leaves the denominator; not pursued by own word stays in it', () => {
    const { exempt, completions } = rateOf([
      completed('exempt', 1, { isDue: false }),
      completed('not_pursued', 1),
      completed('done_on_time', 1),
    ]);
    expect({ ...completions, exempt }).toMatchObject({
      exempt: 1,
      notPursued: 1,
      due: 2,
      onTimeRate: rate(1, 2, '50.0'),
    });
  });
  it('whoever is not responsible is not counted at all', () => {
    expect(rateOf([some('not_responsible', 5, { isDue: false })])).toMatchObject({ obligations: 0, due: 0 });
  });
  it('all that is owed is the sum of its parts, whatever stands at which word', () => {
    const all = both.flatMap((owes) => statusWords.map((status, at) => some(status, at + 1, { owes })));
    const { reports: r, completions: c, obligations } = rateOf(all);
    // A report is done or not pursued by no word, and a completion reported by none.
    expect(r.onTime + r.late + r.sentBack + r.notYet + r.overdue + r.exempt).toBe(
      r.owed - sumOf(all, 'report', ['done_on_time', 'done_late', 'not_pursued']),
    );
    expect(
      c.doneOnTime + c.doneLate + c.waiting + c.sentBack + c.notYet + c.overdue + c.notPursued + c.exempt,
    ).toBe(c.owed - sumOf(all, 'completion', ['reported_on_time', 'reported_late']));
    expect(r.owed + c.owed).toBe(obligations);
  });
});

const sumOf = (all: readonly Counted[], owes: Counted['owes'], words: readonly string[]) =>
  all.filter((o) => o.owes === owes && words.includes(o.status)).reduce((sum, o) => sum + o.count, 0);
