// The contract: what is committed is what is built, and every word of it is explained.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { byRecordId } from '../../db/found-again.ts';
import { broken } from '../../schema/breaking.ts';
import { schema } from '../../schema/index.ts';
import { printed, printedChangelog } from '../../schema/print.ts';
import { printAnswers, type Questions, questionsIn } from '../../schema/print-answers.ts';
import { printChangelog } from '../../schema/print-changelog.ts';
import { printChanges } from '../../schema/print-changes.ts';

it('schema.graphql is the schema that is built', () => {
  const committed = readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8');
  expect(printed(), 'run `npm run schema` and review the difference').toBe(committed);
});

it('changelog.md is what has changed since the last release', () => {
  const committed = readFileSync(join(import.meta.dirname, '../../schema/changelog.md'), 'utf8');
  expect(printedChangelog(), 'run `npm run schema` and review the difference').toBe(committed);
});

describe('a changelog', () => {
  const was = 'type Query { a: Int  b(x: Int): Kind } enum Kind { ONE } type Old { c: Int }';
  const is = `type Query { a: Int @deprecated(reason: "Since 1/12/2026: ask \`b\`.")  b(x: Int, "How many." y: Int): Kind  "New." d: Int }
    enum Kind { ONE "Another." TWO } "Made." type New { e: Int }`;
  const text = printChangelog(buildSchema(was), buildSchema(is), {
    'Old was removed.': 'Nobody asked for it.',
  });

  it.each([
    ['what clients have to change, with the reason', 'Nobody asked for it.\n\n- Old was removed.'],
    ['what they may meet', '- TWO was added to enum type Kind.'],
    ['what is going, and what to ask instead', '- `Query.a`: Since 1/12/2026: ask `b`.'],
    ['new types', '- `New`: Made.'],
    ['new fields', '- `Query.d`: New.'],
    ['new arguments', '- `y` of `Query.b`'],
  ])('says %s', (_, line) => expect(text).toContain(line));

  it('says nothing where nothing has changed', () =>
    expect(printChangelog(buildSchema(was), buildSchema(was), {})).not.toContain('##'));
});

describe('what is going', () => {
  /** Whatever is deprecated without saying since which day, and what to ask instead. */
  const unsaid = (built: GraphQLSchema): string[] =>
    Object.values(built.getTypeMap()).flatMap((type) => {
      type Part = { readonly name: string; readonly deprecationReason?: string | null | undefined };
      const parts: readonly Part[] = isEnumType(type)
        ? type.getValues()
        : isObjectType(type)
          ? Object.values(type.getFields()).flatMap((field) => [field, ...field.args])
          : [];
      return parts
        .filter(({ deprecationReason: why }) => why && !/^Since \d{1,2}\/\d{1,2}\/\d{4}: .{10,}/.test(why))
        .map(({ name }) => `${type.name} ${name}`);
    });
  it('says since which day, and what to ask instead', () => expect(unsaid(schema)).toEqual([]));
  it('is noticed where it does not', () => {
    const going = (reason: string) => buildSchema(`type Query { a: Int @deprecated(reason: "${reason}") }`);
    expect(unsaid(going('Old.'))).toEqual(['Query a']);
    expect(unsaid(going('Since 1/12/2026: ask `nodes` instead.'))).toEqual([]);
  });
});

it('changes.ts is what the changes of the schema ask for', () => {
  const committed = readFileSync(join(import.meta.dirname, '../../web/pages/changes.ts'), 'utf8');
  expect(printChanges(schema), 'run `npm run schema`').toBe(committed);
});

describe('a client of the released schema', () => {
  const released = readFileSync(join(import.meta.dirname, '../../schema/released.graphql'), 'utf8');
  const breaking = (sdl: string) =>
    findBreakingChanges(buildSchema(released), buildSchema(sdl)).map(({ description }) => description);

  it('has nothing to change that schema/breaking.ts does not give a reason for, and nothing more stands there', () => {
    expect(breaking(printed()).sort()).toEqual(Object.keys(broken).sort());
  });

  it.each([
    ['a field', '\n  nameVi: String!', '\n  nameVietnamese: String!', /nameVi was removed/],
    ['a value', '\n  PARTLY_UPHELD\n', '\n', /PARTLY_UPHELD was removed/],
    ['a type', 'Market', 'Country', /Market was removed/],
    [
      'leave to say less',
      'input EvidenceInput {',
      'input EvidenceInput { page: Int!',
      /required field page/i,
    ],
  ])('would miss %s', (_, was, is, said) => {
    expect(released).toContain(was);
    expect(breaking(released)).toEqual([]);
    expect(breaking(released.replaceAll(was, is)).join('\n')).toMatch(said);
  });
});

it('the schema that is built is a valid one: the worker does not look again', () => {
  expect(validateSchema(schema)).toEqual([]);
});

it('whatever has an id of its own is found by it, also by the answer to the change that made it', () => {
  const own = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
  expect(own.length).toBeGreaterThan(40);
  expect(own.filter(({ name }) => byRecordId(name, 'x') === null).map(({ name }) => name)).toEqual([]);
});

