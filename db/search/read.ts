// Search over everything that has a name, with or without Vietnamese marks. Old names find what became of them.
import { type SQL, sql } from 'drizzle-orm';
import { agencies, agencyNames, successions } from '../agencies/table.ts';
import type { Clocks, Ctx } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { indicators } from '../indicators/table.ts';
import { toStatement } from '../reading.ts';
import { asKnown } from '../shape.ts';
import { tasks } from '../tasks/table.ts';
import { territories, territoryMappings, territoryNames } from '../territories/table.ts';
import { fold } from './fold.ts';

/** What something that no longer stands by itself has become; a body with several functions became several. */
export interface Became {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string | null;
  /** The first day. */
  readonly on: string;
  /** Which function passed on, in words; null for all of it. */
  readonly scope: string | null;
}

export interface Hit {
  readonly type: string;
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string | null;
  readonly became: readonly Became[];
}

const territoriesAfter = (
  clocks: Clocks,
): SQL => sql`(SELECT json_group_array(json_object('id', m.to_id, 'on', m."on", 'scope', NULL,
    'nameVi', n.name_vi, 'nameEn', n.name_en) ORDER BY m.id)
  FROM ${asKnown(territoryMappings, clocks, 'm')} JOIN ${asKnown(territoryNames, clocks, 'n')}
    ON n.territory_id = m.to_id AND n.is_alternative = 0 AND n.until IS NULL
  WHERE m.from_id = best.id AND m."on" <= ${clocks.validOn})`;
const bodiesAfter = (
  clocks: Clocks,
): SQL => sql`(SELECT json_group_array(json_object('id', s.to_id, 'on', s."on", 'scope', s.scope,
    'nameVi', n.name_vi, 'nameEn', n.name_en) ORDER BY s."on", s.id)
  FROM ${asKnown(successions, clocks, 's')} JOIN ${asKnown(agencyNames, clocks, 'n')} ON n.agency_id = s.to_id AND n.until IS NULL
  WHERE s.from_id = best.id AND s."on" <= ${clocks.validOn})`;

/**
 * Names that contain the text, best first: exact with marks, exact without, beginning with it, containing it. `first` is
 * 1 to 100. An empty text finds nothing.
 */
export async function search(ctx: Ctx, text: string, first: number, clocks: Clocks): Promise<Hit[]> {
  const folded = fold(text).slice(0, 100);
  if (folded === '') return [];
  const rows = await ctx.db.read(
    toStatement(sql`
      WITH named AS (
        SELECT 'Territory' AS type, t.id AS id, n.name_vi AS vi, n.name_en AS en, n.folded AS folded, t.until AS ended, 0 AS class
          FROM ${asKnown(territoryNames, clocks, 'n')} JOIN ${asKnown(territories, clocks, 't')} ON t.id = n.territory_id
        UNION ALL SELECT 'Agency', a.id, n.name_vi, n.name_en, n.folded, a.ended_on, 1
          FROM ${asKnown(agencyNames, clocks, 'n')} JOIN ${asKnown(agencies, clocks, 'a')} ON a.id = n.agency_id
        UNION ALL SELECT 'Task', id, code || ' ' || title_vi, code || ' ' || title_en, folded, NULL, 2 FROM ${asKnown(tasks, clocks)}
        UNION ALL SELECT 'Indicator', id, name_vi, name_en, folded, NULL, 3 FROM ${asKnown(indicators, clocks)}
        UNION ALL SELECT 'Document', id, coalesce(symbol || ' · ', '') || coalesce(title_vi, title_en, ''), title_en, folded, NULL, 4 FROM ${asKnown(documents, clocks)}
      ), ranked AS (
        SELECT *, CASE WHEN vi = ${text.normalize('NFC')} THEN 0 WHEN folded = ${folded} THEN 1
          WHEN folded LIKE ${`${folded}%`} THEN 2 ELSE 3 END AS rank,
          row_number() OVER (PARTITION BY type, id ORDER BY length(folded)) AS nth
        FROM named WHERE folded LIKE ${`%${folded}%`}
      ), best AS (
        SELECT * FROM ranked WHERE nth = 1 ORDER BY rank, class, (ended IS NOT NULL), length(folded), id LIMIT ${first}
      )
      SELECT type, id, vi, en, CASE WHEN ended IS NULL OR ended > ${clocks.validOn} THEN '[]'
        WHEN type = 'Territory' THEN ${territoriesAfter(clocks)} WHEN type = 'Agency' THEN ${bodiesAfter(clocks)} ELSE '[]' END AS became
      FROM best ORDER BY rank, class, (ended IS NOT NULL), length(folded), id`),
  );
  return rows.map((row) => ({
    type: String(row.type),
    id: String(row.id),
    nameVi: String(row.vi),
    nameEn: row.en as string | null,
    became: JSON.parse(String(row.became)) as Became[],
  }));
}
