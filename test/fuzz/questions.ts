// Questions drawn by chance from the schema: any selection, argument, alias, fragment and variable that the schema allows and
// the product's own limits let through. The same seed draws the same question.
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { checkCost, costOf } from '../../worker/cost.ts';
import { checkVariables, parseWithinLimits, TooMuch } from '../../worker/limits.ts';
import { oneOf, type Random, randomFrom, wholeBelow } from '../faults/random.ts';

export interface Drawn {
  readonly seed: number;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What there is to ask for: values by the name of the argument that takes them, and ids by their type. */
export interface Pool {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

/** Which type's ids an argument takes, where its name does not say. */
const typesNamed: Readonly<Record<string, string>> = {
  to: 'Agency',
  from: 'Agency',
  obligations: 'Obligation',
};

interface Draft {
  readonly random: Random;
  readonly pool: Pool;
  /** Fields left to select; the question grows no wider than this. */
  budget: number;
  readonly fragments: string[];
  readonly declared: string[];
  readonly variables: Record<string, unknown>;
}

/** The question of a seed. What would be over a limit is drawn again, smaller. */
export function questionOf(seed: number, schema: GraphQLSchema, pool: Pool): Drawn {
  const random = randomFrom(seed);
  const depth = 2 + wholeBelow(random, 10);
  for (let budget = 8 + wholeBelow(random, 72); ; budget = Math.max(1, Math.floor(budget * 0.7))) {
    const draft: Draft = { random, pool, budget, fragments: [], declared: [], variables: {} };
    const roots = wholeBelow(random, 8) === 0 ? 3 : 1;
    const picked = Array.from(
      { length: roots },
      (_, at) =>
        `${roots > 1 ? `r${at}: ` : ''}${fieldText(draft, oneOf(random, Object.values(schema.getQueryType()!.getFields())), schema, depth)}`,
    );
    const head = draft.declared.length > 0 ? `query Drawn(${draft.declared.join(', ')}) ` : '';
    const query = [`${head}{ ${picked.join(' ')} }`, ...draft.fragments].join('\n');
    if (isWithinLimits(schema, query, draft.variables)) return { seed, query, variables: draft.variables };
  }
}

function isWithinLimits(schema: GraphQLSchema, query: string, variables: Record<string, unknown>): boolean {
  try {
    checkVariables(variables);
    const document = parseWithinLimits(query);
    const [operation] = document.definitions;
    if (operation?.kind !== 'OperationDefinition') return false;
    checkCost(costOf(schema, document, operation, variables));
  } catch (error) {
    if (error instanceof TooMuch) return false;
    throw error;
  }
  // Two draws of one field under one name may not be mergeable; everything else the schema allows.
  return validate(schema, parse(query)).length === 0;
}

function fieldText(
  draft: Draft,
  field: GraphQLField<unknown, unknown>,
  schema: GraphQLSchema,
  depth: number,
): string {
  const type = getNamedType(field.type);
  const args = argumentsText(draft, field, type);
  if (isLeafType(type)) return `${field.name}${args}`;
  return `${field.name}${args} ${selectionText(draft, type, schema, depth - 1)}`;
}

function selectionText(draft: Draft, type: GraphQLNamedType, schema: GraphQLSchema, depth: number): string {
  const { random } = draft;
  if (isAbstractType(type)) return abstractText(draft, type, schema, depth);
  if (!isObjectType(type)) return '{ __typename }';
  const all = Object.values(type.getFields());
  const able = all.filter((field) => depth > 1 || !isCompositeType(getNamedType(field.type)));
  if (able.length === 0) return '{ __typename }';
  const branches = able.filter((field) => isCompositeType(getNamedType(field.type)));
  const parts: string[] = [];
  const count = 1 + wholeBelow(random, depth > 2 ? 4 : 9);
  for (let at = 0; at < count; at++) {
    if (draft.budget-- <= 0) break;
    // Depth is what breaks things, so branches are drawn more often than their number says.
    const field =
      branches.length > 0 && depth > 2 && random() < 0.7 ? oneOf(random, branches) : oneOf(random, able);
    // Each under a name of its own where it takes arguments, or two draws could not stand beside each other.
    const needsAlias = field.args.length > 0 || isCompositeType(getNamedType(field.type)) || random() < 0.05;
    const alias = needsAlias && parts.length > 0 ? `a${at}${wholeBelow(random, 100)}: ` : '';
    parts.push(`${alias}${fieldText(draft, field, schema, depth)}`);
  }
  if (parts.length === 0) parts.push('__typename');
  const inside = parts.join(' ');
  const wrapping = random();
  if (wrapping < 0.06) return `{ ... on ${type.name} { ${inside} } }`;
  if (wrapping < 0.12) {
    const name = `F${draft.fragments.length}x${wholeBelow(random, 1_000)}`;
    draft.fragments.push(`fragment ${name} on ${type.name} { ${inside} }`);
    return `{ ...${name} }`;
  }
  if (wrapping < 0.15) return `{ __typename ... @include(if: ${random() < 0.5}) { ${inside} } }`;
  return `{ ${inside} }`;
}

function abstractText(draft: Draft, type: GraphQLNamedType, schema: GraphQLSchema, depth: number): string {
  if (!isAbstractType(type)) return '{ __typename }';
  const { random } = draft;
  const possible = schema.getPossibleTypes(type);
  const own = isInterfaceType(type) && random() < 0.5 ? Object.keys(type.getFields())[0]! : '__typename';
  const some = Array.from({ length: 1 + wholeBelow(random, 3) }, () => oneOf(random, possible));
  const parts = [...new Set(some)].map(
    (object) => `... on ${object.name} ${selectionText(draft, object, schema, depth)}`,
  );
  return `{ ${own} ${parts.join(' ')} }`;
}

function argumentsText(
  draft: Draft,
  field: GraphQLField<unknown, unknown>,
  answers: GraphQLNamedType,
): string {
  const isPaged = field.args.some(({ name }) => name === 'last');
  const size = draft.random() < 0.8 ? 'first' : 'last';
  const ofOtherEnd = size === 'first' ? ['last', 'before'] : ['first', 'after'];
  const given = field.args.flatMap((arg) => {
    if (isPaged && ofOtherEnd.includes(arg.name)) return [];
    const isRequired = isNonNullType(arg.type) || (isPaged && arg.name === size);
    const chance = arg.name === 'knownOn' ? 0.7 : ['id', 'slug'].includes(arg.name) ? 0.5 : 0.25;
    if (!isRequired && draft.random() > chance) return [];
    const value = drawnFor(draft, arg, arg.type, answers);
    if (draft.random() > 0.2) return [`${arg.name}: ${literal(value, arg.type)}`];
    const name = `v${draft.declared.length}`;
    draft.declared.push(`$${name}: ${arg.type}`);
    draft.variables[name] = value;
    return [`${arg.name}: $${name}`];
  });
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

const days = [
  '2022-12-12',
  '2025-03-01',
  '2025-07-01',
  // After the load: the scene goes back before it, when its rulings would be known and the bodies they name not.
  '2026-11-10',
  '2026-11-01',
  '2026-11-21',
  '2026-11-28',
];
const oddTexts = ['', ' ', 'nope', 'Hải Phòng', "' OR 1=1 --", '%', '2026-Q03', '💧', 'x'.repeat(300)];

function drawnFor(
  draft: Draft,
  arg: GraphQLArgument,
  type: GraphQLInputType,
  answers: GraphQLNamedType,
): unknown {
  const { random, pool } = draft;
  if (isNonNullType(type))
    return drawnFor(draft, arg, type.ofType, answers) ?? drawnFor(draft, arg, type, answers);
  if (random() < 0.05) return null;
  if (isListType(type))
    return Array.from(
      { length: wholeBelow(random, 4) },
      () => drawnFor(draft, arg, type.ofType, answers) ?? 'nope',
    );
  const named = getNamedType(type);
  if (isEnumType(named)) return oneOf(random, named.getValues()).name;
  if (named.name === 'Boolean') return random() < 0.5;
  if (named.name === 'Int')
    return ['first', 'last'].includes(arg.name)
      ? oneOf(random, [1, 1, 2, 2, 3, 5, 20, 100])
      : wholeBelow(random, 40);
  if (named.name === 'Date') return oneOf(random, days);
  if (named.name === 'ID') {
    const kind = typesNamed[arg.name] ?? `${arg.name[0]!.toUpperCase()}${arg.name.slice(1)}`;
    const fitting = pool.ids[kind] ?? pool.ids[answers.name];
    if (fitting && random() < 0.9) return oneOf(random, fitting);
    return random() < 0.8 ? oneOf(random, oneOf(random, Object.values(pool.ids))) : oneOf(random, oddTexts);
  }
  const known = pool.values[arg.name];
  return known && random() < 0.85 ? oneOf(random, known) : oneOf(random, oddTexts);
}

function literal(value: unknown, type: GraphQLInputType): string {
  if (value === null) return 'null';
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (isListType(type)) return `[${(value as unknown[]).map((one) => literal(one, type.ofType)).join(', ')}]`;
  return isEnumType(type) ? String(value) : JSON.stringify(value);
}
