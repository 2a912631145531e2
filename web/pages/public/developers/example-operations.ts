// What the client package can ask and do: the example questions and the example changes, one after another.
import { exampleChanges } from './example-changes.ts';
import { exampleQuestions } from './example-questions.ts';

export const exampleOperations = [
  ...exampleQuestions.map(({ question, asks }) => ({ text: question, says: asks.en, isInside: false })),
  ...exampleChanges.map(({ text, does }) => ({ text, says: does.en, isInside: true })),
];
