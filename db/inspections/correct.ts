// How what was inspected and judged is put right. What is public already was public for ever: its earlier version stays in the
// public log. A finding or a verdict that is put right is another word than the one a second officer looked at, so it is public
// again only when one publishes it again.
import { correcting } from '../corrections/correcting.ts';
import { authorOf } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { problem, WrongState } from '../errors.ts';
import { goesOnFor, judgingBodies } from './bodies.ts';
import { findInspecting, finding, inspection, lineIn, recommendation, verdict } from './found.ts';
import { publicInspection } from './public-inspection.ts';
import { casesProblems, dayProblems } from './rules.ts';
import { findRecommendation, publicSaid } from './said.ts';
import { findings, inspections, verdicts } from './table.ts';

/** Puts right what an inspection was, or what it concluded. What it has not come to yet comes by its own acts. */
export const inspectionCorrected = correcting({
  action: 'inspection.correct',
  entity: inspection,
  columns: [
    'scope',
    'plannedFor',
    'begunOn',
    'concludedOn',
    'conclusion',
    'calledOffReason',
    'documentId',
    'section',
  ],
  names: { documentId: documents },
  around: (ctx, id) => findInspecting(ctx, inspections, id),
  facts: (_ctx, _record, { inspecting }) => ({ isInspectors: inspecting !== null }),
  problems: (next, _around, before, { today }) => [
    ...(['begunOn', 'concludedOn', 'conclusion', 'calledOffReason'] as const).flatMap((column) => {
      if (before[column] === null && next[column] !== null)
        throw new WrongState('inspection_step', { status: next.status });
      return before[column] !== null && next[column] === null ? [problem(column, 'empty')] : [];
    }),
    ...(next.begunOn === null ? [] : dayProblems('begunOn', next.begunOn, { today })),
    ...(next.concludedOn === null
      ? []
      : dayProblems('concludedOn', next.concludedOn, { since: next.begunOn, today })),
  ],
  publishes: (next) => (next.status === 'concluded' ? publicInspection(next) : null),
});

/** Puts right what an inspection found, or by which measure it was handled. One that was withdrawn stays withdrawn. */
export const findingCorrected = correcting({
  action: 'finding.correct',
  entity: finding,
  columns: ['severity', 'summary', 'cases', 'casesOf', 'measure', 'handledOn', 'documentId', 'section'],
  names: { documentId: documents },
  around: (ctx, id) => findInspecting(ctx, findings, id),
  facts: (_ctx, _record, { inspecting }) => ({ isInspectors: inspecting !== null }),
  problems: (next, _around, before, { today }) => [
    ...(['measure', 'handledOn'] as const).flatMap((column) => {
      if (next.status === 'withdrawn' || (before[column] === null && next[column] !== null))
        throw new WrongState('finding_step', { status: next.status });
      return before[column] !== null && next[column] === null ? [problem(column, 'empty')] : [];
    }),
    ...casesProblems(next),
    ...(next.handledOn === null ? [] : dayProblems('handledOn', next.handledOn, { today })),
  ],
  follows: (_next, _reason, ctx) => ({
    recordedById: authorOf(ctx).id,
    publishedAt: null,
    publishedById: null,
  }),
});

/** Puts right a verdict. Whoever does has given it: another office publishes it. */
export const verdictCorrected = correcting({
  action: 'verdict.correct',
  entity: verdict,
  reasonIn: 'why',
  columns: ['assessment', 'reason', 'grade', 'documentId', 'section'],
  names: { documentId: documents },
  around: async (ctx, id) => {
    const [by, about] = await Promise.all([
      lineIn(ctx, verdicts, 'assessed_by_agency_id', id),
      lineIn(ctx, verdicts, 'agency_id', id),
    ]);
    return goesOnFor(ctx.actor, judgingBodies(ctx.actor), by, about);
  },
  facts: (_ctx, _record, judging) => ({ isBodys: judging !== null }),
  problems: ({ grade, assessment }) =>
    grade === 'none' && assessment !== 'cannot_be_judged' ? [problem('grade', 'nothing_to_judge_by')] : [],
  follows: (_next, _reason, ctx) => ({
    assessedById: authorOf(ctx).id,
    publishedAt: null,
    publishedById: null,
  }),
});

/** Puts right what a body answered. Answers are public at once, and so is what was put right on them. */
export const recommendationAnswerCorrected = correcting({
  action: 'recommendationAnswer.correct',
  entity: recommendation,
  columns: ['answeredAs', 'answerText'],
  around: findRecommendation,
  facts: (_ctx, _record, found) => found!.facts,
  problems: (next, _found, before) => {
    if (before.status !== 'answered') throw new WrongState('not_answered_yet');
    if (before.withdrawnOn !== null) throw new WrongState('withdrawn_already');
    return (['answeredAs', 'answerText'] as const).flatMap((column) =>
      next[column] === null ? [problem(column, 'empty')] : [],
    );
  },
  follows: (_next, _reason, ctx) => ({ answeredById: authorOf(ctx).id }),
  publishes: ({ answeredAs, answerText, answeredOn, answeredByAgencyId }, found) =>
    publicSaid(found!.record, 'recommendation', {
      answered: { as: answeredAs, text: answerText, on: answeredOn, agency: answeredByAgencyId },
    }),
});
