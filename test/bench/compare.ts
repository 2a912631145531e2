// `npm run bench`: the built product beside a bare route that sends the same bytes and beside statements written by hand, in the same
// runtime and on the same database, by turns in one run. Ratios come first: they travel, times do not. It ends by itself, listens on
// this machine only, and keeps the grown ledgers in the temporary folder for the next run.
// `-- --short`: one size, and only what is counted: statements, round trips and bytes, which are held to what they were at most.
// `-- --sizes=1,10`: only these. The largest takes minutes to grow, once.
import { deepStrictEqual } from 'node:assert';
import { rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { civilDate } from '../../db/ctx.ts';
import { buildWorker } from '../../worker/build.ts';
import { instantNow } from '../../worker/context.ts';
import { startDatabase } from '../../worker/local/database-server.ts';
import { type Product, Starting } from '../worker/running.ts';
import { median, once, type Run, run, type Sent } from './client.ts';
import { copyOf, type Grown, grown, type Scale, scales } from './grown.ts';
import { handIn, handInByHand, type Operation, operationsFor } from './operations.ts';
import { databaseOf, type Part, processesBelow, standBetween, startTwin, type Twin, watch } from './parts.ts';

const isShort = process.argv.includes('--short');
const wanted = process.argv
  .find((word) => word.startsWith('--sizes='))
  ?.slice('--sizes='.length)
  .split(',');
const sizes = scales.filter(({ name }) => wanted?.includes(name) ?? true);
const connectionsTried = [1, 16, 64];
const rounds = 3;
const turnMs = 400;
const writesATurn = 120;
const giveUpAfterMs = 15 * 60_000;
const farMs = 30;
/** How long the product's jobs may go on before it is measured beside them. */
const jobsMs = 60_000;

const line = (...cells: (string | number)[]) =>
  console.log(
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(24) : String(cell).padStart(11))).join(''),
  );
const ratio = (a: number, b: number) => (a / b).toFixed(a / b < 0.1 ? 3 : 2);
const rate = (perSecond: number) => perSecond.toFixed(perSecond < 100 ? 1 : 0);

interface Measured {
  readonly runs: Run[];
  readonly used: Record<Part, number>;
}
const fresh = (): Measured => ({ runs: [], used: { worker: 0, database: 0, start: 0 } });
const perSecond = ({ runs }: Measured) => median(runs.map((one) => one.perSecond));
const p50 = ({ runs }: Measured) => median(runs.map((one) => one.p50Ms));
const refusedBy = ({ runs }: Measured) => runs.reduce((sum, { refused }) => sum + refused, 0);
const cpu = ({ runs, used }: Measured, part?: Part) => {
  const all = part ? used[part] : used.worker + used.database + used.start;
  return all / runs.reduce((sum, { requests }) => sum + requests, 0);
};

/** What is asked of one of them again and again. */
interface Way {
  readonly name: string;
  readonly url: string;
  readonly roots: readonly number[];
  readonly until: { readonly ms: number } | { readonly requests: number };
  readonly next: (n: number) => Sent;
  readonly expected?: readonly number[];
}

/** All of them by turns, so that a moment in which the machine is busy falls on all alike. */
async function byTurns(ways: readonly Way[], connections: number): Promise<Map<string, Measured>> {
  const measured = new Map(ways.map(({ name }) => [name, fresh()]));
  // The first answer of each also pays for what is made once.
  for (const way of ways) await run(way.url, 1, { requests: 1 }, way.next, way.expected);
  for (let round = 0; round < rounds; round++)
    for (const way of ways) {
      const one = measured.get(way.name)!;
      const since = watch(way.roots);
      one.runs.push(await run(way.url, connections, way.until, way.next, way.expected));
      const used = since();
      for (const part of Object.keys(used) as Part[]) one.used[part] += used[part];
    }
  return measured;
}

