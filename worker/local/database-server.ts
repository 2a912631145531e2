// The embedded libSQL server as a process of its own: started, restarted on the same port if it dies, ended with us.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { CannotStart } from './cannot-start.ts';

export interface DatabaseServer {
  readonly url: string;
  close(): Promise<void>;
}

const program = fileURLToPath(new URL('../../db/server/main.ts', import.meta.url));
const slowestStartMs = 20_000;
const pauseBeforeRestartMs = 200;
const longestPauseMs = 5_000;

export async function startDatabase(file: string, say: (line: string) => void): Promise<DatabaseServer> {
  let isClosing = false;
  let { child, url } = await launch(file, 0);
  const { port } = new URL(url);

  const watch = (running: ChildProcess) =>
    running.once('exit', async (code, signal) => {
      if (isClosing) return;
      say(`The database server ended (${signal ?? code}); starting it again.`);
      await startAgain();
    });
  // One start that fails, or is killed half-way, must not be the last: without its database the product is of no use.
  const startAgain = async () => {
    for (let pauseMs = pauseBeforeRestartMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      if (isClosing) return;
      try {
        ({ child, url } = await launch(file, Number(port)));
        return watch(child);
      } catch (error) {
        say(`The database server could not be started again, and will be: ${(error as Error).message}`);
      }
    }
  };
  watch(child);

  return {
    url,
    async close() {
      isClosing = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.stdin?.end();
      const impatient = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(impatient);
    },
  };
}

async function launch(file: string, port: number): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(
    process.execPath,
    [program, '--file', file, '--host', '127.0.0.1', '--port', String(port), '--with-parent'],
    // A Ctrl-C reaches the whole terminal group; a group of its own lets us end it after the worker.
    { stdio: ['pipe', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
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
  return { child, url: await Promise.race([listening, failed, late]) };
}

const firstSentence = (complaint: string): string =>
  complaint
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !/Warning:|^\(Use/.test(line)) ??
  'The database server ended without a word.';
