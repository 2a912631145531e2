// What a body says to the public in its own name: one officer has written it, another of the body or of the Commission publishes
// it, and the body takes it back with a reason. Its words are then no longer shown; that it was said and withdrawn stays.
import { eq, sql } from 'drizzle-orm';
import { act, newLeaf, type Once, type Seen } from '../act.ts';
import { findLine } from '../agencies/find-line.ts';
import { inNameOf, type Line } from '../agencies/heirs.ts';
import { authorOf, type CivilDate, type Ctx, type Instant, isBy, later, speaksFor } from '../ctx.ts';
import { refuse, WrongState } from '../errors.ts';
import { present, readOne, wanting } from '../reading.ts';
import { reports } from '../reports/table.ts';
import { commendation, isOwnLine, lineIn, recommendation, statement } from './found.ts';
import { wordsProblems } from './rules.ts';
import { commendations, recommendations, supervisionStatements } from './table.ts';

interface Said {
  readonly id: string;
  readonly revision: number;
  readonly knownFrom: Instant;
  readonly standing: string;
  readonly publishedAt: Instant | null;
  readonly withdrawnOn: CivilDate | null;
}

/** What the public log keeps of it: whose it is and what about, and its words while they stand. */
interface Kept {
  readonly about: Readonly<Record<string, unknown>>;
  readonly words: Readonly<Record<string, unknown>>;
}

/** What is public about it, in the version that a change makes of it. */
export const publicSaid = (said: Said & Kept, type: string, changed: Readonly<Record<string, unknown>>) => ({
  type,
  id: said.id,
  revision: said.revision + 1,
  standing: said.standing,
  ...said.about,
  ...('withdrawn' in changed ? {} : said.words),
  ...changed,
});

const published = (ctx: Ctx, type: string) => (said: Said & Kept) => {
  if (said.withdrawnOn !== null) throw new WrongState('withdrawn_already');
  if (said.publishedAt !== null) throw new WrongState('published_already');
  return {
    set: {
      publishedAt: ctx.now,
      publishedById: authorOf(ctx).id,
      leafNumber: newLeaf,
      knownFrom: later(said.knownFrom, ctx.now),
    },
    publishes: publicSaid(said, type, { publishedAt: ctx.now }),
  };
};

const withdrawn = (ctx: Ctx, type: string, reason: string) => (said: Said & Kept) => {
  if (said.withdrawnOn !== null) throw new WrongState('withdrawn_already');
  refuse(wordsProblems('reason', reason, 'why_missing'));
  const set = {
    withdrawnOn: ctx.today,
    withdrawnById: authorOf(ctx).id,
    withdrawnReason: reason.trim(),
    knownFrom: later(said.knownFrom, ctx.now),
  };
  if (said.publishedAt === null) return { set };
  const withdrawn = { on: ctx.today, reason: reason.trim() };
  return { set: { ...set, leafNumber: newLeaf }, publishes: publicSaid(said, type, { withdrawn }) };
};

/** Said by a body in whose name the actor speaks. */
const isBodys = ({ actor }: Ctx, line: Line) => inNameOf(line, speaksFor(actor)) !== null;

export async function findRecommendation(ctx: Ctx, id: string) {
  const [record, by, asked] = await Promise.all([
    readOne(ctx, { table: recommendations, where: (r) => eq(r.id, id) }, present(ctx), wanting({ task: {} })),
    lineIn(ctx, recommendations, 'from_agency_id', id),
    lineIn(ctx, recommendations, 'to_agency_id', id),
  ]);
  if (!record) return null;
  const { fromAgencyId: from, toAgencyId: to, task, madeOn } = record;
  /** In whose name the actor answers it. */
  const answering = inNameOf(asked, speaksFor(ctx.actor));
  return {
    record: {
      ...record,
      answering,
      about: { from, to, task: task?.code ?? null, madeOn },
      words: { text: record.text },
    },
    facts: {
      isAddressee: answering !== null,
      isBodys: isBodys(ctx, by),
      isMaker: isBy(ctx, record.madeById),
      isAbout: false,
    },
  };
}

async function findStatement(ctx: Ctx, id: string) {
  const claimant = sql`(SELECT r.agency_id FROM ${supervisionStatements} s JOIN ${reports} r ON r.id = s.report_id WHERE s.id = ${id})`;
  const [record, by, about] = await Promise.all([
    readOne(
      ctx,
      { table: supervisionStatements, where: (s) => eq(s.id, id) },
      present(ctx),
      wanting({ task: {} }),
    ),
    lineIn(ctx, supervisionStatements, 'agency_id', id),
    findLine(ctx, claimant),
  ]);
  if (!record) return null;
  const { agencyId: agency, reportId: report, statedOn } = record;
  return {
    record: {
      ...record,
      about: { agency, report, task: record.task.code, statedOn },
      words: { view: record.view, statement: record.statement },
    },
    facts: {
      isBodys: isBodys(ctx, by),
      isMaker: isBy(ctx, record.statedById),
      isAbout: isOwnLine(ctx, about),
    },
  };
}

async function findCommendation(ctx: Ctx, id: string) {
  const [record, by, about] = await Promise.all([
    readOne(ctx, { table: commendations, where: (c) => eq(c.id, id) }, present(ctx), wanting({ task: {} })),
    lineIn(ctx, commendations, 'by_agency_id', id),
    lineIn(ctx, commendations, 'agency_id', id),
  ]);
  if (!record) return null;
  const { agencyId: agency, byAgencyId, task, roundId: round, commendedOn: on, documentId } = record;
  return {
    record: {
      ...record,
      about: { agency, by: byAgencyId, task: task?.code ?? null, round, on, document: documentId },
      words: { reason: record.reason },
    },
    facts: {
      isBodys: isBodys(ctx, by),
      isMaker: isBy(ctx, record.commendedById),
      isAbout: isOwnLine(ctx, about),
    },
  };
}

export const publishRecommendation = (ctx: Ctx, once: Once, seen: Seen) =>
  act(
    ctx,
    'recommendation.publish',
    recommendation,
    once,
    seen,
    findRecommendation(ctx, seen.id),
    published(ctx, 'recommendation'),
  );
export const withdrawRecommendation = (ctx: Ctx, once: Once, seen: Seen, reason: string) =>
  act(
    ctx,
    'recommendation.withdraw',
    recommendation,
    once,
    seen,
    findRecommendation(ctx, seen.id),
    withdrawn(ctx, 'recommendation', reason),
  );

export const publishSupervision = (ctx: Ctx, once: Once, seen: Seen) =>
  act(
    ctx,
    'supervision.publish',
    statement,
    once,
    seen,
    findStatement(ctx, seen.id),
    published(ctx, 'supervision_statement'),
  );
export const withdrawSupervision = (ctx: Ctx, once: Once, seen: Seen, reason: string) =>
  act(
    ctx,
    'supervision.withdraw',
    statement,
    once,
    seen,
    findStatement(ctx, seen.id),
    withdrawn(ctx, 'supervision_statement', reason),
  );

export const publishCommendation = (ctx: Ctx, once: Once, seen: Seen) =>
  act(
    ctx,
    'commendation.publish',
    commendation,
    once,
    seen,
    findCommendation(ctx, seen.id),
    published(ctx, 'commendation'),
  );
export const withdrawCommendation = (ctx: Ctx, once: Once, seen: Seen, reason: string) =>
  act(
    ctx,
    'commendation.withdraw',
    commendation,
    once,
    seen,
    findCommendation(ctx, seen.id),
    withdrawn(ctx, 'commendation', reason),
  );
