import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Group } from '../../db/server/group.ts';
import { isSelfContained } from '../../db/server/self-contained.ts';
import { Store } from '../../db/server/store.ts';
import { WriterQueue } from '../../db/server/writer-queue.ts';
import { batch, engine, execute, freshFolder } from './support.ts';

const folder = freshFolder();
const close = { type: 'close' };
const ok = (step: number) => ({ type: 'ok', step });

/** What the official client sends for a batch in write mode. */
const written = (...sqls: string[]) => [
  batch(
    'BEGIN IMMEDIATE',
    ...sqls.map((sql, at): [string, unknown] => [sql, ok(at)]),
    ['COMMIT', ok(sqls.length)],
    ['ROLLBACK', { type: 'not', cond: ok(sqls.length + 1) }],
  ),
  close,
];

async function open(name: string) {
  const store = await Store.open(join(folder, name), engine);
  await store.writer.exec(`CREATE TABLE t (a UNIQUE);
    CREATE TABLE up (id INTEGER PRIMARY KEY);
    CREATE TABLE down (up REFERENCES up (id) DEFERRABLE INITIALLY DEFERRED);`);
  let alone = 0;
  const group = new Group(store, new WriterQueue(1_000), async () => [`alone ${++alone}`]);
  const send = (...jobs: unknown[][]) => Promise.all(jobs.map((requests) => group.submit(requests, 3)));
  const rows = async () => (await store.writer.ask('SELECT a FROM t ORDER BY a')).flat().map(String);
  return { store, send, rows, alone: () => alone };
}

describe('batches that arrive together', () => {
  it('are one commit', async () => {
    const { store, send, rows, alone } = await open('one.db');
    await send(...Array.from({ length: 9 }, (_, at) => written(`INSERT INTO t VALUES (${at})`)));
    expect(store.commits).toBe(1);
    expect(alone()).toBe(0);
    expect(await rows()).toHaveLength(9);
    expect(store.writer.inTransaction).toBe(false);
    await store.close();
  });

  it('fail by themselves: each keeps or loses only its own', async () => {
    const { store, send, rows, alone } = await open('each.db');
    const results = await send(
      written('INSERT INTO t VALUES (1)', 'INSERT INTO t VALUES (2)'),
      written('INSERT INTO t VALUES (3)', 'INSERT INTO t VALUES (1)'),
      [execute('INSERT INTO t VALUES (2)'), close],
      [execute('INSERT INTO t VALUES (4)'), close],
      [batch('BEGIN', 'INSERT INTO t VALUES (5)', ['COMMIT', { type: 'error', step: 0 }]), close],
      written('INSERT INTO t VALUES (6)', 'SELECT count(*) FROM t'),
    );
    expect(await rows()).toEqual(['1', '2', '4', '6']);
    expect(results.map((result) => result.join().includes('SQLITE_CONSTRAINT_UNIQUE'))).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(results[5]?.join()).toContain('"value":"4"');
    expect(alone()).toBe(0);
    await store.close();
  });

  it('start over one by one when a statement ends the transaction around them', async () => {
    const { store, send, rows, alone } = await open('over.db');
    await send(
      written('INSERT INTO t VALUES (1)'),
      written('INSERT INTO t VALUES (1)', 'INSERT OR ROLLBACK INTO t VALUES (1)'),
      written('INSERT OR ROLLBACK INTO t VALUES (1)'),
    );
    expect(alone()).toBe(3);
    expect(await rows()).toEqual([]);
    await store.close();
  });

  it('start over one by one when a check that waits for the commit fails', async () => {
    const { store, send, rows, alone } = await open('late.db');
    await send(written('INSERT INTO t VALUES (1)'), written('INSERT INTO down VALUES (404)'));
    expect(alone()).toBe(2);
    expect(await rows()).toEqual([]);
    await store.close();
  });
});

describe('may share a commit', () => {
  const stored = { type: 'store_sql', sql_id: 1, sql: 'DELETE FROM t' };

  it.each([
    ['a write batch', written('INSERT INTO t VALUES (1)', 'SELECT 1'), true],
    ['a single change', [execute('UPDATE t SET a = 1'), close], true],
    ['a stored change', [stored, { type: 'execute', stmt: { sql_id: 1 } }, close], true],
    ['a batch that only reads', written('SELECT 1'), false],
    ['a stream that stays open', [execute('DELETE FROM t')], false],
    ['two requests', [execute('DELETE FROM t'), execute('DELETE FROM t'), close], false],
    ['a change of the schema', written('CREATE TABLE u (a)', 'INSERT INTO u VALUES (1)'), false],
    ['a setting', [batch('PRAGMA foreign_keys = OFF', 'BEGIN', 'DELETE FROM t', 'COMMIT'), close], false],
    ['changes after the commit', [batch('BEGIN', 'DELETE FROM t', 'COMMIT', 'DELETE FROM t'), close], false],
    ['changes without a transaction', [batch('DELETE FROM t', 'DELETE FROM t'), close], false],
    ['savepoints', written('SAVEPOINT job', 'DELETE FROM t', 'RELEASE job'), false],
    ['a read transaction', [batch('BEGIN READONLY', 'DELETE FROM t', 'COMMIT'), close], false],
    ['a sequence', [{ type: 'sequence', sql: 'DELETE FROM t' }, close], false],
    ['nonsense', [{ type: 'batch', batch: { steps: [null] } }, close], false],
  ])('%s: %#', (_, requests, expected) => {
    expect(isSelfContained(requests)).toBe(expected);
  });
});
