import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { count, instant } from '../columns.ts';

/**
 * What goes into the tree of the public log, in its order: triggers add a row in the very batch of an act, one for its audit entry,
 * one for each publication and one for each version of a public record, so that no act can forget to and none can choose its place.
 */
export const logEntries = sqliteTable(
  'log_entries',
  {
    /** The index of its leaf. */
    number: integer().primaryKey().notNull(),
    /** The table of what is told of. */
    source: text().notNull(),
    /** Of an audit entry and of a publication: the name of its record in the audit log. */
    entity: text(),
    entityId: text().notNull(),
    revision: integer().notNull(),
    /** Random: what is not public is in the tree as a hash over this as well, so that nobody can guess it. */
    salt: text().notNull(),
  },
  (t) => [
    uniqueIndex('log_entries_of').on(t.source, t.entityId, t.revision).where(sql`source <> 'audit_log'`),
    index('log_entries_audit').on(t.entity, t.entityId, t.revision).where(sql`source = 'audit_log'`),
  ],
);

/** The tree itself. Level 0: hashes of leaves; level 1: of whole subtrees of 256 leaves; level 2: of 65,536; as tiles have them. */
export const logNodes = sqliteTable(
  'log_nodes',
  {
    level: integer().notNull(),
    number: integer().notNull(),
    /** Hex SHA-256. */
    hash: text().notNull(),
    /** The leaf's own bytes; none above level 0. */
    entry: text(),
  },
  (t) => [primaryKey({ columns: [t.level, t.number] })],
);

/** Every head of the tree that was ever signed. */
export const logCheckpoints = sqliteTable('log_checkpoints', {
  size: integer().primaryKey().notNull(),
  /** Hex SHA-256. */
  root: text().notNull(),
  /** The signed note (C2SP). */
  note: text().notNull(),
  signedAt: instant().notNull(),
});

/** What others have signed: that they saw this head, and none that contradicts it. */
export const logCosignatures = sqliteTable(
  'log_cosignatures',
  {
    size: integer()
      .notNull()
      .references(() => logCheckpoints.size),
    witness: text().notNull(),
    /** The line of the signature, as it stands in the note. */
    line: text().notNull(),
    /** Seconds, by the witness's own clock. */
    seenAt: count(),
    takenAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.size, t.witness] })],
);
