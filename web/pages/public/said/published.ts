// What the public is answered has been published: the schema cannot say so of a report, which begins as a draft, and this can.

export const isPublished = <R extends { readonly publishedAt: string | null }>(
  record: R,
): record is R & { readonly publishedAt: string } => record.publishedAt !== null;
