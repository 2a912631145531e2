// A report as the acts on it need it: its lines, its past, and whether it lies in the actor's field. One round trip.
import { and, eq } from 'drizzle-orm';
import type { Entity } from '../act.ts';
import type { ReportFacts } from '../allowed.ts';
import { agenciesOf, type Ctx } from '../ctx.ts';
import { present, readAll, readOne, wanting } from '../reading.ts';
import { inFieldOf } from './field.ts';
import type { Item, Value } from './line.ts';
import { itemsToJudge, reportById, valuesToJudge } from './read.ts';
import { authoring, type LineToJudge, type OwedTask } from './rules.ts';
import { reports } from './table.ts';

export const report: Entity<typeof reports> = { name: 'report', table: reports };

interface Office {
  readonly officeVi: string;
  readonly officeEn: string;
}
/** Whose word stands for a line, in whose name and since when; null while it waits for one. */
interface Verification {
  readonly verifiedById: string;
  readonly verifiedAt: string;
  readonly verifiedBy: Office | null;
  readonly verifiedByAgency: { readonly name: { readonly nameVi: string } } | null;
}
type Line<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> };

export type FoundReport = typeof reports.$inferSelect & {
  readonly items: readonly (Line<Omit<Item, 'task'>> & {
    readonly taskId: string;
    readonly task: { readonly code: string };
    readonly withdrawnBecause: string | null;
    readonly verification: Verification | null;
  })[];
  readonly values: readonly (Line<Omit<Value, 'indicator'>> & {
    readonly indicatorId: string;
    readonly withdrawnBecause: string | null;
    readonly indicator: { readonly unit: string };
    readonly verification: Verification | null;
  })[];
  /** What rulings make this report answer. */
  readonly owed: readonly OwedTask[];
  readonly history: readonly { readonly actorId: string | null; readonly action: string }[];
  readonly supersedes: { readonly id: string; readonly revision: number } | null;
  readonly round: { readonly period: string; readonly directiveId: string; readonly standing: string };
  readonly agency: {
    readonly id: string;
    readonly endedOn: string | null;
    readonly successors: readonly { readonly toId: string; readonly on: string }[];
    readonly name: { readonly nameVi: string; readonly nameEn: string | null };
  };
  readonly submittedBy: Office | null;
  readonly verifiedBy: Office | null;
  readonly verifiedByAgency: { readonly name: { readonly nameVi: string } } | null;
  /** Those of the actor's ministries in whose field the report lies. */
  readonly judgedBy: readonly string[];
};

const byWhom = { verifiedBy: {}, verifiedByAgency: {} };
const whole = wanting({
  items: { task: {}, verification: byWhom },
  values: { indicator: {}, verification: byWhom },
  owed: {},
  history: {},
  supersedes: {},
  round: {},
  agency: { successors: {} },
  submittedBy: {},
  verifiedBy: {},
  verifiedByAgency: {},
});

/** The report's lines as the rules look at them. */
export const linesOf = (
  found: FoundReport,
): {
  items: Item[];
  values: (Value & { unit: string; withdrawnBecause: string | null })[];
} => ({
  items: found.items.map((item) => ({ ...item, task: item.task.code })),
  values: found.values.map((value) => ({
    ...value,
    indicator: value.indicatorId,
    unit: value.indicator.unit,
    blankIsMeant: Boolean(value.blankIsMeant),
  })),
});

/** Who took a body's place by a day, if it has ended. */
const heirsOf = ({ endedOn, successors }: FoundReport['agency'], day: string): string[] =>
  endedOn !== null && endedOn <= day ? successors.filter((s) => s.on <= day).map((s) => s.toId) : [];

/** The report if this actor may know of it, with what permissions look at; null if not. */
export async function findReport(
  ctx: Ctx,
  id: string,
): Promise<{ record: FoundReport; facts: ReportFacts } | null> {
  const reading = present(ctx);
  const ministries = agenciesOf(ctx.actor, 'ministry_officer');
  const [record, ...inField] = await Promise.all([
    readOne(ctx, reportById(id), reading, whole) as Promise<Omit<FoundReport, 'judgedBy'> | null>,
    ...ministries.map((ministry) =>
      readOne(
        ctx,
        { table: reports, where: (r) => and(eq(r.id, id), inFieldOf(r, [ministry], ctx.today)) },
        reading,
      ),
    ),
  ]);
  if (!record) return null;
  const judgedBy = ministries.filter((_, at) => inField[at] !== null);
  const authorIds = record.history.filter((h) => authoring.includes(h.action)).map((h) => h.actorId ?? '');
  return {
    record: { ...record, judgedBy },
    facts: {
      agencyId: record.agencyId,
      heirIds: heirsOf(record.agency, ctx.today),
      authorIds: [...new Set([record.startedById, ...authorIds])],
      verifierIds: [
        ...(record.verifiedById === null ? [] : [record.verifiedById]),
        ...[...record.items, ...record.values].flatMap(
          ({ verification }) => verification?.verifiedById ?? [],
        ),
      ],
      isInField: judgedBy.length > 0,
    },
  };
}

/** A report with, for each line by its name, those of the actor's ministries whose it is to judge. */
export async function findReportToJudge(ctx: Ctx, id: string) {
  const reading = present(ctx);
  const ministries = agenciesOf(ctx.actor, 'ministry_officer');
  const [found, ...fields] = await Promise.all([
    findReport(ctx, id),
    ...ministries.map(async (ministry) => {
      const [items, values] = await Promise.all([
        readAll(ctx, itemsToJudge(id, ministry), reading),
        readAll(ctx, valuesToJudge(id, ministry), reading),
      ]);
      return {
        ministry,
        lines: new Set([...items.map((i) => i.taskId), ...values.map((v) => v.indicatorId)]),
      };
    }),
  ]);
  if (!found) return null;
  const judges = (line: string) => fields.filter((f) => f.lines.has(line)).map((f) => f.ministry);
  const { items, values } = found.record;
  const lines: LineToJudge[] = [
    ...items.map(({ task, taskId, verification }) => ({
      name: task.code,
      id: taskId,
      judges: judges(taskId),
      isVerified: verification !== null,
    })),
    ...values.map(({ indicatorId, verification }) => ({
      name: indicatorId,
      id: indicatorId,
      judges: judges(indicatorId),
      isVerified: verification !== null,
    })),
  ];
  return { ...found, record: { ...found.record, lines } };
}
