// The one question behind the page of the method.
import { question } from '../../../lib/question.ts';
import { leadingQuestion } from '../shell/question.ts';

export const methodQuestion = question(`query Method($directive: Text, $knownOn: Date, $validOn: Date) {
  ${leadingQuestion}
  administrators
}
`);
