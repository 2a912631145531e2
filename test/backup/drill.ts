// The drill: one ledger under load, destroyed in twelve ways, each looked at as a start looks, restored to its last acknowledged act and
// to a named minute, and recounted. Every way works on a copy of the same scene.
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { loadEngine } from '../../db/server/engines.ts';
import { StartError } from '../../db/server/errors.ts';
import { Recorder } from '../../db/server/journal/recorder.ts';
import { restore } from '../../db/server/journal/restore.ts';
import { commitsIn } from '../../db/server/journal/wal.ts';
import { cutPower, type Place, placeIn, type Scene } from './scene.ts';

interface Way {
  readonly name: string;
  /** What the start has to say; null where the ledger is whole and goes on by itself. */
  readonly says: readonly string[] | null;
  readonly destroy: (place: Place, scene: Scene) => void | Promise<void>;
}

const open = await loadEngine('libsql');
const flip = (file: string, at: (size: number) => number) => {
  const bytes = readFileSync(file);
  bytes[at(bytes.length)]! ^= 0x40;
  writeFileSync(file, bytes);
};
/** Behind this a log holds only what was copied into the file before. */
const logged = (file: string) => commitsIn(`${file}-wal`, null).place!.at;
const remove = (file: string) => {
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
};
/** Copies the log into the file, as a server does that ends. */
const fold = (file: string, sql = '') => {
  const db = open(file);
  db.exec(`${sql} PRAGMA wal_checkpoint(TRUNCATE)`);
  db.close();
};
const newestPiece = (folder: string) => {
  const journal = join(folder, 'journal');
  return join(
    journal,
    readdirSync(journal)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .at(-1)!,
  );
};

export const ways: readonly Way[] = [
  { name: 'the file is deleted', says: ['MISSING'], destroy: ({ file }) => remove(file) },
  {
    name: 'the log is 1,000 bytes short',
    says: ['BEHIND'],
    destroy: ({ file }) => truncateSync(`${file}-wal`, logged(file) - 1_000),
  },
  {
    name: 'the log is gone',
    says: ['BEHIND', 'DAMAGED', 'MISSING'],
    destroy: ({ file }) => rmSync(`${file}-wal`),
  },
  {
    name: 'a bit of the log is flipped',
    says: ['BEHIND', 'DAMAGED'],
    destroy: ({ file }) => flip(`${file}-wal`, () => logged(file) >> 1),
  },
  {
    name: 'a bit of the file is flipped',
    says: ['DAMAGED'],
    destroy: ({ file }) => {
      fold(file);
      flip(file, (size) => size - 2_000);
    },
  },
  {
    name: 'the file is cut short',
    says: ['DAMAGED'],
    destroy: ({ file }) => {
      fold(file);
      truncateSync(file, statSync(file).size - 6_000);
    },
  },
  {
    name: 'an older snapshot is put back',
    says: ['BEHIND'],
    destroy: ({ file }, { older }) => {
      remove(file);
      copyFileSync(older, file);
    },
  },
  {
    name: 'an older snapshot is put under a newer log',
    says: ['BEHIND', 'DAMAGED'],
    destroy: ({ file }, { older }) => {
      flip(`${file}-wal`, () => logged(file) >> 2);
      copyFileSync(older, file);
    },
  },
  {
    name: 'a table is dropped by another program',
    says: ['DAMAGED'],
    destroy: ({ file }) => fold(file, 'DROP TABLE acts;'),
  },
  {
    name: "the journal's tail is torn",
    says: null,
    destroy: ({ folder }) => truncateSync(newestPiece(folder), statSync(newestPiece(folder)).size - 100),
  },
  {
    name: 'the folder is emptied and the power cut',
    says: ['MISSING'],
    destroy: (place, scene) => {
      rmSync(place.data, { recursive: true });
      mkdirSync(place.data);
      cutPower(join(scene.data, '..'), scene, place);
    },
  },
  {
    name: 'killed in a snapshot, and the file deleted',
    says: ['MISSING'],
    destroy: async ({ data, file, folder }) => {
      const program = new URL('../../db/backup/command.ts', import.meta.url).pathname;
      const child = spawn(process.execPath, [program], {
        env: { ...process.env, DATA_DIR: data, BACKUP_DIR: folder },
        stdio: 'ignore',
      });
      const over = new Promise((resolve) => child.once('exit', resolve));
      const snapshots = join(folder, 'snapshots');
      const begun = setInterval(() => {
        if (readdirSync(snapshots).some((name) => name.endsWith('.new'))) child.kill('SIGKILL');
      }, 1);
      await over;
      clearInterval(begun);
      remove(file);
    },
  },
];

