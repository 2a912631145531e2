// The client package at a line that fails in every way: what it sends again, when, and what it says where it gives up.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retryAfterIn, waitBefore } from '../../web/client/again.ts';
import {
  change,
  done,
  Ledger,
  LedgerProblem,
  type LedgerSettings,
  patience,
  question,
  Refused,
  SaveReport,
  SubmitReport,
} from '../../web/client/index.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Step = () => Response | Promise<Response>;
const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });
const problem = (code: string, status: number, headers = {}) =>
  json({ errors: [{ message: `It says ${code}.`, extensions: { code } }] }, status, headers);
const cut: Step = () => Promise.reject(new TypeError('fetch failed'));
const halfWay: Step = () =>
  new Response(
    new ReadableStream({
      start(stream) {
        stream.enqueue(new TextEncoder().encode('{"data":'));
        stream.error(new TypeError('terminated'));
      },
    }),
  );

/** A client whose line does as the script says, one step a request; the last step stays. */
function onLine(steps: readonly Step[], settings: LedgerSettings = {}) {
  const sent: { at: number; method: string; body: string | null; url: string }[] = [];
  const begun = Date.now();
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const { method = 'GET', body = null, signal } = init ?? {};
    sent.push({ at: Date.now() - begun, method, body: body as string | null, url: String(input) });
    const step = steps[Math.min(sent.length, steps.length) - 1]!;
    return Promise.race([
      step(),
      new Promise<never>((_, reject) => signal!.addEventListener('abort', () => reject(signal!.reason))),
    ]);
  };
  const ledger = new Ledger('https://ledger.test/', {
    token: 'dl1',
    fetch: fetch as typeof globalThis.fetch,
    ...settings,
  });
  return { ledger, sent };
}
/** What comes of it once all waits are over. */
async function outcome<T>(asked: Promise<T>): Promise<T | LedgerProblem> {
  const caught = asked.catch((reason: unknown) => reason as LedgerProblem);
  await vi.runAllTimersAsync();
  return caught;
}

const places = question<{ readonly territories: { readonly totalCount: number } }>(
  'query Places { territories(first: 1) { totalCount } }',
);
const good: Step = () => json({ data: { territories: { totalCount: 34 } } });
const answer = { territories: { totalCount: 34 } };
const submitted = { __typename: 'Report', id: 'Report:r', revision: 3, status: 'SUBMITTED' };

