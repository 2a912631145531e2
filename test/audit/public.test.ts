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
  readonly earlier: string | null;
}
interface Asked {
  readonly since?: string | null;
  readonly first?: number;
  readonly before?: string | null;
  readonly last?: number;
  readonly knownOn?: string;
}
async function asked(of: Asked): Promise<Told> {
  const { data, errors, roundTrips } = await ledger.ask(
    'public',
    `query ($since: String, $first: Int, $before: String, $last: Int, $knownOn: Date) {
      changes(since: $since, first: $first, before: $before, last: $last, knownOn: $knownOn) {
        version hasMore earlier changes { version kind action recordId record { id } }
      }
    }`,
    { ...of },
  );
  if (errors) throw errors[0]!.originalError ?? errors[0]!;
  expect(roundTrips).toBeLessThanOrEqual(of.last === undefined ? 2 : 6);
  return data.changes;
}
const told = (since: string | null, first = 100): Promise<Told> => asked({ since, first });
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
    const inside = [
      'contact',
      'letter',
      'membership',
      'message',
      'person',
      'session',
      'signInLink',
      'token',
      'access_request',
      'identity',
      'press_opening',
    ];
    // Made by rulings, which are told themselves.
    const following = ['obligation', 'urging', 'urging_batch'];
    // Words of a document, with the day on which they were loaded, and how what it found is read, with its corrections: told where they stand.
    const ofDocuments = ['span', 'text', 'textLoad', 'baseline'];
    // Each record that is loaded is told by itself.
    const together = ['register_load'];
    const folder = join(import.meta.dirname, '../../db');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [
        ...readFileSync(join(folder, file), 'utf8').matchAll(/: Entity<typeof \w+> = \{\s*name: '(\w+)'/g),
      ])
      .map(([, name]) => name!);
    expect([...new Set(names)].sort()).toEqual(
      [
        ...Object.keys(openRecords),
        ...Object.keys(loggedRecords),
        ...inside,
        ...following,
        ...ofDocuments,
        ...together,
      ].sort(),
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
  expect(await told(all.version)).toMatchObject({ changes: [], version: all.version, hasMore: false });

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
  // So many are looked at from the end that a reader finds something, and as many again before them.
  const newest = await asked({ last: 2 });
  expect(newest.changes.map(({ version: of }) => of)).toEqual(
    (await told(null)).changes.slice(-2).map(({ version: of }) => of),
  );
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
  for (const args of [
    'first: 2',
    'last: 2',
    'last: 2, knownOn: "2026-11-21"',
    'first: 2, knownOn: "2026-11-21"',
  ]) {
    plans.length = 0;
    await ledger.ask('public', `{ changes(${args}) { version } }`, {}, { ...ctx, db });
    const steps = plans.filter((step) => step.includes('audit_log'));
    expect(steps, args).toContain('SEARCH audit_log USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)');
    expect(
      plans.filter((step) => /SCAN audit_log|TEMP B-TREE/.test(step)),
      args,
    ).toEqual([]);
  }
});

