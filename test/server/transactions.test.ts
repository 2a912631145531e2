import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { execute, useServer } from './support.ts';

const server = useServer({ streamIdleMs: 1_500, transactionMs: 400 });
const count = async () => Number((await server.client().execute('SELECT count(*) FROM t')).rows[0]?.[0]);

beforeEach(async () => {
  await server.client().executeMultiple('DROP TABLE IF EXISTS t; CREATE TABLE t (a)');
});

/** Opens a stream with some statements; every later call goes on with its newest baton. */
async function open(...sqls: string[]) {
  let baton: string | null = null;
  const go = async (...more: string[]) => {
    const { body } = await server.pipeline(
      more.map((sql) => execute(sql)),
      baton,
    );
    baton = body.baton;
    return body.results.map((result: { error?: { code: string } }) => result.error?.code ?? 'ok');
  };
  return { first: await go(...sqls), go };
}

describe('an interactive transaction', () => {
  it('shows its writes to nobody until it commits', async () => {
    const transaction = await server.client().transaction('write');
    await transaction.execute('INSERT INTO t VALUES (1)');
    expect(await count()).toBe(0);
    await transaction.commit();
    expect(await count()).toBe(1);
  });

  it.each(['rollback', 'close'] as const)('%s undoes it', async (way) => {
    const transaction = await server.client().transaction('write');
    await transaction.execute('INSERT INTO t VALUES (1)');
    await transaction[way]();
    expect(await count()).toBe(0);
  });

  it('an error inside does not end it', async () => {
    const transaction = await server.client().transaction('write');
    await expect(transaction.execute('INSERT INTO nowhere VALUES (1)')).rejects.toThrow();
    await transaction.execute('INSERT INTO t VALUES (1)');
    await transaction.commit();
    expect(await count()).toBe(1);
  });

  it('for reading sees one moment and refuses to write', async () => {
    const reading = await server.client().transaction('read');
    expect((await reading.execute('SELECT count(*) FROM t')).rows[0]?.[0]).toBe(0);
    await server.client().execute('INSERT INTO t VALUES (1)');
    expect((await reading.execute('SELECT count(*) FROM t')).rows[0]?.[0]).toBe(0);
    await expect(reading.execute('INSERT INTO t VALUES (2)')).rejects.toMatchObject({
      code: 'SQLITE_READONLY',
    });
    reading.close();
  });

  it('for reading refuses to write also after a write in the same request', async () => {
    const sqls = [
      'INSERT INTO t VALUES (1)',
      'BEGIN TRANSACTION READONLY',
      'INSERT INTO t VALUES (2)',
      'ROLLBACK',
    ];
    expect((await open(...sqls)).first).toEqual(['ok', 'ok', 'SQLITE_READONLY', 'ok']);
    const { body } = await server.pipeline([
      { type: 'sequence', sql: 'BEGIN READONLY; INSERT INTO t VALUES (3);' },
    ]);
    expect(body.results[0].error.code).toBe('SQLITE_READONLY');
    expect(await count()).toBe(1);
  });

  it('that is deferred may turn to writing while nothing has changed since it read', async () => {
    const { go } = await open('BEGIN', 'SELECT count(*) FROM t', 'INSERT INTO t VALUES (1)', 'COMMIT');
    expect(await go('SELECT 1')).toEqual(['ok']);
    expect(await count()).toBe(1);
  });

  it('that is deferred and read an older state is told the database is busy', async () => {
    const { go } = await open('BEGIN', 'SELECT count(*) FROM t');
    await server.client().execute('INSERT INTO t VALUES (1)');
    expect(await go('INSERT INTO t VALUES (2)', 'ROLLBACK')).toEqual(['SQLITE_BUSY', 'ok']);
  });

  it('lets savepoints be undone one by one', async () => {
    const { first } = await open(
      'SAVEPOINT a',
      'INSERT INTO t VALUES (1)',
      'SAVEPOINT b',
      'INSERT INTO t VALUES (2)',
      'ROLLBACK TO b',
      'RELEASE a',
    );
    expect(new Set(first)).toEqual(new Set(['ok']));
    expect(await count()).toBe(1);
  });

  it('held for too long is rolled back, and the next writer goes on', async () => {
    const { go } = await open('BEGIN IMMEDIATE', 'INSERT INTO t VALUES (1)');
    await server.client().execute('INSERT INTO t VALUES (2)');
    expect(await count()).toBe(1);
    expect(await go('INSERT INTO t VALUES (3)', 'COMMIT', 'ROLLBACK')).toEqual(
      Array(3).fill('TRANSACTION_TIMEOUT'),
    );
    expect(await go('SELECT 1')).toEqual(['ok']);
    expect(await count()).toBe(1);
  });

  it('abandoned with its stream is rolled back when the stream expires', async () => {
    await open('BEGIN', 'SELECT * FROM t', 'INSERT INTO t VALUES (1)');
    await pause(2_000);
    expect(await count()).toBe(0);
  });
});

describe('side by side', () => {
  it('reads go on while a write transaction is open', async () => {
    const transaction = await server.client().transaction('write');
    await transaction.execute('INSERT INTO t VALUES (1)');
    const counts = await Promise.all(Array.from({ length: 20 }, count));
    expect(new Set(counts)).toEqual(new Set([0]));
    await transaction.commit();
  });

  it('a read after a write sees the write', async () => {
    const client = server.client();
    for (let written = 1; written <= 50; written++) {
      await client.execute('INSERT INTO t VALUES (1)');
      expect(await count()).toBe(written);
    }
  });

  it('fifty batches at once all happen, each whole', async () => {
    const client = server.client();
    const sums = await Promise.all(
      Array.from({ length: 50 }, async (_, at) => {
        const results = await client.batch(
          [
            { sql: 'INSERT INTO t VALUES (?)', args: [at] },
            { sql: 'INSERT INTO t VALUES (?)', args: [-at] },
            'SELECT sum(a) FROM t',
          ],
          'write',
        );
        return results[2]?.rows[0]?.[0];
      }),
    );
    expect(new Set(sums)).toEqual(new Set([0]));
    expect(await count()).toBe(100);
  });

  it('a failing batch among others takes only itself back', async () => {
    await server.client().execute('CREATE UNIQUE INDEX once ON t (a)');
    const client = server.client();
    const settled = await Promise.allSettled(
      Array.from({ length: 30 }, (_, at) =>
        client.batch(
          [
            { sql: 'INSERT INTO t VALUES (?)', args: [1000 + at] },
            { sql: 'INSERT INTO t VALUES (?)', args: [at % 3] },
          ],
          'write',
        ),
      ),
    );
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(await count()).toBe(6);
  });
});
