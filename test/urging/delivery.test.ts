// Notices over real HTTP: signed, retried with growing pauses, given up visibly, put back; and addresses that no notice may go to.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actor } from '../../db/ctx.ts';
import { mailboxProblem, webhookProblem } from '../../db/urging/destination.ts';
import { mostAttempts, nextAttemptAt } from '../../db/urging/rules.ts';
import { messageStates } from '../../db/urging/table.ts';
import { emptyOutbox } from '../../worker/outbox.ts';
import { word } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { isSignedBy, type Receiver, startReceiver } from './receiver.ts';
import { agency, assignees, notices, office, quarterly, speaking } from './stage.ts';

const ledger = useLedger();
const { say, query, jobs, sign } = speaking(ledger);
let commission: Actor;
let administrator: Actor;
let receiver: Receiver;

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(() => {
  receiver.mood = () => ({ status: 200 });
  receiver.received.length = 0;
});
beforeAll(async () => {
  receiver = await startReceiver();
  commission = await office(ledger, 'cpsc', 'commission');
  administrator = await office(ledger, 'cpsc', 'administrator');
  const at = day('2026-01-02');
  const bodies = ['sl-ubnd', 'hp2-ubnd', 'tn2-ubnd', 'ct2-ubnd'];
  await say(commission, 'resolveAssignees', assignees(bodies, '2025-07-01'), { at });
  await say(commission, 'makeRuling', quarterly('2025-12-31'), { at });
});
afterAll(() => receiver.close());

const day = (on: string, time = '03:00:00') => `${on}T${time}.000Z`;
const contactOf = (body: string, destination: string, channel = 'WEBHOOK') => ({
  agency: agency(body),
  channel: word(channel),
  destination,
});
const onContact = '... on Contact { revision secret destination standing }';
const messages = async (state?: string, at = day('2026-01-10')) =>
  (
    await query(
      `{ outbox(first: 100${state ? `, state: ${state}` : ''}) { totalCount nodes { id messageId revision state attempts nextAttemptAt receipt lastError channel to { id } } } }`,
      commission,
      at,
    )
  ).outbox.nodes as {
    id: string;
    messageId: string;
    revision: number;
    state: string;
    attempts: number;
    nextAttemptAt: string;
    receipt: string | null;
    lastError: string | null;
    channel: string | null;
    to: { id: string };
  }[];

describe('an address', () => {
  it.each([
    'http://receiver.example.org/',
    'https://127.0.0.1/',
    'https://localhost/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://10.1.2.3/',
    'https://169.254.169.254/latest/meta-data/',
    'https://localhost./',
    'https://db.internal/',
    'https://printer.local/',
    'https://intranet/',
    'https://user:word@receiver.example.org/',
    'https://receiver.example.org/#part',
    'ftp://receiver.example.org/',
    'javascript:alert(1)',
    'not an address',
  ])('%s takes no webhook', (destination) => {
    expect(webhookProblem(destination, false)).not.toBeNull();
  });
  it('on the public network takes one, and on this machine only where the ledger is on it too', () => {
    expect(webhookProblem('https://receiver.example.org/notices?office=1', false)).toBeNull();
    expect(webhookProblem('http://127.0.0.1:4000/x', true)).toBeNull();
    expect(webhookProblem('http://127.0.0.1:4000/x', false)).not.toBeNull();
    expect(webhookProblem('http://10.0.0.1/x', true)).not.toBeNull();
  });
  it.each([
    'someone@gmail.com',
    'nguyenvana@agency.gov.vn',
    'vanthu',
    'vanthu@',
    'vp0912345678@agency.gov.vn',
    'a b@c.vn',
  ])('%s takes no mail', (destination) => {
    expect(mailboxProblem(destination)).not.toBeNull();
  });
  it.each(['vanthu@agency.gov.vn', 'office.reports@example.org', 'ubnd.vp@agency.gov.vn'])(
    '%s takes one',
    (destination) => {
      expect(mailboxProblem(destination)).toBeNull();
    },
  );
});

