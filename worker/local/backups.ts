// The journal and the snapshots of the ledger on this machine: on unless JOURNAL=off, in DATA_DIR/backups or BACKUP_DIR. Snapshots are made
// by a program of its own at a low priority, from the one before and the journal since: nobody waits for them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { keepSecrets } from '../../db/backup/secrets.ts';
import { placeFrom } from '../../db/backup/settings.ts';
import { CannotRun } from '../../db/command-settings.ts';
import { CannotStart } from './cannot-start.ts';

const programAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const program = programAt('../../db/backup/command.ts');
const shipper = programAt('../../db/backup/ship-command.ts');
const quickStart = new URL('../../db/quick-start.mjs', import.meta.url).href;
/** A start has more to do than to look back; what it did is in the journal already. */
const firstAfterMs = 10 * 60_000;
const betweenMs = 3_600_000;

interface Backups {
  readonly journal: string;
  /** Takes snapshots from now on, and says when one was made. */
  keep(made: () => Promise<void>): { close(): Promise<void> };
}

export function startBackups(file: string, say: (line: string) => void): Backups | null {
  const { JOURNAL } = process.env;
  if (JOURNAL === 'off') return null;
  if (JOURNAL && JOURNAL !== 'on') throw new CannotStart(`JOURNAL is on or off; it is "${JOURNAL}".`);
  const { folder } = place();
  keepSecrets(file, folder);
  return { journal: folder, keep: (made) => hourly(say, made) };
}

function place() {
  try {
    return placeFrom(process.env);
  } catch (error) {
    throw error instanceof CannotRun ? new CannotStart(error.message) : error;
  }
}

function hourly(say: (line: string) => void, made: () => Promise<void>): { close(): Promise<void> } {
  let running: ReturnType<typeof spawn> | undefined;
  const take = () => {
    timer = setTimeout(take, betweenMs);
    if (running && running.exitCode === null && running.signalCode === null) return;
    running = spawn(process.execPath, ['--import', quickStart, program], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    running.once('exit', (code) => {
      if (code === 0) made().catch((fault) => say(`That a snapshot was made could not be noted: ${fault}`));
    });
    running.once('spawn', () => setPriority(running!.pid!, constants.priority.PRIORITY_BELOW_NORMAL));
    createInterface({ input: running.stderr! }).on('line', (line) => {
      if (!/Warning:|^\(Use/.test(line)) say(`No snapshot was made: ${line}`);
    });
  };
  let timer = setTimeout(take, firstAfterMs);
  const shipping = process.env.BACKUP_S3_URL ? ship(say) : null;
  return {
    async close() {
      clearTimeout(timer);
      await shipping?.close();
      if (!running || running.exitCode !== null || running.signalCode !== null) return;
      const over = once(running, 'exit');
      running.kill();
      await over;
    },
  };
}

/** Sends the journal to the store; one that ends is started again with the next snapshot's patience. */
function ship(say: (line: string) => void): { close(): Promise<void> } {
  let child: ReturnType<typeof spawn>;
  let isClosing = false;
  const begin = () => {
    child = spawn(process.execPath, ['--import', quickStart, shipper], { stdio: ['pipe', 'pipe', 'pipe'] });
    for (const stream of [child.stdout!, child.stderr!])
      createInterface({ input: stream }).on('line', (line) => !/Warning:|^\(Use/.test(line) && say(line));
    child.once('exit', () => {
      if (!isClosing) setTimeout(() => isClosing || begin(), 60_000).unref();
    });
  };
  begin();
  return {
    async close() {
      isClosing = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const over = once(child, 'exit');
      child.stdin!.end();
      const impatient = setTimeout(() => child.kill('SIGKILL'), 3_000);
      await over;
      clearTimeout(impatient);
    },
  };
}
