import { type AnySQLiteColumn, index, text } from 'drizzle-orm/sqlite-core';
import { confidences, day, fact, flag, id, oneOf, partialDay, provenance } from '../columns.ts';
import { documents } from '../documents/table.ts';
import { territories } from '../territories/table.ts';

export const agencyKinds = [
  'party_central',
  'party_committee',
  'government',
  'ministry',
  'agency',
  'national_assembly',
  'front',
  'mass_organisation',
  'bank',
  'fund',
  'enterprise',
  'province_party',
  'province_government',
  'province_department',
] as const;

/** A body's identity. What it was called, whom it answered to and who followed it are dated rows beside it. */
export const agencies = fact(
  'agencies',
  () => ({
    id: id(),
    kind: text({ enum: agencyKinds }).notNull(),
    territoryId: text().references((): AnySQLiteColumn => territories.id),
    /** An addressee that stands for many bodies ("all Party committees"), not one body. */
    isCollective: flag(),
    startedOn: partialDay(),
    /** The first day on which it no longer existed. */
    endedOn: day(),
    ...provenance((): AnySQLiteColumn => documents.id),
  }),
  (t) => [
    oneOf('agencies_kind', t.kind, agencyKinds),
    index('agencies_territory').on(t.territoryId as AnySQLiteColumn),
  ],
);

/** Half-open [from, until). */
export const agencyNames = fact(
  'agency_names',
  () => ({
    id: id(),
    agencyId: text()
      .notNull()
      .references(() => agencies.id),
    nameVi: text().notNull(),
    nameEn: text(),
    shortName: text(),
    from: day(),
    until: day(),
    folded: text().notNull(),
  }),
  (t) => [index('agency_names_agency').on(t.agencyId as AnySQLiteColumn)],
);

export const agencyParents = fact(
  'agency_parents',
  () => ({
    id: id(),
    agencyId: text()
      .notNull()
      .references(() => agencies.id),
    parentId: text()
      .notNull()
      .references(() => agencies.id),
    from: day(),
    until: day(),
  }),
  (t) => [index('agency_parents_agency').on(t.agencyId as AnySQLiteColumn)],
);

export const successionKinds = ['renamed', 'merged', 'split', 'function_transferred', 'replaced'] as const;

/** One function of one body passing to another on one day. A body with several functions has several edges. */
export const successions = fact(
  'successions',
  () => ({
    id: id(),
    fromId: text()
      .notNull()
      .references(() => agencies.id),
    toId: text()
      .notNull()
      .references(() => agencies.id),
    /** The first day on which the successor holds the function. */
    on: day().notNull(),
    kind: text({ enum: successionKinds }).notNull(),
    /** A key of `functions` in assignments/rules.ts; `all` carries every function. */
    function: text().notNull(),
    scope: text(),
    sourceId: text()
      .notNull()
      .references((): AnySQLiteColumn => documents.id),
    confidence: text({ enum: confidences }).notNull(),
  }),
  (t) => [
    oneOf('successions_kind', t.kind, successionKinds),
    index('successions_from').on(t.fromId as AnySQLiteColumn),
    index('successions_to').on(t.toId as AnySQLiteColumn),
  ],
);
