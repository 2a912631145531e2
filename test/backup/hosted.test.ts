// A database elsewhere, known by its address and its token alone: backed up, lost, and made again in an empty one; here the embedded server
// stands for it.
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { type Entry, entriesIn } from '../../db/backup/hosted/book.ts';
import {
  backupHosted,
  folderOf,
  restoreHosted,
  verifyHostedBackups,
} from '../../db/backup/hosted/commands.ts';
import { openDb } from '../../db/client.ts';
import { migrations } from '../../db/migrations/run.ts';
import { type RunningServer, startServer } from '../../db/server/server.ts';
import { soundness } from '../../db/soundness.ts';
import { keptDifferences } from '../../db/upkeep/differences.ts';
import { reached } from '../support/bar.ts';
import { mutation, newKey, word } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { patient } from '../support/patient.ts';

const ledger = useLedger();
const root = mkdtempSync(join(tmpdir(), 'ledger-hosted-'));
const env = { BACKUP_DIR: join(root, 'backups'), BACKUP_DAYS: '2' };
const servers: RunningServer[] = [];
let said: string[] = [];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void said.push(String(line)));
  vi.spyOn(console, 'error').mockImplementation((line) => void said.push(String(line)));
});
afterAll(async () => {
  for (const server of servers) await server.close();
  rmSync(root, { recursive: true, force: true });
});

async function empty(): Promise<RunningServer> {
  const server = await startServer({ file: join(root, `empty-${servers.length}.db`), ...patient });
  servers.push(server);
  return server;
}
const folder = () => folderOf(ledger.config, env);
const backup = (at: string) => backupHosted(ledger.config, env, () => at);
let value = 0;
const acts = async (of: { url: string; authToken?: string | undefined }): Promise<number> => {
  const [row] = await openDb(of).read({ sql: 'SELECT count(*) AS n FROM audit_log', args: [] });
  return Number(row!.n);
};
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: Error) => error.message,
  );

const days = ['2026-11-24', '2026-11-25', '2026-11-26'];
/** An act like any other: a body gets another address. */
async function acted(): Promise<void> {
  const { data } = await ledger.ask('public', '{ agencies(first: 100, existing: true) { nodes { id } } }');
  const change = mutation(
    'setContact',
    {
      agency: data.agencies.nodes[value++].id,
      channel: word('MAIL'),
      destination: `van-thu-${value}@office.example`,
      key: newKey(),
    },
    '__typename ... on Refusal { message }',
  );
  const answer = await ledger.ask('commission', change);
  expect(answer.data.setContact.__typename).toBe('Contact');
}

it('the whole is read in one snapshot, made again from what was written and looked through, and the ledger is told', async () => {
  await backup(`${days[0]}T18:00:00.000Z`);
  const [entry] = entriesIn(folder()) as [Entry];
  expect(entry.whole?.schema.length).toBeGreaterThan(500);
  expect(entry.acts).toBe(await acts(ledger.config));
  expect(said).toEqual([
    expect.stringMatching(/^The whole ledger of .* made again from there and looked through\.$/),
  ]);
  expect(await ledger.rows("SELECT id, after FROM walks WHERE id GLOB 'backup.*' ORDER BY id")).toEqual([
    { id: 'backup.journal', after: entry.at },
    { id: 'backup.whole', after: entry.at },
  ]);
});

it('after it, each backup holds what accepted acts left, audit entries among it, and nothing else', async () => {
  await acted();
  await backup(`${days[0]}T19:00:00.000Z`);
  await acted();
  await acted();
  await backup(`${days[0]}T20:00:00.000Z`);
  const entries = entriesIn(folder());
  expect(entries.map(({ whole }) => Boolean(whole))).toEqual([true, false, false]);
  expect(entries[2]!.acts - entries[0]!.acts).toBe(3);
  expect(Object.keys(entries[2]!.changed!)).toEqual(
    expect.arrayContaining(['audit_log', 'contacts', 'idempotency', 'walks']),
  );
  expect(entries[2]!.changed!.audit_log!.put).toHaveLength(2);
  expect(Object.keys(entries[2]!.changed!)).not.toContain('tasks');
  expect(entries[2]!.before).toBe(entries[1]!.hash);
});

