// Urging from the door inwards: the ladder, its reminders and proposals, what the Commission makes of them, and who knows of any of it.
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Actor } from '../../db/ctx.ts';
import { toId } from '../../schema/ids.ts';
import { word } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { agency, assignees, obligation, office, quarterly, speaking, urging } from './stage.ts';

const ledger = useLedger();
const { say, query, jobs, sign } = speaking(ledger);
let commission: Actor;
let sonLa: Actor;
let haiPhong: Actor;
let ministry: Actor;

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
});

beforeAll(async () => {
  commission = await office(ledger, 'cpsc', 'commission');
  sonLa = await office(ledger, 'sl-ubnd', 'province_officer');
  haiPhong = await office(ledger, 'hp2-ubnd', 'province_officer');
  ministry = await office(ledger, 'moha', 'ministry_officer');
  const at = '2026-07-01T03:00:00.000Z';
  const made = await say(commission, 'resolveAssignees', assignees(['sl-ubnd', 'hp2-ubnd'], '2025-07-01'), {
    at,
  });
  expect(made.__typename).toBe('AssigneeSet');
  const ruling = await say(commission, 'makeRuling', quarterly('2026-06-30'), { at });
  expect(ruling.__typename).toBe('Ruling');
});

const raised = (period = '2026-Q2') =>
  ledger
    .rows(
      'SELECT agency_id, rung, raised_at FROM urgings WHERE obligation_id LIKE ? ORDER BY raised_at, agency_id',
      [`CT-20/${period}~%`],
    )
    .then((rows) => rows.map((r) => `${r.agency_id} ${r.rung}`));
const day = (on: string) => `${on}T03:00:00.000Z`;

it('nothing is raised more than 7 days before the due day, and one reminder a body from then on', async () => {
  await jobs(day('2026-07-08'));
  expect(await raised()).toEqual([]);
  await jobs(day('2026-07-09'));
  await jobs(day('2026-07-09'));
  await jobs(day('2026-07-10'));
  expect(await raised()).toEqual(['hp2-ubnd reminder_before', 'sl-ubnd reminder_before']);
});

it('on the due day the second reminder is raised, and on the third day late the letter is drafted and nothing leaves', async () => {
  await jobs(day('2026-07-15'));
  await jobs(day('2026-07-16'));
  await jobs(day('2026-07-17'));
  expect(await raised()).toHaveLength(4);
  await say(
    sonLa,
    'answerUrging',
    {
      id: urging('2026-Q2', 'sl-ubnd', 'reminder_due'),
      revision: 1,
      text: 'The plan waits for the council.',
      promisedOn: '2026-08-20',
    },
    { at: day('2026-07-16') },
  );
  await jobs(day('2026-07-18'));
  await jobs(day('2026-07-18'));
  expect(await raised()).toHaveLength(4);
  const { letters } = await query(
    '{ letters(first: 10) { nodes { state duties oldestDueOn signedAt textVi messages { id } addressee { nameVi } draftedBy { id } } } }',
    commission,
    day('2026-07-18'),
  );
  expect(letters.nodes).toHaveLength(2);
  for (const letter of letters.nodes)
    expect(letter).toMatchObject({
      state: 'DRAFTED',
      duties: 1,
      oldestDueOn: '2026-07-15',
      signedAt: null,
      textVi: null,
      messages: [],
      draftedBy: null,
    });
  const reminder = await query(
    `{ node(id: "${urging('2026-Q2', 'sl-ubnd', 'reminder_due')}") { ... on Urging { textVi textEn raisedBy { id } } } }`,
    sonLa,
  );
  expect(reminder.node.raisedBy).toBeNull();
  expect(reminder.node.textVi).toContain('không phải công văn');
});

