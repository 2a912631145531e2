// The one question behind the page for developers.
import { question } from '../../../lib/question.ts';
import { leadingQuestion } from '../shell/question.ts';

export const developersQuestion =
  question(`query Developers($directive: Text, $knownOn: Date, $validOn: Date) {
  ${leadingQuestion}
}
`);
