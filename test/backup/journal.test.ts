// The journal beside the embedded server: what was acknowledged is in it, and the database can be made again from it to the byte.
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { untilFrom } from '../../db/backup/moments.ts';
import { loadEngine } from '../../db/server/engines.ts';
import { entriesIn, pieceFile, piecesIn, snapshotFile, snapshotsAt } from '../../db/server/journal/book.ts';
import { pagesOf } from '../../db/server/journal/pages.ts';
import { restore, takeAsItIs } from '../../db/server/journal/restore.ts';
import { kept, putAway, takeSnapshot } from '../../db/server/journal/snapshots.ts';
import { type RunningServer, StartError, startServer } from '../../db/server/server.ts';

const open = await loadEngine('libsql');
const folders: string[] = [];
let file: string;
let folder: string;
let server: RunningServer | undefined;
let client: Client;

beforeEach(() => {
  const made = mkdtempSync(join(tmpdir(), 'journal-'));
  folders.push(made);
  file = join(made, 'ledger.db');
  folder = join(made, 'backups');
});
afterEach(() => stop());
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

async function start(): Promise<readonly string[]> {
  server = await startServer({ file, journal: folder });
  client = createClient(server.config);
  return server.said;
}

async function stop(): Promise<void> {
  client?.close();
  await server?.close();
  server = undefined;
}

const problem = (): Promise<StartError> =>
  start().then(
    () => Promise.reject(new Error('it started')),
    (error: unknown) => {
      expect(error).toBeInstanceOf(StartError);
      return error as StartError;
    },
  );

const write = (...values: string[]) =>
  client.batch(
    values.map((value) => ({ sql: 'INSERT INTO t (a) VALUES (?)', args: [value] })),
    'write',
  );
const read = async () => (await client.execute('SELECT a FROM t ORDER BY id')).rows.map(({ a }) => a);

/** A ledger of ten acts, as it lies on the disk while its server still runs: so does a machine leave it that stops. */
async function cutOff(more: () => Promise<unknown> = async () => {}): Promise<{ db: Buffer; log: Buffer }> {
  await start();
  await client.execute('CREATE TABLE t (id INTEGER PRIMARY KEY, a)');
  for (let n = 1; n <= 9; n++) await write(`act ${n}`);
  await more();
  const left = { db: readFileSync(file), log: readFileSync(`${file}-wal`) };
  await stop();
  return left;
}
const lay = ({ db, log }: { db: Buffer; log: Buffer }) => {
  writeFileSync(file, db);
  writeFileSync(`${file}-wal`, log);
};

describe('what is acknowledged is in the journal', () => {
  it('whatever wrote it: clocks, chance, transactions, schemas, groups, and what was rolled back is not', async () => {
    await start();
    await client.executeMultiple(
      `CREATE TABLE t (id INTEGER PRIMARY KEY, a, at DEFAULT CURRENT_TIMESTAMP);
       CREATE TABLE log (what, chance); CREATE INDEX by_a ON t (a);
       CREATE TRIGGER noted AFTER INSERT ON t BEGIN INSERT INTO log VALUES (NEW.a, random()); END;`,
    );
    await Promise.all(Array.from({ length: 40 }, (_, n) => write(`together ${n}`, hexOf(n))));
    const transaction = await client.transaction('write');
    await transaction.execute('INSERT INTO t (a) SELECT hex(randomblob(900)) FROM log LIMIT 30');
    await transaction.commit();
    const undone = await client.transaction('write');
    await undone.execute("INSERT INTO t (a) VALUES ('undone')");
    await undone.rollback();
    await client
      .execute('DELETE FROM t WHERE id % 3 = 0')
      .then(() => client.execute('VACUUM').catch(() => {}));
    await client.execute("INSERT INTO t (a) VALUES (strftime('%s', 'now'))");
    const rows = await client.execute('SELECT id FROM t');
    await stop();
    const made = join(folder, 'made.db');
    const head = [...entriesIn(folder)].at(-1)!;
    const { seen } = takeSnapshot(folder, open);
    copyFileSync(snapshotFile(folder, seen.n), made);
    expect(pagesOf(made)!.state).toBe(pagesOf(file)!.state);
    expect(readFileSync(made).equals(readFileSync(file))).toBe(true);
    expect(head.state).toBe(pagesOf(file)!.state);
    expect([...entriesIn(folder)].reduce((sum, { acts }) => sum + acts, 0)).toBeGreaterThan(40);
    expect(seen.tables).toEqual({ t: rows.rows.length, log: expect.any(Number) });
  });

  it('a group of acts is one entry, and says how many they are', async () => {
    await start();
    await client.execute('CREATE TABLE t (id INTEGER PRIMARY KEY, a)');
    await Promise.all(Array.from({ length: 50 }, (_, n) => write(`act ${n}`)));
    const entries = [...entriesIn(folder)].slice(2);
    expect(entries.reduce((sum, { acts }) => sum + acts, 0)).toBe(50);
    expect(entries.length).toBeLessThan(50);
  });

  it('it goes on over starts, checkpoints and pieces, and nothing is said where nothing is missing', async () => {
    expect(await start()).toEqual([]);
    await client.execute('CREATE TABLE t (id INTEGER PRIMARY KEY, a)');
    await stop();
    for (let round = 0; round < 2; round++) {
      expect(await start()).toEqual([]);
      // Enough for the log to be copied into the file and begun anew.
      for (let n = 0; n < 12; n++)
        await write(...Array.from({ length: 60 }, (_, k) => hexOf(n * k).repeat(40)));
      await stop();
    }
    const before = readFileSync(file);
    rmSync(file);
    restore(open, { file, folder });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(await start()).toEqual([]);
    expect((await read()).length).toBe(1440);
  });
});

