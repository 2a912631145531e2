// The commands that people run by hand: what is wrong is said in a sentence, with a code, and nothing is half made.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDb } from '../../db/client.ts';
import { type RunningServer, startServer } from '../../db/server/server.ts';

const root = join(import.meta.dirname, '../..');
const pepper = 'p'.repeat(40);
let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-commands-'));
  server = await startServer({ file: join(folder, 'ledger.db'), authToken: 'opens-it' });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const run = (program: string, args: readonly string[], env: Record<string, string>): Promise<Said> =>
  new Promise((resolve) => {
    // As `npm run` has it.
    const quickStart = ['--import', join(root, 'db/quick-start.mjs')];
    const child = spawn(process.execPath, [...quickStart, join(root, program), ...args], {
      env: { PATH: process.env.PATH ?? '', NODE_NO_WARNINGS: '1', ...env },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      err += text;
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });

const administrator = (args: readonly string[], env: Record<string, string> = {}) =>
  run('db/access/command.ts', args, {
    LIBSQL_URL: server.url,
    LIBSQL_AUTH_TOKEN: 'opens-it',
    TOKEN_PEPPER: pepper,
    ...env,
  });
const migrating = (env: Record<string, string> = {}) =>
  run('db/migrations/command.ts', [], { LIBSQL_URL: server.url, LIBSQL_AUTH_TOKEN: 'opens-it', ...env });
/** Each command is a process of its own, and a busy machine starts them slowly. */
const slow = 300_000;
const names = ['Văn phòng quản trị', 'Office of administration'];

function expectRefusal({ code, out, err }: Said, says: RegExp): void {
  expect([code, out, err.trim().split('\n').length]).toEqual([1, '', 1]);
  expect(err).toMatch(says);
  expect(err).not.toMatch(/\bat .*:\d+:\d+|Error:|wrong-token|secret-word/);
}

it(
  'before there is a ledger, and with settings that are wrong, each says what to do',
  async () => {
    expectRefusal(await administrator(names), /run npm run db:migrate first/);
    for (const env of [{ LIBSQL_AUTH_TOKEN: 'wrong-token' }, { LIBSQL_AUTH_TOKEN: '' }]) {
      expectRefusal(await administrator(names, env), /LIBSQL_AUTH_TOKEN/);
      expectRefusal(await migrating(env), /LIBSQL_AUTH_TOKEN/);
    }
    for (const [LIBSQL_URL, says] of [
      ['', /^Set LIBSQL_URL/],
      ['http://127.0.0.1:9', /does not answer/],
      ['http://ledger.example', /must be https:/],
      ['no address', /is no address of a database/],
      ['libsql://ledger.example?authToken=secret-word', /belongs in LIBSQL_AUTH_TOKEN/],
    ] as const) {
      expectRefusal(await administrator(names, { LIBSQL_URL }), says);
      expectRefusal(await migrating({ LIBSQL_URL }), says);
    }
    for (const TOKEN_PEPPER of ['', 'short'])
      expectRefusal(await administrator(names, { TOKEN_PEPPER }), /TOKEN_PEPPER.*at least 32/);
    for (const args of [[], ['one'], [...names, 'cpsc', 'more'], [...names, '--unknown']])
      expectRefusal(await administrator(args), /^Name the office/);
  },
  slow,
);

it(
  'a ledger is made once, and its first administrator once',
  async () => {
    expect(await migrating()).toMatchObject({
      code: 0,
      out: expect.stringMatching(/Loaded the shipped facts/),
    });
    expect(await migrating()).toMatchObject({
      code: 0,
      out: expect.stringMatching(/The database is up to date, and the shipped facts are there/),
    });

    const people = async () =>
      (
        await openDb({ url: server.url, authToken: 'opens-it' }).read({
          sql: 'SELECT office_en FROM people',
          args: [],
        })
      ).length;
    expectRefusal(await administrator(['a', 'b']), /officeVi: Write 3 to 200 characters/);
    expectRefusal(await administrator([...names, 'no-such-agency']), /no such/i);
    expect(await people()).toBe(0);

    const first = await administrator(names);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toMatch(/^dl1_\w+$/m);
    expectRefusal(
      await administrator(names),
      /an administrator already: Office of administration\..*--another/,
    );
    expect(await people()).toBe(1);
    expect((await administrator([...names, '--another'])).code).toBe(0);
    expect(await people()).toBe(2);
  },
  slow,
);
