// A directive is data: pages and doors know of no directive by name, and of no task of one by its code.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import seededDirectives from '../../db/seed/directives.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');

/** Files whose whole purpose is to show an example, and what they may name. */
const examples = [
  'web/pages/public/developers/example-questions.ts',
  'web/app/graphiql.entry.ts',
  // Printed from the first.
  'web/client/operations.ts',
];

/** A symbol such as 20-CT/TW, of any directive. */
const symbol = /\b\d+-CT\/[A-ZĐ]+\b/;
/** A task by its code: asked for in a question, in a list beside the word, or as a text of its own that has three numbers. */
const code = /task\(code: "|nhiệm vụ \d+(\.\d+)+|\btask \d+(\.\d+)+|['"`]\d+\.\d+\.\d+['"`]/;
/** `example: { code: '2.3' }` is what the developers' page leads to; a standard's own number is no task's. */
const isExample = /^\s*(example: \{|openapi: ')/;

const named = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => !isExample.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line))
    .filter((line) => symbol.test(line) || code.test(line));

const files = execFileSync('git', ['ls-files', '-z', 'web', 'worker'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !examples.includes(file));

describe('a directive is data', () => {
  it.each(files)('%s names none, and no task of one', (file) => {
    expect(named(readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });

  it.each([
    '  directive(symbol: "20-CT/TW", knownOn: $knownOn) {',
    "    title: 'Provinces that carry out Directive 31-CT/TW',",
    '    task(code: "5.7.2") { holders { agency { nameVi } } }',
    "  const leader = leaderOf(directive, '5.7.2');",
    'responsible: (body) => `Leads monitoring (task 5.7.2).`,',
  ])('a planted %s is found', (line) => {
    expect(named(`const a = 1;\n${line}\n`)).toEqual([line]);
  });

  it('the examples name what is on the ledger', () => {
    const symbols = seededDirectives.map((one) => one.symbol);
    for (const file of examples)
      for (const [, found] of readFileSync(join(root, file), 'utf8').matchAll(
        /directive\((?:symbol: )"([^"]+)"/g,
      ))
        expect(symbols).toContain(found);
  });
});
