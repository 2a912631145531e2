// Forward from empty and from every earlier state, and never apart from what the code declares.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guards } from '../../db/migrations/guards.ts';
import { migrate, migrations } from '../../db/migrations/run.ts';
import { loadInto } from '../../db/seed/load.ts';
import { seed } from '../../db/seed/seed.ts';
import { type RunningServer, startServer } from '../../db/server/server.ts';
import { patient, patiently } from '../support/patient.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;
let server: RunningServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  server = await startServer({ file: join(folder, 'ledger.db'), ...patient });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});
const rows = (sql: string) => patiently(server.config).read({ sql, args: [] });
const bare = (sql: unknown) => String(sql).replace(/\s+/g, ' ').replace(/;$/, '').trim();

describe('migrations', () => {
  it('reach the same state from empty and from every earlier state', async () => {
    const shape =
      "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name";
    await migrate(server.config);
    const whole = await rows(shape);
    // One that every release has found and left in turn has been in every earlier state.
    const other = await startServer({ file: join(folder, 'step-by-step.db'), ...patient });
    for (const [at, { name }] of migrations().entries())
      expect(await migrate(other.config, at + 1)).toEqual([name]);
    expect(await patiently(other.config).read({ sql: shape, args: [] })).toEqual(whole);
    await other.close();
  });

  it('apply once, and a second run does nothing', async () => {
    expect(await migrate(server.config)).toEqual(migrations().map((m) => m.name));
    expect(await migrate(server.config)).toEqual([]);
  });

  it('refuse a file that was edited after it was applied', async () => {
    await migrate(server.config);
    await patiently(server.config).writeBatch([{ sql: "UPDATE migrations SET hash = 'other'", args: [] }]);
    await expect(migrate(server.config)).rejects.toThrow('was edited after it was applied');
  });

  it('refuse a database that is ahead of the code', async () => {
    await migrate(server.config);
    await patiently(server.config).writeBatch([
      { sql: "INSERT INTO migrations VALUES ('9999_later.sql', 'x', 'x')", args: [] },
    ]);
    await expect(migrate(server.config)).rejects.toThrow('use a newer version');
  });

  it('leave every guard that the code declares in the database', async () => {
    await migrate(server.config);
    const there = new Set(
      (await rows('SELECT sql FROM sqlite_master WHERE sql IS NOT NULL')).map((r) => bare(r.sql)),
    );
    const missing = guards().filter((guard) => !there.has(bare(guard)));
    // A column that came later stands behind the others, wherever the code declares it.
    const behind: string[] = [];
    for (const guard of missing) {
      const [, table, declared] = /^CREATE TABLE (\w+_past) \((.*), PRIMARY KEY/.exec(guard) ?? [];
      const columns = table ? await rows(`SELECT name FROM pragma_table_info('${table}')`) : [];
      const wanted = declared?.replace(' TEXT NOT NULL', '').replaceAll('"', '').split(', ').sort();
      if (table && isDeepStrictEqual(wanted, columns.map((c) => String(c.name)).sort())) continue;
      behind.push(guard);
    }
    expect(behind).toEqual([]);
  });

  it('say of every earlier ruling what it made due, and of what it made due and of all their versions the same', async () => {
    const known = migrations().findIndex(({ name }) => name.endsWith('_what_is_owed.sql'));
    await migrate(server.config, known);
    // Today's loading keeps rows where that state had a view.
    const run = (...statements: string[]) =>
      patiently(server.config).writeBatch(statements.map((sql) => ({ sql, args: [] })));
    await run(
      'CREATE VIEW line_grounds AS SELECT * FROM line_candidates WHERE 0',
      ...['DELETE', 'INSERT'].map(
        (event) => `CREATE TRIGGER no_${event} INSTEAD OF ${event} ON line_candidates BEGIN SELECT 1; END`,
      ),
    );
    // Nor did it know of what figures are broken down by, or who is asked for them.
    const later = ['is_derived', 'asked_of', 'breakdowns', 'state_report_vi', 'state_report_en'];
    await run(
      'CREATE TABLE breakdown_codes (id, list, code, name_vi, name_en, position, is_grouping, is_rest, said_as)',
      ...later.map((column) => `ALTER TABLE indicators ADD ${column}`),
    );
    // That state did not know the role yet.
    const assignments = seed.assignments.map((duty) =>
      duty.role === 'direct' ? { ...duty, role: 'lead' as const } : duty,
    );
    // Nor any of the tables that came later.
    const none = { baselines: [], baselineTasks: [], baselineIndicators: [], texts: [], spans: [] };
    await loadInto(patiently(server.config), { ...seed, assignments, ...none }, '2025-12-01T00:00:00.000Z');
    await run(
      'DROP VIEW line_grounds',
      'DROP TABLE breakdown_codes',
      ...later.map((column) => `ALTER TABLE indicators DROP COLUMN ${column}`),
    );
    const at = '2026-01-01T00:00:00.000Z';
    const made = [
      ['quarterly', 'quarterly', 'CT-20/3.11', null, 15],
      ['once', 'one_off', 'CT-20/3.11', '2026-12-31', null],
      ['never', 'one_off', 'CT-20/2.3', '2026-12-31', null],
    ] as const;
    const round = `INSERT INTO rounds VALUES ('r', 'CT-20', '2026-12-31', '2026-01-01', '2026-12-31', '${at}', NULL, NULL, 'official_data', 1, '${at}')`;
    await patiently(server.config).writeBatch([
      { sql: round, args: [] },
      ...made.flatMap(([id, cadence, task, dueOn, after]) => [
        {
          sql: `INSERT INTO rulings (id, directive_id, authority_id, document_id, section, ruled_on, task_ids, roles, agency_kinds, agency_ids, cadence, due_on, due_after_days, grace_days, "from", standing, revision, known_from)
            VALUES (?, 'CT-20', 'cpsc', 'CT-20', '1', '2026-01-01', ?, '[]', '[]', '[]', ?, ?, ?, 0, '2026-01-01', 'official_text', 1, ?)`,
          args: [id, JSON.stringify([task]), cadence, dueOn, after, at],
        },
        {
          sql: `INSERT INTO obligations (id, ruling_id, round_id, task_id, agency_id, responsibility_id, due_at, grace_until, standing, revision, known_from)
            VALUES (?, ?, 'r', ?, 'cpsc', 'x', ?, ?, 'official_text', 1, ?)`,
          args: [id, id, task, at, at, at],
        },
        { sql: 'UPDATE obligations SET revision = 2 WHERE id = ?', args: [id] },
        { sql: 'UPDATE rulings SET revision = 2 WHERE id = ?', args: [id] },
      ]),
    ]);
    await migrate(server.config);
    for (const table of ['rulings', 'rulings_past', 'obligations', 'obligations_past'])
      expect(await rows(`SELECT id, owes FROM ${table} ORDER BY id`), table).toEqual([
        { id: 'never', owes: 'report' },
        { id: 'once', owes: 'completion' },
        { id: 'quarterly', owes: 'report' },
      ]);
  });

  it('know every table the code declares: generating again would change nothing', () => {
    const copy = join(folder, 'migrations');
    execFileSync('cp', ['-r', join(root, 'db/migrations'), copy]);
    const before = readdirSync(copy);
    const out = execFileSync(
      process.execPath,
      [
        join(root, 'node_modules/drizzle-kit/bin.cjs'),
        'generate',
        '--dialect=sqlite',
        `--schema=${join(root, 'db/tables.ts')}`,
        '--out=migrations',
        '--casing=snake_case',
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(out).toContain('No schema changes');
    expect(readdirSync(copy)).toEqual(before);
  });

  it('delete or cascade nothing, and drop nothing but what the same file makes anew or wider, a table with all its rows', () => {
    const destructive = /\bDROP\b|\bDELETE FROM (?!line_candidates\b)|ON DELETE (CASCADE|SET)/i;
    /** A column that may be empty from now on is had in no other way: every row is copied first, and the copy takes the name at once. */
    const isCopied = (table: string, before: readonly string[], next: string | undefined) =>
      before.some((sql) =>
        new RegExp(`^INSERT INTO \`__new_${table}\`[^;]* FROM \`${table}\`;?$`).test(sql),
      ) && new RegExp(`^ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\`;?$`).test(next ?? '');
    /** Where others point at it: every row is put aside, the table made anew, and every row put back. */
    const isAside = (table: string, those: readonly string[]) =>
      those.some((sql) => sql.endsWith(`CREATE TABLE \`${table}_aside\` AS SELECT * FROM \`${table}\`;`));
    const isBack = (table: string, those: readonly string[]) =>
      those.some(
        (sql) => sql.startsWith(`INSERT INTO \`${table}\`(`) && sql.endsWith(` FROM \`${table}_aside\`;`),
      );
    const bare = (sql: string) => sql.replace(/^(?:--.*\n)+/, '');
    for (const { name, statements } of migrations())
      statements.map(bare).forEach((sql, at) => {
        const [, table] = /^DROP TABLE `(\w+)`;$/.exec(sql) ?? [];
        if (table && isCopied(table, statements.slice(0, at), statements[at + 1])) return;
        const [before, later] = [statements.slice(0, at), statements.slice(at)];
        if (table && isAside(table, before) && isBack(table, later)) return;
        if (table?.endsWith('_aside') && isBack(table.slice(0, -'_aside'.length), before)) return;
        const [, kind, what] = /^DROP (INDEX|TRIGGER|VIEW) [`"]?(\w+)[`"]?;?$/.exec(sql) ?? [];
        const wider = kind === 'INDEX' ? '\\w*' : '';
        const anew = new RegExp(
          `^CREATE (?:UNIQUE )?${kind === 'VIEW' ? '(?:VIEW|TABLE)' : kind} [\`"]?${what}${wider}[\`"]?\\s`,
        );
        const isMadeAnew = what !== undefined && statements.slice(at + 1).some((later) => anew.test(later));
        expect(destructive.test(sql) && !isMadeAnew, `${name}: ${sql.slice(0, 80)}`).toBe(false);
      });
  });
});
