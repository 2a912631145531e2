// What was acknowledged is seen by every read that comes after it, whatever other statements left behind.
import { describe, expect, it } from 'vitest';
import { batch, execute, useServer } from './support.ts';

const ROWS = 300;
// Enough for everything here but the one statement that has no end, on a busy machine too.
const server = useServer({ budgets: { readMs: 6_000, writeMs: 6_000 } });
const long = (steps: number) =>
  `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT ${steps}) SELECT count(*) FROM n`;

let written = 0;
const write = async () => {
  expect((await server.run('INSERT INTO t (b) VALUES (1)')).affected_row_count).toBe(1);
  written++;
};
const seen = async () => Number((await server.run('SELECT count(*) FROM t')).rows[0][0].value);
/** Several at once, long enough that no process can take two of them: what each of them sees. */
const seenByAll = async () =>
  (
    await Promise.all(
      Array.from({ length: 4 }, () => server.run(`SELECT (SELECT count(*) FROM t), (${long(300_000)})`)),
    )
  ).map(({ rows }) => Number(rows[0][0].value));

const explained = Array.from({ length: 40 }, (_, at) =>
  at % 2 ? `EXPLAIN SELECT ${at} FROM t WHERE a = 1` : `EXPLAIN QUERY PLAN SELECT ${at}, b FROM t ORDER BY b`,
);
const wide = "SELECT hex(zeroblob(4000000)) || '' FROM t";

const tooLong = 'a read that runs too long';
const left: [string, () => Promise<unknown>][] = [
  ['plans', () => Promise.all(explained.map((sql) => server.run(sql)))],
  ['a plan of a change', () => server.run('EXPLAIN INSERT INTO t (b) VALUES (1)')],
  [
    'the plan of a change in a transaction of its own',
    () =>
      server.pipeline([
        batch('BEGIN IMMEDIATE', 'EXPLAIN UPDATE t SET b = 2', 'EXPLAIN QUERY PLAN DELETE FROM t', 'COMMIT'),
        { type: 'close' },
      ]),
  ],
  ['an error at the first row', () => server.run('SELECT abs(-9223372036854775807 - 1) FROM t')],
  ['an error at a later row', () => server.run('SELECT a, abs(-9223372036854775807 - (a = 250)) FROM t')],
  ['an error in JSON', () => server.run("SELECT json_extract('{', '$.a') FROM t")],
  [
    'a write where only reads are',
    () =>
      server.pipeline([
        execute('BEGIN READONLY'),
        execute('SELECT 1 FROM t'),
        execute('DELETE FROM t'),
        { type: 'close' },
      ]),
  ],
  ['an answer that is too large', () => server.run(wide)],
  [
    'an answer that is too large, in a transaction',
    () => server.pipeline([execute('BEGIN'), execute(wide), { type: 'close' }]),
  ],
  [
    'what a change returns and is too large',
    () => server.run('UPDATE t SET b = b RETURNING hex(zeroblob(4000000))'),
  ],
  ['a value that has no room', () => server.run('SELECT a, hex(zeroblob((a > 150) * 300000000)) FROM t')],
  [tooLong, () => server.run(long(900_000_000))],
  [
    'rows that nobody wants',
    () =>
      server.pipeline([
        { type: 'execute', stmt: { sql: 'SELECT * FROM t', want_rows: false } },
        { type: 'close' },
      ]),
  ],
  [
    'exactly a hundred rows, and two hundred',
    async () => {
      await server.run('SELECT * FROM t LIMIT 100');
      await server.run('SELECT * FROM t LIMIT 200');
    },
  ],
  [
    'a stream that is left in the middle of a read transaction',
    () => server.pipeline([execute('BEGIN'), execute('SELECT count(*) FROM t')]),
  ],
  [
    'a cursor that is hung up on',
    async () => {
      const abort = new AbortController();
      const answer = await fetch(`${server.url}/v3/cursor`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${server.server.authToken}` },
        body: JSON.stringify({ baton: null, batch: { steps: [{ stmt: { sql: 'SELECT * FROM t, t u' } }] } }),
        signal: abort.signal,
      });
      await answer.body?.getReader().read();
      abort.abort();
    },
  ],
  [
    'a statement that is only described',
    () => server.pipeline([{ type: 'describe', sql: 'SELECT * FROM t' }]),
  ],
  [
    'checks of the whole file',
    async () => {
      for (const name of ['quick_check', 'foreign_key_check', 'table_list'])
        await server.run(`PRAGMA ${name}`);
    },
  ],
];

describe('a write that was acknowledged is seen by every process that reads', () => {
  it('from the beginning', async () => {
    await server.client().executeMultiple(`CREATE TABLE t (a INTEGER PRIMARY KEY, b);
      INSERT INTO t (b) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT ${ROWS}) SELECT i FROM n`);
    written = ROWS;
    expect(await seenByAll()).toEqual(Array(4).fill(written));
  });

  it.each(left)('after %s', async (what, leave) => {
    // One that runs until its budget ends it uses up seconds of a core, and goes the same way each time.
    const times = what === tooLong ? 1 : 3;
    for (let time = 0; time < times; time++) {
      await leave();
      // The very next one is answered, and not by a process that is on its way out.
      expect(await seen()).toBe(written);
      await write();
      expect(await seen()).toBe(written);
    }
    await write();
    expect(await seenByAll()).toEqual(Array(4).fill(written));
  });

  it('and the writer keeps nothing open that a change of the schema or a checkpoint would wait for', async () => {
    await server.pipeline([
      batch('BEGIN IMMEDIATE', 'EXPLAIN SELECT * FROM t', 'INSERT INTO t (b) VALUES (1)', 'COMMIT'),
      { type: 'close' },
    ]);
    expect(await server.run('DROP TABLE t')).toMatchObject({ affected_row_count: 0 });
  });
});
