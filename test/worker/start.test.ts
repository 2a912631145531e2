import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { descendantsOf, processes, stillRunning } from './processes.ts';
import { folderLeftBehind, type Product, Starting, startProduct } from './running.ts';

const folders: string[] = [];
const own = (folder: string) => {
  folders.push(folder);
  return folder;
};
const newFolder = () => own(mkdtempSync(join(tmpdir(), 'ledger-start-')));
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const until = async (isSo: () => boolean | Promise<boolean>) => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
};

const databaseOf = async (product: Product) =>
  (await descendantsOf(product.pid)).find((p) => p.command.includes('db/server/main.ts'))!;

/** Starts, expects it to refuse, and answers the one sentence it said. */
async function refusal(dataFolder: string, env: Record<string, string> = {}): Promise<string> {
  const starting = new Starting({ dataFolder, env });
  const code = await starting.ended();
  expect([code, starting.output]).toEqual([1, expect.any(String)]);
  expect(starting.errors.trim().split('\n')).toHaveLength(1);
  expect(starting.errors).not.toMatch(/\bat .*:\d+:\d+|node:internal|Error:/);
  expect(await descendantsOf(starting.child.pid!)).toEqual([]);
  return starting.errors.trim();
}

describe('what prevents a start is said in one sentence', () => {
  it('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const folder = newFolder();
    expect(await refusal(join(folder, 'data'), { PORT: String(port) })).toMatch(
      new RegExp(`^Port ${port} is in use; .*PORT=${port + 1} npm start`),
    );
    expect(existsSync(join(folder, 'data'))).toBe(false);
    other.close();
  });

  it('a port that is no port', async () => {
    expect(await refusal(newFolder(), { PORT: '80a' })).toMatch(/^PORT must be a number .*"80a"/);
    expect(await refusal(newFolder(), { PORT: '70000' })).toMatch(/^PORT must be a number/);
  });

  it('a public origin that is none', async () => {
    for (const PUBLIC_ORIGIN of ['ledger.example', 'http://ledger.example', 'https://ledger.example/so'])
      expect(await refusal(newFolder(), { PUBLIC_ORIGIN })).toMatch(/^PUBLIC_ORIGIN must be/);
  });

  it('a setting of the upkeep or of what is sent that is none, before anything is loaded', async () => {
    const folder = newFolder();
    for (const [name, value] of [
      ['UPKEEP_TRIPS', '39'],
      ['UPKEEP_TRIPS', 'many'],
      ['WEBHOOK_PORTS', '8443 https'],
      ['WEBHOOK_PORTS', '0x50'],
    ] as const)
      expect(await refusal(folder, { [name]: value })).toMatch(new RegExp(`^${name} must be `));
    const mail = { MAIL_URL: 'http://mail.example', MAIL_KEY: 'secret-word', MAIL_FROM: 'vp@example.org' };
    expect(await refusal(folder, mail)).toMatch(/^MAIL_URL must be https:/);
    expect(existsSync(join(folder, 'ledger.db'))).toBe(false);
  });

  it('a folder that cannot be made', async () => {
    const file = join(newFolder(), 'a-file');
    writeFileSync(file, '');
    expect(await refusal(join(file, 'data'))).toMatch(/cannot be written.*DATA_DIR/);
    expect(await refusal(file)).toMatch(/cannot be written.*DATA_DIR/);
  });

  it('a ledger that is no database', async () => {
    const folder = own(folderLeftBehind());
    writeFileSync(join(folder, 'ledger.db'), 'this is not a database '.repeat(400));
    for (const rest of ['ledger.db-wal', 'ledger.db-shm']) rmSync(join(folder, rest), { force: true });
    expect(await refusal(folder)).toContain(folder);
  });

  it('a ledger whose inside is overwritten', async () => {
    const folder = own(folderLeftBehind());
    const ledger = readFileSync(join(folder, 'ledger.db'));
    ledger.fill(0xa5, 100);
    writeFileSync(join(folder, 'ledger.db'), ledger);
    expect(await refusal(folder)).toMatch(/damaged.*(backup|DATA_DIR)/);
  });

  it('a database elsewhere that does not answer, or may not be asked', async () => {
    const elsewhere = (LIBSQL_URL: string) =>
      refusal(newFolder(), { LIBSQL_URL, LIBSQL_AUTH_TOKEN: 'secret-word' });
    const silent = await elsewhere('http://127.0.0.1:9');
    expect(silent).toMatch(/^The database at LIBSQL_URL does not answer .*LIBSQL_AUTH_TOKEN\.$/);
    expect(silent).not.toContain('secret-word');
    expect(await elsewhere('http://example.org')).toMatch(/LIBSQL_URL must be https:/);
  });

  it('half-written or missing secrets', async () => {
    const folder = own(folderLeftBehind());
    const file = join(folder, 'secrets.json');
    const whole = readFileSync(file, 'utf8');
    for (const broken of [
      '',
      '{',
      'null',
      '[]',
      '{"TOKEN_PEPPER":"short"}',
      '{"TOKEN_PEPPER":7}',
      whole.slice(0, 20),
    ]) {
      writeFileSync(file, broken);
      const sentence = await refusal(folder);
      expect(sentence).toMatch(/secrets\.json is damaged; /);
      if (broken.length > 10) expect(sentence).not.toContain('short');
    }
    rmSync(file);
    expect(await refusal(folder)).toMatch(/secrets\.json is missing although there is a ledger/);
    writeFileSync(file, whole);
    const again = await startProduct({ dataFolder: folder });
    expect((await again.ask('{ __typename }', { as: Object.keys(again.tokens)[0]! })).status).toBe(200);
    await again.stop();
  });

  it('a folder that a running product owns, which goes on undisturbed', async () => {
    const first = await startProduct();
    expect(await refusal(first.dataFolder)).toMatch(/another|already|in use/i);
    expect((await first.fetch('/readyz')).status).toBe(200);
    await first.stop();
  });

  it('a Node that is too old', async () => {
    const pretend =
      'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.11.1"}})';
    const program = fileURLToPath(new URL('../../worker/start.mjs', import.meta.url));
    const old = promisify(execFile)(process.execPath, ['--import', pretend, program]);
    await expect(old).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Node 20\.11\.1 is too old .*\n$/),
    });
  });
});