const hexOf = (n: number) => Buffer.from(`${n}-${n * 7919}`).toString('hex');

describe('what is missing is said at the start, and brought back', () => {
  it('a write-ahead log that is 1,000 bytes short', async () => {
    const left = await cutOff();
    lay({ ...left, log: left.log.subarray(0, left.log.length - 1_000) });
    const { code, message } = await problem();
    expect(code).toBe('BEHIND');
    expect(message).toContain('lacks 1 acknowledged change(s)');
    expect(message).toContain(`DATA_DIR=${join(file, '..')} npm run restore`);
    expect(restore(open, { file, folder })).toMatchObject({ lacked: 1, entry: { n: 10 }, head: { n: 10 } });
    expect(await start()).toEqual([]);
    expect((await read()).at(-1)).toBe('act 9');
  });

  it('an older copy put back, with how much it lacks', async () => {
    await cutOff();
    const older = readFileSync(file);
    await start();
    for (const n of [1, 2, 3]) await write(`later ${n}`);
    await stop();
    writeFileSync(file, older);
    const { code, message } = await problem();
    expect([code, /lacks (\d+)/.exec(message)?.[1]]).toEqual(['BEHIND', '3']);
  });

  it('no file at all, and one with a byte that nobody reads', async () => {
    await cutOff();
    const whole = readFileSync(file);
    rmSync(file);
    expect((await problem()).code).toBe('MISSING');
    const other = Buffer.from(whole);
    other[other.length - 4_096 - 3]! ^= 1;
    writeFileSync(file, other);
    expect((await problem()).code).toBe('DAMAGED');
    expect(restore(open, { file, folder }).lacked).toBeNull();
    expect(readFileSync(file).equals(whole)).toBe(true);
    expect(await start()).toEqual([]);
  });

  it('a journal whose last line is torn is mended from the database', async () => {
    const left = await cutOff();
    const piece = pieceFile(folder, piecesIn(folder).at(-1)!);
    lay(left);
    truncateSync(piece, statSync(piece).size - 20);
    const said = await start();
    expect(said.join('\n')).toMatch(/cut short \(\d+ bytes\).*\n1 change\(s\) .* added to the journal/s);
    expect([...entriesIn(folder)].at(-1)).toMatchObject({ n: 10, found: true });
    expect((await read()).at(-1)).toBe('act 9');
  });

  it('a hole and a changed byte are refused with their place', async () => {
    await cutOff();
    const piece = pieceFile(folder, 0);
    const lines = readFileSync(piece, 'utf8').split('\n');
    writeFileSync(piece, lines.toSpliced(4, 1).join('\n'));
    expect((await problem()).message).toMatch(
      /000000000000\.jsonl does not hold together at line 5: entry 4 is missing/,
    );
    writeFileSync(piece, lines.with(6, lines[6]!.replace('"acts":1', '"acts":2')).join('\n'));
    const { code, message } = await problem();
    expect([code, /at line 7: a byte of it has changed/.test(message)]).toEqual(['JOURNAL_BROKEN', true]);
    // Nothing behind the break can be had from it, and nothing before it is lost.
    expect(() => restore(open, { file, folder })).toThrow(/--until/);
    const aside = takeAsItIs(open, file, folder)!;
    expect(existsSync(join(aside, 'journal'))).toBe(true);
    expect((await start()).join()).toContain('one begins here');
    expect((await read()).length).toBe(9);
  });

  it('a journal that is gone, with a ledger beside it', async () => {
    await cutOff();
    rmSync(folder, { recursive: true });
    expect((await start()).join()).toContain('There was no journal');
    await write('later');
    expect((await read()).length).toBe(10);
    await stop();
    const before = readFileSync(file);
    rmSync(file);
    restore(open, { file, folder });
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('restored to a moment', () => {
  it('has what was acknowledged until then, and goes on from there; what came after can still be had', async () => {
    const moments: string[] = [];
    await start();
    await client.execute('CREATE TABLE t (id INTEGER PRIMARY KEY, a)');
    for (const n of [1, 2, 3, 4]) {
      await write(`act ${n}`);
      moments.push([...entriesIn(folder)].at(-1)!.at);
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    await stop();
    expect(restore(open, { file, folder, until: moments[1] }).entry.at).toBe(moments[1]);
    expect(await start()).toEqual([]);
    expect(await read()).toEqual(['act 1', 'act 2']);
    await write('another way');
    await stop();
    const before = readFileSync(file);
    rmSync(file);
    restore(open, { file, folder });
    expect(readFileSync(file).equals(before)).toBe(true);
    restore(open, { file, folder, until: moments[3] });
    expect(await start()).toEqual([]);
    expect(await read()).toEqual(['act 1', 'act 2', 'act 3', 'act 4']);
  });

  it('a moment is typed as people do, and holds all that it names', () => {
    for (const [typed, instant] of [
      ['2026-11-30', '2026-11-30T16:59:59.999Z'],
      ['2026-11-30T16:05', '2026-11-30T09:05:59.999Z'],
      ['2026-11-30 16:05:07', '2026-11-30T09:05:07.999Z'],
      ['2026-11-30T09:05:00.123Z', '2026-11-30T09:05:00.123Z'],
    ] as const)
      expect(untilFrom(typed)).toBe(instant);
    for (const wrong of ['yesterday', '2026-02-30', '2026-11-30T25:00', '16:05', ''])
      expect(() => untilFrom(wrong), wrong).toThrow(/--until takes a moment/);
  });

  it('is refused while the server runs, and where no snapshot leads there', async () => {
    await cutOff();
    await start();
    expect(() => restore(open, { file, folder })).toThrow(/already owns/);
    await stop();
    const snapshot = snapshotFile(folder, 0);
    const bytes = readFileSync(snapshot);
    bytes[40]! ^= 1;
    writeFileSync(snapshot, bytes);
    const before = readFileSync(file);
    expect(() => restore(open, { file, folder })).toThrow(/snapshot at entry 0 does not lead/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('snapshots', () => {
  it('are made beside the running server, looked through, and the next stands on the last', async () => {
    await cutOff();
    await start();
    const first = takeSnapshot(folder, open);
    expect(first).toMatchObject({ isNew: true, seen: { n: 10, tables: { t: 9 } } });
    expect(takeSnapshot(folder, open).isNew).toBe(false);
    await write('later');
    rmSync(snapshotFile(folder, 0));
    expect(takeSnapshot(folder, open)).toMatchObject({ isNew: true, seen: { n: 11, tables: { t: 10 } } });
    expect(snapshotsAt(folder)).toEqual([10, 11]);
    // One that was being made when it was killed is none.
    appendFileSync(`${snapshotFile(folder, 12)}.1.new`, 'half');
    expect(snapshotsAt(folder)).toEqual([10, 11]);
    expect(readdirSync(join(folder, 'snapshots')).length).toBe(5);
  });

  it('are kept hourly for a day and daily for a month, and the journal as long as one needs it', async () => {
    const hour = 3_600_000;
    const now = Date.parse('2026-11-30T12:30:00Z');
    const hourly = Array.from({ length: 60 * 24 }, (_, n) => now - (60 * 24 - 1 - n) * hour);
    const left = kept(hourly, now, { hours: 24, days: 31 });
    // The newest of today and of yesterday are among the hours.
    expect(left.size).toBe(24 + 31 - 2);
    expect([...left].filter((at) => at > now - 24 * hour).length).toBe(24);
    expect(Math.min(...left)).toBeGreaterThan(now - 31 * 24 * hour);
    expect([...kept([now - 90 * 24 * hour], now, { hours: 24, days: 31 })]).toHaveLength(1);

    await cutOff();
    takeSnapshot(folder, open);
    expect(putAway(folder, Date.now(), { hours: 24, days: 31 })).toEqual({ snapshots: 1, pieces: 0 });
    expect(snapshotsAt(folder)).toEqual([10]);
    rmSync(file);
    restore(open, { file, folder });
    expect(await start()).toEqual([]);
  });
});
