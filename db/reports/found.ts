// A report as the acts on it need it: its lines, its past, and whether it lies in the actor's field. One round trip.
import { sql } from 'drizzle-orm';
import { memberships, people } from '../access/table.ts';
import type { Entity } from '../act.ts';
import { findLine } from '../agencies/find-line.ts';
import type { JudgedFacts, ReportFacts } from '../allowed.ts';
import { only } from '../answers.ts';
import { authorOf, type Ctx, holds, verifiesFor } from '../ctx.ts';
import { oneAnswer, present, toStatement, wanting } from '../reading.ts';
import { ready } from '../ready.ts';
import { type Item, itemKept, namesOf, type Value, valueKept } from './line.ts';
import { reportById } from './read.ts';
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
    readonly name: { readonly nameVi: string; readonly nameEn: string | null };
  };
  readonly submittedBy: Office | null;
  readonly verifiedBy: Office | null;
  readonly verifiedByAgency: { readonly name: { readonly nameVi: string } } | null;
};

/** What its author's acts look at: the lines, what is owed, and who had a hand in it. */
export type OwnReport = typeof reports.$inferSelect & {
  readonly items: readonly (Omit<FoundReport['items'][number], 'verification'> & {
    readonly verification: Pick<Verification, 'verifiedById'> | null;
  })[];
  readonly values: readonly (Omit<FoundReport['values'][number], 'verification'> & {
    readonly verification: Pick<Verification, 'verifiedById'> | null;
  })[];
  readonly owed: FoundReport['owed'];
  readonly history: FoundReport['history'];
};

const byWhom = { verifiedBy: {}, verifiedByAgency: {} };
const whole = wanting({
  items: { task: {}, verification: byWhom },
  values: { indicator: {}, verification: byWhom },
  owed: {},
  history: {},
  supersedes: {},
  round: {},
  agency: {},
  submittedBy: {},
  verifiedBy: {},
  verifiedByAgency: {},
});

const ofItsAuthor = wanting({
  items: only(['taskId', 'withdrawnBecause', ...namesOf(itemKept)], {
    task: only(['code']),
    verification: only(['verifiedById']),
  }),
  values: only(['indicatorId', 'withdrawnBecause', ...namesOf(valueKept)], {
    indicator: only(['unit']),
    verification: only(['verifiedById']),
  }),
  owed: only(['id', 'code', 'titleVi', 'titleEn']),
  history: only(['actorId', 'action']),
});

/** The report's lines as the rules look at them. */
export const linesOf = (
  found: OwnReport,
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

type ById = { readonly id: string };
const wholeReport = ready((ctx, { id }: ById) => oneAnswer(reportById(id), present(ctx), whole));
// Whoever may not act on it is refused before anything of it is looked at.
const ownReport = ready((ctx, { id }: ById) =>
  oneAnswer(reportById(id), { ...present(ctx), readsWithheld: true }, ofItsAuthor),
);

/** The report if this actor may know of it, with what permissions look at; null if not. */
export const findReport = (ctx: Ctx, id: string) =>
  withFacts(ctx, id, wholeReport(ctx, { id }) as Promise<FoundReport | null>);

/** The same for its author's acts, which come in great numbers on the last day: no more of it than they look at. */
export const findOwnReport = (ctx: Ctx, id: string) =>
  withFacts(ctx, id, ownReport(ctx, { id }) as Promise<OwnReport | null>);

async function withFacts<R extends OwnReport>(
  ctx: Ctx,
  id: string,
  asked: Promise<R | null>,
): Promise<{ record: R; facts: ReportFacts } | null> {
  const [record, line] = await Promise.all([
    asked,
    findLine(ctx, sql`(SELECT r.agency_id FROM ${reports} r WHERE r.id = ${id})`),
  ]);
  if (!record) return null;
  const authorIds = record.history.filter((h) => authoring.includes(h.action)).map((h) => h.actorId ?? '');
  return {
    record,
    facts: {
      agencyId: record.agencyId,
      heirIds: line.ids.filter((one) => one !== record.agencyId),
      authorIds: [...new Set([record.startedById, ...authorIds])],
      verifierIds: [
        ...(record.verifiedById === null ? [] : [record.verifiedById]),
        ...[...record.items, ...record.values].flatMap(
          ({ verification }) => verification?.verifiedById ?? [],
        ),
      ],
    },
  };
}

const whoVerifies = wanting({
  items: { task: {}, verifiers: { agency: {} } },
  values: { verifiers: { agency: {} } },
});

const linesToJudge = ready((ctx, { id }: { readonly id: string }) =>
  oneAnswer(reportById(id), present(ctx), whoVerifies),
);

/** A report with, for each line, whose it is to verify today: the actor's, or whose else and why. */
export async function findReportToJudge(
  ctx: Ctx,
  id: string,
): Promise<{
  record: FoundReport & { readonly lines: readonly LineToJudge[]; readonly mayBePublished: boolean };
  facts: JudgedFacts;
} | null> {
  const [found, told, publishers] = await Promise.all([
    findReport(ctx, id),
    linesToJudge(ctx, { id }),
    holds(ctx.actor, 'commission') ? ctx.db.read(otherPublishers(ctx, id)) : null,
  ]);
  if (!found || !told) return null;
  const own = verifiesFor(ctx.actor);
  const verified = new Set([
    ...found.record.items.filter((i) => i.verification !== null).map((i) => i.taskId),
    ...found.record.values.filter((v) => v.verification !== null).map((v) => v.indicatorId),
  ]);
  const line = (
    name: string,
    lineId: string,
    verifiers: readonly {
      readonly agencyId: string;
      readonly why: LineToJudge['verifiers'][number]['why'];
      readonly agency: {
        readonly name: { readonly nameVi: string; readonly nameEn: string | null } | null;
      } | null;
    }[],
  ): LineToJudge => ({
    name,
    id: lineId,
    judges: verifiers.map((v) => v.agencyId).filter((agencyId) => own.includes(agencyId)),
    verifiers: verifiers.map(({ why, agency }) => {
      const nameVi = agency?.name?.nameVi ?? '';
      return { why, nameVi, nameEn: agency?.name?.nameEn ?? nameVi };
    }),
    isVerified: verified.has(lineId),
  });
  const lines = [
    ...told.items.map(({ task, taskId, verifiers }) => line(task.code, taskId, verifiers)),
    ...told.values.map(({ indicatorId, verifiers }) => line(indicatorId, indicatorId, verifiers)),
  ];
  return {
    record: { ...found.record, lines, mayBePublished: publishers === null || publishers.length > 0 },
    facts: { ...found.facts, isInField: lines.some(({ judges }) => judges.length > 0) },
  };
}

/** Other officers of the Commission who may publish it: whoever verifies does not, and an example publishes no fact. */
const otherPublishers = (ctx: Ctx, id: string) =>
  toStatement(sql`SELECT m.person_id FROM ${memberships} m JOIN ${people} p ON p.id = m.person_id
    WHERE m.role = 'commission' AND m."from" <= ${ctx.today} AND (m.until IS NULL OR m.until > ${ctx.today})
      AND m.person_id <> ${authorOf(ctx).id}
      AND (p.is_example = 0 OR (SELECT r.standing = 'example' FROM ${reports} r WHERE r.id = ${id})) LIMIT 1`);
