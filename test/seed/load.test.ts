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

/** The present seed and, beside it, what an earlier one held: a role, a line's task, a figure's witness, a reading, a measure. */
function earlierSeed(): Seed {
  const [duty, link, reading, figure] = [
    seed.assignments.find(({ id }) => id === 'CT-20/5.4/coc/lead')!,
    seed.provisionTasks[0]!,
    seed.readings[0]!,
    seed.observations.find(({ contradictionId }) => contradictionId == null)!,
  ];
  return {
    ...seed,
    assignments: [
      ...seed.assignments.map((one) => (one === duty ? { ...one, function: 'poverty_reduction' } : one)),
      { ...duty, id: 'CT-20/5.4/molisa/implement', agencyId: 'molisa', role: 'implement' },
    ],
    provisionTasks: [
      ...seed.provisionTasks,
      {
        provisionId: link.provisionId,
        taskId: seed.tasks.find(
          ({ id, level }) =>
            level === 'leaf' &&
            !seed.provisionTasks.some((one) => one.provisionId === link.provisionId && one.taskId === id),
        )!.id,
      },
    ],
    readings: seed.readings.map((one) => (one === reading ? { ...one, note: 'Read in haste.' } : one)),
    observations: [...seed.observations, { ...figure, id: 'OBS-9999', periodType: 'since' }],
    corroborations: [
      ...seed.corroborations,
      { entity: 'observation', entityId: 'OBS-9999', documentId: 'CT-20' },
    ],
    targets: [...seed.targets, { ...seed.targets[0]!, id: 'TGT-9999' }],
  };
}

const everyTable = [...names.map((name) => getTableName(seeded[name])), 'responsibilities', 'field_holders'];

it('a ledger that was loaded earlier says today what a fresh one says, and of earlier days what it said', async () => {
  const { rows, db } = await emptyLedger();
  const fresh = await emptyLedger();
  await loadInto(db(), earlierSeed(), first);
  const before = await rows('SELECT * FROM provision_tasks ORDER BY 1, 2');
  await loadInto(db(), seed, later);
  await loadInto(fresh.db(), seed, later);
  const ofNoVersion = (all: Record<string, unknown>[]) =>
    all.map(({ revision, known_from, ...said }) => JSON.stringify(said)).sort();
  for (const table of [...everyTable, 'line_candidates']) {
    const [upgraded, begun] = await Promise.all(
      [rows, fresh.rows].map((ask) => ask(`SELECT * FROM ${table}`)),
    );
    expect([table, ofNoVersion(upgraded!)]).toEqual([table, ofNoVersion(begun!)]);
  }
  expect(
    await rows(`SELECT provision_id, task_id, known_from FROM (SELECT * FROM provision_tasks WHERE known_from < '${later}'
      UNION ALL SELECT provision_id, task_id, known_from FROM provision_tasks_past WHERE known_until >= '${later}') ORDER BY 1, 2`),
  ).toEqual(before);
  expect(await rows("SELECT count(*) AS n FROM readings_past WHERE note = 'Read in haste.'")).toEqual([
    expect.objectContaining({ n: 1 }),
  ]);
  const told = await rows(
    "SELECT entity, entity_id, json_extract(changes, '$.reason.en') AS why FROM audit_log WHERE action = 'seed.withdraw' ORDER BY 1",
  );
  expect(told.map((row) => [row.entity, row.entity_id])).toEqual([
    ['assignment', 'CT-20/5.4/molisa/implement'],
    ['observation', 'OBS-9999'],
    ['target', 'TGT-9999'],
  ]);
  expect(told.every((row) => String(row.why).length > 20)).toBe(true);
  expect(await rows('PRAGMA foreign_key_check')).toEqual([]);

  // What had left comes back as the next version of itself.
  await loadInto(db(), { ...earlierSeed(), tasks: withTitle('Anew').tasks }, '2026-11-24T03:00:00.000Z');
  expect(await rows("SELECT revision FROM targets WHERE id = 'TGT-9999'")).toEqual([
    expect.objectContaining({ revision: 2 }),
  ]);
});

it('what somebody built on stays: a duty by which something is owed ends on the day of the load', async () => {
  const { rows, db } = await emptyLedger();
  await loadInto(db(), earlierSeed(), first);
  await db().writeBatch(
    [
      `INSERT INTO rounds (id, directive_id, period, period_start, period_end, opens_at, standing, known_from)
        VALUES ('owed', 'CT-20', '2026-Q4', '2026-10-01', '2026-12-31', '${first}', 'official_text', '${first}')`,
      `INSERT INTO rulings (id, directive_id, authority_id, document_id, section, ruled_on, task_ids, roles, agency_kinds, agency_ids, cadence,
          opens_after_days, due_after_days, grace_days, "from", standing, known_from)
        VALUES ('owed', 'CT-20', 'gov', 'CT-20', '1', '2026-01-01', '["CT-20/5.4"]', '[]', '[]', '[]', 'quarterly', 0, 30, 0, '2026-01-01', 'official_text', '${first}')`,
      `INSERT INTO obligations (id, ruling_id, round_id, task_id, agency_id, responsibility_id, due_at, grace_until, standing, known_from)
        SELECT 'owed', 'owed', 'owed', task_id, agency_id, id, '${later}', '${later}', 'official_text', '${first}'
        FROM responsibilities WHERE assignment_id = 'CT-20/5.4/molisa/implement' AND until IS NULL`,
    ].map((sql) => ({ sql, args: [] })),
  );
  await loadInto(db(), seed, later);
  const [duty] = await rows("SELECT until FROM assignments WHERE id = 'CT-20/5.4/molisa/implement'");
  expect(duty!.until).toBe('2026-11-23');
  const held = await rows(
    "SELECT agency_id, until FROM responsibilities WHERE assignment_id = 'CT-20/5.4/molisa/implement' ORDER BY id",
  );
  expect(held.map((row) => [row.agency_id, row.until])).toEqual([
    ['molisa', '2025-03-01'],
    ['moha', '2026-11-23'],
  ]);
  const [load] = await rows("SELECT changes FROM audit_log WHERE entity = 'seed' ORDER BY at DESC LIMIT 1");
  expect(JSON.parse(String(load!.changes))).toMatchObject({ kept: { assignments: 1 }, left: { targets: 1 } });
});

it('a duty that a later seed ends is held by nobody from then on', async () => {
  const { db, rows } = await emptyLedger();
  await loadInto(db(), seed, first);
  const ended: Seed = {
    ...seed,
    assignments: seed.assignments.map((duty) =>
      duty.agencyId === 'cec' ? { ...duty, until: '2024-01-01' } : duty,
    ),
  };
  await loadInto(db(), ended, later);
  const of = "responsibilities WHERE assignment_id IN (SELECT id FROM assignments WHERE agency_id = 'cec')";
  expect(await rows(`SELECT DISTINCT agency_id, until FROM ${of}`)).toEqual([
    expect.objectContaining({ agency_id: 'cec', until: '2024-01-01' }),
  ]);
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
