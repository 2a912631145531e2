// A ledger grown for years, in bulk and past the acts: for measures of what growth costs, where only its rows matter.
import type { Db } from '../../db/client.ts';

export interface Grown {
  readonly rounds: number;
  readonly provinces: number;
  readonly tasks: number;
}

const monthsBefore = (last: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => {
    const [year, month] = last.split('-').map(Number) as [number, number];
    return new Date(Date.UTC(year, month - 1 - n, 1)).toISOString().slice(0, 7);
  }).reverse();

/**
 * Monthly rounds that are long over, each owed by every province for every task under one ruling, with a published report of
 * two provinces in three for two rounds in three. Answers how many obligations there are.
 */
export async function growLedger(db: Db, { rounds, provinces, tasks }: Grown): Promise<number> {
  const periods = monthsBefore('2026-09', rounds).map((period) => {
    const end = new Date(Date.UTC(Number(period.slice(0, 4)), Number(period.slice(5)), 0));
    const due = new Date(end.getTime() + 15 * 86_400_000).toISOString();
    return { id: `CT-20/${period}`, period, end: end.toISOString().slice(0, 10), due };
  });
  const before = '2023-01-02T00:00:00.000Z';
  const bodies = `(SELECT id, row_number() OVER (ORDER BY id) AS at FROM agencies
    WHERE kind = 'province_government' AND ended_on IS NULL LIMIT ${provinces})`;
  const leaves = `(SELECT id, row_number() OVER (ORDER BY id) AS at FROM tasks WHERE level = 'leaf' LIMIT ${tasks})`;
  const told = `FROM json_each(?1) w JOIN ${bodies} a WHERE w.key % 3 > 0 AND a.at % 3 > 0`;
  await db.writeBatch(
    [
      "INSERT INTO people (id, office_vi, office_en, is_example, created_at) VALUES ('grown', 'Văn phòng', 'Office', 0, ?2)",
      `INSERT INTO rounds (id, directive_id, period, period_start, period_end, opens_at, due_at, ruling_document_id, standing, revision, known_from)
        SELECT value ->> 'id', 'CT-20', value ->> 'period', value ->> 'period' || '-01', value ->> 'end', value ->> 'end' || 'T00:00:00.000Z',
          value ->> 'due', 'CT-20', 'official_data', 1, ?2 FROM json_each(?1)`,
      `INSERT INTO rulings (id, directive_id, authority_id, document_id, section, ruled_on, task_ids, roles, agency_kinds, agency_ids, cadence,
          opens_after_days, due_after_days, grace_days, "from", until, applied_at, standing, revision, known_from)
        SELECT 'grown', 'CT-20', 'secretariat', 'CT-20', '1', '2023-01-01', json_group_array(id), '[]', '[]', '[]', 'monthly',
          0, 15, 0, '2023-01-01', '2026-10-01', '2026-11-01T00:00:00.000Z', 'official_data', 1, ?2 FROM ${leaves}`,
      `INSERT INTO obligations (id, ruling_id, round_id, task_id, agency_id, responsibility_id, due_at, grace_until, standing, revision, known_from)
        SELECT (w.value ->> 'id') || '~' || t.id || '~' || a.id || '~official_data', 'grown', w.value ->> 'id', t.id, a.id, 'grown',
          w.value ->> 'due', w.value ->> 'due', 'official_data', 1, ?2 FROM json_each(?1) w JOIN ${leaves} t JOIN ${bodies} a`,
      `INSERT INTO reports (id, round_id, agency_id, status, standing, started_by_id, started_at, revision)
        SELECT (w.value ->> 'id') || '~' || a.id, w.value ->> 'id', a.id, 'draft', 'official_data', 'grown', ?2, 5 ${told}`,
      `INSERT INTO report_items (report_id, task_id, claim, done, saved_at)
        SELECT r.id, t.id, CASE WHEN t.at % 3 = 0 THEN 'done' ELSE 'in_progress' END, 'Đã triển khai.', ?2
        FROM reports r JOIN ${leaves} t WHERE r.started_by_id = 'grown' AND t.at % 3 < 2`,
      `UPDATE reports SET status = 'published', submitted_at = r.due, verified_at = r.due, published_at = r.due, leaf_number = 0
        FROM (SELECT id AS round, due_at AS due FROM rounds) r WHERE r.round = round_id AND started_by_id = 'grown'`,
    ].map((sql) => ({
      sql,
      args: sql.includes('?') ? [JSON.stringify(periods), before] : [],
    })),
  );
  const [row] = await db.read({ sql: 'SELECT count(*) AS n FROM obligations', args: [] });
  return Number(row!.n);
}
