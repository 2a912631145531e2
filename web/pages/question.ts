// A page's question together with the type of its answer: who asks it knows what comes back, without saying so again.
import type { Answers } from './answers.ts';

declare const answer: unique symbol;
/** The text of a named question, which is all there is of it; its type says what the schema answers. */
export type Question<Answer> = string & { readonly [answer]?: Answer };

type NameOf<Text extends string> = Text extends `query ${infer Name extends keyof Answers & string}(${string}`
  ? Name
  : never;

/** A question that `npm run schema` has printed the answer of, found by the name in its text. */
export const question = <const Text extends string>(text: Text): Question<Answers[NameOf<Text>]> => text;