it('an administrator or the Commission says where notices go; a number, a login or a private host is refused in words', async () => {
  const good = contactOf('sl-ubnd', `${receiver.url}/son-la`);
  for (const who of ['sonLa', 'ministry'] as const)
    expect(await say(who, 'setContact', good)).toMatchObject({ __typename: 'Forbidden' });
  for (const destination of ['https://10.1.2.3/', 'http://receiver.example.org/'])
    expect(await say(administrator, 'setContact', contactOf('sl-ubnd', destination))).toMatchObject({
      fields: [{ path: 'destination' }],
    });
  expect(await say(administrator, 'setContact', contactOf('hd-ubnd', `${receiver.url}/x`))).toMatchObject({
    code: 'BODY_GONE',
  });
  const made = await say(administrator, 'setContact', good, { wanted: onContact });
  expect(made).toMatchObject({
    revision: 1,
    standing: 'OFFICIAL_DATA',
    secret: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(await say(administrator, 'setContact', good)).toMatchObject({ code: 'CONTACT_THERE' });
  expect(await say('administrator', 'endContact', { id: made.id, revision: 1 })).toMatchObject({
    __typename: 'Forbidden',
  });
  // The secret is in no column and in no stored answer.
  for (const { name } of await ledger.rows("SELECT name FROM sqlite_master WHERE type = 'table'")) {
    const rows = await ledger.rows(`SELECT * FROM "${String(name)}"`);
    expect(JSON.stringify(rows).includes(made.secret), String(name)).toBe(false);
  }
  const asked = (who: Actor | 'administrator' | 'sonLa') =>
    query('{ contacts(first: 5) { nodes { destination secret } } }', who).then((d) => d.contacts.nodes);
  expect(await asked(commission)).toEqual([{ destination: good.destination, secret: null }]);
  expect(await asked('administrator')).toEqual([{ destination: good.destination, secret: null }]);
  expect(await asked('sonLa')).toEqual([{ destination: good.destination, secret: null }]);
  expect(await asked(administrator)).toEqual([{ destination: good.destination, secret: made.secret }]);
});

it('a webhook arrives once, signed, in the words of the urging, and its answer is the receipt', async () => {
  receiver.mood = () => ({ status: 202, body: '{"receipt":"VB-17"}' });
  await jobs(day('2026-01-09'));
  await jobs(day('2026-01-09', '04:00:00'));
  expect(receiver.received).toHaveLength(1);
  const [sent] = receiver.received;
  const [{ secret }] = (await query('{ contacts(first: 5) { nodes { secret } } }', administrator)).contacts
    .nodes;
  expect(isSignedBy(secret, sent!)).toBe(true);
  expect(isSignedBy(secret, { ...sent!, body: `${sent!.body} ` })).toBe(false);
  const content = JSON.parse(sent!.body);
  expect(content).toMatchObject({
    id: 'CT-20/2025-Q4~CT-20/5.3.1~sl-ubnd~official_text~reminder_before~webhook',
    rung: 'reminder_before',
    isExample: false,
    task: '5.3.1',
    dueOn: '2026-01-15',
  });
  expect(sent!.headers['ledger-message']).toBe(content.id);
  expect(content.vi.text).toContain('Kính gửi: Ủy ban nhân dân tỉnh Sơn La');
  // What it names is found in the API by the very ids that it says.
  const named = [content.urging, content.obligation, content.owedBy.id, content.to.id, content.from.id];
  const { nodes } = await query(`{ nodes(ids: ${JSON.stringify(named)}) { __typename id } }`, commission);
  expect(nodes).toEqual(
    ['Urging', 'Obligation', 'Agency', 'Agency', 'Agency'].map((__typename, at) => ({
      __typename,
      id: named[at],
    })),
  );
  expect(await messages('DELIVERED')).toMatchObject([
    { receipt: 'VB-17', attempts: 1, messageId: content.id },
  ]);
});

it('what has no address waits in sight, and leaves by the first one there is, to whoever took the body over', async () => {
  const waiting = await messages('WAITING_FOR_DESTINATION');
  expect(waiting.map((m) => m.to.id).sort()).toEqual(['ct2-ubnd', 'hp2-ubnd', 'tn2-ubnd'].map(agency).sort());
  expect(waiting.every((m) => m.attempts === 0)).toBe(true);
  await say(administrator, 'setContact', contactOf('hp2-ubnd', `${receiver.url}/hai-phong`));
  // A body that has ended by now: its message goes to its successor.
  await ledger.db().writeBatch([
    {
      sql: "UPDATE outbox SET to_agency_id = 'hd-ubnd', revision = revision + 1 WHERE to_agency_id = 'hp2-ubnd'",
      args: [],
    },
  ]);
  await jobs(day('2026-01-09', '05:00:00'));
  expect(receiver.received.map((r) => r.path)).toEqual(['/hai-phong']);
  expect((await messages('DELIVERED')).map((m) => m.to.id)).toContain(agency('hd-ubnd'));
});

it('a receiver that fails, keeps silent, breaks off or leads elsewhere is tried again, each pause twice the last', async () => {
  await say(administrator, 'setContact', contactOf('tn2-ubnd', `${receiver.url}/thai-nguyen`));
  const moods = [
    { status: 500 },
    'silence',
    'reset',
    { status: 302, location: `${receiver.url}/elsewhere` },
    { status: 200, body: 'not JSON' },
  ] as const;
  let at = day('2026-01-09', '12:00:00');
  const pauses: number[] = [];
  for (const [n, mood] of moods.entries()) {
    receiver.mood = () => mood;
    if (n > 0) await jobs(new Date(Date.parse(at) - 1_000).toISOString());
    expect(receiver.received, 'not before its time').toHaveLength(n);
    await jobs(at);
    expect(receiver.received).toHaveLength(n + 1);
    const [own] = (await messages()).filter((m) => m.to.id === agency('tn2-ubnd'));
    expect(own).toMatchObject({ attempts: n + 1, state: n === 4 ? 'DELIVERED' : 'RETRYING' });
    if (n === 4) continue;
    expect(own!.lastError).toMatch(/^The receiver .*\.$/);
    pauses.push((Date.parse(own!.nextAttemptAt) - Date.parse(at)) / 60_000);
    at = own!.nextAttemptAt;
  }
  expect(pauses).toEqual([30, 60, 120, 240]);
  expect(new Set(receiver.received.map((r) => r.headers['ledger-message'])).size).toBe(1);
  expect(receiver.received.map((r) => r.path)).not.toContain('/elsewhere');
});

it('after twelve failures it is given up, stands in the outbox as dead, and is sent again once somebody puts it back', async () => {
  await say(administrator, 'setContact', contactOf('ct2-ubnd', `${receiver.url}/can-tho`));
  receiver.mood = () => ({ status: 503 });
  let at = day('2026-01-10');
  for (let n = 0; n < mostAttempts + 3; n++) {
    await jobs(at);
    at = new Date(Date.parse(at) + 86_400_000).toISOString();
  }
  const dead = (await messages('DEAD')).filter((m) => m.to.id === agency('ct2-ubnd'));
  expect(dead.length).toBeGreaterThan(0);
  const [one] = dead;
  expect(one).toMatchObject({ attempts: mostAttempts, lastError: 'The receiver answered HTTP 503.' });
  const sentFor = () =>
    receiver.received.filter((r) => r.headers['ledger-message'] === one!.messageId).length;
  expect(sentFor()).toBe(mostAttempts);
  receiver.mood = () => ({ status: 200, body: '{"id":"7"}' });
  await jobs(at);
  expect(sentFor()).toBe(mostAttempts);
  const put = { id: one!.id, revision: one!.revision };
  expect(await say('sonLa', 'requeueMessage', put, { at })).toMatchObject({ __typename: 'NotFound' });
  expect(await say('commission', 'requeueMessage', put, { at })).toMatchObject({ __typename: 'Forbidden' });
  const wanted = '... on Message { state requeued attempts }';
  expect(await say(commission, 'requeueMessage', put, { at, wanted })).toMatchObject({
    state: 'WAITING',
    requeued: 1,
    attempts: 0,
  });
  await jobs(at);
  expect(sentFor()).toBe(mostAttempts + 1);
  const [again] = (await messages('DELIVERED')).filter((m) => m.id === one!.id);
  expect(again).toMatchObject({ receipt: '7' });
  expect(
    await say(commission, 'requeueMessage', { ...put, revision: again!.revision }, { at }),
  ).toMatchObject({
    message: 'This message was delivered.',
  });
});

it('a death between sending and noting sends it once more under the same id, and notes it once', async () => {
  const at = day('2026-04-09');
  await jobs(at, { fetch: () => Promise.reject(new Error('no network')) });
  receiver.received.length = 0;
  const later = day('2026-04-09', '05:00:00');
  const ctx = await ledger.ctx('public', {
    actor: { kind: 'system', job: 'upkeep' },
    now: later,
    today: '2026-04-09',
  });
  const dying = {
    ...ctx,
    db: {
      ...ctx.db,
      fresh: () => ({ ...ctx.db.fresh(), writeBatch: () => Promise.reject(new Error('dead')) }),
    },
  };
  await expect(emptyOutbox(dying, notices, 100)).rejects.toThrow('dead');
  const first = receiver.received.map((r) => r.headers['ledger-message']);
  expect(first.length).toBeGreaterThan(0);
  await jobs(later);
  const sent = receiver.received.map((r) => r.headers['ledger-message']);
  for (const id of first) expect(sent.filter((s) => s === id)).toHaveLength(2);
  const noted = await ledger.rows(
    "SELECT entity_id, count(*) AS n FROM audit_log WHERE action = 'message.deliver' GROUP BY 1 HAVING count(*) > 1",
  );
  expect(noted).toEqual([]);
});

it('a mail waits in sight until a provider is set up, and then leaves through its HTTP interface with its key', async () => {
  const { contacts } = await query(
    `{ contacts(first: 9, agency: "${agency('sl-ubnd')}") { nodes { id revision } } }`,
    administrator,
  );
  const ended = await say(administrator, 'endContact', contacts.nodes[0], {
    wanted: '... on Contact { endedAt }',
  });
  expect(ended.endedAt).not.toBeNull();
  await say(administrator, 'setContact', contactOf('sl-ubnd', 'vanthu@receiver.example.org', 'MAIL'));
  const [before] = await ledger.rows("SELECT count(*) AS n FROM outbox WHERE channel = 'mail'");
  expect(before!.n).toBe(0);
  const at = day('2026-07-09');
  await jobs(at);
  await sign(commission, { at: day('2026-07-09', '03:30:00') });
  await jobs(day('2026-07-09', '03:40:00'));
  const held = await messages('WAITING_FOR_PROVIDER', at);
  const letters = held.filter((m) => !m.messageId.startsWith('CT-20/'));
  expect(letters).toHaveLength(1);
  expect(held.map((m) => m.messageId.split('~').at(-1))).toEqual(held.map(() => 'mail'));
  expect(held.filter((m) => m.messageId.includes('~reminder_before~'))).toHaveLength(1);
  expect(held.every((m) => m.channel === 'MAIL' && m.attempts === 0)).toBe(true);
  receiver.received.length = 0;
  receiver.mood = () => ({ status: 200, body: '{"id":"mail-1"}' });
  const mail = {
    url: `${receiver.url}/mail`,
    key: 'a-key-of-the-provider',
    from: 'vanthu@ledger.example.org',
  };
  await jobs(day('2026-07-09', '04:00:00'), { mail });
  const mails = receiver.received.filter((r) => r.path === '/mail');
  expect(mails.map((m) => m.headers['idempotency-key']).sort()).toEqual(held.map((m) => m.messageId).sort());
  const reminder = mails.find((m) => m.headers['idempotency-key']!.includes('~reminder_before~'));
  expect(reminder!.headers.authorization).toBe('Bearer a-key-of-the-provider');
  expect(JSON.parse(reminder!.body)).toMatchObject({
    from: 'vanthu@ledger.example.org',
    to: 'vanthu@receiver.example.org',
    subject: expect.stringContaining('Nhắc hạn: nhiệm vụ 5.3.1'),
    text: expect.stringContaining('Task 5.3.1 under Directive 20-CT/TW'),
  });
  expect((await messages('DELIVERED', at)).find((m) => m.channel === 'MAIL')).toMatchObject({
    receipt: 'mail-1',
  });
});

it('an example is sent to examples only', async () => {
  const [mixed] = await ledger.rows(`SELECT count(*) AS n FROM outbox m JOIN contacts c ON c.id = m.contact_id
    WHERE (m.standing = 'example') <> (c.standing = 'example')`);
  expect(mixed!.n).toBe(0);
  const example = await say('administrator', 'setContact', contactOf('sl-ubnd', `${receiver.url}/example`), {
    wanted: onContact,
  });
  expect(example).toMatchObject({ standing: 'EXAMPLE', secret: expect.stringMatching(/^[0-9a-f]{64}$/) });
  await jobs(day('2026-07-15'));
  expect(receiver.received.map((r) => r.path)).not.toContain('/example');
  await say('commission', 'resolveAssignees', assignees(['sl-ubnd'], '2025-07-01'), {
    at: day('2026-07-16'),
  });
  await say('commission', 'makeRuling', quarterly('2026-07-16'), { at: day('2026-07-16') });
  await jobs(day('2026-10-09'));
  const sent = receiver.received.filter((r) => r.path === '/example');
  expect(sent.length).toBeGreaterThan(0);
  for (const { body } of sent) {
    expect(JSON.parse(body)).toMatchObject({ isExample: true });
    expect(JSON.parse(body).vi.subject).toMatch(/^\[VÍ DỤ\]/);
  }
});

it('the outbox can be asked for every state, and each message is found at exactly one', async () => {
  const all = await messages();
  const byState = await Promise.all(
    messageStates.map(async (state) => ({
      state: state.toUpperCase(),
      found: await messages(state.toUpperCase()),
    })),
  );
  for (const { state, found } of byState)
    expect(found.map((m) => m.state).filter((s) => s !== state)).toEqual([]);
  expect(byState.flatMap(({ found }) => found.map((m) => m.id)).sort()).toEqual(all.map((m) => m.id).sort());
  expect(all.length).toBeLessThan(100);
});

it('the pauses double from half an hour to a day, and are the same whenever they are worked out', () => {
  const now = day('2026-01-01');
  const minutes = Array.from(
    { length: mostAttempts },
    (_, n) => (Date.parse(nextAttemptAt(n + 1, now)) - Date.parse(now)) / 60_000,
  );
  expect(minutes).toEqual([30, 60, 120, 240, 480, 960, 1440, 1440, 1440, 1440, 1440, 1440]);
});
