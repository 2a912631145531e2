// What is different from the schema that clients know, in the order in which it concerns them: what they have to change and why, what
// they may meet now, what is going, and what is new.
import {
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** Whatever can be named in a schema by a dotted path, with its words and, where it is going, what to ask instead. */
interface Named {
  readonly path: string;
  readonly description: string;
  readonly deprecationReason: string | null;
}

const namedIn = (type: GraphQLNamedType): Named[] => {
  const at = (
    path: string,
    one: { description?: string | null | undefined; deprecationReason?: string | null | undefined },
  ): Named => ({
    path,
    description: one.description ?? '',
    deprecationReason: one.deprecationReason ?? null,
  });
  if (isEnumType(type)) return type.getValues().map((value) => at(`${type.name}.${value.name}`, value));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => at(`${type.name}.${field.name}`, field));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    at(`${type.name}.${field.name}`, field),
    ...field.args.map((arg) => at(`${type.name}.${field.name}(${arg.name})`, arg)),
  ]);
};
const typesOf = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n## ${title}\n\n${lines.join('\n')}\n`;

/** Arguments come to many fields at once: each is said once. */
function optionalArguments(paths: readonly string[]): string[] {
  const fields = new Map<string, string[]>();
  for (const path of paths) {
    const [, field, arg] = /^(.*)\((.*)\)$/.exec(path)!;
    fields.set(arg!, [...(fields.get(arg!) ?? []), field!]);
  }
  return [...fields].map(([arg, at]) => `- \`${arg}\` of ${at.map((field) => `\`${field}\``).join(', ')}`);
}

export function printChangelog(
  released: GraphQLSchema,
  now: GraphQLSchema,
  why: Readonly<Record<string, string>>,
): string {
  const before = new Map(
    typesOf(released).map((type) => [type.name, new Set(namedIn(type).map(({ path }) => path))]),
  );
  const reasons = new Map<string, string[]>();
  for (const { description } of findBreakingChanges(released, now)) {
    const reason = why[description] ?? 'No reason is given.';
    reasons.set(reason, [...(reasons.get(reason) ?? []), description].sort());
  }
  const types = typesOf(now).sort((a, b) => (a.name < b.name ? -1 : 1));
  const added = types
    .filter(({ name }) => before.has(name))
    .flatMap((type) => namedIn(type).filter(({ path }) => !before.get(type.name)!.has(path)));
  const isArgument = ({ path }: Named) => path.endsWith(')');
  const ofKnownFields = added.filter(
    (one) => isArgument(one) && !added.some(({ path }) => one.path.startsWith(`${path}(`)),
  );
  const met = findDangerousChanges(released, now)
    .filter(({ type }) => !['OPTIONAL_ARG_ADDED', 'OPTIONAL_INPUT_FIELD_ADDED'].includes(type))
    .map(({ description }) => `- ${description}`)
    .sort();
  return `# What has changed since the last released schema

Printed by \`npm run schema\` from \`schema/released.graphql\` and the schema as it is; nothing is written here by hand.
${section(
  'What clients have to change',
  [...reasons].map(([reason, all]) => `${reason}\n\n${all.map((one) => `- ${one}`).join('\n')}\n`),
)}${section('What clients may meet now', met)}${section(
  'What is going',
  types
    .flatMap(namedIn)
    .filter(({ deprecationReason }) => deprecationReason !== null)
    .map(({ path, deprecationReason }) => `- \`${path}\`: ${deprecationReason}`),
)}${section(
  'New types',
  types
    .filter(({ name }) => !before.has(name) && !/(Result|Connection|Edge)$/.test(name))
    .map(({ name, description }) => `- \`${name}\`: ${description}`),
)}${section(
  'New in known types',
  added.filter((one) => !isArgument(one)).map(({ path, description }) => `- \`${path}\`: ${description}`),
)}${section('New arguments of known fields', optionalArguments(ofKnownFields.map(({ path }) => path)))}`;
}
