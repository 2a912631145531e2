// Rulings from the door inwards: they make obligations, end, are replaced, extended, exempted; and never rewrite what was late.
import { expect, it } from 'vitest';
import type { Actor, Person } from '../../db/ctx.ts';
import { civilDate } from '../../db/ctx.ts';
import { materialise } from '../../db/rulings/materialise.ts';
import { statusWords } from '../../db/rulings/status.ts';
import { fromId, toId } from '../../schema/ids.ts';
import { mutation, newKey, word } from '../support/cycle.ts';
import { useLedger, type Who } from '../support/ledger.ts';

const ledger = useLedger();
const person = (id: string, agencyId: string, role: Person['memberships'][number]['role']): Person => ({
  kind: 'person',
  id,
  officeVi: 'Văn phòng',
  officeEn: 'Office',
  isExample: false,
  memberships: [{ agencyId, role }],
  scopes: ['read', 'report', 'verify', 'publish', 'administer'],
});
const commission = person('the-commission', 'cpsc', 'commission');
const province = person('the-province', 'sl-ubnd', 'province_officer');
const ministry = person('the-ministry', 'moha', 'ministry_officer');

/** Sends a change as one of these people or of the example people, at a moment. */
async function say(
  who: Actor | Who,
  change: string,
  args: Record<string, unknown>,
  { at, key = newKey(), wanted = '... on Node { id }' }: { at?: string; key?: string; wanted?: string } = {},
) {
  const over = {
    ...(at ? { now: at, today: civilDate(at) } : {}),
    ...(typeof who === 'string' ? {} : { actor: who }),
  };
  const asked = await ledger.ask(
    typeof who === 'string' ? who : 'public',
    mutation(change, { ...args, key }, wanted),
    {},
    over,
  );
  if (asked.errors) throw asked.errors[0]!;
  return asked.data[change];
}
const query = async (source: string, who: Actor | Who = commission, at?: string) => {
  const over = {
    ...(at ? { now: at, today: civilDate(at) } : {}),
    ...(typeof who === 'string' ? {} : { actor: who }),
  };
  const asked = await ledger.ask(typeof who === 'string' ? who : 'public', source, {}, over);
  if (asked.errors) throw asked.errors[0]!;
  return asked.data;
};

const document = toId('Document', 'CT-20');
const directive = toId('Directive', 'CT-20');
const agency = (id: string) => toId('Agency', id);
const task = (code: string) => toId('Task', `CT-20/${code}`);
/** Two provinces owe task 5.3.1 as implementing localities. */
const setArgs = {
  collective: agency('localities'),
  agencies: [agency('sl-ubnd'), agency('hp2-ubnd')],
  from: '2025-07-01',
  document,
  section: 'Annex',
};
const quarterly = {
  directive,
  authority: agency('secretariat'),
  document,
  section: '1',
  ruledOn: '2026-04-01',
  tasks: [task('5.3.1')],
  agencyKinds: [word('PROVINCE_GOVERNMENT')],
  cadence: word('QUARTERLY'),
  dueAfterDays: 15,
  from: '2026-04-01',
};
const onRuling =
  '... on Ruling { id revision standing until roles agencyKinds obligations(first: 50) { nodes { id revision dueAt agency { id } round { period dueAt rulingDocument { symbol } } } } }';
const stored = () =>
  ledger.rows(
    'SELECT id, ruling_id, due_at, grace_until, released_on, revision FROM obligations ORDER BY id',
  );

let ruling: { id: string; revision: number };

it('without a ruling there is no obligation, and every task says so and still shows', async () => {
  expect(await stored()).toEqual([]);
  const data = await query(
    '{ directive(symbol: "20-CT/TW") { tasks(first: 100) { totalCount nodes { status obligations(first: 1) { totalCount } } } } }',
    'public',
  );
  const { totalCount, nodes } = data.directive.tasks;
  expect(totalCount).toBeGreaterThan(30);
  expect(new Set(nodes.map((n: object) => JSON.stringify(n)))).toEqual(
    new Set([JSON.stringify({ status: 'NO_RULED_DEADLINE', obligations: { totalCount: 0 } })]),
  );
});

it('only the Commission makes a ruling, in words only of an official document', async () => {
  for (const who of ['haiPhong', 'ministry', 'administrator'] as const)
    expect(await say(who, 'makeRuling', quarterly)).toMatchObject({ __typename: 'Forbidden' });
  for (const [change, fields] of [
    [{ document: toId('Document', 'no-such') }, ['document']],
    [{ tasks: [task('no-such')] }, ['tasks']],
    [{ tasks: [] }, ['tasks']],
    [{ dueAfterDays: 0 }, ['dueAfterDays']],
    [{ dueOn: '2026-12-31' }, ['dueOn']],
    [{ cadence: word('ONE_OFF') }, ['dueOn', 'dueAfterDays']],
    [{ owes: word('COMPLETION') }, ['owes']],
    [{ from: '2026-03-31' }, ['from']],
    [{ graceDays: -1 }, ['graceDays']],
    [{ agencies: [agency('nobody')] }, ['agencies']],
    [{ section: ' ' }, ['section']],
  ] as const) {
    const refused = await say(commission, 'makeRuling', { ...quarterly, ...change });
    expect(
      refused.fields?.map((f: { path: string }) => f.path),
      JSON.stringify(change),
    ).toEqual(fields);
  }
  const news = await ledger.rows("SELECT id FROM documents WHERE standing = 'news' LIMIT 1");
  expect(
    await say(commission, 'makeRuling', { ...quarterly, document: toId('Document', news[0]!.id) }),
  ).toMatchObject({ fields: [{ path: 'document' }] });
  expect(await stored()).toEqual([]);
});

it('what never ends is never made due by a completion, and the refusal names the tasks; word of it may be', async () => {
  const { dueAfterDays: _, ...rest } = quarterly;
  const once = { ...rest, cadence: word('ONE_OFF'), dueOn: '2026-12-31' };
  const asked = { ...once, tasks: [task('2.3'), task('3.11'), task('2.4'), task('3.6')] };
  expect(
    await say(commission, 'makeRuling', asked, {
      wanted: '... on Ruling { id } ... on Invalid { told: fields { path code facts { what value } } }',
    }),
  ).toMatchObject({
    told: [
      {
        path: 'tasks',
        code: 'NEVER_COMPLETE',
        facts: [
          { what: 'count', value: '2' },
          { what: 'tasks', value: '2.3 2.4' },
        ],
      },
    ],
  });
  expect(await stored()).toEqual([]);
});