it('answers.ts is what the schema answers to the questions of the pages', async () => {
  const root = join(import.meta.dirname, '../../web/pages');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f));
  const questions = { public: [] as string[], officials: [] as string[] };
  for (const file of files)
    questions[file.startsWith('app/') ? 'officials' : 'public'].push(
      ...Object.values(await import(join(root, file))).flatMap(questionsIn),
    );
  const committed = readFileSync(join(root, 'answers.ts'), 'utf8');
  expect(printAnswers(schema, questions), 'run `npm run schema`').toBe(committed);
});

describe('an answer is typed as', () => {
  const answers = (text: string) =>
    printAnswers(
      buildSchema(`
        type Query { node: Node  rows(all: Boolean): [[Row!]]!  kind: Kind! }
        interface Node { id: ID! }
        type Row implements Node { id: ID!  at: Date  count: Int!  any: JSON!  next: Row }
        type Other implements Node { id: ID!  count: Int! }
        enum Kind { A B }
        scalar Date
        scalar JSON`),
      { public: [text], officials: [] },
    ).replace(/\s+/g, ' ');
  it.each([
    [
      'what may be null',
      'query Q { kind rows { id at count any } }',
      'readonly kind: Kind; readonly rows: readonly (readonly { readonly id: string; readonly at: string | null; readonly count: number; readonly any: unknown; }[] | null)[]; };',
    ],
    ['an alias', 'query Q { a: kind }', 'QAnswer = { readonly a: Kind; };'],
    [
      'what is left out at times',
      'query Q($b: Boolean!) { kind @include(if: $b) }',
      'readonly kind?: Kind; };',
    ],
    [
      'what both a fragment and its question ask for',
      'query Q { rows { next { id } ...More } } fragment More on Row { next { at } }',
      'readonly next: { readonly id: string; readonly at: string | null; } | null;',
    ],
    [
      'one of several types',
      'query Q { node { __typename id ... on Row { at } ... on Other { count } } }',
      "readonly node: { readonly __typename: 'Row'; readonly id: string; readonly at: string | null; } | { readonly __typename: 'Other'; readonly id: string; readonly count: number; } | null; };",
    ],
    [
      'a fragment by itself',
      'query Q { rows { ...More } } fragment More on Row { at }',
      'export type QMore = { readonly at: string | null; };',
    ],
    [
      'what a change leaves',
      'fragment LeftRow on Row { id at }',
      'export type LeftRowAnswer = { readonly id: string; readonly at: string | null; };',
    ],
    ['an enum', 'query Q { kind }', "export type Kind = | 'A' | 'B';"],
    [
      'what answers the name of its question',
      'query Q { kind }',
      'export interface Answers { readonly Q: QAnswer; }',
    ],
  ])('%s', (_, question, type) => expect(answers(question)).toContain(type));

  it('never null on the pages of officials, where only whoever is signed out is told nothing', () => {
    const asked = 'query Q { myReports(first: 1) { nodes { startedAt submittedAt returns { line } } } }';
    const printed = (questions: Partial<Questions>) =>
      printAnswers(schema, { public: [], officials: [], ...questions }).replace(/\s+/g, ' ');
    expect(printed({ public: [asked] })).toContain(
      'readonly startedAt: string | null; readonly submittedAt: string | null; readonly returns: readonly { readonly line: string | null; }[] | null;',
    );
    expect(printed({ officials: [asked] })).toContain(
      'readonly startedAt: string; readonly submittedAt: string | null; readonly returns: readonly { readonly line: string | null; }[];',
    );
  });

  it('nothing, where the schema has no such field', () => {
    expect(() => answers('query Q { kindness }')).toThrow('Cannot query field "kindness"');
  });
});

it('every type, field and argument says what it is', () => {
  const silent: string[] = [];
  const builtIn = ['ID', 'Int', 'String', 'Boolean', 'Float'];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || builtIn.includes(type.name)) continue;
    const isResult = type.name.endsWith('Result');
    if (!type.description && !isResult) silent.push(type.name);
    if (isEnumType(type))
      for (const { name, description } of type.getValues())
        if (!description) silent.push(`${type.name}.${name}`);
    if (isScalarType(type) || isEnumType(type)) continue;
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
      for (const field of Object.values(type.getFields())) {
        if (!field.description) silent.push(`${type.name}.${field.name}`);
        if ('args' in field)
          for (const arg of field.args)
            if (!arg.description) silent.push(`${type.name}.${field.name}(${arg.name})`);
      }
  }
  expect(silent).toEqual([]);
});

it('what is only for whoever is signed in says so, and nothing else does', () => {
  const said = (description: string | null | undefined) =>
    /Only for whoever is signed in\.$/.test(description ?? '');
  const wrong = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && type !== schema.getMutationType())
    .flatMap((type) =>
      Object.values((type as GraphQLObjectType).getFields()).map((field) => ({ type, field })),
    )
    .filter(({ field }) => (field.extensions.audience === 'officials') !== said(field.description));
  expect(wrong.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  expect(schema.getMutationType()!.description).toContain('by whoever is signed in');
});

it('every change takes an idempotency key', () => {
  for (const field of Object.values(schema.getMutationType()!.getFields()))
    expect(String(field.args.find((a) => a.name === 'key')?.type), field.name).toBe('Key!');
});
