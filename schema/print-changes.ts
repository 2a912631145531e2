// Prints what each change of the schema asks for as TypeScript, so that a form that asks for something else is a red type.
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isUnionType,
  lexicographicSortSchema,
} from 'graphql';

/** The key under which a change is done once is every form's own, and asked of nobody. */
const ownKey = 'key';

type Asked = readonly { readonly name: string; readonly type: GraphQLInputType }[];
const line = (name: string, asked: Asked) => {
  const types = asked.filter((one) => one.name !== ownKey).map((one) => `${one.name}: '${one.type}'`);
  return `  ${name}: { ${types.join(', ')} },`;
};

/** What a change may leave out, while its record always knows it. */
function alwaysKnown({ args, type }: GraphQLField<unknown, unknown>): string[] {
  const answer = getNamedType(type);
  const record = isUnionType(answer) ? answer.getTypes().find((one) => 'revision' in one.getFields()) : null;
  if (!record || !args.some(({ name }) => name === 'id')) return [];
  const fields = record.getFields();
  return args.flatMap(({ name, type: asked }) =>
    !isNonNullType(asked) && fields[name] && isNonNullType(fields[name].type) ? [name] : [],
  );
}

export function printChanges(given: GraphQLSchema): string {
  const schema = lexicographicSortSchema(given);
  const changes = Object.values(schema.getMutationType()!.getFields());
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  return `// Printed by \`npm run schema\` from the schema: what each change asks for, beside its key. Change the schema, not this.

export const changes = {
${changes.map(({ name, args }) => line(name, args)).join('\n')}
} as const;

/** Of a record that is changed: what it always knows, though the change may leave it as it is. */
export const alwaysKnown: Readonly<Record<string, readonly string[]>> = {
${changes
  .map((change) => ({ name: change.name, known: alwaysKnown(change) }))
  .filter(({ known }) => known.length > 0)
  .map(({ name, known }) => `  ${name}: [${known.map((one) => `'${one}'`).join(', ')}],`)
  .join('\n')}
};

export const inputs = {
${inputs.map((type) => line(type.name, Object.values(type.getFields()))).join('\n')}
} as const;
`;
}
