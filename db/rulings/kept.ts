// What is kept of every obligation, so that its state is read and not worked out: triggers on whatever it follows from keep it, in
// the words of read.ts, which tell it from the reports. `npm run verify` and tests tell it again and compare.
import { type SQL, sql } from 'drizzle-orm';
import { dialect } from '../columns.ts';
import { asItStands, inMs, saidNow } from './read.ts';
import { soonMs } from './status.ts';
import { exemptions, obligations } from './table.ts';
import { settledWord } from './words.ts';

const columns = [
  'agency_id',
  'task_id',
  'round_id',
  'owes',
  'is_example',
  'is_lifted',
  'published_claim',
  'told_ms',
  'done_ms',
  'waiting_ms',
  'sent_back_after_ms',
  'settled',
  'grace_ms',
  'past_ms',
  'soon_ms',
] as const;

/** A statement without anything bound, as triggers and migrations hold it. */
function written(query: SQL): string {
  const { sql: text, params } = dialect.sqlToQuery(query);
  const parts = text.split('?');
  return parts
    .map((part, at) => (at < params.length ? part + literal(params[at]) : part))
    .join('')
    .replace(/\s+/g, ' ');
}
const literal = (value: unknown): string =>
  typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`;

const o = obligations;
const lifted = sql`(${o.releasedOn} IS NOT NULL OR EXISTS (SELECT 1 FROM ${exemptions} e WHERE e.obligation_id = ${o.id} AND e.kind = 'exemption'))`;
const told = sql`(SELECT ${o.agencyId}, ${o.taskId}, ${o.roundId}, ${o.owes}, ${o.standing} = 'example', ${lifted},
    f.published_claim, f.told_ms, f.done_ms, f.waiting_ms, f.sent_back_after_ms, ${settledWord(o, asItStands)}, ${inMs(o.graceUntil)},
    ${inMs(o.graceUntil)} + coalesce(f.sent_back_after_ms, 0), ${inMs(o.dueAt)} - ${sql.raw(String(soonMs))} + coalesce(f.sent_back_after_ms, 0)
  FROM ${saidNow(o)} AS f)`;

/** Tells them anew for the obligations that a condition names. */
const toldAnew = (which: string): string =>
  written(
    sql`UPDATE obligation_facts SET (${sql.raw(columns.join(', '))}) = ${told} FROM ${obligations} WHERE obligations.id = obligation_facts.id AND ${sql.raw(which)}`,
  );

/** By whoever owes it, and by whoever owed it when the round opened. */
const ofBody = (agency: string, also: string): string[] =>
  ['agency_id', 'opened_with_id'].map(
    (body) => `SELECT id FROM obligations WHERE ${body} = ${agency} AND ${also}`,
  );
const anyOf = (found: readonly string[]) => `obligations.id IN (${found.join(' UNION ALL ')})`;
/** What a report answers for: in its round what is to be reported, and of any round what is to be done. */
const answered = toldAnew(
  anyOf([
    ...ofBody('NEW.agency_id', "owes = 'report' AND round_id = NEW.round_id"),
    ...ofBody('NEW.agency_id', "owes = 'completion'"),
  ]),
);

const trigger = (name: string, when: string, statements: readonly string[]) =>
  `CREATE TRIGGER ${name} ${when} BEGIN ${statements.map((one) => `${one};`).join(' ')} END`;

/** The triggers that keep them. */
export function keepers(): string[] {
  const moved = ['status', 'submitted_at', 'waited_ms', 'superseded_at'];
  const onLine = (name: string, event: string, row: 'NEW' | 'OLD') =>
    trigger(
      name,
      `AFTER ${event} ON report_items WHEN (SELECT status FROM reports WHERE id = ${row}.report_id) = 'returned'`,
      [
        toldAnew(
          anyOf(
            ofBody(
              `(SELECT agency_id FROM reports WHERE id = ${row}.report_id)`,
              `owes = 'completion' AND task_id = ${row}.task_id`,
            ),
          ),
        ),
      ],
    );
  return [
    trigger('obligation_facts_begin', 'AFTER INSERT ON obligations', [
      'INSERT INTO obligation_facts (id) VALUES (NEW.id)',
      toldAnew('obligations.id = NEW.id'),
    ]),
    trigger('obligation_facts_of_obligation', 'AFTER UPDATE ON obligations', [
      toldAnew('obligations.id = NEW.id'),
    ]),
    ...['INSERT', 'UPDATE'].map((event) =>
      trigger(`obligation_facts_of_exemption_${event.toLowerCase()}`, `AFTER ${event} ON exemptions`, [
        toldAnew('obligations.id = NEW.obligation_id'),
      ]),
    ),
    // A draft tells nobody anything.
    trigger('obligation_facts_of_new_report', "AFTER INSERT ON reports WHEN NEW.status <> 'draft'", [
      answered,
    ]),
    trigger(
      'obligation_facts_of_report',
      `AFTER UPDATE OF ${moved.join(', ')} ON reports WHEN ${moved.map((column) => `NEW.${column} IS NOT OLD.${column}`).join(' OR ')}`,
      [answered],
    ),
    // Of what came back to its author each line may still change; of what was handed in, none.
    onLine('obligation_facts_of_new_line', 'INSERT', 'NEW'),
    onLine('obligation_facts_of_line', 'UPDATE', 'NEW'),
    onLine('obligation_facts_of_line_gone', 'DELETE', 'OLD'),
    "CREATE TRIGGER obligation_facts_stay BEFORE DELETE ON obligation_facts BEGIN SELECT RAISE(ABORT, 'nothing is deleted'); END",
  ];
}

/** Obligations of which something else is kept than their reports say; empty when all is as it should be. */
export const keptOtherwise = (): string =>
  written(sql`SELECT obligations.id AS id, kept.settled AS kept FROM ${obligations} LEFT JOIN obligation_facts kept ON kept.id = obligations.id
    WHERE (${sql.raw(columns.map((column) => `kept.${column}`).join(', '))}) IS NOT ${told}`);
