// `npm test`: everything that decides whether a change may land, in the order in which it is cheapest to fail.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const results = join(root, '.build');
mkdirSync(results, { recursive: true });
let passed = 0;
let failed = 0;

const run = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, NO_COLOR: '1' } }).status ===
  0;

const check = (what: string, command: string, args: string[]): void => {
  console.log(`\n== ${what}`);
  if (run(command, args)) passed++;
  else failed++;
};

interface Summary {
  numPassedTests: number;
  numFailedTests: number;
  success: boolean;
}

const suite = (project: string): void => {
  console.log(`\n== tests: ${project}`);
  const file = join(results, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const wentWell = run('vitest', ['run', '--project', project, ...reporters]);
  const summary: Summary | null = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  passed += summary?.numPassedTests ?? 0;
  // A file that does not load has no failed test, and has failed all the same.
  failed += Math.max(summary?.numFailedTests ?? 0, wentWell && summary?.success ? 0 : 1);
};

check('format and lint', 'biome', ['ci', '.']);
check('types', 'tsc', ['--noEmit']);
check('nothing unused', 'knip', []);
suite('unit');
suite('runtime');
suite('alone');

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
