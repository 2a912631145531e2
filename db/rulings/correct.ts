// How a ruling, and what was granted of an obligation, is put right: what documents say was written down wrongly. Whom a ruling
// binds and by when is another ruling's to say, which takes its place.
import { sql } from 'drizzle-orm';
import { agencies } from '../agencies/table.ts';
import { correcting } from '../corrections/correcting.ts';
import { type Ctx, later } from '../ctx.ts';
import { lastDay } from '../dates.ts';
import { documents } from '../documents/table.ts';
import { problem, WrongState } from '../errors.ts';
import { present, readAll, readOne } from '../reading.ts';
import { rounds } from '../rounds/table.ts';
import { byId, type Question } from '../shape.ts';
import { exemption, findGranted, obligation, ruling } from './found.ts';
import { roundEntity } from './ground.ts';
import { movedTo, rulingDocumentProblems } from './rules.ts';
import { obligations, rulings } from './table.ts';

const findPaper = async (ctx: Ctx, id: string | null | undefined) =>
  id ? readOne(ctx, { table: documents, where: (d) => sql`${d.id} = ${id}` }, present(ctx)) : null;

/** Rounds that have their deadline by this ruling's document, and by no other ruling of that document. */
const roundsBy = (id: string): Question<typeof rounds> => ({
  table: rounds,
  where: (w) => sql`EXISTS (SELECT 1 FROM ${rulings} r JOIN ${obligations} o ON o.ruling_id = r.id
      WHERE r.id = ${id} AND o.round_id = ${w.id} AND r.document_id = ${w.rulingDocumentId})
    AND NOT EXISTS (SELECT 1 FROM ${rulings} r JOIN ${obligations} o ON o.ruling_id = r.id
      WHERE r.id <> ${id} AND o.round_id = ${w.id} AND r.document_id = ${w.rulingDocumentId})`,
  order: byId,
});

/** Puts right by which document, and whose, a ruling is one. */
export const rulingCorrected = correcting({
  action: 'ruling.correct',
  entity: ruling,
  columns: ['authorityId', 'documentId', 'section', 'ruledOn'],
  names: { authorityId: agencies, documentId: documents },
  around: async (ctx, id, { documentId }) => {
    const [paper, opened] = await Promise.all([
      findPaper(ctx, documentId),
      readAll(ctx, roundsBy(id), present(ctx)),
    ]);
    return { paper, opened };
  },
  problems: (next, { paper }) => [
    ...rulingDocumentProblems(paper?.standing, next.standing === 'example'),
    ...(next.from < next.ruledOn ? [problem('ruledOn', 'before_ruled')] : []),
  ],
  alongside: (ctx, { documentId }, { opened }) =>
    opened
      .filter(({ rulingDocumentId }) => rulingDocumentId !== documentId)
      .map((one) => ({
        entity: roundEntity,
        seen: one,
        set: { rulingDocumentId: documentId, knownFrom: later(one.knownFrom, ctx.now) },
      })),
});

/** Puts right why something was granted, by which document, or until which day it says. */
export const exemptionCorrected = correcting({
  action: 'exemption.correct',
  entity: exemption,
  reasonIn: 'why',
  columns: ['reason', 'documentId', 'section', 'dueOn'],
  names: { documentId: documents },
  around: async (ctx, id, { documentId }) => {
    const [granted, paper] = await Promise.all([findGranted(ctx, id), findPaper(ctx, documentId)]);
    return { granted: granted!, paper };
  },
  problems: (next, { granted, paper }, before) => {
    if (before.withdrawnOn !== null) throw new WrongState('withdrawn_already');
    const papers = rulingDocumentProblems(paper?.standing, next.standing === 'example');
    if (next.dueOn === before.dueOn) return papers;
    if (next.kind === 'exemption') return [...papers, problem('dueOn', 'lifted_without_day')];
    if (next.dueOn === null) return [...papers, problem('dueOn', 'empty')];
    if (granted.since !== null) throw new WrongState('extended_since', { until: granted.since });
    const was = lastDay(granted.before.dueAt);
    return [...papers, ...(next.dueOn > was ? [] : [problem('dueOn', 'not_later', { dueOn: was })])];
  },
  alongside: (ctx, { dueOn }, { granted: { owed, isInForce } }) =>
    dueOn === null || !isInForce || dueOn === lastDay(owed.dueAt)
      ? []
      : [
          {
            entity: obligation,
            seen: owed,
            set: { ...movedTo(owed, dueOn), knownFrom: later(owed.knownFrom, ctx.now) },
          },
        ],
});