it('a ruling over "localities" obliges nobody until a document names the provinces behind the word, and is not made', async () => {
  const at = '2026-11-20T03:00:00.000Z';
  expect(await say(commission, 'makeRuling', quarterly, { at, wanted: onRuling })).toMatchObject({
    fields: [{ path: 'tasks', message: expect.stringContaining('for nobody') }],
  });
  expect(await stored()).toEqual([]);
  expect(await ledger.rows("SELECT action FROM audit_log WHERE entity = 'ruling'")).toEqual([]);
});

it('the bodies behind an addressee are named by the Commission, by a document, and only behind one that stands for many', async () => {
  for (const who of ['haiPhong', 'ministry', 'administrator'] as const)
    expect(await say(who, 'resolveAssignees', setArgs)).toMatchObject({ __typename: 'Forbidden' });
  for (const [change, path] of [
    [{ collective: agency('moha') }, 'collective'],
    [{ agencies: [] }, 'agencies'],
    [{ agencies: [agency('ministries')] }, 'agencies'],
    [{ document: toId('Document', 'no-such') }, 'document'],
    [{ section: '' }, 'section'],
  ] as const)
    expect(await say(commission, 'resolveAssignees', { ...setArgs, ...change })).toMatchObject({
      fields: [{ path }],
    });
  const key = newKey();
  const wanted = '... on AssigneeSet { id agencies { id } standing }';
  const made = await say(commission, 'resolveAssignees', setArgs, { key, wanted });
  expect(made).toMatchObject({
    agencies: [{ id: agency('hp2-ubnd') }, { id: agency('sl-ubnd') }],
    standing: 'OFFICIAL_TEXT',
  });
  expect(await say(commission, 'resolveAssignees', setArgs, { key, wanted })).toEqual(made);
});

it('once they are named, a ruling obliges each of them in each round, with its day and its document', async () => {
  const args = { ...quarterly, from: '2026-06-30', graceDays: 5 };
  const once = { at: '2026-07-01T03:00:00.000Z', key: newKey(), wanted: onRuling };
  const made = await say(commission, 'makeRuling', args, once);
  expect(made).toMatchObject({ revision: 1, standing: 'OFFICIAL_TEXT' });
  expect(await say(commission, 'makeRuling', args, once)).toEqual(made);
  expect(await ledger.rows("SELECT action, actor_id FROM audit_log WHERE entity = 'ruling'")).toEqual([
    { action: 'ruling.make', actor_id: 'the-commission' },
  ]);
  ruling = made;
  const data = await query(
    '{ directive(symbol: "20-CT/TW") { task(code: "5.3.1") { status } rounds(first: 20) { nodes { period dueAt standing } } } }',
    'public',
  );
  expect(data.directive.task.status).toBeNull();
  // The example round of the third quarter stays without a deadline: a fact makes no example.
  expect(data.directive.rounds.nodes).toEqual([
    { period: '2026-Q2', dueAt: '2026-07-15T17:00:00.000Z', standing: 'OFFICIAL_DATA' },
    { period: '2026-Q3', dueAt: null, standing: 'EXAMPLE' },
  ]);
  expect(made.obligations.nodes.map((n: { agency: object; dueAt: string }) => [n.agency, n.dueAt])).toEqual([
    [{ id: agency('hp2-ubnd') }, '2026-07-15T17:00:00.000Z'],
    [{ id: agency('sl-ubnd') }, '2026-07-15T17:00:00.000Z'],
  ]);
  expect(made.obligations.nodes[0].round).toMatchObject({
    period: '2026-Q2',
    rulingDocument: { symbol: '20-CT/TW' },
  });
});

it('the job run twice, or twice at once, leaves the same rows and one audit entry a change', async () => {
  const at = '2027-01-02T03:00:00.000Z';
  const upkeep = () =>
    ledger
      .ctx('public', { actor: { kind: 'system', job: 'upkeep' }, now: at, today: civilDate(at) })
      .then((ctx) => materialise(ctx, 100));
  const ran = await Promise.all([upkeep(), upkeep()]);
  expect(ran[0]!.rulings + ran[1]!.rulings).toBeGreaterThanOrEqual(1);
  const once = await stored();
  expect(once.filter((o) => String(o.id).includes('2026-Q4'))).toHaveLength(2);
  expect(await upkeep()).toEqual({ rulings: 0, isDone: true });
  expect(await stored()).toEqual(once);
  const applied = await ledger.rows(
    "SELECT actor_kind, actor_id FROM audit_log WHERE action = 'ruling.apply'",
  );
  expect(applied).toEqual([{ actor_kind: 'system', actor_id: 'upkeep' }]);
});

it('asking for it by hand changes nothing more; a stale revision and the wrong people are refused', async () => {
  const before = await stored();
  const at = '2027-01-02T04:00:00.000Z';
  const stale = { id: ruling.id, revision: 1 };
  expect(await say(commission, 'applyRuling', stale, { at })).toMatchObject({
    __typename: 'Conflict',
    currentRevision: 2,
  });
  const now = { ...stale, revision: 2 };
  for (const who of ['haiPhong', 'ministry', 'commission', 'administrator'] as const)
    expect(await say(who, 'applyRuling', now, { at })).toMatchObject({ __typename: 'Forbidden' });
  const key = newKey();
  const wanted = '... on Ruling { id revision }';
  const done = await say(commission, 'applyRuling', now, { at, key, wanted });
  expect(done.revision).toBe(3);
  expect(await say(commission, 'applyRuling', now, { at, key, wanted })).toEqual(done);
  expect(await stored()).toEqual(before);
});

const ofQ2 = (body: string) =>
  `obligations(first: 5, agency: "${agency(body)}", round: "${toId('Round', 'CT-20/2026-Q2')}") { nodes { id revision status daysLate verdict evidenceGrade reason reporting { step handedInAt isOnTime } work { claim assessment } } }`;
const statusAt = async (at: string, body = 'sl-ubnd', who: Actor | Who = commission) =>
  (await query(`{ ${ofQ2(body)} }`, who, at)).obligations.nodes[0];

