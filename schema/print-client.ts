// Prints the operations of the client package: of each its text, what it asks for and what it is answered with.
import {
  type DocumentNode,
  type GraphQLInputType,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  lexicographicSortSchema,
  OperationTypeNode,
  parse,
  typeFromAST,
  type VariableDefinitionNode,
  validate,
} from 'graphql';
import { forOfficials, printAnswerOf, printEnums, scalars } from './print-answers.ts';

export interface ExampleOperation {
  readonly text: string;
  /** What it is for, in English. */
  readonly says: string;
  /** It is asked with a token. */
  readonly isInside: boolean;
}

/** The type of the keys under which a change is done once. */
const keyType = 'Key';

export function printOperations(given: GraphQLSchema, operations: readonly ExampleOperation[]): string {
  const schema = lexicographicSortSchema(given);
  const inside = forOfficials(given);
  const inputs = new Map<string, string>();
  const printed = operations
    .map((one) => {
      const document = parse(one.text);
      const [problem] = validate(schema, document);
      if (problem) throw problem;
      return printOperation(one.isInside ? inside : schema, one, document, inputs);
    })
    .sort();
  const asked = [...inputs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `// Printed by \`npm run schema\` from the schema, the example questions and the example changes. Change those, not this.
import type { Change, Question } from './operation.ts';

${[...printEnums(schema), ...asked, ...printed].join('\n\n')}
`;
}

function printOperation(
  schema: GraphQLSchema,
  { text, says }: ExampleOperation,
  document: DocumentNode,
  inputs: Map<string, string>,
): string {
  const operation = document.definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION)!;
  const { variableDefinitions: variables = [] } = operation;
  const name = operation.name!.value;
  const kind = operation.operation === OperationTypeNode.MUTATION ? 'Change' : 'Question';
  const typed = variables.map((one) => ({
    one,
    type: typeFromAST(schema, one.type as never)! as GraphQLInputType,
  }));
  const lines = typed.map(({ one, type }) => printVariable(one, type, inputs));
  const keys = typed.filter(({ type }) => getNamedType(type).name === keyType);
  const names = keys.map(({ one }) => `'${one.variable.name.value}'`).join(', ');
  return `export type ${name}Answer = ${printAnswerOf(schema, document)};
export type ${name}Variables = ${lines.length === 0 ? 'Record<string, never>' : `{\n${lines.join('\n')}\n}`};
/** ${says} */
export const ${name}: ${kind}<${name}Answer, ${name}Variables> = {
  kind: '${kind.toLowerCase()}',
  keys: [${names}],
  text: \`${text.replace(/[`\\]|\$\{/g, '\\$&')}\`,
};`;
}

/** A key is made where none is given. */
function printVariable(
  { variable, defaultValue }: VariableDefinitionNode,
  type: GraphQLInputType,
  inputs: Map<string, string>,
): string {
  const name = variable.name.value;
  if (getNamedType(type).name === keyType) return `  readonly ${name}?: string | undefined;`;
  return printInput(name, defaultValue && isNonNullType(type) ? type.ofType : type, inputs);
}

function printInput(name: string, type: GraphQLInputType, inputs: Map<string, string>): string {
  return isNonNullType(type)
    ? `  readonly ${name}: ${printInputType(type, inputs)};`
    : `  readonly ${name}?: ${printInputType(new GraphQLNonNull(type), inputs)} | null | undefined;`;
}

function printInputType(given: GraphQLInputType, inputs: Map<string, string>): string {
  if (!isNonNullType(given)) return `${printInputType(new GraphQLNonNull(given), inputs)} | null`;
  const type: GraphQLInputType = given.ofType;
  if (isListType(type)) {
    const item = printInputType(type.ofType, inputs);
    return `readonly ${/[ |]/.test(item) ? `(${item})` : item}[]`;
  }
  if (isScalarType(type)) return scalars[type.name] ?? 'string';
  if (isEnumType(type)) return type.name;
  if (isInputObjectType(type) && !inputs.has(type.name)) {
    inputs.set(type.name, '');
    const fields = Object.values(type.getFields()).map((field) => printInput(field.name, field.type, inputs));
    inputs.set(type.name, `export interface ${type.name} {\n${fields.join('\n')}\n}`);
  }
  return getNamedType(type).name;
}
