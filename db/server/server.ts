// The embedded libSQL server: one process, one file, Hrana 2 and 3 over HTTP.
import type { AddressInfo } from 'node:net';
import { doorkeeper } from './door.ts';
import type { EngineName } from './engine.ts';
import { StartError } from './errors.ts';
import { hranaServer } from './http.ts';
import { pipelineOn } from './pipeline.ts';
import type { Budgets } from './remote.ts';
import { mintSecret } from './secret.ts';
import { Store } from './store.ts';
import { Streams } from './streams.ts';
import { WriterQueue } from './writer-queue.ts';

export { StartError } from './errors.ts';

export type ServerOptions = {
  file: string;
  engine?: EngineName;
  /** A folder for the journal of what is committed; without it none is kept. */
  journal?: string | undefined;
  port?: number;
  host?: string;
  /** What opens it; minted where none is given, because a lock that is open by default is none. */
  authToken?: string | undefined;
  /** A stream with no request for this long is closed. */
  streamIdleMs?: number;
  /** A transaction that holds the writer for this long loses it and is rolled back. */
  transactionMs?: number;
  /** How long one request's statements may take, by their kind. */
  budgets?: Partial<Budgets>;
};

/** What is under way when the server ends is finished, if it can be within this time. */
const LONGEST_DRAIN_MS = 4_500;

export type RunningServer = {
  url: string;
  /** What every request must show. */
  authToken: string;
  /** Both, as a client takes them. */
  config: { url: string; authToken: string };
  /** What is worth knowing about the file at its opening, in sentences. */
  said: readonly string[];
  /** Writes a compact copy of the committed database to a new file. */
  snapshotTo(path: string): Promise<void>;
  /** Answers what is under way and sends away what comes later; requests that are still arriving have the grace. */
  close(graceMs?: number): Promise<void>;
};

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {
    file,
    port = 0,
    engine = 'libsql',
    host = '127.0.0.1',
    authToken = mintSecret(),
    streamIdleMs = 10_000,
    transactionMs = 5_000,
    budgets,
    journal,
  } = options;
  const store = await Store.open(file, engine, budgets, journal);
  // Long enough to outlast one transaction that never ends, and then some.
  const queue = new WriterQueue(transactionMs * 2);
  const shared = { store, queue, transactionMs };
  const streams = new Streams(shared, streamIdleMs);
  const { http, leave } = hranaServer(streams, pipelineOn(streams, shared), doorkeeper(host, authToken));

  try {
    await new Promise<void>((resolve, reject) => {
      http.once('error', reject);
      http.listen(port, host, resolve);
    });
  } catch (error) {
    await store.close();
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      ? new StartError(
          'PORT_TAKEN',
          `Port ${port} on ${host} is taken; stop what uses it, or choose another port.`,
        )
      : error;
  }

  let closing: Promise<void> | undefined;
  const close = async (graceMs: number) => {
    if (graceMs > 0) await new Promise((resolve) => setTimeout(resolve, graceMs));
    leave();
    const ended = new Promise((resolve) => http.close(resolve));
    http.closeIdleConnections();
    await streams.closeAll();
    const force = setTimeout(() => http.closeAllConnections(), LONGEST_DRAIN_MS);
    await ended;
    clearTimeout(force);
    await streams.closeAll();
    await store.close();
  };
  const { port: bound } = http.address() as AddressInfo;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
  return {
    url,
    authToken,
    config: { url, authToken },
    said: store.said,
    snapshotTo: (path) => store.snapshotTo(path),
    close: (graceMs = 0) => (closing ??= close(graceMs)),
  };
}