it('an inspection is proposed after 30 days late and two weeks after the signature, unless a promised day is still to come', async () => {
  const signed = await sign(commission, { at: day('2026-07-18') });
  expect(signed).toMatchObject({ signed: 2, urged: 2 });
  await jobs(day('2026-08-13'));
  expect((await raised()).filter((r) => r.includes('inspection'))).toEqual([]);
  await jobs(day('2026-08-14'));
  expect((await raised()).filter((r) => r.includes('inspection'))).toEqual(['hp2-ubnd inspection_proposal']);
  await jobs(day('2026-08-20'));
  expect((await raised()).filter((r) => r.includes('inspection'))).toHaveLength(1);
  await jobs(day('2026-08-21'));
  expect((await raised()).filter((r) => r.includes('inspection'))).toEqual([
    'hp2-ubnd inspection_proposal',
    'sl-ubnd inspection_proposal',
  ]);
  await jobs(day('2026-09-13'));
  expect((await raised()).filter((r) => r.includes('review'))).toEqual([
    'hp2-ubnd review_line',
    'sl-ubnd review_line',
  ]);
});

it('each rung has an audit entry, its owner, and no second row however often the job runs', async () => {
  await Promise.all([jobs(day('2026-09-14')), jobs(day('2026-09-14'))]);
  const [counts] = await ledger.rows(`SELECT count(*) AS n, count(DISTINCT obligation_id || rung) AS once,
    (SELECT count(*) FROM audit_log WHERE entity = 'urging' AND action = 'urging.raise') AS audited,
    (SELECT count(*) FROM urgings WHERE owner_id = 'cpsc') AS owned FROM urgings`);
  expect(counts).toEqual({ n: 8, once: 8, audited: 8, owned: 8 });
});

