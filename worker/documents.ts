// The questions and changes behind our own pages, each read once, when it is first asked: a start has better things to do.
import { type DocumentNode, getOperationAST, parse } from 'graphql';

// Our own texts only, so there are as many as pages and forms.
const known = new Map<string, DocumentNode>();

export function documentOf(source: string): DocumentNode {
  const document = known.get(source) ?? parse(source);
  known.set(source, document);
  return document;
}

/** The names of the variables that a text declares. */
export const variablesOf = (source: string): ReadonlySet<string> =>
  new Set(
    (getOperationAST(documentOf(source))?.variableDefinitions ?? []).map(
      ({ variable }) => variable.name.value,
    ),
  );
