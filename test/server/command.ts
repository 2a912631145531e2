// Runs the command as people do, in a process of its own.
import { spawn } from 'node:child_process';
import { afterAll } from 'vitest';
import { engine } from './support.ts';

/** What opens the servers started here, unless a test says otherwise. */
export const secret = 'only the test knows';
const MAIN = new URL('../../db/server/main.ts', import.meta.url).pathname;

export function command(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [MAIN, '--engine', engine, ...args], {
    env: { ...process.env, LIBSQL_AUTH_TOKEN: secret, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stderr.on('data', (part) => (errors += part));
  const listening = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (part) => {
      output += part;
      const url = /listening on (\S+)\n/.exec(output)?.[1];
      if (url) resolve(url);
    });
    child.once('exit', () => reject(new Error(`ended before listening: ${errors}`)));
  });
  listening.catch(() => {});
  const ended = new Promise<{ code: number | null; output: string; errors: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, output, errors }));
  });
  const kill = (signal: NodeJS.Signals) => child.kill(signal);
  afterAll(() => void child.kill('SIGKILL'));
  return { pid: child.pid as number, listening, ended, kill, stdin: child.stdin };
}