describe('a request is sent again', () => {
  it.each<[string, Step]>([
    ['the line is cut before an answer', cut],
    ['the line is cut in an answer', halfWay],
    ['a gateway answers 502', () => new Response('<html>', { status: 502 })],
    ['503 is answered', () => problem('DATABASE_UNAVAILABLE', 503)],
    ['a gateway answers 504', () => new Response('', { status: 504 })],
    ['429 is answered', () => new Response('{"message":"slowly"}', { status: 429 })],
    ['another network answers in its place', () => new Response('<html>Welcome</html>')],
  ])('where %s', async (_, step) => {
    const { ledger, sent } = onLine([step, good]);
    expect(await outcome(ledger.ask(places))).toEqual(answer);
    expect(sent).toHaveLength(2);
  });

  it('with the very same bytes, and a key that is made once', async () => {
    const { ledger, sent } = onLine([cut, halfWay, () => json({ data: { submitReport: submitted } })]);
    const left = await outcome(ledger.change(SubmitReport, { id: 'Report:r', revision: 2 }));
    expect(left).toEqual({ submitReport: submitted });
    const bodies = sent.map(({ body }) => body);
    expect(new Set(bodies)).toHaveProperty('size', 1);
    expect(JSON.parse(bodies[0]!).variables).toEqual({
      id: 'Report:r',
      revision: 2,
      key: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it('after a wait that grows, and never as often as patience has an end', async () => {
    const { ledger, sent } = onLine([cut]);
    expect(await outcome(ledger.ask(places))).toMatchObject({ code: 'NO_ANSWER', status: null });
    expect(sent).toHaveLength(patience.attempts);
    const waits = sent.slice(1).map(({ at }, before) => at - sent[before]!.at);
    for (const [at, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(patience.firstWaitMs * 2 ** (at - 1) - 1);
      expect(wait).toBeLessThanOrEqual(patience.firstWaitMs * 2 ** at + 1);
    }
  });

  it('not before the ledger asks for it, and not long after', async () => {
    const { ledger, sent } = onLine([
      () => problem('DATABASE_UNAVAILABLE', 503, { 'Retry-After': '5' }),
      good,
    ]);
    expect(await outcome(ledger.ask(places))).toEqual(answer);
    expect(sent[1]!.at).toBeGreaterThanOrEqual(5_000);
    expect(sent[1]!.at).toBeLessThanOrEqual(5_501);
  });

  it('where one attempt takes too long', async () => {
    const { ledger, sent } = onLine([() => new Promise(() => {}), good], { patience: { answerMs: 700 } });
    expect(await outcome(ledger.ask(places))).toEqual(answer);
    expect(sent).toHaveLength(2);
  });
});

describe('a request is not sent again', () => {
  it('where the ledger asks for more patience than there is, which is told', async () => {
    const { ledger, sent } = onLine([() => problem('STORAGE_FULL', 503, { 'Retry-After': '600' })]);
    expect(await outcome(ledger.ask(places))).toMatchObject({
      code: 'STORAGE_FULL',
      retryAfter: 600,
      status: 503,
    });
    expect(sent).toHaveLength(1);
  });

  it.each(['TOO_COSTLY', 'UNAUTHENTICATED', 'UNEXPECTED'])('where it is answered with %s', async (code) => {
    const { ledger, sent } = onLine([() => problem(code, 400, { 'X-Request-Id': 'r-1' })]);
    expect(await outcome(ledger.ask(places))).toMatchObject({
      code,
      requestId: 'r-1',
      message: `It says ${code}.`,
    });
    expect(sent).toHaveLength(1);
  });

  it('once whoever asked has gone', async () => {
    const asker = new AbortController();
    const { ledger, sent } = onLine([cut]);
    const asked = ledger.ask(places, {}, { signal: asker.signal }).catch((reason: unknown) => reason);
    await vi.advanceTimersByTimeAsync(1);
    asker.abort(new Error('closed'));
    expect(await asked).toEqual(new Error('closed'));
    await vi.runAllTimersAsync();
    expect(sent).toHaveLength(1);
    await expect(ledger.ask(places, {}, { signal: asker.signal })).rejects.toThrow('closed');
    expect(sent).toHaveLength(1);
  });
});

describe('a change', () => {
  const both = change<
    { readonly saveReport: object; readonly submitReport: object },
    { readonly a?: string; readonly b?: string }
  >(
    'mutation Both($a: Key!, $b: Key!) { saveReport(key: $a) { __typename } submitReport(key: $b) { __typename } }',
    ['a', 'b'],
  );
  it('that is not answered says under which keys it was sent, each its own', async () => {
    const { ledger, sent } = onLine([() => problem('OUTCOME_UNKNOWN', 503)]);
    const told = (await outcome(ledger.change(both, { a: 'mine' }))) as LedgerProblem;
    expect(told).toBeInstanceOf(LedgerProblem);
    expect(told.code).toBe('OUTCOME_UNKNOWN');
    expect(told.keys).toEqual({ a: 'mine', b: expect.stringMatching(/^[0-9a-f]{32}$/) });
    for (const { body } of sent) expect(JSON.parse(body!).variables).toEqual(told.keys);
  });

  it('that is refused raises why, with whatever stands in its way', async () => {
    const refusal = {
      __typename: 'Conflict' as const,
      code: 'REVISION_CHANGED',
      text: 'Đã có người sửa.',
      message: 'It has changed.',
      currentRevision: 4,
      there: null,
    };
    const { ledger } = onLine([() => json({ data: { saveReport: refusal } })]);
    const left = await outcome(ledger.change(SaveReport, { id: 'Report:r', revision: 2 }));
    if (left instanceof LedgerProblem) throw left;
    const raised = (() => {
      try {
        return done(left.saveReport).status;
      } catch (refused) {
        return refused;
      }
    })();
    expect(raised).toBeInstanceOf(Refused);
    expect(raised).toMatchObject({
      type: 'Conflict',
      code: 'REVISION_CHANGED',
      text: 'Đã có người sửa.',
      currentRevision: 4,
    });
    expect(done({ ...submitted, __typename: 'Report' as const })).toEqual(submitted);
  });
});

it('an answer from which something is missing is a problem that has the rest', async () => {
  const data = { report: { returns: null } };
  const errors = [
    { message: 'Sign in.', path: ['report', 'returns'], extensions: { code: 'UNAUTHENTICATED' } },
  ];
  const { ledger } = onLine([() => json({ data, errors })]);
  expect(await outcome(ledger.ask(places))).toMatchObject({ code: 'UNAUTHENTICATED', data, said: errors });
});

it('a code that came with a newer ledger is told as another one', async () => {
  const { ledger } = onLine([() => problem('MOON_IN_THE_WAY', 400)]);
  const told = (await outcome(ledger.ask(places))) as LedgerProblem;
  expect([told.code, told.said[0]!.extensions]).toEqual(['OTHER', { code: 'MOON_IN_THE_WAY' }]);
});

it('a token is asked for before each request, and each request shows it', async () => {
  const shown: (string | null)[] = [];
  let minted = 0;
  const ledger = new Ledger('https://ledger.test', {
    token: async () => `dl${++minted}`,
    language: 'vi',
    fetch: (async (_: string, init: RequestInit) => {
      const headers = new Headers(init.headers);
      shown.push(`${headers.get('authorization')} ${headers.get('accept-language')}`);
      return good();
    }) as typeof fetch,
  });
  await ledger.ask(places);
  await ledger.ask(places);
  expect(shown).toEqual(['Bearer dl1 vi', 'Bearer dl2 vi']);
});

describe('how long', () => {
  it.each([
    ['120', 120],
    ['Mon, 30 Nov 2026 10:00:10 GMT', 10],
    ['Mon, 30 Nov 2026 09:00:00 GMT', 0],
    ['soon', null],
    [null, null],
  ])('Retry-After: %s is', (header, seconds) => {
    expect(retryAfterIn(header, Date.parse('2026-11-30T10:00:00Z'))).toBe(seconds);
  });

  it('waits lie apart, within their bounds', () => {
    const at = (attempt: number, chance: number) => waitBefore(attempt, null, patience, () => chance);
    expect([at(1, 0), at(1, 1), at(3, 0), at(3, 1)]).toEqual([125, 250, 500, 1_000]);
    expect(at(30, 1)).toBe(patience.longestWaitMs);
    expect(waitBefore(1, 60, patience, () => 1)).toBe(66_000);
    expect(waitBefore(1, 61, patience)).toBeNull();
  });
});
