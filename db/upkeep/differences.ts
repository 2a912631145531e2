// Everything that is kept worked out again from the reports themselves, to hold against what is kept: by `npm run verify` and tests.
import type { Row } from '../client.ts';
import { linesCounted } from '../reports/kept-lines.ts';
import { keptOtherwise } from '../rulings/kept.ts';

export type Rows = (sql: string, args?: (string | number | null)[]) => Promise<Row[]>;

const kept = {
  round_counts: 'SELECT id, reports FROM round_counts WHERE reports <> 0 ORDER BY id',
  line_counts:
    "SELECT task_id || '~' || is_example || '~' || step AS id, lines FROM line_counts WHERE lines <> 0 ORDER BY 1",
  latest_claims: 'SELECT id, report_id, period, claim FROM latest_claims ORDER BY id',
  latest_values: 'SELECT id, report_id, period, value, numerator, denominator FROM latest_values ORDER BY id',
} as const;

/** The last publication of the latest period has the word, and a withdrawn line has none while another stands. */
const latest = (lines: string, key: string, columns: string) => `
  SELECT id, report_id, period, ${columns} FROM (
    SELECT r.agency_id || '~' || l.${key} || '~' || r.standing AS id, r.id AS report_id, o.period, ${columns},
      row_number() OVER (PARTITION BY r.agency_id, l.${key}, r.standing ORDER BY iif(l.withdrawn_because IS NULL, 0, 1), o.period_end DESC, r.leaf_number DESC) AS place
    FROM reports r JOIN ${lines} l ON l.report_id = r.id JOIN rounds o ON o.id = r.round_id
    WHERE r.status = 'published' AND r.superseded_at IS NULL) WHERE place = 1 ORDER BY id`;

const rebuilt: Readonly<Record<keyof typeof kept, string>> = {
  round_counts: `
    SELECT round_id || '~' || standing || '~' || step AS id, count(*) AS reports FROM (
      SELECT round_id, standing, iif(superseded_at IS NULL, status, 'superseded') AS step FROM reports)
    GROUP BY 1 ORDER BY 1`,
  line_counts: linesCounted,
  latest_claims: latest('report_items', 'task_id', 'claim'),
  latest_values: latest('report_values', 'indicator_id', 'value, numerator, denominator'),
};

/** Where what is kept differs from what is worked out again, in words; empty when all is the same. */
export async function keptDifferences(rows: Rows): Promise<string[]> {
  const tables = Object.keys(kept) as (keyof typeof kept)[];
  const found = await Promise.all([
    ...tables.map(async (table) => {
      const [is, should] = await Promise.all([rows(kept[table]), rows(rebuilt[table])]);
      const [isById, shouldById] = [byId(is), byId(should)];
      return [...new Set([...isById.keys(), ...shouldById.keys()])]
        .filter((id) => isById.get(id) !== shouldById.get(id))
        .map((id) => `${table} ${id} is ${isById.get(id)}, rebuilt it is ${shouldById.get(id)}`);
    }),
    rows(keptOtherwise()).then((all) =>
      all.map(({ id }) => `obligation_facts ${id} is not what its reports say`),
    ),
    rows(
      'SELECT i.report_id, i.task_id FROM report_items i JOIN reports r ON r.id = i.report_id WHERE i.published_at IS NOT r.published_at',
    ).then((all) =>
      all.map(
        ({ report_id, task_id }) => `report_items ${report_id} ${task_id} was not published with its report`,
      ),
    ),
  ]);
  return found.flat();
}

const byId = (rows: readonly Row[]): Map<string, string> =>
  new Map(rows.map((row) => [String(row.id), JSON.stringify({ ...row })]));