it('the newest is restored into an empty database to the row, with everything that looks after it', async () => {
  const to = await empty();
  await restoreHosted(to.config, env, { from: folder() });
  expect(said[0]).toMatch(/^Restored entry 2 of .* read back and the same\.$/);
  const db = openDb({ ...to.config, deadlineMs: 60_000 });
  expect(
    await soundness(
      db,
      migrations().map(({ name }) => name),
    ),
  ).toBeNull();
  expect(await keptDifferences((sql, args = []) => db.read({ sql, args }))).toEqual([]);
  expect(await acts(to.config)).toBe(await acts(ledger.config));
  reached(
    'a database elsewhere restored into an empty one',
    'every row the same, differences by recount 0',
    'vitest run --project unit test/backup/hosted',
  );
  const count = "SELECT count(*) AS n, max(sql) AS last FROM sqlite_schema WHERE type <> 'table'";
  expect(await db.read({ sql: count, args: [] })).toEqual(await ledger.rows(count));
  const rewritten = openDb(to.config).writeBatch([{ sql: "UPDATE audit_log SET action = 'none'", args: [] }]);
  await expect(rewritten).rejects.toThrow();
});

it('and so is any moment before; what came after is told, and stays', async () => {
  const to = await empty();
  await restoreHosted(to.config, env, { from: folder(), until: `${days[0]}T19:30:00.000Z` });
  expect(said[0]).toMatch(/^Restored entry 1 /);
  expect(said[1]).toMatch(
    /^What came after, up to 2026-11-24T20:00:00\.000Z \(2 acts\), stays in the backups\.$/,
  );
  expect((await acts(ledger.config)) - (await acts(to.config))).toBe(2);
  expect(await refusal(restoreHosted(to.config, env, { from: folder() }))).toMatch(
    /is not empty, and nothing was written/,
  );
  expect(await refusal(restoreHosted(to.config, env, {}))).toMatch(
    /There are no backups in .*: --from FOLDER says where/,
  );
  expect(await refusal(restoreHosted(to.config, env, { from: folder(), until: '2026-11-01' }))).toMatch(
    /^The first backup in .* is of 2026-11-24/,
  );
});

it('the next night brings a whole one, and what the rule lets go is put away', async () => {
  for (const day of days.slice(1)) {
    await acted();
    await backup(`${day}T18:00:00.000Z`);
  }
  const wholes = readdirSync(folder()).filter((name) => name.startsWith('whole-'));
  expect(wholes).toHaveLength(2);
  expect(entriesIn(folder()).map(({ n, whole }) => [n, Boolean(whole)])).toEqual([
    [3, true],
    [4, true],
  ]);
  await verifyHostedBackups(ledger.config, env);
  expect(said.at(-1)).toMatch(
    /^The 2 backup\(s\) .* hold together, and each can be made again; .* 0 act\(s\) more\.$/,
  );
});

it('what is damaged is said and not restored', async () => {
  const copy = join(root, 'damaged');
  const damaged = async (name: RegExp, harm: (bytes: Buffer) => Buffer) => {
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(copy);
    for (const one of readdirSync(folder())) copyFileSync(join(folder(), one), join(copy, one));
    const file = join(
      copy,
      readdirSync(copy)
        .filter((one) => name.test(one))
        .at(-1)!,
    );
    writeFileSync(file, harm(readFileSync(file)));
    const to = await empty();
    const said = await refusal(restoreHosted(to.config, env, { from: copy }));
    const [row] = await openDb(to.config).read({ sql: 'SELECT count(*) AS n FROM sqlite_schema', args: [] });
    expect(row!.n).toBe(0);
    return said;
  };
  const flipped = (bytes: Buffer) => {
    const other = Buffer.from(bytes);
    other[Math.floor(other.length / 2)]! ^= 1;
    return other;
  };
  expect(await damaged(/^whole-/, flipped)).toMatch(
    /^The backups are damaged: .*whole-000000004\.db is not what was written\.$/,
  );
  expect(await damaged(/^entries-/, flipped)).toMatch(
    /^The backups are damaged: line 1 of .* (is not what was written|cannot be read)\.$/,
  );
});
