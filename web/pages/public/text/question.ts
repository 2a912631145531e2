// The one question behind a document's own words.
import { question } from '../../../lib/question.ts';
import { leadingQuestion } from '../shell/question.ts';

export const textQuestion =
  question(`query TextPage($slug: String!, $directive: Text, $knownOn: Date, $validOn: Date) {
  ${leadingQuestion}
  document(slug: $slug, knownOn: $knownOn, validOn: $validOn) {
    slug kind symbol titleVi titleEn
    texts {
      language edition sha256 length source { publisher url }
      loaded { content isEdition unanchored loadedAt }
      spans(first: 100) { totalCount nodes { ...Passage } }
      behind: spans(last: 100) { nodes { ...Passage } }
    }
  }
}
fragment Passage on Span {
  id kind first last firstRead lastRead state standsFrom standsUntil link readBy sure
  task { code level titleVi titleEn directive { slug } }
  provision { code titleVi titleEn }
  assignment { role agency { nameVi nameEn } task { code directive { slug } } provision { code } }
  target { textVi textEn }
  baseline { code titleVi titleEn }
}
`);
