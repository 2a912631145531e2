// The one question behind the state of things when the directive was issued, and now.
import { question } from '../../../lib/question.ts';
import { leadingQuestion } from '../shell/question.ts';

export const baselineQuestion =
  question(`query BaselinePage($directive: Text, $knownOn: Date, $validOn: Date) {
  ${leadingQuestion}
  directive(symbol: $directive, knownOn: $knownOn, validOn: $validOn) {
    slug symbol issuedOn
    baselines {
      code kind titleVi titleEn section confidence
      source { publisher url }
      spans { kind first last firstRead lastRead state words link text { language document { slug } } }
      tasks { code titleVi titleEn }
      indicators {
        slug nameVi nameEn
        national: newestObservations(first: 1, kind: ACTUAL, totalsOnly: true, place: "viet-nam") { nodes { ...Newest } }
        any: newestObservations(first: 1, kind: ACTUAL) { nodes { ...Newest } }
      }
    }
    leaves: tasks(first: 100, level: LEAF) {
      nodes {
        code status
        obligationCounts {
          total overdue sentBack waiting waitingLate reportedOnTime reportedLate doneOnTime doneLate notPursued
        }
      }
    }
    saidOfTasks: matrix(rows: PROVINCES, columns: TASKS) { columns { code } claims }
    saidOfFigures: matrix(rows: PROVINCES, columns: INDICATORS) { columns { code } values }
    othersOfTasks: matrix(rows: AGENCIES, columns: TASKS) { rows { id } columns { code } claims }
    othersOfFigures: matrix(rows: AGENCIES, columns: INDICATORS) { rows { id } columns { code } values }
  }
  owing(directive: $directive, knownOn: $knownOn, validOn: $validOn) { bodies { agency place } }
}
fragment Newest on Observation {
  value valueHigh qualifier unit periodType periodStart periodEnd asOf confidence sex dimension
  territory { kind nameVi nameEn until }
  market { nameVi nameEn }
  source { publisher url }
}
`);
