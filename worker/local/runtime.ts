// The worker's bundle in workerd, the program that runs it in production, listening on this machine only.
import { readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { dirname } from 'node:path';
import { Miniflare } from 'miniflare';
import { assetFolder } from '../build.ts';
import type { Bindings } from '../env.ts';
import { CannotStart, codeOf } from './cannot-start.ts';

export interface Runtime {
  readonly url: string;
  close(): Promise<void>;
}

interface Running {
  readonly bundle: string;
  readonly port: number;
  readonly bindings: Bindings;
  readonly say: (line: string) => void;
}

const host = '127.0.0.1';
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export async function startRuntime({ bundle, port, bindings, say }: Running): Promise<Runtime> {
  const env = Object.fromEntries(
    Object.entries(bindings).map(([key, value]) => [key, { type: 'text' as const, value: String(value) }]),
  );
  const listening = signals.map((signal) => process.listeners(signal));
  const miniflare = new Miniflare({
    host,
    port: 0,
    cf: false,
    handleStructuredLogs: ({ message }) => say(message),
    workers: [
      {
        config: {
          name: 'directive-ledger',
          compatibilityDate: '2026-10-23',
          env: { ...env, ASSETS: { type: 'assets' } },
          assets: { directory: assetFolder, hasUserWorker: true, runWorkerFirst: true },
          manifest: {
            mainModule: 'index.js',
            modulesRoot: dirname(bundle),
            modules: { 'index.js': { type: 'esm', contents: await readFile(bundle, 'utf8') } },
          },
        },
        // Straight to the worker: the development proxy in front of it costs more than the work behind it.
        dev: { unsafeDirectSockets: [{ host, port, serviceName: 'core:user:directive-ledger' }] },
      },
    ],
  });
  signals.forEach((signal, i) => {
    // Miniflare would end this process on the spot, before the database is closed; start.ts ends both, in order.
    for (const its of process.listeners(signal).filter((l) => !listening[i]!.includes(l)))
      process.off(signal, its);
  });
  await miniflare.ready;
  const url = await miniflare.unsafeGetDirectURL();
  return { url: url.origin, close: () => miniflare.dispose() };
}

/** The port to listen on, found for 0. Refuses early, before anything is started or changed, when something else listens there. */
export async function requireFreePort(port: number): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(port, host, resolve)).catch(
    (error) => {
      throw new CannotStart(
        codeOf(error) === 'EADDRINUSE'
          ? `Port ${port} is in use; stop what listens there, or choose another, for example: PORT=${port + 1} npm start`
          : `Port ${port} cannot be used (${codeOf(error)}); choose another, for example: PORT=8787 npm start`,
      );
    },
  );
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return free;
}
