// What became public, was put right or was taken back: all of it, once, in its order, and nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loggedRecords, openRecords } from '../../db/audit/public.ts';
import { byRecordId } from '../../db/found-again.ts';
import { shapes } from '../../db/shapes.ts';
import { toId } from '../../schema/ids.ts';
import { mutation, newKey, reportAt, seen, send, word } from '../support/cycle.ts';
import { keeperWith, writeKeeper } from '../support/keeper.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();
const keeper = keeperWith('verify');
beforeAll(() => writeKeeper(ledger));

interface Told {
  readonly changes: readonly {
    readonly version: string;
    readonly kind: string;
    readonly action: string;
    readonly recordId: string | null;
    readonly record: { readonly id: string } | null;
  }[];
  readonly version: string;
  readonly hasMore: boolean;
}
async function told(since: string | null, first = 100): Promise<Told> {
  const { data, errors, roundTrips } = await ledger.ask(
    'public',
    'query ($since: String, $first: Int!) { changes(since: $since, first: $first) { version hasMore changes { version kind action recordId record { id } } } }',
    { since, first },
  );
  if (errors) throw errors[0]!.originalError ?? errors[0]!;
  expect(roundTrips).toBeLessThanOrEqual(2);
  return data.changes;
}
const said = ({ changes }: Told) => changes.map(({ kind, action, recordId }) => [kind, action, recordId]);

describe('each kind of record that is ever changed', () => {
  const typeOf = new Map([...shapes.values()].map((shape) => [shape.type, shape]));

  it.each(Object.entries(openRecords))('%s is open to everyone and found by its id as %s', (_, type) => {
    expect(typeOf.get(type)!.visible).toBeUndefined();
    expect(byRecordId(type, 'x')).not.toBeNull();
  });

  it.each(Object.entries(loggedRecords))('%s is hidden from some and found by its id as %s', (_, type) => {
    expect(typeOf.get(type)!.visible).toBeDefined();
    expect(byRecordId(type, 'x')).not.toBeNull();
  });

  it('is open, or in the public log, or nobody’s business, and nothing is forgotten', () => {
    const inside = ['contact', 'letter', 'membership', 'message', 'person', 'session', 'signInLink', 'token'];
    // Made by rulings, which are told themselves.
    const following = ['obligation', 'urging', 'urging_batch'];
    const folder = join(import.meta.dirname, '../../db');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [
        ...readFileSync(join(folder, file), 'utf8').matchAll(/: Entity<typeof \w+> = \{\s*name: '(\w+)'/g),
      ])
      .map(([, name]) => name!);
    expect([...new Set(names)].sort()).toEqual(
      [...Object.keys(openRecords), ...Object.keys(loggedRecords), ...inside, ...following].sort(),
    );
  });
});

it('a report is told of when it is published and not before; what was put right since is told too, each once', async () => {
  const beginning = await told(null);
  expect(said(beginning)).toEqual(
    [['published', 'seed.load', null]].map(([kind, ...rest]) => [kind!.toUpperCase(), ...rest]),
  );
  expect(beginning.hasMore).toBe(false);

  const report = await reportAt(ledger, 'verified', 'haiPhong');
  const unheard = await told(beginning.version);
  expect(unheard).toMatchObject({ changes: [], hasMore: false });
  await send(ledger, 'commission', 'publishReport', seen(report));
  const figure = toId('Observation', 'OBS-0004');
  const [{ value, revision }] = (
    await ledger.ask('public', `{ nodes(ids: ["${figure}"]) { ... on Observation { value revision } } }`)
  ).data.nodes;
  const amended = await ledger.ask(
    'public',
    mutation(
      'amendObservation',
      {
        id: figure,
        revision,
        value: String(Number(value) + 1),
        qualifier: word('EXACT'),
        note: 'Misread.',
        key: newKey(),
      },
      '... on Observation { value }',
    ),
    {},
    { actor: keeper },
  );
  expect(amended.data.amendObservation.__typename).toBe('Observation');

  const news = [
    ['PUBLISHED', 'report.publish', report.id],
    ['AMENDED', 'observation.amend', figure],
  ];
  for (const since of [beginning.version, unheard.version]) expect(said(await told(since))).toEqual(news);
  const all = await told(null);
  expect(said(all)).toEqual([...said(beginning), ...news]);
  expect(all.changes.map(({ record }) => record?.id ?? null)).toEqual([null, report.id, figure]);
  expect(await told(all.version)).toEqual({ changes: [], version: all.version, hasMore: false });

  const pages: Told[] = [];
  for (let since: string | null = null; pages.at(-1)?.hasMore ?? true; since = pages.at(-1)!.version)
    pages.push(await told(since, 1));
  expect(pages.flatMap(said)).toEqual(said(all));
  expect(pages).toHaveLength(3);
});

it('looks at so many acts for a page and no more, by their own order, and goes on behind them', async () => {
  const { version } = await told(null);
  await ledger.db().writeBatch([
    {
      sql: `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000)
        INSERT INTO audit_log (entity, entity_id, revision, action, actor_kind, request_id, at, changes)
        SELECT 'report', 'unheard-' || i, 1, 'report.start', 'person', 'test', '2026-11-22T05:00:00.000Z', '{}' FROM n`,
      args: [],
    },
  ]);
  const some = await told(version);
  expect(some).toMatchObject({ changes: [], hasMore: true });
  const rest = await told(some.version);
  expect(rest).toMatchObject({ changes: [], hasMore: false });
  expect(new Set([version, some.version, rest.version]).size).toBe(3);

  const ctx = await ledger.ctx('public');
  const plans: string[] = [];
  const db: typeof ctx.db = {
    ...ctx.db,
    read: async (statement) => {
      const plan = await ctx.db.read({ ...statement, sql: `EXPLAIN QUERY PLAN ${statement.sql}` });
      plans.push(...plan.map(({ detail }) => String(detail)));
      return ctx.db.read(statement);
    },
  };
  await ledger.ask('public', '{ changes(first: 2) { version } }', {}, { ...ctx, db });
  expect(plans.filter((step) => step.includes('audit_log') && !/max/.test(step))).toContain(
    'SEARCH audit_log USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)',
  );
  expect(plans.filter((step) => /SCAN audit_log|TEMP B-TREE/.test(step))).toEqual([]);
});

it.each(['', 'x', '5', '5B5D', '5B2278225D', '5B312C325D', 'Report:x'])(
  'a version that is none is refused (%s)',
  async (since) => {
    await expect(told(since)).rejects.toMatchObject({
      kind: 'INVALID',
      fields: [{ path: 'since', code: 'bad_version' }],
    });
  },
);
