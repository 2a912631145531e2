// The one question behind a province's page.

import { question } from '../../../lib/question.ts';
import { completenessFields } from '../../../words/completeness.ts';
import { besideClaim, besideFragments, besideRecord } from '../said/beside-question.ts';
import { leadingQuestion } from '../shell/question.ts';

export const provinceQuestion =
  question(`query ProvincePage($slug: String!, $after: String, $directive: Text, $knownOn: Date, $validOn: Date) {
  ${leadingQuestion}
  territory(slug: $slug, knownOn: $knownOn, validOn: $validOn) {
    code slug kind nameVi nameEn fullNameVi from until
    source { publisher url }
    successors { on kind source { publisher url } to { code slug nameVi nameEn } }
    predecessors { on kind source { publisher url } from { code slug nameVi nameEn until observations(first: 32, directive: $directive) { ...Figures } } }
    measures { measure value asOf citationId source { publisher url } }
    plans(first: 14, directive: $directive, withPredecessors: true) { totalCount nodes { ...Plan } }
    compared: plans(first: 4, relation: IMPLEMENTS_DIRECTIVE, directive: $directive, withPredecessors: true) {
      nodes { id mappings(first: 60) { totalCount nodes { gap section citationId task { code titleVi titleEn } } } }
    }
    reports(first: 6, after: $after, directive: $directive) { totalCount nodes { ...Report } pageInfo { hasNextPage endCursor } }
    agencies(first: 6, kind: PROVINCE_GOVERNMENT) { nodes { slug nameVi nameEn confidence obligations(first: 12, directive: $directive) { ...Duties } } }
    party: agencies(first: 6, kind: PROVINCE_PARTY) { nodes { slug nameVi nameEn confidence obligations(first: 12, directive: $directive) { ...Duties } } }
    ${besideRecord}
    observations(first: 60, directive: $directive) { ...Figures }
  }
}
fragment Plan on Plan {
  id relation level status period knownSince
  territory { code nameVi nameEn until }
  document { slug symbol issuedOn titleVi titleEn }
  source { publisher url }
  targets { textVi textEn citationId source { publisher url } evaluations { verdict reason } }
}
fragment Report on Report {
  isExample publishedAt leafNumber supersededAt
  agency { nameVi nameEn }
  verifiedByAgency { nameVi nameEn }
  round { period dueAt }
  ${completenessFields}
  items { claim done nothingBecause withdrawnBecause citationId ${besideClaim} task { code titleVi titleEn } verdict { assessment reason assessedByAgency { nameVi nameEn } } }
  values { value isWithheld numerator denominator reason withdrawnBecause citationId indicator { code slug nameVi nameEn unit } }
}
fragment Duties on ObligationConnection {
  totalCount
  nodes { status daysLate reporting { step handedInAt } dueAt reason standing verdict task { code titleVi titleEn } round { period } ruling { document { symbol } } }
}
${besideFragments}
fragment Figures on ObservationConnection {
  totalCount
  nodes {
    kind value valueHigh qualifier unit periodType periodStart periodEnd asOf standing note citationId dimension
    indicator { code slug nameVi nameEn }
    market { nameVi nameEn }
    contradiction { id }
    source { publisher url issuedOn }
  }
}
`);
