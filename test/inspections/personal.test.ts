// No personal data can be written, wherever in the schema words are stored; and there is no field to read a person's name from.
import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { personalIn } from '../../db/personal.ts';
import { schema } from '../../schema/index.ts';
import { newKey } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();
const hostile = [
  ['CCCD 001099012345', 'identity number'],
  ['0912 345 678', 'phone number'],
] as const;

describe('what looks like a person, and what does not', () => {
  it.each([
    'CCCD 001099012345',
    'CMND 012345678',
    'CMND 125478963',
    '0912 345 678',
    'Gọi +84 912 345 678 nhé',
    '0912.345.678',
    '０９１２３４５６７８',
    'số 001099012345 đồng',
  ])('"%s" does', (text) => {
    expect(personalIn(text)).not.toBeNull();
  });
  it.each([
    '1200000000 đồng',
    '120000000 đồng',
    '150000000000 VND',
    '1.200.000.000 đồng',
    '20-CT/TW ngày 12/12/2022',
    '12/12/2022 - 31/12/2026',
    '2026-11-22T08:30:00Z',
    '225/KH-CP, 2022-2026',
    'IND-SENT-PROV',
    '75 communes since 1/7/2025',
    '99.5',
    'Điều 12, khoản 3, điểm a',
  ])('"%s" does not', (text) => {
    expect(personalIn(text)).toBeNull();
  });
});

interface Place {
  readonly path: string;
  /** The arguments with one text at that place, everything else as small as the schema allows. */
  readonly args: Record<string, unknown>;
}

const small: Readonly<Record<string, unknown>> = {
  ID: 'Agency:moha',
  Int: 1,
  Boolean: true,
  Date: '2026-11-01',
  DateTime: '2026-11-01T00:00:00.000Z',
  Decimal: '1',
  String: 'x',
  Text: 'x',
};
function least(type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [least(bare.ofType)];
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (isInputObjectType(bare))
    return Object.fromEntries(
      Object.values(bare.getFields())
        .filter((f) => isNonNullType(f.type))
        .map((f) => [f.name, least(f.type)]),
    );
  return bare.name === 'Key' ? newKey() : small[bare.name];
}

/** Every value that holds the text at one of the places for words inside a type. */
function withText(type: GraphQLInputType, text: string, name: string): { path: string; value: unknown }[] {
  const bare = getNullableType(type);
  if (isListType(bare))
    return withText(bare.ofType, text, name).map(({ path, value }) => ({ path, value: [value] }));
  if (isInputObjectType(bare))
    return Object.values(bare.getFields()).flatMap((field) =>
      withText(field.type, text, `${name}.${field.name}`).map(({ path, value }) => ({
        path,
        value: { ...(least(bare) as object), [field.name]: value },
      })),
    );
  // Where notices go has a stricter rule of its own.
  if (isEnumType(bare) || !['Text', 'String'].includes(bare.name) || name.split('.').at(-1) === 'destination')
    return [];
  return [{ path: name, value: text }];
}

const changes = Object.values(schema.getMutationType()!.getFields());
const placesOf = (change: (typeof changes)[number], text: string): Place[] =>
  change.args.flatMap((arg) =>
    withText(arg.type, text, arg.name).map(({ path, value }) => ({
      path,
      args: {
        ...Object.fromEntries(
          change.args.filter((a) => isNonNullType(a.type)).map((a) => [a.name, least(a.type)]),
        ),
        [arg.name]: value,
      },
    })),
  );

