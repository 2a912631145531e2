// `npm test`: everything that decides whether a change may land, in the order in which it is cheapest to fail.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const results = join(root, '.build');
mkdirSync(results, { recursive: true });
let passed = 0;
let failed = 0;
/** What went wrong, said once more at the very end: whoever reads only the last page of a long log sees it. */
const wrong: string[] = [];

const run = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, NO_COLOR: '1' } }).status ===
  0;

interface Check {
  readonly what: string;
  readonly command: string;
  readonly args: readonly string[];
}

const note = (what: string, isWell: boolean): void => {
  if (isWell) passed++;
  else {
    failed++;
    wrong.push(what);
  }
};

/** Side by side, for each keeps one core busy; what each says is told whole, in the order in which they are named. */
const sideBySide = async (checks: readonly Check[]): Promise<void> => {
  const running = checks.map(async ({ command, args }) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, NO_COLOR: '1' } });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    // One that could not be run at all has failed, and says why.
    const code = await once(child, 'close').then(
      ([ended]) => ended,
      (error: Error) => {
        said += error.message;
        return null;
      },
    );
    return { said, isWell: code === 0 };
  });
  for (const [at, { what }] of checks.entries()) {
    const { said, isWell } = await running[at]!;
    console.log(`\n== ${what}\n${said.trimEnd()}`);
    note(what, isWell);
  }
};

interface Summary {
  numPassedTests: number;
  numFailedTests: number;
  success: boolean;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

const MESSAGE = 1_500;

/** Every failed test of a suite with its file and the beginning of its message, and files that did not load. */
const failures = (summary: Summary): string[] =>
  summary.testResults.flatMap((file) => {
    const told = file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => [fullName, failureMessages.join('\n').slice(0, MESSAGE)]);
    if (told.length === 0 && file.status === 'failed')
      told.push(['the file', file.message.slice(0, MESSAGE)]);
    return told.map(([test, message]) => `${relative(root, file.name)} > ${test}\n${message}`);
  });

const suite = (project: string): void => {
  console.log(`\n== tests: ${project}`);
  const file = join(results, `${project}.json`);
  // What an earlier run left must not speak for this one.
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const wentWell = run('vitest', ['run', '--project', project, ...reporters]);
  const summary: Summary | null = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  passed += summary?.numPassedTests ?? 0;
  // A file that does not load has no failed test, and has failed all the same.
  failed += Math.max(summary?.numFailedTests ?? 0, wentWell && summary?.success ? 0 : 1);
  const told = summary ? failures(summary) : [];
  if (told.length === 0 && !(wentWell && summary?.success))
    told.push(`tests: ${project} ended with an error that belongs to no test`);
  wrong.push(...told);
};

await sideBySide([
  { what: 'format and lint', command: 'biome', args: ['ci', '--colors=off', '.'] },
  { what: 'types', command: 'tsc', args: ['--noEmit'] },
  { what: 'nothing unused', command: 'knip', args: [] },
]);
suite('unit');
suite('runtime');
suite('alone');
const compared = 'what is asked of the database';
console.log(`\n== ${compared}`);
note(compared, run(process.execPath, ['test/bench/compare.ts', '--short']));

if (wrong.length > 0) console.log(`\n== what failed\n${wrong.join('\n\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
