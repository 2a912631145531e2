// Prints what each change of the schema asks for as TypeScript, so that a form that asks for something else is a red type.
import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  lexicographicSortSchema,
} from 'graphql';

/** The key under which a change is done once is every form's own, and asked of nobody. */
const ownKey = 'key';

type Asked = readonly { readonly name: string; readonly type: GraphQLInputType }[];
const line = (name: string, asked: Asked) => {
  const types = asked.filter((one) => one.name !== ownKey).map((one) => `${one.name}: '${one.type}'`);
  return `  ${name}: { ${types.join(', ')} },`;
};

export function printChanges(given: GraphQLSchema): string {
  const schema = lexicographicSortSchema(given);
  const changes = Object.values(schema.getMutationType()!.getFields());
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  return `// Printed by \`npm run schema\` from the schema: what each change asks for, beside its key. Change the schema, not this.

export const changes = {
${changes.map(({ name, args }) => line(name, args)).join('\n')}
} as const;

export const inputs = {
${inputs.map((type) => line(type.name, Object.values(type.getFields()))).join('\n')}
} as const;
`;
}
