// Keeps a process of ours running: started again when it ends or hangs, each time a little later and in one line of the log, until
// it fails so often that somebody has to look.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { CannotStart } from './cannot-start.ts';

export interface Launched<T> {
  readonly child: ChildProcess;
  /** What it says of itself once it does its work. */
  readonly ready: Promise<T>;
}

export interface Supervised<T> {
  /** As it was when it first did its work. */
  readonly first: T;
  /** Asks it to end, and ends it when it takes too long. */
  close(): Promise<void>;
}

export interface Part<T> {
  /** As sentences begin: "The database server". */
  readonly name: string;
  readonly launch: (earlier: T | null) => Launched<T>;
  /** Whether it answers, asked again and again; a part without it is never found to hang. */
  readonly answers?: (now: T) => Promise<boolean>;
  /** A life that did its work for so long does not count as a failure, however it ended. */
  readonly provenMs: number;
  /** How it is asked to end. */
  readonly ask: (child: ChildProcess) => void;
  readonly patienceMs: number;
  readonly say: (line: string) => void;
  /** It failed too often; called once, with a sentence. */
  readonly giveUp: (sentence: string) => void;
}

const mostFailures = 5;
const withinMs = 60_000;
const firstPauseMs = 200;
const betweenPulsesMs = 2_000;
/** Long enough for the longest answer on a busy machine. */
const hangsAfterMs = 20_000;

export async function supervise<T>(part: Part<T>): Promise<Supervised<T>> {
  const { name, say } = part;
  let isClosing = false;
  let failures: number[] = [];
  let running = part.launch(null);
  const first = await running.ready;

  const watch = async (now: T): Promise<void> => {
    const { child } = running;
    const begun = performance.now();
    const hangs = part.answers && watchPulse(child, () => part.answers!(now));
    const [code, signal] = await ended(child);
    const hung = hangs?.stop() ?? false;
    if (isClosing) return;
    const how = hung ? `did not answer for ${hangsAfterMs / 1_000} seconds` : `ended (${signal ?? code})`;
    if (performance.now() - begun < part.provenMs && failed(how)) return;
    say(`${name} ${how}; starting it again.`);
    await startAgain();
  };

  /** Notes a failure; true where it was one too many. */
  const failed = (how: string): boolean => {
    const now = performance.now();
    failures = [...failures.filter((at) => now - at < withinMs), now];
    if (failures.length < mostFailures) return false;
    part.giveUp(
      `${name} failed ${mostFailures} times within a minute, the last time it ${how}; the product ends. Start it again with npm start; if that does not help, the lines above say why.`,
    );
    return true;
  };

  const startAgain = async (): Promise<void> => {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, firstPauseMs * 2 ** failures.length));
      if (isClosing) return;
      // Known before it works: whoever closes now ends the one that is only just starting.
      running = part.launch(first);
      try {
        return void watch(await running.ready);
      } catch (error) {
        if (isClosing || failed(`could not be started (${(error as Error).message})`)) return;
        say(`${name} could not be started again, and will be: ${(error as Error).message}`);
      }
    }
  };
  void watch(first);

  return {
    first,
    async close() {
      isClosing = true;
      const { child } = running;
      if (hasEnded(child)) return;
      const over = once(child, 'exit');
      part.ask(child);
      const impatient = setTimeout(() => child.kill('SIGKILL'), part.patienceMs);
      await over;
      clearTimeout(impatient);
    },
  };
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

const ended = async (child: ChildProcess): Promise<readonly [number | null, NodeJS.Signals | null]> => {
  if (!hasEnded(child)) await once(child, 'exit');
  return [child.exitCode, child.signalCode];
};

/** Kills a process that has not answered for too long; `stop` tells whether it did. */
function watchPulse(child: ChildProcess, answers: () => Promise<boolean>): { stop(): boolean } {
  let hung = false;
  let lastAnswer = performance.now();
  let isAsking = false;
  const timer = setInterval(() => {
    if (performance.now() - lastAnswer > hangsAfterMs) {
      hung = true;
      child.kill('SIGKILL');
    }
    if (isAsking) return;
    isAsking = true;
    void answers()
      .catch(() => false)
      .then((isWell) => {
        isAsking = false;
        if (isWell) lastAnswer = performance.now();
      });
  }, betweenPulsesMs);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      return hung;
    },
  };
}

interface Start<T> {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly options: SpawnOptions;
  /** What it is told at once on its standard input. */
  readonly told?: string;
  /** What it says of itself, read from what it has written to this stream so far; null while it has not. */
  readonly heard: { readonly fd: 1 | 3; readonly read: (text: string) => T | null };
  readonly slowestMs: number;
  /** What to tell of a process that ended before it was ready, from what it complained of. */
  readonly sentence: (complaint: string) => string;
}

/** Starts a process and listens until it is ready, has ended, or takes too long. */
export function launch<T>({
  name,
  command,
  args,
  options,
  told,
  heard,
  slowestMs,
  sentence,
}: Start<T>): Launched<T> {
  // A Ctrl-C reaches the whole terminal group; a group of its own lets us end each part in its turn.
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  // One that ends at once is told of below.
  child.stdin?.on('error', () => {});
  if (told !== undefined) child.stdin!.write(told);
  let complaint = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2_000);
  });
  const ready = new Promise<T>((resolve, reject) => {
    let text = '';
    const stream = child.stdio[heard.fd] as NodeJS.ReadableStream;
    stream.setEncoding('utf8').on('data', (part: string) => {
      text = (text + part).slice(-2_000);
      const said = heard.read(text);
      if (said !== null) resolve(said);
    });
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new CannotStart(`${name} did not answer in ${slowestMs / 1_000} seconds; try again.`));
    }, slowestMs);
    child.once('error', (error) => reject(new CannotStart(`${name} could not be run: ${error.message}`)));
    child.once('exit', () => reject(new CannotStart(sentence(complaint))));
    const done = () => clearTimeout(late);
    child.once('exit', done);
    stream.on('data', () => heard.read(text) !== null && done());
  });
  ready.catch(() => {}); // Told where it is awaited.
  return { child, ready };
}
