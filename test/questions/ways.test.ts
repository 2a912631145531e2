// How the database finds its way to what a page shows: no walk through a table that grows, and no sorting of more than a page.
import { beforeAll, expect, it } from 'vitest';
import type { Db, Statement } from '../../db/client.ts';
import { embeddedPages, publicPages } from '../../worker/public-pages.ts';
import { growLedger } from '../support/big-ledger.ts';
import { useLedger, type Who } from '../support/ledger.ts';
import { namedQuestions } from './all.ts';

const ledger = useLedger();

/** Tables that grow with every round, and the columns of which one value has few rows however long it goes on. */
const growing: Readonly<Record<string, readonly (readonly string[])[]>> = {
  reports: [['id'], ['supersedes_id'], ['agency_id']],
  report_items: [['report_id']],
  report_values: [['report_id']],
  report_returns: [['report_id']],
  handed_in_items: [['report_id']],
  handed_in_values: [['report_id']],
  line_verifications: [['report_id']],
  taken_out_lines: [['report_id']],
  obligations: [['id']],
  obligation_facts: [['id']],
  exemptions: [['obligation_id']],
  observations: [['id'], ['contradiction_id']],
  audit_log: [['entity', 'entity_id']],
  urgings: [['id'], ['obligation_id']],
  letter_lines: [['letter_id'], ['obligation_id']],
  outbox: [['id'], ['urging_id'], ['letter_id']],
  verdicts: [['id'], ['report_id']],
};

/**
 * What still does, and why: a list that may only get shorter. Counts of all that is published are worked out each time, until
 * they are kept.
 */
const known: Readonly<Record<string, readonly string[]>> = {
  'published-reports': ['walks reports'],
  // What waits is as much as its officers have left undone.
  'review-queue': ['sorts reports by status'],
  '': ['walks reports'],
  '/toan-canh': ['walks reports'],
  '/du-lieu': ['walks observations', 'walks obligations', 'walks reports'],
  '/du-lieu/so-lieu': ['walks observations'],
  '/du-lieu/bao-cao': ['walks reports'],
  '/du-lieu/den-han': ['walks obligations'],
  // A file of one indicator, in the order of ids, as all files are.
  '/du-lieu/so-lieu/:slug': ['sorts observations by indicator_id'],
};

interface Asked {
  readonly name: string;
  readonly who: Who;
  readonly source: string;
  readonly variables: Record<string, unknown>;
}
const asked: Asked[] = [
  ...namedQuestions.map((question) => ({ ...question, variables: {} })),
  ...[...publicPages, ...embeddedPages].map((page) => ({
    name: page.path.replace(/\{.*\}/, ''),
    who: 'public' as const,
    source: page.question,
    variables: { ...page.variables?.(page.example ?? {}) },
  })),
];

interface Step {
  readonly id: number;
  readonly parent: number;
  readonly detail: string;
}

/** Which tables each name of a statement stands for: a short one may stand for several, each in its own place. */
function tablesIn(sql: string): ReadonlyMap<string, ReadonlySet<string>> {
  const tables = new Map<string, Set<string>>();
  for (const [, table, alias] of sql.matchAll(/\b(?:FROM|JOIN)\s+"?(\w+)"?(?:\s+(?:AS\s+)?"?(\w+)"?)?/g))
    for (const name of [table!, alias ?? table!])
      tables.set(name, (tables.get(name) ?? new Set()).add(table!));
  return tables;
}
/** The table of a step: by its own index, or by its name where that is no other's too. */
const tableOf = (names: ReadonlySet<string> | undefined, rest: string): string | undefined => {
  const [, owner] = / sqlite_autoindex_(\w+)_\d+/.exec(rest) ?? [];
  if (owner !== undefined) return Object.hasOwn(growing, owner) ? owner : undefined;
  return [...(names ?? [])]
    .filter((table) => Object.hasOwn(growing, table))
    .find((table) => names!.size === 1 || rest.includes(` INDEX ${table}_`));
};

/** What a plan goes through or sorts that grows, in words. */
function walks(sql: string, plan: readonly Step[]): string[] {
  const tables = tablesIn(sql);
  return plan.flatMap(({ parent, detail }) => {
    const [, how, alias, rest = ''] = /^(SCAN|SEARCH) (\w+)(.*)$/.exec(detail) ?? [];
    const table = tableOf(tables.get(alias ?? ''), rest);
    const beside = plan.filter((step) => step.parent === parent).map((step) => step.detail);
    if (
      table === undefined ||
      beside.some((other) => /^(CO-ROUTINE|MATERIALIZE) /.test(other) && other.endsWith(` ${alias}`))
    )
      return [];
    const by = [...rest.matchAll(/(\w+)=\?/g)].map(([, column]) => column!);
    if (growing[table]!.some((columns) => columns.every((column) => by.includes(column)))) return [];
    // All of the order, and not only what is alike in the part of it that an index gives.
    if (beside.includes('USE TEMP B-TREE FOR ORDER BY'))
      return [`sorts ${table}${by.map((column) => ` by ${column}`).join('')}`];
    const isPage = plan.some(({ id, detail: of }) => id === parent && of.startsWith('CO-ROUTINE '));
    return how === 'SCAN' && !(isPage && rest.startsWith(' USING INDEX ')) ? [`walks ${table}`] : [];
  });
}

async function walksOf({ who, source, variables }: Asked): Promise<string[]> {
  const ctx = await ledger.ctx(who);
  const sent: Statement[] = [];
  const db: Db = {
    ...ctx.db,
    read: (statement) => {
      sent.push(statement);
      return ctx.db.read(statement);
    },
  };
  const answer = await ledger.ask(who, source, variables, { ...ctx, db });
  expect(answer.errors).toBeUndefined();
  expect(sent.length).toBeGreaterThan(0);
  const found = await Promise.all(
    sent.map(async ({ sql, args }) => {
      const plan = await ledger.db().read({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
      return walks(sql, plan as unknown as Step[]);
    }),
  );
  return [...new Set(found.flat())];
}

beforeAll(() => growLedger(ledger.db(), { rounds: 3, provinces: 4, tasks: 4 }));

it.each(asked)('$name', async (question) => {
  expect(await walksOf(question)).toEqual(known[question.name] ?? []);
});

it('knows of no question that is not asked', () => {
  expect(Object.keys(known).filter((name) => !asked.some((question) => question.name === name))).toEqual([]);
});

it('notices an index that is gone', async () => {
  const question = asked.find(({ name }) => name === '/chi-bao/:slug')!;
  const [index] = await ledger.rows("SELECT sql FROM sqlite_master WHERE name = 'observations_recent'");
  await ledger.db().writeBatch([{ sql: 'DROP INDEX observations_recent', args: [] }]);
  expect(await walksOf(question)).toEqual(['sorts observations by indicator_id']);
  await ledger.db().writeBatch([{ sql: String(index!.sql), args: [] }]);
});
