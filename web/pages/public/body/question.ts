// The one question behind a body's page. What is overdue comes first: of a past day it is the deepest part, and what stands before a
// part makes it deeper.

import { question } from '../../../lib/question.ts';
import { besideFragments, besideRecord } from '../said/beside-question.ts';
import { leadingQuestion } from '../shell/question.ts';

export const bodyQuestion =
  question(`query BodyPage($slug: String!, $many: Int = 60, $after: String, $directive: Text, $knownOn: Date, $validOn: Date) {
  overdue: obligations(agencySlug: $slug, status: OVERDUE, orderBy: DUE_AT_ASC, first: 8, knownOn: $knownOn, validOn: $validOn) {
    totalCount
    nodes { status daysLate reporting { step handedInAt } dueAt standing round { period } task { code titleVi titleEn directive { slug } } }
  }
  ${leadingQuestion}
  subjects: directives(first: 20, knownOn: $knownOn, validOn: $validOn) {
    nodes { slug symbol subject { confidence holders { from agency { slug } } source { publisher url } } }
  }
  agency(slug: $slug, knownOn: $knownOn, validOn: $validOn) {
    slug nameVi nameEn shortName kind isCollective startedOn endedOn confidence
    source { publisher url }
    names { nameVi nameEn from until }
    territory { slug kind nameVi nameEn until }
    parent { ...Body }
    predecessors { ...Step from { ...Body } }
    successors { ...Step to { ...Body } }
    duties(isEver: true, first: $many, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        role from until
        succession { ...Step from { ...Body } }
        assignment { basis section confidence agency { ...Body } document { symbol issuedOn titleVi titleEn } source { publisher url } }
        task { code titleVi titleEn directive { slug } }
        provision { code titleVi titleEn plan { document { symbol issuedOn titleVi titleEn } } }
      }
    }
    fields(first: 20) {
      totalCount
      nodes { from section document { symbol issuedOn titleVi titleEn } tasks { code directive { slug } } indicators { slug nameVi nameEn } }
    }
    obligationCounts { ...Counts }
    examples: obligationCounts(isExample: true) { ...Counts }
    reports(first: 4) {
      totalCount
      nodes {
        isExample publishedAt supersededAt
        round { period }
        verifiedByAgency { ...Body }
        items {
          claim nothingBecause withdrawnBecause citationId
          task { code titleVi titleEn directive { slug } }
          verdict { assessment reason assessedByAgency { ...Body } }
        }
        values { value isWithheld withdrawnBecause citationId indicator { slug nameVi nameEn unit } }
      }
    }
    ${besideRecord}
  }
}
fragment Body on Agency { slug nameVi nameEn }
fragment Step on Succession { on kind function confidence source { publisher url } }
fragment Counts on ObligationCounts {
  total notYet dueSoon overdue waiting waitingLate sentBack reportedOnTime reportedLate doneOnTime doneLate notPursued exempt notResponsible
}
${besideFragments}
`);
