import type { GraphQLObjectType } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { useLedger } from '../support/ledger.ts';
import { type Stage, setStage } from './cast.ts';
import { accountability, fields, otherChanges, urging, verbs } from './expected.ts';
import { audienceOf, objectTypes, type Part, parts, runMatrix } from './matrix.ts';

const ledger = useLedger();
let stage: Stage;
let before: unknown;
let cells = 0;

const written = () =>
  ledger.rows(
    `SELECT (SELECT count(*) FROM audit_log) AS audited, (SELECT count(*) FROM idempotency) AS answered,
      (SELECT count(*) FROM leaves) AS published, (SELECT sum(revision) FROM reports) AS revisions`,
  );

beforeAll(async () => {
  stage = await setStage(ledger);
  before = await written();
});

it('names every field of the schema in the table, and no other', () => {
  const built = objectTypes()
    .filter(({ name }) => !/(Connection|Edge)$/.test(name))
    .map((t) => `${t.name}: ${Object.keys(t.getFields()).sort().join(' ')}`)
    .sort();
  const listed = Object.entries(fields)
    .map(
      ([type, rows]) =>
        `${type}: ${rows
          .flatMap(([, names]) => names.split(' '))
          .sort()
          .join(' ')}`,
    )
    .sort();
  expect(listed).toEqual(built);
  const lists = objectTypes().filter(({ name }) => /(Connection|Edge)$/.test(name));
  for (const type of lists)
    for (const field of Object.keys(type.getFields()))
      expect(audienceOf(type.name, field), `${type.name}.${field}`).toBe('everyone');
});

it('attempts every change there is', () => {
  const attempted = new Set([
    ...verbs,
    ...[...otherChanges, ...accountability, ...urging].map(({ change }) => change),
  ]);
  const there = Object.keys((schema.getMutationType() as GraphQLObjectType).getFields());
  expect([...attempted].sort()).toEqual(there.sort());
});

it.each(Object.keys(parts) as Part[])(
  'answers as the table says: %s',
  async (part) => {
    const begun = performance.now();
    const sheet = await runMatrix(ledger, stage, [part]);
    cells += sheet.cells;
    console.log(
      `${part}: ${sheet.cells} cells, ${sheet.differences.length} differ, ${Math.round(performance.now() - begun)} ms`,
    );
    expect(sheet.differences.slice(0, 40)).toEqual([]);
  },
  900_000,
);

it('has compared at least 10,000 cells, and changed nothing by asking', async () => {
  console.log(`authorization cells compared: ${cells}`);
  expect(cells).toBeGreaterThanOrEqual(10_000);
  expect(await written()).toEqual(before);
});
