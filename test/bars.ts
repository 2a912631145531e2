// `npm run bars`: the rows of the table of bars in test/README.md that suites have written down since (test/support/bar.ts). A bar that no
// run has reached since keeps the row it has.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bar, barsFolder } from './support/bar.ts';

const file = join(import.meta.dirname, 'README.md');
const [begin, end] = ['<!-- bars -->', '<!-- end of bars -->'];
const heading = ['| bar | figure | command |', '|---|---|---|'];

/** The text with what was found in the place of older rows of the same bars; new bars come last. */
export function withBars(text: string, found: readonly Bar[]): string {
  const [before = '', inside = '', after = ''] = text.split(new RegExp(`${begin}\n|${end}\n`));
  const rows = new Map(
    inside.split('\n').flatMap((line) => {
      const bar = /^\| ([^|]+) \|/.exec(line)?.[1];
      return bar === undefined || bar === 'bar' ? [] : [[bar, line] as const];
    }),
  );
  const plain = (words: string) => words.replaceAll('|', '/');
  for (const { bar, figure, command } of found)
    rows.set(plain(bar), `| ${plain(bar)} | ${plain(figure)} | \`${command}\` |`);
  return `${before}${begin}\n${[...heading, ...rows.values()].join('\n')}\n${end}\n${after}`;
}

if (import.meta.main) {
  const names = existsSync(barsFolder) ? readdirSync(barsFolder).sort() : [];
  const found = names.map((name) => JSON.parse(readFileSync(join(barsFolder, name), 'utf8')) as Bar);
  writeFileSync(file, withBars(readFileSync(file, 'utf8'), found));
  console.log(
    `${found.length} bar(s) written into test/README.md; run the suites first, for what they measure is what stands there.`,
  );
}