it('a report moves the state: silent, waiting, sent back, reported; for everyone alike, by its author’s time only', async () => {
  expect((await statusAt('2026-07-02T03:00:00.000Z')).status).toBe('DUE_SOON');
  expect((await statusAt('2026-07-20T16:59:59.999Z')).status).toBe('DUE_SOON');
  for (const who of [commission, 'public'] as const)
    expect(await statusAt('2026-07-20T17:00:00.000Z', 'sl-ubnd', who)).toMatchObject({
      status: 'OVERDUE',
      daysLate: 1,
      reporting: { step: 'NOT_BEGUN', handedInAt: null, isOnTime: null },
      work: { claim: null, assessment: null },
    });

  // Officers' ids lead to offices on record; these two are put there for the test.
  await ledger.db().writeBatch(
    [province, ministry, commission].flatMap((p) => [
      {
        sql: 'INSERT INTO people (id, office_vi, office_en, is_example, created_at) VALUES (?, ?, ?, 0, ?)',
        args: [p.id, p.officeVi, p.officeEn, '2026-01-01T00:00:00.000Z'],
      },
      // A line is for bodies to verify that have an office which may.
      ...p.memberships.map(({ agencyId, role }) => ({
        sql: 'INSERT INTO memberships (id, person_id, agency_id, role, "from") VALUES (?, ?, ?, ?, ?)',
        args: [p.id, p.id, agencyId, role, '2026-01-01'],
      })),
    ]),
  );
  const wanted = '... on Report { id revision }';
  const step = async (who: Actor, change: string, args: object, at: string) => {
    const made = await say(who, change, { ...args }, { at, wanted });
    expect(made, change).toMatchObject({ __typename: 'Report' });
    return made;
  };
  const lines = {
    items: [
      {
        task: '5.3.1',
        claim: word('DONE'),
        done: 'Chỉ đạo đã ban hành.',
        evidence: [{ reference: '1/KH', grade: word('DOCUMENT') }],
      },
      { task: '3.11', claim: word('IN_PROGRESS'), done: 'x' },
    ],
  };
  let report = await step(
    province,
    'startReport',
    { round: toId('Round', 'CT-20/2026-Q2') },
    '2026-07-10T00:00:00.000Z',
  );
  report = await step(
    province,
    'saveReport',
    { id: report.id, revision: report.revision, ...lines },
    '2026-07-11T00:00:00.000Z',
  );
  expect((await statusAt('2026-07-12T00:00:00.000Z')).status).toBe('DUE_SOON');
  report = await step(
    province,
    'submitReport',
    { id: report.id, revision: report.revision },
    '2026-07-12T00:00:00.000Z',
  );
  const waiting = {
    status: 'WAITING',
    daysLate: null,
    reporting: { step: 'HANDED_IN', handedInAt: '2026-07-12T00:00:00.000Z', isOnTime: true },
  };
  expect(await statusAt('2026-07-25T00:00:00.000Z')).toMatchObject({
    ...waiting,
    verdict: 'NONE_YET',
    evidenceGrade: 'DOCUMENT',
    work: { claim: 'DONE', assessment: null },
  });
  // That it was handed in, and when, is a fact; not a word of what it says is anybody else's to know.
  for (const who of ['public', 'haiPhong'] as const)
    expect(await statusAt('2026-07-25T00:00:00.000Z', 'sl-ubnd', who)).toMatchObject({
      ...waiting,
      verdict: null,
      evidenceGrade: null,
      reason: null,
      work: { claim: null, assessment: null },
    });

  // It waited thirteen days for its verifier; the author then has what was left of the author's own time.
  report = await step(
    ministry,
    'returnReport',
    { id: report.id, revision: report.revision, reasons: [{ reason: 'Name the document.' }] },
    '2026-07-25T00:00:00.000Z',
  );
  expect(await statusAt('2026-07-26T00:00:00.000Z')).toMatchObject({
    status: 'SENT_BACK',
    verdict: 'RETURNED',
    reporting: { step: 'SENT_BACK' },
  });
  expect(await statusAt('2026-07-26T00:00:00.000Z', 'sl-ubnd', 'public')).toMatchObject({
    status: 'SENT_BACK',
    verdict: null,
    evidenceGrade: null,
  });
  expect((await statusAt('2026-08-02T16:59:59.999Z')).status).toBe('SENT_BACK');
  expect(await statusAt('2026-08-02T17:00:00.000Z')).toMatchObject({
    status: 'OVERDUE',
    daysLate: 1,
    reporting: { step: 'SENT_BACK' },
  });
  report = await step(
    province,
    'submitReport',
    { id: report.id, revision: report.revision },
    '2026-08-02T16:00:00.000Z',
  );
  expect((await statusAt('2026-08-05T00:00:00.000Z')).status).toBe('WAITING');
  report = await step(
    ministry,
    'verifyReport',
    { id: report.id, revision: report.revision },
    '2026-08-10T00:00:00.000Z',
  );
  expect(await statusAt('2026-08-11T00:00:00.000Z')).toMatchObject({
    status: 'WAITING',
    verdict: 'CONFIRMED',
    reporting: { step: 'VERIFIED', isOnTime: true },
  });
  expect(await statusAt('2026-08-11T00:00:00.000Z', 'sl-ubnd', 'public')).toMatchObject({
    status: 'WAITING',
    verdict: null,
    reporting: { step: 'HANDED_IN', isOnTime: true },
  });
  await step(
    commission,
    'publishReport',
    { id: report.id, revision: report.revision },
    '2026-08-12T00:00:00.000Z',
  );
  expect(await statusAt('2026-08-13T00:00:00.000Z', 'sl-ubnd', 'public')).toMatchObject({
    status: 'REPORTED_ON_TIME',
    verdict: 'CONFIRMED',
    reporting: { step: 'PUBLISHED', isOnTime: true },
    work: { claim: 'DONE' },
  });
  // What the ledger said before it was published stays what it said.
  const before = async (knownOn: string) =>
    (
      await query(
        `{ ${ofQ2('sl-ubnd').replace('first: 5', `first: 5, knownOn: "${knownOn}"`)} }`,
        'public',
        '2026-08-13T00:00:00.000Z',
      )
    ).obligations.nodes[0];
  expect(await before('2026-08-11')).toMatchObject({
    status: 'WAITING',
    work: { claim: null },
    verdict: null,
  });
  expect(await before('2026-07-28')).toMatchObject({ status: 'SENT_BACK' });
  expect(await before('2026-07-20')).toMatchObject({
    status: 'WAITING',
    reporting: { step: 'HANDED_IN', handedInAt: '2026-07-12T00:00:00.000Z', isOnTime: true },
  });
  expect(await before('2026-07-10')).toMatchObject({ status: 'DUE_SOON', reporting: { step: 'NOT_BEGUN' } });
});