describe('the newest, and back from there', () => {
  const versions = ({ changes }: Told) => changes.map(({ version }) => version);
  let acts = 0;
  /** As acts leave rows in the log: some public, most not. */
  const act = (isPublic: boolean, at = '2026-11-22T06:00:00.000Z') =>
    ledger.db().writeBatch([
      {
        sql: `INSERT INTO audit_log (entity, entity_id, revision, action, actor_kind, request_id, at, changes)
          VALUES (?, ?, 1, 'x.record', 'person', 'test', ?, '{}')`,
        args: [isPublic ? 'task' : 'report', `acted-${acts++}`, at],
      },
    ]);
  async function back(last: number, from: Told | null, meanwhile?: () => Promise<unknown>): Promise<Told[]> {
    const pages: Told[] = from ? [from] : [];
    for (
      let before = from?.earlier ?? null;
      pages.length === 0 || pages.at(-1)!.earlier !== null;
      before = pages.at(-1)!.earlier
    ) {
      pages.push(await asked({ last, before }));
      await meanwhile?.();
    }
    return pages;
  }
  async function forth(
    first: number,
    since: string | null,
    meanwhile?: () => Promise<unknown>,
  ): Promise<Told[]> {
    const pages: Told[] = [];
    for (let from = since; pages.at(-1)?.hasMore ?? true; from = pages.at(-1)!.version) {
      pages.push(await asked({ first, since: from }));
      await meanwhile?.();
    }
    return pages;
  }

  it('page by page it is all that is told from the beginning, each once', async () => {
    for (let n = 0; n < 12; n++) await act(n % 3 === 0);
    const all = (await forth(100, null)).flatMap(versions);
    for (const last of [1, 2, 3, 5, 100]) {
      const pages = await back(last, null);
      expect(pages.reverse().flatMap(versions)).toEqual(all);
      expect(pages.every(({ changes }) => changes.length <= last)).toBe(true);
    }
  });

  it('what happens between the pages moves none of them, and is what is told since the first', async () => {
    for (const seed of [1, 2, 3]) {
      const standing = (await forth(100, null)).flatMap(versions);
      const newest = await asked({ last: 2 });
      let drawn = seed;
      const meanwhile = async () => {
        drawn = (drawn * 48_271) % 2_147_483_647;
        for (let n = drawn % 4; n > 0; n--) await act(drawn % (n + 1) === 0);
      };
      const pages = await back(2, newest, meanwhile);
      expect(pages.reverse().flatMap(versions)).toEqual(standing);
      const since = (await forth(3, newest.version)).flatMap(versions);
      expect([...standing, ...since]).toEqual((await forth(100, null)).flatMap(versions));
    }
  });

  it('a page of its own version turns round: before it and since it are all there is', async () => {
    const all = (await forth(100, null)).flatMap(versions);
    const pages = await back(3, null);
    for (const { earlier, version, changes } of pages) {
      const later = (await forth(100, version)).flatMap(versions);
      const before =
        earlier === null
          ? []
          : (await back(100, await asked({ last: 100, before: earlier }))).reverse().flatMap(versions);
      expect([...before, ...changes.map((one) => one.version), ...later]).toEqual(all);
    }
  });

  it('as known on a day: what was done until its end, also where somebody’s clock was a little behind', async () => {
    await act(true, '2026-11-23T16:59:59.999Z');
    await act(true, '2026-11-23T17:00:00.000Z');
    await act(true, '2026-11-23T16:59:59.000Z');
    await act(true, '2026-11-24T01:00:00.000Z');
    ledger.advance(5 * 86_400);
    const all = (await forth(100, null)).flatMap(versions);
    const ends = all.slice(-4);
    const known = await asked({ last: 100, knownOn: '2026-11-23' });
    expect(versions(known)).toEqual([...all.slice(0, -4), ends[0], ends[2]]);
    const forward: Told[] = [];
    for (let since: string | null = null; forward.at(-1)?.hasMore ?? true; since = forward.at(-1)!.version)
      forward.push(await asked({ first: 5, since, knownOn: '2026-11-23' }));
    expect(forward.flatMap(versions)).toEqual(versions(known));
    expect(
      versions(await asked({ last: 1, before: known.changes.at(-1)!.version, knownOn: '2026-11-23' })),
    ).toEqual([ends[0]]);
    expect(await asked({ last: 5, knownOn: '2020-01-01' })).toMatchObject({ changes: [], earlier: null });
  });

  it('are found behind whatever was done since that is nobody’s business, or it is told where to look', async () => {
    const quiet = (name: string, rows: number) =>
      ledger.db().writeBatch([
        {
          sql: `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows})
            INSERT INTO audit_log (entity, entity_id, revision, action, actor_kind, request_id, at, changes)
            SELECT 'report', '${name}-' || i, 1, 'report.start', 'person', 'test', '2026-11-24T05:00:00.000Z', '{}' FROM n`,
          args: [],
        },
      ]);
    const before = await asked({ last: 2 });
    await quiet('much', 45_000);
    const found = await asked({ last: 2 });
    expect(versions(found)).toEqual(versions(before));
    expect(found.hasMore).toBe(false);
    expect(found.version).not.toBe(before.version);
    await quiet('more', 60_000);
    const none = await asked({ last: 2 });
    expect(none).toMatchObject({ changes: [], hasMore: false });
    expect(versions(await asked({ last: 2, before: none.earlier }))).toEqual(versions(before));
  });

  it.each([
    ['first', { first: 1, last: 1 }, 'first_or_last'],
    ['first', {}, 'first_or_last'],
    ['before', { first: 1, before: '5B315D' }, 'place_of_other_end'],
    ['since', { last: 1, since: '5B315D' }, 'place_of_other_end'],
    ['last', { last: 101 }, 'rows_out'],
    ['before', { last: 1, before: '5B222D225D' }, 'bad_version'],
    ['before', { last: 1, before: '5B2D315D' }, 'bad_version'],
  ])('%s is refused (%j)', async (path, of, code) => {
    await expect(asked(of)).rejects.toMatchObject({ kind: 'INVALID', fields: [{ path, code }] });
  });

  it('before the first there is nothing', async () => {
    const [first] = (await asked({ first: 1 })).changes;
    expect(await asked({ last: 5, before: first!.version })).toMatchObject({
      changes: [],
      hasMore: true,
      earlier: null,
    });
  });
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
