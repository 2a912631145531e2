// What to do when something is wrong names what is really seen, and a test that rehearses it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const entries = read('worker/RUNBOOK.md').split(/^## /m).slice(1);
const sources = ['db', 'worker']
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
  )
  .filter((file) => file.endsWith('.ts'))
  .map(read)
  .join('\n');

it('there are ten, each with what is seen, what to do and a rehearsal', () => {
  expect(entries.map((entry) => Number(/^(\d+)\. /.exec(entry)?.[1]))).toEqual(
    Array.from({ length: 10 }, (_, n) => n + 1),
  );
  for (const entry of entries) expect(entry).toMatch(/^Seen: [\s\S]*^Do: [\s\S]*^Rehearsed: /m);
});

it.each(entries.map((entry) => [entry.split('\n')[0]!, entry]))(
  '%s is rehearsed by a test that is there',
  (_, entry) => {
    const [, file, name] = /^Rehearsed: `(test\/[\w./-]+)`, "(.+)"$/m.exec(entry)!;
    expect(read(file!)).toContain(`'${name}'`);
  },
);

/** What stands in a sentence between what is filled in, and events as the log writes them. */
const said = (seen: string): string[] =>
  /^\{"event":"(\w+)"/.test(seen)
    ? [`event: '${/^\{"event":"(\w+)"/.exec(seen)![1]}'`]
    : seen
        .replace(/The (?:database server|runtime of the worker) /, '')
        .split(/\d+|\(SIGKILL\)/)
        .map((part) => part.trim())
        .filter((part) => part.length > 5);

it.each(entries.map((entry) => [entry.split('\n')[0]!, entry]))(
  '%s is seen as the product says it',
  (_, entry) => {
    const [line = ''] = /^Seen: .*$/m.exec(entry)!;
    const words = [...line.matchAll(/`([^`]+)`/g)]
      .map(([, seen]) => seen!)
      .filter((seen) => !/^(\/|503)/.test(seen));
    expect(words.length).toBeGreaterThan(0);
    expect(words.flatMap(said).filter((part) => !sources.includes(part))).toEqual([]);
  },
);
