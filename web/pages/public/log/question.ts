// The one question behind the page of the public log: its head, what is in it, the newest of that, and the proof of a citation.
import { question } from '../../../lib/question.ts';
import { changeAsked, changeFragments } from '../changes/question.ts';
import { leadingQuestion } from '../shell/question.ts';

export const logQuestion =
  question(`query LogPage($cited: String! = "", $directive: Text, $knownOn: Date, $validOn: Date) {
  ${leadingQuestion}
  log {
    head { origin size root signedAt note keys { keyName keyId } witnesses { keyName seenAt } }
    waiting
    kinds { table count }
    inclusion(of: $cited) { leaf size entry proof }
  }
  citation(id: $cited) { citationId sha256 }
  changes(last: 10) {
    changes {
      leaf
      ${changeAsked}
    }
  }
}
${changeFragments}`);