it('the list at a word and the word of each agree, for everyone, whatever the day', async () => {
  for (const who of [commission, 'public', province, 'haiPhong', ministry] as const)
    for (const at of [
      '2026-07-02T00:00:00.000Z',
      '2026-07-25T00:00:00.000Z',
      '2027-01-10T00:00:00.000Z',
      '2027-03-01T00:00:00.000Z',
    ]) {
      const all = (await query('{ obligations(first: 100) { nodes { id status } } }', who, at)).obligations
        .nodes as { id: string; status: string }[];
      // Two provinces, three quarters; the third is an example round, and what is owed in it an example.
      expect(all).toHaveLength(6);
      for (const status of statusWords) {
        const some = await query(
          `{ obligations(first: 100, status: ${status.toUpperCase()}) { nodes { id } } }`,
          who,
          at,
        );
        expect(some.obligations.nodes.map((n: { id: string }) => n.id)).toEqual(
          all.filter((o) => o.status === status.toUpperCase()).map((o) => o.id),
        );
      }
    }
});

const completion = async (at: string, who: Actor | Who = commission) =>
  (
    await query(
      `{ completion(round: "${toId('Round', 'CT-20/2026-Q2')}") { isExample obligations due exempt reports { owed due onTime late waiting sentBack notYet overdue exempt onTimeRate { numerator denominator percent reason } lateRate { numerator denominator percent } overdueRate { numerator denominator percent } } completions { owed } } }`,
      who,
      at,
    )
  ).completion;

it('rates say of how many, and the public is told the same', async () => {
  const told = await completion('2027-01-10T00:00:00.000Z');
  expect(told).toEqual([
    {
      isExample: false,
      obligations: 2,
      due: 2,
      exempt: 0,
      reports: {
        owed: 2,
        due: 2,
        onTime: 1,
        late: 0,
        waiting: 0,
        sentBack: 0,
        notYet: 0,
        overdue: 1,
        exempt: 0,
        onTimeRate: { numerator: 1, denominator: 2, percent: '50.0', reason: null },
        lateRate: { numerator: 0, denominator: 2, percent: '0.0' },
        overdueRate: { numerator: 1, denominator: 2, percent: '50.0' },
      },
      completions: { owed: 0 },
    },
  ]);
  expect(await completion('2027-01-10T00:00:00.000Z', 'public')).toEqual(told);
});

const grant = { reason: 'A flood.', document, section: '2' };

it('an extension needs a reason, a document and a later day, and is refused to whoever is late already', async () => {
  const at = '2027-01-05T00:00:00.000Z';
  const q4 = `{ obligations(first: 5, agency: "${agency('sl-ubnd')}", round: "${toId('Round', 'CT-20/2026-Q4')}") { nodes { id revision dueAt graceUntil status exemptions { kind dueOn reason document { symbol } } } } }`;
  const [owed] = (await query(q4, commission, at)).obligations.nodes;
  const seen = { id: owed.id, revision: owed.revision };
  for (const [args, path] of [
    [{ reason: ' ' }, 'reason'],
    [{ document: toId('Document', 'no-such') }, 'document'],
    [{ section: '' }, 'section'],
    [{ dueOn: '2027-01-15' }, 'dueOn'],
  ] as const)
    expect(
      await say(commission, 'extendObligation', { ...seen, ...grant, dueOn: '2027-01-25', ...args }, { at }),
    ).toMatchObject({ fields: [{ path }] });
  for (const who of ['haiPhong', 'ministry', 'commission', 'administrator'] as const)
    expect(
      await say(who, 'extendObligation', { ...seen, ...grant, dueOn: '2027-01-25' }, { at }),
    ).toMatchObject({ __typename: 'Forbidden' });
  const key = newKey();
  const made = await say(
    commission,
    'extendObligation',
    { ...seen, ...grant, dueOn: '2027-01-25' },
    { at, key },
  );
  expect(made.id).toEqual(expect.any(String));
  expect(
    await say(commission, 'extendObligation', { ...seen, ...grant, dueOn: '2027-01-25' }, { at, key }),
  ).toEqual(made);
  expect(
    await say(commission, 'extendObligation', { ...seen, ...grant, dueOn: '2027-02-25' }, { at }),
  ).toMatchObject({ __typename: 'Conflict', currentRevision: owed.revision + 1 });
  expect((await query(q4, commission, '2027-01-25T00:00:00.000Z')).obligations.nodes[0]).toMatchObject({
    dueAt: '2027-01-25T17:00:00.000Z',
    graceUntil: '2027-01-30T17:00:00.000Z',
    status: 'DUE_SOON',
    exemptions: [
      { kind: 'EXTENSION', dueOn: '2027-01-25', reason: 'A flood.', document: { symbol: '20-CT/TW' } },
    ],
  });
  // The job takes nothing of it back.
  const upkeep = { actor: { kind: 'system', job: 'upkeep' } as const, now: at, today: civilDate(at) };
  await materialise(await ledger.ctx('public', upkeep), 100);
  expect((await query(q4, commission, at)).obligations.nodes[0].dueAt).toBe('2027-01-25T17:00:00.000Z');
  const late = await statusAt(at, 'hp2-ubnd');
  expect(
    await say(
      commission,
      'extendObligation',
      { id: late.id, revision: late.revision, ...grant, dueOn: '2027-02-25' },
      { at },
    ),
  ).toMatchObject({ __typename: 'WrongState' });
});

it('an exemption with its reason takes an obligation out of every rate, once', async () => {
  const at = '2027-01-11T00:00:00.000Z';
  const late = await statusAt(at, 'hp2-ubnd');
  expect(late.status).toBe('OVERDUE');
  const seen = { id: late.id, revision: late.revision };
  for (const who of ['haiPhong', 'ministry', 'commission', 'administrator'] as const)
    expect(await say(who, 'exemptObligation', { ...seen, ...grant }, { at })).toMatchObject({
      __typename: 'Forbidden',
    });
  expect(await say(commission, 'exemptObligation', { ...seen, ...grant, reason: '' }, { at })).toMatchObject({
    fields: [{ path: 'reason' }],
  });
  const key = newKey();
  const made = await say(commission, 'exemptObligation', { ...seen, ...grant }, { at, key });
  expect(await say(commission, 'exemptObligation', { ...seen, ...grant }, { at, key })).toEqual(made);
  expect(await say(commission, 'exemptObligation', { ...seen, ...grant }, { at })).toMatchObject({
    __typename: 'Conflict',
  });
  expect(await statusAt(at, 'hp2-ubnd')).toMatchObject({ status: 'EXEMPT', reason: 'A flood.' });
  expect(
    (await statusAt('2027-01-10T00:00:00.000Z', 'hp2-ubnd')).status,
    'the day before it was granted',
  ).toBe('OVERDUE');
  expect(await completion(at)).toMatchObject([
    {
      obligations: 2,
      due: 1,
      exempt: 1,
      reports: { onTimeRate: { numerator: 1, denominator: 1, percent: '100.0' } },
    },
  ]);
  const revised = async (clocks: string) =>
    (
      await query(
        `{ completion(round: "${toId('Round', 'CT-20/2026-Q2')}"${clocks}) { revisedAt revisedSince } }`,
        'public',
        '2027-01-12T00:00:00.000Z',
      )
    ).completion[0];
  expect(await revised('')).toEqual({ revisedAt: at, revisedSince: false });
  expect(await revised(', knownOn: "2027-01-10"')).toMatchObject({ revisedSince: true });
});

