import { question } from '../../../lib/question.ts';
import type { LetterState, MessageState } from '../../answers.ts';

const body = '{ id nameVi nameEn }';
const taskOf = '{ code titleVi titleEn directive { symbol } }';

const unwritten = (
  directive = '',
) => `obligations(first: 100, status: OVERDUE, isUnwritten: true, after: $after) ${directive} {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { id status verdict standing dueAt daysLate task ${taskOf} agency ${body} } }`;
const letters = (from = '') => `letters(first: 50, isSigned: true, isExample: $examples${from}) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes {
    id revision state standing duties symbol signedAt sentAt receivedAt acknowledgedAt answeredAt answerText promisedOn promise
    daysUnanswered withdrawnReason subjectVi subjectEn textVi textEn addressee ${body}
  }
}`;

/** The states in the order of a letter's life. */
export const letterStates = [
  'DRAFTED',
  'SIGNED',
  'SENT',
  'RECEIVED',
  'ANSWERED',
  'PROMISE_KEPT',
  'PROMISE_BROKEN',
  'WITHDRAWN',
  'DROPPED',
] as const satisfies readonly LetterState[];
export const messageStates = [
  'DELIVERED',
  'WAITING',
  'RETRYING',
  'WAITING_FOR_DESTINATION',
  'WAITING_FOR_PROVIDER',
  'DEAD',
  'CANCELLED',
] as const satisfies readonly MessageState[];
const countOf = (state: string, of: string) =>
  `${state}: ${of}(state: ${state}, isExample: $examples, first: 1) @include(if: $commission) { totalCount }`;
const outbox = `id revision attempts lastError standing event to ${body} letter { id symbol } urging { rung task { code directive { symbol } } }`;

/**
 * What waits for a signature or a decision, what was written and what came back; what only the Commission sees is asked only for
 * it. A count is of all there are, whatever is listed.
 */
export const urgingQuestion =
  question(`query UrgeQueue($office: ID!, $commission: Boolean!, $examples: Boolean, $after: String) {
  directives(first: 2) { totalCount }
  drafts: letters(first: 100, state: DRAFTED, isExample: $examples) @include(if: $commission) {
    totalCount
    nodes { id revision standing duties oldestDueOn draftedAt draftedBy { officeVi officeEn } redraftedAt takenOutCount addressee ${body} }
  }
  unwritten: ${unwritten('@include(if: $commission)')}
  undecided: urgings(first: 100, isUndecided: true, isExample: $examples) @include(if: $commission) {
    totalCount
    nodes { id revision rung standing daysLate dueOn raisedAt agency ${body} task { code directive { id symbol } }
      obligation { letters { id state symbol signedAt promisedOn } } }
  }
  ${letters()}
  lastDropped: letters(first: 20, state: DROPPED, isExample: $examples) @include(if: $commission) {
    nodes { id standing duties droppedAt droppedBecause droppedReason takenOutCount addressee ${body} }
  }
  ${letterStates.map((state) => countOf(state, 'letters')).join('\n  ')}
  unsent: outbox(first: 100, state: WAITING_FOR_DESTINATION, isExample: $examples) @include(if: $commission) { nodes { ${outbox} } }
  dead: outbox(first: 50, state: DEAD, isExample: $examples) @include(if: $commission) { nodes { ${outbox} } }
  ${messageStates.map((state) => `m${countOf(state, 'outbox')}`).join('\n  ')}
  node(id: $office) { ... on Office { memberships { agency { id } } } }
}`);

export const moreUnwrittenQuestion = question(
  `query MoreUnwritten($after: String) { unwritten: ${unwritten()} }`,
);

export const moreLettersQuestion = question(
  `query MoreLetters($examples: Boolean, $after: String) { ${letters(', after: $after')} }`,
);

const paper = `id revision state standing duties symbol signedAt draftedAt redraftedAt takenOutCount
  owner { nameVi nameEn kind territory { nameVi nameEn } } addressee ${body} signedBy { officeVi officeEn }`;

export const lookQuestion = question(`query LettersLookedAt($letters: [ID!]!) {
  letterPreview(letters: $letters) { letter asShown on duties metTasks reasonText subjectVi subjectEn textVi textEn }
  nodes(ids: $letters) { ... on Letter { ${paper} } }
}`);

export const letterQuestion = question(`query OneLetter($id: ID!) {
  node(id: $id) { ... on Letter {
    ${paper} subjectVi subjectEn textVi textEn sentAt receivedAt acknowledgedAt answeredAt answerText promisedOn promise
    withdrawnAt withdrawnReason droppedAt droppedBecause droppedReason
    messages { id state channel attempts lastError deliveredAt }
  } }
}`);
