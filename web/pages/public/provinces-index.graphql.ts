// The one question behind the page of all provinces and its picture for other people's pages.
import { leadingQuestion } from './closing.tsx';

export const provincesQuestion = (
  operation: string,
): string => `query ${operation}($knownOn: Date, $validOn: Date) {
  ${leadingQuestion}
  directive(symbol: "20-CT/TW", knownOn: $knownOn, validOn: $validOn) {
    symbol
    rounds(first: 6) {
      nodes {
        period standing opensAt dueAt periodEnd
        rulingDocument { symbol }
        reports(first: 100) { totalCount nodes { isExample publishedAt supersededAt territory { code } } }
      }
    }
  }
  published: publishedReports(first: 20, knownOn: $knownOn, validOn: $validOn) {
    nodes { isExample publishedAt leafNumber supersededAt agency { nameVi nameEn } territory { slug } round { period } }
  }
  territories(first: 64, knownOn: $knownOn, validOn: $validOn) {
    totalCount
    nodes {
      code slug nameVi nameEn tileRow tileColumn
      predecessors { on kind from { nameVi nameEn slug } }
      plans(first: 12, withPredecessors: true) {
        totalCount
        nodes {
          relation level status
          territory { nameVi nameEn until }
          document { symbol issuedOn titleVi titleEn }
          source { publisher url }
        }
      }
    }
  }
}
`;
