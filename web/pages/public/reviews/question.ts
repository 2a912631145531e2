// The one question behind the page of reviews: which were published, and all of the one that is asked for.

import { question } from '../../../lib/question.ts';
import { leadingQuestion } from '../shell/question.ts';

export const reviewsQuestion =
  question(`query PublishedReviews($id: ID! = "ReviewPack:-", $directive: Text, $knownOn: Date, $validOn: Date) {
  ${leadingQuestion}
  reviewPacks(first: 40, directive: $directive, knownOn: $knownOn, validOn: $validOn) {
    totalCount
    nodes { ...Told }
  }
  reviewPack(id: $id, knownOn: $knownOn, validOn: $validOn) { ...Told content directive { slug symbol } }
}
fragment Told on ReviewPack {
  id period knownOn standing sha256 frozenAt publishedAt leafNumber citationId
  frozenBy { officeVi officeEn } publishedBy { officeVi officeEn }
}
`);
