// What README names exists.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

it('every path in it exists', () => {
  const paths = [...readme.matchAll(/`((?:db|schema|worker|web|test|\.ci)\/[\w./-]*|wrangler\.toml)`/g)].map(
    (m) => m[1]!,
  );
  expect(paths.length).toBeGreaterThan(15);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it('every npm script in it exists', () => {
  const named = [...readme.matchAll(/npm (?:run ([\w:-]+)|(start|test))\b/g)].map((m) => m[1] ?? m[2]!);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

it('every file a script runs exists', () => {
  for (const command of Object.values(scripts))
    for (const [file] of command.matchAll(/\b[\w/-]+\.(?:ts|mjs)\b/g))
      expect(existsSync(join(root, file)), file).toBe(true);
});

it('its two command lines are the two it promises', () => {
  expect([...readme.matchAll(/```sh\n(npm ci && .+)\n```/g)].map((m) => m[1])).toEqual([
    'npm ci && npm start',
    'npm ci && npm test',
  ]);
});
