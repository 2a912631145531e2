// The embedded libSQL server as a process of its own: started, restarted on the same port if it dies, ended with us.
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { mintSecret } from '../../db/server/secret.ts';
import { launch, supervise } from './supervised.ts';

export interface DatabaseServer {
  readonly url: string;
  readonly authToken: string;
  close(): Promise<void>;
}

const toKnow = 'to know: ';
const program = fileURLToPath(new URL('../../db/server/main.ts', import.meta.url));
const quickStart = new URL('../../db/quick-start.mjs', import.meta.url).href;

export async function startDatabase(
  file: string,
  say: (line: string) => void,
  giveUp: (sentence: string) => void,
  /** A folder for the journal of what is accepted; null for a ledger that can be made anew. */
  journal: string | null = null,
): Promise<DatabaseServer> {
  const name = 'The database server';
  const authToken = mintSecret();
  const { first: url, close } = await supervise<string>({
    name,
    launch: (earlier) => {
      const launched = launch<string>({
        name,
        command: process.execPath,
        args: [
          ...['--import', quickStart, program, '--file', file, '--host', '127.0.0.1'],
          ...(journal === null ? [] : ['--journal', journal]),
          ...['--port', earlier === null ? '0' : new URL(earlier).port, '--with-parent', '--token-on-stdin'],
        ],
        options: { stdio: ['pipe', 'pipe', 'pipe'] },
        // A command line can be read by everybody on this machine, so the secret goes another way.
        told: `${authToken}\n`,
        heard: { fd: 1, read: (text) => /listening on (http:\S+)/.exec(text)?.[1] ?? null },
        slowestMs: 20_000,
        sentence: firstSentence,
      });
      tellWhatToKnow(launched.child.stdout!, say);
      return launched;
    },
    // It loses nothing by dying: one that came to listen did its work.
    provenMs: 0,
    ask: (child) => child.stdin?.end(),
    patienceMs: 8_000,
    say,
    giveUp,
  });
  return { url, authToken, close };
}

/** What it finds worth knowing about its file it says in lines of their own. */
function tellWhatToKnow(stdout: Readable, say: (line: string) => void): void {
  createInterface({ input: stdout }).on('line', (line) => {
    if (line.startsWith(toKnow)) say(line.slice(toKnow.length));
  });
}

const firstSentence = (complaint: string): string =>
  complaint
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !/Warning:|^\(Use/.test(line)) ??
  'The database server ended without a word.';
