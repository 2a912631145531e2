import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { batch, execute, integer, text, useServer } from './support.ts';

const server = useServer();
const impatient = useServer({ streamIdleMs: 100 });

describe('a baton', () => {
  it('works once', async () => {
    const first = await server.pipeline([execute('SELECT 1')]);
    const second = await server.pipeline([execute('SELECT 2')], first.body.baton);
    expect(second.status).toBe(200);
    expect(second.body.baton).not.toBe(first.body.baton);
    const reused = await server.pipeline([execute('SELECT 3')], first.body.baton);
    expect(reused.status).toBe(400);
    expect(reused.body).toEqual({ message: 'Received an invalid baton', code: 'BATON_INVALID' });
  });

  it('that nobody was given is refused', async () => {
    expect((await server.pipeline([execute('SELECT 1')], 'made-up')).body.code).toBe('BATON_INVALID');
    expect((await server.post('/v3/pipeline', { baton: 7, requests: [] })).status).toBe(400);
  });

  it('expires when its stream is left alone', async () => {
    const { body } = await impatient.pipeline([execute('SELECT 1')]);
    await pause(600);
    const late = await impatient.pipeline([execute('SELECT 1')], body.baton);
    expect(late.status).toBe(400);
    expect(late.body.code).toBe('STREAM_EXPIRED');
  });

  it('is not given after close, and nothing may follow close', async () => {
    expect((await server.pipeline([execute('SELECT 1'), { type: 'close' }])).body.baton).toBeNull();
    expect((await server.pipeline([{ type: 'close' }, execute('SELECT 1')])).status).toBe(400);
  });
});

describe('stored SQL', () => {
  it('can be run, described and forgotten', async () => {
    const { body } = await server.pipeline([
      { type: 'store_sql', sql_id: 3, sql: 'SELECT ? AS x' },
      { type: 'execute', stmt: { sql_id: 3, args: [integer(5)] } },
      { type: 'describe', sql_id: 3 },
      { type: 'close_sql', sql_id: 3 },
      { type: 'close_sql', sql_id: 4 },
    ]);
    expect(body.results.map((result: { type: string }) => result.type)).toEqual(Array(5).fill('ok'));
    expect(body.results[1].response.result.rows).toEqual([[integer(5)]]);
    expect((await server.pipeline([{ type: 'execute', stmt: { sql_id: 3 } }], body.baton)).status).toBe(400);
  });

  it('belongs to one stream, and an id is taken until closed', async () => {
    const { body } = await server.pipeline([{ type: 'store_sql', sql_id: 1, sql: 'SELECT 1' }]);
    expect((await server.pipeline([{ type: 'execute', stmt: { sql_id: 1 } }])).status).toBe(400);
    expect(
      (await server.pipeline([{ type: 'store_sql', sql_id: 1, sql: 'SELECT 2' }], body.baton)).status,
    ).toBe(400);
  });

  it('has limits in number and in length', async () => {
    const many = Array.from({ length: 51 }, (_, sql_id) => ({ type: 'store_sql', sql_id, sql: 'SELECT 1' }));
    const { body } = await server.pipeline([
      ...many,
      { type: 'store_sql', sql_id: 99, sql: 'x'.repeat(5001) },
    ]);
    expect(body.results[49].type).toBe('ok');
    expect(body.results[50].error.code).toBe('SQL_STORE_TOO_MANY');
    const long = await server.pipeline([
      { type: 'store_sql', sql_id: 1, sql: `SELECT '${'đ'.repeat(2500)}'` },
    ]);
    expect(long.body.results[0].error.code).toBe('SQL_STORE_TOO_LARGE');
  });
});

describe('a sequence', () => {
  it('runs its statements up to the first error', async () => {
    const { body } = await server.pipeline([
      {
        type: 'sequence',
        sql: 'CREATE TABLE s (a); INSERT INTO s VALUES (1); SELECT absent; INSERT INTO s VALUES (2);',
      },
      execute('SELECT count(*) FROM s'),
    ]);
    expect(body.results[0].error.code).toBe('SQL_INPUT_ERROR');
    expect(body.results[1].response.result.rows).toEqual([[integer(1)]]);
  });

  it('may be empty', async () => {
    const { body } = await server.pipeline([{ type: 'sequence', sql: '\n -- nothing\n' }]);
    expect(body.results).toEqual([{ type: 'ok', response: { type: 'sequence' } }]);
  });
});

