import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../worker/cost.ts';
import { limits } from '../../worker/limits.ts';
import { smallDoor } from './small-door.ts';

const { ask, schema } = smallDoor();

const many = (n: number, piece: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => piece(i)).join(' ');
const deep = (levels: number) =>
  `{ task ${'{ parent '.repeat(levels - 2)} { id } ${'}'.repeat(levels - 2)} }`;
const aliases = (n: number) => `{ ${many(n, (i) => `a${i}: hello`)} }`;
const aliasesInFragment = (n: number) =>
  `{ t: task { ...F } task { ...F } } fragment F on Task { ${many((n - 1) / 2, (i) => `a${i}: id`)} }`;
const ids = (n: number) => Array.from({ length: n }, (_, i) => `id${i}`);
const introspectionDeep = (levels: number) =>
  `{ __type(name: "Task") ${'{ ofType '.repeat(levels - 2)} { name } ${'}'.repeat(levels - 2)} }`;
/** A document of exactly n tokens that is well-formed, valid and cheap. */
function tokens(n: number): string {
  const [around, perLine] = [9, 9];
  const lines = Math.ceil((n - around) / (perLine + 90));
  const ones = n - around - lines * perLine;
  const share = (i: number) => Math.floor(ones / lines) + (i < ones % lines ? 1 : 0);
  return `{ said(lines: [${many(lines, (i) => `{ text: "x" values: [${'1 '.repeat(share(i))}] }`)}]) }`;
}
const brackets = (n: number) => `{ said(json: ${'['.repeat(n - 2)}1${']'.repeat(n - 2)}) }`;

type Row = [
  what: string,
  code: string,
  build: (n: number) => [query: string, variables?: unknown],
  last: number,
];

const rows: Row[] = [
  ['levels of fields', 'TOO_DEEP', (n) => [deep(n)], limits.depth],
  [
    'levels of fields through fragments',
    'TOO_DEEP',
    (n) => [
      `{ task { ...F } } fragment F on Task { ${deep(n - 1)
        .slice(2, -2)
        .replace('task', 'parent')} }`,
    ],
    limits.depth,
  ],
  ['levels of introspection', 'TOO_DEEP', (n) => [introspectionDeep(n)], limits.introspectionDepth],
  ['aliases', 'TOO_MANY_ALIASES', (n) => [aliases(n)], limits.aliases],
  [
    'directives',
    'TOO_MANY_DIRECTIVES',
    (n) => [`{ ${many(n, () => 'hello @include(if: true)')} }`],
    limits.directives,
  ],
  ['tokens', 'TOO_MANY_TOKENS', (n) => [tokens(n)], limits.tokens],
  ['first', 'PAGE_TOO_LARGE', (n) => [`{ tasks(first: ${n}) { totalCount } }`], 100],
  ['last', 'PAGE_TOO_LARGE', (n) => [`{ tasks(last: ${n}) { totalCount } }`], 100],
  [
    'first in a variable',
    'PAGE_TOO_LARGE',
    (n) => ['query ($n: Int) { tasks(first: $n) { totalCount } }', { n }],
    100,
  ],
  [
    'first by default',
    'PAGE_TOO_LARGE',
    (n) => [`query ($n: Int = ${n}) { tasks(first: $n) { totalCount } }`],
    100,
  ],
  [
    'first in a variable in a fragment',
    'PAGE_TOO_LARGE',
    (n) => [
      'query ($n: Int) { task { ...F } } fragment F on Task { subtasks(first: $n) { totalCount } }',
      { n },
    ],
    100,
  ],
  ['ids', 'LIST_TOO_LONG', (n) => [`{ nodes(ids: ${JSON.stringify(ids(n))}) { id } }`], 100],
  [
    'ids in a variable',
    'LIST_TOO_LONG',
    (n) => ['query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ids(n) }],
    100,
  ],
  [
    'a list inside a variable',
    'LIST_TOO_LONG',
    (n) => ['query ($l: [Line!]) { said(lines: $l) }', { l: [{ text: 'x', values: Array(n).fill(1) }] }],
    100,
  ],
];

describe.each(rows)('%s', (_, code, build, last) => {
  it(`${last} are accepted`, async () => {
    const { status, body, resolvers } = await ask(...build(last));
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(resolvers).toBeGreaterThanOrEqual(build(last)[0].includes('__type') ? 0 : 1);
  });
  it('one more is refused before any resolver, with a code and both figures', async () => {
    const { status, body, resolvers, line } = await ask(...build(last + 1));
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toMatchObject({ code, limit: last, asked: last + 1 });
    expect(body.errors[0].message).toContain(String(last));
    expect(body.errors[0].message).toContain(String(last + 1));
    expect(body).not.toHaveProperty('data');
    expect(resolvers).toBe(0);
    expect(line.outcome).toBe(code);
  });
});

it.each([
  ['a negative page', '{ tasks(first: -1) { totalCount } }', undefined, 'PAGE_TOO_LARGE'],
  ['a page beyond every integer', `{ tasks(first: ${2 ** 31}) { totalCount } }`, undefined, 'PAGE_TOO_LARGE'],
  [
    'a negative page in a variable',
    'query ($n: Int) { tasks(first: $n) { totalCount } }',
    { n: -1 },
    'PAGE_TOO_LARGE',
  ],
  ['5,000 levels', '{ task '.repeat(5_000) + '}'.repeat(5_000), undefined, 'TOO_MANY_TOKENS'],
  ['1,000 levels', '{ task '.repeat(1_000) + '}'.repeat(1_000), undefined, 'TOO_NESTED'],
  ['1,000 brackets in a value', brackets(1_000), undefined, 'TOO_NESTED'],
  ['brackets that never close', '{ said(json: ' + '['.repeat(2_000), undefined, 'TOO_NESTED'],
  ['variables 1,000 deep', 'query ($j: [[Int!]!]) { said(json: $j) }', { j: nested(1_000) }, 'TOO_NESTED'],
  [
    'a fragment in itself',
    '{ task { ...A } } fragment A on Task { id parent { ...A } }',
    undefined,
    'CIRCULAR_FRAGMENT',
  ],
  [
    'fragments in a circle',
    '{ task { ...A } } fragment A on Task { parent { ...B } } fragment B on Task { parent { ...A } }',
    undefined,
    'CIRCULAR_FRAGMENT',
  ],
  ['aliases behind fragments', aliasesInFragment(limits.aliases + 1), undefined, 'TOO_MANY_ALIASES'],
  [
    'aliases behind a field named like introspection',
    `{ __schema: task { ${many(61, (i) => `a${i}: id`)} } }`,
    undefined,
    'TOO_MANY_ALIASES',
  ],
  [
    'depth behind an alias named like introspection',
    deep(limits.depth + 1).replace('task', '__type: task'),
    undefined,
    'TOO_DEEP',
  ],
  [
    'pages within pages',
    '{ tasks(first: 100) { nodes { subtasks(first: 100) { nodes { subtasks(first: 100) { nodes { id } } } } } } }',
    undefined,
    'TOO_COSTLY',
  ],
  [
    'pages within pages through fragments and variables',
    `query ($n: Int) { tasks(first: $n) { ...P } }
     fragment P on Tasks { edges { node { subtasks(first: $n) { ...Q } } } }
     fragment Q on Tasks { nodes { subtasks(first: $n) { nodes { id } } } }`,
    { n: 100 },
    'TOO_COSTLY',
  ],
  [
    'the whole schema, many times over',
    `{ ${many(12, (i) => `a${i}: __schema { types { fields { args { name type { name ofType { name } } } } } }`)} }`,
    undefined,
    'TOO_COSTLY',
  ],
])('%s is refused before any resolver', async (_, query, variables, code) => {
  const { status, body, resolvers } = await ask(query, variables);
  expect([status, body.errors?.[0].extensions.code, resolvers]).toEqual([400, code, 0]);
});

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < levels; i++) value = [value];
  return value;
}

