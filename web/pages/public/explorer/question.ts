// The question behind whatever a reader chooses to look at: one indicator's whole years, all places, and what can be chosen.
import { question } from '../../../lib/question.ts';
import { leadingQuestion } from '../shell/question.ts';

export const explorerQuestion =
  question(`query FigureExplorer($slug: String = "workers-sent-by-province", $directive: Text, $knownOn: Date, $validOn: Date) {
  indicators(first: 100, directive: $directive, hasFigures: true, knownOn: $knownOn, validOn: $validOn) {
    nodes { slug nameVi nameEn years: newestObservations(first: 1, kind: ACTUAL, totalsOnly: true, periodType: "year") { totalCount } }
  }
  indicator(slug: $slug, directive: $directive, knownOn: $knownOn, validOn: $validOn) {
    slug code nameVi nameEn unit aggregationKind
    years: newestObservations(first: 100, kind: ACTUAL, totalsOnly: true, periodType: "year") { totalCount nodes { ...Explored } }
    plans: newestObservations(first: 100, kind: TARGET, totalsOnly: true, periodType: "year") { totalCount nodes { ...Explored } }
  }
  territories(first: 36, knownOn: $knownOn, validOn: $validOn) {
    totalCount
    nodes { id code slug nameVi nameEn tileRow tileColumn predecessors { kind from { id slug nameVi nameEn until } } }
  }
  ${leadingQuestion}
}
fragment Explored on Observation {
  kind value valueHigh qualifier unit periodStart periodEnd asOf confidence standing sex dimension citationId
  territory { id slug code nameVi nameEn kind until } market { nameVi nameEn } source { publisher url symbol issuedOn }
}
`);
