// Applies the reviewed SQL in this folder, in order, forward only. Each file is one transaction with its own record,
// so a migration killed half-way has not happened. A file that was edited after it was applied is refused.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDb } from '../client.ts';

export interface Migration {
  readonly name: string;
  readonly hash: string;
  readonly statements: readonly string[];
}

const folder = import.meta.dirname;

export const migrations = (): Migration[] =>
  readdirSync(folder)
    .filter((name) => /^\d{4}_.+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8');
      return {
        name,
        hash: createHash('sha256').update(sql).digest('hex'),
        statements: sql
          .split('--> statement-breakpoint')
          .map((s) => s.trim())
          .filter((s) => s !== ''),
      };
    });

/** Brings a database to the newest state; answers the names applied now. `upTo` stops earlier, for tests. */
export async function migrate(
  config: { url: string; authToken?: string | undefined },
  upTo = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const db = openDb({ ...config, deadlineMs: 60_000 });
  await db.writeBatch([
    {
      sql: 'CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY NOT NULL, hash TEXT NOT NULL, applied_at TEXT NOT NULL)',
      args: [],
    },
  ]);
  const applied = new Map(
    (await db.read({ sql: 'SELECT name, hash FROM migrations', args: [] })).map((r) => [r.name, r.hash]),
  );
  const files = migrations();
  for (const name of applied.keys())
    if (!files.some((m) => m.name === name))
      throw new Error(`The database knows migration ${name}, this version does not: use a newer version.`);
  const done: string[] = [];
  for (const file of files.slice(0, upTo)) {
    const hash = applied.get(file.name);
    if (hash !== undefined && hash !== file.hash)
      throw new Error(`Migration ${file.name} was edited after it was applied; add a new one instead.`);
    if (hash !== undefined) continue;
    await db.writeBatch([
      ...file.statements.map((sql) => ({ sql, args: [] })),
      {
        sql: "INSERT INTO migrations VALUES (?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))",
        args: [file.name, file.hash],
      },
    ]);
    done.push(file.name);
  }
  return done;
}