let asked = 0;
const json = { 'content-type': 'application/json', accept: 'application/json' };
/** A client's own `id`, which is passed over: an answer that is kept for the next who sends the same is not found by it. */
const uncached = ({ query, variables }: Pick<Operation, 'query' | 'variables'>): Sent => ({
  method: 'POST',
  path: '/graphql',
  headers: json,
  body: JSON.stringify({ query, variables, id: `bench-${++asked}` }),
});
const byGet = ({ query, variables }: Operation): Sent => ({
  method: 'GET',
  path: `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`,
  headers: { accept: 'application/json' },
});
/** Ten in the proportions of real use. */
const mixOf = (operations: readonly Operation[]) =>
  operations.flatMap((operation) =>
    Array.from({ length: Math.round(operation.share / 10) }, () => operation),
  );

/** Drafts are handed in once each: whoever takes one has it for good. */
function draftsOf(of: Grown) {
  let taken = 0;
  return () => {
    const one = of.drafts[taken++];
    if (one === undefined) throw new Error('No drafts are left to be handed in.');
    return one;
  };
}

const m1 = (of: Grown, draft: () => string) => (): Sent => {
  const report = draft();
  return {
    method: 'POST',
    path: '/graphql',
    headers: { ...json, authorization: `Bearer ${of.officer}` },
    body: JSON.stringify(handIn(report, report)),
  };
};
const m1ByHand = (draft: () => string) => (): Sent => {
  const report = draft();
  return {
    method: 'POST',
    path: '/written/M1',
    headers: json,
    body: JSON.stringify(handInByHand(report, report, instantNow())),
  };
};

/** Says to the twin what it is asked, and holds its answers against the product's: equal, or nothing is compared. */
async function teach(twin: Twin, productUrl: string, operations: readonly Operation[]): Promise<void> {
  for (const operation of operations) {
    const { name, twin: statement } = operation;
    await once(twin.url, { method: 'PUT', path: `/asked/${name}`, body: JSON.stringify(statement) });
    const [theirs, ours] = await Promise.all([
      once(twin.url, { method: 'GET', path: `/asked/${name}` }),
      once(productUrl, uncached(operation)),
    ]);
    const answer = JSON.parse(ours.body.toString());
    if (answer.errors) throw new Error(`${name}: ${JSON.stringify(answer.errors).slice(0, 500)}`);
    deepStrictEqual(JSON.parse(theirs.body.toString()), answer, `${name} is answered otherwise by hand`);
    await once(twin.url, { method: 'PUT', path: `/bare/${name}`, body: ours.body.toString() });
  }
}

const asking = (of: Grown): Operation[] =>
  operationsFor({ today: civilDate(instantNow()), round: of.round, indicator: 'IND-SENT-PROV' });

