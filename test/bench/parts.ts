// What is measured: the product as `npm start` runs it, the worker of the twins beside it on the same database, a database that is far
// away, and what each process has used. Only what is started here is ended here.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Database {
  readonly url: string;
  readonly authToken: string;
}

/** Processes below one, with their command lines. */
export function processesBelow(pid: number): { pid: number; command: string }[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [
          { pid: Number(name), parent: Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]), command },
        ];
      } catch {
        return []; // It has ended since.
      }
    });
  const below = (parent: number): { pid: number; command: string }[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return [...all.filter((one) => one.pid === pid), ...below(pid)];
}

/** Milliseconds of processor that a process has used. */
export function usedMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** The settings by which the worker of a product finds its database. */
export function databaseOf(product: number): Database {
  const worker = processesBelow(product).find(({ command }) => command.includes('workerd'))!;
  const settings = Object.fromEntries(
    readFileSync(`/proc/${worker.pid}/environ`, 'utf8')
      .split('\0')
      .map((line) => line.split(/=(.*)/s).slice(0, 2)),
  ) as Record<string, string>;
  return { url: settings.LIBSQL_URL!, authToken: settings.LIBSQL_AUTH_TOKEN! };
}

export type Part = 'worker' | 'database' | 'start';
/** Which part of the product a process is. */
const partOf = (command: string): Part =>
  command.includes('workerd') ? 'worker' : command.includes('db/server/') ? 'database' : 'start';

/** What was used by each part between two moments; processes that came or went between them are left out. */
export function watch(roots: readonly number[]): () => Record<Part, number> {
  const processes = roots.flatMap(processesBelow).map((one) => ({ ...one, before: usedMs(one.pid) }));
  return () => {
    const used = { worker: 0, database: 0, start: 0 };
    for (const { pid, command, before } of processes)
      try {
        used[partOf(command)] += usedMs(pid) - before;
      } catch {
        // It has ended since.
      }
    return used;
  };
}

export interface Twin {
  readonly url: string;
  readonly pid: number;
  close(): Promise<void>;
}

const { default: workerd } = createRequire(import.meta.url)('workerd') as { readonly default: string };

export async function startTwin({ url, authToken }: Database): Promise<Twin> {
  const folder = mkdtempSync(join(tmpdir(), 'twin-'));
  writeFileSync(join(folder, 'twin.js'), readFileSync(join(import.meta.dirname, 'twin.mjs')));
  writeFileSync(
    join(folder, 'twin.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const twin :Workerd.Config = (
  services = [
    (name = "twin", worker = (modules = [(name = "twin.js", esModule = embed "twin.js")], compatibilityDate = "2026-10-23",
      bindings = [(name = "LIBSQL_URL", fromEnvironment = "LIBSQL_URL"), (name = "LIBSQL_AUTH_TOKEN", fromEnvironment = "LIBSQL_AUTH_TOKEN")])),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "twin")],
);`,
  );
  const child = spawn(workerd, ['serve', join(folder, 'twin.capnp'), '--control-fd=3'], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
    env: { PATH: process.env.PATH, TZ: 'UTC', LIBSQL_URL: url, LIBSQL_AUTH_TOKEN: authToken },
  });
  const [told] = (await once(child.stdio[3]!, 'data')) as [Buffer];
  const port = /"port":(\d+)/.exec(told.toString())![1];
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid!,
    async close() {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

export interface Between {
  readonly url: string;
  /** Round trips and statements since this was last asked. */
  taken(): { roundTrips: number; statements: number; bytes: number };
  close(): Promise<void>;
}

interface Pipeline {
  readonly requests: readonly {
    readonly stmt?: { readonly sql?: string };
    readonly batch?: { readonly steps: readonly { readonly stmt: { readonly sql?: string } }[] };
  }[];
}
const frame = /^\s*(BEGIN|COMMIT|ROLLBACK)\b/i;

/** Stands before a database, as far away as it is told, and counts what passes. */
export async function standBetween(database: string, farMs: number): Promise<Between> {
  const agent = new Agent({ keepAlive: true });
  const counted = { roundTrips: 0, statements: 0, bytes: 0 };
  const server = createServer(async (from, to) => {
    const parts: Buffer[] = [];
    for await (const part of from) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    // The jobs of `npm start` ask from Node, which says its name; the workers say none.
    const isWorker = from.headers['user-agent'] === undefined;
    if (isWorker) {
      counted.roundTrips++;
      counted.bytes += body.length;
    }
    if (isWorker && farMs === 0 && body.length > 0) {
      const { requests = [] } = JSON.parse(body.toString()) as Partial<Pipeline>;
      for (const { stmt, batch } of requests) {
        const sent = [...(stmt ? [stmt] : []), ...(batch?.steps.map((step) => step.stmt) ?? [])];
        counted.statements += sent.filter(({ sql }) => sql !== undefined && !frame.test(sql)).length;
      }
    }
    if (farMs > 0) await new Promise((resolve) => setTimeout(resolve, farMs));
    const { host: _, connection: __, ...headers } = from.headers;
    const onward = request(
      new URL(from.url!, database),
      { agent, method: from.method, headers: { ...headers, 'content-length': body.length } },
      (answer) => {
        answer.on('data', (part: Buffer) => {
          if (isWorker) counted.bytes += part.length;
        });
        to.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(to);
      },
    );
    onward.on('error', () => to.destroy());
    onward.end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken() {
      const now = { ...counted };
      Object.assign(counted, { roundTrips: 0, statements: 0, bytes: 0 });
      return now;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      agent.destroy();
    },
  };
}
