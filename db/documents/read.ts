import { and, eq, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { agencies } from '../agencies/table.ts';
import { correctionsOf, inTurn } from '../corrections/read.ts';
import { corrections } from '../corrections/table.ts';
import { matches } from '../search/matching.ts';
import { asKnown, byId, type Question, type Reading, shape, when } from '../shape.ts';
import { corroborations, documents } from './table.ts';

/** Documents that bear a record out beside its main source. */
export const bearsOut = (
  entity: string,
  entityId: AnySQLiteColumn,
  document: { readonly id: AnySQLiteColumn },
  reading: Reading,
) =>
  sql`${document.id} IN (SELECT document_id FROM ${asKnown(corroborations, reading)} WHERE entity = ${entity} AND entity_id = ${entityId})`;

export const documentShape = shape('Document', documents, {
  omit: ['folded'],
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('document'), inTurn),
    issuer: on.one(agencies, (d, a) => eq(a.id, d.issuerId)),
  }),
});

export const documentsOf = (wanted: {
  readonly kind?: string | null | undefined;
  readonly standing?: string | null | undefined;
  /** Words of its symbol or its title, marks or none. */
  readonly matching?: string | null | undefined;
}): Question<typeof documents> => ({
  table: documents,
  where: (d) =>
    and(
      when(d.kind, wanted.kind),
      when(d.standing, wanted.standing),
      wanted.matching == null ? undefined : matches(d.folded, wanted.matching),
    ),
  order: byId,
});

export const documentBy = (key: {
  readonly symbol?: string | null;
  readonly id?: string | null;
}): Question<typeof documents> => ({
  table: documents,
  where: (d) => and(when(d.symbol, key.symbol), when(d.id, key.id)) ?? sql`0`,
  order: byId,
});