it('replacing or ending a ruling leaves all that fell due as it was, and releases what had not', async () => {
  const at = '2027-01-12T00:00:00.000Z';
  const settled = (await stored()).filter((o) => String(o.id).includes('2026-Q2'));
  const revision = Number((await ledger.rows('SELECT max(revision) AS r FROM rulings'))[0]!.r);
  const seen = { id: ruling.id, revision };
  const next = { ...quarterly, ruledOn: '2027-01-12', from: '2027-01-12', dueAfterDays: 30 };
  expect(
    await say(
      commission,
      'replaceRuling',
      { ...seen, ...next, ruledOn: '2026-12-01', from: '2026-12-01' },
      { at },
    ),
  ).toMatchObject({ fields: [{ path: 'from' }] });
  expect(await say(commission, 'replaceRuling', { ...seen, ...next, revision: 1 }, { at })).toMatchObject({
    __typename: 'Conflict',
  });
  expect(await say('commission', 'replaceRuling', { ...seen, ...next }, { at })).toMatchObject({
    __typename: 'Forbidden',
  });
  const key = newKey();
  const wanted = '... on Ruling { id revision replaces { until supersededAt } }';
  const made = await say(commission, 'replaceRuling', { ...seen, ...next }, { at, key, wanted });
  expect(made).toMatchObject({ revision: 1, replaces: { until: '2027-01-12', supersededAt: at } });
  expect(await say(commission, 'replaceRuling', { ...seen, ...next }, { at, key, wanted })).toEqual(made);
  const after = await stored();
  expect(after.filter((o) => String(o.id).includes('2026-Q2'))).toEqual(settled);
  // The fourth quarter ended while the first ruling was in force: it stays owed by it, on the day it set.
  expect(
    after.filter((o) => String(o.id).includes('2026-Q4')).map((o) => [o.released_on, o.ruling_id]),
  ).toEqual([
    [null, fromId(ruling.id)!.id],
    [null, fromId(ruling.id)!.id],
  ]);

  expect(
    await say(commission, 'endRuling', { id: made.id, revision: 1, until: '2027-01-11' }, { at }),
  ).toMatchObject({ fields: [{ path: 'until' }, { path: 'until' }] });
  for (const who of ['haiPhong', 'ministry', 'commission', 'administrator'] as const)
    expect(
      await say(who, 'endRuling', { id: made.id, revision: 1, until: '2027-06-01' }, { at }),
    ).toMatchObject({ __typename: 'Forbidden' });
  expect(
    await say(commission, 'endRuling', { id: made.id, revision: 9, until: '2027-06-01' }, { at }),
  ).toMatchObject({ __typename: 'Conflict' });
  expect(
    await say(commission, 'endRuling', { id: made.id, revision: 1, until: '2027-06-01' }, { at }),
  ).toMatchObject({ __typename: 'Ruling' });
  expect(
    await say(commission, 'endRuling', { id: made.id, revision: 2, until: '2027-06-01' }, { at }),
  ).toMatchObject({ __typename: 'WrongState' });
  expect((await stored()).filter((o) => String(o.id).includes('2026-Q2'))).toEqual(settled);
});

it('a one-off ruling that ends before its day releases what it made due; on its day it would not', async () => {
  const at = '2027-01-13T00:00:00.000Z';
  const once = {
    ...quarterly,
    ruledOn: '2027-01-01',
    from: '2027-01-01',
    cadence: word('ONE_OFF'),
    dueOn: '2027-03-31',
  };
  const { dueAfterDays: _, ...args } = once;
  const made = await say(commission, 'makeRuling', args, { at, wanted: onRuling });
  expect(made.obligations.nodes.map((n: { dueAt: string }) => n.dueAt)).toEqual([
    '2027-03-31T17:00:00.000Z',
    '2027-03-31T17:00:00.000Z',
  ]);
  await say(commission, 'endRuling', { id: made.id, revision: 1, until: '2027-03-31' }, { at });
  const statuses = async (moment: string) =>
    (
      await query(
        `{ node(id: "${made.id}") { ... on Ruling { obligations(first: 5) { nodes { status releasedOn } } } } }`,
        commission,
        moment,
      )
    ).node.obligations.nodes;
  expect(await statuses('2027-02-01T00:00:00.000Z')).toEqual(
    // One of the two has said in an earlier round that it is done.
    [
      { status: 'NOT_YET', releasedOn: '2027-03-31' },
      { status: 'DONE_ON_TIME', releasedOn: '2027-03-31' },
    ],
  );
  expect(await statuses('2027-04-10T00:00:00.000Z')).toEqual(
    Array(2).fill({ status: 'NOT_RESPONSIBLE', releasedOn: '2027-03-31' }),
  );
});

it('names that an example person gives oblige nobody in earnest', async () => {
  const at = '2027-01-14T00:00:00.000Z';
  const wanted = '... on AssigneeSet { standing }';
  const named = { ...setArgs, agencies: [agency('tn2-ubnd')], from: '2026-01-01' };
  expect(await say('commission', 'resolveAssignees', named, { wanted })).toMatchObject({
    standing: 'EXAMPLE',
  });
  const { dueAfterDays: _, ...rest } = quarterly;
  const once = {
    ...rest,
    ruledOn: '2027-01-01',
    from: '2027-01-01',
    cadence: word('ONE_OFF'),
    dueOn: '2027-04-30',
  };
  const made = await say(commission, 'makeRuling', once, { at, wanted: onRuling });
  expect(made.obligations.nodes.map((n: { agency: { id: string } }) => n.agency.id)).toEqual([
    agency('hp2-ubnd'),
    agency('sl-ubnd'),
  ]);
});

