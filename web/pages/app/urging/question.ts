import { question } from '../../../lib/question.ts';
import type { MessageState } from '../../answers.ts';

const owedPage = `{ totalCount pageInfo { hasNextPage endCursor } nodes {
  id status verdict standing dueAt daysLate task { code titleVi titleEn directive { symbol } } agency { id nameVi nameEn kind }
  urgings { id rung status raisedAt answeredAt promisedOn messages { state } } } }`;
const late = (directive = '') =>
  `obligations(first: 100, status: OVERDUE, after: $after) ${directive} ${owedPage}`;
const letters = (from = '') => `urgings(first: 50, rung: LETTER, isExample: $examples${from}) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes {
    id revision status standing daysLate daysUnanswered raisedAt acknowledgedAt answeredAt answerText promisedOn withdrawnReason
    subjectVi subjectEn textVi textEn dueOn
    addressee { id nameVi nameEn } task { code directive { symbol } } messages { id state }
  }
}`;

export const messageStates = [
  'DELIVERED',
  'WAITING',
  'RETRYING',
  'WAITING_FOR_DESTINATION',
  'WAITING_FOR_PROVIDER',
  'DEAD',
  'CANCELLED',
] as const satisfies readonly MessageState[];
const countOf = (alias: string, of: string) =>
  `${alias}: ${of.replace(')', ', isExample: $examples, first: 1)')} @include(if: $commission) { totalCount }`;

/**
 * Whom to urge, what was written and what came back; what only the Commission sees is asked only for it. A count is of all
 * there are, whatever is listed.
 */
export const urgingQuestion =
  question(`query UrgeQueue($office: ID!, $commission: Boolean!, $examples: Boolean, $after: String) {
  directives(first: 2) { totalCount }
  overdue: ${late('@include(if: $commission)')}
  ${letters()}
  ${countOf('answered', 'urgings(rung: LETTER, status: ANSWERED)')}
  ${countOf('withdrawn', 'urgings(rung: LETTER, status: WITHDRAWN)')}
  ${messageStates.map((state) => countOf(state, `outbox(state: ${state})`)).join('\n  ')}
  dead: outbox(first: 50, state: DEAD, isExample: $examples) @include(if: $commission) {
    nodes { id revision attempts lastError standing to { nameVi nameEn } }
  }
  node(id: $office) { ... on Office { memberships { agency { id } } } }
}`);

export const moreOverdueQuestion = question(`query MoreOverdue($after: String) { overdue: ${late()} }`);

export const moreLettersQuestion = question(
  `query MoreLetters($examples: Boolean, $after: String) { ${letters(', after: $after')} }`,
);

export const previewQuestion = question(`query UrgingPreview($obligations: [ID!]!) {
  urgingDraft(obligations: $obligations) { obligation daysLate reasonText subjectVi subjectEn textVi textEn }
  directives(first: 2) { totalCount }
  nodes(ids: $obligations) { ... on Obligation { id standing task { code directive { symbol } } agency { nameVi nameEn } } }
}`);
