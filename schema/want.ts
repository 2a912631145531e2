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
  TypeNameMetaFieldDef,
} from 'graphql';
import { keyOf, type PagePart } from '../db/reading.ts';

/** What a field says of itself in its extensions. */
export interface RelationField {
  readonly relation: string;
  /** `tally`: what is counted beside the record, by its arguments. */
  readonly kind: 'one' | 'many' | 'page' | 'tally';
  /** From GraphQL arguments to the reader's. */
  readonly args: (args: Record<string, unknown>) => Record<string, unknown>;
}

/** What a field with code looks at beside the record: a relation, and what it reads of each of its rows; null: all of it. */
export interface Need {
  readonly relation: string;
  readonly args?: RelationField['args'];
  readonly reads: readonly string[] | null;
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    audience?: 'public' | 'officials';
    /** Null is not enough for whoever may not see it: they are told to sign in, and keep the record around it. */
    isRefused?: boolean;
    /** Null for nobody but whoever may not see it: what is printed for the pages of officials says so. */
    isSureInside?: boolean;
    /** A relation that it answers with; what is asked below it is asked of the relation's rows. */
    loads?: RelationField;
    /** What it reads of the record itself: columns, figures, tallies. */
    reads?: readonly string[];
    /** What its own code reads beside the record. */
    needs?: readonly Need[];
  }
}

/** A `Want` while it is gathered: what several fields and aliases ask for comes together in it. */
interface Wanted {
  readonly relations: Map<string, { relation: string; args: Record<string, unknown>; want: Wanted }>;
  own: Set<string> | null;
  readonly page: Set<PagePart>;
}
const nothing = (): Wanted => ({ relations: new Map(), own: new Set(), page: new Set() });

/** What is asked of the object that this field answers with; `type` tells which one where it could be several. */
export function wantOf(info: Asked, type?: GraphQLObjectType): Wanted {
  const answer = getNamedType(info.returnType);
  const object = type ?? (isObjectType(answer) ? answer : null);
  if (!object) throw new Error(`Say which type ${info.fieldName} answers with.`);
  const want = nothing();
  for (const node of info.fieldNodes) if (node.selectionSet) gather(info, object, node.selectionSet, want);
  return want;
}

/** The same for a page: what is asked of its rows, and of the page itself. */
export function wantOfPage(info: Asked): Wanted {
  const want = nothing();
  const page = getNamedType(info.returnType) as GraphQLObjectType;
  for (const node of info.fieldNodes) if (node.selectionSet) gatherPage(info, page, node.selectionSet, want);
  return want;
}

function gather(info: Selecting, type: GraphQLObjectType, selections: SelectionSetNode, want: Wanted): void {
  eachField(info, type, selections, (field, node) => {
    const { loads } = field.extensions;
    const given = () => getArgumentValues(field, node, info.variableValues);
    readBy(field, given, want);
    if (!loads || !node.selectionSet) return;
    const below = getNamedType(field.type) as GraphQLObjectType;
    const wanted = branch(want, loads.relation, loads.args(given()));
    if (loads.kind === 'page') gatherPage(info, below, node.selectionSet, wanted);
    else gather(info, below, node.selectionSet, wanted);
  });
}

function branch(want: Wanted, relation: string, args: Record<string, unknown>): Wanted {
  const key = keyOf(relation, args);
  const known = want.relations.get(key) ?? { relation, args, want: nothing() };
  want.relations.set(key, known);
  return known.want;
}

/** What a field's own code reads of its record, and beside it. */
function readBy(
  { extensions: { reads = [], needs = [] } }: GraphQLField<unknown, unknown>,
  given: () => Record<string, unknown>,
  want: Wanted,
): void {
  read(want, reads);
  for (const need of needs) read(branch(want, need.relation, need.args?.(given()) ?? {}), need.reads);
}

/** The same for one field alone. */
export function wantOfField(field: GraphQLField<unknown, unknown>, given: Record<string, unknown>): Wanted {
  const want = nothing();
  readBy(field, () => given, want);
  return want;
}

/** Whoever needs a row whole has every name with it. */
function read(want: Wanted, names: readonly string[] | null): void {
  if (names === null) want.own = null;
  for (const name of names ?? []) want.own?.add(name);
}

/** By which of its fields a page, or what it says of where it stands, has to be loaded. */
const pageParts: Readonly<Record<string, readonly PagePart[]>> = {
  nodes: ['rows'],
  edges: ['rows'],
  totalCount: ['total'],
  hasNextPage: ['rows', 'next'],
  hasPreviousPage: ['rows', 'previous'],
  startCursor: ['rows', 'cursors'],
  endCursor: ['rows', 'cursors'],
  cursor: ['cursors'],
};

function gatherPage(
  info: Selecting,
  page: GraphQLObjectType,
  selections: SelectionSetNode,
  want: Wanted,
): void {
  eachField(info, page, selections, (field, node) => {
    for (const part of pageParts[field.name] ?? []) want.page.add(part);
    const below = getNamedType(field.type) as GraphQLObjectType;
    if (!node.selectionSet) return;
    if (field.name === 'nodes' || field.name === 'node') gather(info, below, node.selectionSet, want);
    else gatherPage(info, below, node.selectionSet, want);
  });
}

/** Every field asked for below this one, at any depth, with the way to it from here. */
export function eachBelow(
  info: Asked,
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

/** The operation that a field was asked for in: its fragments, and the values of its variables. */
export type Selecting = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;
/** A field that was asked for, wherever it stands. */
export type Asked = Selecting &
  Pick<GraphQLResolveInfo, 'fieldNodes' | 'fieldName' | 'parentType' | 'returnType'>;

/** Every field selected on this type, through fragments and past @skip and @include. */
export function eachField(
  info: Selecting,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  visit: (field: GraphQLField<unknown, unknown>, node: FieldNode) => void,
): void {
  for (const selection of selections) {
    if (getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)?.if === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)?.if === false) continue;
    if (selection.kind === 'Field') {
      const { value: name } = selection.name;
      const field = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : type.getFields()[name];
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
