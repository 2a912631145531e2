// The question behind provinces side by side: eight at most, each asked for the very same.
import { question } from '../../../lib/question.ts';
import { leadingQuestion } from '../shell/question.ts';

const on = 'knownOn: $knownOn, validOn: $validOn';

export const compareQuestion =
  question(`query ProvincesCompared($s1: String, $c1: String, $s2: String, $c2: String, $s3: String, $c3: String, $s4: String, $c4: String, $s5: String, $c5: String, $s6: String, $c6: String, $s7: String, $c7: String, $s8: String, $c8: String, $directive: Text, $knownOn: Date, $validOn: Date) {
  p1: territory(slug: $s1, code: $c1, ${on}) { ...Beside }
  p2: territory(slug: $s2, code: $c2, ${on}) { ...Beside }
  p3: territory(slug: $s3, code: $c3, ${on}) { ...Beside }
  p4: territory(slug: $s4, code: $c4, ${on}) { ...Beside }
  p5: territory(slug: $s5, code: $c5, ${on}) { ...Beside }
  p6: territory(slug: $s6, code: $c6, ${on}) { ...Beside }
  p7: territory(slug: $s7, code: $c7, ${on}) { ...Beside }
  p8: territory(slug: $s8, code: $c8, ${on}) { ...Beside }
  territories(first: 36, ${on}) { nodes { slug code nameVi nameEn } }
  ${leadingQuestion}
}
fragment Beside on Territory {
  slug code kind nameVi nameEn
  predecessors { kind from { nameVi nameEn observations(last: 12, kind: ACTUAL, directive: $directive) { ...Counted } } }
  plans(first: 8, directive: $directive, withPredecessors: true) {
    totalCount
    nodes {
      relation level status
      territory { nameVi nameEn until }
      document { slug symbol issuedOn titleVi titleEn }
      source { publisher url }
    }
  }
  compared: plans(first: 1, relation: IMPLEMENTS_DIRECTIVE, directive: $directive, withPredecessors: true) {
    nodes { mappings(first: 60) { totalCount nodes { gap } } }
  }
  reports(first: 3, directive: $directive) {
    totalCount
    nodes {
      isExample publishedAt supersededAt round { period } verifiedByAgency { nameVi nameEn }
      values { value isWithheld citationId indicator { slug nameVi nameEn unit } }
    }
  }
  agencies(first: 3, kind: PROVINCE_GOVERNMENT) {
    nodes { obligations(first: 40, directive: $directive) { totalCount nodes { status } } }
  }
  observations(last: 12, kind: ACTUAL, directive: $directive) { ...Counted }
}
fragment Counted on ObservationConnection {
  totalCount
  nodes {
    kind value valueHigh qualifier unit periodType periodStart periodEnd asOf citationId sex dimension
    indicator { slug nameVi nameEn unit } market { nameVi nameEn } source { publisher symbol issuedOn }
  }
}
`);
