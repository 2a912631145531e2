// What is asked of the product, and the one statement by which a hand would ask the same database for the same bytes. What the schema
// cannot say yet is asked in its nearest form; the twin answers that form too, so that their answers are equal.
import { toId } from '../../schema/ids.ts';

export type Value = string | number | null;

export interface Operation {
  readonly name: string;
  readonly about: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly twin: { readonly sql: string; readonly args: readonly Value[] };
  /** How often it is asked among others, in hundredths. */
  readonly share: number;
}

/** The name a body bears today, as its type's object. */
const named = (id: string) =>
  `(SELECT json_object('nameVi', n.name_vi) FROM agency_names n WHERE n.agency_id = ${id}
    ORDER BY coalesce(n."from", '') > ?1, coalesce(n."from", '') DESC LIMIT 1)`;
const valid = (row: string) =>
  `(${row}."from" IS NULL OR ${row}."from" <= ?1) AND (${row}.until IS NULL OR ${row}.until > ?1)`;
const ofTask = (table: string) =>
  `CASE WHEN EXISTS (SELECT 1 FROM ${table} own WHERE own.task_id = t.id) THEN t.id ELSE t.parent_id END`;
const titled = `'parent', (SELECT json_object('code', p.code, 'titleVi', p.title_vi) FROM tasks p WHERE p.id = t.parent_id)`;
const steps = ['draft', 'submitted', 'returned', 'verified', 'published', 'superseded'];
const isPublished = (step: string) => step === 'published' || step === 'superseded';

