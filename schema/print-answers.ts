// Prints what the schema answers to each question of the pages as TypeScript: one type per question, per fragment and per enum.
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  lexicographicSortSchema,
  NoUnusedFragmentsRule,
  OperationTypeNode,
  parse,
  type SelectionNode,
  specifiedRules,
  validate,
} from 'graphql';

export const scalars: Readonly<Record<string, string>> = {
  Boolean: 'boolean',
  Float: 'number',
  Int: 'number',
  JSON: 'unknown',
};

/** Fields asked for under one key, and whether they may be left out of the answer. */
interface Asked {
  readonly nodes: FieldNode[];
  isAlways: boolean;
}

/** What a change leaves is asked for in a fragment that stands alone: its change is written around it later. */
const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

const isConditional = ({ directives = [] }: SelectionNode) =>
  directives.some(({ name }) => name.value === 'include' || name.value === 'skip');

/** Every question, and every fragment asked of what a change leaves, that modules of pages export, by itself, in the declaration of a page or in that of a data set. */
export function questionsIn(exported: unknown): string[] {
  if (typeof exported === 'string')
    return /^(?:query [A-Z]|fragment Left[A-Z])/.test(exported) ? [exported] : [];
  if (Array.isArray(exported)) return exported.flatMap(questionsIn);
  if (typeof exported !== 'object' || exported === null) return [];
  if ('page' in exported) return questionsIn(exported.page);
  return 'question' in exported ? questionsIn(exported.question) : [];
}

/** What is null only for whoever is signed out is null for nobody on the pages of officials. */
export function forOfficials(schema: GraphQLSchema): GraphQLSchema {
  const inside = lexicographicSortSchema(schema);
  for (const type of Object.values(inside.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields()))
      if (field.extensions.isSureInside && !isNonNullType(field.type))
        field.type = new GraphQLNonNull(field.type);
  return inside;
}

/** The questions of pages by who opens them. */
export interface Questions {
  readonly public: readonly string[];
  readonly officials: readonly string[];
}

export function printAnswers(given: GraphQLSchema, questions: Questions): string {
  const schema = lexicographicSortSchema(given);
  const officials = new Set(questions.officials);
  const inside = forOfficials(given);
  const all = new Set([...questions.public, ...officials]);
  const byName = new Map(
    [...all].map((text) => {
      const document = parse(text);
      const [problem] = validate(schema, document, rules);
      if (problem) throw problem;
      const [name, types] = typesOf(officials.has(text) ? inside : schema, document);
      return [name, { text, types }] as const;
    }),
  );
  if (byName.size !== all.size) throw new Error('Two questions of pages have the same name.');
  const sorted = [...byName].sort(([a], [b]) => (a < b ? -1 : 1));
  const asked = sorted.flatMap(([, { types }]) => types);
  const names = sorted.map(([name]) => `  readonly ${name}: ${name}Answer;`);
  // The question that is asked under a name is answered with the type of that name (web/lib/question.ts).
  const index = `export interface Answers {\n${names.join('\n')}\n}`;
  return `// Printed by \`npm run schema\` from the schema and the questions of the pages. Change those, not this.\n\n${[...printEnums(schema), ...asked, index].join('\n\n')}\n`;
}

/** Each enum of the schema as a union of its words. */
export const printEnums = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => !name.startsWith('__'))
    .map((type) => {
      const words = type.getValues().map(({ name }) => `  | '${name}'`);
      return `export type ${type.name} =\n${words.join('\n')};`;
    });

/** What an operation of a client is answered with, as one type. */
export function printAnswerOf(schema: GraphQLSchema, { definitions }: DocumentNode): string {
  const fragments = fragmentsIn(definitions);
  const operation = definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION)!;
  return printObject(
    schema,
    fragments,
    schema.getRootType(operation.operation)!,
    operation.selectionSet.selections,
    '',
  );
}

const fragmentsIn = (definitions: DocumentNode['definitions']): Fragments =>
  new Map(
    definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
  );

