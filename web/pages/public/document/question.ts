// The one question behind a document's page.

import { question } from '../../../lib/question.ts';
import { leadingQuestion } from '../shell/question.ts';

export const documentQuestion =
  question(`query DocumentPage($slug: String!, $many: Int = 20, $after: String, $directive: Text, $knownOn: Date, $validOn: Date) {
  ${leadingQuestion}
  document(slug: $slug, knownOn: $knownOn, validOn: $validOn) {
    slug kind symbol issuedOn titleVi titleEn publisher url language readAs standing confidence
    issuer { ...Body }
    texts { language }
    asDirective { slug symbol predecessor { ...Paper } }
    followedBy { slug symbol document { ...Paper } }
    asPlan {
      relation level status period agency { ...Body } territory { slug kind nameVi nameEn until }
      directive { slug symbol } targets { textVi textEn citationId }
      provisions(first: 40) { totalCount nodes { code section titleVi titleEn tasks { code } spans { kind } } }
      mappings(first: 60) { totalCount nodes { gap citationId task { code titleVi titleEn } } }
    }
    rulings(first: 20) {
      totalCount
      nodes { standing ruledOn from until supersededAt authority { ...Body } tasks { code directive { slug } } }
    }
    tasks(first: 20) { totalCount nodes { code titleVi titleEn directive { slug } } }
    assignments(first: 20) {
      totalCount
      nodes { role section agency { ...Body } task { code directive { slug } } provision { code titleVi titleEn } }
    }
    plans(first: 20) { totalCount nodes { document { ...Paper } } }
    successions(first: 20) { totalCount nodes { on kind from { ...Body } to { ...Body } } }
    agencies(first: 20) { totalCount nodes { ...Body } }
    targets(first: 20) { totalCount nodes { textVi textEn citationId } }
    measures(first: 20) { totalCount nodes { measure value asOf citationId } }
    figures(first: $many, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        kind value valueHigh qualifier unit periodType periodStart periodEnd asOf standing note citationId sex dimension
        market { nameVi nameEn } indicator { slug code nameVi nameEn } territory { slug kind code nameVi nameEn until }
        source { publisher url issuedOn } contradiction { id }
      }
    }
  }
}
fragment Body on Agency { slug nameVi nameEn }
fragment Paper on Document { slug symbol issuedOn titleVi titleEn }
`);
