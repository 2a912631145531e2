import { type AnySQLiteColumn, index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { people } from '../access/table.ts';
import { count, fact, id, instant, json, oneOf, provenance } from '../columns.ts';
import { documents } from '../documents/table.ts';
import { sureness } from '../plans/table.ts';

/** What a copy of a document is: its words in full, a scan that a machine read, a digest, or an article about it. */
export const editions = ['full_text', 'scan', 'digest', 'article'] as const;

/**
 * One wording of a document, known by the hash of its normalised form (rules.ts) and not kept here: whoever has the text loads it.
 * It begins with `opens` and ends with `closes`, its own first and last words; who signed and who received it stands outside.
 */
export const texts = fact(
  'texts',
  () => ({
    id: id(),
    documentId: text()
      .notNull()
      .references(() => documents.id),
    language: text({ enum: ['vi', 'en'] }).notNull(),
    edition: text({ enum: editions }).notNull(),
    /** Hex SHA-256 of the normalised form's UTF-8 bytes. */
    sha256: text().notNull(),
    /** Characters of the normalised form. */
    length: count(),
    opens: text().notNull(),
    closes: text().notNull(),
    ...provenance(() => documents.id),
  }),
  (t) => [
    oneOf('texts_edition', t.edition, editions),
    uniqueIndex('texts_language').on(t.documentId as AnySQLiteColumn, t.language as AnySQLiteColumn),
  ],
);

/** What a span is the words of. A cadence is a task's, or a line's of a plan. */
export const spanKinds = ['task', 'cadence', 'assignment', 'target', 'provision', 'baseline'] as const;
/** One reader, two who did not see each other and agree, or a third who decided between two. */
export const spanReaders = ['one_reader', 'two_readers', 'third_reading'] as const;

/** Whether a span's words stand in the text that is loaded. */
export const spanStates = ['not_loaded', 'anchored', 'unanchored'] as const;

/**
 * The words that a record rests on: their place in a text, the hash of the words (in one line) and the first and last of them.
 * A record may rest on several stretches: `part` counts them.
 */
export const spans = fact(
  'spans',
  () => ({
    id: id(),
    textId: text()
      .notNull()
      .references((): AnySQLiteColumn => texts.id),
    kind: text({ enum: spanKinds }).notNull(),
    recordId: text().notNull(),
    part: count(),
    start: count(),
    end: count(),
    sha256: text().notNull(),
    first: text().notNull(),
    last: text().notNull(),
    /** What the first and last words are, where the scan has them wrong. */
    firstRead: text(),
    lastRead: text(),
    /** All of the words as they should read, where the scan has them wrong and a person has put them right. */
    corrected: text(),
    readBy: text({ enum: spanReaders }).notNull(),
    /** Low: the text names no body here, and these are the words of the duty for which one is meant. */
    sure: text({ enum: sureness }).notNull(),
    note: text(),
  }),
  (t) => [
    oneOf('spans_kind', t.kind, spanKinds),
    oneOf('spans_read_by', t.readBy, spanReaders),
    index('spans_text').on(t.textId as AnySQLiteColumn, t.start as AnySQLiteColumn),
    index('spans_record').on(t.kind as AnySQLiteColumn, t.recordId as AnySQLiteColumn),
  ],
);

/** Where the words of a span stand in a loaded text that is not the edition they were read in; null: nowhere. */
export type Moved = Readonly<Record<string, readonly [start: number, end: number] | null>>;

/** A text that somebody loaded: of several the latest is what is read. Written once. */
export const textLoads = sqliteTable(
  'text_loads',
  {
    id: id(),
    /** No foreign key: of a document without an edition both are written by one act, this one first. */
    textId: text().notNull(),
    content: text().notNull(),
    sha256: text().notNull(),
    /** The spans that do not stand where the edition has them. */
    moved: json<Moved>().notNull(),
    /** How many spans of the text do not stand in it at all. */
    unanchored: count(),
    loadedById: text().references(() => people.id),
    knownFrom: instant().notNull(),
  },
  (t) => [index('text_loads_text').on(t.textId, t.knownFrom)],
);
