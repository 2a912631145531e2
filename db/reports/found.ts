// A report as the acts on it need it: its lines, its past, and whether it lies in the actor's field. One round trip.
import { and, eq } from 'drizzle-orm';
import type { Entity } from '../act.ts';
import type { ReportFacts } from '../allowed.ts';
import { agenciesOf, type Ctx } from '../ctx.ts';
import { present, readOne, wanting } from '../reading.ts';
import { inFieldOf, reportById } from './read.ts';
import type { Item, ReportedValue } from './rules.ts';
import { reports } from './table.ts';

export const report: Entity<typeof reports> = { name: 'report', table: reports };

interface Office {
  readonly officeVi: string;
  readonly officeEn: string;
}
type Line<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> };

export type FoundReport = typeof reports.$inferSelect & {
  readonly items: readonly (Line<Omit<Item, 'task'>> & {
    readonly taskId: string;
    readonly task: { readonly code: string };
  })[];
  readonly values: readonly (Line<Omit<ReportedValue, 'indicator'>> & { readonly indicatorId: string })[];
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

const whole = wanting({
  items: { task: {} },
  values: {},
  history: {},
  supersedes: {},
  round: {},
  agency: { successors: {} },
  submittedBy: {},
  verifiedBy: {},
  verifiedByAgency: {},
});

/** The report's lines as the rules look at them. */
export const linesOf = (found: FoundReport): { items: Item[]; values: ReportedValue[] } => ({
  items: found.items.map((item) => ({ ...item, task: item.task.code })),
  values: found.values.map((value) => ({
    ...value,
    indicator: value.indicatorId,
    blankIsMeant: Boolean(value.blankIsMeant),
  })),
});

/** Who took a body's place by a day, if it has ended. */
const heirsOf = ({ endedOn, successors }: FoundReport['agency'], day: string): string[] =>
  endedOn !== null && endedOn <= day ? successors.filter((s) => s.on <= day).map((s) => s.toId) : [];

const authoring = ['report.start', 'report.correct', 'report.save', 'report.submit'];

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
      verifiedById: record.verifiedById,
      isInField: judgedBy.length > 0,
    },
  };
}
