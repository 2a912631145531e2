// Ledgers that something went over, and what the product says instead of answering from them.
import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDb } from '../../db/client.ts';
import { migrate, migrations } from '../../db/migrations/run.ts';
import { type RunningServer, startServer } from '../../db/server/server.ts';
import { damageIn, soundness } from '../../db/soundness.ts';
import { app } from '../../worker/app.ts';
import { isLogDamaged } from '../../worker/local/wal.ts';
import { lookedThrough } from '../../worker/local/whole.ts';
import { settingsOn } from '../support/settings.ts';
import { Starting, startProduct } from './running.ts';

const pageBytes = 4_096;
let whole: string;
const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-damage-'));
  folders.push(folder);
  return folder;
};

beforeAll(async () => {
  whole = newFolder();
  await (await startProduct({ dataFolder: whole })).stop();
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the whole ledger, after something happened to its file. */
function copied(what: (file: string, pages: number) => void): string {
  const folder = newFolder();
  cpSync(whole, folder, { recursive: true });
  const file = join(folder, 'ledger.db');
  what(file, readFileSync(file).length / pageBytes);
  return folder;
}

const overwrite = (file: string, page: number, byte = 0xa5) => {
  const bytes = readFileSync(file);
  bytes.fill(byte, page * pageBytes, (page + 1) * pageBytes);
  writeFileSync(file, bytes);
};

/** Where the root of a table or index stands, as the schema says. */
async function rootOf(name: string): Promise<number> {
  const server = await startServer({
    file: join(
      copied(() => {}),
      'ledger.db',
    ),
  });
  const [row] = await openDb(server.config).read({
    sql: 'SELECT rootpage FROM sqlite_schema WHERE rootpage > 0 AND name GLOB ? ORDER BY type, rootpage DESC',
    args: [name],
  });
  await server.close();
  return Number(row!.rootpage) - 1;
}

describe('a start', () => {
  const kinds: [what: string, damage: (file: string, pages: number) => void | Promise<void>][] = [
    [
      '4 kB in the middle of the file are overwritten',
      (file, pages) => overwrite(file, Math.floor(pages / 2)),
    ],
    [
      '4 kB in the middle of the file are nothing',
      (file, pages) => overwrite(file, Math.floor(pages / 3), 0),
    ],
    ['the header is overwritten', (file) => overwrite(file, 0)],
    ['the file is cut short', (file, pages) => truncateSync(file, Math.floor(pages / 2) * pageBytes)],
  ];
  it.each(kinds)('is refused in one sentence when %s', async (_, damage) => {
    await refused(copied(damage));
  });

  it('is refused when an index is overwritten', async () => {
    const root = await rootOf('observations_*');
    await refused(copied((file) => overwrite(file, root)));
  });

  async function refused(dataFolder: string): Promise<void> {
    const starting = new Starting({ dataFolder });
    expect([await starting.ended(), starting.errors.trim().split('\n').length]).toEqual([1, 1]);
    expect(starting.errors).toMatch(/damaged|is not a database/);
    expect(starting.errors).toContain(dataFolder);
    expect(starting.errors).not.toMatch(/\bat .*:\d+:\d+|Error:/);
  }
});

describe('the log of changes beside a ledger', () => {
  /** The files of a ledger as a killed server leaves them, after so many changes. */
  async function killed(changes: number): Promise<string> {
    const [folder, copy] = [newFolder(), join(newFolder(), 'ledger.db')];
    const file = join(folder, 'ledger.db');
    const server = await startServer({ file });
    const write = (sql: string, args: string[] = []) => openDb(server.config).writeBatch([{ sql, args }]);
    await write('CREATE TABLE said (word TEXT)');
    for (let at = 0; at < changes; at++) await write('INSERT INTO said VALUES (?)', [`${at}`.repeat(200)]);
    for (const part of ['', '-wal']) copyFileSync(file + part, copy + part);
    await server.close();
    return copy;
  }

  it('is whole after a death', async () => {
    expect(isLogDamaged(await killed(20))).toBe(false);
    expect(isLogDamaged(join(newFolder(), 'ledger.db'))).toBe(false);
  });

  it('is damaged when acknowledged changes stand behind what was overwritten', async () => {
    const file = await killed(20);
    const log = readFileSync(`${file}-wal`);
    const half = Math.floor(log.length / 2);
    for (const at of [40, half]) {
      const other = Buffer.from(log);
      other.fill(0xa5, at, at + pageBytes);
      writeFileSync(`${file}-wal`, other);
      expect([at, isLogDamaged(file)]).toEqual([at, true]);
    }
    const other = Buffer.from(log);
    other.fill(0, 0, 32);
    writeFileSync(`${file}-wal`, other);
    expect(isLogDamaged(file)).toBe(true);
  });

  it('is not damaged by a last change that a power cut left half-written', async () => {
    const file = await killed(20);
    const log = readFileSync(`${file}-wal`);
    for (const left of [10, 1_000, pageBytes, pageBytes + 500]) {
      writeFileSync(`${file}-wal`, log.subarray(0, log.length - left));
      expect([left, isLogDamaged(file)]).toEqual([left, false]);
    }
  });

  it('keeps the product from starting when it is damaged', async () => {
    const file = await killed(20);
    const folder = copied(() => {});
    copyFileSync(file, join(folder, 'ledger.db'));
    const log = readFileSync(`${file}-wal`);
    log.fill(0xa5, 5_000, 9_096);
    writeFileSync(join(folder, 'ledger.db-wal'), log);
    // The journal says how much is missing; without one it is seen from the log alone.
    for (const [JOURNAL, says] of [
      ['on', /^The database in .* damaged.*DATA_DIR=\S+ npm run restore/s],
      ['off', /damaged \(changes in its ledger\.db-wal cannot be read\).*npm run restore/],
    ] as const) {
      const starting = new Starting({ dataFolder: folder, env: { JOURNAL } });
      expect(await starting.ended()).toBe(1);
      expect(starting.errors).toMatch(says);
    }
    expect(readFileSync(join(folder, 'ledger.db-wal')).equals(log)).toBe(true);
  });
});

it('a large file is read through behind the first answers, and at once where it is damaged in sight or waits for a migration', async () => {
  const seen = async (folder: string) => {
    const file = join(folder, 'ledger.db');
    const server = await startServer({ file });
    const looked = await lookedThrough(file, server.config, 0);
    const later = looked && 'later' in looked ? await looked.later() : undefined;
    await server.close();
    return { looked, later };
  };
  const unharmed = await seen(copied(() => {}));
  expect(unharmed.later).toBeNull();
  const root = await rootOf('tasks');
  expect((await seen(copied((file) => overwrite(file, root)))).looked).toHaveProperty('damage');
  // A page far behind the first rows of every table.
  const index = await rootOf('audit_log_*');
  const behind = await seen(copied((file) => overwrite(file, index)));
  expect(behind.later).toEqual(expect.any(String));
  const older = newFolder();
  const server = await startServer({ file: join(older, 'ledger.db') });
  await migrate(server.config, 1);
  await server.close();
  expect((await seen(older)).looked).toBeNull();
});

describe('readiness', () => {
  const readyAt = (config: RunningServer['config']) => app.request('/readyz', {}, settingsOn(config));

  it('is denied with its reason where the file is damaged, and costs one round trip', async () => {
    vi.spyOn(console, 'log').mockReturnValue();
    vi.spyOn(console, 'error').mockReturnValue();
    const root = await rootOf('tasks');
    const folder = copied((file) => overwrite(file, root));
    const server = await startServer({ file: join(folder, 'ledger.db') });
    const answer = await readyAt(server.config);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({
      errors: [{ message: expect.stringMatching(/damaged/), extensions: { code: 'DATABASE_DAMAGED' } }],
    });
    expect(await damageIn(openDb(server.config))).not.toBeNull();
    await server.close();
  });

  it('knows an empty database, an older one, a newer one and its own', async () => {
    const server = await startServer({ file: join(newFolder(), 'ledger.db') });
    const names = migrations().map(({ name }) => name);
    const found = () => soundness(openDb(server.config), names);
    expect(await found()).toBe('SCHEMA_TOO_OLD');
    await migrate(server.config, 1);
    expect(await found()).toBe('SCHEMA_TOO_OLD');
    await migrate(server.config);
    const db = openDb(server.config);
    expect(await soundness(db, names)).toBeNull();
    expect(db.spent.roundTrips).toBe(1);
    expect(await damageIn(openDb(server.config))).toBeNull();
    await openDb(server.config).writeBatch([
      { sql: "INSERT INTO migrations VALUES ('9999_later.sql', 'hash', 'now')", args: [] },
    ]);
    expect(await found()).toBe('SCHEMA_TOO_NEW');
    await server.close();
  });
});
