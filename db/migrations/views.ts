// What SQL is asked by name: who may be asked to verify which line, by which ground and from when. One rule for the queue, the
// acts and the receipts. Its rows are kept in line_candidates, by the acts that change a ground and by triggers on offices;
// db/fields/lines.ts asks those of a day, an author and whoever has an office here.

import { keptFrom } from '../fields/kept.ts';

/** Lines of a report: a task under its directive, a figure under any. `l` in what follows. */
const allLines = [
  'SELECT t.directive_id, t.id AS line FROM tasks t',
  'SELECT d.id AS directive_id, i.id AS line FROM indicators i CROSS JOIN directives d',
];
/** Lines with the tasks they are about: a figure is about those that its indicator measures. */
const withTask = [
  'SELECT t.directive_id, t.id AS line, t.id AS task_id FROM tasks t',
  'SELECT t.directive_id, k.indicator_id AS line, t.id AS task_id FROM task_indicators k JOIN tasks t ON t.id = k.task_id',
];
/** The same with the task itself, its group, and the group that one stands in: the nearer, the smaller the place. */
const withGroup = withTask.flatMap((lines, at) => [
  `SELECT l.directive_id, l.line, l.task_id AS named_id, ${1 + at} AS place FROM (${lines}) l`,
  `SELECT l.directive_id, l.line, g.parent_id AS named_id, ${3 + at} AS place FROM (${lines}) l JOIN tasks g ON g.id = l.task_id`,
  `SELECT l.directive_id, l.line, o.parent_id AS named_id, ${5 + at} AS place FROM (${lines}) l JOIN tasks g ON g.id = l.task_id JOIN tasks o ON o.id = g.parent_id`,
]);

interface Candidate {
  readonly place: string;
  readonly why: string;
  readonly from: string;
  /** Who holds the ground, by the alias `h`. */
  readonly where?: string;
  readonly field?: string;
  readonly ref?: string;
}
const candidate = ({ place, why, from, where = '1', field = 'NULL', ref = 'h.id' }: Candidate) =>
  `SELECT l.directive_id AS directive_id, l.line AS line, ${place} AS place, '${why}' AS why, h.agency_id AS agency_id, ${field} AS field_id, ${ref} AS ref, h."from" AS "from", h.until AS until FROM ${from} WHERE h.agency_id IS NOT NULL AND ${where}`;

const roleOf = (h: string) =>
  `CASE WHEN ${h}.role IN ('lead', 'direct') THEN 11 WHEN ${h}.role = 'coordinate' THEN 12 ELSE 13 END`;
const grounds = [
  // Nearly every line has one, so it is looked for first.
  ...allLines.map((lines) =>
    candidate({
      place: '20',
      why: 'by_subject',
      from: `(${lines}) l JOIN directive_subjects s ON s.directive_id = l.directive_id JOIN field_holders h ON h.subject_id = s.id`,
    }),
  ),
  ...withTask.flatMap((lines) => [
    candidate({
      place: roleOf('h'),
      why: 'by_task',
      from: `(${lines}) l JOIN responsibilities h ON h.task_id = l.task_id JOIN agencies m ON m.id = h.agency_id`,
      where: "h.role IN ('lead', 'direct', 'coordinate', 'supervise') AND m.kind = 'ministry'",
      ref: "h.id || '/' || l.task_id",
    }),
    candidate({
      place: '11',
      why: 'by_task',
      from: `(${lines}) l JOIN provision_tasks x ON x.task_id = l.task_id JOIN responsibilities h ON h.provision_id = x.provision_id JOIN agencies m ON m.id = h.agency_id JOIN provisions v ON v.id = h.provision_id JOIN plans p ON p.id = v.plan_id`,
      where: "h.role IN ('lead', 'direct') AND m.kind = 'ministry' AND p.level IN ('central', 'ministry')",
      ref: "h.id || '/' || l.task_id",
    }),
  ]),
  candidate({
    place: '1',
    why: 'by_field',
    from: `(${allLines[1]}) l JOIN field_parts part ON part.indicator_id = l.line JOIN field_holders h ON h.field_id = part.field_id`,
    field: 'h.field_id',
  }),
  ...withGroup.map((lines) =>
    candidate({
      place: 'l.place',
      why: 'by_field',
      from: `(${lines}) l JOIN field_parts part ON part.task_id = l.named_id JOIN field_holders h ON h.field_id = part.field_id`,
      field: 'h.field_id',
      ref: "h.id || '/' || part.id",
    }),
  ),
  ...allLines.map((lines) =>
    candidate({
      place: '10',
      why: 'by_field',
      from: `(${lines}) l JOIN directive_subjects s ON s.directive_id = l.directive_id JOIN field_parts part ON part.function = s.function JOIN field_holders h ON h.field_id = part.field_id`,
      field: 'h.field_id',
    }),
  ),
];

/** For whatever nobody has a ground for. Bodies that have verified here the longest come first: one of them is asked, not all. */
const lastResort = (role: string, after: number) =>
  `SELECT '' AS directive_id, '' AS line, ${after} + row_number() OVER (ORDER BY min("from"), agency_id) AS place, 'last_resort' AS why, agency_id, NULL AS field_id, '' AS ref, NULL AS "from", NULL AS until FROM memberships WHERE role = '${role}' AND (until IS NULL OR until > "from") GROUP BY agency_id`;

// Offices come and go by many ways, few at a time, so their rows follow by themselves.
const followOffices = ['INSERT', 'UPDATE', 'DELETE'].map(
  (event) =>
    `CREATE TRIGGER memberships_after_${event.toLowerCase()} AFTER ${event} ON memberships BEGIN ${keptFrom('last_resorts', "line = ''").join('; ')}; END`,
);

export const views = (): string[] => [
  `CREATE VIEW line_grounds AS ${grounds.join(' UNION ALL ')}`,
  `CREATE VIEW last_resorts AS ${lastResort('commission', 1_000)} UNION ALL ${lastResort('ministry_officer', 100_000)}`,
  `CREATE VIEW directive_lines AS ${allLines.join(' UNION ALL ')}`,
  ...followOffices,
  // Whoever verifies facts is no example; examples are anybody's.
  `CREATE VIEW verifying_offices AS SELECT x.example AS example, m.agency_id AS agency_id, m."from" AS "from", m.until AS until FROM memberships m JOIN people p ON p.id = m.person_id JOIN (SELECT 0 AS example UNION ALL SELECT 1 AS example) x ON x.example = 1 OR p.is_example = 0 WHERE m.role IN ('ministry_officer', 'commission')`,
];
