// The program of a process that holds connections to the file and does one task at a time. It may end at any moment,
// by its own fault or because its time is up; nobody but those who wait for it notices.
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { Connection } from './connection.ts';
import { loadEngine } from './engines.ts';
import { StartError } from './errors.ts';
import { checkHeader, startProblem } from './file.ts';
import { readFrame, writeFrame } from './frames.ts';
import { groupTransaction } from './group-transaction.ts';
import { Recorder } from './journal/recorder.ts';
import { lockFolder } from './lock.ts';
import { runSteps } from './steps.ts';
import { COMMITTING, type Opening, packed, type Ready, type Reply, type Task } from './tasks.ts';

const LINE = 3;
const LOOKS_EVERY_MS = 250;
const LARGEST_PROCESS = 768 * 1024 * 1024;
/** Of what one engine counts; the other's processes are only measured as a whole. */
const LARGEST_HEAP = 160 * 1024 * 1024;

// A Ctrl-C reaches the whole group; the server finishes what is under way, and then ends us.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
process.umask(0o077);

const { file, engine, role, journal } = readFrame(LINE) as Opening;
const open = await loadEngine(engine);
const SETTINGS = {
  writer: 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;',
  reader: 'PRAGMA query_only = ON; PRAGMA wal_autocheckpoint = 0;',
  copier: 'PRAGMA wal_autocheckpoint = 0;',
};
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const clock = { now: 0 };
const connections = new Map<number, Connection>();
let unlock = () => {};
const recorder = role === 'writer' && journal ? new Recorder(file, journal) : undefined;

function connectionFor(id: number): Connection {
  const known = connections.get(id);
  if (known) return known;
  const connection = new Connection(open, file, clock, () => writeFrame(LINE, COMMITTING));
  connection.exec(`PRAGMA hard_heap_limit = ${LARGEST_HEAP}; PRAGMA busy_timeout = 1000;`);
  connection.exec(SETTINGS[role]);
  // What is committed goes to the journal before it goes into the file.
  if (recorder) connection.exec('PRAGMA wal_autocheckpoint = 0;');
  connections.set(id, connection);
  return connection;
}

async function perform(task: Task): Promise<unknown> {
  const connection = connectionFor(task.connection);
  switch (task.do) {
    case 'steps':
      return runSteps(connection, task.steps).map((result) =>
        result instanceof Error ? { error: packed(result) } : result,
      );
    case 'exec':
      return connection.exec(task.sql);
    case 'ask':
      return connection.ask(task.sql);
    case 'describe':
      return connection.describe(task.statement);
    case 'group':
      return groupTransaction(connection, task.jobs);
    case 'snapshot':
      return connection.exec(`VACUUM INTO '${task.path.replaceAll("'", "''")}'`);
    case 'close':
      if (connection.isOpenTransaction) connection.exec('ROLLBACK');
      connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      connection.close();
      return unlock();
  }
}

/** How many writes were accepted together. */
const actsOf = (task: Task, reply: Told): number =>
  task.do === 'group' && 'value' in reply && Array.isArray(reply.value)
    ? reply.value.filter((verdict) => 'results' in verdict).length
    : 1;

function recordWhatIsCommitted(task: Task, reply: Told): void {
  try {
    recorder?.record(actsOf(task, reply), () => writeFrame(LINE, COMMITTING));
  } catch {
    // Done and not in the journal: nobody may be told that it is done. The next process tries to write it there.
    process.kill(process.pid, 'SIGKILL');
  }
}

type Told = { value: unknown } | { error: unknown };

async function replyTo(task: Task): Promise<Told> {
  try {
    return { value: await perform(task) };
  } catch (error) {
    return { error: packed(error) };
  }
}

/** Whether a step lacked memory. */
const isShort = (reply: Told): boolean =>
  'value' in reply &&
  Array.isArray(reply.value) &&
  reply.value.some((step) => step?.error?.code === 'SQLITE_NOMEM');

async function collected(): Promise<void> {
  collect();
  await turn();
  for (const one of connections.values()) one.collected();
}

try {
  if (role === 'writer') {
    unlock = lockFolder(open, file);
    checkHeader(file);
    recorder?.look();
  }
  const first = connectionFor(0);
  first.ask('SELECT count(*) FROM sqlite_schema');
  if (recorder?.isNew) first.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  writeFrame(LINE, { said: recorder?.begin(new Date().toISOString()) ?? [] } satisfies Ready);
} catch (error) {
  const problem = error instanceof StartError ? error : startProblem(error, file);
  writeFrame(LINE, { error: packed(problem) });
  process.exit(1);
}

// A thread of its own looks on, because the main one cannot while a statement runs: without its parent nobody would
// ever end this process, and one that grows without bound would take the machine.
new Worker(
  `const parent = process.ppid;
   setInterval(() => {
     if (process.ppid !== parent || process.memoryUsage.rss() > ${LARGEST_PROCESS}) process.kill(process.pid, 'SIGKILL');
   }, ${LOOKS_EVERY_MS});`,
  { eval: true, stdout: true, stderr: true },
).unref();

for (;;) {
  const task = readFrame(LINE) as Task | undefined;
  // Ended without closing the file: closing would write to it, and someone else may own it by now.
  if (task === undefined) process.kill(process.pid, 'SIGKILL');
  const { connection, schema } = task as Task;
  clock.now = Math.max(clock.now, schema);
  const isWithin = () => connections.get(connection)?.isOpenTransaction ?? false;
  const wasWithin = isWithin();
  let reply = await replyTo(task as Task);
  // Kept statements take more of what the engine is given than their text tells, so they make room for whoever asks now. One
  // alone asks too much.
  if (
    role === 'reader' &&
    isShort(reply) &&
    !wasWithin &&
    !isWithin() &&
    connections.get(connection)!.forget() > 1
  ) {
    await collected();
    reply = await replyTo(task as Task);
  }
  recordWhatIsCommitted(task as Task, reply);
  const used = connections.get(connection);
  const inTransaction = used?.isOpenTransaction ?? false;
  // Its snapshot would stay open, because a read that is cut short is never ended by the binding. What the writer
  // has in hand is decided first.
  const isSpoiled = (used?.isSpoiled ?? false) && !(role === 'writer' && inTransaction);
  const isLast = isSpoiled || (task as Task).do === 'close';
  writeFrame(LINE, { ...reply, inTransaction, schema: clock.now, isLast } satisfies Reply);
  if (isLast) process.kill(process.pid, 'SIGKILL');
  if (recorder?.isLong && !inTransaction) {
    used?.exec('PRAGMA wal_checkpoint(PASSIVE)');
    recorder.copied();
  }
  // The binding frees a statement some time after nobody holds it, in a turn of the loop; neither would come by itself.
  if ([...connections.values()].some(({ isLittered }) => isLittered)) await collected();
}
