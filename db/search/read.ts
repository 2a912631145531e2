// Search over everything that has a name, with or without Vietnamese marks. Old names find what became of them.
import { sql } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { toStatement } from '../reading.ts';
import { fold } from './fold.ts';

export interface Hit {
  readonly type: string;
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string | null;
  /** What it is part of or has become, if it no longer stands by itself on the day asked about. */
  readonly becameId: string | null;
  readonly becameVi: string | null;
  readonly becameEn: string | null;
  readonly becameOn: string | null;
}

/**
 * Names that contain the text, best first: exact with marks, exact without, beginning with it, containing it. `first` is
 * 1 to 100. An empty text finds nothing.
 */
export async function search(ctx: Ctx, text: string, first: number): Promise<Hit[]> {
  const folded = fold(text).slice(0, 100);
  if (folded === '') return [];
  const within = `%${folded}%`;
  const territoryName = (id: string, column: string) =>
    sql.raw(
      `(SELECT n.${column} FROM territory_names n WHERE n.territory_id = ${id} AND n.is_alternative = 0 ORDER BY coalesce(n."from", '') DESC LIMIT 1)`,
    );
  const agencyName = (id: string, column: string) =>
    sql.raw(
      `(SELECT n.${column} FROM agency_names n WHERE n.agency_id = ${id} ORDER BY coalesce(n."from", '') DESC LIMIT 1)`,
    );
  const rows = await ctx.db.read(
    toStatement(sql`
      WITH named AS (
        SELECT 'Territory' AS type, t.id AS id, n.name_vi AS vi, n.name_en AS en, n.folded AS folded, t.until AS ended, 0 AS class
          FROM territory_names n JOIN territories t ON t.id = n.territory_id
        UNION ALL SELECT 'Agency', a.id, n.name_vi, n.name_en, n.folded, a.ended_on, 1
          FROM agency_names n JOIN agencies a ON a.id = n.agency_id
        UNION ALL SELECT 'Task', id, code || ' ' || title_vi, code || ' ' || title_en, folded, NULL, 2 FROM tasks
        UNION ALL SELECT 'Indicator', id, name_vi, name_en, folded, NULL, 3 FROM indicators
        UNION ALL SELECT 'Document', id, coalesce(symbol || ' · ', '') || coalesce(title_vi, title_en, ''), title_en, folded, NULL, 4 FROM documents
      ), ranked AS (
        SELECT *, CASE WHEN vi = ${text.normalize('NFC')} THEN 0 WHEN folded = ${folded} THEN 1
          WHEN folded LIKE ${`${folded}%`} THEN 2 ELSE 3 END AS rank,
          row_number() OVER (PARTITION BY type, id ORDER BY length(folded)) AS nth
        FROM named WHERE folded LIKE ${within}
      ), best AS (
        SELECT * FROM ranked WHERE nth = 1 ORDER BY rank, class, (ended IS NOT NULL), length(folded), id LIMIT ${first}
      ), followed AS (
        SELECT b.*,
          CASE b.type
            WHEN 'Territory' THEN (SELECT m.to_id FROM territory_mappings m WHERE m.from_id = b.id AND b.ended <= ${ctx.today} LIMIT 1)
            WHEN 'Agency' THEN (SELECT s.to_id FROM successions s WHERE s.from_id = b.id AND b.ended <= ${ctx.today} ORDER BY s.id LIMIT 1) END AS became
        FROM best b
      )
      SELECT type, id, vi, en, became, ended,
        CASE type WHEN 'Territory' THEN ${territoryName('became', 'name_vi')} WHEN 'Agency' THEN ${agencyName('became', 'name_vi')} END AS became_vi,
        CASE type WHEN 'Territory' THEN ${territoryName('became', 'name_en')} WHEN 'Agency' THEN ${agencyName('became', 'name_en')} END AS became_en
      FROM followed ORDER BY rank, class, (ended IS NOT NULL), length(folded), id`),
  );
  return rows.map((row) => ({
    type: String(row.type),
    id: String(row.id),
    nameVi: String(row.vi),
    nameEn: row.en as string | null,
    becameId: row.became as string | null,
    becameVi: row.became_vi as string | null,
    becameEn: row.became_en as string | null,
    becameOn: row.became === null ? null : (row.ended as string | null),
  }));
}
