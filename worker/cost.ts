// What a request would cost, foreseen from the schema and the variables: one for every field that would be
// resolved, multiplied by `first`, `last` or the length of the list at every level above it.
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
} from 'graphql';
import { checkPageSize, fragmentsByName, isPageSize, limits, TooMuch } from './limits.ts';

/** Items taken to come when the question does not say; a field may know better and say so in `extensions.listSize`. */
const assumedItems = 10;
const assumedPage = 20;

interface Cost {
  readonly fields: number;
  readonly introspection: number;
}
const free: Cost = { fields: 0, introspection: 0 };

const sum = (a: Cost, b: Cost): Cost => ({
  fields: a.fields + b.fields,
  introspection: a.introspection + b.introspection,
});

export function checkCost({ fields, introspection }: Cost): void {
  const refuseOver = (limit: number, asked: number, what: string) => {
    if (asked > limit)
      throw new TooMuch(
        'TOO_COSTLY',
        `${what} may cost ${limit}; this one could cost ${asked}. Ask for fewer items at a time.`,
        limit,
        asked,
      );
  };
  refuseOver(limits.cost, fields, 'A request');
  refuseOver(limits.introspectionCost, introspection, 'A question about the schema');
}

export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Cost {
  const fragments = fragmentsByName(document.definitions);
  // Within one request a fragment costs the same wherever it is spread under the same page size.
  const known = new Map<string, Cost>();

  const given = (value: ValueNode): unknown => {
    if (value.kind === Kind.INT) return Number(value.value);
    if (value.kind === Kind.LIST) return value.values;
    if (value.kind !== Kind.VARIABLE) return undefined;
    const name = value.name.value;
    if (Object.hasOwn(variables, name) && variables[name] !== undefined) return variables[name];
    const initial = operation.variableDefinitions?.find((d) => d.variable.name.value === name)?.defaultValue;
    return initial && given(initial);
  };

  const pageAsked = (args: readonly ArgumentNode[]): number | undefined => {
    const sizes = args
      .filter((arg) => isPageSize(arg.name.value))
      .map((arg) => ({ name: arg.name.value, size: given(arg.value) }))
      .filter((asked): asked is { name: string; size: number } => typeof asked.size === 'number');
    for (const { name, size } of sizes) checkPageSize(size, name);
    return sizes.length === 0 ? undefined : Math.max(...sizes.map((s) => s.size));
  };

  const longestList = (args: readonly ArgumentNode[]): number | undefined => {
    const lengths = args.map((arg) => given(arg.value)).filter(Array.isArray);
    return lengths.length === 0 ? undefined : Math.max(...lengths.map((list) => list.length));
  };

  const ofField = (parent: GraphQLCompositeType, node: FieldNode, page: number | undefined): Cost => {
    const field = fieldOf(schema, parent, node.name.value);
    const inside = field && getNamedType(field.type);
    if (!field || !inside || !node.selectionSet || !isCompositeType(inside))
      return { fields: 1, introspection: 0 };
    const args = node.arguments ?? [];
    const isPaged = field.args.some((arg) => isPageSize(arg.name));
    const asked = pageAsked(args) ?? (isPaged ? assumedPage : undefined);
    const isList = isListType(getNullableType(field.type));
    const items = isList ? (asked ?? longestList(args) ?? declaredSize(field) ?? page ?? assumedItems) : 1;
    const each = ofSelections(inside, node.selectionSet, isList ? undefined : asked);
    const isIntrospection = field === SchemaMetaFieldDef || field === TypeMetaFieldDef;
    return isIntrospection
      ? { fields: 1, introspection: 1 + each.fields }
      : { fields: 1 + items * each.fields, introspection: items * each.introspection };
  };

  const ofFragment = (name: string, page: number | undefined): Cost => {
    const key = `${name} ${page}`;
    const before = known.get(key);
    if (before) return before;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const cost =
      fragment && type && isCompositeType(type) ? ofSelections(type, fragment.selectionSet, page) : free;
    known.set(key, cost);
    return cost;
  };

  const ofSelections = (
    parent: GraphQLCompositeType,
    set: SelectionSetNode,
    page: number | undefined,
  ): Cost =>
    set.selections
      .map((selection): Cost => {
        if (selection.kind === Kind.FIELD) return ofField(parent, selection, page);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value, page);
        const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        return ofSelections(
          condition && isCompositeType(condition) ? condition : parent,
          selection.selectionSet,
          page,
        );
      })
      .reduce(sum, free);

  const root = schema.getRootType(operation.operation);
  return root ? ofSelections(root, operation.selectionSet, undefined) : free;
}

function fieldOf(schema: GraphQLSchema, parent: GraphQLCompositeType, name: string) {
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function declaredSize(field: GraphQLField<unknown, unknown>): number | undefined {
  const size = field.extensions.listSize;
  return typeof size === 'number' ? size : undefined;
}
