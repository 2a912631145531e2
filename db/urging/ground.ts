// What is owed as urging needs to see it, in one trip: how far it has come, by whose ruling, in whose words, and what was raised.
import { inArray, type SQL, sql } from 'drizzle-orm';
import { memberships, people } from '../access/table.ts';
import { findLineage } from '../assignments/responsibilities.ts';
import { type CivilDate, type Ctx, civilDate } from '../ctx.ts';
import { lastDay } from '../dates.ts';
import { type Answer, present, readAll, readOne, readPage, wanting } from '../reading.ts';
import { statusRow } from '../rulings/read.ts';
import { cellOf, clockOf, type StatusFacts } from '../rulings/status.ts';
import { obligations } from '../rulings/table.ts';
import { byId, type Question, type Reading } from '../shape.ts';
import type { LetterFacts } from './letter.ts';
import { heirOf, ladder, type Owing, type Raised } from './rules.ts';
import { urgings } from './table.ts';

interface Named {
  readonly id: string;
  readonly name: { readonly nameVi: string; readonly nameEn: string | null } | null;
}

/** An obligation with everything around it that a letter about it says. */
export interface Case extends Owing {
  readonly id: string;
  readonly agencyId: string;
  readonly taskId: string;
  readonly authorityId: string;
  readonly standing: (typeof obligations.$inferSelect)['standing'];
  readonly dueOn: CivilDate;
  readonly words: Omit<
    LetterFacts,
    'on' | 'ownerVi' | 'ownerEn' | 'addresseeVi' | 'addresseeEn' | 'daysLate' | 'lastPromisedOn'
  >;
}

const around = wanting({
  task: {},
  agency: {},
  round: {},
  ruling: { authority: {}, document: {}, directive: {} },
  urgings: {},
});

type Text = Readonly<Record<string, string>>;
const nameVi = (body: Named) => body.name?.nameVi ?? body.id;
const nameEn = (body: Named) => body.name?.nameEn ?? nameVi(body);

function caseOf(row: Answer, { now }: Reading): Case {
  const { facts, task, agency, round, ruling } = row as unknown as {
    facts: Omit<StatusFacts, 'dueAt' | 'graceUntil'>;
    task: Text;
    agency: Named;
    round: Text;
    ruling: Text & { authority: Named; document: Text; directive: Text };
  };
  const status: StatusFacts = {
    ...facts,
    dueAt: row.dueAt as string,
    graceUntil: row.graceUntil as string,
    isReleased: Boolean(facts.isReleased),
    isExempt: Boolean(facts.isExempt),
    seesSteps: Boolean(facts.seesSteps),
    isWaiting: Boolean(facts.isWaiting),
    isBegun: Boolean(facts.isBegun),
  };
  const cell = cellOf(status, now);
  const dueOn = lastDay(status.dueAt!);
  const { document } = ruling as unknown as { document: Text };
  return {
    id: String(row.id),
    agencyId: String(row.agencyId),
    taskId: String(row.taskId),
    authorityId: String((ruling as Text).authorityId),
    standing: row.standing as Case['standing'],
    dueOn,
    isRuled: String((ruling as Text).from) <= civilDate(now),
    isReleased: row.releasedOn !== null,
    isExempt: cell.isExempt,
    isDone: cell.isDone,
    isNotPursued: cell.isNotPursued,
    isWaiting: status.isWaiting,
    isHandedIn: cell.isTold,
    dueAt: status.dueAt!,
    graceUntil: status.graceUntil!,
    clockMs: clockOf(status, now),
    raised: row.urgings as Raised[],
    words: {
      isExample: row.standing === 'example',
      bodyVi: nameVi(agency),
      bodyEn: nameEn(agency),
      directive: (ruling as unknown as { directive: Text }).directive.symbol!,
      code: task.code!,
      titleVi: task.titleVi!,
      titleEn: task.titleEn!,
      summaryVi: task.summaryVi!,
      summaryEn: task.summaryEn!,
      period: round.period!,
      authorityVi: nameVi(ruling.authority as unknown as Named),
      authorityEn: nameEn(ruling.authority as unknown as Named),
      documentVi: document.symbol ?? document.titleVi ?? document.id!,
      documentEn: document.symbol ?? document.titleEn ?? document.titleVi ?? document.id!,
      section: (ruling as Text).section!,
      ruledOn: (ruling as Text).ruledOn!,
      dueOn,
      graceOn: lastDay(status.graceUntil!),
    },
  };
}

