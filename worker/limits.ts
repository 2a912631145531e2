// How much one request may ask. Everything here is refused before any resolver runs, in time linear in the
// size of the document, with a sentence that says the limit and what was asked.
import {
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  Source,
  TokenKind,
  visit,
} from 'graphql';
import { maxRoundTrips } from '../db/client.ts';

/** Names looked up, two readings at the most, the writing, and reading back what was asked for around the record. */
export const legsOfAChange = 5;

export const limits = {
  bodyBytes: 64 * 1024,
  /** Of a whole report in one form, or of a workbook; only at the addresses of a report. */
  fileBytes: 2 * 1024 * 1024,
  tokens: 4_000,
  /** Brackets open at once; the parser recurses once per bracket. */
  nesting: 48,
  depth: 12,
  /** The standard introspection query needs 15. */
  introspectionDepth: 15,
  aliases: 60,
  directives: 50,
  /** For `first`, `last` and every list in arguments and variables. */
  listItems: 100,
  /** Objects and lists inside one another in variables. */
  variableNesting: 16,
  /** Of one request: as many as have all their legs to the database, beside the one that asks who it is. */
  changes: Math.floor((maxRoundTrips - 1) / legsOfAChange),
  /** Fields resolved, as foreseen from `first` and `last`. */
  cost: 20_000,
  introspectionCost: 60_000,
} as const;

/** A request that asks too much: a code for programs, a sentence with both figures for people. */
export class TooMuch extends GraphQLError {
  constructor(code: string, message: string, limit?: number, asked?: number) {
    const figures = { ...(limit === undefined ? {} : { limit }), ...(asked === undefined ? {} : { asked }) };
    super(message, { extensions: { code, ...figures, http: { status: 400 } } });
  }
}

/** Parses a document whose size, nesting and shape are within the limits; otherwise raises what is wrong with it. */
export function parseWithinLimits(source: string | Source): DocumentNode {
  const text = typeof source === 'string' ? new Source(source) : source;
  checkTokens(text);
  const document = parse(text, { maxTokens: limits.tokens });
  checkLists(document);
  checkShape(document);
  return document;
}

const opening = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

function checkTokens(source: Source): void {
  const lexer = new Lexer(source);
  let [tokens, open, deepest] = [0, 0, 0];
  for (let kind = lexer.advance().kind; kind !== TokenKind.EOF; kind = lexer.advance().kind) {
    tokens++;
    if (opening.has(kind)) deepest = Math.max(deepest, ++open);
    if (closing.has(kind)) open--;
  }
  if (tokens > limits.tokens)
    throw new TooMuch(
      'TOO_MANY_TOKENS',
      `A document may have ${limits.tokens} tokens; this one has ${tokens}.`,
      limits.tokens,
      tokens,
    );
  if (deepest > limits.nesting)
    throw new TooMuch(
      'TOO_NESTED',
      `Brackets may be open ${limits.nesting} at a time; this document opens ${deepest}.`,
      limits.nesting,
      deepest,
    );
}

function checkListSize(items: number, where: string): void {
  if (items > limits.listItems)
    throw new TooMuch(
      'LIST_TOO_LONG',
      `A list may have ${limits.listItems} items; ${where} has ${items}.`,
      limits.listItems,
      items,
    );
}

export function checkPageSize(size: number, where: string): void {
  if (size > limits.listItems || size < 0)
    throw new TooMuch(
      'PAGE_TOO_LARGE',
      `${where} may be 0 to ${limits.listItems}; ${size} was asked.`,
      limits.listItems,
      size,
    );
}

export const isPageSize = (argument: string): boolean => argument === 'first' || argument === 'last';

function checkLists(document: DocumentNode): void {
  visit(document, {
    ListValue: (node) => checkListSize(node.values.length, 'a list in the document'),
    Argument: ({ name, value }) => {
      if (isPageSize(name.value) && value.kind === Kind.INT) checkPageSize(Number(value.value), name.value);
    },
  });
}

/** What a selection asks when its fragments are written out. */
interface Shape {
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly directives: number;
}

const nothing: Shape = { depth: 0, introspectionDepth: 0, aliases: 0, directives: 0 };

const together = (a: Shape, b: Shape): Shape => ({
  depth: Math.max(a.depth, b.depth),
  introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
});

