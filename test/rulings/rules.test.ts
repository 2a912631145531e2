import { describe, expect, it } from 'vitest';
import { type Ground, type Held, obligationsOf, type Rule, turnsOf } from '../../db/rulings/rules.ts';
import {
  type Counted,
  cellOf,
  rateOf,
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
  seesSteps: true,
};
const done = { claim: 'done', handedInMs: at(20), doneMs: at(20) };

describe('the status, cell by cell', () => {
  it.each<[string, Partial<StatusFacts>, number, string]>([
    ['no ruling', { dueAt: null, graceUntil: null }, 1, 'no_ruled_deadline'],
    ['no ruling, though done', { dueAt: null, ...done }, 1, 'no_ruled_deadline'],
    ['passed on', { isReleased: true }, 40, 'not_responsible'],
    ['passed on, though done', { isReleased: true, ...done }, 40, 'not_responsible'],
    ['exempt', { isExempt: true }, 40, 'not_pursued'],
    ['done', done, 25, 'done_on_time'],
    ['done, asked long after', done, 400, 'done_on_time'],
    ['done in the days of grace', { ...done, doneMs: at(33) }, 33, 'done_on_time'],
    ['done at the last moment', { ...done, doneMs: at(34) - 1 }, 34, 'done_on_time'],
    ['done at the first moment after', { ...done, doneMs: at(34) }, 34, 'done_late'],
    ['done late', { ...done, doneMs: at(36) }, 40, 'done_late'],
    ['first done in time, corrected late', { ...done, handedInMs: at(50) }, 51, 'done_on_time'],
    ['not pursued by own word', { claim: 'not_pursued' }, 40, 'not_pursued'],
    ['nothing published, early', { seesSteps: false }, 1, 'unknown'],
    ['nothing published, long past', { seesSteps: false }, 99, 'unknown'],
    ['published, past', { seesSteps: false, claim: 'in_progress' }, 99, 'overdue'],
    ['silent, past', {}, 34, 'no_report'],
    ['only a draft, past', { isBegun: true }, 34, 'no_report'],
    ['told, not done, past', { claim: 'in_progress' }, 34, 'overdue'],
    ['declared to be nothing, published, past', { seesSteps: false, nothingBecause: 'x' }, 99, 'overdue'],
    ['declared to be nothing, early', { nothingBecause: 'x' }, 10, 'not_started'],
    ['declared to be nothing, past: told, and not done', { nothingBecause: 'x' }, 34, 'overdue'],
    ['told that nothing began, past', { claim: 'not_started' }, 34, 'overdue'],
    ['a moment before it is past', {}, 33, 'due_soon'],
    ['fourteen days before it is due', {}, 17, 'due_soon'],
    ['fifteen days before', {}, 16, 'not_started'],
    ['begun, due soon', { isBegun: true }, 20, 'due_soon'],
    ['begun, early', { isBegun: true }, 10, 'in_progress'],
    ['in progress by own word, early', { claim: 'in_progress' }, 10, 'in_progress'],
    ['not started by own word, early', { claim: 'not_started' }, 10, 'not_started'],
    [
      'waiting for its verifier since before the due day',
      { claim: 'in_progress', isWaiting: true, handedInMs: at(30) },
      60,
      'due_soon',
    ],
    [
      'waiting since after it was due',
      { claim: 'in_progress', isWaiting: true, handedInMs: at(35) },
      60,
      'overdue',
    ],
    [
      'returned: what it waited for others is not counted',
      { isBegun: true, waitedMs: 10 * 86_400_000 },
      43,
      'due_soon',
    ],
    ['returned: the clock runs again', { isBegun: true, waitedMs: 10 * 86_400_000 }, 44, 'no_report'],
  ])('%s', (_what, over, n, word) => {
    expect(statusOf({ ...facts, ...over }, day(n))).toBe(word);
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
    status,
    isDue: true,
    isExempt: false,
    count,
    ...over,
  });
  it('numerator and denominator always; on time and late never merge', () => {
    const rated = rateOf([
      some('done_on_time', 20),
      some('done_late', 4),
      some('overdue', 3),
      some('no_report', 7),
      some('in_progress', 5, { isDue: false }),
    ]);
    expect(rated).toMatchObject({
      obligations: 39,
      due: 34,
      doneOnTime: 20,
      doneLate: 4,
      notYetInTime: 5,
      notYetOverdue: 10,
    });
    expect(rated.onTimeRate).toEqual({ numerator: 20, denominator: 34, percent: '58.8', reason: null });
    expect(rated.doneLateRate).toEqual({ numerator: 4, denominator: 34, percent: '11.8', reason: null });
    expect(rated.overdueRate).toEqual({ numerator: 10, denominator: 34, percent: '29.4', reason: null });
  });
  it('where all is overdue, the rate of what is overdue says so, and that of what was done late is none', () => {
    const rated = rateOf([some('overdue', 120), some('no_report', 50)]);
    expect(rated.overdueRate).toEqual({ numerator: 170, denominator: 170, percent: '100.0', reason: null });
    expect(rated.doneLateRate).toEqual({ numerator: 0, denominator: 170, percent: '0.0', reason: null });
  });
  it('done early is counted, and in no rate until it is due', () => {
    const rated = rateOf([some('done_on_time', 3, { isDue: false })]);
    expect(rated).toMatchObject({ doneOnTime: 3, due: 0 });
    expect(rated.onTimeRate).toEqual({
      numerator: 0,
      denominator: 0,
      percent: null,
      reason: 'Nothing has fallen due yet.',
    });
  });
  it('an exemption leaves the denominator; not pursued by own word stays in it', () => {
    const rated = rateOf([
      some('not_pursued', 1, { isExempt: true, isDue: false }),
      some('not_pursued', 1),
      some('done_on_time', 1),
    ]);
    expect(rated).toMatchObject({
      exempt: 1,
      notPursued: 1,
      due: 2,
      onTimeRate: { numerator: 1, denominator: 2, percent: '50.0' },
    });
  });
  it('what is unknown is no zero: there is no percentage, and the reason says how many', () => {
    const { onTimeRate, unknown } = rateOf([some('done_on_time', 1), some('unknown', 2)]);
    expect(unknown).toBe(2);
    expect(onTimeRate).toEqual({
      numerator: 1,
      denominator: 3,
      percent: null,
      reason: 'Of 3 that fell due, 2 have no published report.',
    });
  });
  it('whoever is not responsible is not counted at all', () => {
    expect(rateOf([some('not_responsible', 5, { isDue: false })])).toMatchObject({ obligations: 0, due: 0 });
  });
});
