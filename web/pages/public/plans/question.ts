// The one question behind the page of plans: who has one, and what those that were read did with each task.

import { question } from '../../../lib/question.ts';
import { leadingQuestion } from '../shell/question.ts';

export const plansQuestion = question(`query PlansPage($directive: Text, $knownOn: Date, $validOn: Date) {
  ${leadingQuestion}
  directive(symbol: $directive, knownOn: $knownOn, validOn: $validOn) {
    slug symbol
    groups: tasks(first: 12, level: GROUP) { nodes { code titleVi titleEn } }
    led: tasks(first: 60, level: LEAF) {
      nodes { holders(role: LEAD) { agency { ...Body isCollective territory { code } } assignment { agency { slug } } } }
    }
    plans(first: 100, relation: IMPLEMENTS_DIRECTIVE) {
      totalCount
      nodes {
        id level status period
        agency { ...Body } territory { code slug nameVi nameEn until }
        document { slug symbol issuedOn titleVi titleEn } source { publisher url }
      }
    }
  }
  territories(first: 36, knownOn: $knownOn, validOn: $validOn) {
    nodes {
      code slug nameVi nameEn predecessors { kind from { nameVi nameEn } }
      plans(first: 12, directive: $directive, withPredecessors: true) {
        nodes {
          id relation level status
          territory { nameVi nameEn until } document { slug symbol issuedOn titleVi titleEn } source { publisher url }
        }
      }
    }
  }
  gapMatrix(directive: $directive, knownOn: $knownOn, validOn: $validOn) {
    states rows { plan } columns { code titleVi titleEn } cells agreement { read alike }
  }
}
fragment Body on Agency { slug nameVi nameEn }
`);
