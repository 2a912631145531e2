// Asking again whether an answer is still the same.

/**
 * Whether the asker has the answer that this tag names. Tags are compared as weak ones, and without what proxies write behind
 * them when they pack an answer themselves.
 */
export const isKnown = (asked: string | undefined, tag: string): boolean =>
  (asked ?? '').split(',').some((one) => one.trim() === '*' || bare(one) === bare(tag));

const bare = (tag: string): string =>
  tag
    .trim()
    .replace(/^W\//, '')
    .replace(/(?:-gzip|-br|-df|--gzip|;gzip|\+gzip)"$/, '"');
