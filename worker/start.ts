// npm start: the whole product on this machine, from an empty folder to an address to open.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openDb } from '../db/client.ts';
import { migrate, migrations } from '../db/migrations/run.ts';
import { linkExamples, loadExamples } from '../db/seed/examples.ts';
import { loadSeed } from '../db/seed/load.ts';
import { noteBackup } from '../db/upkeep/backups.ts';
import { buildWorker } from './build.ts';
import { instantNow } from './context.ts';
import { type Bindings, checkBudgets, noticesFrom, tripsFrom } from './env.ts';
import { runJobs } from './jobs.ts';
import { startBackups } from './local/backups.ts';
import { keptBefore } from './local/before-migrating.ts';
import { CannotStart, damagedLedger, sentenceFor } from './local/cannot-start.ts';
import { startDatabase } from './local/database-server.ts';
import { exampleYearAt, startExampleYear } from './local/example-year.ts';
import {
  logKeyIn,
  type NamedToken,
  openFolder,
  readExampleTokens,
  writeExampleTokens,
} from './local/folder.ts';
import { instructions } from './local/instructions.ts';
import { logFile } from './local/log-file.ts';
import { originsIn, writeOutwardConfig } from './local/outward.ts';
import { postTo, resolveHere } from './local/pinned.ts';
import { ownConfig, requireFreePort, startRuntime } from './local/runtime.ts';
import { keepUp } from './local/upkeep.ts';
import { isLogDamaged } from './local/wal.ts';
import { lookedThrough } from './local/whole.ts';
import { logKeys } from './log-keys.ts';
import { badPublicOrigin, publicOriginFrom } from './public-origin.ts';

// Nothing here asks the network anything.
process.env.WRANGLER_SEND_METRICS = 'false';
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';

const dataFolder = resolve(process.env.DATA_DIR || '.data');
/** For people, and not to try out (worker/serve.mjs). */
const serves = process.env.SERVE === 'yes';
const noted = process.env.LOG_FILE ? logFile(resolve(process.env.LOG_FILE)) : null;
const say = (line: string) => {
  console.log(line);
  noted?.(line);
};

/** What was started and must end, in the order it was started. */
const started: { close(): Promise<void> }[] = [];
const longestEndMs = 10_000;
let ending: Promise<void> | undefined;

const end = (exitCode: number): Promise<void> =>
  (ending ??= (async () => {
    setTimeout(() => process.exit(exitCode), longestEndMs).unref();
    for (const part of started.reverse()) await part.close();
    process.exit(exitCode);
  })());

/** A part that cannot be kept running is told and ends the whole: nothing stands here that does not answer. */
function giveUp(sentence: string): void {
  console.error(sentence);
  noted?.(sentence);
  void end(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));