/** Waits until the product's own jobs have nothing left, so that they are not measured with the rest. */
async function quiet(product: Product): Promise<string> {
  const begun = performance.now();
  for (;;) {
    const runs = product.log.filter(({ event }) => event === 'upkeep');
    const last = runs.at(-1);
    if (last && !last.failed && last.obligationsLeft === 0 && Object(last.letters).hasMore === false)
      return `${((performance.now() - begun) / 1_000).toFixed(1)} s in ${runs.length} runs`;
    if (performance.now() - begun > jobsMs) return `not done after ${jobsMs / 1_000} s`;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const pages = [
  '/vi',
  '/vi/nhiem-vu',
  '/vi/nhiem-vu/3.11',
  '/vi/tinh',
  '/vi/tinh/hai-phong',
  '/vi/chi-bao/workers-sent',
];
const page = (path: string, n: number): Sent => ({
  method: 'GET',
  path: `${path}?lan=${n}`,
  headers: { accept: 'text/html' },
});

/** Of one size: how soon it starts, each operation beside its twin, what is kept, pages. */
async function measure(scale: Scale): Promise<void> {
  const of = await grown(scale);
  const folder = copyOf(of, scale.name);
  const begun = performance.now();
  const starting = new Starting({ dataFolder: folder, env: { BUILD: 'no' } });
  let twin: Twin | undefined;
  try {
    const product = await starting.running();
    const listensMs = performance.now() - begun;
    await once(product.url, page('/vi', 0));
    const firstMs = performance.now() - begun;
    const jobs = await quiet(product);
    console.log(
      `\n== ${scale.name} x: ${scale.rounds} rounds, 34 provinces, ${scale.communes} communes; starts in ${(listensMs / 1_000).toFixed(1)} s, first page after ${(firstMs / 1_000).toFixed(1)} s; its jobs: ${jobs}`,
    );
    const database = databaseOf(product.pid);
    twin = await startTwin(database);
    const operations = asking(of);
    await teach(twin, product.url, operations);
    const draft = draftsOf(of);
    const until = { ms: turnMs };
    const ours = [product.pid];
    const theirs = [twin.pid, ...databaseProcesses(product.pid)];
    const mix = mixOf(operations);

    for (const connections of connectionsTried) {
      const ways: Way[] = [
        ...operations.flatMap((operation): Way[] => [
          { name: operation.name, url: product.url, roots: ours, until, next: () => uncached(operation) },
          {
            name: `${operation.name} by hand`,
            url: twin!.url,
            roots: theirs,
            until,
            next: () => ({ method: 'GET', path: `/asked/${operation.name}` }),
          },
        ]),
        { name: 'mix', url: product.url, roots: ours, until, next: (n) => uncached(mix[n % mix.length]!) },
        {
          name: 'mix by hand',
          url: twin!.url,
          roots: theirs,
          until,
          next: (n) => ({ method: 'GET', path: `/asked/${mix[n % mix.length]!.name}` }),
        },
        { name: 'M1', url: product.url, roots: ours, until: { requests: writesATurn }, next: m1(of, draft) },
        {
          name: 'M1 by hand',
          url: twin!.url,
          roots: theirs,
          until: { requests: writesATurn },
          next: m1ByHand(draft),
        },
      ];
      const measured = await byTurns(ways, connections);
      console.log(`\n${connections} connections, nothing kept`);
      line(
        '',
        'ratio',
        'ratio CPU',
        'per second',
        'by hand',
        'p50 ms',
        'CPU ms',
        'worker',
        'database',
        'by hand',
      );
      for (const name of [...operations.map((one) => one.name), 'mix', 'M1']) {
        const [mine, hand] = [measured.get(name)!, measured.get(`${name} by hand`)!];
        line(
          name,
          ratio(perSecond(mine), perSecond(hand)),
          ratio(cpu(hand), cpu(mine)),
          rate(perSecond(mine)),
          rate(perSecond(hand)),
          p50(mine).toFixed(1),
          cpu(mine).toFixed(2),
          cpu(mine, 'worker').toFixed(2),
          cpu(mine, 'database').toFixed(2),
          cpu(hand).toFixed(2),
          refusedBy(mine) === 0 ? '' : `${refusedBy(mine)} refused`,
        );
      }
    }
    await measureKept(product, twin, operations);
    await measurePages(product);
  } finally {
    await twin?.close();
    await starting.stop('SIGINT');
    rmSync(folder, { recursive: true, force: true });
  }
}

const databaseProcesses = (product: number): number[] =>
  processesBelow(product)
    .filter(({ command }) => command.includes('db/server/main'))
    .map(({ pid }) => pid);

/** What is asked again: by GET, with the tag of what is known, and the same bytes from the bare route. */
async function measureKept(product: Product, twin: Twin, operations: readonly Operation[]): Promise<void> {
  const connections = 16;
  const until = { ms: turnMs };
  const ours = [product.pid];
  const ways = await Promise.all(
    operations.map(async (operation): Promise<Way[]> => {
      const sent = byGet(operation);
      const { name } = operation;
      const { headers } = await once(product.url, sent);
      const tag = headers.get('etag');
      const knowing = { ...sent, headers: { ...sent.headers, 'if-none-match': tag ?? '' } };
      return [
        {
          name: `${name} bare`,
          url: twin.url,
          roots: [twin.pid],
          until,
          next: () => ({ method: 'GET', path: `/bare/${name}` }),
        },
        { name: `${name} kept`, url: product.url, roots: ours, until, next: () => sent },
        ...(tag
          ? [
              {
                name: `${name} known`,
                url: product.url,
                roots: ours,
                until,
                next: () => knowing,
                expected: [304],
              },
            ]
          : []),
      ];
    }),
  );
  const measured = await byTurns(ways.flat(), connections);
  console.log(`\nkept, ${connections} connections, beside the bare route with the same bytes`);
  line('', 'GET', 'GET CPU', 'known', 'known CPU', 'bare /s', 'GET /s', 'known /s', 'bytes');
  for (const { name } of operations) {
    const [bare, kept, known] = [`${name} bare`, `${name} kept`, `${name} known`].map((way) =>
      measured.get(way),
    );
    line(
      name,
      ratio(perSecond(kept!), perSecond(bare!)),
      ratio(cpu(bare!), cpu(kept!)),
      known ? ratio(perSecond(known), perSecond(bare!)) : 'no tag',
      known ? ratio(cpu(bare!), cpu(known)) : '',
      rate(perSecond(bare!)),
      rate(perSecond(kept!)),
      known ? rate(perSecond(known)) : '',
      Math.round(kept!.runs[0]!.bytes),
    );
  }
}

async function measurePages(product: Product): Promise<void> {
  const connections = 16;
  const until = { ms: turnMs };
  const roots = [product.pid];
  // With more than one directive on the ledger a page's address names its own.
  const addresses = await Promise.all(
    pages.map(async (path) => (await once(product.url, page(path, 0))).headers.get('location') ?? path),
  );
  const addressed = addresses.map((address) => new URL(address, product.url).pathname);
  const ways = addressed.flatMap((path): Way[] => [
    { name: path, url: product.url, roots, until, next: () => page(path, ++asked) },
    { name: `${path} kept`, url: product.url, roots, until, next: () => page(path, 0) },
  ]);
  const measured = await byTurns(ways, connections);
  console.log(`\npages, ${connections} connections`);
  line('', 'kept ratio', 'per second', 'kept /s', 'p50 ms', 'CPU ms', 'worker', 'database', 'bytes');
  for (const path of addressed) {
    const [one, kept] = [measured.get(path)!, measured.get(`${path} kept`)!];
    line(
      path,
      ratio(perSecond(kept), perSecond(one)),
      rate(perSecond(one)),
      rate(perSecond(kept)),
      p50(one).toFixed(1),
      cpu(one).toFixed(2),
      cpu(one, 'worker').toFixed(2),
      cpu(one, 'database').toFixed(2),
      Math.round(one.runs[0]!.bytes),
    );
  }
}

interface Counted {
  readonly roundTrips: number;
  readonly statements: number;
  readonly bytes: number;
}

/** With the database behind what counts, or far away. */
async function behind(
  scale: Scale,
  far: number,
  look: (of: Grown, product: Product, twin: Twin, taken: () => Counted) => Promise<void>,
): Promise<void> {
  const of = await grown(scale);
  const folder = copyOf(of, `far-${far}`);
  const tell = () => {};
  const database = await startDatabase(join(folder, 'ledger.db'), tell, tell);
  const between = await standBetween(database.url, far);
  const starting = new Starting({
    dataFolder: folder,
    env: { BUILD: 'no', LIBSQL_URL: between.url, LIBSQL_AUTH_TOKEN: database.authToken, UPKEEP_TRIPS: '40' },
  });
  let twin: Twin | undefined;
  try {
    const product = await starting.running();
    twin = await startTwin({ url: between.url, authToken: database.authToken });
    await teach(twin, product.url, asking(of));
    await look(of, product, twin, between.taken);
  } finally {
    await twin?.close();
    await starting.stop('SIGINT');
    await between.close();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The most that may go over the wire to the database; it may only shrink. Bytes are of the database's answers and questions together, in thousands. */
const budgets: Readonly<
  Record<string, { readonly roundTrips: number; readonly statements: number; readonly kB: number }>
> = {
  O1: { roundTrips: 1, statements: 2, kB: 30 },
  O2: { roundTrips: 1, statements: 2, kB: 180 },
  O3: { roundTrips: 1, statements: 2, kB: 16 },
  O4: { roundTrips: 1, statements: 2, kB: 30 },
  O5: { roundTrips: 1, statements: 2, kB: 24 },
  M1: { roundTrips: 3, statements: 30, kB: 60 },
};
const spentOver: string[] = [];

/** What each costs on the wire to the database; a question that is kept must have asked nothing. */
async function count(scale: Scale): Promise<void> {
  await behind(scale, 0, async (of, product, twin, taken) => {
    const operations = asking(of);
    const draft = draftsOf(of);
    console.log(`\non the wire to the database, ${scale.name} x`);
    line('', 'round trips', 'statements', 'kB', 'answer kB', 'by hand kB');
    const spent = async (name: string, url: string, sent: () => Sent) => {
      await once(url, sent());
      taken();
      const { status, body } = await once(url, sent());
      if (status !== 200) throw new Error(`${name} answered ${status}: ${body}`);
      return { ...taken(), answer: body.length };
    };
    for (const [name, sent, theirs] of [
      ...operations.map((one): [string, () => Sent, () => Sent] => [
        one.name,
        () => uncached(one),
        () => ({ method: 'GET', path: `/asked/${one.name}` }),
      ]),
      ['M1', m1(of, draft), m1ByHand(draft)] as const,
    ]) {
      const ours = await spent(name, product.url, sent);
      const hand = await spent(name, twin.url, theirs);
      line(
        name,
        ours.roundTrips,
        ours.statements,
        (ours.bytes / 1_000).toFixed(1),
        (ours.answer / 1_000).toFixed(1),
        (hand.bytes / 1_000).toFixed(1),
      );
      const most = budgets[name]!;
      if (ours.roundTrips === 0)
        spentOver.push(`${name} was not asked of the database: what is measured as not kept was kept`);
      if (ours.roundTrips > most.roundTrips)
        spentOver.push(`${name} takes ${ours.roundTrips} round trips, more than ${most.roundTrips}`);
      if (ours.statements > most.statements)
        spentOver.push(`${name} takes ${ours.statements} statements, more than ${most.statements}`);
      if (ours.bytes > most.kB * 1_000)
        spentOver.push(
          `${name} takes ${Math.round(ours.bytes / 1_000)} kB to and from the database, more than ${most.kB}`,
        );
    }
    for (const one of operations) {
      const { roundTrips } = await spent(one.name, product.url, () => byGet(one));
      if (roundTrips > 1) spentOver.push(`${one.name}, asked again by GET, takes ${roundTrips} round trips`);
    }
  });
}

/** With the database far away: how many round trips one waits for. */
async function measureFar(scale: Scale): Promise<void> {
  await behind(scale, farMs, async (of, product, twin) => {
    const operations = asking(of);
    const draft = draftsOf(of);
    const until = { ms: 2 * turnMs };
    const ways: Way[] = [
      ...operations.flatMap((one): Way[] => [
        { name: one.name, url: product.url, roots: [], until, next: () => uncached(one) },
        {
          name: `${one.name} by hand`,
          url: twin.url,
          roots: [],
          until,
          next: () => ({ method: 'GET', path: `/asked/${one.name}` }),
        },
      ]),
      { name: 'M1', url: product.url, roots: [], until: { requests: 12 }, next: m1(of, draft) },
      { name: 'M1 by hand', url: twin.url, roots: [], until: { requests: 12 }, next: m1ByHand(draft) },
    ];
    const measured = await byTurns(ways, 1);
    console.log(`\ndatabase ${farMs} ms away, ${scale.name} x, 1 connection: p50 ms`);
    line('', 'product', 'by hand', 'more');
    for (const name of [...operations.map((one) => one.name), 'M1']) {
      const [mine, hand] = [p50(measured.get(name)!), p50(measured.get(`${name} by hand`)!)];
      line(name, mine.toFixed(1), hand.toFixed(1), (mine - hand).toFixed(1));
    }
  });
}

setTimeout(() => {
  console.error('Given up after 15 minutes.');
  process.exit(1);
}, giveUpAfterMs).unref();
await buildWorker();
const operations = operationsFor({ today: '', round: '', indicator: '' });
console.log(
  `${availableParallelism()} processors, load ${loadavg()[0]!.toFixed(1)}. Ratios: the product's answers per second by those of the same by hand (above 1: more), and the other's processor time by its own.`,
);
for (const { name, about } of operations) console.log(`${name}: ${about}`);
console.log(
  'M1: a report with one line, saved and handed in, in one document; by hand: one transaction with the same writes',
);
await count(scales[0]!);
if (!isShort) {
  for (const scale of sizes) await measure(scale);
  await measureFar(scales[0]!);
}
if (spentOver.length > 0) {
  console.error(`\n${spentOver.join('\n')}`);
  process.exitCode = 1;
}
process.exit();