export function operationsFor(asked: {
  readonly today: string;
  readonly round: string;
  readonly indicator: string;
}): Operation[] {
  const { today, round, indicator } = asked;
  return [
    {
      name: 'O1',
      about:
        'every task with its group, who leads it, and how many of its lines stand at which step (the public counts what is published)',
      share: 21,
      query: `query O1 { directive(symbol: "20-CT/TW") { tasks(first: 60, level: LEAF) { nodes {
        code titleVi parent { code titleVi } holders(role: LEAD) { agency { nameVi } }
        lineCounts { ${steps.join(' ')} } } } } }`,
      variables: {},
      twin: {
        sql: `SELECT json_object('data', json_object('directive', json_object('tasks', json_object('nodes', (
          SELECT json_group_array(json_object('code', t.code, 'titleVi', t.title_vi, ${titled},
            'holders', json((SELECT json_group_array(json_object('agency', json(${named('h.agency_id')}))) FROM (SELECT h.agency_id FROM responsibilities h
              WHERE h.task_id = ${ofTask('responsibilities')} AND h.role = 'lead' AND ${valid('h')} ORDER BY h.id) h)),
            'lineCounts', json_object(${steps.map((step) => `'${step}', ${isPublished(step) ? `coalesce(c.${step}, 0)` : 'NULL'}`).join(', ')})))
          FROM (SELECT * FROM tasks WHERE directive_id = 'CT-20' AND level = 'leaf' ORDER BY position, id LIMIT 60) t
          LEFT JOIN (SELECT task_id, ${steps
            .filter(isPublished)
            .map((step) => `sum(iif(step = '${step}', lines, 0)) AS ${step}`)
            .join(', ')} FROM line_counts WHERE is_example = 0 GROUP BY task_id) c
            ON c.task_id = t.id))))) AS answer`,
        args: [today],
      },
    },
    {
      name: 'O2',
      about: 'what every province last said of every task, and for which period',
      share: 21,
      query: `query O2 { directive(symbol: "20-CT/TW") { matrix(rows: PROVINCES, columns: TASKS) { rows { code } columns { code } claims claimedIn } } }`,
      variables: {},
      twin: {
        sql: `WITH r AS MATERIALIZED (SELECT p.code, (SELECT id FROM agencies WHERE territory_id = p.id AND kind = 'province_government' ORDER BY id LIMIT 1) AS body
            FROM territories p WHERE kind IN ('province', 'city') AND ${valid('p')} ORDER BY code, id),
          c AS MATERIALIZED (SELECT id, code FROM tasks WHERE directive_id = 'CT-20' AND level = 'leaf' ORDER BY position, id)
          SELECT json_object('data', json_object('directive', json_object('matrix', json_object(
            'rows', (SELECT json_group_array(json_object('code', code)) FROM r), 'columns', (SELECT json_group_array(json_object('code', code)) FROM c),
            ${[
              ['claims', 'upper(k.claim)'],
              ['claimedIn', 'k.period'],
            ]
              .map(
                ([name, column]) =>
                  `'${name}', (SELECT json_group_array(json((SELECT json_group_array((SELECT ${column} FROM latest_claims k WHERE k.id = r.body || '~' || c.id || '~official_data')) FROM c))) FROM r)`,
              )
              .join(', ')})))) AS answer`,
        args: [today],
      },
    },
    {
      name: 'O3',
      about: 'one task: its group, whom documents name, and the last 20 published words on it',
      share: 26,
      query: `query O3($code: String!) { directive(symbol: "20-CT/TW") { task(code: $code) { code titleVi parent { code titleVi }
        assignments { role agency { nameVi } }
        claims(first: 20) { nodes { claim done report { publishedAt round { period } agency { nameVi } } } } } } }`,
      variables: { code: '3.11' },
      twin: {
        sql: `SELECT json_object('data', json_object('directive', json_object('task', (SELECT json_object('code', t.code, 'titleVi', t.title_vi, ${titled},
          'assignments', json((SELECT json_group_array(json_object('role', upper(x.role), 'agency', json(${named('x.agency_id')}))) FROM (SELECT * FROM assignments x
            WHERE x.task_id = ${ofTask('assignments')} AND ${valid('x')} ORDER BY x.id) x)),
          'claims', json_object('nodes', json((SELECT json_group_array(json_object('claim', upper(c.claim), 'done', c.done, 'report',
              json_object('publishedAt', c.published_at, 'round', json_object('period', c.period), 'agency', json(${named('c.agency_id')}))))
            FROM (SELECT i.claim, i.done, r.published_at, r.agency_id, w.period FROM reports r JOIN report_items i ON i.report_id = r.id AND i.task_id = t.id
              JOIN rounds w ON w.id = r.round_id WHERE r.published_at IS NOT NULL AND i.claim IS NOT NULL ORDER BY r.published_at DESC, r.id DESC LIMIT 20) c))))
          FROM tasks t WHERE t.directive_id = 'CT-20' AND t.code = ?2)))) AS answer`,
        args: [today, '3.11'],
      },
    },
    {
      name: 'O4',
      about: 'one indicator: every province, its last twelve periods',
      share: 21,
      query: `query O4($indicator: ID!) { territories(first: 36) { nodes { code observations(last: 12, indicator: $indicator) { nodes { periodEnd value } } } } }`,
      variables: { indicator: toId('Indicator', indicator) },
      twin: {
        sql: `SELECT json_object('data', json_object('territories', json_object('nodes', (SELECT json_group_array(json_object('code', p.code,
          'observations', json_object('nodes', json((SELECT json_group_array(json_object('periodEnd', o.period_end, 'value', o.value)) FROM (
            SELECT * FROM (SELECT * FROM observations WHERE territory_id = p.id AND indicator_id = ?2 ORDER BY coalesce(period_end, '') DESC, id DESC LIMIT 12) ORDER BY coalesce(period_end, ''), id) o)))))
          FROM (SELECT * FROM territories p WHERE kind IN ('province', 'city') AND ${valid('p')} ORDER BY code, id LIMIT 36) p)))) AS answer`,
        args: [today, indicator],
      },
    },
    {
      name: 'O5',
      about: 'of the last period, what is overdue: a page of 50 and how much in all',
      share: 11,
      query: `query O5($round: ID!) { obligations(first: 50, round: $round, status: OVERDUE) { totalCount nodes { dueAt agency { nameVi } task { code } } } }`,
      variables: { round: toId('Round', round) },
      twin: {
        sql: `WITH late AS (SELECT o.id, o.agency_id, o.task_id, o.due_at FROM obligations o WHERE o.round_id = ?2 AND o.released_on IS NULL AND o.grace_until <= ?3
            AND NOT EXISTS (SELECT 1 FROM exemptions e WHERE e.obligation_id = o.id)
            AND NOT EXISTS (SELECT 1 FROM reports r JOIN report_items i ON i.report_id = r.id AND i.task_id = o.task_id WHERE r.round_id = o.round_id
              AND r.agency_id = o.agency_id AND r.status IN ('submitted', 'verified', 'published') AND (i.claim IS NOT NULL OR i.nothing_because IS NOT NULL)))
          SELECT json_object('data', json_object('obligations', json_object('totalCount', (SELECT count(*) FROM late), 'nodes', (
            SELECT json_group_array(json_object('dueAt', o.due_at, 'agency', json(${named('o.agency_id')}), 'task', json_object('code', k.code)))
            FROM (SELECT * FROM late ORDER BY id LIMIT 50) o JOIN tasks k ON k.id = o.task_id)))) AS answer`,
        args: [today, round, `${today}T00:00:00.000Z`],
      },
    },
  ];
}

