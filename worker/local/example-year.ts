// The example year beside the ledger: a ledger of its own, in a folder, a database server and a runtime of its own, so that nothing of
// it can be counted, quoted or signed into with the real one. It begins behind the first answer, and whatever becomes of it, the
// ledger goes on.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDb } from '../../db/client.ts';
import { instantNow } from '../context.ts';
import { runJobs } from '../jobs.ts';
import { type DatabaseServer, startDatabase } from './database-server.ts';
import { openFolder } from './folder.ts';
import { type ExampleLink, exampleYearInstructions } from './instructions.ts';
import { startRuntime } from './runtime.ts';
import { keepUp } from './upkeep.ts';
import { isLogDamaged } from './wal.ts';

interface Asked {
  readonly dataFolder: string;
  readonly port: number;
  /** Where the ledger itself is opened. */
  readonly ledger: string;
  readonly trips: number;
  readonly say: (line: string) => void;
}

/** By another name of this machine than the ledger's: a browser keeps what it knows of the two apart. */
export const exampleYearAt = (port: number): string => `http://localhost:${port}`;

const writer = fileURLToPath(new URL('write-example-year.ts', import.meta.url));
const quickStart = new URL('../../db/quick-start.mjs', import.meta.url).href;

export function startExampleYear({ dataFolder, port, ledger, trips, say }: Asked): {
  close(): Promise<void>;
} {
  const started: { close(): Promise<void> }[] = [];
  let isClosing = false;
  const path = join(dataFolder, 'example-year');

  const endAll = async (): Promise<void> => {
    isClosing = true;
    for (const part of started.splice(0).reverse()) await part.close();
  };
  const giveUp = (sentence: string): void => {
    if (isClosing) return;
    say(`There is no example year: ${sentence} The ledger itself goes on.`);
    void endAll();
  };
  /** What was started while all was being ended ends too. */
  const keep = async <T extends { close(): Promise<void> }>(part: T): Promise<T> => {
    started.push(part);
    if (isClosing) await endAll();
    return part;
  };

  const start = async (): Promise<void> => {
    const folder = openFolder(path);
    if (isLogDamaged(folder.ledger))
      throw new Error(`its ledger is damaged; remove ${path} to have it written anew.`);
    const database = await keep(await startDatabase(folder.ledger, say, giveUp));
    if (isClosing) return;
    const links = await written(database, (part) => void started.push(part));
    if (isClosing) return;
    const origin = exampleYearAt(port);
    await keep(
      await startRuntime({
        port,
        say,
        giveUp,
        bindings: {
          LIBSQL_URL: database.url,
          LIBSQL_AUTH_TOKEN: database.authToken,
          TOKEN_PEPPER: folder.secrets.TOKEN_PEPPER,
          PUBLIC_ORIGIN: origin,
          EXAMPLE_YEAR_OF: ledger,
          WEBHOOKS_TO_LOOPBACK: 'yes',
        },
      }),
    );
    if (isClosing) return;
    say(`\n${exampleYearInstructions(origin, links, path, port)}\n`);
    // What is to be sent waits: nothing of an example leaves this machine.
    await keep(keepUp(() => runJobs(openDb(database), instantNow(), null, trips)));
  };

  /** The year, written or brought up to date by a program of its own, and the ways to sign in. */
  async function written(
    { url, authToken }: DatabaseServer,
    begun: (part: { close(): Promise<void> }) => void,
  ): Promise<ExampleLink[]> {
    const child = fork(writer, {
      execArgv: ['--import', quickStart],
      env: { PATH: process.env.PATH, TZ: 'UTC', YEAR_FOLDER: path, YEAR_URL: url, YEAR_TOKEN: authToken },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    // Whoever tries the ledger meanwhile comes first.
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    const over = once(child, 'exit');
    begun({
      close: async () => {
        child.kill('SIGKILL');
        await over;
      },
    });
    let links: ExampleLink[] | undefined;
    let complaint = '';
    child.on('message', (told: ExampleLink[]) => {
      links = told;
    });
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-4_000);
    });
    await over;
    if (links) return links;
    throw new Error(
      /^(?:\w*Error|\w+ \[Error\]): (.*)$/m.exec(complaint)?.[1] ?? 'what writes it ended without a word.',
    );
  }

  const running = start().catch((error: unknown) =>
    giveUp(`${error instanceof Error ? error.message : error}`),
  );
  return {
    // What was just being started is waited for, and ended.
    async close() {
      await endAll();
      await running;
    },
  };
}
