import { getTableName } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Db, Statement } from '../../db/client.ts';
import { loadInto, loadSeed } from '../../db/seed/load.ts';
import { type Seed, type SeedName, seed, seeded } from '../../db/seed/seed.ts';
import { emptyLedger } from './ledger.ts';

const first = '2026-11-22T03:00:00.000Z';
const later = '2026-11-23T03:00:00.000Z';
const names = Object.keys(seeded) as SeedName[];

it('every row of the seed is in the ledger once, known from the instant of the load', async () => {
  const { config, rows } = await emptyLedger();
  const { loaded, counts } = await loadSeed(config, first);
  expect(loaded).toBe(true);
  for (const name of names) {
    const table = getTableName(seeded[name]);
    const [held] = await rows(`SELECT count(*) AS n FROM ${table}`);
    expect([table, held!.n, counts[table]]).toEqual([table, seed[name].length, seed[name].length]);
  }
  expect(await rows('SELECT DISTINCT known_from, revision FROM observations')).toEqual([
    expect.objectContaining({ known_from: first, revision: 1 }),
  ]);
  expect(await rows('PRAGMA foreign_key_check')).toEqual([]);
});

it('figures arrive exactly as written, flags as flags, a breakdown as JSON', async () => {
  const { config, rows } = await emptyLedger();
  await loadSeed(config, first);
  const [figure] = await rows(
    "SELECT value, typeof(value) AS kind, dimension FROM observations WHERE id = 'OBS-0017'",
  );
  expect([figure!.value, figure!.kind, figure!.dimension]).toEqual(['128.3', 'text', null]);
  expect(await rows('SELECT DISTINCT typeof(is_collective) AS kind FROM agencies')).toHaveLength(1);
  const [split] = await rows("SELECT dimension FROM observations WHERE dimension LIKE '%district%' LIMIT 1");
  expect(JSON.parse(String(split!.dimension))).toHaveProperty('district');
});

it('a second start finds the seed there and does nothing', async () => {
  const { config, rows } = await emptyLedger();
  await loadSeed(config, first);
  expect(await loadSeed(config, later)).toEqual({ loaded: false, counts: {} });
  expect(await rows("SELECT action, actor_kind, actor_id, at FROM audit_log WHERE entity = 'seed'")).toEqual([
    expect.objectContaining({ action: 'seed.load', actor_kind: 'system', actor_id: 'seed', at: first }),
  ]);
});

it('two starts at once load it once', async () => {
  const { config, rows } = await emptyLedger();
  const both = await Promise.all([loadSeed(config, first), loadSeed(config, later)]);
  expect(both.filter((load) => load.loaded)).toHaveLength(1);
  expect(await rows('SELECT count(*) AS n FROM tasks')).toEqual([
    expect.objectContaining({ n: seed.tasks.length }),
  ]);
});

it('a load that breaks half-way leaves nothing, and the next one completes', async () => {
  const { config, db, rows } = await emptyLedger();
  const breaking: Db = {
    ...db(),
    read: (statement) => db().read(statement),
    writeBatch: (statements: readonly Statement[]) =>
      db().writeBatch([
        ...statements.slice(0, statements.length / 2),
        { sql: 'INSERT INTO no_such_table VALUES (1)', args: [] },
      ]),
  };
  await expect(loadInto(breaking, seed, first)).rejects.toThrow('no_such_table');
  expect(
    await rows('SELECT (SELECT count(*) FROM documents) + (SELECT count(*) FROM audit_log) AS n'),
  ).toEqual([expect.objectContaining({ n: 0 })]);
  expect((await loadSeed(config, later)).loaded).toBe(true);
});

it('an answer lost on the way is settled by looking, not by loading again', async () => {
  const { config, db } = await emptyLedger();
  const { DatabaseFailure } = await import('../../db/client.ts');
  const deaf: Db = {
    ...db(),
    read: (statement) => db().read(statement),
    fresh: db,
    writeBatch: async (statements: readonly Statement[]) => {
      await db().writeBatch(statements);
      throw new DatabaseFailure('connection lost', 'unknown');
    },
  };
  expect((await loadInto(deaf, seed, first)).loaded).toBe(true);
  expect((await loadSeed(config, later)).loaded).toBe(false);
});

const withTitle = (titleEn: string): Seed => ({
  ...seed,
  tasks: seed.tasks.map((task) => (task.id === 'CT-20/2.3' ? { ...task, titleEn } : task)),
});

