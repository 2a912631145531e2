// The one question behind the register of tasks.

import { question } from '../../../lib/question.ts';
import { leadingQuestion } from '../shell/question.ts';
import { rulingFragment } from '../task/question.ts';

export const registerQuestion =
  question(`query TaskRegister($directive: Text, $knownOn: Date, $validOn: Date) {
  directive(symbol: $directive, knownOn: $knownOn, validOn: $validOn) {
    symbol issuedOn
    groups: tasks(first: 10, level: GROUP) { nodes { code titleVi titleEn } }
    tasks(first: 60, level: LEAF) {
      totalCount
      nodes {
        code titleVi titleEn cadence cadenceBasis status deadlineText section
        source { symbol publisher url }
        holders {
          role from vacancyReason
          agency { nameVi nameEn isCollective }
          succession { kind confidence }
          assignment { basis confidence agency { nameVi nameEn } }
        }
        latestClaims(first: 60) { totalCount nodes { claim standing } }
      }
    }
  }
  rulings(first: 30, directive: $directive, knownOn: $knownOn, validOn: $validOn) {
    totalCount
    nodes { ...Ruling tasks { code } }
  }
  ${leadingQuestion}
}
${rulingFragment()}
`);
