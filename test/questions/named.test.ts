// Unknown is never zero, and whoever names nothing is not answered about something: for every argument of every root question,
// and of every field below one, that names a record, a period or a kind, as the schema has them.
import { type GraphQLField, getNamedType, isNonNullType, isObjectType, isScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { toId } from '../../schema/ids.ts';
import { schema } from '../../schema/index.ts';
import { useLedger } from '../support/ledger.ts';
import { neededOf } from '../support/needed.ts';

const ledger = useLedger();
/** They answer what would be wrong with an act, and so what it names and nobody can find: test/rulings/foreseen.test.ts. */
const dryRuns = ['rulingPreview', 'registerPreview', 'grantProblems'];
const fields = Object.values(schema.getQueryType()!.getFields()).filter(
  ({ name }) => !dryRuns.includes(name),
);

/** Arguments whose text names nothing that is on record. */
const freeText = new Set(['after', 'before', 'matching', 'since', 'text']);

/** Good values for what a question cannot do without. */
const good: Readonly<Record<string, string>> = {
  first: '3',
  directive: '"20-CT/TW"',
  round: '"2026-Q3"',
  text: '"so"',
};

const namingIn = (fields: readonly GraphQLField<unknown, unknown>[]) =>
  fields.flatMap((field) =>
    field.args
      .filter((arg) => {
        const type = getNamedType(arg.type);
        return isScalarType(type) && ['ID', 'String', 'Text'].includes(type.name) && !freeText.has(arg.name);
      })
      .map((arg) => ({ field, arg })),
  );
const naming = namingIn(fields);

const wantedOf = (field: GraphQLField<unknown, unknown>): string => {
  const type = getNamedType(field.type);
  if (/Connection$/.test(type.name)) return '{ totalCount }';
  return '{ __typename }';
};

const asked = (field: GraphQLField<unknown, unknown>, name: string, value: string) => {
  const others = neededOf(field).filter((arg) => arg.name !== name);
  const given = [`${name}: ${value}`, ...others.map((arg) => `${arg.name}: ${good[arg.name] ?? '"x"'}`)];
  return ledger.ask('commission', `{ answer: ${field.name}(${given.join(', ')}) ${wantedOf(field)} }`);
};

const unknown: Readonly<Record<string, string>> = {
  'a word that nothing is called': '"nope"',
  'a period with a slip': '"2026-Q03"',
  nothing: '""',
  blanks: '"  "',
  'the id of no record': JSON.stringify(toId('Agency', 'no-such-body')),
  'the id of another type': JSON.stringify(toId('Market', 'nope')),
};

describe.each(naming)('$field.name($arg.name)', ({ field, arg }) => {
  it.each(Object.entries(unknown))(
    '%s is null or refused, never a zero or another record',
    async (_, value) => {
      const isList = getNamedType(field.type) !== arg.type && String(arg.type).startsWith('[');
      const { data, errors } = await asked(field, arg.name, isList ? `[${value}]` : value);
      if (errors) expect(errors[0]!.originalError).toMatchObject({ kind: 'INVALID' });
      else if (isList) expect((data.answer as unknown[]).every((one) => one === null)).toBe(true);
      else expect(data.answer).toBeNull();
    },
  );

  // Where none is named there is a directive to speak of, the first; and what is owed is owed under all of them.
  if (!isNonNullType(arg.type))
    it('null is as left out, and names no record by itself', async () => {
      const { data, errors } = await asked(field, arg.name, 'null');
      if (getNamedType(field.type).name.endsWith('Connection')) {
        const others = neededOf(field);
        const given = others.map((one) => `${one.name}: ${good[one.name]}`).join(', ');
        const all = await ledger.ask('commission', `{ answer: ${field.name}(${given}) ${wantedOf(field)} }`);
        expect([data, errors]).toEqual([all.data, all.errors]);
      } else if (['directive', 'gapMatrix', 'owing'].includes(field.name)) expect(data.answer).not.toBeNull();
      else expect(data.answer).toBeNull();
    });
});

it('a record that is named twice must bear both names', async () => {
  const { data } = await ledger.ask(
    'public',
    '{ one: territory(slug: "hai-phong", code: "31") { slug } none: territory(slug: "hai-phong", code: "01") { slug } mixed: document(symbol: "20-CT/TW", id: "x") { symbol } }',
  );
  expect(data).toEqual({ one: { slug: 'hai-phong' }, none: null, mixed: null });
});

it('what is known is answered as before, in one statement', async () => {
  const { data, roundTrips, statements } = await ledger.ask(
    'public',
    `{ documents(first: 1, kind: "directive") { totalCount } observations(first: 1, indicator: "workers-sent") { totalCount }
       obligations(first: 1, agency: "${toId('Agency', 'hp2-ubnd')}") { totalCount } }`,
  );
  expect(data.documents.totalCount).toBeGreaterThan(0);
  expect(data.observations.totalCount).toBeGreaterThan(0);
  expect(data.obligations.totalCount).toBe(0);
  expect([roundTrips, statements]).toEqual([1, 1]);
});

/** Below which root question a record of each type is found that has such an argument. */
const roots: Readonly<Record<string, string>> = {
  Agency: `agency(id: "${toId('Agency', 'hp2-ubnd')}")`,
  Directive: 'directive(symbol: "20-CT/TW")',
  Indicator: 'indicator(slug: "workers-sent")',
  PublicLog: 'log',
  Territory: 'territory(slug: "hai-phong")',
  Task: `nodes(ids: ["${toId('Task', 'CT-20/3.11')}"])`,
};
const goodBelow: Readonly<Record<string, string>> = {
  first: '3',
  territory: JSON.stringify(toId('Territory', 'VN')),
  periodType: '"year"',
  from: '"2024-01-01"',
  until: '"2025-01-01"',
  frozenOn: '"2024-01-01"',
};

const below = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => type !== schema.getQueryType() && type !== schema.getMutationType())
  .flatMap((type) => namingIn(Object.values(type.getFields())).map((one) => ({ type, ...one })));

