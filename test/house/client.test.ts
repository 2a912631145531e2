// What the client package says of the ledger is what the ledger says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { printOperations } from '../../schema/print-client.ts';
import { change } from '../../web/client/index.ts';
import * as operations from '../../web/client/operations.ts';
import { ledgerProblems } from '../../web/client/problems.ts';
import { exampleOperations } from '../../web/pages/public/developers/example-operations.ts';

const root = join(import.meta.dirname, '../..');

it('its operations are the examples of the developers’ page, as they are printed', () => {
  const committed = readFileSync(join(root, 'web/client/operations.ts'), 'utf8');
  expect(printOperations(schema, exampleOperations), 'run `npm run schema`').toBe(committed);
  expect(
    Object.values(operations)
      .map(({ text }) => text)
      .sort(),
  ).toEqual(exampleOperations.map(({ text }) => text).sort());
});

describe('an operation is printed with', () => {
  const sdl = buildSchema(`
    type Query { rows(first: Int, like: [Kind!], at: Date, many: Many): [Row!]! }
    type Mutation { keep(key: Key!, other: Key, row: RowInput!): KeepResult! }
    type Row { id: ID! count: Int }
    interface Refusal { message: String! }
    type Taken implements Refusal { message: String! by: ID }
    type Late implements Refusal { message: String! }
    type Elsewhere implements Refusal { message: String! }
    union KeepResult = Row | Taken | Late
    input RowInput { id: ID! kinds: [Kind!]! inside: RowInput }
    input Many { each: [[Int]] }
    enum Kind { A B }
    scalar Key
    scalar Date`);
  const printed = (text: string) =>
    printOperations(sdl, [{ text, says: 'What it is for.', isInside: false }]).replace(/\s+/g, ' ');

  it.each([
    [
      'what may be left out',
      'query Q($first: Int = 5) { rows(first: $first) { id } }',
      'readonly first?: number | null | undefined; };',
    ],
    [
      'lists and enums',
      'query Q($like: [Kind!]) { rows(like: $like) { id } }',
      'readonly like?: readonly Kind[] | null | undefined; };',
    ],
    ['what is never left out', 'query Q($at: Date!) { rows(at: $at) { id } }', 'readonly at: string; };'],
    [
      'lists of lists',
      'query Q($many: Many) { rows(many: $many) { id } }',
      'readonly each?: readonly (readonly (number | null)[] | null)[] | null | undefined; }',
    ],
    ['no variables', 'query Q { rows { id } }', 'export type QVariables = Record<string, never>;'],
    [
      'shapes that hold themselves',
      'mutation M($row: RowInput!, $key: Key!) { keep(row: $row, key: $key) { __typename } }',
      'export interface RowInput { readonly id: string; readonly inside?: RowInput | null | undefined; readonly kinds: readonly Kind[]; }',
    ],
    [
      'its keys, which need not be given',
      'mutation M($row: RowInput!, $mine: Key!, $other: Key) { keep(row: $row, key: $mine, other: $other) { __typename } }',
      "readonly mine?: string | undefined; readonly other?: string | undefined; }; /** What it is for. */ export const M: Change<MAnswer, MVariables> = { kind: 'change', keys: ['mine', 'other'],",
    ],
    [
      'every refusal that may stand there, and no other',
      'mutation M($row: RowInput!, $key: Key!) { keep(row: $row, key: $key) { __typename ... on Row { id } ... on Refusal { message } ... on Taken { by } } }',
      "readonly keep: { readonly __typename: 'Row'; readonly id: string; } | { readonly __typename: 'Late'; readonly message: string; } | { readonly __typename: 'Taken'; readonly message: string; readonly by: string | null; }; };",
    ],
  ])('%s', (_, text, type) => expect(printed(text)).toContain(type));

  it('nothing, where the schema has no such thing', () => {
    expect(() => printed('query Q { columns }')).toThrow('Cannot query field "columns"');
  });

  it('its text to the letter', () => {
    const text = ['query Q { rows { id } } # ', '`', '\\', '$', '{x}\n'].join('');
    const printed = printOperations(sdl, [{ text, says: 'What it is for.', isInside: false }]);
    expect(runInNewContext(/text: (`[\s\S]*`),\n\};/.exec(printed)![1]!)).toBe(text);
  });
});

it('every code that a request can be answered with is in its list, and no other', () => {
  const doors = ['worker', 'schema']
    .flatMap((room) => readdirSync(join(root, room)).map((file) => join(root, room, file)))
    .filter((file) => file.endsWith('.ts'));
  const text = [...doors, join(root, 'db/errors.ts')].map((file) => readFileSync(file, 'utf8')).join('\n');
  const said = [
    /\bcode: '([A-Z][A-Z_0-9]+)'/g,
    /\b(?:TooMuch|refuseOver)\(\s*'([A-Z_]+)'/g,
    // Of what the ledger will not do, where it is asked for and not sent as a change.
    /readonly kind = '([A-Z_]+)'/g,
  ].flatMap((pattern) => [...text.matchAll(pattern)].map(([, code]) => code!));
  // Yoga's own, for what it reads before we do.
  const yogas = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'];
  expect([...new Set([...said, ...yogas])].sort()).toEqual([...ledgerProblems]);
});

it('a change of one’s own names its keys among its variables', () => {
  const own = change<object, { readonly key?: string }>('mutation M($key: Key!) { a(key: $key) }', ['key']);
  expect(own).toEqual({ kind: 'change', keys: ['key'], text: 'mutation M($key: Key!) { a(key: $key) }' });
});