describe('the data folder', () => {
  it('keeps secrets and tokens to its owner, and a second start finds them again', async () => {
    const folder = newFolder();
    const begun = performance.now();
    const first = await startProduct({ dataFolder: folder, env: { BUILD: '' } });
    const firstMs = performance.now() - begun;
    const tokens = { ...first.tokens };
    expect(Object.keys(tokens).length).toBeGreaterThan(0);
    for (const name of ['secrets.json', 'example-tokens.env'])
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    const pepper = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')).TOKEN_PEPPER;
    expect(first.output).not.toContain(pepper);
    expect(await first.stop()).toBe(0);

    const begunAgain = performance.now();
    const second = await startProduct({ dataFolder: folder });
    console.info(
      `first start ${(firstMs / 1000).toFixed(1)} s, second ${((performance.now() - begunAgain) / 1000).toFixed(1)} s`,
    );
    expect(second.tokens).toEqual(tokens);
    for (const as of Object.keys(tokens))
      expect((await second.ask('{ __typename }', { as })).status).toBe(200);
    await second.stop();
  });

  it('prints where it is, a token for each role and three requests that work as printed', async () => {
    const product = await startProduct();
    for (const token of Object.values(product.tokens)) expect(product.output).toContain(token);
    const commands = [...product.output.matchAll(/^ {2}(curl .+)$/gm)].map((m) => m[1]!);
    expect(commands).toHaveLength(3);
    for (const command of commands) {
      const script = `. ${join(product.dataFolder, 'example-tokens.env')}; ${command} -s -o /dev/null -w '%{http_code}'`;
      const { stdout } = await promisify(execFile)('sh', ['-c', script]);
      expect([command, stdout]).toEqual([command, '200']);
    }
    await product.stop();
  });
});

describe('ending', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s ends every process it started', async (signal) => {
    const product = await startProduct();
    const below = await descendantsOf(product.pid);
    expect(below.map((p) => p.command).join()).toMatch(/workerd/);
    expect(below.map((p) => p.command).join()).toMatch(/db\/server\/main\.ts/);
    expect(await product.stop(signal)).toBe(0);
    expect(await stillRunning(below.map((p) => p.pid))).toEqual([]);
  });

  it('a start that is killed lets go of the ledger, so that the next one can have it', async () => {
    const folder = own(folderLeftBehind());
    const product = await startProduct({ dataFolder: folder });
    const below = await descendantsOf(product.pid);
    const database = await databaseOf(product);
    await product.stop('SIGKILL');
    await until(async () => (await stillRunning([database.pid])).length === 0);
    // workerd cannot notice; whoever kills with SIGKILL has to end it too.
    for (const orphan of await stillRunning(below.map((p) => p.pid))) process.kill(orphan.pid);
    await (await startProduct({ dataFolder: folder })).stop();
  });
});

describe('a database server that dies', () => {
  it('is started again at the same address, and the answers come back', async () => {
    const product = await startProduct();
    const as = Object.keys(product.tokens)[0]!;
    const before = await databaseOf(product);
    process.kill(before.pid, 'SIGKILL');
    await until(
      async () =>
        (await product.fetch('/readyz')).status === 200 && (await databaseOf(product))?.pid !== before.pid,
    );
    expect((await product.ask('{ __typename }', { as })).status).toBe(200);
    expect(product.output.match(/The database server ended \(SIGKILL\); starting it again\./g)).toHaveLength(
      1,
    );
    await product.stop();
    expect((await processes()).filter((p) => p.command.includes(product.dataFolder))).toEqual([]);
  });

  it('that only hangs makes the product unready in words, and alive all the same', async () => {
    const product = await startProduct();
    const database = await databaseOf(product);
    process.kill(database.pid, 'SIGSTOP');
    const answer = await product.fetch('/readyz');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await answer.json()).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(/cannot reach its database/),
          extensions: { code: 'DATABASE_UNAVAILABLE' },
        },
      ],
    });
    expect((await product.fetch('/healthz')).status).toBe(200);
    process.kill(database.pid, 'SIGCONT');
    await until(async () => (await product.fetch('/readyz')).status === 200);
    await product.stop();
  });
});