/** What decides whether a body is urged is the whole truth, whatever the token of whoever urges may read. */
export const whole = (ctx: Ctx): Reading => ({ ...present(ctx), actor: { kind: 'system', job: 'upkeep' } });

/** The obligations with these ids; each once. */
export async function casesOf(ctx: Ctx, ids: readonly string[]): Promise<Case[]> {
  const reading = whole(ctx);
  const question: Question<typeof obligations> = {
    table: obligations,
    where: (o) => inArray(o.id, [...ids, '']),
    order: byId,
  };
  return (await readAll(ctx, question, reading, around)).map((row) => caseOf(row, reading));
}

/** Obligations that may have come to a rung, a page at a time and in the order of their ids. */
export async function openCases(
  ctx: Ctx,
  after: string,
): Promise<{ cases: Case[]; hasMore: boolean; last: string }> {
  const reading = whole(ctx);
  const soon = new Date(Date.parse(ctx.now) + ladder.remindDaysBefore * 86_400_000).toISOString();
  const mayBeUrged = (
    o: typeof obligations,
  ): SQL => sql`${o.id} > ${after} AND ${o.releasedOn} IS NULL AND ${o.dueAt} <= ${soon}
    AND (SELECT count(*) FROM ${urgings} WHERE obligation_id = ${o.id} AND rung IN ('inspection_proposal', 'review_line')) < 2
    AND (SELECT f.claim IS NOT 'done' AND f.exempt IS NULL FROM ${statusRow(o, reading)} AS f)`;
  const question = { table: obligations, where: mayBeUrged, order: byId };
  const { rows, hasMore } = await readPage(ctx, question, { first: 100 }, reading, around);
  return {
    cases: rows.map((row) => caseOf(row, reading)),
    hasMore,
    last: String(rows.at(-1)?.id ?? after),
  };
}

/** Who stands behind a body today, by name; and who urges. */
export interface Bodies {
  readonly addresseeOf: (agencyId: string) => string;
  readonly nameOf: (agencyId: string) => { vi: string; en: string };
  /** The body that leads and urges, for facts and for examples; null where nobody holds that office. */
  readonly lead: { readonly facts: string | null; readonly examples: string | null };
}

export async function findBodies(ctx: Ctx): Promise<Bodies> {
  const [{ successions, bodies }, facts, examples] = await Promise.all([
    findLineage(ctx),
    leadOf(ctx, false),
    leadOf(ctx, true),
  ]);
  const named = bodies as unknown as ReadonlyMap<string, Named>;
  return {
    addresseeOf: (id) => heirOf(id, ctx.today, successions, (at) => bodies.get(at)?.endedOn ?? null),
    nameOf: (id) => {
      const body = named.get(id) ?? { id, name: null };
      return { vi: nameVi(body), en: nameEn(body) };
    },
    lead: { facts: facts ?? null, examples: examples ?? facts ?? null },
  };
}

async function leadOf(ctx: Ctx, isExample: boolean): Promise<string | undefined> {
  const question: Question<typeof memberships> = {
    table: memberships,
    where: (
      m,
    ) => sql`${m.role} = 'commission' AND ${m.from} <= ${ctx.today} AND (${m.until} IS NULL OR ${m.until} > ${ctx.today})
      AND ${m.personId} IN (SELECT id FROM ${people} WHERE is_example = ${Number(isExample)})`,
    order: { by: (m) => [sql`${m.from}`, sql`${m.id}`] },
  };
  return (await readOne(ctx, question, present(ctx)))?.agencyId as string | undefined;
}
