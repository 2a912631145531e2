// What one statement may cost, and that nobody else pays for it.
import { statSync, truncateSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../db/server/server.ts';
import { batch, engine, execute, freshFolder, useServer } from './support.ts';

const budgets = { readMs: 3_000, writeMs: 1_500 };
const server = useServer({ budgets });
const forever = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n';
const filling = forever.replace('SELECT count(*)', 'SELECT i');
const rows = async () => Number((await server.run('SELECT count(*) FROM t')).rows[0][0].value);

beforeAll(async () => {
  await server.client().executeMultiple(`CREATE TABLE t (a);
    INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 2000) SELECT i FROM n`);
});

const median = (times: number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] as number;
async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
const read = () => timed(() => server.run('SELECT a FROM t WHERE a = 7'));
const write = () => timed(() => server.run('UPDATE t SET a = a WHERE a = 7'));
async function several(times: number, work: () => Promise<number>): Promise<number[]> {
  const found: number[] = [];
  for (let time = 0; time < times; time++) found.push(await work());
  return found;
}

describe('a read that never ends', () => {
  it('is ended and told, and until then keeps nobody waiting', async () => {
    await several(20, read);
    await pause(500);
    const before = { read: median(await several(50, read)), write: median(await several(10, write)) };
    const long = server.run(forever);
    let isOver = false;
    void long.then(() => {
      isOver = true;
    });
    await pause(50);
    const reads = await several(50, read);
    const writes = await several(10, write);
    expect(isOver).toBe(false);
    expect(await long).toMatchObject({ code: 'SQLITE_INTERRUPT', message: expect.stringContaining('3 s') });
    // One more program is at work: it may take its share of the machine, and no more.
    expect(median(reads)).toBeLessThan(before.read + 100);
    expect(median(writes)).toBeLessThan(before.write + 100);
    expect(await rows()).toBe(2_000);
  });

  it('eight and more at once leave room for the others', async () => {
    const long = Promise.all(Array.from({ length: 10 }, () => server.run(forever)));
    await pause(100);
    const found = await Promise.all(Array.from({ length: 20 }, read));
    expect(found).toHaveLength(20);
    for (const { code } of await long) expect(code).toBe('SQLITE_INTERRUPT');
  });

  it('in a transaction ends the transaction, and nothing slips out of it', async () => {
    const first = await server.pipeline([execute('BEGIN'), execute('SELECT 1'), execute(forever)]);
    expect(first.body.results[2].error.code).toBe('SQLITE_INTERRUPT');
    const { body } = await server.pipeline(
      [execute('INSERT INTO t VALUES (1)'), execute('ROLLBACK'), execute('SELECT 1')],
      first.body.baton,
    );
    expect(body.results.map((result: { type: string }) => result.type)).toEqual(['error', 'error', 'ok']);
    expect(await rows()).toBe(2_000);
  });
});

describe('a write that never ends', () => {
  it('is ended and told, nothing of it is kept, and the next writer goes on', async () => {
    expect(await server.run(`INSERT INTO t ${filling}`)).toMatchObject({ code: 'SQLITE_INTERRUPT' });
    expect(await rows()).toBe(2_000);
    expect((await server.run('UPDATE t SET a = a WHERE a = 1')).affected_row_count).toBe(1);
  });

  it('takes only itself back from those that shared its commit', async () => {
    const group = [`UPDATE t SET a = (${forever})`, ...Array(6).fill('INSERT INTO t VALUES (0)')];
    const [bad, ...good] = await Promise.all(group.map((sql) => server.run(sql)));
    expect(bad.code).toBe('SQLITE_INTERRUPT');
    expect(good.map(({ affected_row_count }) => affected_row_count)).toEqual(Array(6).fill(1));
    expect(await server.run('DELETE FROM t WHERE a = 0')).toMatchObject({ affected_row_count: 6 });
  });

  it('in a transaction ends the transaction, and nothing slips out of it', async () => {
    const first = await server.pipeline([execute('BEGIN IMMEDIATE'), execute('INSERT INTO t VALUES (1)')]);
    const second = await server.pipeline([execute(`UPDATE t SET a = (${forever})`)], first.body.baton);
    expect(second.body.results[0].error.code).toBe('SQLITE_INTERRUPT');
    const { body } = await server.pipeline([execute('COMMIT')], second.body.baton);
    expect(body.results[0].type).toBe('error');
    expect(await rows()).toBe(2_000);
  });

  it('in a batch leaves the batch undone', async () => {
    const { body } = await server.pipeline([
      batch('BEGIN IMMEDIATE', 'INSERT INTO t VALUES (1)', `UPDATE t SET a = (${forever})`, 'COMMIT'),
      { type: 'close' },
    ]);
    expect(body.results[0].error.code).toBe('SQLITE_INTERRUPT');
    expect(await rows()).toBe(2_000);
  });
});

describe('more than there is room for', () => {
  const many = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 90000000)';
  it.each([
    ['hex(zeroblob())', 'SELECT hex(zeroblob(300000000))'],
    ['its length only', 'SELECT length(hex(zeroblob(400000000)))'],
    ['zeroblob()', 'SELECT zeroblob(900000000)'],
    ['randomblob()', 'SELECT randomblob(900000000)'],
    ["printf('%.*c')", "SELECT printf('%.*c', 900000000, 'x')"],
    ['replace()', "SELECT replace(hex(zeroblob(30000)), '0', hex(zeroblob(30000)))"],
    ['group_concat()', `${many} SELECT group_concat(i || 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') FROM n`],
    ['json_group_array()', `${many} SELECT json_group_array(i || 'xxxxxxxxxxxxxxxxxxxxxxxxxxx') FROM n`],
    ['a cross join', 'SELECT a.a, b.a, c.a FROM t a, t b, t c'],
    ['a cross join, sorted', 'SELECT a.a, b.a, c.a FROM t a, t b, t c ORDER BY random()'],
    ['many large values', `${many} SELECT hex(zeroblob(1000000)) FROM n`],
    ['rows that nobody wants', `${many} SELECT 1, * FROM n`],
  ])('%s is ended and told, and the server lives on', async (_, sql) => {
    const error = await server.run(sql);
    expect(error.code).toMatch(/^(SQLITE_NOMEM|SQLITE_TOOBIG|RESPONSE_TOO_LARGE|SQLITE_INTERRUPT)$/);
    expect(error.message.length).toBeGreaterThan(20);
    expect(await rows()).toBe(2_000);
  });

  it('as a write is ended, told and undone', async () => {
    const error = await server.run('INSERT INTO t VALUES (hex(zeroblob(450000000)))');
    expect(error.code).toMatch(/^(SQLITE_NOMEM|SQLITE_TOOBIG|SQLITE_INTERRUPT)$/);
    expect(await rows()).toBe(2_000);
  });

  it('is not made of many small answers in one request', async () => {
    const part = 'SELECT hex(zeroblob(4000000))';
    const { body } = await server.pipeline([
      ...Array.from({ length: 9 }, () => execute(part)),
      batch(...Array<string>(9).fill(part)),
    ]);
    const codes = body.results.slice(0, 9).map((result: { error?: { code: string } }) => result.error?.code);
    expect(codes.filter((code: string | undefined) => code === undefined).length).toBeLessThanOrEqual(5);
    expect(codes.at(-1)).toBe('RESPONSE_TOO_LARGE');
    expect((await server.pipeline([batch(...Array<string>(9).fill(part))])).text.length).toBeLessThan(
      34_000_000,
    );
    expect(await rows()).toBe(2_000);
  });

  it('is not gathered by short questions of something wide', async () => {
    const part = `(SELECT json_group_array(json_object(${Array.from({ length: 20 }, (_, k) => `'key${k}', coalesce(name, '')`)})) FROM sqlite_schema)`;
    await server.run(
      `CREATE VIEW wide AS SELECT ${Array.from({ length: 400 }, (_, n) => `${part} AS c${n}`)}`,
    );
    const codes = [];
    for (let n = 0; n < 70; n++) codes.push((await server.run(`SELECT * FROM wide LIMIT 0 /* ${n} */`)).code);
    await server.run('DROP VIEW wide');
    expect(codes.filter((code) => code !== undefined)).toEqual([]);
    expect(await rows()).toBe(2_000);
  });

  it('is not gathered by wide questions that each fit', async () => {
    const part = (n: number) =>
      `(SELECT json_group_array(json_object(${Array.from({ length: 20 }, (_, k) => `'key${k}', coalesce(name, 'none ${n}')`)})) FROM sqlite_schema)`;
    const codes = [];
    for (let n = 0; n < 90; n++)
      codes.push((await server.run(`SELECT ${Array<string>(400).fill(part(n))}`)).code);
    expect(codes.filter((code) => code !== undefined)).toEqual([]);
    expect(await rows()).toBe(2_000);
  });

  it('no client may undo the bounds', async () => {
    for (const sql of [
      'PRAGMA hard_heap_limit = 0',
      'PRAGMA soft_heap_limit = 0',
      'PRAGMA query_only = OFF',
      'PRAGMA wal_checkpoint',
      'PRAGMA journal_mode = DELETE',
      'PRAGMA temp_store_directory = "/"',
      'PRAGMA writable_schema = ON',
      'PRAGMA max_page_count = 1',
      'PRAGMA mmap_size = 1',
      'VACUUM',
      "VACUUM INTO 'x.db'",
      "ATTACH 'x.db' AS x",
      "SELECT load_extension('x')",
    ])
      expect((await server.run(sql)).code, sql).toBe('SQL_PARSE_ERROR');
  });
});

