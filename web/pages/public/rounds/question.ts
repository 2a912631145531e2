// The one question behind the list of rounds.

import { question } from '../../../lib/question.ts';
import { leadingQuestion } from '../shell/question.ts';

export const roundsQuestion = question(`query RoundsPage($directive: Text, $knownOn: Date, $validOn: Date) {
  ${leadingQuestion}
  directive(symbol: $directive, knownOn: $knownOn, validOn: $validOn) {
    symbol
    rounds(first: 60) {
      totalCount
      nodes {
        period standing periodStart periodEnd opensAt dueAt
        rulingDocument { slug symbol titleVi titleEn }
        facts: obligationCounts { ...Counts }
        examples: obligationCounts(isExample: true) { ...Counts }
        published: reportCounts { published }
        publishedExamples: reportCounts(isExample: true) { published }
      }
    }
  }
}
fragment Counts on ObligationCounts { total notResponsible overdue }
`);
