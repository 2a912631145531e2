// Which tables are in the public log: a table that is added says so, or says why not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTableName } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { facts } from '../../db/columns.ts';
import { broughtIn } from '../../db/log/guards.ts';
import { notInTheLog, sources } from '../../db/log/sources.ts';
import { meanings, verify } from '../../web/log/verify.mjs';

it('every table of facts is in the log, or it is said why not', () => {
  const inIt = sources.map(({ name }) => name);
  const all = [...facts].map(getTableName);
  expect(all.filter((name) => inIt.includes(name) === name in notInTheLog)).toEqual([]);
  expect(Object.keys(notInTheLog).filter((name) => !all.includes(name))).toEqual([]);
});

it('what an older ledger holds is brought in by the statement that the code makes', () => {
  const migration = readFileSync(join(import.meta.dirname, '../../db/migrations/0020_log.sql'), 'utf8');
  expect(migration.includes(broughtIn()), 'a column was added: take the statement of that day').toBe(true);
});

it('what is found has words', async () => {
  const { findings } = await verify('{}');
  expect(findings.map(({ code }) => meanings[code])).toEqual([
    'this is no export of a log, or something stands behind its end',
  ]);
});