describe('work that grows with the whole file', () => {
  it('has a time of its own, and finds what is damaged', async () => {
    const folder = freshFolder();
    const file = `${folder}/large.db`;
    const own = { engine, file, budgets: { readMs: 400, writeMs: 20_000, longMs: 60_000 } };
    const first = await startServer(own);
    const client = createClient(first.config);
    await client.executeMultiple(`CREATE TABLE big (id INTEGER PRIMARY KEY, a TEXT UNIQUE);
      INSERT INTO big WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 60000)
      SELECT i, i || hex(randomblob(200)) FROM n`);
    expect((await client.execute('PRAGMA quick_check')).rows[0]?.[0]).toBe('ok');
    client.close();
    await first.close();

    const { size } = statSync(file);
    const handle = await open(file, 'r+');
    await handle.write(Buffer.alloc(4_096, 0xa5), 0, 4_096, (size >> 13) << 12);
    await handle.close();
    const second = await startServer(own);
    const reader = createClient(second.config);
    const found = await reader.execute('PRAGMA quick_check').then(
      ({ rows: [row] }) => String(row?.[0]),
      (error: { code: string }) => error.code,
    );
    expect(found).not.toBe('ok');
    expect(found).toMatch(/SQLITE_CORRUPT|page|btree/i);
    reader.close();
    await second.close();
    truncateSync(file, 0);
  });
});

describe('short statements', () => {
  it('one that reads costs little more than the way to it', async () => {
    await several(50, read);
    const nothing = () => timed(() => server.pipeline([{ type: 'get_autocommit' }, { type: 'close' }]));
    const [with_, without] = [await several(150, read), await several(150, nothing)];
    console.info(
      `a short read ${median(with_).toFixed(2)} ms, the way alone ${median(without).toFixed(2)} ms`,
    );
    expect(median(with_)).toBeLessThan(median(without) * 5 + 5);
  });
});