function typesOf(schema: GraphQLSchema, { definitions }: DocumentNode): [name: string, types: string[]] {
  const fragments = fragmentsIn(definitions);
  const print = (type: GraphQLNamedType, selections: readonly SelectionNode[]) =>
    printObject(schema, fragments, type, selections, '');
  const printFragment = ({ typeCondition, selectionSet }: FragmentDefinitionNode) =>
    print(schema.getType(typeCondition.name.value)!, selectionSet.selections);
  const operation = definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) {
    const [[name, left]] = [...fragments] as [[string, FragmentDefinitionNode]];
    return [name, [`export type ${name}Answer = ${printFragment(left)};`]];
  }
  if (operation.operation !== OperationTypeNode.QUERY) throw new Error('Only questions are answered so.');
  const name = operation.name!.value;
  return [
    name,
    [
      `export type ${name}Answer = ${print(schema.getQueryType()!, operation.selectionSet.selections)};`,
      ...[...fragments].map(([part, fragment]) => `export type ${name}${part} = ${printFragment(fragment)};`),
    ],
  ];
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Where several types may stand in one place, those that the question names: it shows nothing of the others. */
function printObject(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLNamedType,
  selections: readonly SelectionNode[],
  indent: string,
): string {
  const named = new Set<string>();
  if (!isObjectType(type)) conditionsIn(fragments, selections, named);
  const objects = objectsOf(schema, type, named);
  return (objects.length > 0 ? objects : [type])
    .map((object) => {
      const asked = new Map<string, Asked>();
      gather(schema, fragments, object, selections, asked, true);
      const lines = [...asked].map(([key, { nodes, isAlways }]) => {
        const [{ name }] = nodes as [FieldNode];
        const below = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
        const answer =
          name.value === '__typename'
            ? isObjectType(object)
              ? `'${object.name}'`
              : 'string'
            : printType(schema, fragments, fieldOf(object, name.value), below, `${indent}  `);
        return `${indent}  readonly ${key}${isAlways ? '' : '?'}: ${answer};`;
      });
      return `{\n${lines.join('\n')}\n${indent}}`;
    })
    .join(' | ');
}

/** The types of records that conditions name, each or by what they have in common, where they may stand. */
function objectsOf(schema: GraphQLSchema, at: GraphQLNamedType, named: ReadonlySet<string>) {
  const all = [...named].flatMap((name) => {
    const type = schema.getType(name)!;
    if (!isAbstractType(type)) return isObjectType(type) ? [type] : [];
    return schema.getPossibleTypes(type).filter((one) => !isAbstractType(at) || schema.isSubType(at, one));
  });
  return [...new Set(all)];
}

const fieldOf = (type: GraphQLNamedType, name: string): GraphQLOutputType => {
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${type.name} has no fields.`);
  return type.getFields()[name]!.type;
};

function printType(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLOutputType,
  selections: readonly SelectionNode[],
  indent: string,
): string {
  if (!isNonNullType(type)) return `${printSure(schema, fragments, type, selections, indent)} | null`;
  return printSure(schema, fragments, type.ofType, selections, indent);
}

function printSure(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLOutputType,
  selections: readonly SelectionNode[],
  indent: string,
): string {
  if (isListType(type)) {
    const item = printType(schema, fragments, type.ofType, selections, indent);
    return `readonly ${/^readonly|\|/.test(item.replace(/\{[\s\S]*\}/, '')) ? `(${item})` : item}[]`;
  }
  const named = getNamedType(type);
  if (isCompositeType(named)) return printObject(schema, fragments, named, selections, indent);
  return isEnumType(named) ? named.name : (scalars[named.name] ?? 'string');
}

const conditionOf = (fragments: Fragments, selection: SelectionNode) => {
  if (selection.kind === Kind.FIELD) return null;
  const at = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
  return { on: at.typeCondition?.name.value, selections: at.selectionSet.selections };
};

function conditionsIn(fragments: Fragments, selections: readonly SelectionNode[], named: Set<string>): void {
  for (const selection of selections) {
    const condition = conditionOf(fragments, selection);
    if (condition?.on) named.add(condition.on);
  }
}

function gather(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLNamedType,
  selections: readonly SelectionNode[],
  asked: Map<string, Asked>,
  isSure: boolean,
): void {
  for (const selection of selections) {
    const isAlways = isSure && !isConditional(selection);
    const condition = conditionOf(fragments, selection);
    if (condition) {
      const on = condition.on === undefined ? type : schema.getType(condition.on)!;
      const isMet =
        on === type || (isInterfaceType(on) && isObjectType(type) && type.getInterfaces().includes(on));
      if (isMet) gather(schema, fragments, type, condition.selections, asked, isAlways);
      continue;
    }
    if (selection.kind !== Kind.FIELD) continue;
    const key = (selection.alias ?? selection.name).value;
    const known = asked.get(key) ?? { nodes: [], isAlways: false };
    known.nodes.push(selection);
    known.isAlways ||= isAlways;
    asked.set(key, known);
  }
}
