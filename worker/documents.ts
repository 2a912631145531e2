// The questions and changes behind our own pages, each read once, when it is first asked: a start has better things to do.
import { type DocumentNode, parse } from 'graphql';

// Our own texts only, so there are as many as pages and forms.
const known = new Map<string, DocumentNode>();

export function documentOf(source: string): DocumentNode {
  const document = known.get(source) ?? parse(source);
  known.set(source, document);
  return document;
}
