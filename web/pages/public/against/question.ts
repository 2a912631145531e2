// The one question behind a plan word against word with the directive.
import { question } from '../../../lib/question.ts';
import { leadingQuestion } from '../shell/question.ts';

export const againstQuestion =
  question(`query PlanWords($slug: String!, $directive: Text, $knownOn: Date, $validOn: Date) {
  ${leadingQuestion}
  document(slug: $slug, knownOn: $knownOn, validOn: $validOn) {
    slug kind symbol titleVi titleEn
    asPlan {
      directive { slug symbol tasks(first: 60, level: LEAF) { nodes { code titleVi titleEn spans { ...Words } } } }
      provisions(first: 40) { totalCount nodes { code titleVi titleEn tasks { code } spans { ...Words } } }
      mappings(first: 60) { nodes { gap task { code } } }
    }
  }
}
fragment Words on Span { kind first last firstRead lastRead corrected state words link text { language edition document { slug } } }
`);