it('a report and a completion of one task by one day are two things owed, and applying either again makes no third', async () => {
  const at = '2027-01-14T00:00:00.000Z';
  const { dueAfterDays: _, ...rest } = quarterly;
  const once = {
    ...rest,
    ruledOn: '2027-01-01',
    from: '2027-01-01',
    cadence: word('ONE_OFF'),
    dueOn: '2027-05-31',
  };
  const wanted =
    '... on Ruling { id revision owes obligations(first: 5) { nodes { id owes agency { id } } } }';
  const made = [];
  for (const owes of ['COMPLETION', 'REPORT'])
    made.push(await say(commission, 'makeRuling', { ...once, owes: word(owes) }, { at, wanted }));
  expect(
    made.map(({ owes, obligations: { nodes } }) => [owes, nodes.map((n: { owes: string }) => n.owes)]),
  ).toEqual([
    ['COMPLETION', ['COMPLETION', 'COMPLETION']],
    ['REPORT', ['REPORT', 'REPORT']],
  ]);
  const before = await stored();
  for (const { id, revision } of made)
    expect(await say(commission, 'applyRuling', { id, revision }, { at })).toMatchObject({
      __typename: 'Ruling',
    });
  expect(await stored()).toEqual(before);
  expect(before.filter((o) => String(o.id).includes('2027-05-31'))).toHaveLength(4);
  const upkeep = { actor: { kind: 'system', job: 'upkeep' } as const, now: at, today: civilDate(at) };
  expect(await materialise(await ledger.ctx('public', upkeep), 100)).toMatchObject({ rulings: 0 });
});

it('when a duty ends before it falls due, the next run releases who held it, and nobody else', async () => {
  const { dueAfterDays: _, agencyKinds: __, ...rest } = quarterly;
  const once = {
    ...rest,
    tasks: [task('3.11')],
    agencies: [agency('mofa'), agency('mps')],
    ruledOn: '2027-01-01',
    from: '2027-01-01',
    cadence: word('ONE_OFF'),
    dueOn: '2027-06-30',
  };
  const made = await say(commission, 'makeRuling', once, {
    at: '2027-01-14T00:00:00.000Z',
    wanted: onRuling,
  });
  expect(made.obligations.nodes).toHaveLength(2);
  const [duty] = await ledger.rows(
    "SELECT id, revision FROM assignments WHERE agency_id = 'mofa' AND task_id = 'CT-20/3.11'",
  );
  const registrar = person('the-registrar', 'cpsc', 'administrator');
  const end = { id: toId('Assignment', duty!.id), revision: duty!.revision, until: '2027-06-30' };
  expect(await say(registrar, 'endAssignment', end)).toMatchObject({ id: end.id });
  const at = '2027-02-01T00:00:00.000Z';
  const upkeep = { actor: { kind: 'system', job: 'upkeep' } as const, now: at, today: civilDate(at) };
  expect(await materialise(await ledger.ctx('public', upkeep), 100)).toEqual({ rulings: 1, isDone: true });
  expect(await materialise(await ledger.ctx('public', upkeep), 100)).toEqual({ rulings: 0, isDone: true });
  const { node } = await query(
    `{ node(id: "${made.id}") { ... on Ruling { obligations(first: 5) { nodes { agency { id } status } } } } }`,
    commission,
    at,
  );
  expect(node.obligations.nodes).toEqual([
    { agency: { id: agency('mofa') }, status: 'NOT_RESPONSIBLE' },
    { agency: { id: agency('mps') }, status: 'NOT_YET' },
  ]);
});

it('obligations can be asked for from every side, many levels deep, in one statement', async () => {
  const deep = `{ directive(symbol: "20-CT/TW") { task(code: "5.3.1") { obligations(first: 1) { nodes { status
    agency { obligations(first: 1) { nodes { status round { obligations(first: 1) { nodes { status
      ruling { obligations(first: 1) { nodes { status task { obligations(first: 1) { nodes { status exemptions { obligation { status } } } } } } } } } } } } } } } } } } }`;
  const asked = await ledger.ask('public', deep);
  expect(asked.errors).toBeUndefined();
  expect(asked).toMatchObject({ statements: 1, roundTrips: 1 });
  expect(JSON.stringify(asked.data).match(/"status":"[A-Z_]+"/g)!.length).toBeGreaterThanOrEqual(5);
});

it('what an example person rules makes examples only, and no rate of facts counts them', async () => {
  const args = {
    ...quarterly,
    tasks: [task('3.11')],
    agencies: [agency('tn2-ubnd')],
    cadence: word('QUARTERLY'),
    from: '2026-09-30',
  };
  const made = await say('commission', 'makeRuling', args, { wanted: onRuling });
  expect(made).toMatchObject({ standing: 'EXAMPLE' });
  expect(made.obligations.nodes).toHaveLength(1);
  expect(made.obligations.nodes[0].round).toMatchObject({
    period: '2026-Q3',
    dueAt: '2026-10-15T17:00:00.000Z',
  });
  const round = toId('Round', 'CT-20/2026-Q3');
  const { completion: both } = await query(`{ completion(round: "${round}") { isExample obligations } }`);
  expect(both).toEqual([
    { isExample: false, obligations: 0 },
    { isExample: true, obligations: 1 },
  ]);
  // What rulings in earnest make due of the same quarter is theirs: an example round was there first and takes nothing.
  const { completion: inEarnest } = await query(
    `{ completion(round: "${toId('Round', 'CT-20/2026-Q3~fact')}") { isExample obligations } }`,
  );
  expect(inEarnest).toEqual([{ isExample: false, obligations: 2 }]);
  const { directive: d } = await query('{ directive(symbol: "20-CT/TW") { task(code: "3.11") { status } } }');
  expect(d.task.status, 'an example rules nothing').toBe('NO_RULED_DEADLINE');
  expect(
    await say('commission', 'endRuling', {
      id: made.id,
      revision: 1,
      until: civilDate('2026-12-01T00:00:00.000Z'),
    }),
  ).toMatchObject({ __typename: 'Ruling' });
});

const putRight = 'Đọc lại văn bản.';
const onExemption =
  '... on Exemption { id revision dueOn withdrawnOn obligation { dueAt graceUntil status } }';