function checkShape(document: DocumentNode): void {
  const shapeOf = shapes(document.definitions);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const shape = shapeOf(definition.selectionSet, definition.directives);
    const refuseOver = (code: string, asked: number, limit: number, words: (limit: number) => string) => {
      if (asked > limit) throw new TooMuch(code, `${words(limit)}; this one has ${asked}.`, limit, asked);
    };
    refuseOver('TOO_DEEP', shape.depth, limits.depth, (n) => `A request may have ${n} levels of fields`);
    refuseOver(
      'TOO_DEEP',
      shape.introspectionDepth,
      limits.introspectionDepth,
      (n) => `A question about the schema may have ${n} levels of fields`,
    );
    refuseOver('TOO_MANY_ALIASES', shape.aliases, limits.aliases, (n) => `A request may have ${n} aliases`);
    refuseOver(
      'TOO_MANY_DIRECTIVES',
      shape.directives,
      limits.directives,
      (n) => `A request may have ${n} directives`,
    );
  }
}

function shapes(definitions: readonly DefinitionNode[]) {
  const fragments = fragmentsByName(definitions);
  // A fragment is measured once, however often it is spread, so a chain of them costs its length and not its expansion.
  const measured = new Map<string, Shape>();
  const underway = new Set<string>();

  const ofFragment = (name: string): Shape => {
    const before = measured.get(name);
    if (before) return before;
    const fragment = fragments.get(name);
    if (!fragment) return nothing; // Validation names the missing fragment better than we could.
    if (underway.has(name))
      throw new TooMuch('CIRCULAR_FRAGMENT', `The fragment ${name} contains itself; a fragment may not.`);
    underway.add(name);
    const shape = ofSelections(fragment.selectionSet, fragment.directives);
    underway.delete(name);
    measured.set(name, shape);
    return shape;
  };

  const ofSelection = (selection: SelectionNode): Shape => {
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return together(ofFragment(selection.name.value), ownDirectives(selection.directives));
    const inside = selection.selectionSet
      ? ofSelections(selection.selectionSet, selection.directives)
      : ownDirectives(selection.directives);
    if (selection.kind === Kind.INLINE_FRAGMENT) return inside;
    const aliases = inside.aliases + (selection.alias ? 1 : 0);
    // Names beginning with two underscores are the specification's own, so no field of ours can hide among them.
    const isIntrospection = selection.name.value === '__schema' || selection.name.value === '__type';
    return isIntrospection
      ? { ...inside, aliases, introspectionDepth: inside.depth + 1, depth: 1 }
      : { ...inside, aliases, depth: inside.depth + 1 };
  };

  const ofSelections = (set: SelectionSetNode, directives?: readonly DirectiveNode[]): Shape =>
    set.selections.map(ofSelection).reduce(together, ownDirectives(directives));

  return ofSelections;
}

const ownDirectives = (directives: readonly DirectiveNode[] | undefined): Shape => ({
  ...nothing,
  directives: directives?.length ?? 0,
});

export const fragmentsByName = (
  definitions: readonly DefinitionNode[],
): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION).map((d) => [d.name.value, d]));

/** Refuses a request with too many changes before the first of them is begun. */
export function checkChanges(document: DocumentNode, operation: OperationDefinitionNode): void {
  if (operation.operation !== OperationTypeNode.MUTATION) return;
  const fragments = fragmentsByName(document.definitions);
  const counted = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const before = counted.get(name);
    if (before !== undefined) return before;
    const fragment = fragments.get(name);
    const changes = fragment ? changesIn(fragment.selectionSet) : 0;
    counted.set(name, changes);
    return changes;
  };
  const changesIn = ({ selections }: SelectionSetNode): number =>
    selections
      .map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
        if (selection.kind === Kind.INLINE_FRAGMENT) return changesIn(selection.selectionSet);
        return selection.name.value === '__typename' ? 0 : 1;
      })
      .reduce((sum, changes) => sum + changes, 0);
  const asked = changesIn(operation.selectionSet);
  if (asked > limits.changes)
    throw new TooMuch(
      'TOO_MANY_CHANGES',
      `A request may make ${limits.changes} changes; this one would make ${asked}. None was made: send them in several requests.`,
      limits.changes,
      asked,
    );
}

/** Refuses lists that are too long and nesting that is too deep anywhere in the variables, before they are used. */
export function checkVariables(variables: unknown): void {
  const left: { value: unknown; where: string; nesting: number }[] = [
    { value: variables, where: '', nesting: 0 },
  ];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, where, nesting } = next;
    if (typeof value === 'string' && !value.isWellFormed())
      throw new TooMuch(
        'BAD_USER_INPUT',
        `The variable ${where} has half a character in it; send whole ones.`,
      );
    if (typeof value !== 'object' || value === null) continue;
    if (nesting > limits.variableNesting)
      throw new TooMuch(
        'TOO_NESTED',
        `Variables may nest ${limits.variableNesting} deep; these nest deeper.`,
        limits.variableNesting,
      );
    if (Array.isArray(value)) checkListSize(value.length, `the variable ${where}`);
    for (const [key, inner] of Object.entries(value))
      left.push({ value: inner, where: where === '' ? `$${key.slice(0, 64)}` : where, nesting: nesting + 1 });
  }
}