export interface Outcome {
  readonly way: string;
  /** What the start said, by its code; null for nothing. */
  readonly said: string | null;
  readonly asExpected: boolean;
  /** Acknowledged and not there. */
  readonly lost: number;
  /** There and never acknowledged: they were under way. */
  readonly more: number;
  /** Kept counts that a recount does not find. */
  readonly differ: number;
  /** To the named minute: acknowledged before and absent, or begun after and present. */
  readonly wrongAtMinute: number;
  readonly ms: number;
}

export async function drill(scene: Scene, root: string, way: Way): Promise<Outcome> {
  const place = placeIn(join(root, String(ways.indexOf(way))));
  mkdirSync(place.data, { recursive: true });
  cpSync(scene.data, place.data, { recursive: true });
  cpSync(scene.folder, place.folder, { recursive: true });
  await way.destroy(place, scene);
  const said = look(place);
  const acknowledged = new Set(scene.acts.map(({ n }) => n));
  const begun = performance.now();
  const back = attempt(() => said !== null && restore(open, place));
  const ms = performance.now() - begun;
  const now = back ? recount(place.file) : nothing;
  const until = attempt(() => restore(open, { ...place, until: scene.minute }));
  const then = until ? recount(place.file) : nothing;
  const before = scene.acts.filter(({ answeredAt }) => answeredAt <= scene.minute);
  const after = scene.acts.filter(({ begunAt }) => begunAt > scene.minute);
  rmSync(join(place.data, '..'), { recursive: true, force: true });
  return {
    way: way.name,
    said,
    asExpected: said === null ? way.says === null : (way.says?.includes(said) ?? false),
    lost: [...acknowledged].filter((n) => !now.acts.has(n)).length,
    more: [...now.acts].filter((n) => !acknowledged.has(n)).length,
    differ: now.differ + then.differ,
    wrongAtMinute:
      before.filter(({ n }) => !then.acts.has(n)).length + after.filter(({ n }) => then.acts.has(n)).length,
    ms,
  };
}

const nothing = { acts: new Set<number>(), differ: 0 };

/** What a start says before it opens anything; one that says nothing brings the journal up to the file. */
function look({ file, folder }: Place): string | null {
  const recorder = new Recorder(file, folder);
  try {
    recorder.look();
    // An empty folder and no journal: a start would begin an empty ledger.
    if (recorder.isNew) return null;
    recorder.begin(new Date().toISOString());
    return null;
  } catch (error) {
    if (error instanceof StartError) return error.code;
    throw error;
  }
}

function attempt(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

function recount(file: string): { acts: Set<number>; differ: number } {
  if (!existsSync(file)) return nothing;
  const db = open(file);
  const ask = (sql: string) => [...db.prepare(sql, []).rows([])];
  const acts = new Set(ask('SELECT n FROM acts').map(([n]) => Number(n)));
  const counted = Number(ask('SELECT acts FROM counted')[0]![0]);
  const whole = ask('PRAGMA integrity_check').join() === 'ok';
  db.close();
  return { acts, differ: (counted === acts.size ? 0 : 1) + (whole ? 0 : 1) };
}