/** Written out, each link doubles what the next one asks. */
const chain = (links: number) =>
  `{ task { ...F0 } } ${many(links, (i) => `fragment F${i} on Task { ...F${i + 1} ... on Task { ...F${i + 1} } }`)} fragment F${links} on Task { a: id }`;

it.each([8, 16, 30])(
  'a chain of %i doubling fragments is measured by its length, not its expansion',
  async (links) => {
    const { status, body, resolvers } = await ask(chain(links));
    expect([status, body.errors[0].extensions.code, resolvers]).toEqual([400, 'TOO_MANY_ALIASES', 0]);
    expect(body.errors[0].extensions.asked).toBe(2 ** links);
  },
);

it('a fragment spread in many places is costed at each of them', () => {
  const cost = (query: string) => {
    const document = parse(query);
    return costOf(schema, document, getOperationAST(document)!, {}).fields;
  };
  expect(cost('{ tasks(first: 7) { totalCount nodes { id title } } }')).toBe(1 + 2 + 7 * 2);
  expect(cost('{ tasks(first: 7) { ...P } } fragment P on Tasks { totalCount edges { node { id } } }')).toBe(
    1 + 2 + 7 * 2,
  );
  expect(
    cost('{ a: tasks(first: 7) { ...P } b: tasks(first: 3) { ...P } } fragment P on Tasks { nodes { id } }'),
  ).toBe(1 + 1 + 7 + (1 + 1 + 3));
  expect(cost('{ nodes(ids: ["a", "b", "c"]) { id ... on Task { title } } }')).toBe(1 + 3 * 2);
});

it('the standard introspection query is within the limits', async () => {
  const { status, body } = await ask(getIntrospectionQuery());
  expect([status, body.errors]).toEqual([200, undefined]);
});

it('names that were nearly right are not suggested', async () => {
  for (const query of [
    '{ helo }',
    '{ task { titel } }',
    '{ tasks(frst: 1) { totalCount } }',
    '{ ...F } fragment F on Quer { hello }',
  ]) {
    const { body } = await ask(query);
    expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(JSON.stringify(body)).not.toMatch(/did you mean/i);
  }
});
