// Documents that clients register themselves, as Apollo and urql do it: the SHA-256 of a text in its place, and the text with it when
// the hash is not known here. Questions of pages and examples are known from the start. What is asked by a hash is read, checked and
// priced as the text itself would be.
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { sha256 } from '../db/canonical.ts';
import { documentNamed } from './persisted.ts';

/** An isolate has 128 MB for everything; which document was used longest ago is forgotten first, and sent again. */
const mostBytes = 1_000_000;

interface Named {
  readonly version?: unknown;
  readonly sha256Hash?: unknown;
}

/** What a request names its document by; null where it names none. */
function nameIn(extensions: unknown): Named | null {
  const named = Object(extensions).persistedQuery;
  return typeof named === 'object' && named !== null ? named : null;
}
export const namesDocument = (extensions: unknown): boolean => nameIn(extensions) !== null;

// Both libraries know these two by their messages.
const notFound = () =>
  new GraphQLError('PersistedQueryNotFound', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } });
const notSupported = () =>
  new GraphQLError('PersistedQueryNotSupported', { extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } });
const otherHash = () =>
  new GraphQLError('`sha256Hash` is not the SHA-256 of the text that was sent, in hex. Nothing was kept.', {
    extensions: { code: 'PERSISTED_QUERY_OTHER_HASH', http: { status: 400 } },
  });

export function registered(most = mostBytes): Plugin {
  const texts = new Map<string, string>();
  let bytes = 0;
  // Each kept by its hash as well.
  const sizeOf = (text: string) => 2 * text.length + 128;
  const forget = (hash: string) => {
    bytes -= sizeOf(texts.get(hash)!);
    texts.delete(hash);
  };
  const keep = (hash: string, text: string) => {
    if (texts.has(hash)) forget(hash);
    texts.set(hash, text);
    bytes += sizeOf(text);
    while (bytes > most) forget(texts.keys().next().value!);
  };
  return {
    async onParams({ params, setParams }) {
      const named = nameIn(params.extensions);
      if (named === null) return;
      const hash = String(named.sha256Hash).toLowerCase();
      if (named.version !== 1) throw notSupported();
      const sent = params.query;
      if (sent && (await sha256(sent)) !== hash) throw otherHash();
      const query = sent || texts.get(hash) || (await documentNamed(hash));
      if (!query) throw notFound();
      keep(hash, query);
      setParams({ ...params, query });
    },
  };
}