describe('every change refuses personal data wherever it takes words', () => {
  const withWords = changes.filter((change) => placesOf(change, 'x').length > 0);
  it('and most changes take words', () => {
    expect(withWords.length).toBeGreaterThan(20);
  });
  it.each(withWords.map((change) => [change.name, change] as const))('%s', async (name, change) => {
    for (const [text, what] of hostile)
      for (const { path, args } of placesOf(change, text)) {
        const source = `mutation M(${change.args.map((a) => `$${a.name}: ${a.type}`).join(', ')}) {
          ${name}(${change.args.map((a) => `${a.name}: $${a.name}`).join(', ')}) {
            __typename ... on Refusal { message } ... on Invalid { fields { path message } } } }`;
        const asked = await ledger.ask('administrator', source, args);
        expect(asked.errors, `${name} ${path}`).toBeUndefined();
        const { __typename, fields } = asked.data[name];
        expect(__typename, `${name} ${path}`).toBe('Invalid');
        expect(fields.map((f: { message: string }) => f.message).join(), `${name} ${path}`).toContain(
          `This looks like ${what.startsWith('i') ? 'an' : 'a'} ${what}`,
        );
        expect(asked.statements, 'nothing is looked up for it').toBeLessThanOrEqual(1);
      }
  });
});

it('nothing of it was kept', async () => {
  const kept = await ledger.rows(
    "SELECT key FROM idempotency WHERE answer LIKE '%001099012345%' OR answer LIKE '%0912 345 678%'",
  );
  expect(kept).toEqual([]);
});

it('the row of a report it stands in is named by its task', async () => {
  const asked = await ledger.ask(
    'haiPhong',
    `mutation { saveReport(id: "eA==", revision: 1, key: "${newKey()}", items: [{ task: "3.11", done: "0912 345 678" }]) {
      ... on Invalid { fields { path } } } }`,
  );
  expect(asked.data.saveReport.fields).toEqual([{ path: 'items[3.11].done' }]);
});

it('no field anywhere can hold the name of a natural person, nor where to find one', () => {
  const personal =
    /^(?!(?:name|fullName|shortName)(?:Vi|En)$|names$|shortName$)(?:.*(?:name|surname|email|phone|birth|address|passport|cccd|cmnd|identity|gender|worker|violator|member)(?:Vi|En|s|Number|Id)?)$/i;
  const found = Object.values(schema.getTypeMap())
    .filter((t) => !t.name.startsWith('__'))
    .filter((t) => isObjectType(t) || isInterfaceType(t) || isInputObjectType(t))
    .flatMap((t) => Object.keys(t.getFields()).map((field) => `${t.name}.${field}`))
    .filter((path) => personal.test(path.split('.')[1]!));
  // The changes by which the name of a body or a place is put right.
  // An identity is a keyed hash: who signs in elsewhere is not known here. Keys that sign the log are named after logs and offices.
  expect(found.sort()).toEqual([
    'LogKey.keyName',
    'LogWitness.keyName',
    'Mutation.bindIdentity',
    'Mutation.correctAgencyName',
    'Mutation.correctTerritoryName',
    'Mutation.endIdentity',
  ]);
  // Names there are belong to bodies, places, markets and indicators.
  const named = Object.values(schema.getTypeMap())
    .filter((t) => isObjectType(t) && !t.name.startsWith('__'))
    .filter((t) => isObjectType(t) && Object.keys(t.getFields()).some((f) => /^(full|short)?name/i.test(f)))
    .map((t) => t.name)
    .sort();
  expect(named).toEqual([
    'Agency',
    'AgencyName',
    'Became',
    'BreakdownCode',
    'ForeseenBody',
    'GapRow',
    'Indicator',
    'Market',
    'MatrixHead',
    'OwingBody',
    'SearchHit',
    'Territory',
    'TerritoryName',
    'Unreached',
  ]);
});

it('no column of the ledger can either', async () => {
  const columns = await ledger.rows(
    `SELECT m.name || '.' || c.name AS path FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'
      AND (c.name LIKE '%name%' OR c.name LIKE '%mail%' OR c.name LIKE '%phone%' OR c.name LIKE '%birth%')
      AND m.name NOT LIKE '%_past' AND m.name <> 'migrations'`,
  );
  // The name of a line is the code of its task or indicator.
  for (const { path } of columns)
    expect(String(path)).toMatch(
      /^((agency_names|territory_names|markets|indicators|breakdown_codes)\.|taken_out_lines\.name$)/,
    );
});
