// The embedded libSQL server as a process of its own: started, restarted on the same port if it dies, ended with us.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { mintSecret } from '../../db/server/secret.ts';
import { CannotStart } from './cannot-start.ts';

export interface DatabaseServer {
  readonly url: string;
  readonly authToken: string;
  close(): Promise<void>;
}

const program = fileURLToPath(new URL('../../db/server/main.ts', import.meta.url));
const slowestStartMs = 20_000;
const pauseBeforeRestartMs = 200;
const longestPauseMs = 5_000;

export async function startDatabase(file: string, say: (line: string) => void): Promise<DatabaseServer> {
  let isClosing = false;
  const authToken = mintSecret();
  let server = launch(file, 0, authToken);
  const url = await server.listening;
  const port = Number(new URL(url).port);

  const watch = () =>
    server.child.once('exit', async (code, signal) => {
      if (isClosing) return;
      say(`The database server ended (${signal ?? code}); starting it again.`);
      await startAgain();
    });
  // One start that fails, or is killed half-way, must not be the last: without its database the product is of no use.
  const startAgain = async () => {
    for (let pauseMs = pauseBeforeRestartMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      if (isClosing) return;
      // Known before it listens: whoever closes now ends the one that is only just starting.
      server = launch(file, port, authToken);
      try {
        await server.listening;
        return watch();
      } catch (error) {
        if (!isClosing)
          say(`The database server could not be started again, and will be: ${(error as Error).message}`);
      }
    }
  };
  watch();

  return {
    url,
    authToken,
    async close() {
      isClosing = true;
      const { child } = server;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.stdin?.end();
      const impatient = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(impatient);
    },
  };
}

interface Launched {
  readonly child: ChildProcess;
  /** Its address, once it listens. */
  readonly listening: Promise<string>;
}

function launch(file: string, port: number, authToken: string): Launched {
  const child = spawn(
    process.execPath,
    [
      program,
      '--file',
      file,
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--with-parent',
      '--token-on-stdin',
    ],
    // A Ctrl-C reaches the whole terminal group; a group of its own lets us end it after the worker.
    { stdio: ['pipe', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
  // A command line can be read by everybody on this machine, so the secret goes another way; one that ends at once is told below.
  child.stdin.on('error', () => {});
  child.stdin.write(`${authToken}\n`);
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2_000);
  });
  const listening = new Promise<string>((resolve) => {
    let heard = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      heard = (heard + text).slice(-200);
      const url = /listening on (http:\S+)/.exec(heard)?.[1];
      if (url) resolve(url);
    });
  });
  const failed = once(child, 'exit').then(() => {
    throw new CannotStart(firstSentence(complaint));
  });
  const late = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new CannotStart('The database server did not answer in 20 seconds; try again.'));
    }, slowestStartMs);
    void Promise.race([listening, failed]).then(
      () => clearTimeout(timer),
      () => clearTimeout(timer),
    );
  });
  return { child, listening: Promise.race([listening, failed, late]) };
}

const firstSentence = (complaint: string): string =>
  complaint
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !/Warning:|^\(Use/.test(line)) ??
  'The database server ended without a word.';
