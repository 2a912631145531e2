// Everything owed until today, as whoever leads the work sees it: over all rounds, or in one of them. The board and the matrix
// ask the same picture; the page of one duty and the list of a body's duties ask the same of an obligation.
import { question } from '../../../lib/question.ts';

/** Which rounds there are to choose from, of which directive, and the one task that an address may name. */
export const roundsQuestion = question(
  `query Rounds($directive: Text, $task: String!) { directive(symbol: $directive) { slug rounds(first: 100) { nodes { id period } } task(code: $task) { id } } }`,
);

const variables =
  '$directive: Text, $round: ID, $isKnown: Boolean!, $examples: Boolean!, $kinds: [AgencyKind!], $under: String';
const asked =
  'owing(directive: $directive, round: $round, isExample: $examples, kinds: $kinds, under: $under) @include(if: $isKnown)';
const choice = `directives(first: 20) { nodes { slug symbol } }
  directive(symbol: $directive) {
    slug symbol
    rounds(first: 100) { nodes { id period standing counts { status standing reports } } }
    tasks(first: 1, level: LEAF) { totalCount }
    groups: tasks(first: 20, level: GROUP) { nodes { code titleVi titleEn } }
  }`;
const matrix = 'states tasks { task code titleVi titleEn } cells overdue daysLate';
const body = 'agency nameVi nameEn kind place owed overdue status';

const rate = '{ numerator denominator percent reason }';
const rates = `onTimeRate ${rate} lateRate ${rate} overdueRate ${rate}`;
const tally = `obligations due
    reports { owed due onTime late waiting sentBack notYet overdue exempt ${rates} }
    completions { owed due doneOnTime doneLate waiting sentBack notYet overdue notPursued exempt ${rates} }`;

export const boardQuestion = question(`query MonitorBoard(${variables}) {
  ${choice}
  ${asked} {
    ${tally}
    bodies { ${body} oldest { obligation task dueAt daysLate } urged lastUrgedAt promisedOn brokenPromises }
    ${matrix}
  }
  queue: reviewQueue(first: 1) { totalCount }
  drafts: letters(first: 1, state: DRAFTED, isExample: $examples) { totalCount }
  proposals: urgings(first: 1, rung: INSPECTION_PROPOSAL, status: RAISED, isExample: $examples) { totalCount }
  lines: urgings(first: 1, rung: REVIEW_LINE, status: RAISED, isExample: $examples) { totalCount }
  territories(first: 100) { nodes { code nameVi nameEn tileRow tileColumn } }
}`);

const owed = `id status verdict standing dueAt daysLate
  task { code titleVi titleEn } agency { id nameVi nameEn }`;
const dutiesPage = `obligations(first: 100, after: $after, agency: $body, task: $task, round: $round, directive: $directive) @include(if: $isListed) {
  totalCount pageInfo { hasNextPage endCursor } nodes { ${owed} round { period } }
}`;
const listed = '$body: ID, $task: ID, $isListed: Boolean!, $after: String';

export const matrixQuestion = question(`query TaskAgencyMatrix(${variables}, ${listed}) {
  ${choice}
  ${asked} { obligations bodies { ${body} } ${matrix} counts }
  ${dutiesPage}
}`);

export const moreOfMatrixQuestion = question(
  `query MoreOfMatrix($directive: Text, $round: ID, ${listed}) { ${dutiesPage} }`,
);

export const dutyQuestion = question(`query Duty($id: ID!) {
  directives(first: 2) { totalCount }
  node(id: $id) {
    ... on Obligation {
      ${owed} owes task { directive { slug symbol } } graceUntil releasedOn reason evidenceGrade round { period }
      letters { id state signedAt answeredAt promisedOn }
      ruling { id section ruledOn document { symbol titleVi titleEn } authority { nameVi nameEn } }
      exemptions { id kind dueOn on reason document { symbol } }
      reports { id status submittedAt publishedAt }
    }
  }
}`);
