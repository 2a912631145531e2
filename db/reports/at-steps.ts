// How many reports, or lines of reports, stand at each step: the public counts what is published, those who lead every step.
import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { overlooks } from '../ctx.ts';
import { type Args, type Reading, uncounted, type WriteMembers } from '../shape.ts';
import { lineCounts, reportItems, reports, statuses } from './table.ts';

/** Published reports that a correction replaced are counted apart. */
export const steps = [...statuses, 'superseded'] as const;
type Step = (typeof steps)[number];
/** Null: not the reader's to know. */
export type AtSteps = Readonly<Record<Step, number | null>>;

const isPublic = (step: Step) => step === 'published' || step === 'superseded';

/** How far unpublished reports have come is for those who lead the work; everyone may count what is published. */
export const seesEveryStep = ({ actor }: Reading): boolean => overlooks(actor);

/** The steps before the last are not kept as of a day: of a day that is past only what was published is told, to anyone. */
const isTold = (step: Step, reading: Reading): boolean =>
  isPublic(step) || (reading.knownBefore === null && seesEveryStep(reading));

const eachStep = (reading: Reading, count: (step: Step) => SQL): Readonly<Record<string, SQL>> =>
  Object.fromEntries(
    steps.map((step) => [step, isTold(step, reading) ? sql`coalesce(sum(${count(step)}), 0)` : uncounted]),
  );

/** Of the row `r` of reports. */
function isAt(step: Step, { knownBefore }: Reading): SQL {
  if (knownBefore === null)
    return sql.raw(`(iif(r.superseded_at IS NULL, r.status, 'superseded') = '${step}')`);
  const isReplaced = sql`coalesce(r.superseded_at < ${knownBefore}, 0)`;
  return sql`(coalesce(r.published_at < ${knownBefore}, 0) AND ${isReplaced} = ${sql.raw(String(Number(step === 'superseded')))})`;
}

const ofKind = (isExample: SQL, { isExample: wanted }: Args): SQL =>
  sql`${isExample} = ${sql.raw(String(Number(wanted === true)))}`;
const example = sql.raw("(r.standing = 'example')");

interface Counted {
  readonly id: AnySQLiteColumn;
}
/** Of one round or one body. */
const reportsOf = (column: 'round_id' | 'agency_id', id: AnySQLiteColumn, args: Args): SQL =>
  sql`FROM ${reports} AS r WHERE r.${sql.raw(column)} = ${id} AND ${ofKind(example, args)}`;

const ofReports =
  (column: 'round_id' | 'agency_id', each: SQL) =>
  ({ id }: Counted, reading: Reading, args: Args, write: WriteMembers): SQL<AtSteps> =>
    sql`(SELECT ${write(eachStep(reading, (step) => sql`${isAt(step, reading)}${each}`))} ${reportsOf(column, id, args)})`;

const itsLines = sql` * (SELECT count(*) FROM ${reportItems} i WHERE i.report_id = r.id)`;

export const roundsReports = ofReports('round_id', sql``);
export const roundsLines = ofReports('round_id', itsLines);
export const bodysReports = ofReports('agency_id', sql``);
export const bodysLines = ofReports('agency_id', itsLines);

/** A task's lines are kept counted; those of a day that is past are counted by its index. */
export const tasksLines = (
  { id }: Counted,
  reading: Reading,
  args: Args,
  write: WriteMembers,
): SQL<AtSteps> =>
  reading.knownBefore === null
    ? sql`(SELECT ${write(eachStep(reading, (step) => sql.raw(`iif(c.step = '${step}', c.lines, 0)`)))}
        FROM ${lineCounts} AS c WHERE c.task_id = ${id} AND ${ofKind(sql.raw('c.is_example'), args)})`
    : sql`(SELECT ${write(eachStep(reading, (step) => isAt(step, reading)))} FROM ${reportItems} i JOIN ${reports} AS r ON r.id = i.report_id
        WHERE i.task_id = ${id} AND i.published_at < ${reading.knownBefore} AND ${ofKind(example, args)})`;
