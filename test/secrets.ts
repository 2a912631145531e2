// `npm run secrets`: whether a secret stands in any file that is tracked, or in anything that any commit has ever brought in. Tokens of
// our own kind are looked for as well. What is found is told masked; in the history it stays found until the history is rewritten, so a
// secret that was ever in it is to be revoked.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const secretlint = join(root, 'node_modules/.bin/secretlint');
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1_000_000_000 });

/** A token, link or session of ours (db/access/token.ts); one of a single letter over and over is made up. */
export const ownToken = /\bdl[ks]?1_(?!(.)\1{63})[0-9a-f]{64}_[0-9a-f]{8}\b/g;

const said = (args: readonly string[], input = ''): string => {
  const { status, stdout, stderr, error } = spawnSync(secretlint, [...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    maxBuffer: 100_000_000,
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (status === 0) return '';
  // 1: something was found. Anything else is no answer.
  if (status !== 1) throw new Error(`secretlint did not answer: ${error?.message ?? stderr}`);
  return stdout;
};

/** What is found in some text, as told; empty where nothing is. */
export function secretsIn(text: string, name = 'text.txt'): string {
  const own = [...text.matchAll(ownToken)].map(
    ([token]) => `${name}: a token of ours, ${token.slice(0, 8)}…\n`,
  );
  return own.join('') + said([`--stdinFileName=${name}`], text);
}

export const secretsInTree = (): string =>
  said([
    '--no-glob',
    ...git('ls-files', '-z')
      .split('\0')
      .filter((file) => file !== '' && file !== 'package-lock.json'),
  ]);

const partChars = 4_000_000;

/** By what each commit added, some megabytes at a time. */
export function secretsInHistory(): string {
  const added = git(
    'log',
    '-p',
    '--all',
    '--no-color',
    '--no-ext-diff',
    '-U0',
    '--',
    '.',
    ':!package-lock.json',
  )
    .split('\n')
    .filter((line) => line.startsWith('+') && !line.startsWith('+++'))
    .map((line) => line.slice(1));
  let [part, found] = ['', ''];
  for (const line of added) {
    part += `${line}\n`;
    if (part.length < partChars) continue;
    found += secretsIn(part, 'history.txt');
    part = '';
  }
  return found + secretsIn(part, 'history.txt');
}

if (process.argv[1] === import.meta.filename) {
  const found = secretsInTree() + secretsInHistory();
  console.log(found || 'No secret in any tracked file, nor in anything that was ever committed.');
  process.exit(found === '' ? 0 : 1);
}
