import {
  buildSchema,
  type GraphQLField,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema, withAudiences } from '../../schema/index.ts';
import { fields } from './expected.ts';

// A field that does not say whom it is for stops the build; what is public is said once more here, by name.

const types = Object.values(schema.getTypeMap()).filter((t) => !t.name.startsWith('__'));
const allFields = types
  .filter((t) => isObjectType(t) || isInterfaceType(t))
  .flatMap((t) => Object.values(t.getFields()).map((field) => [`${t.name}.${field.name}`, field] as const));

const built = (extensions: Record<string, unknown>) =>
  new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        named: { type: GraphQLString, extensions: { audience: 'public' } },
        forgotten: { type: GraphQLString, extensions },
      },
    }),
  });

describe('a schema does not build', () => {
  it('with a field that names no audience, and says which', () => {
    expect(() => withAudiences(built({}))).toThrow(
      'These fields do not say whom they are for: Query.forgotten.',
    );
  });
  it('with fields in any number that name none, and says all of them', () => {
    const silent = buildSchema('type Query { a: Part } type Part { b: String } interface Face { c: String }');
    expect(() => withAudiences(silent)).toThrow('Query.a, Part.b, Face.c');
  });
  it('with an audience nobody has heard of', () => {
    expect(() => withAudiences(built({ audience: 'everybody' }))).toThrow('Query.forgotten');
  });
  it('but does where each field names one', () => {
    expect(() => withAudiences(built({ audience: 'officials' }))).not.toThrow();
  });
});

it.each(allFields)('%s says whom it is for', (_name, field: GraphQLField<unknown, unknown>) => {
  expect(['public', 'officials']).toContain(field.extensions.audience);
});

const audienceInTable = (type: string, field: string) =>
  fields[type]?.find(([, names]) => names.split(' ').includes(field))?.[0];

it.each(allFields.filter(([name]) => !/Connection\.|Edge\.|^Node\.|^Refusal\./.test(name)))(
  '%s is declared for whom the table says',
  (name, field) => {
    const [type, key] = name.split('.') as [string, string];
    // An id only repeats what was asked for; whether there is such a row is decided by the readers.
    const isOpen =
      key === 'id' || ['everyone', 'refusals', 'whoever sent a token'].includes(audienceInTable(type, key)!);
    const expected = type === 'Mutation' || !isOpen ? 'officials' : 'public';
    expect(field.extensions.audience).toBe(expected);
  },
);

const hasWords = (description: string | null | undefined) => expect(description ?? '').toMatch(/\S{1,}/);

it('every type, field, argument and enum says in words what it is', () => {
  for (const type of types.filter((t) => !['String', 'Int', 'Boolean', 'ID', 'Float'].includes(t.name))) {
    // A union of answers says nothing that its members do not say.
    if (!type.name.endsWith('Result')) hasWords(type.description);
    if (isEnumType(type)) expect(type.getValues().length).toBeGreaterThan(0);
    if (!(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      expect.soft(field.description ?? '', `${type.name}.${field.name}`).toMatch(/\S/);
      for (const arg of 'args' in field ? field.args : [])
        expect.soft(arg.description ?? '', `${type.name}.${field.name}(${arg.name})`).toMatch(/\S/);
    }
  }
});

it('the meaning of every type with fields is told in at least three words', () => {
  for (const type of types.filter(isObjectType))
    expect.soft((type.description ?? '').split(/\s+/).length, type.name).toBeGreaterThanOrEqual(3);
});

it.each([
  'hash',
  'tokenHash',
  'pepper',
  'requestId',
  'requestHash',
  'answer',
  'key',
  'folded',
  'personId',
  'startedById',
  'actorId',
  'email',
  'name',
])('no type has a field "%s"', (name) => {
  expect(allFields.filter(([path]) => path.endsWith(`.${name}`)).map(([path]) => path)).toEqual([]);
});

it('nothing public tells of tokens, of who changed what, or of drafts', () => {
  const open = allFields.filter(([, field]) => field.extensions.audience === 'public');
  const inner = /^(Token|AuditEntry|ReportReturn|HandedInItem|HandedInValue|Membership)\b/;
  const closed =
    /^(Token|AuditEntry|ReportReturn|HandedInItem|HandedInValue|Membership|Urging|UrgingBatch|Letter|LetterLine|LetterPreview|Message|Contact|RulingPreview|RegisterPreview|LookedAtRecord|Foreseen(?:Round|Body)|Unreached)\./;
  expect(open.map(([path]) => path).filter((path) => closed.test(path) && !path.endsWith('.id'))).toEqual([]);
  // Pages of the audit log are reached by auditors alone, and by nothing else: its own question says for whom it is.
  const paged = /^AuditEntry(Edge|Connection)\./;
  expect(
    open
      .filter(([path]) => !paged.test(path))
      .filter(([, field]) => inner.test(String(field.type).replace(/[[\]!]/g, '')))
      .map(([path]) => path),
  ).toEqual([]);
});

it('every change and every question for officials is closed to the public', () => {
  for (const field of Object.values(schema.getMutationType()!.getFields()))
    expect(field.extensions.audience, field.name).toBe('officials');
});