async function start(): Promise<void> {
  const origin = publicOrigin();
  if (serves && origin === null)
    throw new CannotStart(
      'Set PUBLIC_ORIGIN to where people open the ledger, as https://ledger.example; npm start tries it out without.',
    );
  const port = await requireFreePort(portFrom(process.env.PORT || '8787'));
  // Who starts it many times builds it once.
  const built = process.env.BUILD === 'no' ? Promise.resolve() : buildWorker();
  built.catch(() => {}); // Told where it is awaited.

  const trips = tripsFrom(process.env.UPKEEP_TRIPS);
  const folder = openFolder(dataFolder);
  const { LIBSQL_URL, LIBSQL_AUTH_TOKEN, MAIL_URL, MAIL_KEY, MAIL_FROM } = process.env;
  const pepper = process.env.TOKEN_PEPPER || folder.secrets.TOKEN_PEPPER;
  const outside: Bindings = {
    ...given(
      'ALLOWED_ORIGINS',
      'WEBHOOK_PORTS',
      'RESOLVER_URL',
      'PATIENCE_MS',
      'METRICS_TOKEN',
      'OTLP_ENDPOINT',
      'OTLP_AUTHORIZATION',
      'LOG_KEY',
      'LOG_WITNESSES',
      'BUDGET_ACCOUNT',
      'BUDGET_ANONYMOUS',
      'VERSION',
    ),
    ...given('OIDC_PROVIDERS', 'OIDC_SECRETS', 'ACCESS_TEAM', 'ACCESS_AUD', 'CLIENT_ADDRESS_HEADER'),
    ...(MAIL_URL && MAIL_KEY && MAIL_FROM ? { MAIL_URL, MAIL_KEY, MAIL_FROM } : {}),
    ...(LIBSQL_URL || serves ? {} : { WEBHOOKS_TO_LOOPBACK: 'yes', EXAMPLE_PEOPLE: 'yes' }),
  };

  checkBudgets(outside);
  const notices = noticesFrom(outside, pepper);
  const backups = LIBSQL_URL ? null : startBackups(folder.ledger, say);
  // The journal says more: how much is missing.
  if (!LIBSQL_URL && backups === null && isLogDamaged(folder.ledger))
    throw new CannotStart(damagedLedger(dataFolder, 'changes in its ledger.db-wal cannot be read'));
  const names = migrations().map(({ name }) => name);
  const kept = LIBSQL_URL ? null : keptBefore(dataFolder, folder.ledger, names);
  if (kept !== null) say(`The ledger as it was before this version: ${kept}`);
  const embedded = LIBSQL_URL
    ? undefined
    : await startDatabase(folder.ledger, say, giveUp, backups?.journal ?? null);
  if (embedded) started.push(embedded);
  const database = embedded ?? { url: LIBSQL_URL!, authToken: LIBSQL_AUTH_TOKEN || undefined };

  const looked = embedded ? await lookedThrough(folder.ledger, database) : null;
  const damagedBy = (damage: string) => damagedLedger(dataFolder, damage.split('\n').at(-1)!);
  if (looked && 'damage' in looked) throw new CannotStart(damagedBy(looked.damage));
  const applied = await migrate(database);
  if (applied.length > 0) say(`Brought the ledger up to date: ${applied.join(', ')}`);
  const seed = await loadSeed(database, instantNow());
  if (seed.loaded) say(`Loaded the directive and its sources: ${inWords(seed.counts)}`);
  const examples = embedded && !serves ? await exampleTokens(folder.tokens, database, pepper) : [];
  const links = embedded && !serves ? await linkExamples(database, pepper, instantNow()) : [];

  const logName = `${new URL(origin ?? `http://127.0.0.1:${port}`).host}/log`;
  const logKey = outside.LOG_KEY ?? (embedded ? await logKeyIn(dataFolder, logName) : undefined);
  const keys = await logKeys({ ...outside, ...(logKey ? { LOG_KEY: logKey } : {}) });

  // Where others read the ledger, and where it is told not to be, there is no example year.
  const yearPort =
    embedded && !serves && !origin && process.env.EXAMPLE_YEAR !== 'no' ? await portBeside(port) : null;

  await built;
  const bindings: Bindings = {
    LIBSQL_URL: database.url,
    TOKEN_PEPPER: pepper,
    PUBLIC_ORIGIN: origin ?? `http://127.0.0.1:${port}`,
    ...(database.authToken ? { LIBSQL_AUTH_TOKEN: database.authToken } : {}),
    ...(yearPort === null ? {} : { EXAMPLE_YEAR_AT: exampleYearAt(yearPort) }),
    ...outside,
    ...(logKey ? { LOG_KEY: logKey } : {}),
  };
  const runtime = await startRuntime({
    port,
    say,
    giveUp,
    bindings,
    ...(serves ? { config: configFor(bindings) } : {}),
  });
  started.push(runtime);
  say(
    `\n${instructions({ listening: runtime.url, origin: origin ?? runtime.url }, examples, links, folder.tokens, yearPort === null ? null : exampleYearAt(yearPort))}\n`,
  );
  if (looked && 'later' in looked)
    looked.later().then(
      (damage) => damage !== null && giveUp(damagedBy(damage)),
      (failure: unknown) => console.error(`The file of the ledger could not be read through: ${failure}`),
    );
  // After the first answer can be given: upkeep keeps nobody waiting.
  started.push(
    keepUp(() =>
      runJobs(openDb(database), instantNow(), { ...notices, resolve: resolveHere, postTo }, trips, keys),
    ),
  );
  if (backups) started.push(backups.keep(() => noteBackup(openDb(database), instantNow(), true)));
  if (yearPort !== null)
    started.push(startExampleYear({ dataFolder, port: yearPort, ledger: runtime.url, trips, say }));
}

/** What workerd is given where it serves: as for npm start, without the network that no setting leads to. */
function configFor(bindings: Bindings): string {
  const file = join(dataFolder, 'workerd.capnp');
  const origins = originsIn(bindings, process.env.OUTGOING);
  writeOutwardConfig(file, ownConfig, readFileSync(ownConfig, 'utf8'), origins);
  say(`The worker may ask: ${origins.join(', ')}`);
  return file;
}

/** The settings that have a value. */
const given = (...names: readonly (keyof Bindings)[]): Bindings =>
  Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));

/** Where people open the ledger, if that is not where it listens. */
function publicOrigin(): string | null {
  const text = process.env.PUBLIC_ORIGIN;
  if (!text) return null;
  const origin = publicOriginFrom(text);
  if (origin === null) throw new CannotStart(badPublicOrigin);
  return origin;
}

function portFrom(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new CannotStart(`PORT must be a number from 0 to 65535; it is "${text}".`);
}

/** The next port if it is free, or any other. */
const portBeside = (port: number): Promise<number> =>
  requireFreePort(port + 1).catch(() => requireFreePort(0));

async function exampleTokens(
  file: string,
  database: Parameters<typeof loadExamples>[0],
  pepper: string,
): Promise<NamedToken[]> {
  if (!existsSync(file)) writeExampleTokens(file, await loadExamples(database, pepper, instantNow()));
  return readExampleTokens(file);
}

const inWords = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');

start().catch(async (error: unknown) => {
  if (ending) return ending; // Whoever pressed Ctrl-C knows why it did not start.
  console.error(sentenceFor(error, dataFolder, !process.env.LIBSQL_URL));
  await end(1);
});
