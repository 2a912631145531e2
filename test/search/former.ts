// How the search found before: one piece of a folded name. Kept only to measure what is better now.
import { fold } from '../../db/search/fold.ts';
import type { Ledger } from '../support/ledger.ts';

export interface Named {
  readonly type: string;
  readonly nameVi: string;
}

export async function foundFormerly(ledger: Ledger, text: string, first: number): Promise<Named[]> {
  const folded = fold(text).slice(0, 100);
  if (folded === '') return [];
  const rows = await ledger.rows(
    `WITH named AS (
       SELECT 'Territory' AS type, t.id AS id, n.name_vi AS vi, n.folded AS folded, t.until AS ended, 0 AS class
         FROM territory_names n JOIN territories t ON t.id = n.territory_id
       UNION ALL SELECT 'Agency', a.id, n.name_vi, n.folded, a.ended_on, 1 FROM agency_names n JOIN agencies a ON a.id = n.agency_id
       UNION ALL SELECT 'Task', id, code || ' ' || title_vi, folded, NULL, 2 FROM tasks
       UNION ALL SELECT 'Indicator', id, name_vi, folded, NULL, 3 FROM indicators
       UNION ALL SELECT 'Document', id, coalesce(symbol || ' · ', '') || coalesce(title_vi, title_en, ''), folded, NULL, 4 FROM documents
     ), ranked AS (
       SELECT *, CASE WHEN vi = ?1 THEN 0 WHEN folded = ?2 THEN 1 WHEN folded LIKE ?3 THEN 2 ELSE 3 END AS rank,
         row_number() OVER (PARTITION BY type, id ORDER BY length(folded)) AS nth
       FROM named WHERE folded LIKE ?4
     )
     SELECT type, vi FROM ranked WHERE nth = 1 ORDER BY rank, class, (ended IS NOT NULL), length(folded), id LIMIT ?5`,
    [text.normalize('NFC'), folded, `${folded}%`, `%${folded}%`, first],
  );
  return rows.map(({ type, vi }) => ({ type: String(type), nameVi: String(vi) }));
}
