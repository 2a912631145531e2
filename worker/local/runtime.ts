// The worker's bundle in workerd, the program that runs it in production, listening on this machine only.
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { assetFolder } from '../build.ts';
import type { Bindings } from '../env.ts';
import { CannotStart, codeOf } from './cannot-start.ts';
import { type Launched, launch, supervise } from './supervised.ts';

export interface Runtime {
  readonly url: string;
  /** Answers what was asked, for some seconds, and nothing new. */
  close(): Promise<void>;
}

interface Running {
  readonly port: number;
  /** How workerd is set up; left out, as for `npm start`. */
  readonly config?: string;
  readonly bindings: Bindings;
  readonly say: (line: string) => void;
  readonly giveUp: (sentence: string) => void;
}

/** Its package has no types; what it exports is where the program is. */
const { default: workerd } = createRequire(import.meta.url)('workerd') as { readonly default: string };
const host = '127.0.0.1';
/** As for `npm start`. */
export const ownConfig = fileURLToPath(new URL('workerd.capnp', import.meta.url));
const drainMs = 5_000;

/** Where it listens for requests, and where it says that it still turns. */
interface Ports {
  readonly http: number;
  readonly pulse: number;
}

export async function startRuntime({
  port,
  config = ownConfig,
  bindings,
  say,
  giveUp,
}: Running): Promise<Runtime> {
  const name = 'The runtime of the worker';
  const { first, close } = await supervise<Ports>({
    name,
    launch: () =>
      logged(
        launch({
          name,
          command: workerd,
          args: [
            ...['serve', config, '--control-fd=3'],
            ...['--socket-addr', `http=${host}:${port}`, '--directory-path', `assets=${assetFolder}`],
          ],
          options: {
            stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
            env: { PATH: process.env.PATH, TZ: 'UTC', ...(bindings as Record<string, string>) },
          },
          heard: { fd: 3, read: portsIn },
          slowestMs: 30_000,
          sentence: (complaint) =>
            `workerd ended before it listened: ${messageIn(complaint.trim().split('\n')[0]!).split('\n')[0]}`,
        }),
        say,
      ),
    answers: async ({ pulse }) =>
      (await fetch(`http://${host}:${pulse}/`, { signal: AbortSignal.timeout(5_000) })).ok,
    provenMs: 60_000,
    ask: (child) => child.kill('SIGTERM'),
    patienceMs: drainMs,
    say,
    giveUp,
  });
  return { url: `http://${host}:${first.http}`, close };
}

/** workerd tells each socket as a line of JSON once it listens. */
function portsIn(text: string): Ports | null {
  const port = (socket: string): number =>
    Number(new RegExp(`"socket":"${socket}","port":(\\d+)`).exec(text)?.[1] ?? 0);
  const ports = { http: port('http'), pulse: port('pulse') };
  return ports.http > 0 && ports.pulse > 0 ? ports : null;
}

/** What the worker writes to its log comes as JSON, a line each; what workerd itself says stays as it is. */
function logged<T>(launched: Launched<T>, say: (line: string) => void): Launched<T> {
  for (const stream of [launched.child.stdout!, launched.child.stderr!])
    createInterface({ input: stream }).on('line', (line) => say(messageIn(line)));
  return launched;
}

function messageIn(line: string): string {
  try {
    const { message } = JSON.parse(line) as { message?: unknown };
    return typeof message === 'string' ? message : line;
  } catch {
    return line;
  }
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