/** What the ministry of public security owes by a day of its own, by a ruling made for it. */
async function owedOnce(dueOn: string, at: string) {
  const { dueAfterDays: _, agencyKinds: __, ...rest } = quarterly;
  const made = await say(
    commission,
    'makeRuling',
    {
      ...rest,
      tasks: [task('3.11')],
      agencies: [agency('mps')],
      ruledOn: '2027-01-01',
      from: '2027-01-01',
      cadence: word('ONE_OFF'),
      graceDays: 5,
      dueOn,
    },
    { at, wanted: onRuling },
  );
  const [owed] = made.obligations.nodes;
  const now = async (moment: string, clocks = '') =>
    (
      await query(
        `{ nodes(ids: ["${owed.id}"]${clocks}) { ... on Obligation { id revision dueAt graceUntil status exemptions { kind dueOn reason section } } } }`,
        commission,
        moment,
      )
    ).nodes[0];
  return { ruling: made, now };
}

it('an extension is put right: its reason, its document, its day; it is taken back, and no earlier day is answered otherwise', async () => {
  const at = '2027-02-01T00:00:00.000Z';
  const { now } = await owedOnce('2027-06-29', at);
  const { id, revision } = await now(at);
  const first = await say(
    commission,
    'extendObligation',
    { id, revision, ...grant, dueOn: '2027-07-31' },
    { at, wanted: onExemption },
  );
  expect(first.obligation.dueAt).toBe('2027-07-31T17:00:00.000Z');

  const later = '2027-02-03T00:00:00.000Z';
  const seen = { id: first.id, revision: first.revision };
  const set = { ...seen, dueOn: '2027-07-15', reason: 'A storm.', why: putRight };
  for (const who of ['haiPhong', 'ministry', 'administrator'] as const)
    for (const [change, args] of [
      ['correctExemption', set],
      ['withdrawExemption', { ...seen, reason: putRight }],
    ] as const)
      expect(await say(who, change, args, { at: later })).toMatchObject({ __typename: 'Forbidden' });
  for (const [wrong, path] of [
    [{ why: ' ' }, 'why'],
    [{ reason: null }, 'reason'],
    [{ dueOn: null }, 'dueOn'],
    [{ dueOn: '2027-06-29' }, 'dueOn'],
    [{ document: toId('Document', 'PL-HT-T') }, 'document'],
  ] as const)
    expect(
      await say(commission, 'correctExemption', { ...set, ...wrong }, { at: later }),
      path,
    ).toMatchObject({ fields: [{ path }] });
  const key = newKey();
  const sent = { at: later, key, wanted: onExemption };
  const corrected = await say(commission, 'correctExemption', set, sent);
  expect(corrected).toMatchObject({
    dueOn: '2027-07-15',
    obligation: { dueAt: '2027-07-15T17:00:00.000Z', graceUntil: '2027-07-20T17:00:00.000Z' },
  });
  expect(await say(commission, 'correctExemption', set, sent)).toEqual(corrected);
  expect(await now(later, ', knownOn: "2027-02-01"')).toMatchObject({
    dueAt: '2027-07-31T17:00:00.000Z',
    exemptions: [{ dueOn: '2027-07-31', reason: 'A flood.' }],
  });
  expect(
    (
      await query(
        `{ node(id: "${first.id}") { ... on Exemption { corrections { reason changed { field before after } } } } }`,
        'public',
        later,
      )
    ).node.corrections,
  ).toEqual([
    {
      reason: putRight,
      changed: [
        { field: 'reason', before: 'A flood.', after: 'A storm.' },
        { field: 'dueOn', before: '2027-07-31', after: '2027-07-15' },
      ],
    },
  ]);

  // A second one rests upon the first, and goes before it.
  const owed = await now(later);
  const second = await say(
    commission,
    'extendObligation',
    { id, revision: owed.revision, ...grant, dueOn: '2027-08-31' },
    { at: later, wanted: onExemption },
  );
  const firstNow = { id: first.id, revision: corrected.revision };
  const back = { reason: putRight };
  for (const [change, args] of [
    ['withdrawExemption', { ...firstNow, ...back }],
    ['correctExemption', { ...firstNow, dueOn: '2027-07-20', why: putRight }],
  ] as const)
    expect(await say(commission, change, args, { at: later })).toMatchObject({
      __typename: 'WrongState',
      code: 'EXTENDED_SINCE',
    });
  const last = '2027-02-05T00:00:00.000Z';
  const withdraw = (one: object) =>
    say(commission, 'withdrawExemption', { ...one, ...back }, { at: last, wanted: onExemption });
  expect(
    await say(commission, 'withdrawExemption', { id: second.id, revision: 1, reason: ' ' }, { at: last }),
  ).toMatchObject({ fields: [{ path: 'reason' }] });
  expect(await withdraw({ id: second.id, revision: 1 })).toMatchObject({
    withdrawnOn: '2027-02-05',
    obligation: { dueAt: '2027-07-15T17:00:00.000Z' },
  });
  expect(await withdraw(firstNow)).toMatchObject({
    obligation: { dueAt: '2027-06-29T17:00:00.000Z', graceUntil: '2027-07-04T17:00:00.000Z' },
  });
  expect(await withdraw({ id: first.id, revision: corrected.revision + 1 })).toMatchObject({
    __typename: 'WrongState',
  });
  expect((await now(last)).exemptions).toEqual([]);
  expect(await now(last, ', knownOn: "2027-02-04"')).toMatchObject({
    dueAt: '2027-08-31T17:00:00.000Z',
    exemptions: [{ dueOn: '2027-07-15' }, { dueOn: '2027-08-31' }],
  });
  const { exemptions: listed } = await query(
    `{ exemptions(first: 5, obligation: "${id}") { nodes { dueOn withdrawnOn withdrawnReason } } }`,
    'public',
    last,
  );
  expect(listed.nodes).toHaveLength(2);
  expect(listed.nodes[0]).toMatchObject({ withdrawnOn: '2027-02-05', withdrawnReason: putRight });
});

