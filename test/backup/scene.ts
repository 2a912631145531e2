// A ledger under load that is killed in the middle of it, as it then lies on the disk, with what was acknowledged and when.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { loadEngine } from '../../db/server/engines.ts';
import { takeSnapshot } from '../../db/server/journal/snapshots.ts';

const main = new URL('../../db/server/main.ts', import.meta.url).pathname;
const powerCut = new URL('./power-cut.mjs', import.meta.url).href;

export interface Place {
  readonly data: string;
  readonly file: string;
  readonly folder: string;
}

interface Act {
  readonly n: number;
  readonly begunAt: string;
  readonly answeredAt: string;
}

export interface Scene extends Place {
  /** What was acknowledged, and how many were asked for. */
  readonly acts: readonly Act[];
  readonly asked: number;
  /** The file as it was at a third of the load. */
  readonly older: string;
  /** A moment of the load. */
  readonly minute: string;
  readonly ms: number;
}

export const placeIn = (root: string): Place => {
  const data = join(root, 'data');
  return { data, file: join(data, 'ledger.db'), folder: join(root, 'backups') };
};

interface Load {
  readonly acts: number;
  readonly writers: number;
  /** Of text in the ledger before the load. */
  readonly bytes?: number;
  /** The defences that are taken out. */
  readonly without?: 'journal' | 'fsync';
}

export async function playScene(
  root: string,
  { acts: wanted, writers, bytes = 0, without }: Load,
): Promise<Scene> {
  const place = placeIn(root);
  for (const folder of [place.data, place.folder]) mkdirSync(folder, { recursive: true });
  const lasting = join(root, 'lasting');
  const args = ['--import', powerCut, main, '--file', place.file, '--port', '0'];
  if (without !== 'journal') args.push('--journal', place.folder);
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      LIBSQL_AUTH_TOKEN: 'drill',
      LASTING: lasting,
      NODE_OPTIONS: `--import ${powerCut}`,
      ...(without === 'fsync' ? { FSYNC: 'off' } : {}),
    },
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (part) => {
      said += part;
      const found = /listening on (\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error('the server ended before it listened')));
  });
  const client = createClient({ url, authToken: 'drill' });
  await client.executeMultiple(
    `CREATE TABLE acts (n INTEGER PRIMARY KEY, body TEXT, at TEXT DEFAULT CURRENT_TIMESTAMP);
     CREATE TABLE counted (id INTEGER PRIMARY KEY, acts INTEGER); INSERT INTO counted VALUES (1, 0);
     CREATE TABLE filler (body TEXT);
     CREATE TRIGGER count_act AFTER INSERT ON acts BEGIN UPDATE counted SET acts = acts + 1; END;`,
  );
  for (let left = bytes; left > 0; left -= 8_000_000)
    await client.execute(
      'WITH RECURSIVE k(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM k LIMIT 2000) INSERT INTO filler SELECT hex(randomblob(2000)) FROM k',
    );
  const acts: Act[] = [];
  let next = 0;
  const older = join(root, 'older.db');
  let minute = '';
  const begun = performance.now();
  const open = await loadEngine('libsql');
  const write = async (): Promise<void> => {
    while (next < wanted) {
      const n = next++;
      if (n === Math.floor(wanted / 3) && without !== 'journal') {
        const { seen } = takeSnapshot(place.folder, open);
        cpSync(join(place.folder, 'snapshots', `${String(seen.n).padStart(12, '0')}.db`), older);
      }
      if (n === Math.floor(wanted / 2)) {
        await pause(5);
        minute = new Date().toISOString();
        await pause(5);
      }
      const begunAt = new Date().toISOString();
      try {
        await client.batch(
          [{ sql: 'INSERT INTO acts (n, body) VALUES (?, ?)', args: [n, `act ${n} `.repeat(40)] }],
          'write',
        );
        acts.push({ n, begunAt, answeredAt: new Date().toISOString() });
      } catch {}
      // The last ones are under way when it is killed.
      if (acts.length === wanted - writers) child.kill('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  client.close();
  if (child.exitCode === null && child.signalCode === null) {
    const over = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await over;
  }
  // What it had started sees that it is gone a moment later.
  await pause(600);
  return { ...place, acts, asked: wanted, older, minute, ms: performance.now() - begun };
}

/** The power goes: what no fsync had made lasting is gone from the journal. */
export function cutPower(root: string, from: Place, to: Place): void {
  const lasting = join(root, 'lasting');
  const sizes = new Map<string, number>(
    existsSync(lasting)
      ? readFileSync(lasting, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as [string, number])
      : [],
  );
  const journal = join(from.folder, 'journal');
  for (const [file, size] of sizes)
    if (existsSync(file.replace(journal, join(to.folder, 'journal'))))
      truncateSync(file.replace(journal, join(to.folder, 'journal')), size);
  if (sizes.size === 0 && existsSync(join(to.folder, 'journal', '000000000000.jsonl')))
    truncateSync(join(to.folder, 'journal', '000000000000.jsonl'), 0);
}
