// How kept candidates are put in the place of those that were there: by the acts that change a ground, and by triggers on offices.
import { type SQL, sql } from 'drizzle-orm';

const columns = 'directive_id, line, place, why, agency_id, field_id, ref, "from", until';

/** Statements that take the rows of a view (db/migrations/views.ts) for those that a condition names. */
export const keptFrom = (view: 'line_grounds' | 'last_resorts', those: string): string[] => [
  `DELETE FROM line_candidates WHERE ${those}`,
  `INSERT INTO line_candidates (${columns}) SELECT DISTINCT ${columns} FROM ${view}`,
];

/**
 * Brings the kept candidates up to date: last in the batch of every act that changes a ground, that is a task, who answers for
 * it, a provision, a field, a directive's subject or a body.
 */
export const groundsAnew = (): SQL[] =>
  keptFrom('line_grounds', "line <> ''").map((statement) => sql.raw(statement));