describe('a transaction that begins in a sequence', () => {
  const sequence = (sql: string) => ({ type: 'sequence', sql });
  const began = async (...requests: Record<string, unknown>[]) => {
    const { body } = await server.pipeline(requests);
    const codes = body.results.map((result: { error?: { code: string } }) => result.error?.code ?? 'ok');
    return { codes, go: (...more: Record<string, unknown>[]) => server.pipeline(more, body.baton) };
  };
  /** Whoever waits for the writer begins when the other's transaction is over: neither of these is. */
  const expectBothUnderWay = async (both: readonly Awaited<ReturnType<typeof began>>[]) => {
    const asked = await Promise.all(
      both.map(({ go }) => go({ type: 'get_autocommit' }, execute('SELECT 1'))),
    );
    for (const { body } of asked) {
      expect(body.results[0].response.is_autocommit).toBe(false);
      expect(body.results[1].type).toBe('ok');
    }
    for (const { body } of asked) await server.pipeline([{ type: 'close' }], body.baton);
  };

  it.each([
    ['BEGIN DEFERRED'],
    ['BEGIN'],
    ['BEGIN TRANSACTION'],
    ['BEGIN READONLY'],
    ['BEGIN TRANSACTION READONLY'],
    ['-- a word first\nBEGIN DEFERRED; -- and one after'],
    ['/* one */ begin /* two */ deferred transaction'],
    ['BEGIN DEFERRED; SELECT 1; SELECT 2'],
    ['BEGIN; COMMIT; BEGIN'],
  ])('%s keeps nobody waiting, as by execute', async (sql) => {
    const both = await Promise.all([began(sequence(sql)), began(sequence(sql))]);
    for (const { codes } of both) expect(codes).toEqual(['ok']);
    await expectBothUnderWay(both);
  });

  it.each([
    [
      'stored',
      [
        { type: 'store_sql', sql_id: 1, sql: 'BEGIN DEFERRED' },
        { type: 'sequence', sql_id: 1 },
      ],
    ],
    ['in a batch', [batch('BEGIN DEFERRED', 'SELECT 1')]],
    ['by execute', [execute('BEGIN DEFERRED')]],
  ])('%s it is the same', async (_, requests) => {
    const both = await Promise.all([began(...requests), began(...requests)]);
    for (const { codes } of both) expect(new Set(codes)).toEqual(new Set(['ok']));
    await expectBothUnderWay(both);
  });

  it('for writing takes its turn', async () => {
    const first = await began(sequence('BEGIN IMMEDIATE'));
    const second = began(sequence('BEGIN EXCLUSIVE; SELECT 1'));
    await pause(50);
    await first.go(sequence('COMMIT'), { type: 'close' });
    const { codes, go } = await second;
    expect(codes).toEqual(['ok']);
    await go({ type: 'close' });
  });

  it('with a word SQLite does not know is refused, not taken for another', async () => {
    const { codes } = await began(
      sequence('BEGIN CONCURRENT'),
      execute('BEGIN CONCURRENT'),
      execute('BEGIN DEFERRED READONLY'),
    );
    expect(codes).toEqual(Array(3).fill('SQL_PARSE_ERROR'));
  });
});

describe('describe', () => {
  const described = async (sql: string) =>
    (await server.pipeline([{ type: 'describe', sql }])).body.results[0].response.result;

  it('lists parameters and columns', async () => {
    const { params, cols } = await described('SELECT ?, ?3, :one, $two, @three AS x, :one');
    expect(params.map(({ name }: { name: string }) => name)).toEqual([
      null,
      null,
      '?3',
      ':one',
      '$two',
      '@three',
    ]);
    expect(cols).toHaveLength(6);
  });

  it.each([
    ['SELECT 1', true, false],
    ['WITH x AS (SELECT 1) SELECT * FROM x', true, false],
    ['EXPLAIN QUERY PLAN SELECT 1', true, true],
    ['CREATE TABLE later (a)', false, false],
    ['COMMIT', true, false],
  ])('%s', async (sql, is_readonly, is_explain) => {
    expect(await described(sql)).toMatchObject({ is_readonly, is_explain });
  });
});

describe('get_autocommit', () => {
  it('follows the transaction, also one that ended by itself', async () => {
    const ask = { type: 'get_autocommit' };
    const { body } = await server.pipeline([
      execute('CREATE TABLE u (a UNIQUE)'),
      ask,
      execute('BEGIN'),
      ask,
      execute('INSERT INTO u VALUES (1)'),
      ask,
      execute('INSERT OR ROLLBACK INTO u VALUES (1)'),
      ask,
    ]);
    const states = body.results.flatMap(
      (result: { response?: { is_autocommit?: boolean } }) => result.response?.is_autocommit ?? [],
    );
    expect(states).toEqual([true, false, false, true]);
  });

  it('is unknown to version 2', async () => {
    const { status, body } = await server.post('/v2/pipeline', {
      baton: null,
      requests: [{ type: 'get_autocommit' }],
    });
    expect(status).toBe(400);
    expect(body.message).toContain('hrana3');
  });
});

describe('a cursor', () => {
  it('streams the batch as lines and leaves the stream open', async () => {
    const { batch: steps } = batch('SELECT 1 AS a UNION SELECT 2', 'SELECT absent', [
      'SELECT 3',
      { type: 'ok', step: 1 },
    ]);
    const { text: lines } = await server.post('/v3/cursor', { baton: null, batch: steps });
    const [head, ...entries] = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entries).toMatchObject([
      { type: 'step_begin', step: 0, cols: [{ name: 'a', decltype: null }] },
      { type: 'row', row: [integer(1)] },
      { type: 'row', row: [integer(2)] },
      { type: 'step_end', affected_row_count: 0, last_insert_rowid: null },
      { type: 'step_error', step: 1, error: { code: 'SQL_INPUT_ERROR' } },
    ]);
    const next = await server.pipeline([execute('SELECT ?', [text('still here')])], head.baton);
    expect(next.status).toBe(200);
  });
});
