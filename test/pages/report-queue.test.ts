// The queue of typed cells against a ledger that answers as it is told, with a device in memory.
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Device, Kept } from '../../web/app/kept.ts';
import { type Mark, Queue } from '../../web/app/queue.ts';

interface Sent {
  readonly id: string;
  readonly revision: number;
  readonly key: string;
  readonly items: { task: string; done?: string | null }[];
}
type Answer = object | 'lost' | number;

let kept: Map<string, Kept>;
let sent: Sent[];
let answers: ((asked: Sent) => Answer)[];
let standing: { revision: number; status: string; items: object[]; values: object[] };
let marks: Map<string, Mark>;
let messages: Map<string, string>;
let moved: [string, string][];

const device: Device = {
  all: async () => [...kept.values()],
  put: async (all) => {
    for (const one of all) kept.set(one.cell, one);
  },
  drop: async (names) => {
    for (const name of names) kept.delete(name);
  },
};
const saved = ({ revision }: Sent) => ({ data: { saveReport: { revision: revision + 1 } } });
const conflict = () => ({ data: { saveReport: { __typename: 'Conflict', text: 'changed' } } });

beforeEach(() => {
  // Hashing in a thread of its own would take as long as the machine likes.
  vi.stubGlobal('crypto', {
    subtle: {
      digest: async (_: string, bytes: Uint8Array) =>
        new Uint8Array(createHash('sha256').update(bytes).digest()).buffer,
    },
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  [kept, sent, answers, marks, messages, moved] = [new Map(), [], [], new Map(), new Map(), []];
  standing = { revision: 1, status: 'DRAFT', items: [], values: [] };
  vi.stubGlobal('document', { documentElement: { lang: 'vi' } });
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const { query, variables } = JSON.parse(body);
    if (!query.startsWith('mutation')) return Response.json({ data: { report: standing } });
    sent.push(variables);
    const answer = (answers.shift() ?? saved)(variables);
    if (answer === 'lost') throw new TypeError('network');
    return typeof answer === 'number'
      ? Response.json({ errors: [{ message: 'no', extensions: { code: 'X' } }] }, { status: answer })
      : Response.json(answer);
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = (revision = 1, server: Record<string, string> = {}) =>
  new Queue(
    device,
    { office: 'o', report: 'r' },
    { revision, server: new Map(Object.entries(server)) },
    {
      mark: (name, mark, message) => {
        marks.set(name, mark);
        if (message !== undefined) messages.set(name, message);
      },
      moved: (name, cell) => moved.push([name, cell]),
      changed: () => {},
    },
  );
const pass = async (ms: number) => {
  for (let passed = 0; passed < ms; passed += 250) {
    await vi.advanceTimersByTimeAsync(Math.min(250, ms - passed));
    for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
};
const rest = () => pass(60_000);

it('cells typed together travel together, once, and are marked all the way', async () => {
  const queue = open();
  queue.edit('i/1.1/done', 'một', 'một');
  queue.edit('i/1.2/done', 'hai', 'hai');
  await pass(10);
  expect(marks.get('i/1.1/done')).toBe('device');
  await rest();
  expect(sent.map(({ items }) => items.map(({ done }) => done))).toEqual([['một', 'hai']]);
  expect(marks.get('i/1.1/done')).toBe('server');
  expect(queue.unsent).toEqual([]);
});

it('an answer that was lost is asked for again with the same key and the same words', async () => {
  answers = [() => 'lost', () => 503, saved];
  const queue = open();
  queue.edit('i/1.1/done', 'một', 'một');
  await rest();
  expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
  expect(sent.length).toBe(3);
  expect(queue.isAway).toBe(false);
});

it('what arrived although its answer was lost is our own after a restart, even where more was typed since', async () => {
  answers = Array.from({ length: 9 }, () => () => 'lost');
  const before = open();
  before.edit('i/1.1/done', 'một', 'một');
  await pass(1_000);
  before.edit('i/1.1/done', 'một hai', 'một hai');
  await pass(10);
  // The browser is closed; the first words had arrived.
  vi.clearAllTimers();
  answers = [conflict, saved];
  standing = { ...standing, revision: 2, items: [{ task: { code: '1.1' }, done: 'một' }] };
  const after = open(1);
  after.takeUp([...kept.values()]);
  await rest();
  expect(after.contests.size).toBe(0);
  expect(sent.at(-1)).toMatchObject({ revision: 2, items: [{ done: 'một hai' }] });
});

it('what somebody else wrote is shown and not written over', async () => {
  answers = [conflict];
  standing = { ...standing, revision: 2, items: [{ task: { code: '1.1' }, done: 'người khác' }] };
  const queue = open(1, { 'i/1.1/done': 'cũ' });
  queue.edit('i/1.1/done', 'của tôi', 'của tôi');
  await rest();
  expect([...queue.contests.values()]).toEqual([
    { name: 'i/1.1/done', mine: 'của tôi', theirs: 'người khác', base: 'cũ' },
  ]);
  expect(sent.length).toBe(1);
  queue.choose('i/1.1/done', 'theirs');
  await rest();
  expect(sent.length).toBe(1);
  expect(moved).toEqual([['i/1.1/done', 'người khác']]);
});

it('one refused cell keeps none of the others back, and says why', async () => {
  answers = [
    () => ({
      data: {
        saveReport: { __typename: 'Invalid', fields: [{ path: 'items[1.1].done', text: 'personal' }] },
      },
    }),
  ];
  const queue = open();
  queue.edit('i/1.1/done', '0912345678', '0912345678');
  queue.edit('i/1.2/done', 'hai', 'hai');
  await rest();
  expect(sent.at(-1)!.items).toEqual([{ task: '1.2', done: 'hai' }]);
  expect(messages.get('i/1.1/done')).toBe('personal');
  expect(queue.unsent.map(({ cell }) => cell)).toEqual(['i/1.1/done']);
});

it('where nobody says which cell was refused, each travels alone until that is known', async () => {
  const bad = (asked: Sent): Answer =>
    asked.items.some(({ done }) => done === 'xấu')
      ? { errors: [{ message: 'control characters', extensions: { code: 'BAD_USER_INPUT' } }] }
      : saved(asked);
  answers = Array.from({ length: 9 }, () => bad);
  const queue = open();
  queue.edit('i/1.1/done', 'tốt', 'tốt');
  queue.edit('i/1.2/done', 'xấu', 'xấu');
  queue.edit('i/1.3/done', 'tốt', 'tốt');
  await rest();
  expect(queue.unsent.map(({ cell }) => cell)).toEqual(['i/1.2/done']);
  expect(marks.get('i/1.2/done')).toBe('wrong');
});

it('more than fits into one request travels in several, and what is too much alone stops nothing', async () => {
  const queue = open();
  for (let at = 0; at < 12; at++) queue.edit(`i/1.${at}/done`, 'ế'.repeat(3_900), 'ế'.repeat(3_900));
  await rest();
  expect(queue.unsent).toEqual([]);
  for (const request of sent)
    expect(new TextEncoder().encode(JSON.stringify(request)).length).toBeLessThan(62_000);
  answers = [() => 413];
  queue.edit('i/9.1/done', 'dài', 'dài');
  await rest();
  queue.edit('i/9.2/done', 'ngắn', 'ngắn');
  await rest();
  expect(queue.unsent.map(({ cell }) => cell)).toEqual(['i/9.1/done']);
});

it('a report that was handed in elsewhere is left alone, and nothing typed is thrown away', async () => {
  answers = [() => ({ data: { saveReport: { __typename: 'WrongState', text: 'submitted' } } })];
  standing = { ...standing, revision: 3, status: 'SUBMITTED' };
  const queue = open();
  queue.edit('i/1.1/done', 'một', 'một');
  await rest();
  expect(queue.state).toBe('closed');
  expect(sent.length).toBe(1);
  expect(kept.get('i/1.1/done')).toMatchObject({ typed: 'một', isPending: true });
});

it('a session that is over keeps the cells until somebody signs in again', async () => {
  answers = [() => 401, saved];
  const queue = open();
  queue.edit('i/1.1/done', 'một', 'một');
  await pass(800);
  expect(queue.state).toBe('signedOut');
  queue.now();
  await rest();
  expect(queue.unsent).toEqual([]);
});

it('a page older than what the ledger has taken from here shows the newer words', () => {
  const one = { office: 'o', report: 'r', cell: 'i/1.1/done', sent: [] };
  const queue = open(1);
  queue.takeUp([{ ...one, typed: 'mới', value: 'mới', base: 'mới', acked: 5, isPending: false }]);
  expect(queue.revision).toBe(5);
  expect(moved).toEqual([['i/1.1/done', 'mới']]);
});

it('a refusal without anything new is not asked again at once', async () => {
  answers = Array.from({ length: 50 }, () => () => ({
    data: { saveReport: { __typename: 'Forbidden', text: 'no' } },
  }));
  const queue = open();
  queue.edit('i/1.1/done', 'một', 'một');
  await rest();
  expect(sent.length).toBeLessThan(10);
});
