// The one question behind the page of what was found.
import { question } from '../../../lib/question.ts';
import { leadingQuestion } from '../shell/question.ts';

export const searchQuestion =
  question(`query SearchPage($text: Text! = "", $directive: Text, $knownOn: Date, $validOn: Date) {
  ${leadingQuestion}
  search(text: $text, first: 60, knownOn: $knownOn, validOn: $validOn) {
    id type nameVi nameEn slug at directive isExample
    matches { field fragment words }
    became { nameVi nameEn slug on scope }
  }
}
`);
