// What a program is told of drizzle's files at its beginning is what Node finds by itself.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const quickStart = ['--import', './db/quick-start.mjs'];

/** Every way in that the ledger takes, as it is written in an import. */
const waysIn = readdirSync(join(root, 'db'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [
    ...readFileSync(join(root, 'db', name), 'utf8').matchAll(/ from '(drizzle-orm[^']*)'/g),
  ])
  .map((match) => match[1]!);

/** Where each leads, and what comes of it. */
const found = (before: readonly string[]) => {
  const ways = JSON.stringify([...new Set(waysIn)].sort());
  const program = `for (const way of ${ways}) console.log(way, import.meta.resolve(way), Object.keys(await import(way)).join());`;
  return execFileSync(process.execPath, [...before, '--input-type=module', '--eval', program], {
    cwd: root,
    encoding: 'utf8',
  });
};

it('leads to the same files as without', () => {
  expect(new Set(waysIn).size).toBeGreaterThan(2);
  expect(found(quickStart)).toBe(found([]));
});
