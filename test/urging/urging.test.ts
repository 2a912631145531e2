// Urging from the door inwards: the ladder, the Commission's letters, answers and promises, and who knows of any of it.
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Actor } from '../../db/ctx.ts';
import { toId } from '../../schema/ids.ts';
import { mutation, newKey, word } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { agency, assignees, obligation, office, quarterly, speaking, task, urging } from './stage.ts';

const ledger = useLedger();
const { say, query, jobs } = speaking(ledger);
let commission: Actor;
let colleague: Actor;
let sonLa: Actor;
let haiPhong: Actor;
let ministry: Actor;

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
});

beforeAll(async () => {
  commission = await office(ledger, 'cpsc', 'commission');
  colleague = await office(ledger, 'cpsc', 'commission');
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

it('on the due day the second reminder is raised, and on the third day late the letter, in the own words of what is owed', async () => {
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
  expect(await raised()).toHaveLength(6);
  const { urgings } = await query(
    `{ urgings(first: 10, agency: "${agency('sl-ubnd')}", rung: LETTER) { nodes {
      status daysLate lastPromisedOn dueOn subjectVi textVi textEn daysUnanswered owner { nameVi } addressee { nameVi }
      messages { state channel } obligation { id } } } }`,
    commission,
    day('2026-07-20'),
  );
  expect(urgings.nodes).toHaveLength(1);
  const [letter] = urgings.nodes;
  expect(letter).toMatchObject({
    status: 'RAISED',
    daysLate: 3,
    dueOn: '2026-07-15',
    lastPromisedOn: '2026-08-20',
    daysUnanswered: 2,
    owner: { nameVi: 'Ban Chính sách, chiến lược Trung ương' },
    addressee: { nameVi: 'Ủy ban nhân dân tỉnh Sơn La' },
    messages: [{ state: 'WAITING_FOR_DESTINATION', channel: null }],
    obligation: { id: obligation('2026-Q2', 'sl-ubnd') },
  });
  for (const words of [
    'Kính gửi: Ủy ban nhân dân tỉnh Sơn La',
    'Chỉ đạo bộ, ngành, địa phương lập kế hoạch',
    'Yêu cầu bộ, ngành, địa phương có chương trình, kế hoạch riêng.',
    '20-CT/TW, mục 1, do Ban Bí thư Trung ương Đảng quyết định ngày 30/6/2026',
    'Hạn hoàn thành: 15/7/2026',
    'Tính đến ngày 18/7/2026, nhiệm vụ đã quá hạn 3 ngày',
    'Cam kết gần nhất của cơ quan: hoàn thành vào ngày 20/8/2026',
  ])
    expect(letter.textVi).toContain(words);
  for (const words of [
    'late by this number of days: 3',
    'Due day: 15 July 2026',
    'promised by the body: 20 August 2026',
  ])
    expect(letter.textEn).toContain(words);
});

it('an inspection is proposed after 30 days late and two weeks without an answer, unless a promised day is still to come', async () => {
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
  expect(counts).toEqual({ n: 10, once: 10, audited: 10, owned: 10 });
});

it('the body sees what is written to it, and neither the proposal nor the review line; the public and other bodies see nothing', async () => {
  const rungsOf = async (who: Actor | 'sonLa') =>
    (await query('{ urgings(first: 50) { totalCount nodes { rung agency { id } } } }', who)).urgings;
  expect((await rungsOf(commission)).totalCount).toBe(10);
  const own = await rungsOf(sonLa);
  expect(own.nodes.map((n: { rung: string }) => n.rung).sort()).toEqual([
    'LETTER',
    'REMINDER_BEFORE',
    'REMINDER_DUE',
  ]);
  expect(new Set(own.nodes.map((n: { agency: { id: string } }) => n.agency.id))).toEqual(
    new Set([agency('sl-ubnd')]),
  );
  // Task 5.3.1 lies in no part of its field.
  expect((await rungsOf(ministry)).totalCount).toBe(0);
  const hidden = await query(
    `{ a: node(id: "${urging('2026-Q2', 'sl-ubnd', 'inspection_proposal')}") { id } b: node(id: "${urging('2026-Q2', 'hp2-ubnd', 'letter')}") { id }
      c: node(id: "${urging('1999-Q2', 'hp2-ubnd', 'letter')}") { id } outbox(first: 5) { totalCount } }`,
    sonLa,
  );
  expect(hidden).toEqual({ a: null, b: null, c: null, outbox: { totalCount: 0 } });
  const asked = await ledger.ask('public', '{ urgings(first: 1) { totalCount } }');
  expect(asked.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const nested = await ledger.ask('public', '{ obligations(first: 1) { nodes { id urgings { id } } } }');
  expect(nested.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

it('a letter is acknowledged and answered by whom it is written to, and by nobody else', async () => {
  const letter = { id: urging('2026-Q2', 'hp2-ubnd', 'letter'), revision: 1 };
  expect(await say(sonLa, 'acknowledgeUrging', letter)).toMatchObject({ __typename: 'NotFound' });
  expect(await say(commission, 'acknowledgeUrging', letter)).toMatchObject({ __typename: 'Forbidden' });
  expect(await say('haiPhong', 'acknowledgeUrging', letter)).toMatchObject({ __typename: 'Forbidden' });
  const wanted = '... on Urging { revision status promisedOn answerText acknowledgedBy { officeEn } }';
  const at = day('2026-09-15');
  const taken = await say(haiPhong, 'acknowledgeUrging', letter, { wanted, at });
  expect(taken).toMatchObject({ revision: 2, status: 'ACKNOWLEDGED' });
  expect(await say(haiPhong, 'acknowledgeUrging', { ...letter, revision: 2 }, { at })).toMatchObject({
    __typename: 'WrongState',
  });
  const said = { ...letter, revision: 2, text: 'Two departments answer next week.' };
  for (const [more, path] of [
    [{ promisedOn: '2026-09-14' }, 'promisedOn'],
    [{ promisedOn: '2028-09-14' }, 'promisedOn'],
    [{ text: ' ' }, 'text'],
    [{ text: 'Ring 0912 345 678.' }, 'text'],
  ] as const)
    expect(await say(haiPhong, 'answerUrging', { ...said, ...more }, { at })).toMatchObject({
      fields: [{ path }],
    });
  expect(
    await say(haiPhong, 'answerUrging', { ...said, promisedOn: '2026-10-01' }, { at, wanted }),
  ).toMatchObject({
    revision: 3,
    status: 'ANSWERED',
    promisedOn: '2026-10-01',
  });
  expect(await say(haiPhong, 'answerUrging', { ...said, revision: 2 }, { at })).toMatchObject({
    __typename: 'Conflict',
    currentRevision: 3,
  });
  const audited = await ledger.rows(
    "SELECT action FROM audit_log WHERE entity = 'urging' AND entity_id LIKE '%2026-Q2%hp2-ubnd%letter' ORDER BY revision",
  );
  expect(audited.map((a) => a.action)).toEqual(['urging.raise', 'urging.acknowledge', 'urging.answer']);
});

it('the Commission reads the letters before it sends them, sends many in one act, and one that was sent is not sent twice', async () => {
  const at = day('2027-01-16');
  await jobs(day('2027-01-16'));
  const both = [obligation('2026-Q4', 'sl-ubnd'), obligation('2026-Q4', 'hp2-ubnd')];
  const early = await query(
    `{ urgingDraft(obligations: ${JSON.stringify([...both, obligation('2026-Q2', 'sl-ubnd')])}) { daysLate reason textEn } }`,
    commission,
    day('2027-01-14'),
  );
  expect(early.urgingDraft.map((d: { reason: string }) => d.reason)).toEqual([
    'This is not late; a letter can wait until it is.',
    'This is not late; a letter can wait until it is.',
    'This has its urging letter already.',
  ]);
  expect(
    (await query(`{ urgingDraft(obligations: ${JSON.stringify(both)}) { textEn } }`, sonLa, at)).urgingDraft,
  ).toEqual([]);
  expect(await say(commission, 'urge', { obligations: both }, { at: day('2027-01-14') })).toMatchObject({
    fields: [{ path: 'obligations[0]' }, { path: 'obligations[1]' }],
  });
  const drafts = await query(
    `{ urgingDraft(obligations: ${JSON.stringify(both)}) { daysLate reason textEn } }`,
    commission,
    at,
  );
  const wanted = '... on UrgingBatch { kind urged alreadyUrged urgings(first: 5) { nodes { textEn rung } } }';
  for (const who of [sonLa, ministry, 'administrator', 'commission'] as const)
    expect(await say(who, 'urge', { obligations: both }, { at })).toMatchObject({ __typename: 'Forbidden' });

  const key = 'urge-both-at-once';
  const [one, other] = await Promise.all([
    say(commission, 'urge', { obligations: both }, { at, key, wanted }),
    say(colleague, 'urge', { obligations: both }, { at, wanted }),
  ]);
  const kinds = [one.__typename, other.__typename].sort();
  expect(['Conflict,UrgingBatch', 'UrgingBatch,WrongState']).toContain(kinds.join());
  const sent = one.__typename === 'UrgingBatch' ? one : other;
  expect(sent).toMatchObject({ kind: 'COMMISSION', urged: 2, alreadyUrged: 0 });
  expect(sent.urgings.nodes.map((n: { textEn: string }) => n.textEn).sort()).toEqual(
    drafts.urgingDraft.map((d: { textEn: string }) => d.textEn).sort(),
  );
  expect(await raised('2026-Q4')).toHaveLength(4);
  const [counted] = await ledger.rows(
    "SELECT count(*) AS n, count(DISTINCT request_id) AS requests FROM audit_log WHERE action = 'urging.urge' AND entity = 'urging'",
  );
  expect(counted).toMatchObject({ n: 2 });
  await jobs(day('2027-01-20'));
  expect((await raised('2026-Q4')).filter((r) => r.includes('letter'))).toHaveLength(2);
  expect(await say(commission, 'urge', { obligations: both }, { at: day('2027-01-20') })).toMatchObject({
    __typename: 'WrongState',
  });
  for (const obligations of [
    [],
    Array.from({ length: 101 }, (_, n) => obligation(String(n), 'sl-ubnd')),
  ] as const)
    expect(await say(commission, 'urge', { obligations }, { at })).toMatchObject({
      fields: [{ path: 'obligations' }],
    });
  expect(
    await say(commission, 'urge', { obligations: [obligation('1999-Q1', 'sl-ubnd')] }, { at }),
  ).toMatchObject({ fields: [{ path: 'obligations[0]', message: 'There is no such record.' }] });
});

it('what was taken back has its reason, does not leave any more, and comes to no proposal', async () => {
  const letter = { id: urging('2026-Q4', 'sl-ubnd', 'letter'), revision: 1 };
  const at = day('2027-01-21');
  expect(await say(sonLa, 'withdrawUrging', { ...letter, reason: 'No.' }, { at })).toMatchObject({
    __typename: 'Forbidden',
  });
  expect(await say(commission, 'withdrawUrging', { ...letter, reason: ' ' }, { at })).toMatchObject({
    fields: [{ path: 'reason' }],
  });
  const wanted = '... on Urging { status messages { state } daysUnanswered }';
  expect(
    await say(commission, 'withdrawUrging', { ...letter, reason: 'The council met late.' }, { at, wanted }),
  ).toMatchObject({
    status: 'WITHDRAWN',
    messages: [{ state: 'CANCELLED' }],
    daysUnanswered: null,
  });
  await jobs(day('2027-02-20'));
  expect((await raised('2026-Q4')).filter((r) => r.includes('inspection'))).toEqual([
    'hp2-ubnd inspection_proposal',
  ]);
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
    { id: owed, revision: 1, reason: 'A flood.', document: btoa('Document:CT-20'), section: '2' },
    { at: when },
  );
  expect(lifted.__typename).toBe('Exemption');
  for (const on of ['2027-04-10', '2027-04-15', '2027-04-18', '2027-06-30']) await jobs(day(on));
  expect(await raised('2027-Q1')).toEqual([]);
  expect(
    await say(
      commission,
      'urge',
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

it('34 provinces are urged in one mutation, one write and four round trips at most', async () => {
  const provinces = await ledger.rows(
    "SELECT id FROM agencies WHERE kind = 'province_government' AND ended_on IS NULL AND (id LIKE '%-ubnd' OR id LIKE 'pc%')",
  );
  expect(provinces).toHaveLength(34);
  const ids = provinces.map((p) => String(p.id));
  await say(commission, 'resolveAssignees', assignees(ids, '2027-07-01'), { at: day('2027-07-01') });
  const { cadence, dueAfterDays, ...ruling } = quarterly('2027-07-01');
  const once = { ...ruling, tasks: [task('3.11')], cadence: word('ONE_OFF'), dueOn: '2027-08-01' };
  expect((await say(commission, 'makeRuling', once, { at: day('2027-07-02') })).__typename).toBe('Ruling');
  expect([cadence.word, dueAfterDays]).toEqual(['QUARTERLY', 15]);
  const obligations = ids.map((id) => toId('Obligation', `CT-20/2027-08-01~CT-20/3.11~${id}~official_text`));
  const over = { actor: commission, now: day('2027-08-02'), today: '2027-08-02' };
  const asked = await ledger.ask(
    'public',
    mutation(
      'urge',
      { obligations, key: newKey() },
      '... on UrgingBatch { urged urgings(first: 100) { totalCount } }',
    ),
    {},
    over,
  );
  expect(asked.data.urge).toMatchObject({ urged: 34, urgings: { totalCount: 34 } });
  console.info(`34 letters: ${asked.roundTrips} round trips, ${asked.statements} statements`);
  expect(asked.roundTrips).toBeLessThanOrEqual(4);
});
