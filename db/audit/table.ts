import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { count, instant, json } from '../columns.ts';

/** Who did what to which record. Its key is the lock: two writers that saw one revision cannot both add the next. */
export const auditLog = sqliteTable(
  'audit_log',
  {
    entity: text().notNull(),
    entityId: text().notNull(),
    revision: count(),
    action: text().notNull(),
    actorKind: text().notNull(),
    actorId: text(),
    requestId: text().notNull(),
    at: instant().notNull(),
    /** JSON: the changed columns, { column: [before, after] }. */
    changes: json<unknown>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.entity, t.entityId, t.revision] }), index('audit_log_at').on(t.at)],
);

/** The public log: one canonical record for every publication or correction, numbered without gaps from 0. */
export const leaves = sqliteTable('leaves', {
  number: integer().primaryKey().notNull(),
  entity: text().notNull(),
  entityId: text().notNull(),
  /** RFC 8785 canonical JSON. */
  record: text().notNull(),
  /** Hex SHA-256 of 0x00 and the record's UTF-8 bytes (RFC 9162 leaf hash). */
  hash: text().notNull(),
  at: instant().notNull(),
});
