// Everything owed until a day, over all rounds, as one picture: bodies by tasks, with the state that stands for each cell. What a
// page says in a sentence, on a map or in a matrix is counted here, once, and is the same for whoever asks.
import { type SQL, sql } from 'drizzle-orm';
import { inAddresses } from '../agencies/named.ts';
import { agencies } from '../agencies/table.ts';
import { type Ctx, type Instant, overlooks } from '../ctx.ts';
import { readAll, toStatement, wanting } from '../reading.ts';
import { ofDirectiveRounds } from '../rounds/of-directive.ts';
import { rounds } from '../rounds/table.ts';
import { asKnown, type Question, type Reading } from '../shape.ts';
import { tasksInOrder } from '../tasks/read.ts';
import { tasks } from '../tasks/table.ts';
import { letterLines, letters } from '../urging/table.ts';
import { asOf, isPast } from './read.ts';
import { type Completion, type Counted, dayMs, loudestFirst, rateOf, type StatusWord } from './status.ts';
import { type Owes, obligationFacts, obligations } from './table.ts';
import { wordAndLateness } from './words.ts';

type Row = typeof obligations;

export interface OwingAsked {
  readonly directive?: string | null | undefined;
  readonly roundId?: string | null | undefined;
  /** In rounds of this period. */
  readonly period?: string | null | undefined;
  /** The code of a task; what lies under it counts too. */
  readonly under?: string | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  readonly isExample?: boolean | null | undefined;
}

/** What is being done about a body that is late; known to whoever urges. */
interface Urged {
  /** Of what it is late with, how much has its letter. */
  readonly urged: number;
  readonly lastOn: Instant | null;
  /** The latest day it promised, of broken promises if there are any; and how many letters it answered with one that is broken. */
  readonly promisedOn: string | null;
  readonly broken: number;
}
interface Oldest {
  readonly obligationId: string;
  readonly taskId: string;
  readonly dueAt: Instant;
  readonly daysLate: number;
}
export interface OwingBody {
  readonly id: string;
  /** Its name in addresses. */
  readonly slug: string;
  readonly nameVi: string;
  readonly nameEn: string | null;
  readonly kind: string;
  readonly placeCode: string | null;
  readonly owed: number;
  readonly overdue: number;
  readonly status: StatusWord;
  /** The one that is overdue longest; null while none is. */
  readonly oldest: Oldest | null;
  /** Null for whoever may not know. */
  readonly urged: Urged | null;
}
export interface OwingTask {
  readonly id: string;
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string | null;
}
export interface Owing extends Completion {
  /** Longest overdue first, then by id. */
  readonly bodies: readonly OwingBody[];
  /** In the directive's order. */
  readonly tasks: readonly OwingTask[];
  /** A line a body, a number a task: the place of its loudest state in `loudestFirst`; null where nothing is owed. */
  readonly cells: readonly (readonly (number | null)[])[];
  readonly counts: readonly (readonly number[])[];
  readonly overdue: readonly (readonly number[])[];
  readonly daysLate: readonly (readonly number[])[];
}

interface Found {
  readonly counted: readonly (readonly [owes: Owes, status: StatusWord, count: number, over: number])[];
  readonly cells: readonly (readonly [
    agency: string,
    task: string,
    rank: number,
    owed: number,
    overdue: number,
    days: number,
  ])[];
  readonly oldest: readonly (readonly [
    agency: string,
    obligation: string,
    task: string,
    dueAt: string,
    days: number,
  ])[];
  readonly urged: readonly (readonly [
    agency: string,
    urged: number,
    last: string,
    promised: string | null,
    broken: number,
  ])[];
}

/** What was written about a body is between it and whoever urges; of all bodies only whoever sees all urgings is told. */
const seesUrging = ({ actor }: Reading): boolean => overlooks(actor);

/** Written out: bound, it would be no whole number, and neither would be what is divided by it. */
const day = sql.raw(String(dayMs));

/** Which obligations are meant, told of the table itself or of what is kept of it. */
const meant = (
  asked: OwingAsked,
  row: Pick<Row | typeof obligationFacts, 'roundId' | 'taskId' | 'agencyId'>,
): SQL[] =>
  [
    ofDirectiveRounds(row.roundId, asked.directive),
    asked.roundId ? sql`${row.roundId} = ${asked.roundId}` : undefined,
    asked.period
      ? sql`${row.roundId} IN (SELECT id FROM ${rounds} WHERE period = ${asked.period})`
      : undefined,
    asked.under
      ? sql`${row.taskId} IN (SELECT id FROM ${tasks} WHERE code = ${asked.under} OR code LIKE ${`${asked.under}.%`})`
      : undefined,
    asked.kinds
      ? sql`${row.agencyId} IN (SELECT id FROM ${agencies} WHERE kind IN (SELECT value FROM json_each(${JSON.stringify(asked.kinds)})))`
      : undefined,
  ].filter((one) => one !== undefined);

