// A question of a page, bound to the type of its answer by the name it asks under: `npm run schema` prints both from one text.
import type { Answers } from '../pages/answers.ts';

declare const answered: unique symbol;
/** The text of a question; what the schema answers to it is known to the types alone. */
export type Question<Answer> = string & { readonly [answered]: Answer };

type Until<Text extends string, End extends string> = Text extends `${infer Begin}${End}${string}`
  ? Begin
  : Text;
type NameIn<Text extends string> = Text extends `query ${infer Rest}` ? Until<Until<Rest, '('>, ' '> : never;
/** Of a name that is not printed yet nothing is known, so that no page can be made of it. */
type AnswerTo<Text extends string> =
  NameIn<Text> extends infer Name extends keyof Answers ? Answers[Name] : unknown;

/** What is asked of the record that a change leaves, in a fragment with a name; bound to its answer as a question is. */
export type Left<Answer> = string & { readonly [answered]: Answer };

type FragmentIn<Text extends string> = Text extends `fragment ${infer Rest}` ? Until<Rest, ' '> : never;
type LeftBy<Text extends string> =
  FragmentIn<Text> extends infer Name extends keyof Answers ? Answers[Name] : unknown;

export const left = <Text extends string>(text: Text): Left<LeftBy<Text>> =>
  text as string as Left<LeftBy<Text>>;

export const question = <Text extends string>(text: Text): Question<AnswerTo<Text>> =>
  text as string as Question<AnswerTo<Text>>;