it('there are such arguments below the root, and a way to each', () => {
  expect(below.length).toBeGreaterThan(8);
  expect(below.filter(({ type }) => !(type.name in roots))).toEqual([]);
});

describe.each(below)('$type.name.$field.name($arg.name)', ({ type, field, arg }) => {
  const question = (value: string) => {
    const others = neededOf(field).filter((one) => one.name !== arg.name);
    const given = [`${arg.name}: ${value}`, ...others.map((one) => `${one.name}: ${goodBelow[one.name]}`)];
    return `{ ${roots[type.name]} { ... on ${type.name} { answer: ${field.name}(${given.join(', ')}) ${wantedOf(field)} } } }`;
  };

  it.each(Object.entries(unknown))('%s is null or refused, never an empty list', async (_, value) => {
    const { data, errors, roundTrips } = await ledger.ask('public', question(value));
    expect(roundTrips).toBeLessThanOrEqual(1);
    if (isNonNullType(field.type)) {
      expect(errors![0]!.originalError).toMatchObject({
        kind: 'INVALID',
        fields: [{ path: `${field.name}.${arg.name}` }],
      });
    } else expect(Object.values(data)[0]).toEqual({ answer: null });
  });
});

it('a name deep in a page, behind a fragment and in a variable is looked at too, and once', async () => {
  const source = `query ($market: String) { indicators(first: 2) { nodes { ...I } } }
    fragment I on Indicator { a: observations(first: 1, market: $market) { totalCount } b: newestObservations(first: 1, market: $market) { totalCount } }`;
  const { errors } = await ledger.ask('public', source, { market: 'XX' });
  expect(errors![0]!.originalError).toMatchObject({
    fields: [
      { path: 'nodes.observations.market', message: 'There is no such record.' },
      { path: 'nodes.newestObservations.market', message: 'There is no such record.' },
    ],
  });
  const known = await ledger.ask('public', source, { market: 'JP' });
  expect(known.errors).toBeUndefined();
  expect([known.roundTrips, known.statements]).toEqual([1, 1]);
  const leftOut = await ledger.ask('public', source, { market: null });
  expect(leftOut.errors).toBeUndefined();
});

it('every kind of period and of task that is on record may be asked for', async () => {
  const { data } = await ledger.ask(
    'public',
    '{ directive(symbol: "20-CT/TW") { tasks(first: 100) { nodes { kind } } } }',
  );
  const kinds = new Set<string>(data.directive.tasks.nodes.map((task: { kind: string }) => task.kind));
  const asked = [...kinds].map((kind, i) => `k${i}: tasks(first: 1, kind: "${kind}") { totalCount }`);
  const answer = await ledger.ask('public', `{ directive(symbol: "20-CT/TW") { ${asked.join(' ')} } }`);
  expect(answer.errors).toBeUndefined();
  expect(Object.values(answer.data.directive as object).every(({ totalCount }) => totalCount > 0)).toBe(true);
});
