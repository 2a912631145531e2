// How many lines on each task stand at each step of their reports: kept by triggers, so that no act can forget it.
// `npm run verify` and tests count them again and compare.

const stepOf = (row: string) => `iif(${row}.superseded_at IS NULL, ${row}.status, 'superseded')`;

/** One line more on each task that is read. */
const add = (task: string, standing: string, step: string, from: string): string =>
  `INSERT INTO line_counts (task_id, is_example, step, lines) SELECT ${task}, ${standing} = 'example', ${step}, 1 FROM ${from}
    ON CONFLICT (task_id, is_example, step) DO UPDATE SET lines = lines + 1`;
const takeOff = (tasks: string, standing: string, step: string): string =>
  `UPDATE line_counts SET lines = lines - 1 WHERE task_id IN (${tasks}) AND is_example = (${standing} = 'example') AND step = ${step}`;

const trigger = (name: string, when: string, statements: readonly string[]): string =>
  `CREATE TRIGGER ${name} ${when} BEGIN ${statements.map((one) => `${one.replace(/\s+/g, ' ')};`).join(' ')} END`;

const ofReport = (row: 'NEW' | 'OLD') => `reports r WHERE r.id = ${row}.report_id`;

/** The triggers that keep them. */
export const lineKeepers = (): string[] => [
  trigger(
    'line_counts_of_report',
    `AFTER UPDATE OF status, superseded_at ON reports WHEN ${stepOf('NEW')} <> ${stepOf('OLD')}`,
    [
      takeOff('SELECT task_id FROM report_items WHERE report_id = NEW.id', 'OLD.standing', stepOf('OLD')),
      add('i.task_id', 'NEW.standing', stepOf('NEW'), 'report_items i WHERE i.report_id = NEW.id'),
    ],
  ),
  trigger('line_counts_of_new_line', 'AFTER INSERT ON report_items', [
    add('NEW.task_id', 'r.standing', stepOf('r'), ofReport('NEW')),
  ]),
  trigger('line_counts_of_line_gone', 'AFTER DELETE ON report_items', [
    takeOff(
      'OLD.task_id',
      `(SELECT r.standing FROM ${ofReport('OLD')})`,
      `(SELECT ${stepOf('r')} FROM ${ofReport('OLD')})`,
    ),
  ]),
  "CREATE TRIGGER line_counts_stay BEFORE DELETE ON line_counts BEGIN SELECT RAISE(ABORT, 'nothing is deleted'); END",
];

/** The same counted again from the lines. */
export const linesCounted = `SELECT i.task_id || '~' || (r.standing = 'example') || '~' || ${stepOf('r')} AS id, count(*) AS lines
  FROM report_items i JOIN reports r ON r.id = i.report_id GROUP BY 1 ORDER BY 1`;
