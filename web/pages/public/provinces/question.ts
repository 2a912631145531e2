// The one question behind the page of all provinces and its picture for other people's pages.
import { question } from '../../../lib/question.ts';
import { leadingQuestion } from '../shell/question.ts';

const asked = (also = '') => `$directive: Text, $knownOn: Date, $validOn: Date) {
  ${also}
  ${leadingQuestion}
  directive(symbol: $directive, knownOn: $knownOn, validOn: $validOn) {
    symbol
    rounds(first: 5) { nodes { ...OfAll } }
    over: rounds(first: 1, isOver: true) { nodes { ...OfAll } }
  }
  published: publishedReports(first: 20, under: $directive, knownOn: $knownOn, validOn: $validOn) {
    nodes { isExample publishedAt leafNumber supersededAt agency { nameVi nameEn } territory { slug } round { period } }
  }
  territories(first: 64, knownOn: $knownOn, validOn: $validOn) {
    totalCount
    nodes {
      code slug nameVi nameEn tileRow tileColumn
      predecessors { on kind from { nameVi nameEn slug } }
      plans(first: 12, directive: $directive, withPredecessors: true) {
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
fragment OfAll on Round {
  period standing opensAt dueAt periodEnd
  rulingDocument { symbol }
  owedBy { kind territory { code } }
  reports(first: 100, kind: PROVINCE_GOVERNMENT, currentOnly: true) {
    nodes { isExample supersedes { id } territory { code } }
  }
}
`;

/** Everything owed until the day shown: what the board counts, and by the same count. */
const owing =
  'owing(directive: $directive, knownOn: $knownOn, validOn: $validOn) { obligations bodies { agency kind place owed overdue status } }';
export const provincesQuestion = question(`query ProvinceReporting(${asked(owing)}`);
export const provincesEmbedQuestion = question(`query ProvinceReportingEmbed(${asked()}`);
