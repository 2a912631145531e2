import { type AnySQLiteColumn, index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { confidences, fact, id, instant, oneOf, partialDay, standings, writtenOnce } from '../columns.ts';

export const documentKinds = [
  'directive',
  'resolution',
  'plan',
  'action_programme',
  'decision',
  'project',
  'strategy',
  'draft_decree',
  'conclusion',
  'draft_conclusion',
  'official_letter',
  'report',
  'announced_target',
  'law',
  'news',
  'dataset',
  'recollection',
] as const;

/** Anything a fact can be traced to: orders, plans, laws, news, data sets. Symbol and date may be unknown. */
export const documents = fact(
  'documents',
  () => ({
    id: id(),
    kind: text({ enum: documentKinds }).notNull(),
    symbol: text(),
    issuedOn: partialDay(),
    issuerId: text(),
    titleVi: text(),
    titleEn: text(),
    publisher: text(),
    url: text(),
    language: text(),
    /** How much of it was read when its facts were taken: full_text, excerpt, not_retrieved. */
    readAs: text().notNull(),
    standing: text({ enum: standings }).notNull(),
    confidence: text({ enum: confidences }).notNull(),
    note: text(),
    folded: text().notNull(),
  }),
  (t) => [
    oneOf('documents_kind', t.kind, documentKinds),
    oneOf('documents_standing', t.standing, standings),
    index('documents_symbol').on(t.symbol as AnySQLiteColumn),
  ],
);

/** Further documents that bear a fact out, beside its main source. */
export const corroborations = writtenOnce(
  sqliteTable(
    'corroborations',
    {
      entity: text().notNull(),
      entityId: text().notNull(),
      documentId: text()
        .notNull()
        .references(() => documents.id),
      knownFrom: instant().notNull(),
    },
    (t) => [primaryKey({ columns: [t.entity, t.entityId, t.documentId] })],
  ),
);
