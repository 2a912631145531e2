// Lists that are asked for by what they are of, and in an order: what is left out by no filter, and each page where the last one ended.
import { beforeAll, describe, expect, it } from 'vitest';
import { dictionary } from '../../db/words.ts';
import { setStage } from '../access/cast.ts';
import { setScene } from '../reviews/scene.ts';
import { useLedger, type Who } from '../support/ledger.ts';

const ledger = useLedger();
beforeAll(async () => {
  await setScene(ledger);
  await setStage(ledger);
});

// biome-ignore lint/suspicious/noExplicitAny: a row is whatever was asked for
type Row = Readonly<Record<string, any>>;
/** All pages of a list, two rows at a time, forwards. */
async function whole(who: Who, list: string, args: string, of: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after = ''; ; ) {
    const { data, errors } = await ledger.ask(
      who,
      `{ ${list}(first: 2${args}${after}) { nodes { id ${of} } pageInfo { hasNextPage endCursor } } }`,
    );
    expect(errors).toBeUndefined();
    rows.push(...data[list].nodes);
    if (!data[list].pageInfo.hasNextPage) return rows;
    after = `, after: "${data[list].pageInfo.endCursor}"`;
  }
}
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);

describe.each<Who>(['public', 'haiPhong', 'ministry', 'commission'])('to %s', (who) => {
  it('reports: newest first, oldest first, and only those at a step, in a round, of a body and of a place', async () => {
    const of = 'status startedAt round { id } agency { id } territory { id }';
    const all = await whole(who, 'reports', '', of);
    expect(all.length).toBeGreaterThan(1);
    // When it was begun is told to those who may know it.
    const told = all.filter(({ startedAt }) => startedAt !== null);
    expect(told.length > 0).toBe(who !== 'public');
    expect(
      told.toSorted((a, b) =>
        a.startedAt < b.startedAt || (a.startedAt === b.startedAt && a.id < b.id) ? 1 : -1,
      ),
    ).toEqual(told);
    expect(ids(await whole(who, 'reports', ', orderBy: STARTED_AT_ASC', of))).toEqual(ids(all).reverse());
    for (const step of ['DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'PUBLISHED'])
      expect(ids(await whole(who, 'reports', `, status: ${step}`, of))).toEqual(
        ids(all.filter(({ status }) => status === step)),
      );
    for (const by of ['round', 'agency', 'territory'])
      for (const id of new Set(all.map((row) => row[by]?.id).filter(Boolean))) {
        const some = ids(all.filter((row) => row[by]?.id === id));
        expect(ids(await whole(who, 'reports', `, ${by}: "${id}", directive: "20-CT/TW"`, of))).toEqual(some);
        const published = await whole(who, 'publishedReports', `, ${by}: "${id}"`, of);
        expect(ids(published).sort()).toEqual(
          ids(all.filter((row) => row[by]?.id === id && row.status === 'PUBLISHED')).sort(),
        );
        expect(
          ids(await whole(who, 'publishedReports', `, ${by}: "${id}", orderBy: PUBLISHED_AT_ASC`, of)),
        ).toEqual(ids(published).reverse());
      }
  });

  it('what is owed, by its deadline', async () => {
    const all = await whole(who, 'obligations', ', orderBy: DUE_AT_ASC', 'dueAt status');
    expect(all.length).toBeGreaterThan(4);
    expect(
      [...all].sort((a, b) => (a.dueAt < b.dueAt || (a.dueAt === b.dueAt && a.id < b.id) ? -1 : 1)),
    ).toEqual(all);
    expect(
      ids(await whole(who, 'obligations', ', orderBy: DUE_AT_DESC, directive: "20-CT/TW"', 'dueAt')),
    ).toEqual(ids(all).reverse());
    expect(ids(await whole(who, 'obligations', '', 'dueAt')).sort()).toEqual(ids(all).sort());
    for (const status of new Set(all.map((row) => row.status)))
      expect(
        ids(await whole(who, 'obligations', `, status: ${status}, orderBy: DUE_AT_ASC`, 'dueAt')),
      ).toEqual(ids(all.filter((row) => row.status === status)));
  });
});

it('figures, by their period, of a place and of a kind', async () => {
  const page = async (args: string) =>
    (
      await ledger.ask(
        'public',
        `{ observations(first: 100${args}) { totalCount nodes { id kind periodEnd territory { id } } } }`,
      )
    ).data.observations;
  const place = 'Territory:VN';
  const { nodes, totalCount } = await page(`, territory: "${place}", orderBy: PERIOD_DESC`);
  expect(totalCount).toBeGreaterThan(10);
  expect(nodes.every((row: Row) => row.territory.id === place)).toBe(true);
  const ends = nodes.map((row: Row) => row.periodEnd ?? '');
  expect([...ends].sort().reverse()).toEqual(ends);
  const kinds: string[] = Object.keys(dictionary.en.ObservationKind);
  let counted = 0;
  for (const kind of kinds) {
    const some = await page(`, territory: "${place}", kind: ${kind}, orderBy: PERIOD_ASC`);
    expect(some.nodes.every((row: Row) => row.kind === kind)).toBe(true);
    counted += some.totalCount;
  }
  expect(counted).toBe(totalCount);
});

it('tasks: of a level, a kind, a cadence, and of whoever answers for them', async () => {
  const of = 'code level kind cadence holders { agency { id } }';
  const all = await whole('public', 'tasks', '', of);
  const { data } = await ledger.ask(
    'public',
    '{ directive(symbol: "20-CT/TW") { tasks(first: 100) { nodes { id } } } }',
  );
  expect(ids(all)).toEqual(ids(data.directive.tasks.nodes));
  expect(ids(await whole('public', 'tasks', ', level: LEAF, directive: "20-CT/TW"', of))).toHaveLength(54);
  const kind = all.find((task) => task.kind)!.kind;
  expect(ids(await whole('public', 'tasks', `, kind: "${kind}"`, of))).toEqual(
    ids(all.filter((task) => task.kind === kind)),
  );
  const holders = new Set<string>(all.flatMap((task) => task.holders.map((one: Row) => one.agency.id)));
  expect(holders.size).toBeGreaterThan(5);
  for (const id of [...holders].slice(0, 12))
    expect(ids(await whole('public', 'tasks', `, heldBy: "${id}"`, of))).toEqual(
      ids(all.filter((task) => task.holders.some((one: Row) => one.agency.id === id))),
    );
});