/** One by one: \`judged\`. Materialized: folded into what counts it, each mention of the word would work it out again. */
const judged = (reading: Reading, conditions: readonly SQL[]): SQL => {
  const o: Row = obligations;
  return sql`told AS MATERIALIZED (
      SELECT ${o.id} AS id, ${o.agencyId} AS agency_id, ${o.taskId} AS task_id, ${o.owes} AS owes,
        ${o.graceUntil} <= ${asOf(reading)} AS is_over, ${wordAndLateness(o, reading)} AS word
      FROM ${asKnown(o, reading)} WHERE ${sql.join([...conditions], sql` AND `)}),
    judged AS MATERIALIZED (
      SELECT id, agency_id, task_id, owes, is_over, substr(word, 1, instr(word, ' ') - 1) AS status,
        CASE WHEN word LIKE 'overdue %' THEN max(1, (CAST(substr(word, instr(word, ' ') + 1) AS INTEGER) + ${day} - 1) / ${day}) ELSE 0 END AS days
      FROM told WHERE word NOT LIKE 'not_responsible %')`;
};
const judgedCells = sql`SELECT agency_id, task_id, owes, status, count(*) AS n, sum(is_over) AS over, max(days) AS days, id FROM judged GROUP BY 1, 2, 3, 4`;

/**
 * Bodies by tasks by states, \`states\`, and what is overdue, \`late\`. Of today what is kept is counted in the order of its index, and
 * only what some day lifts from its body is looked at one by one; of a day that is past all of it is.
 */
function counted(asked: OwingAsked, reading: Reading): SQL {
  const example = Number(asked.isExample ?? false);
  const lateOnes = sql`SELECT id, agency_id FROM judged WHERE status = 'overdue'`;
  if (isPast(reading))
    return sql`${judged(reading, [sql`(${obligations.standing} = 'example') = ${example}`, ...meant(asked, obligations)])}, states AS MATERIALIZED (${judgedCells}), late AS (${lateOnes})`;
  const k = obligationFacts;
  const now = sql.raw(String(Date.parse(asOf(reading))));
  const ofKept = (isLifted: 0 | 1) =>
    sql.join(
      [
        sql`${k.isExample} = ${sql.raw(String(example))}`,
        sql`${k.isLifted} = ${sql.raw(String(isLifted))}`,
        ...meant(asked, k),
      ],
      sql` AND `,
    );
  const open = (status: StatusWord, count: string, over: string) =>
    sql`SELECT agency_id, task_id, owes, ${sql.raw(`'${status}'`)}, ${sql.raw(`${count}, ${over}`)}, 0, id FROM cells WHERE settled IS NULL AND ${sql.raw(count)} > 0`;
  return sql`${judged(reading, [sql`${obligations.id} IN (SELECT ${k.id} FROM ${k} WHERE ${ofKept(1)})`])},
    cells AS MATERIALIZED (
      SELECT agency_id, task_id, owes, settled, id, min(past_ms) AS oldest, count(*) AS n, sum(grace_ms <= ${now}) AS over, sum(past_ms <= ${now}) AS past,
        sum(past_ms > ${now} AND sent_back_after_ms IS NOT NULL) AS back, sum(past_ms > ${now} AND sent_back_after_ms IS NOT NULL AND grace_ms <= ${now}) AS back_over,
        sum(past_ms > ${now} AND sent_back_after_ms IS NULL AND soon_ms <= ${now}) AS soon
      FROM ${k} WHERE ${ofKept(0)} GROUP BY agency_id, task_id, owes, settled),
    states AS MATERIALIZED (
      SELECT agency_id, task_id, owes, settled AS status, n, over, 0 AS days, id FROM cells WHERE settled IS NOT NULL
      UNION ALL SELECT agency_id, task_id, owes, 'overdue', past, past, max(1, (${now} - oldest + ${day} - 1) / ${day}), id FROM cells WHERE settled IS NULL AND past > 0
      UNION ALL ${open('sent_back', 'back', 'back_over')}
      UNION ALL ${open('due_soon', 'soon', '0')}
      UNION ALL ${open('not_yet', 'n - past - back - soon', '0')}
      UNION ALL SELECT * FROM (${judgedCells})),
    late AS (SELECT id, agency_id FROM ${k} WHERE settled IS NULL AND past_ms <= ${now} AND ${ofKept(0)} UNION ALL ${lateOnes})`;
}

