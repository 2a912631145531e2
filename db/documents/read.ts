import { and, eq, or, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { agencies, successions } from '../agencies/table.ts';
import { assignments } from '../assignments/table.ts';
import { correctionsOf, inTurn } from '../corrections/read.ts';
import { corrections } from '../corrections/table.ts';
import { directives } from '../directives/table.ts';
import { observations, targets } from '../indicators/table.ts';
import { plans } from '../plans/table.ts';
import { rulings } from '../rulings/table.ts';
import { matches } from '../search/matching.ts';
import { asKnown, byId, type Question, type Reading, shape, when } from '../shape.ts';
import { tasks } from '../tasks/table.ts';
import { territoryMeasures } from '../territories/table.ts';
import { texts } from '../texts/table.ts';
import { isAt, isOnlyOne } from './named.ts';
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
  figures: { isOnlyOne },
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('document'), inTurn),
    issuer: on.one(agencies, (d, a) => eq(a.id, d.issuerId)),
    texts: on.many(texts, (d, t) => eq(t.documentId, d.id), byId),
    asDirective: on.one(directives, (d, x) => eq(x.documentId, d.id)),
    followedBy: on.one(directives, (d, x) => eq(x.predecessorId, d.id), byId),
    asPlan: on.one(plans, (d, p) => eq(p.documentId, d.id)),
    rulings: on.page(rulings, (d, r) => eq(r.documentId, d.id), byId),
    assignments: on.page(assignments, (d, s) => or(eq(s.documentId, d.id), eq(s.sourceId, d.id)), byId),
    tasks: on.page(tasks, (d, t) => eq(t.sourceId, d.id), byId),
    plans: on.page(plans, (d, p) => eq(p.sourceId, d.id), byId),
    successions: on.page(successions, (d, s) => eq(s.sourceId, d.id), byId),
    agencies: on.page(agencies, (d, a) => eq(a.sourceId, d.id), byId),
    targets: on.page(targets, (d, t) => eq(t.sourceId, d.id), byId),
    measures: on.page(territoryMeasures, (d, m) => eq(m.sourceId, d.id), byId),
    figures: on.page(observations, (d, o) => eq(o.sourceId, d.id), byId),
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
  readonly slug?: string | null;
}): Question<typeof documents> => ({
  table: documents,
  where: (d, reading) =>
    and(
      when(d.symbol, key.symbol),
      when(d.id, key.id),
      key.slug == null ? undefined : isAt(d, key.slug, reading),
    ) ?? sql`0`,
  order: byId,
});
