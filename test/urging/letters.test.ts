// Letters from the door inwards: drafted by the job, one for a body about all it is late with; looked at, signed by a person, sent,
// answered; and what becomes of a draft when its duties are met before anybody signs.
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Actor } from '../../db/ctx.ts';
import { letterStates } from '../../db/urging/table.ts';
import { toId } from '../../schema/ids.ts';
import { mutation, newKey, word } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { isSignedBy, type Receiver, startReceiver } from './receiver.ts';
import { agency, assignees, office, quarterly, speaking, task } from './stage.ts';

const ledger = useLedger();
const { say, query, jobs, look, sign } = speaking(ledger);
let commission: Actor;
let colleague: Actor;
let administrator: Actor;
let sonLa: Actor;
let haiPhong: Actor;
let ministry: Actor;
let field: Actor;
let receiver: Receiver;

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
});
const day = (on: string, time = '03:00:00') => `${on}T${time}.000Z`;
const document = toId('Document', 'CT-20');

beforeAll(async () => {
  receiver = await startReceiver();
  commission = await office(ledger, 'cpsc', 'commission');
  colleague = await office(ledger, 'cpsc', 'commission');
  administrator = await office(ledger, 'cpsc', 'administrator');
  sonLa = await office(ledger, 'sl-ubnd', 'province_officer');
  haiPhong = await office(ledger, 'hp2-ubnd', 'province_officer');
  ministry = await office(ledger, 'moha', 'ministry_officer');
  field = await office(ledger, 'moh', 'ministry_officer');
  const at = day('2026-07-01');
  await say(commission, 'resolveAssignees', assignees(['sl-ubnd', 'hp2-ubnd'], '2025-07-01'), { at });
  await ruled('2026-07-15', ['5.3.1'], '2026-06-30', '1');
  await ruled('2026-07-15', ['3.11'], '2026-07-01', '2');
});
afterAll(() => receiver.close());

const ruled = async (dueOn: string, codes: readonly string[], from = '2026-08-03', section = '3') => {
  const { cadence: _, dueAfterDays: __, ...other } = quarterly(from);
  const once = {
    ...other,
    section,
    cadence: word('ONE_OFF'),
    owes: word('REPORT'),
    dueOn,
    tasks: codes.map(task),
  };
  expect((await say(commission, 'makeRuling', once, { at: day(from) })).__typename).toBe('Ruling');
};
const lettersOf = async (who: Actor, wanted: string, at?: string, more = '') =>
  (
    await query(
      `{ letters(first: 100${more}) { totalCount nodes { id revision state ${wanted} } } }`,
      who,
      at,
    )
  ).letters.nodes as {
    id: string;
    revision: number;
    state: string;
    [name: string]: unknown;
  }[];
const to = (body: string) => `, agency: "${agency(body)}"`;
const states = async (at: string) =>
  (await lettersOf(commission, 'addressee { id }', at)).map(({ state }) => state).sort();

it('the job drafts one letter for a body about all it is late with, once, and none leaves', async () => {
  await jobs(day('2026-07-17'));
  expect(await states(day('2026-07-17'))).toEqual([]);
  await Promise.all([jobs(day('2026-07-18')), jobs(day('2026-07-18'))]);
  await jobs(day('2026-07-18', '05:00:00'));
  const drafts = await lettersOf(
    commission,
    'duties obligations { task { code } } textVi signedAt signedBy { id } draftedBy { id } messages { id }',
    day('2026-07-18'),
  );
  expect(drafts).toHaveLength(2);
  for (const draft of drafts)
    expect(draft).toMatchObject({
      state: 'DRAFTED',
      duties: 2,
      textVi: null,
      signedAt: null,
      signedBy: null,
      draftedBy: null,
      messages: [],
    });
  const [sent] = await ledger.rows('SELECT count(*) AS n FROM outbox WHERE letter_id IS NOT NULL');
  expect(sent!.n).toBe(0);
});

