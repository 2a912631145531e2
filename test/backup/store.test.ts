// The journal sent to a store elsewhere, a real one that speaks S3, and a ledger brought back from nothing but that.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import S3rver from 's3rver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bringBack, putAwayThere, ship } from '../../db/backup/shipping.ts';
import { type Store, storeFrom } from '../../db/backup/store.ts';
import { loadEngine } from '../../db/server/engines.ts';
import { entriesIn } from '../../db/server/journal/book.ts';
import { restore } from '../../db/server/journal/restore.ts';
import { putAway, takeSnapshot } from '../../db/server/journal/snapshots.ts';
import { startServer } from '../../db/server/server.ts';

const root = mkdtempSync(join(tmpdir(), 'store-'));
let s3: S3rver;
let env: NodeJS.ProcessEnv;
let store: Store;

beforeAll(async () => {
  mkdirSync(join(root, 's3'));
  s3 = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: join(root, 's3'),
    configureBuckets: [{ name: 'ledger' }],
  });
  const { port } = await s3.run();
  env = {
    BACKUP_S3_URL: `http://127.0.0.1:${port}/ledger/of/hanoi`,
    BACKUP_S3_KEY: 'S3RVER',
    BACKUP_S3_SECRET: 'S3RVER',
  };
  store = storeFrom(env)!;
});
afterAll(async () => {
  await s3.close();
  rmSync(root, { recursive: true, force: true });
});

it('has what was accepted, and gives it back to the byte', async () => {
  const file = join(root, 'data', 'ledger.db');
  const folder = join(root, 'data', 'backups');
  const server = await startServer({ file, journal: folder });
  const client = createClient(server.config);
  await client.execute('CREATE TABLE t (id INTEGER PRIMARY KEY, a)');
  const write = (a: string) => client.batch([{ sql: 'INSERT INTO t (a) VALUES (?)', args: [a] }], 'write');
  for (let n = 0; n < 5; n++) await write(`act ${n}`);
  const first = await ship(folder, store);
  expect(first).toEqual({ upTo: 6, objects: 2 });
  expect(await ship(folder, store, first.upTo)).toEqual({ upTo: 6, objects: 0 });
  await write('later');
  // A sender that was started anew asks what is there.
  expect(await ship(folder, store)).toEqual({ upTo: 7, objects: 1 });
  takeSnapshot(folder, await loadEngine('libsql'));
  putAway(folder, Date.now(), { hours: 24, days: 31 });
  await write('last');
  expect(await ship(folder, store, 7)).toEqual({ upTo: 8, objects: 3 });
  expect(await putAwayThere(folder, store)).toBe(2);
  client.close();
  await server.close();

  const whole = readFileSync(file);
  const entries = [...entriesIn(folder)].at(-1);
  rmSync(join(root, 'data'), { recursive: true });
  const back = join(root, 'back');
  await bringBack(store, back);
  expect([...entriesIn(back)].at(-1)).toEqual(entries);
  restore(await loadEngine('libsql'), { file, folder, from: back });
  expect(readFileSync(file).equals(whole)).toBe(true);
  expect(existsSync(folder)).toBe(false);
});

it('that refuses is said in a sentence', async () => {
  const wrong = storeFrom({ ...env, BACKUP_S3_KEY: 'nobody' })!;
  await expect(wrong.put('a', 'b')).rejects.toThrow(
    /refused PUT \(HTTP 403 InvalidAccessKeyId\); check BACKUP_S3_URL/,
  );
  const elsewhere = storeFrom({ ...env, BACKUP_S3_URL: env.BACKUP_S3_URL!.replace('ledger', 'nowhere') })!;
  await expect(elsewhere.put('a', 'b')).rejects.toThrow(/no such bucket/);
  expect(await store.get('nothing')).toBeNull();
  expect(() => storeFrom({ BACKUP_S3_URL: 'x' })).toThrow(/needs BACKUP_S3_KEY/);
  expect(() => storeFrom({ ...env, BACKUP_S3_URL: 'https://s3.example' })).toThrow(/no place in a store/);
  expect(storeFrom({})).toBeNull();
});