it('an exemption that was given by mistake is taken back: owed again by its own day, late where that is over, and exempt on the days it was', async () => {
  const at = '2027-02-01T00:00:00.000Z';
  const { now } = await owedOnce('2027-02-10', at);
  const { id, revision } = await now(at);
  const lifted = await say(
    commission,
    'exemptObligation',
    { id, revision, ...grant },
    { at, wanted: onExemption },
  );
  expect(lifted.obligation.status).toBe('EXEMPT');
  const day = '2027-02-20T00:00:00.000Z';
  expect(
    await say(
      commission,
      'correctExemption',
      { id: lifted.id, revision: 1, dueOn: '2027-03-01', why: putRight },
      { at: day },
    ),
  ).toMatchObject({ fields: [{ path: 'dueOn' }] });
  const back = await say(
    commission,
    'withdrawExemption',
    { id: lifted.id, revision: 1, reason: putRight },
    { at: day, wanted: onExemption },
  );
  expect(back).toMatchObject({ withdrawnOn: '2027-02-20', obligation: { status: 'OVERDUE' } });
  const clocks = [', validOn: "2027-02-19"', ', knownOn: "2027-02-19"'];
  for (const clock of clocks) expect((await now(day, clock)).status, clock).toBe('EXEMPT');
  // It can be lifted again, by the right document.
  const { revision: again } = await now(day);
  expect(
    await say(
      commission,
      'exemptObligation',
      { id, revision: again, ...grant },
      { at: day, wanted: onExemption },
    ),
  ).toMatchObject({ obligation: { status: 'EXEMPT' } });
});

it('a ruling is put right by the Commission in what its document is, and the rounds it gave a day with it; never in whom it binds', async () => {
  const at = '2027-02-01T00:00:00.000Z';
  const { ruling: made } = await owedOnce('2027-09-30', at);
  const right = toId('Document', 'CT-16');
  const args = { id: made.id, revision: made.revision, document: right, section: '2', reason: putRight };
  for (const who of ['haiPhong', 'ministry', 'administrator'] as const)
    expect(await say(who, 'correctRuling', args, { at })).toMatchObject({ __typename: 'Forbidden' });
  expect(await say(commission, 'correctRuling', { ...args, ruledOn: '2027-01-02' }, { at })).toMatchObject({
    fields: [{ path: 'ruledOn' }],
  });
  expect(
    await say(commission, 'correctRuling', { ...args, dueOn: '2027-10-30' }, { at }).catch(String),
  ).toMatch(/dueOn/);
  const wanted =
    '... on Ruling { document { id } section corrections { reason } obligations(first: 1) { nodes { dueAt round { rulingDocument { id } } } } }';
  expect(await say(commission, 'correctRuling', args, { at, wanted })).toMatchObject({
    document: { id: right },
    section: '2',
    corrections: [{ reason: putRight }],
    obligations: {
      nodes: [{ dueAt: '2027-09-30T17:00:00.000Z', round: { rulingDocument: { id: right } } }],
    },
  });
});

it('of two rulings for one period to come the earlier makes it due, once, whichever the job comes to first; the preview of the later said so', async () => {
  const at = '2027-02-01T00:00:00.000Z';
  const upkeep = { actor: { kind: 'system', job: 'upkeep' } as const };
  const { agencyKinds: _, ...rest } = quarterly;
  const both = { ...rest, ruledOn: '2027-01-01' };
  // Each pair is of a year of its own; by chance alone the earlier would be first in all of them once in 256 times.
  for (let year = 2030; year < 2038; year++) {
    const args = { ...both, from: `${year}-01-01`, cadence: word('YEARLY') };
    const first = await say(
      commission,
      'makeRuling',
      { ...args, tasks: [task('3.11')], dueAfterDays: 20 },
      { at },
    );
    // It asks for more, and later: what the first asks for stays as the first has it.
    const second = await say(
      commission,
      'makeRuling',
      { ...args, tasks: [task('3.11'), task('2.3')], dueAfterDays: 40 },
      { at: '2027-02-02T00:00:00.000Z' },
    );
    for (const one of [first, second]) {
      expect(one.id, JSON.stringify(one)).toEqual(expect.any(String));
      await say(
        commission,
        'endRuling',
        { id: one.id, revision: 1, until: `${year + 1}-06-01` },
        { at: '2027-02-03T00:00:00.000Z' },
      );
    }
    const now = `${year + 1}-01-05T00:00:00.000Z`;
    await materialise(await ledger.ctx('public', { ...upkeep, now, today: civilDate(now) }), 1_000);
    const due = await ledger.rows(
      'SELECT task_id, ruling_id, due_at, count(*) AS n FROM obligations WHERE round_id = ? AND ruling_id IN (?, ?) GROUP BY 1, 2, 3 ORDER BY 1',
      [`CT-20/${year}`, fromId(first.id)!.id, fromId(second.id)!.id],
    );
    expect(due, String(year)).toEqual([
      {
        task_id: 'CT-20/2.3',
        ruling_id: fromId(second.id)!.id,
        due_at: `${year + 1}-02-09T17:00:00.000Z`,
        n: expect.any(Number),
      },
      {
        task_id: 'CT-20/3.11',
        ruling_id: fromId(first.id)!.id,
        due_at: `${year + 1}-01-20T17:00:00.000Z`,
        n: expect.any(Number),
      },
    ]);
  }
});

it('of two that name the bodies behind an addressee from one day the later word stands', async () => {
  const at = '2027-03-01T00:00:00.000Z';
  const { dueAfterDays: _, ...rest } = quarterly;
  const made = await say(
    commission,
    'makeRuling',
    { ...rest, ruledOn: '2027-01-01', from: '2027-01-01', cadence: word('ONE_OFF'), dueOn: '2027-12-31' },
    { at, wanted: onRuling },
  );
  for (const [turn, bodies] of [
    ['sl-ubnd', 'tn2-ubnd'],
    ['hp2-ubnd'],
    ['sl-ubnd', 'hp2-ubnd'],
    ['tn2-ubnd'],
  ].entries()) {
    const now = `2027-03-0${turn + 2}T00:00:00.000Z`;
    await say(commission, 'resolveAssignees', { ...setArgs, agencies: bodies.map(agency) }, { at: now });
    const owed = await ledger.rows(
      'SELECT agency_id FROM obligations WHERE ruling_id = ? AND released_on IS NULL ORDER BY 1',
      [fromId(made.id)!.id],
    );
    expect(owed.map(({ agency_id }) => agency_id)).toEqual([...bodies].sort());
  }
});

it.each(['', 'ruling', 'orderBy: DUE_AT_ASC, '])(
  'what is owed at none of the words is nothing (%s)',
  async (by) => {
    const [ruling] = (await ledger.ask('public', '{ rulings(first: 1) { nodes { id } } }')).data.rulings
      .nodes;
    const beside = by === 'ruling' ? `ruling: "${ruling.id}", ` : by;
    const { data, errors } = await ledger.ask(
      'public',
      `{ obligations(first: 5, ${beside}statuses: []) { totalCount nodes { id } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.obligations).toEqual({ totalCount: 0, nodes: [] });
  },
);
