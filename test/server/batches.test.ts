import { beforeEach, describe, expect, it } from 'vitest';
import { batch, execute, useServer } from './support.ts';

const server = useServer();
const ok = (step: number) => ({ type: 'ok', step });
const error = (step: number) => ({ type: 'error', step });
const not = (cond: unknown) => ({ type: 'not', cond });
const autocommit = { type: 'is_autocommit' };

beforeEach(async () => {
  await server.client().executeMultiple('DROP TABLE IF EXISTS t; CREATE TABLE t (a UNIQUE)');
});

const rows = async () =>
  (await server.run('SELECT a FROM t ORDER BY a')).rows.map(([cell]: [{ value: string }]) => cell.value);
const outcomes = async (...steps: Parameters<typeof batch>) => {
  const { body } = await server.pipeline([batch(...steps), { type: 'close' }]);
  const { step_results, step_errors } = body.results[0].response.result;
  return step_results.map((result: unknown, at: number) =>
    result ? 'ok' : step_errors[at] ? 'error' : 'skipped',
  );
};

describe('conditions', () => {
  it.each([
    ['ok', ok(0), ok(1)],
    ['error', error(1), error(0)],
    ['not', not(error(0)), not(ok(0))],
    ['and', { type: 'and', conds: [ok(0), error(1)] }, { type: 'and', conds: [ok(0), ok(1)] }],
    ['and of nothing', { type: 'and', conds: [] }, { type: 'or', conds: [] }],
    ['or', { type: 'or', conds: [ok(1), ok(0)] }, { type: 'or', conds: [ok(1), error(0)] }],
    ['is_autocommit', autocommit, not(autocommit)],
  ])('%s', async (_, holds, fails) => {
    expect(await outcomes('SELECT 1', 'SELECT absent', ['SELECT 2', holds], ['SELECT 3', fails])).toEqual([
      'ok',
      'error',
      'ok',
      'skipped',
    ]);
  });

  it('a skipped step is neither ok nor an error', async () => {
    expect(
      await outcomes(['SELECT 1', not(autocommit)], ['SELECT 2', ok(0)], ['SELECT 3', error(0)]),
    ).toEqual(['skipped', 'skipped', 'skipped']);
  });

  it('a transaction inside the batch is seen by is_autocommit', async () => {
    expect(await outcomes('BEGIN', ['SELECT 1', autocommit], 'COMMIT', ['SELECT 2', autocommit])).toEqual([
      'ok',
      'skipped',
      'ok',
      'ok',
    ]);
  });

  it('a condition on a later step is refused before anything runs', async () => {
    const { status } = await server.pipeline([batch('INSERT INTO t VALUES (1)', ['SELECT 1', ok(5)])]);
    expect(status).toBe(400);
    expect(await rows()).toEqual([]);
  });
});

describe('a batch of the official client', () => {
  it.each(['write', 'deferred'] as const)('in %s mode is all or nothing', async (mode) => {
    const client = server.client();
    await client.batch(["INSERT INTO t VALUES ('kept')"], mode);
    await expect(
      client.batch(["INSERT INTO t VALUES ('lost')", "INSERT INTO t VALUES ('kept')"], mode),
    ).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT', statementIndex: 1 });
    expect(await rows()).toEqual(['kept']);
  });

  it('in read mode refuses to write', async () => {
    await expect(server.client().batch(['INSERT INTO t VALUES (1)'], 'read')).rejects.toMatchObject({
      code: 'SQLITE_READONLY',
    });
    expect(await rows()).toEqual([]);
  });

  it('changes() tells what the statement before it changed', async () => {
    const results = await server
      .client()
      .batch(
        [
          'INSERT INTO t VALUES (1), (2), (3)',
          'SELECT changes(), last_insert_rowid()',
          'UPDATE t SET a = a + 10 WHERE a > 2',
          'SELECT changes()',
        ],
        'write',
      );
    expect(results.map((result) => Array.from(result.rows[0] ?? []))).toEqual([[], [3, 3], [], [1]]);
  });

  it('a guard after an update that met no row undoes the whole batch', async () => {
    const client = server.client();
    await client.execute('CREATE TABLE IF NOT EXISTS guard (ok CHECK (ok = 1))');
    await expect(
      client.batch(
        ['INSERT INTO t VALUES (1)', 'UPDATE t SET a = 5 WHERE a = 99', 'INSERT INTO guard SELECT changes()'],
        'write',
      ),
    ).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT' });
    expect(await rows()).toEqual([]);
  });

  it('a migration runs with foreign keys off, and they are on again for everyone afterwards', async () => {
    const client = server.client();
    await client.executeMultiple(
      'CREATE TABLE IF NOT EXISTS up (id INTEGER PRIMARY KEY); CREATE TABLE IF NOT EXISTS down (up REFERENCES up (id));',
    );
    await client.migrate(['INSERT INTO down VALUES (404)']);
    await expect(client.execute('INSERT INTO down VALUES (405)')).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT',
    });
  });

  it('a changed schema is seen at once by statements used before', async () => {
    const client = server.client();
    await client.execute('SELECT * FROM t');
    await client.execute('ALTER TABLE t ADD COLUMN b DEFAULT 7');
    await client.execute('INSERT INTO t (a) VALUES (1)');
    const { columns, rows } = await client.execute('SELECT * FROM t');
    expect(columns).toEqual(['a', 'b']);
    expect(Array.from(rows[0] ?? [])).toEqual([1, 7]);
  });

  it('a batch that dies half-way leaves nothing behind when its stream is closed', async () => {
    await server.pipeline([batch('BEGIN IMMEDIATE', 'INSERT INTO t VALUES (1)'), { type: 'close' }]);
    expect(await rows()).toEqual([]);
    await server.pipeline([
      execute('BEGIN'),
      execute('INSERT INTO t VALUES (1)'),
      execute('ROLLBACK'),
      { type: 'close' },
    ]);
    expect(await rows()).toEqual([]);
  });
});
