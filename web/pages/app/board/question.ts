// One round as whoever leads the work sees it: what is owed, what was handed in, whom was urged. The board, the matrix and
// the page of one duty ask the same of an obligation.
import { question } from '../../../lib/question.ts';

export const roundsQuestion = question(
  `query Rounds($directive: Text) { directive(symbol: $directive) { rounds(first: 50) { nodes { id period } } over: rounds(first: 1, isOver: true) { nodes { id } } } }`,
);

const owed = `id status verdict standing dueAt daysLate
  task { code titleVi titleEn } agency { id nameVi nameEn kind territory { code } } responsibility { role } ruling { ruledOn document { symbol } }
  letters { id state signedAt answeredAt promisedOn }`;
const owedPage = `obligations(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ${owed} } }`;
const choice =
  'directives(first: 20) { nodes { slug symbol } } directive(symbol: $directive) { slug symbol rounds(first: 50) { nodes { id period standing } } tasks(first: 100, level: LEAF) { totalCount nodes { code titleVi titleEn parent { code } } } }';

const handedInPage = `{ totalCount pageInfo { hasNextPage endCursor } nodes {
  id status standing startedAt submittedAt verifiedAt publishedAt supersededAt supersedes { id }
  returns { returnedAt } agency { id nameVi nameEn kind territory { code } } } }`;

const rate = '{ numerator denominator percent reason }';

export const boardQuestion =
  question(`query MonitorBoard($directive: Text, $round: ID!, $isKnown: Boolean!, $after: String) {
  ${choice}
  completion(round: $round) @include(if: $isKnown) {
    isExample obligations due
    reports { owed due onTime late waiting sentBack notYet overdue exempt onTimeRate ${rate} lateRate ${rate} overdueRate ${rate} }
    completions { owed due doneOnTime doneLate waiting sentBack notYet overdue notPursued exempt onTimeRate ${rate} lateRate ${rate} overdueRate ${rate} }
  }
  round: node(id: $round) @include(if: $isKnown) {
    ... on Round {
      id period standing dueAt counts { status standing reports }
      ${owedPage}
      reports(first: 100) ${handedInPage}
    }
  }
  territories(first: 100) { nodes { code nameVi nameEn tileRow tileColumn } }
}`);

export const matrixQuestion =
  question(`query TaskAgencyMatrix($directive: Text, $round: ID!, $isKnown: Boolean!, $after: String) {
  ${choice}
  round: node(id: $round) @include(if: $isKnown) { ... on Round { id period standing dueAt ${owedPage} } }
}`);

export const moreOwedQuestion = question(
  `query MoreOwed($round: ID!, $after: String) { round: node(id: $round) { ... on Round { ${owedPage} } } }`,
);

export const moreReportsQuestion = question(
  `query MoreReports($round: ID!, $after: String) { round: node(id: $round) { ... on Round { reports(first: 100, after: $after) ${handedInPage} } } }`,
);

export const dutyQuestion = question(`query Duty($id: ID!) {
  directives(first: 2) { totalCount }
  node(id: $id) {
    ... on Obligation {
      ${owed} task { directive { slug symbol } } graceUntil releasedOn reason evidenceGrade round { period }
      ruling { section ruledOn document { symbol titleVi titleEn } authority { nameVi nameEn } }
      exemptions { kind dueOn on reason document { symbol } }
      reports { id status submittedAt publishedAt }
    }
  }
}`);
