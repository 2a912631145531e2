import { GraphQLError } from 'graphql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatabaseFailure, TooManyRoundTrips } from '../../db/client.ts';
import { TooComplex } from '../../db/engine-limits.ts';
import {
  Conflict,
  Forbidden,
  Invalid,
  NotFound,
  problem,
  reason,
  sentence,
  WrongState,
} from '../../db/errors.ts';
import { app } from '../../worker/app.ts';
import { smallDoor } from './small-door.ts';

const faults: string[] = [];
beforeEach(() => {
  faults.length = 0;
  vi.spyOn(console, 'error').mockImplementation((line: string) => void faults.push(line));
  vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

const failing = (error: unknown) =>
  smallDoor(() => {
    throw error;
  });

const inner = 'SELECT secret FROM inside';

describe('what the ledger answers is told in its own words', () => {
  it.each([
    [new NotFound(), 'NOT_FOUND', { reason: 'NOT_FOUND' }],
    [new Forbidden(reason('only_commission')), 'FORBIDDEN', { reason: 'ONLY_COMMISSION' }],
    [
      new WrongState('ended_already', { on: '2026-09-30' }),
      'WRONG_STATE',
      { reason: 'ENDED_ALREADY', facts: [{ what: 'on', value: '2026-09-30' }] },
    ],
    [
      new Conflict('stale_revision', { currentRevision: 7 }),
      'CONFLICT',
      { reason: 'STALE_REVISION', currentRevision: 7 },
    ],
    [
      new Invalid([problem('value', 'empty')]),
      'INVALID',
      {
        reason: 'INVALID',
        fields: [
          {
            path: 'value',
            code: 'EMPTY',
            facts: [],
            message: 'This must not be empty.',
            text: 'Phần này không được để trống.',
          },
        ],
      },
    ],
  ])('%s', async (error, code, details) => {
    const { status, body, line } = await failing(error).ask('{ hello fails }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ hello: 'hello', fails: null });
    expect(body.errors).toEqual([
      {
        message: error.message,
        path: ['fails'],
        locations: [expect.anything()],
        extensions: { code, facts: [], text: sentence(error, 'vi'), ...details },
      },
    ]);
    expect(line.outcome).toBe(code);
    expect(faults).toEqual([]);
  });

  it('an error made for GraphQL keeps its code', async () => {
    const error = new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
    const { body } = await failing(error).ask('{ fails }');
    expect(body.errors[0]).toMatchObject({
      message: 'Sign in first.',
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });
});

describe('what nobody planned is masked and logged under the request id', () => {
  it.each([
    ['an error', new Error(inner)],
    ['a type error', new TypeError(inner)],
    ['an error with a cause', new Error('outer', { cause: new Error(inner) })],
    ['a thrown text', inner],
    ['a thrown thing', { message: inner }],
    [
      'a statement the engine refused',
      new DatabaseFailure(new Error(inner), 'rejected', 'SQLITE_CONSTRAINT_CHECK'),
    ],
    ['an error dressed as GraphQL', new GraphQLError('outer', { originalError: new Error(inner) })],
  ])('%s', async (_, error) => {
    const { status, body, line } = await failing(error).ask('{ hello fails }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ hello: 'hello', fails: null });
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0].message).toBe('Unexpected error.');
    expect(body.errors[0].extensions).toEqual({ code: 'UNEXPECTED', requestId: 'request-1' });
    expect(JSON.stringify(body)).not.toMatch(/secret|outer|stack|SQLITE/);
    expect(line.outcome).toBe('UNEXPECTED');
    expect(faults.map((f) => JSON.parse(f))).toMatchObject([{ event: 'fault', requestId: 'request-1' }]);
  });

  it('a request of which nothing is left is answered as failed', async () => {
    const { ask } = failing(new Error(inner));
    expect((await ask('{ task { parent { id } } fails }')).status).toBe(200);
    const { status, body } = await failing(new Error(inner)).ask('mutation { fails }');
    expect([status, body.data]).toEqual([200, { fails: null }]);
  });
});

describe('a database that cannot be reached', () => {
  it.each(['not-sent', 'rejected', 'unknown'] as const)(
    '%s, while reading: 503, no partial answer, no inner words',
    async (outcome) => {
      const { status, body, headers, line } = await failing(
        new DatabaseFailure(new Error(inner), outcome),
      ).ask('{ hello fails }');
      expect([status, headers.get('retry-after'), line.outcome]).toEqual([503, '5', 'DATABASE_UNAVAILABLE']);
      expect(body).not.toHaveProperty('data');
      expect(body.errors[0].extensions).toEqual({ code: 'DATABASE_UNAVAILABLE' });
      expect(JSON.stringify(body)).not.toContain('secret');
      expect(faults).toHaveLength(1);
    },
  );

  it('not sent, while writing: nothing was done, and it says so', async () => {
    const { status, body } = await failing(new DatabaseFailure(new Error(inner), 'not-sent')).ask(
      'mutation { fails }',
    );
    expect([status, body.errors[0].extensions.code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
  });

  it('perhaps done, while writing: the caller is told to send the same again', async () => {
    const { status, body, headers } = await failing(new DatabaseFailure(new Error(inner), 'unknown')).ask(
      'mutation { note(text: "kept") fails }',
    );
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
    expect(body.data).toEqual({ note: 'note', fails: null });
    expect(body.errors[0]).toMatchObject({
      message:
        'It is not certain whether this was done. Send the same request again with the same idempotency key.',
      extensions: { code: 'OUTCOME_UNKNOWN' },
    });
  });

  it('busy is not a fault of ours', async () => {
    const busy = new DatabaseFailure(new Error(inner), 'rejected', 'SQLITE_BUSY');
    expect((await failing(busy).ask('{ fails }')).body.errors[0].extensions.code).toBe(
      'DATABASE_UNAVAILABLE',
    );
  });
});

describe('what is in the way is told as what it is', () => {
  it.each([
    ['SQLITE_FULL', inner, 'STORAGE_FULL', 503],
    ['SQLITE_UNKNOWN', 'SQLite error: database or disk is full', 'STORAGE_FULL', 503],
    ['SQLITE_READONLY', inner, 'READ_ONLY', 503],
    ['SQLITE_BUSY', inner, 'DATABASE_UNAVAILABLE', 503],
    ['SQLITE_TOOBIG', inner, 'ANSWER_TOO_LARGE', 400],
    ['RESPONSE_TOO_LARGE', inner, 'ANSWER_TOO_LARGE', 400],
    ['SQLITE_INTERRUPT', inner, 'TOO_SLOW', 400],
    ['SQLITE_NOMEM', inner, 'OUT_OF_MEMORY', 503],
    ['SQLITE_CORRUPT', inner, 'DATABASE_DAMAGED', 503],
    ['SQLITE_UNKNOWN', 'SQLite error: parser stack overflow', 'TOO_COMPLEX', 400],
  ])('%s, "%s": %s', async (sqlite, message, code, expected) => {
    const failure = new DatabaseFailure(new Error(message), 'rejected', sqlite);
    for (const source of ['{ fails }', 'mutation { fails }']) {
      const { status, body } = await failing(failure).ask(source);
      expect([status, body.errors[0].extensions.code]).toEqual([expected, code]);
      expect(body.errors[0].message).not.toMatch(/SQLITE|secret|cannot reach/);
    }
  });

  it.each([
    ['more legs than one request may take', new TooManyRoundTrips(), 'TOO_MANY_ROUND_TRIPS'],
    ['more than one statement holds', new TooComplex('its values', { limit: 1, asked: 2 }), 'TOO_COMPLEX'],
  ])('%s is a limit, and no fault', async (_, failure, code) => {
    const { status, body } = await failing(failure).ask('{ fails }');
    expect([status, body.errors[0].extensions.code]).toEqual([400, code]);
    expect(faults).toEqual([]);
  });
});

describe('a worker that was not set up', () => {
  const pepper = 'x'.repeat(32);
  it.each([
    ['LIBSQL_URL', { TOKEN_PEPPER: pepper }],
    ['TOKEN_PEPPER', { LIBSQL_URL: 'https://db.example' }],
    ['TOKEN_PEPPER', { LIBSQL_URL: 'https://db.example', TOKEN_PEPPER: 'short-value' }],
    ['PUBLIC_ORIGIN', { LIBSQL_URL: 'https://db.example', TOKEN_PEPPER: pepper }],
    [
      'PUBLIC_ORIGIN',
      { LIBSQL_URL: 'https://db.example', TOKEN_PEPPER: pepper, PUBLIC_ORIGIN: 'http://short-value' },
    ],
  ])('without %s answers nothing, names it in the log and shows no value', async (name, env) => {
    for (const path of ['/graphql?query={__typename}', '/readyz']) {
      faults.length = 0;
      const answer = await app.request(path, {}, env);
      expect(answer.status).toBe(503);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_SET_UP' } }] });
      expect(faults.join()).toContain(name);
      expect(faults.join()).not.toMatch(/short-value|xxxx/);
    }
    expect((await app.request('/healthz', {}, env)).status).toBe(200);
  });
});
