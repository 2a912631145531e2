// Forward from empty and from every earlier state, and never apart from what the code declares.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDb } from '../../db/client.ts';
import { guards } from '../../db/migrations/guards.ts';
import { migrate, migrations } from '../../db/migrations/run.ts';
import { type RunningServer, startServer } from '../../db/server/server.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;
let server: RunningServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  server = await startServer({ file: join(folder, 'ledger.db') });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});
const rows = (sql: string) => openDb(server.config).read({ sql, args: [] });
const bare = (sql: unknown) => String(sql).replace(/\s+/g, ' ').replace(/;$/, '').trim();

describe('migrations', () => {
  it('reach the same state from empty and from every earlier state', async () => {
    const shape =
      "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name";
    await migrate(server.config);
    const whole = await rows(shape);
    for (let earlier = 1; earlier < migrations().length; earlier++) {
      const other = await startServer({ file: join(folder, `from-${earlier}.db`) });
      await migrate(other.config, earlier);
      await migrate(other.config);
      expect(await openDb(other.config).read({ sql: shape, args: [] })).toEqual(whole);
      await other.close();
    }
  });

  it('apply once, and a second run does nothing', async () => {
    expect(await migrate(server.config)).toEqual(migrations().map((m) => m.name));
    expect(await migrate(server.config)).toEqual([]);
  });

  it('refuse a file that was edited after it was applied', async () => {
    await migrate(server.config);
    await openDb(server.config).writeBatch([{ sql: "UPDATE migrations SET hash = 'other'", args: [] }]);
    await expect(migrate(server.config)).rejects.toThrow('was edited after it was applied');
  });

  it('refuse a database that is ahead of the code', async () => {
    await migrate(server.config);
    await openDb(server.config).writeBatch([
      { sql: "INSERT INTO migrations VALUES ('9999_later.sql', 'x', 'x')", args: [] },
    ]);
    await expect(migrate(server.config)).rejects.toThrow('use a newer version');
  });

  it('leave every guard that the code declares in the database', async () => {
    await migrate(server.config);
    const there = new Set(
      (await rows('SELECT sql FROM sqlite_master WHERE sql IS NOT NULL')).map((r) => bare(r.sql)),
    );
    expect(guards().filter((guard) => !there.has(bare(guard)))).toEqual([]);
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

  it('delete or cascade nothing, and drop nothing but an index or a trigger that the same file makes anew or wider', () => {
    const destructive = /\bDROP\b|\bDELETE FROM\b|ON DELETE (CASCADE|SET)/i;
    for (const { name, statements } of migrations())
      statements.forEach((sql, at) => {
        const [, kind, what] = /^DROP (INDEX|TRIGGER) [`"]?(\w+)[`"]?;?$/.exec(sql) ?? [];
        const wider = kind === 'INDEX' ? '\\w*' : '';
        const anew = new RegExp(`^CREATE (?:UNIQUE )?${kind} [\`"]?${what}${wider}[\`"]?\\s`);
        const isMadeAnew = what !== undefined && statements.slice(at + 1).some((later) => anew.test(later));
        expect(destructive.test(sql) && !isMadeAnew, `${name}: ${sql.slice(0, 80)}`).toBe(false);
      });
  });
});