it('the body sees what is written to it, and neither the proposal nor the review line; the public and other bodies see nothing', async () => {
  const rungsOf = async (who: Actor | 'sonLa') =>
    (await query('{ urgings(first: 50) { totalCount nodes { rung agency { id } } } }', who)).urgings;
  expect((await rungsOf(commission)).totalCount).toBe(8);
  const own = await rungsOf(sonLa);
  expect(own.nodes.map((n: { rung: string }) => n.rung).sort()).toEqual(['REMINDER_BEFORE', 'REMINDER_DUE']);
  expect(new Set(own.nodes.map((n: { agency: { id: string } }) => n.agency.id))).toEqual(
    new Set([agency('sl-ubnd')]),
  );
  // Task 5.3.1 lies in no part of its field.
  expect((await rungsOf(ministry)).totalCount).toBe(0);
  const hidden = await query(
    `{ a: node(id: "${urging('2026-Q2', 'sl-ubnd', 'inspection_proposal')}") { id } b: node(id: "${urging('2026-Q2', 'hp2-ubnd', 'reminder_due')}") { id }
      c: node(id: "${urging('1999-Q2', 'hp2-ubnd', 'reminder_due')}") { id } outbox(first: 5) { totalCount } }`,
    sonLa,
  );
  expect(hidden).toEqual({ a: null, b: null, c: null, outbox: { totalCount: 0 } });
  const asked = await ledger.ask('public', '{ urgings(first: 1) { totalCount } }');
  expect(asked.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const nested = await ledger.ask('public', '{ obligations(first: 1) { nodes { id urgings { id } } } }');
  expect(nested.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

it('a reminder is acknowledged and answered by whom it is written to, and by nobody else', async () => {
  const reminder = { id: urging('2026-Q2', 'hp2-ubnd', 'reminder_due'), revision: 1 };
  expect(await say(sonLa, 'acknowledgeUrging', reminder)).toMatchObject({ __typename: 'NotFound' });
  expect(await say(commission, 'acknowledgeUrging', reminder)).toMatchObject({ __typename: 'Forbidden' });
  expect(await say('haiPhong', 'acknowledgeUrging', reminder)).toMatchObject({ __typename: 'Forbidden' });
  const wanted = '... on Urging { revision status promisedOn answerText acknowledgedBy { officeEn } }';
  const at = day('2026-09-15');
  const taken = await say(haiPhong, 'acknowledgeUrging', reminder, { wanted, at });
  expect(taken).toMatchObject({ revision: 2, status: 'ACKNOWLEDGED' });
  expect(await say(haiPhong, 'acknowledgeUrging', { ...reminder, revision: 2 }, { at })).toMatchObject({
    __typename: 'WrongState',
  });
  const said = { ...reminder, revision: 2, text: 'Two departments answer next week.' };
  expect(
    await say(haiPhong, 'answerUrging', { ...said, promisedOn: '2026-10-01' }, { at, wanted }),
  ).toMatchObject({ revision: 3, status: 'ANSWERED', promisedOn: '2026-10-01' });
  expect(await say(haiPhong, 'answerUrging', { ...said, revision: 2 }, { at })).toMatchObject({
    __typename: 'Conflict',
    currentRevision: 3,
  });
});

const undecided = async (at: string) =>
  (
    await query(
      '{ urgings(first: 50, isUndecided: true) { nodes { id revision rung agency { id } } } }',
      commission,
      at,
    )
  ).urgings.nodes as { id: string; revision: number; rung: string; agency: { id: string } }[];
const seenOf = ({ id, revision }: { id: string; revision: number }) => ({ id, revision });

it('a proposal is answered by an inspection that is planned, once, of the body it is about, by the Commission', async () => {
  const at = day('2026-09-16');
  const all = await undecided(at);
  expect(all.map(({ rung }) => rung).sort()).toEqual([
    'INSPECTION_PROPOSAL',
    'INSPECTION_PROPOSAL',
    'REVIEW_LINE',
    'REVIEW_LINE',
  ]);
  const [own, other] = ['sl-ubnd', 'hp2-ubnd'].map((body) =>
    all.find((u) => u.rung === 'INSPECTION_PROPOSAL' && u.agency.id === agency(body)),
  ) as [(typeof all)[number], (typeof all)[number]];
  const plan = {
    directive: toId('Directive', 'CT-20'),
    agency: agency('sl-ubnd'),
    scope: 'What task 5.3.1 came to.',
  };
  expect(
    await say(commission, 'planInspection', { ...plan, proposals: [seenOf(other)] }, { at }),
  ).toMatchObject({ fields: [{ path: 'proposals[0].id', message: 'This is about another body.' }] });
  expect(await say(ministry, 'planInspection', { ...plan, proposals: [seenOf(own)] }, { at })).toMatchObject({
    fields: [{ path: 'proposals[0].id' }],
  });
  expect(
    await say(
      commission,
      'planInspection',
      { ...plan, proposals: [{ ...seenOf(own), revision: 7 }] },
      { at },
    ),
  ).toMatchObject({ __typename: 'Conflict' });
  const planned = await say(commission, 'planInspection', { ...plan, proposals: [seenOf(own)] }, { at });
  expect(planned.__typename).toBe('Inspection');
  const { node } = await query(
    `{ node(id: "${own.id}") { ... on Urging { status decision answerText answeredBy { id } inspection { id status } } } }`,
    commission,
  );
  expect(node).toMatchObject({
    status: 'ANSWERED',
    decision: 'INSPECT',
    answerText: 'What task 5.3.1 came to.',
    inspection: { id: planned.id, status: 'PLANNED' },
  });
  expect(
    await say(
      commission,
      'planInspection',
      { ...plan, proposals: [{ ...seenOf(own), revision: 2 }] },
      { at },
    ),
  ).toMatchObject({ __typename: 'WrongState' });
});

it('what is put into the review or left, many at once, has its reason; only what speaks to the Commission is decided, once', async () => {
  const at = day('2026-09-17');
  const left = await undecided(at);
  expect(left).toHaveLength(3);
  const urgings = left.map(seenOf);
  const asked = { urgings, decision: word('REVIEW'), reason: 'Two months, and no word.' };
  for (const who of [sonLa, ministry, 'administrator'] as const)
    expect((await say(who, 'decideUrgings', asked, { at })).__typename).toMatch(/NotFound|Forbidden/);
  expect(await say(commission, 'decideUrgings', { ...asked, reason: ' ' }, { at })).toMatchObject({
    fields: [{ path: 'reason' }],
  });
  expect(
    await say(commission, 'decideUrgings', { ...asked, decision: word('INSPECT') }, { at }),
  ).toMatchObject({
    fields: [{ path: 'decision' }],
  });
  const reminder = { id: urging('2026-Q2', 'sl-ubnd', 'reminder_before'), revision: 1 };
  expect(await say(commission, 'decideUrgings', { ...asked, urgings: [reminder] }, { at })).toMatchObject({
    __typename: 'WrongState',
  });
  const [first, ...others] = urgings;
  const stale = [first, { ...others[0]!, revision: 9 }];
  expect(await say(commission, 'decideUrgings', { ...asked, urgings: stale }, { at })).toMatchObject({
    __typename: 'Conflict',
  });
  expect(await undecided(at)).toHaveLength(3);
  expect((await say(commission, 'decideUrgings', asked, { at })).__typename).toBe('Urging');
  expect(await undecided(at)).toEqual([]);
  const [audited] = await ledger.rows(
    "SELECT count(*) AS n FROM audit_log WHERE entity = 'urging' AND action = 'urging.decide'",
  );
  expect(audited!.n).toBe(3);
  expect(await say(commission, 'decideUrgings', asked, { at })).toMatchObject({ __typename: 'Conflict' });
});

it('a reminder that was taken back has its reason and does not leave any more', async () => {
  await jobs(day('2027-01-09'));
  const reminder = { id: urging('2026-Q4', 'sl-ubnd', 'reminder_before'), revision: 1 };
  const at = day('2027-01-09');
  expect(await say(sonLa, 'withdrawUrging', { ...reminder, reason: 'No.' }, { at })).toMatchObject({
    __typename: 'Forbidden',
  });
  expect(await say(commission, 'withdrawUrging', { ...reminder, reason: ' ' }, { at })).toMatchObject({
    fields: [{ path: 'reason' }],
  });
  const wanted = '... on Urging { status messages { state } daysUnanswered }';
  expect(
    await say(commission, 'withdrawUrging', { ...reminder, reason: 'The council met late.' }, { at, wanted }),
  ).toMatchObject({ status: 'WITHDRAWN', messages: [{ state: 'CANCELLED' }], daysUnanswered: null });
});

it('nobody is urged about what is handed in and waits, is done, or was lifted', async () => {
  const when = day('2027-04-10');
  await jobs(day('2027-04-02'));
  const rounds = (
    await query(
      '{ directive(symbol: "20-CT/TW") { rounds(first: 20) { nodes { id period } } } }',
      'public',
      when,
    )
  ).directive.rounds.nodes as { id: string; period: string }[];
  const id = rounds.find((r) => r.period === '2027-Q1')!.id;
  const onReport = '... on Report { revision status }';
  const report = await say(sonLa, 'startReport', { round: id }, { at: when, wanted: onReport });
  const items = [{ task: '5.3.1', claim: word('DONE'), done: 'The plan is issued.' }];
  await say(sonLa, 'saveReport', { id: report.id, revision: 1, items }, { at: when, wanted: onReport });
  expect(
    await say(sonLa, 'submitReport', { id: report.id, revision: 2 }, { at: when, wanted: onReport }),
  ).toMatchObject({
    status: 'SUBMITTED',
  });
  const owed = obligation('2027-Q1', 'hp2-ubnd');
  const lifted = await say(
    commission,
    'exemptObligation',
    { id: owed, revision: 1, reason: 'A flood.', document: 'Document:CT-20', section: '2' },
    { at: when },
  );
  expect(lifted.__typename).toBe('Exemption');
  for (const on of ['2027-04-10', '2027-04-15', '2027-04-18', '2027-06-30']) await jobs(day(on));
  expect(await raised('2027-Q1')).toEqual([]);
  expect(
    await say(
      commission,
      'draftLetters',
      { obligations: [owed, obligation('2027-Q1', 'sl-ubnd')] },
      { at: day('2027-06-30') },
    ),
  ).toMatchObject({
    fields: [
      { message: 'This body is exempt from it.' },
      { message: 'A report on this waits for its verifier; the clock stands still.' },
    ],
  });
});
