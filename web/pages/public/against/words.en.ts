import type { Widened } from '../../../words/shape.ts';
import type { againstVi } from './words.vi.ts';

export const againstEn: Widened<typeof againstVi> = {
  title: (name) => `Word against word: ${name} and the directive`,
  link: 'Compare word against word with the directive',
  description: (n) =>
    `The words of ${n.name} beside those of the directive, for ${n.tasks} tasks: which are kept, left out and added.`,
  lead: (n) =>
    `${n.tasks} tasks have a line in this document, in ${n.pairs} pairs of passages; ${n.compared} are compared word against word.`,
  how: 'Words struck through are the directive’s and are not kept here; underlined words are added here. Capitals and punctuation do not count. One line may answer several tasks, so an added word does not by itself extend a task: the finding is that of two readers.',
  notLoaded:
    'The two texts are not both loaded, so they cannot be compared word by word: each passage gives its first and last words and leads to the page where the copy stands.',
  nothing: 'No passage of this document was read beside the directive’s words.',
  kept: (n) => `${n.kept} of the directive’s ${n.words} words kept`,
  apart: 'Two quite different wordings:',
  directive: 'The directive:',
  plan: 'This document:',
  left: 'left out:',
  added: 'added:',
  done: 'end;',
  line: (code) => `Line ${code}`,
  scan: 'What was read is a scan read by a machine: marks on letters are not to be relied on, so words are compared without them, and misread words show as others.',
  digest: 'What is compared is a digest or an article in English, not the text itself.',
};
