// Every field of every record, asked alone and asked beside all others: code that reads what it did not name answers differently.
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { neededOf } from '../support/needed.ts';

type Field = GraphQLField<unknown, unknown>;

/** A type of record, and the way to it from records that are found by id. */
interface Way {
  readonly type: GraphQLObjectType;
  /** Opens and closes around what is asked of it. */
  readonly before: string;
  readonly after: string;
  readonly steps: readonly string[];
  readonly from: string;
}

/** What to ask of a field that cannot be asked without an argument. */
type Samples = Readonly<Record<string, string>>;

const argumentsOf = (field: Field, samples: Samples): string | null => {
  const needed = neededOf(field);
  if (needed.length === 0) return '';
  if (needed.every(({ name }) => name === 'first')) return '(first: 2)';
  return samples[field.name] ?? null;
};

/** A field's text with whatever can be said below it in one breath. */
const textOf = (field: Field, samples: Samples): string | null => {
  const args = argumentsOf(field, samples);
  if (args === null) return null;
  const type = getNamedType(field.type);
  if (isLeafType(type)) return `${field.name}${args}`;
  const below = isObjectType(type)
    ? Object.values(type.getFields())
        .filter((inner) => inner.args.length === 0 && isLeafType(getNamedType(inner.type)))
        .map(({ name }) => name)
    : [];
  return `${field.name}${args} { __typename ${below.join(' ')} }`;
};

/** Records that are found by their ids, and those that only stand beside one. */
function waysOf(schema: GraphQLSchema, found: ReadonlySet<string>): Way[] {
  const ways: Way[] = [...found].flatMap((from) => {
    const type = schema.getType(from);
    return isObjectType(type) ? [{ type, before: '', after: '', steps: [], from }] : [];
  });
  const reached = new Set(found);
  for (const way of ways)
    for (const field of Object.values(way.type.getFields())) {
      const type = getNamedType(field.type);
      const { loads } = field.extensions;
      if (!loads || loads.kind === 'page' || !isObjectType(type) || reached.has(type.name)) continue;
      if (field.args.some(isRequiredArgument)) continue;
      reached.add(type.name);
      ways.push({
        type,
        before: `${way.before}${field.name} { `,
        after: ` }${way.after}`,
        steps: [...way.steps, field.name],
        from: way.from,
      });
    }
  return ways;
}

/** What stands at the end of a way, in each of the records found. */
const at = (records: unknown, steps: readonly string[]): unknown[] =>
  steps.reduce<unknown[]>(
    (those, step) => those.flatMap((one) => (one as Record<string, unknown> | null)?.[step] ?? []),
    [records].flat(),
  );

export interface Walk {
  /** Fields that said something else alone than beside the others. */
  readonly differ: string[];
  /** Fields of which at least one record said anything. */
  readonly said: Set<string>;
  readonly asked: Set<string>;
}

/** How many fields travel in one question. */
const together = 12;

export async function walkAlone(
  schema: GraphQLSchema,
  ids: Readonly<Record<string, readonly string[]>>,
  samples: Samples,
  ask: (source: string) => Promise<Record<string, unknown>>,
  only?: string,
): Promise<Walk> {
  const walk: Walk = { differ: [], said: new Set(), asked: new Set() };
  const found = new Set(Object.keys(ids).filter((type) => ids[type]!.length > 0));
  for (const { type, before, after, steps, from } of waysOf(schema, found)) {
    if (only !== undefined && type.name !== only) continue;
    const texts = Object.values(type.getFields()).flatMap((field) => {
      const text = textOf(field, samples);
      return text === null ? [] : [{ name: field.name, text }];
    });
    const named = (text: string) =>
      `nodes(ids: ${JSON.stringify(ids[from])}) { ... on ${from} { ${before}${text}${after} } }`;
    const beside = await ask(`{ all: ${named(texts.map(({ text }) => text).join(' '))} }`);
    for (let start = 0; start < texts.length; start += together) {
      const some = texts.slice(start, start + together);
      const alone = await ask(`{ ${some.map(({ text }, n) => `f${n}: ${named(text)}`).join(' ')} }`);
      for (const [n, { name }] of some.entries()) {
        const path = `${type.name}.${name}`;
        const [one, other] = [at(alone[`f${n}`], steps), at(beside.all, steps)].map((rows) =>
          rows.map((row) => (row as Record<string, unknown> | null)?.[name]),
        );
        walk.asked.add(path);
        if (one!.some((value) => value !== null && value !== undefined)) walk.said.add(path);
        if (JSON.stringify(one) !== JSON.stringify(other)) walk.differ.push(path);
      }
    }
  }
  return walk;
}
