// Where people find this deployment: set, never taken from a request. Whoever sends a request chooses its Host, and an address
// made from that would be kept by caches, quoted in citations and given to the next reader.

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** A PUBLIC_ORIGIN as written, in its one spelling; null for what is none. */
export function publicOriginFrom(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (
    url === null ||
    !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname)))
  )
    return null;
  // Nothing but scheme, host and port: what else stands in it would be dropped without a word.
  return url.href === `${url.origin}/` ? url.origin : null;
}

export const badPublicOrigin =
  'PUBLIC_ORIGIN must be where people open the ledger, as https://ledger.example, or http: on this machine; without a path.';

/** Whether a page of `from` is one of ours. On one machine the same port is reached by each of its own names. */
export function isOurOrigin(from: string, ours: string): boolean {
  if (from === ours) return true;
  if (!URL.canParse(from)) return false;
  const [theirs, own] = [new URL(from), new URL(ours)];
  return (
    loopback.has(own.hostname) &&
    loopback.has(theirs.hostname) &&
    theirs.protocol === own.protocol &&
    theirs.port === own.port
  );
}
