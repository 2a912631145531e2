// How what was inspected and judged is put right. What is public already was public for ever: its earlier version stays in the
// public log. A finding or a verdict that is put right is another word than the one a second officer looked at, so it is public
// again only when one publishes it again.
import { correcting } from '../corrections/correcting.ts';
import { authorOf } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { problem, WrongState } from '../errors.ts';
import { finding, inspection, verdict } from './found.ts';
import { publicInspection } from './public-inspection.ts';
import { inspectingBodies, judgingBodies } from './read.ts';
import { casesProblems, dayProblems } from './rules.ts';

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
  facts: ({ actor }, { byAgencyId }) => ({ isInspectors: inspectingBodies(actor).includes(byAgencyId) }),
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
  facts: ({ actor }, { byAgencyId }) => ({ isInspectors: inspectingBodies(actor).includes(byAgencyId) }),
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
  facts: ({ actor }, { assessedByAgencyId }) => ({
    isBodys: judgingBodies(actor).includes(assessedByAgencyId),
  }),
  problems: ({ grade, assessment }) =>
    grade === 'none' && assessment !== 'cannot_be_judged' ? [problem('grade', 'nothing_to_judge_by')] : [],
  follows: (_next, _reason, ctx) => ({
    assessedById: authorOf(ctx).id,
    publishedAt: null,
    publishedById: null,
  }),
});
