// The one question behind a round's page: what everyone owed in it and how that stands, and what was published. What is owed comes
// first: of a past day it is the deepest part.

import { question } from '../../../lib/question.ts';
import { leadingQuestion } from '../shell/question.ts';

const all = (name: string, isExample: boolean) =>
  `${name}: owing(directive: $directive, period: $period, isExample: ${isExample}, knownOn: $knownOn, validOn: $validOn) { ...All }`;

export const roundQuestion = question(`query RoundPage(
  $period: String!, $statuses: [ObligationStatus!], $owes: Owes, $many: Int = 1, $after: String
  $directive: Text, $knownOn: Date, $validOn: Date
) {
  owed: obligations(
    first: $many, after: $after, period: $period, statuses: $statuses, owes: $owes
    directive: $directive, knownOn: $knownOn, validOn: $validOn
  ) { ...Owed }
  ${all('facts', false)}
  ${all('examples', true)}
  ${leadingQuestion}
  directive(symbol: $directive, knownOn: $knownOn, validOn: $validOn) {
    slug symbol
    round(period: $period) {
      period standing periodStart periodEnd opensAt dueAt
      rulingDocument { slug symbol issuedOn titleVi titleEn }
      reports(first: 100, currentOnly: true) {
        totalCount
        nodes {
          isExample publishedAt leafNumber supersedes { id }
          agency { slug nameVi nameEn } territory { slug kind }
        }
      }
    }
    rounds(first: 40) { nodes { period standing } }
  }
  territories(first: 36, knownOn: $knownOn, validOn: $validOn) {
    nodes { code slug nameVi nameEn tileRow tileColumn }
  }
}
fragment All on Owing {
  obligations exempt
  reports { owed due onTime late overdue notYet sentBack }
  completions { owed due doneOnTime doneLate waiting overdue notYet sentBack notPursued }
  bodies { agency slug nameVi nameEn kind place owed overdue status oldest { daysLate } }
}
fragment Owed on ObligationConnection {
  totalCount pageInfo { hasNextPage endCursor }
  nodes {
    owes status daysLate dueAt standing reporting { step handedInAt }
    agency { slug nameVi nameEn } task { code titleVi titleEn } ruling { document { slug symbol titleVi titleEn } }
  }
}
`);
