// Texts, what was loaded of them, and spans with the words they stand for: as they were loaded on the day asked about.
import { aliasedTable, and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { people } from '../access/table.ts';
import { assignments } from '../assignments/table.ts';
import { baselines } from '../baselines/table.ts';
import { correctionsOf, inTurn } from '../corrections/read.ts';
import { corrections } from '../corrections/table.ts';
import { documents } from '../documents/table.ts';
import { targets } from '../indicators/table.ts';
import { provisions } from '../plans/table.ts';
import { asKnown, type Reading, shape } from '../shape.ts';
import { tasks } from '../tasks/table.ts';
import { inTextOrder } from './order.ts';
import { type spanStates, spans, textLoads, texts } from './table.ts';

const loaded = aliasedTable(textLoads, 'loaded');
const edition = aliasedTable(texts, 'edition');

/** The latest loading of a text, as one value worked out from it. */
const ofLatest = (textId: AnySQLiteColumn, reading: Reading, value: SQL): SQL =>
  sql`(SELECT ${value} FROM ${asKnown(textLoads, reading, 'loaded')} JOIN ${asKnown(texts, reading, 'edition')} ON ${edition.id} = ${loaded.textId}
    WHERE ${loaded.textId} = ${textId} ORDER BY ${loaded.knownFrom} DESC, ${loaded.id} DESC LIMIT 1)`;

/** Where a span stands, and its words. */
interface Stands {
  readonly state: Exclude<(typeof spanStates)[number], 'not_loaded'>;
  readonly start: number | null;
  readonly end: number | null;
  readonly words: string | null;
}

/**
 * Where a span stands in the loaded text. It says what was found when the text was loaded; of a span that came later nothing was
 * found in a text that is not the edition. Null: nothing is loaded.
 */
const stands = (s: typeof spans, reading: Reading) => {
  const found = sql`json_type(${loaded.moved}, '$."' || ${s.id} || '"')`;
  const at = (which: 0 | 1) =>
    sql`CASE ${found} WHEN 'array' THEN json_extract(${loaded.moved}, '$."' || ${s.id} || '"[${sql.raw(String(which))}]') ELSE ${which === 0 ? s.start : s.end} END`;
  const isLost = sql`(${found} IS 'null' OR (${edition.sha256} <> ${loaded.sha256} AND ${s.knownFrom} > ${loaded.knownFrom}))`;
  return sql<Stands | null>`json(${ofLatest(
    s.textId,
    reading,
    sql`CASE WHEN ${isLost} THEN json_object('state', 'unanchored', 'start', NULL, 'end', NULL, 'words', NULL)
      ELSE json_object('state', 'anchored', 'start', ${at(0)}, 'end', ${at(1)}, 'words', substr(${loaded.content}, 1 + (${at(0)}), (${at(1)}) - (${at(0)}))) END`,
  )})`;
};

export const textShape = shape('SourceText', texts, {
  relations: (on) => ({
    document: on.one(documents, (t, d) => eq(d.id, t.documentId)),
    source: on.one(documents, (t, d) => eq(d.id, t.sourceId)),
    spans: on.page(spans, (t, s) => eq(s.textId, t.id), inTextOrder),
    loaded: on.one(textLoads, (t, l, reading) =>
      eq(
        l.id,
        sql`(SELECT ${loaded.id} FROM ${asKnown(textLoads, reading, 'loaded')} WHERE ${loaded.textId} = ${t.id}
          ORDER BY ${loaded.knownFrom} DESC, ${loaded.id} DESC LIMIT 1)`,
      ),
    ),
  }),
});

export const textLoadShape = shape('TextLoad', textLoads, {
  omit: ['moved'],
  relations: (on) => ({
    text: on.one(texts, (l, t) => eq(t.id, l.textId)),
    loadedBy: on.one(people, (l, p) => eq(p.id, l.loadedById)),
  }),
});

export const spanShape = shape('Span', spans, {
  figures: {
    stands,
    /** Where the copy that was read can be read by anyone. */
    url: (s, reading) =>
      sql<
        string | null
      >`json_quote((SELECT copy.url FROM ${asKnown(texts, reading, 'edition')} JOIN ${asKnown(documents, reading, 'copy')} ON copy.id = ${edition.sourceId} WHERE ${edition.id} = ${s.textId}))`,
  },
  relations: (on) => ({
    corrections: on.many(corrections, correctionsOf('span'), inTurn),
    text: on.one(texts, (s, t) => eq(t.id, s.textId)),
    task: on.one(tasks, (s, t) => and(inArray(s.kind, ['task', 'cadence']), eq(t.id, s.recordId))),
    provision: on.one(provisions, (s, p) =>
      and(inArray(s.kind, ['provision', 'cadence']), eq(p.id, s.recordId)),
    ),
    assignment: on.one(assignments, (s, a) => and(eq(s.kind, 'assignment'), eq(a.id, s.recordId))),
    baseline: on.one(baselines, (s, b) => and(eq(s.kind, 'baseline'), eq(b.id, s.recordId))),
    target: on.one(targets, (s, t) => and(eq(s.kind, 'target'), eq(t.id, s.recordId))),
  }),
});
