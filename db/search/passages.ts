// The words of texts that somebody loaded, passage by passage, as things that can be found. Where nothing is loaded there are none.
import { type SQL, sql } from 'drizzle-orm';
import { baselines } from '../baselines/table.ts';
import type { Clocks } from '../ctx.ts';
import { targets } from '../indicators/table.ts';
import { provisions } from '../plans/table.ts';
import { asKnown } from '../shape.ts';
import { tasks } from '../tasks/table.ts';
import { spans, textLoads, texts } from '../texts/table.ts';

/** What a passage is called: the record that it is the words of. */
const named = (clocks: Clocks, language: 'vi' | 'en'): SQL => {
  const title = sql.raw(`title_${language}`);
  return sql`coalesce((SELECT k.code || ' ' || k.${title} FROM ${asKnown(tasks, clocks, 'k')} WHERE s.kind = 'task' AND k.id = s.record_id),
      (SELECT v.${title} FROM ${asKnown(provisions, clocks, 'v')} WHERE s.kind = 'provision' AND v.id = s.record_id),
      (SELECT b.${title} FROM ${asKnown(baselines, clocks, 'b')} WHERE s.kind = 'baseline' AND b.id = s.record_id),
      (SELECT g.${sql.raw(`text_${language}`)} FROM ${asKnown(targets, clocks, 'g')} WHERE s.kind = 'target' AND g.id = s.record_id))`;
};

/**
 * In the columns of everything that is found; where the words begin stands in the place of a kind. Words that name a body or a
 * rhythm lie within those of the duty, so they are not told again.
 */
export const passages = (clocks: Clocks): SQL => {
  const found = sql`json_type(l.moved, '$."' || s.id || '"')`;
  const place = (which: 0 | 1) =>
    sql`CASE ${found} WHEN 'array' THEN json_extract(l.moved, '$."' || s.id || '"[${sql.raw(String(which))}]') ELSE ${sql.raw(which === 0 ? 's.start' : 's."end"')} END`;
  const words = sql`coalesce(s.corrected, replace(substr(l.content, 1 + (${place(0)}), (${place(1)}) - (${place(0)})), char(10), ' '))`;
  return sql`SELECT 9 AS class, 'Span' AS type, s.id AS id, lower(e.document_id) AS slug, NULL AS directive, NULL AS ended, NULL AS standing, NULL AS url, ${place(0)} AS kind,
    json_array(json_object('vi', coalesce(${named(clocks, 'vi')}, s.first), 'en', ${named(clocks, 'en')}, 'more', NULL)) AS names,
    NULL AS beside, json_object(CASE e.language WHEN 'en' THEN 'wordsEn' ELSE 'wordsVi' END, ${words}) AS texts, ${words} AS haystack
  FROM ${asKnown(textLoads, clocks, 'l')} JOIN ${asKnown(texts, clocks, 'e')} ON e.id = l.text_id JOIN ${asKnown(spans, clocks, 's')} ON s.text_id = l.text_id
  WHERE s.kind NOT IN ('assignment', 'cadence') AND coalesce(${found}, '') <> 'null' AND (e.sha256 = l.sha256 OR s.known_from <= l.known_from)
    AND l.id = (SELECT m.id FROM ${asKnown(textLoads, clocks, 'm')} WHERE m.text_id = l.text_id ORDER BY m.known_from DESC, m.id DESC LIMIT 1)`;
};