const question = (asked: OwingAsked, reading: Reading): SQL => {
  const ranks = sql.join(
    loudestFirst.map((word, at) => sql`WHEN ${word} THEN ${sql.raw(String(at))}`),
    sql` `,
  );
  const urged = seesUrging(reading)
    ? sql`(SELECT json_group_array(json_array(agency_id, urged, last, promised, broken)) FROM (
        SELECT j.agency_id, count(*) AS urged, max(l.signed_at) AS last,
          coalesce(max(iif(l.promise = 'broken', l.promised_on, NULL)), max(l.promised_on)) AS promised,
          count(DISTINCT iif(l.promise = 'broken', l.id, NULL)) AS broken
        FROM late j JOIN ${asKnown(letterLines, reading, 'k')} ON k.obligation_id = j.id
          JOIN ${asKnown(letters, reading, 'l')} ON l.id = k.letter_id AND l.status <> 'withdrawn'
        GROUP BY j.agency_id))`
    : sql`json('[]')`;
  return sql`WITH ${counted(asked, reading)}
    SELECT json_object(
      'counted', (SELECT json_group_array(json_array(owes, status, n, over)) FROM (
        SELECT owes, status, sum(n) AS n, sum(over) AS over FROM states GROUP BY 1, 2)),
      'cells', (SELECT json_group_array(json_array(agency_id, task_id, rank, owed, overdue, days)) FROM (
        SELECT agency_id, task_id, min(CASE status ${ranks} END) AS rank, sum(n) AS owed, sum(iif(status = 'overdue', n, 0)) AS overdue,
          max(days) AS days FROM states GROUP BY 1, 2)),
      'oldest', (SELECT json_group_array(json_array(s.agency_id, s.id, s.task_id, o.due_at, s.days)) FROM (
        SELECT agency_id, id, task_id, max(days) AS days FROM states WHERE status = 'overdue' GROUP BY agency_id) s JOIN ${asKnown(obligations, reading, 'o')} ON o.id = s.id),
      'urged', ${urged}) AS found`;
};

/** Bodies that ever owed something, and such tasks, by their names on the day asked about; the cells say which of them are meant. */
const owing: Question<typeof agencies> = {
  table: agencies,
  where: (a) => sql`EXISTS (SELECT 1 FROM ${obligations} WHERE ${obligations.agencyId} = ${a.id})`,
};
const owed: Question<typeof tasks> = {
  table: tasks,
  where: (t) => sql`EXISTS (SELECT 1 FROM ${obligations} WHERE ${obligations.taskId} = ${t.id})`,
  order: tasksInOrder,
};

export async function owingOf(ctx: Ctx, asked: OwingAsked, reading: Reading): Promise<Owing> {
  const [rows, bodies, inOrder] = await Promise.all([
    ctx.db.read(toStatement(question(asked, reading))),
    readAll(ctx, owing, reading, wanting({ territory: {} })),
    readAll(ctx, owed, reading),
  ]);
  const found = JSON.parse(String(rows[0]!.found)) as Found;
  const cellsOf = Map.groupBy(found.cells, ([agency]) => agency);
  const oldestOf = new Map(found.oldest.map((one) => [one[0], one]));
  const urgedOf = new Map(found.urged.map((one) => [one[0], one]));
  const isOwed = new Set(found.cells.map(([, task]) => task));
  const columns = inOrder.filter(({ id }) => isOwed.has(id));
  const sum = (cells: Found['cells'], at: 3 | 4) => cells.reduce((total, cell) => total + cell[at], 0);
  const rest = seesUrging(reading) ? { urged: 0, lastOn: null, promisedOn: null, broken: 0 } : null;
  const lines = bodies
    .flatMap((body) => {
      const cells = cellsOf.get(body.id);
      if (!cells) return [];
      const [, obligationId, taskId, dueAt, daysLate] = oldestOf.get(body.id) ?? [];
      const [, urged, lastOn, promisedOn, broken] = urgedOf.get(body.id) ?? [];
      const line: OwingBody = {
        id: body.id,
        slug: inAddresses(body),
        nameVi: body.name!.nameVi,
        nameEn: body.name!.nameEn,
        kind: body.kind,
        placeCode: body.territory?.code ?? null,
        owed: sum(cells, 3),
        overdue: sum(cells, 4),
        status: loudestFirst[Math.min(...cells.map(([, , rank]) => rank))]!,
        oldest: obligationId ? { obligationId, taskId: taskId!, dueAt: dueAt!, daysLate: daysLate! } : null,
        urged: urged ? { urged, lastOn: lastOn!, promisedOn: promisedOn!, broken: broken! } : rest,
      };
      const byTask = new Map(cells.map((cell) => [cell[1], cell]));
      return [{ line, row: columns.map(({ id }) => byTask.get(id)) }];
    })
    .sort(
      (a, b) =>
        (b.line.oldest?.daysLate ?? 0) - (a.line.oldest?.daysLate ?? 0) ||
        b.line.overdue - a.line.overdue ||
        (a.line.id < b.line.id ? -1 : 1),
    );
  return {
    ...rateOf(
      found.counted.flatMap(([owes, status, count, over]): Counted[] => [
        { owes, status, isDue: status !== 'exempt', count: over },
        { owes, status, isDue: false, count: count - over },
      ]),
    ),
    bodies: lines.map(({ line }) => line),
    tasks: columns,
    cells: lines.map(({ row }) => row.map((cell) => cell?.[2] ?? null)),
    counts: lines.map(({ row }) => row.map((cell) => cell?.[3] ?? 0)),
    overdue: lines.map(({ row }) => row.map((cell) => cell?.[4] ?? 0)),
    daysLate: lines.map(({ row }) => row.map((cell) => cell?.[5] ?? 0)),
  };
}
