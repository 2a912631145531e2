// The question behind the first page, and the one behind the whole directive on one page. Anyone can send the same text to /graphql and get the same facts.

import { question } from '../../../lib/question.ts';
import { leadingQuestion } from '../shell/question.ts';

const asked = (also = '') => `$directive: Text, $knownOn: Date, $validOn: Date) {
  ${also}
  ${leadingQuestion}
  directive(symbol: $directive, knownOn: $knownOn, validOn: $validOn) {
    slug symbol issuedOn subjectVi subjectEn distributionVi distributionEn
    issuer { nameVi nameEn }
    predecessor { symbol titleVi titleEn }
    all: tasks(first: 1) { totalCount }
    groups: tasks(first: 8, level: GROUP) { nodes { ...Heading holders { role agency { nameVi nameEn } } } }
    subgroups: tasks(first: 10, level: SUBGROUP) { nodes { ...Heading parent { code } } }
    tasks(first: 56, level: LEAF) {
      totalCount
      nodes { ...Heading cadence cadenceBasis status deadlineText parent { code } source { publisher url } holders { ...Holder } }
    }
    rounds(first: 12) { nodes { period standing dueAt rulingDocument { symbol } counts { status standing reports } } }
    reporting: rounds(first: 1, isOver: true) {
      nodes {
        period
        reports(first: 100, kind: PROVINCE_GOVERNMENT, currentOnly: true) { nodes { isExample territory { code } } }
      }
    }
    plans(first: 10, level: CENTRAL, relation: IMPLEMENTS_DIRECTIVE) { nodes { ...Plan } }
  }
  territories(first: 36, knownOn: $knownOn, validOn: $validOn) {
    totalCount
    nodes {
      code slug nameVi nameEn tileRow tileColumn
      predecessors { kind from { nameVi nameEn } }
      plans(first: 8, directive: $directive, withPredecessors: true) { totalCount nodes { ...Plan } }
    }
  }
  publishedReports(first: 5, under: $directive, knownOn: $knownOn, validOn: $validOn) {
    totalCount
    nodes {
      isExample publishedAt leafNumber supersededAt
      agency { nameVi nameEn } territory { code slug nameVi } round { period }
    }
  }
  sent: indicator(slug: "workers-sent", directive: $directive, knownOn: $knownOn, validOn: $validOn) {
    ...Indicator observations(first: 40, periodType: "year", totalsOnly: true) { ...Figures }
  }
  overstay: indicator(slug: "korea-overstay-rate", directive: $directive, knownOn: $knownOn, validOn: $validOn) {
    ...Indicator observations(first: 20) { ...Figures }
  }
  byProvince: indicator(slug: "workers-sent-by-province", directive: $directive, knownOn: $knownOn, validOn: $validOn) {
    ...Indicator observations(first: 40, periodType: "year", kind: ACTUAL, totalsOnly: true) { ...Figures }
  }
}
fragment Heading on Task { code titleVi titleEn }
fragment Holder on Responsibility {
  role from vacancyReason
  agency { nameVi nameEn isCollective }
  succession { kind confidence }
  assignment { basis confidence agency { nameVi nameEn } }
}
fragment Plan on Plan {
  relation level status
  territory { nameVi nameEn until }
  document { symbol issuedOn titleVi titleEn }
  source { publisher url }
}
fragment Indicator on Indicator {
  code nameVi nameEn definitionVi definitionEn unit
  recent: recentObservations(first: 6) { nodes { ...Recent } }
}
fragment Recent on Observation {
  id kind series value valueHigh qualifier unit periodType periodStart periodEnd asOf
  confidence standing note citationId knownSince revision sex dimension
  territory { id code slug nameVi nameEn kind until }
  market { nameVi nameEn }
  contradiction { id }
  source { publisher url symbol titleEn issuedOn }
}
fragment Figures on ObservationConnection {
  totalCount
  nodes {
    kind value valueHigh qualifier periodType periodStart periodEnd asOf confidence standing note citationId unit
    territory { code nameVi nameEn kind until }
    contradiction { id }
    source { publisher url issuedOn }
  }
}
`;

/** Everything owed until the day shown, as every other page counts it. */
const owing = `owing(directive: $directive, knownOn: $knownOn, validOn: $validOn) {
    obligations reports { due onTime late overdue } bodies { agency kind place owed overdue status }
  }`;
export const homeQuestion = question(`query PublicHome(${asked(owing)}`);
export const wholeQuestion = question(`query WholeDirective(${asked()}`);