/** M1: one line of a draft saved and handed in, in one document. */
export const handIn = (report: string, key: string) => ({
  query: `mutation M1($id: ID!, $save: Key!, $submit: Key!) {
    saveReport(id: $id, revision: 1, key: $save, items: [{ task: "1", claim: IN_PROGRESS, done: "Đã triển khai." }]) { __typename ... on Report { revision } }
    submitReport(id: $id, revision: 2, key: $submit) { __typename ... on Report { revision status } } }`,
  variables: { id: toId('Report', report), save: `save-${key}`, submit: `submit-${key}` },
});
export const handInShare = 0;

/** The same writes by hand, for one transaction: who it is, the line, both steps with their audit entries, what was handed in, the counts and the keys' answers. */
export function handInByHand(report: string, key: string, now: string): { sql: string; args: Value[] }[] {
  const round = `(SELECT round_id FROM reports WHERE id = ?1)`;
  const audit = (revision: number, action: string) => ({
    sql: `INSERT INTO audit_log (entity, entity_id, revision, action, actor_kind, actor_id, request_id, at, changes) VALUES ('report', ?1, ?2, ?3, 'person', 'grown-province', ?4, ?5, '{"status":["draft","submitted"]}')`,
    args: [report, revision, action, key, now],
  });
  const counted = (status: string, by: number) => ({
    sql: `INSERT INTO round_counts (id, round_id, standing, status, reports, revision, known_from) VALUES (${round} || '~official_data~${status}', ${round}, 'official_data', '${status}', ${by}, 1, ?2)
      ON CONFLICT (id) DO UPDATE SET reports = reports + ${by}, revision = revision + 1, known_from = max(known_from, excluded.known_from)`,
    args: [report, now],
  });
  const answered = (step: string) => ({
    sql: `INSERT INTO idempotency (actor_id, key, request_hash, answer, at) SELECT 'grown-province', ?2, ?3, json_object('id', id, 'status', status, 'revision', revision, 'agencyId', agency_id, 'roundId', round_id), ?4 FROM reports WHERE id = ?1 RETURNING answer`,
    args: [report, `${step}-${key}`, `hash-${step}-${key}`, now],
  });
  return [
    audit(2, 'report.save'),
    { sql: 'UPDATE reports SET revision = 2 WHERE id = ?1 AND revision = 1', args: [report] },
    { sql: 'INSERT INTO expect_one SELECT changes()', args: [] },
    {
      sql: `INSERT INTO report_items (report_id, task_id, claim, done, saved_at) VALUES (?1, 'GROWN/1', 'in_progress', 'Đã triển khai.', ?2)`,
      args: [report, now],
    },
    answered('save'),
    audit(3, 'report.submit'),
    {
      sql: `UPDATE reports SET revision = 3, status = 'submitted', submitted_by_id = 'grown-province', submitted_at = ?2 WHERE id = ?1 AND revision = 2`,
      args: [report, now],
    },
    { sql: 'INSERT INTO expect_one SELECT changes()', args: [] },
    counted('draft', -1),
    counted('submitted', 1),
    {
      sql: `INSERT INTO handed_in_items (report_id, revision, task_id, claim, done, handed_in_at) SELECT report_id, 3, task_id, claim, done, ?2 FROM report_items WHERE report_id = ?1`,
      args: [report, now],
    },
    {
      sql: `INSERT INTO handed_in_values (report_id, revision, indicator_id, value, handed_in_at) SELECT report_id, 3, indicator_id, value, ?2 FROM report_values WHERE report_id = ?1`,
      args: [report, now],
    },
    answered('submit'),
  ];
}
