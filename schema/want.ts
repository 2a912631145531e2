// From what a GraphQL operation asks for to the tree the reader loads: so a nested question costs one statement, not one a level.
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { Want } from '../db/reading.ts';
import { keyOf } from '../db/reading.ts';

/** What a field says of itself in its extensions. */
export interface RelationField {
  readonly relation: string;
  readonly kind: 'one' | 'many' | 'page';
  /** From GraphQL arguments to the reader's. */
  readonly args: (args: Record<string, unknown>) => Record<string, unknown>;
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    audience?: 'public' | 'officials';
    /** Null is not enough for whoever may not see it: they are told to sign in, and keep the record around it. */
    isRefused?: boolean;
    /** Null for nobody but whoever may not see it: what is printed for the pages of officials says so. */
    isSureInside?: boolean;
    loads?: RelationField;
    /** For a field that is worked out: relations it needs beside the record, whole and without arguments. */
    needs?: readonly string[];
  }
}

type Tree = Map<
  string,
  { relation: string; args: Record<string, unknown>; want: { relations: Tree; total: boolean } }
>;

/** What is asked of the object that this field answers with; `type` tells which one where it could be several. */
export function wantOf(info: GraphQLResolveInfo, type?: GraphQLObjectType): Want {
  const answer = getNamedType(info.returnType);
  const object = type ?? (isObjectType(answer) ? answer : null);
  if (!object) throw new Error(`Say which type ${info.fieldName} answers with.`);
  const want = { relations: new Map() as Tree, total: false };
  for (const node of info.fieldNodes) if (node.selectionSet) gather(info, object, node.selectionSet, want);
  return want;
}

/** The same for a page: what is asked of its rows, and whether they are to be counted. */
export function wantOfPage(info: GraphQLResolveInfo): Want {
  const want = { relations: new Map() as Tree, total: false };
  const page = getNamedType(info.returnType) as GraphQLObjectType;
  for (const node of info.fieldNodes) if (node.selectionSet) gatherPage(info, page, node.selectionSet, want);
  return want;
}

function gather(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  selections: SelectionSetNode,
  want: { relations: Tree; total: boolean },
): void {
  eachField(info, type, selections, (field, node) => {
    for (const relation of field.extensions.needs ?? [])
      if (!want.relations.has(relation))
        want.relations.set(relation, { relation, args: {}, want: { relations: new Map(), total: false } });
    const loads = field.extensions.loads;
    if (!loads) return;
    const args = loads.args(getArgumentValues(field, node, info.variableValues));
    const key = keyOf(loads.relation, args);
    const branch = want.relations.get(key) ?? {
      relation: loads.relation,
      args,
      want: { relations: new Map() as Tree, total: false },
    };
    want.relations.set(key, branch);
    const below = getNamedType(field.type) as GraphQLObjectType;
    if (!node.selectionSet) return;
    if (loads.kind === 'page') gatherPage(info, below, node.selectionSet, branch.want);
    else gather(info, below, node.selectionSet, branch.want);
  });
}

function gatherPage(
  info: GraphQLResolveInfo,
  page: GraphQLObjectType,
  selections: SelectionSetNode,
  want: { relations: Tree; total: boolean },
): void {
  eachField(info, page, selections, (field, node) => {
    const below = getNamedType(field.type) as GraphQLObjectType;
    if (field.name === 'totalCount') want.total = true;
    if (field.name === 'nodes' && node.selectionSet) gather(info, below, node.selectionSet, want);
    if (field.name === 'edges' && node.selectionSet)
      eachField(info, below, node.selectionSet, (inner, innerNode) => {
        if (inner.name === 'node' && innerNode.selectionSet)
          gather(info, getNamedType(inner.type) as GraphQLObjectType, innerNode.selectionSet, want);
      });
  });
}

/** Every field asked for below this one, at any depth, with the way to it from here. */
export function eachBelow(
  info: GraphQLResolveInfo,
  type: GraphQLNamedType,
  visit: (field: GraphQLField<unknown, unknown>, node: FieldNode, way: string) => void,
): void {
  const into = (inside: GraphQLNamedType, selections: SelectionSetNode | undefined, way: string) => {
    if (!selections) return;
    const objects = isAbstractType(inside) ? info.schema.getPossibleTypes(inside) : [inside];
    for (const object of objects.filter(isObjectType))
      eachField(info, object, selections, (field, node) => {
        visit(field, node, `${way}${field.name}`);
        into(getNamedType(field.type), node.selectionSet, `${way}${field.name}.`);
      });
  };
  for (const node of info.fieldNodes) into(type, node.selectionSet, '');
}

/** Every field selected on this type, through fragments and past @skip and @include. */
function eachField(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  visit: (field: GraphQLField<unknown, unknown>, node: FieldNode) => void,
): void {
  for (const selection of selections) {
    if (getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)?.if === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)?.if === false) continue;
    if (selection.kind === 'Field') {
      const field = type.getFields()[selection.name.value];
      if (field) visit(field, selection);
      continue;
    }
    const fragment: FragmentDefinitionNode | typeof selection | undefined =
      selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
    if (!fragment) continue;
    const on = fragment.typeCondition?.name.value;
    if (on === undefined || on === type.name || type.getInterfaces().some((i) => i.name === on))
      eachField(info, type, fragment.selectionSet, visit);
  }
}
