// The product, started as a person starts it, for tests that enter by the front door. One per test file:
//   const product = useProduct();
//   it('…', async () => { const { status, body } = await product.ask('{ __typename }'); … });
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the test asked for
  readonly body: any;
}

export interface LogLine {
  readonly event: string;
  readonly [name: string]: unknown;
}

export class Product {
  readonly url: string;
  readonly dataFolder: string;
  /** Tokens of the example people: `province`, `province_2`, `ministry`, `commission`, `administrator`. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly #starting: Starting;

  constructor(starting: Starting, url: string, tokens: Readonly<Record<string, string>>) {
    this.#starting = starting;
    this.url = url;
    this.dataFolder = starting.dataFolder;
    this.tokens = tokens;
  }

  get pid(): number {
    return this.#starting.child.pid!;
  }

  /** Everything written so far, to both outputs. */
  get output(): string {
    return this.#starting.output;
  }

  /** The structured lines of the log so far. */
  get log(): LogLine[] {
    return this.output
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as LogLine);
  }

  /** The log line of one answer, once it has been written. */
  async lineOf(answer: { headers: Headers }): Promise<LogLine> {
    const requestId = answer.headers.get('x-request-id');
    for (;;) {
      const line = this.log.find((l) => l.event === 'request' && l.requestId === requestId);
      if (line) return line;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Sends a GraphQL request; `as` names an example token, e.g. `commission`. */
  async ask(
    query: string,
    options: { variables?: object; as?: string; headers?: Record<string, string> } = {},
  ): Promise<Asked> {
    const { variables, as, headers } = options;
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(as ? { authorization: `Bearer ${this.tokens[as]}` } : {}),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  }

  fetch(path: string, init?: RequestInit): Promise<Response> {
    return fetch(new URL(path, this.url), { redirect: 'manual', ...init });
  }

  /** Ends it as Ctrl-C does and answers the exit code. */
  stop(signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
    return this.#starting.stop(signal);
  }
}

/** What test/support/started.ts made for all files: the folder of a product that was started once, and with it what is built. */
const { STARTED_ONCE } = process.env;

/** A folder that goes on from what another one holds. A database elsewhere has its own past: its product begins with nothing. */
function newFolder(from: string | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  if (from) cpSync(from, folder, { recursive: true });
  return folder;
}

/** The folder that a start and its end leave behind, for whoever starts again. */
export const folderLeftBehind = (): string => newFolder(STARTED_ONCE);

/** A start that may or may not succeed. */
export class Starting {
  readonly child: ChildProcess;
  readonly dataFolder: string;
  output = '';
  errors = '';
  readonly #isOwnFolder: boolean;

  constructor(options: StartOptions = {}) {
    this.#isOwnFolder = options.dataFolder === undefined;
    this.dataFolder = options.dataFolder ?? newFolder(options.env?.LIBSQL_URL ? undefined : STARTED_ONCE);
    this.child = spawn(process.execPath, [join(root, 'worker/start.mjs')], {
      cwd: root,
      env: {
        ...process.env,
        PORT: '0',
        DATA_DIR: this.dataFolder,
        LIBSQL_URL: '',
        // A year is written by the test that looks at it.
        EXAMPLE_YEAR: 'no',
        // A machine that does much else beside tests keeps everybody waiting; who is refused for it is another test's.
        PATIENCE_MS: '60000',
        ...(STARTED_ONCE ? { BUILD: 'no' } : {}),
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      this.output += text;
    });
    this.child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.output += text;
      this.errors += text;
    });
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  async ended(): Promise<number | null> {
    if (!this.hasEnded) await once(this.child, 'close');
    return this.child.exitCode;
  }

  async running(): Promise<Product> {
    for (;;) {
      const addressAfter = (words: string) =>
        new RegExp(`${words} (http://127[\\d.:]+)`).exec(this.output)?.[1];
      const url = addressAfter('listens on') ?? addressAfter('is at');
      if (url && this.output.includes('Ctrl-C ends it.')) return new Product(this, url, this.#tokens());
      if (this.hasEnded) throw new Error(`The product did not start:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async stop(signal: NodeJS.Signals): Promise<number | null> {
    if (!this.hasEnded) this.child.kill(signal);
    const code = await this.ended();
    if (this.#isOwnFolder) rmSync(this.dataFolder, { recursive: true, force: true });
    return code;
  }

  #tokens(): Record<string, string> {
    const file = join(this.dataFolder, 'example-tokens.env');
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const pairs = [...text.matchAll(/^export (\w+)_TOKEN=(\S+)/gm)].map(([, role, token]) => [
      role!.toLowerCase(),
      token!,
    ]);
    return Object.fromEntries(pairs);
  }
}

export interface StartOptions {
  /** Where it begins; left out, it goes on from what a first start left. */
  readonly dataFolder?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export const startProduct = (options?: StartOptions): Promise<Product> => new Starting(options).running();

/** One running product for all tests of a file, started before them and ended after them. */
export function useProduct(options?: StartOptions): Product {
  let product: Product | undefined;
  beforeAll(async () => {
    product = await startProduct(options);
  });
  afterAll(async () => {
    await product?.stop();
  });
  return new Proxy({} as Product, {
    get(_, name) {
      if (!product) throw new Error('The product is there only while tests run.');
      const value = Reflect.get(product, name, product);
      return typeof value === 'function' ? value.bind(product) : value;
    },
  });
}