it('a later seed gives a changed record its next version and keeps the earlier one', async () => {
  const { db, rows } = await emptyLedger();
  await loadInto(db(), seed, first);
  const { counts } = await loadInto(db(), withTitle('Recruitment rules that meet treaties'), later);
  expect(counts).toEqual({ tasks: 1 });
  const [task] = await rows("SELECT title_en, revision, known_from FROM tasks WHERE id = 'CT-20/2.3'");
  expect([task!.title_en, task!.revision, task!.known_from]).toEqual([
    'Recruitment rules that meet treaties',
    2,
    later,
  ]);
  const [past] = await rows("SELECT revision, known_until FROM tasks_past WHERE id = 'CT-20/2.3'");
  expect([past!.revision, past!.known_until]).toEqual([1, later]);
});

it('a record changed by an act since the last load is left as the act made it', async () => {
  const { db, rows } = await emptyLedger();
  await loadInto(db(), seed, first);
  await db().writeBatch([
    {
      sql: "UPDATE tasks SET title_en = 'As people decided', revision = 2, known_from = '2026-11-22T09:00:00.000Z' WHERE id = 'CT-20/2.3'",
      args: [],
    },
  ]);
  await loadInto(db(), withTitle('As the seed says'), later);
  const [task] = await rows("SELECT title_en FROM tasks WHERE id = 'CT-20/2.3'");
  expect(task!.title_en).toBe('As people decided');
});

it('a new succession in a later seed moves the duties that it carries', async () => {
  const { db, rows } = await emptyLedger();
  await loadInto(db(), seed, first);
  const renamed: Seed = {
    ...seed,
    agencies: [
      ...seed.agencies.map((body) => (body.id === 'coc' ? { ...body, endedOn: '2026-01-01' } : body)),
      {
        id: 'coc-next',
        kind: 'party_central',
        startedOn: '2026-01-01',
        sourceId: 'S-RECALL',
        confidence: 'recalled',
      },
    ],
    agencyNames: [
      ...seed.agencyNames.map((name) => (name.agencyId === 'coc' ? { ...name, until: '2026-01-01' } : name)),
      { id: 'coc-next/name-1', agencyId: 'coc-next', nameVi: 'Ban kế tiếp', from: '2026-01-01' },
    ],
    successions: [
      ...seed.successions,
      {
        id: 'coc~coc-next',
        fromId: 'coc',
        toId: 'coc-next',
        on: '2026-01-01',
        kind: 'renamed',
        function: 'all',
        sourceId: 'S-RECALL',
        confidence: 'recalled',
      },
    ],
  };
  await loadInto(db(), renamed, later);
  const held = await rows(
    `SELECT agency_id, until FROM responsibilities WHERE task_id = 'CT-20/5.4' AND role = 'lead' ORDER BY id`,
  );
  expect(held.map((row) => [row.agency_id, row.until])).toEqual([
    ['coc', '2026-01-01'],
    ['coc-next', null],
  ]);
});

it('what a later seed leaves out stays in the ledger', async () => {
  const { db, rows } = await emptyLedger();
  await loadInto(db(), seed, first);
  const shorter: Seed = { ...seed, targets: seed.targets.slice(1) };
  expect(await loadInto(db(), shorter, later)).toEqual({ loaded: true, counts: {} });
  expect(await rows('SELECT count(*) AS n FROM targets')).toEqual([
    expect.objectContaining({ n: seed.targets.length }),
  ]);
});

it('a later seed may not take a stretch of a duty away', async () => {
  const { db } = await emptyLedger();
  await loadInto(db(), seed, first);
  const ended: Seed = {
    ...seed,
    assignments: seed.assignments.map((duty) =>
      duty.agencyId === 'cec' ? { ...duty, until: '2024-01-01' } : duty,
    ),
  };
  await expect(loadInto(db(), ended, later)).rejects.toThrow('would take away responsibilities');
});

it('a later seed may not rewrite what is written once', async () => {
  const { db } = await emptyLedger();
  await loadInto(db(), seed, first);
  const reread: Seed = {
    ...seed,
    readings: seed.readings.map((reading, i) => (i === 0 ? { ...reading, note: 'Read again.' } : reading)),
  };
  await expect(loadInto(db(), reread, later)).rejects.toThrow('written once');
});

it('an unsound seed does not reach the ledger', async () => {
  const { db, rows } = await emptyLedger();
  await expect(loadInto(db(), { ...seed, territoryMappings: [] }, first)).rejects.toThrow(
    'The seed is not sound',
  );
  expect(await rows('SELECT count(*) AS n FROM documents')).toEqual([expect.objectContaining({ n: 0 })]);
});

it('loading asks one thing per table, however many rows there are', async () => {
  const { db } = await emptyLedger();
  const ledger = db();
  await loadInto(ledger, seed, first);
  expect(ledger.spent.statements).toBeLessThanOrEqual(names.length + 6);
});
