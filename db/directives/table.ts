import { text } from 'drizzle-orm/sqlite-core';
import { agencies } from '../agencies/table.ts';
import { day, fact, flag, id, provenance } from '../columns.ts';
import { documents } from '../documents/table.ts';

export const directives = fact('directives', () => ({
  id: id(),
  documentId: text()
    .notNull()
    .unique()
    .references(() => documents.id),
  symbol: text().notNull().unique(),
  issuedOn: day().notNull(),
  issuerId: text()
    .notNull()
    .references(() => agencies.id),
  predecessorId: text().references(() => documents.id),
  subjectVi: text().notNull(),
  subjectEn: text().notNull(),
  distributionVi: text(),
  distributionEn: text(),
  hasQuantifiedTargets: flag(),
  hasDatedDeadlines: flag(),
  ...provenance(() => documents.id),
}));