it('a draft is the Commission’s own affair: the body, a ministry and an administrator’s colleagues do not see it', async () => {
  const [draft] = await lettersOf(commission, '');
  for (const who of [sonLa, haiPhong, ministry, field]) {
    expect(await lettersOf(who, '')).toEqual([]);
    expect((await query(`{ node(id: "${draft!.id}") { id } }`, who)).node).toBeNull();
    expect(
      (await query(`{ letterPreview(letters: ["${draft!.id}"]) { letter } }`, who)).letterPreview,
    ).toEqual([]);
  }
  const asked = await ledger.ask('public', '{ letters(first: 1) { totalCount } }');
  expect(asked.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const counted = await query('{ obligations(first: 50, isUnwritten: true) { totalCount } }', sonLa);
  expect(counted.obligations.totalCount).toBe(0);
});

it('the database itself lets no letter leave, and says of none what it is about, before somebody has signed it', async () => {
  const [draft] = await ledger.rows("SELECT id, addressee_id FROM letters WHERE status = 'drafted'");
  const at = day('2026-07-18');
  const send = `INSERT INTO outbox (id, letter_id, to_agency_id, attempts, next_attempt_at, requeued, standing, revision, known_from)
    VALUES ('x', ?, ?, 0, ?, 0, 'official_text', 1, ?)`;
  const write = (sql: string, args: (string | null)[]) => ledger.db().writeBatch([{ sql, args }]);
  await expect(write(send, [String(draft!.id), String(draft!.addressee_id), at, at])).rejects.toThrow(
    'nobody has signed this letter',
  );
  await expect(
    write(
      `INSERT INTO letter_lines VALUES (?, (SELECT id FROM obligations LIMIT 1), 0, 1, ?, 'CT-20/5.3.1', '2026-07-15', 3, ?)`,
      [String(draft!.id), String(draft!.addressee_id), at],
    ),
  ).rejects.toThrow('nobody has signed this letter');
  await expect(
    write("UPDATE letters SET status = 'signed', revision = revision + 1 WHERE id = ?", [String(draft!.id)]),
  ).rejects.toThrow('letters_signed');
});

it('is looked at in the words it would be signed in: the ruling’s, the tasks in order, said to be a summary', async () => {
  const at = day('2026-07-18');
  const looked = await look(commission, { at });
  expect(looked).toHaveLength(2);
  for (const { asShown, duties, reasonCode, subjectVi, textVi, textEn } of looked) {
    expect({ duties, reasonCode }).toEqual({ duties: 2, reasonCode: null });
    expect(asShown).toMatch(/^[0-9a-f]{32}$/);
    expect(subjectVi).toBe('V/v đôn đốc thực hiện Chỉ thị 20-CT/TW (2 việc quá hạn)');
    expect(textVi).toContain('Tính đến ngày 18/7/2026');
    expect(textVi).toContain(
      'I. Theo 20-CT/TW, mục 1, do Ban Bí thư Trung ương Đảng ấn định ngày 30/6/2026:',
    );
    expect(textVi).toContain('II. Theo 20-CT/TW, mục 2');
    expect(textVi.indexOf('nhiệm vụ 5.3.1')).toBeLessThan(textVi.indexOf('nhiệm vụ 3.11'));
    expect(textVi).toContain('không phải nguyên văn');
    expect(textEn).toContain('days late: 3');
  }
});

it('is signed by an officer of the Commission alone, as it was looked at, under numbers that follow each other', async () => {
  const at = day('2026-07-18', '06:00:00');
  const looked = await look(commission, { at });
  const letters = looked.map(({ id, revision, asShown }) => ({ id, revision, asShown }));
  for (const who of [sonLa, ministry, administrator, 'administrator', 'commission'] as const)
    expect((await say(who, 'signLetters', { letters }, { at })).__typename).toBe('Forbidden');
  expect(await say(commission, 'signLetters', { letters, firstNumber: 0 }, { at })).toMatchObject({
    fields: [{ path: 'firstNumber' }],
  });
  for (const none of [
    [],
    Array.from({ length: 101 }, (_, n) => ({ ...letters[0]!, id: toId('Letter', `${n}`) })),
  ])
    expect(await say(commission, 'signLetters', { letters: none }, { at })).toMatchObject({
      fields: [{ path: 'letters' }],
    });
  expect(
    await say(commission, 'signLetters', { letters: [{ ...letters[0]!, id: toId('Letter', 'x') }] }, { at }),
  ).toMatchObject({ fields: [{ path: 'letters[0].id' }] });

  const key = 'sign-both-at-once';
  const [one, other] = await Promise.all([sign(commission, { at, key }), sign(colleague, { at })]);
  const done = [one, other].filter((answer) => answer?.__typename === 'UrgingBatch');
  expect(done).toHaveLength(1);
  expect(done[0]).toMatchObject({ kind: 'COMMISSION', signed: 2, urged: 4, redrafted: 0, dropped: 0 });
  expect(done[0].letters.nodes.map(({ symbol }: { symbol: string }) => symbol).sort()).toEqual([
    '1-CV/BCSCLTW',
    '2-CV/BCSCLTW',
  ]);
  expect(done[0].letters.nodes.map(({ textVi }: { textVi: string }) => textVi).sort()).toEqual(
    looked.map(({ textVi }) => textVi).sort(),
  );
  const signed = await lettersOf(
    commission,
    'signedBy { id } lines { position daysLate } messages { state }',
    at,
  );
  expect(signed.map(({ state }) => state)).toEqual(['SIGNED', 'SIGNED']);
  for (const { signedBy, lines, messages } of signed) {
    expect(signedBy).not.toBeNull();
    expect(lines).toEqual([1, 2].map((position) => ({ position, daysLate: 3 })));
    expect(messages).toEqual([{ state: 'WAITING' }]);
  }
  const [audited] = await ledger.rows(
    "SELECT count(*) AS n FROM audit_log WHERE entity = 'letter' AND action = 'letter.sign' AND actor_kind = 'person'",
  );
  expect(audited!.n).toBe(2);
  expect(await say(commission, 'signLetters', { letters }, { at })).toMatchObject({ code: 'ALL_SIGNED' });
  await jobs(day('2026-07-19'));
  expect((await states(day('2026-07-19'))).filter((state) => state === 'DRAFTED')).toEqual([]);
});

it('is seen by whom it is written to and by the ministry in whose field a part lies, and its words never change', async () => {
  expect(await lettersOf(sonLa, 'addressee { id }')).toMatchObject([
    { addressee: { id: agency('sl-ubnd') } },
  ]);
  expect(await lettersOf(ministry, '')).toHaveLength(2);
  expect(await lettersOf(field, '')).toHaveLength(0);
  const [letter] = await lettersOf(sonLa, 'textVi messages { id } batch { id }');
  expect(letter).toMatchObject({ messages: [], batch: null });
  await expect(
    ledger.db().writeBatch([
      {
        sql: "UPDATE letters SET text_vi = 'x', revision = revision + 1 WHERE signed_at IS NOT NULL",
        args: [],
      },
    ]),
  ).rejects.toThrow('a signed letter is never edited');
});

it('what has no address waits in sight with the reason; once the Commission enters one it is sent, signed, and received', async () => {
  await jobs(day('2026-07-20'));
  const waiting = (
    await query(
      '{ outbox(first: 10, state: WAITING_FOR_DESTINATION) { nodes { waitsFor letter { symbol } urging { id } to { id } } } }',
      commission,
    )
  ).outbox.nodes;
  expect(waiting.filter(({ letter }: { letter: unknown }) => letter !== null)).toHaveLength(2);
  const address = {
    agency: agency('sl-ubnd'),
    channel: word('WEBHOOK'),
    destination: `${receiver.url}/son-la`,
  };
  expect((await say(sonLa, 'setContact', address)).__typename).toBe('Forbidden');
  expect((await say(commission, 'setContact', address)).__typename).toBe('Contact');
  receiver.mood = () => ({ status: 200, body: '{"receipt":"VB-9"}' });
  await jobs(day('2026-07-20', '05:00:00'));
  const mine = receiver.received.map(({ body }) => JSON.parse(body)).filter(({ kind }) => kind === 'letter');
  expect(mine).toHaveLength(1);
  expect(mine[0]).toMatchObject({
    symbol: expect.stringMatching(/^[12]-CV\/BCSCLTW$/),
    isExample: false,
  });
  expect(mine[0].duties.map((duty: { task: string }) => duty.task)).toEqual(['5.3.1', '3.11']);
  const [{ secret }] = (
    await query(`{ contacts(first: 1${to('sl-ubnd')}) { nodes { secret } } }`, administrator)
  ).contacts.nodes;
  expect(isSignedBy(secret, receiver.received.at(-1)!)).toBe(true);
  expect(await lettersOf(commission, 'sentAt receivedAt', undefined, to('sl-ubnd'))).toMatchObject([
    { state: 'RECEIVED', sentAt: day('2026-07-20', '05:00:00'), receivedAt: day('2026-07-20', '05:00:00') },
  ]);
});

it('a mail that a provider took is sent and not yet received, until an officer of the body confirms it', async () => {
  const mailbox = {
    agency: agency('hp2-ubnd'),
    channel: word('MAIL'),
    destination: 'vanthu@haiphong.example.org',
  };
  expect((await say(commission, 'setContact', mailbox)).__typename).toBe('Contact');
  const mail = { url: `${receiver.url}/mail`, key: 'k', from: 'vanthu@ledger.example.org' };
  receiver.mood = () => ({ status: 200, body: '{"id":"m1"}' });
  await jobs(day('2026-07-20', '06:00:00'), { mail });
  const sent = JSON.parse(receiver.received.findLast(({ path }) => path === '/mail')!.body);
  expect(sent.subject).toContain('V/v đôn đốc thực hiện Chỉ thị 20-CT/TW');
  expect(sent.text).toContain('BAN CHÍNH SÁCH, CHIẾN LƯỢC TRUNG ƯƠNG');
  expect(sent.text).toContain('Kính gửi: Ủy ban nhân dân thành phố Hải Phòng');
  expect(sent.text).toMatch(/Người ký: \S/);
  const [letter] = await lettersOf(haiPhong, 'receivedAt');
  expect(letter).toMatchObject({ state: 'SENT', receivedAt: null });
  const seen = { id: letter!.id, revision: letter!.revision };
  expect((await say(sonLa, 'acknowledgeLetter', seen)).__typename).toBe('NotFound');
  expect((await say(commission, 'acknowledgeLetter', seen)).__typename).toBe('Forbidden');
  const at = day('2026-07-21');
  const wanted = '... on Letter { state revision }';
  expect(await say(haiPhong, 'acknowledgeLetter', seen, { at, wanted })).toMatchObject({ state: 'RECEIVED' });
  expect((await say(haiPhong, 'acknowledgeLetter', { ...seen, revision: 2 }, { at })).__typename).not.toBe(
    'Letter',
  );
});

it('is answered in words with one day for all of it, which is judged when it is over: kept, or broken', async () => {
  const [mine] = await lettersOf(haiPhong, '');
  const [theirs] = await lettersOf(sonLa, '');
  const at = day('2026-07-22');
  const said = { id: mine!.id, revision: mine!.revision, text: 'Hai sở đang tổng hợp số liệu.' };
  for (const [more, path] of [
    [{ promisedOn: '2026-07-21' }, 'promisedOn'],
    [{ promisedOn: '2028-09-14' }, 'promisedOn'],
    [{ text: ' ' }, 'text'],
    [{ text: 'Ring 0912 345 678.' }, 'text'],
  ] as const)
    expect(await say(haiPhong, 'answerLetter', { ...said, ...more }, { at })).toMatchObject({
      fields: [{ path }],
    });
  const wanted = '... on Letter { state promisedOn promise daysUnanswered }';
  expect(
    await say(haiPhong, 'answerLetter', { ...said, promisedOn: '2026-08-01' }, { at, wanted }),
  ).toMatchObject({
    state: 'ANSWERED',
    promise: null,
    daysUnanswered: null,
  });
  expect(await say(haiPhong, 'answerLetter', { ...said, promisedOn: '2026-08-01' }, { at })).toMatchObject({
    __typename: 'Conflict',
  });
  await say(
    sonLa,
    'answerLetter',
    { id: theirs!.id, revision: theirs!.revision, text: 'Đang làm.', promisedOn: '2026-08-01' },
    { at },
  );
  // Sơn La's two are lifted by a document on the promised day; Hải Phòng's only the day after it.
  const lift = async (body: string, on: string) => {
    for (const { id } of await ledger.rows('SELECT id FROM obligations WHERE agency_id = ?', [body])) {
      const grant = {
        id: toId('Obligation', String(id)),
        revision: 1,
        reason: 'A flood.',
        document,
        section: '2',
      };
      const done = await say(commission, 'exemptObligation', grant, { at: day(on) });
      expect(done.__typename).toBe('Exemption');
    }
  };
  await lift('sl-ubnd', '2026-08-01');
  await jobs(day('2026-08-01', '05:00:00'));
  await lift('hp2-ubnd', '2026-08-02');
  await jobs(day('2026-08-02', '05:00:00'));
  await jobs(day('2026-08-03'));
  const state = async (body: string) =>
    (await lettersOf(commission, '', day('2026-08-03'), to(body)))[0]!.state;
  expect([await state('sl-ubnd'), await state('hp2-ubnd')]).toEqual(['PROMISE_KEPT', 'PROMISE_BROKEN']);
  const [audited] = await ledger.rows("SELECT count(*) AS n FROM audit_log WHERE action = 'letter.judge'");
  expect(audited!.n).toBe(2);
});

const owed = (dueOn: string, code: string, body: string) =>
  toId('Obligation', `CT-20/${dueOn}~CT-20/${code}~${body}~official_text`);
const lift = (id: string, at: string) =>
  say(
    commission,
    'exemptObligation',
    { id, revision: 1, reason: 'A flood.', document, section: '2' },
    { at },
  );

it('an officer drafts before the job would, from the first day late; what stands in a draft is drafted no second time', async () => {
  await ruled('2026-09-01', ['5.3.1', '3.11']);
  const all = ['5.3.1', '3.11'].flatMap((code) =>
    ['sl-ubnd', 'hp2-ubnd'].map((body) => owed('2026-09-01', code, body)),
  );
  expect(
    await say(commission, 'draftLetters', { obligations: all }, { at: day('2026-09-01') }),
  ).toMatchObject({
    fields: all.map((_, n) => ({ path: `obligations[${n}]`, message: expect.stringContaining('not late') })),
  });
  const at = day('2026-09-02');
  for (const who of [sonLa, ministry, administrator, 'commission'] as const)
    expect((await say(who, 'draftLetters', { obligations: all }, { at })).__typename).toBe('Forbidden');
  const wanted = '... on UrgingBatch { kind urged alreadyUrged }';
  expect(
    await say(commission, 'draftLetters', { obligations: all.slice(0, 1) }, { at, wanted }),
  ).toMatchObject({
    kind: 'COMMISSION',
    urged: 1,
    alreadyUrged: 0,
  });
  // The rest goes into the same drafts: one for a body.
  expect(await say(commission, 'draftLetters', { obligations: all }, { at, wanted })).toMatchObject({
    urged: 3,
    alreadyUrged: 1,
  });
  expect(await say(commission, 'draftLetters', { obligations: all }, { at })).toMatchObject({
    code: 'ALL_URGED',
  });
  await jobs(day('2026-09-04'));
  const drafts = await lettersOf(commission, 'duties draftedBy { id }', at, ', state: DRAFTED');
  expect(drafts.map(({ duties }) => duties)).toEqual([2, 2]);
  expect(drafts.every(({ draftedBy }) => draftedBy !== null)).toBe(true);
});

it('a duty that is met before the signature is taken out of the draft, and a draft of which nothing is left is dropped: each is said', async () => {
  const before = await look(commission, { at: day('2026-09-04') });
  expect(before).toHaveLength(2);
  await lift(owed('2026-09-01', '5.3.1', 'sl-ubnd'), day('2026-09-04', '04:00:00'));
  for (const code of ['5.3.1', '3.11'])
    await lift(owed('2026-09-01', code, 'hp2-ubnd'), day('2026-09-04', '04:00:00'));
  // Looked at again before any job ran: already without them.
  const at = day('2026-09-04', '05:00:00');
  const now = await look(commission, { at });
  expect(now.map(({ duties, reasonCode }) => `${duties} ${reasonCode}`).sort()).toEqual([
    '0 LETTER_MOOT',
    '1 null',
  ]);
  expect(now.find(({ duties }) => duties === 1)!.metTasks).toEqual(['5.3.1']);
  // Signed as they were looked at before: nothing is signed, one is drawn up anew and one dropped.
  const letters = before.map(({ id, revision, asShown }) => ({ id, revision, asShown }));
  const wanted = '... on UrgingBatch { signed redrafted dropped urged }';
  expect(await say(commission, 'signLetters', { letters }, { at, wanted })).toMatchObject({
    signed: 0,
    redrafted: 1,
    dropped: 1,
    urged: 0,
  });
  const [dropped] = await lettersOf(commission, 'droppedBecause droppedBy { id }', at, ', state: DROPPED');
  expect(dropped).toMatchObject({ droppedBecause: 'MET', droppedBy: null });
  const [again] = await look(commission, { at });
  expect(again).toMatchObject({ duties: 1, metTasks: ['5.3.1'] });
  expect(await sign(commission, { at })).toMatchObject({ signed: 1, redrafted: 0, dropped: 0, urged: 1 });
});

it('the job sees to it too: what is met leaves the draft, or the draft is dropped, and a draft left by an officer stays away for two weeks', async () => {
  await ruled('2026-10-01', ['5.3.1', '3.11'], '2026-09-10');
  await jobs(day('2026-10-05'));
  expect((await look(commission, { at: day('2026-10-05') })).map(({ duties }) => duties)).toEqual([2, 2]);
  await lift(owed('2026-10-01', '5.3.1', 'sl-ubnd'), day('2026-10-05', '04:00:00'));
  for (const code of ['5.3.1', '3.11'])
    await lift(owed('2026-10-01', code, 'hp2-ubnd'), day('2026-10-05', '04:00:00'));
  await jobs(day('2026-10-05', '05:00:00'));
  const at = day('2026-10-05', '06:00:00');
  const [draft, ...others] = await lettersOf(
    commission,
    'duties takenOutCount redraftedAt',
    at,
    ', state: DRAFTED',
  );
  expect(others).toEqual([]);
  expect(draft).toMatchObject({ duties: 1, takenOutCount: 1, redraftedAt: day('2026-10-05', '05:00:00') });
  const left = { id: draft!.id, revision: draft!.revision };
  expect((await say(sonLa, 'dropLetter', { ...left, reason: 'No.' }, { at })).__typename).toBe('NotFound');
  expect((await say(administrator, 'dropLetter', { ...left, reason: 'No.' }, { at })).__typename).toBe(
    'Forbidden',
  );
  expect(await say(commission, 'dropLetter', { ...left, reason: ' ' }, { at })).toMatchObject({
    fields: [{ path: 'reason' }],
  });
  const wanted = '... on Letter { state droppedBecause droppedReason }';
  expect(
    await say(commission, 'dropLetter', { ...left, reason: 'The council meets tomorrow.' }, { at, wanted }),
  ).toMatchObject({
    state: 'DROPPED',
    droppedBecause: 'DECIDED',
  });
  expect(
    (await say(commission, 'dropLetter', { ...left, revision: left.revision + 1, reason: 'x' }, { at }))
      .__typename,
  ).toBe('WrongState');
  for (const on of ['2026-10-06', '2026-10-19']) await jobs(day(on));
  expect(await look(commission, { at: day('2026-10-19') })).toEqual([]);
  await jobs(day('2026-10-20'));
  expect(await look(commission, { at: day('2026-10-20') })).toMatchObject([{ duties: 1 }]);
});

it('a signed letter that was taken back has its reason, does not leave, and what it was about may be written about again, by hand', async () => {
  const at = day('2026-10-20', '05:00:00');
  await sign(commission, { at });
  const [letter] = await lettersOf(commission, '', at, `${to('sl-ubnd')}, state: SIGNED`);
  const seen = { id: letter!.id, revision: letter!.revision };
  expect((await say(sonLa, 'withdrawLetter', { ...seen, reason: 'No.' }, { at })).__typename).toBe(
    'Forbidden',
  );
  expect(await say(commission, 'withdrawLetter', { ...seen, reason: '' }, { at })).toMatchObject({
    fields: [{ path: 'reason' }],
  });
  const wanted = '... on Letter { state messages { state } daysUnanswered }';
  expect(
    await say(commission, 'withdrawLetter', { ...seen, reason: 'Another was meant.' }, { at, wanted }),
  ).toMatchObject({
    state: 'WITHDRAWN',
    messages: [{ state: 'CANCELLED' }],
    daysUnanswered: null,
  });
  await jobs(day('2026-10-21'));
  expect(await look(commission, { at: day('2026-10-21') })).toEqual([]);
  const again = { obligations: [owed('2026-10-01', '3.11', 'sl-ubnd')] };
  expect((await say(commission, 'draftLetters', again, { at: day('2026-10-21') })).__typename).toBe(
    'UrgingBatch',
  );
  expect(await sign(commission, { at: day('2026-10-21') })).toMatchObject({ signed: 1 });
  const occasions = await ledger.rows(
    "SELECT occasion FROM letter_lines WHERE obligation_id LIKE 'CT-20/2026-10-01~CT-20/3.11~sl-ubnd%' ORDER BY 1",
  );
  expect(occasions).toEqual([{ occasion: 0 }, { occasion: 1 }]);
});

it('a number is given by whoever keeps the register, and none is given twice in a year', async () => {
  await ruled('2026-11-01', ['5.3.1'], '2026-10-22');
  await jobs(day('2026-11-05'));
  const at = day('2026-11-05');
  const looked = await look(commission, { at });
  const letters = looked.map(({ id, revision, asShown }) => ({ id, revision, asShown }));
  expect(await say(commission, 'signLetters', { letters, firstNumber: 2 }, { at })).toMatchObject({
    __typename: 'Conflict',
    code: 'LETTER_NUMBER_THERE',
  });
  const wanted = '... on UrgingBatch { letters(first: 5) { nodes { symbol number } } }';
  const signed = await say(commission, 'signLetters', { letters, firstNumber: 417 }, { at, wanted });
  expect(signed.letters.nodes.map(({ number }: { number: number }) => number).sort()).toEqual([417, 418]);
});

it('each letter is at one state: the counts of all states are the count of all letters', async () => {
  const at = day('2026-11-06');
  const all = await lettersOf(commission, '', at);
  const byState = await Promise.all(
    letterStates.map(async (state) => {
      const found = await lettersOf(commission, '', at, `, state: ${state.toUpperCase()}`);
      expect(found.map((letter) => letter.state).filter((s) => s !== state.toUpperCase())).toEqual([]);
      return found.map(({ id }) => id);
    }),
  );
  expect(byState.flat().sort()).toEqual(all.map(({ id }) => id).sort());
  const there = letterStates.filter((_, n) => byState[n]!.length > 0);
  expect(there).toEqual(['dropped', 'signed', 'received', 'promise_kept', 'promise_broken', 'withdrawn']);
  expect(await lettersOf(commission, '', at, ', isSigned: true')).toHaveLength(
    all.filter(({ state }) => state !== 'DRAFTED' && state !== 'DROPPED').length,
  );
});

it('34 provinces are written to in one act, one write and five round trips at most', async () => {
  const provinces = await ledger.rows(
    "SELECT id FROM agencies WHERE kind = 'province_government' AND ended_on IS NULL AND (id LIKE '%-ubnd' OR id LIKE 'pc%') AND id NOT LIKE '%-hdnd'",
  );
  expect(provinces).toHaveLength(34);
  const ids = provinces.map((p) => String(p.id));
  await say(commission, 'resolveAssignees', assignees(ids, '2027-07-01'), { at: day('2027-07-01') });
  await ruled('2027-08-01', ['3.11', '5.3.1'], '2027-07-01');
  await jobs(day('2027-08-04'));
  const over = { actor: commission, now: day('2027-08-04'), today: '2027-08-04' };
  const looked = (await look(commission, { at: day('2027-08-04') })).filter(({ duties }) => duties >= 2);
  expect(looked).toHaveLength(34);
  const letters = looked.map(({ id, revision, asShown }) => ({ id, revision, asShown }));
  const asked = await ledger.ask(
    'public',
    mutation(
      'signLetters',
      { letters, key: newKey() },
      '... on UrgingBatch { signed urged letters(first: 100) { totalCount } }',
    ),
    {},
    over,
  );
  expect(asked.errors).toBeUndefined();
  expect(asked.data.signLetters).toMatchObject({ signed: 34, letters: { totalCount: 34 } });
  console.info(
    `34 letters about ${asked.data.signLetters.urged} duties: ${asked.roundTrips} round trips, ${asked.statements} statements`,
  );
  expect(asked.roundTrips).toBeLessThanOrEqual(5);
});
