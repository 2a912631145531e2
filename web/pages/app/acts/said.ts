// The words of an act: what it is called, what each question asks, and in one sentence what it will do.

import type { changes } from '../../changes.ts';
import type { Act, Ask, ChangeName, CodeAsk } from './act.ts';
import type { actsVi } from './words.vi.ts';

/** A question, and what to know before answering it. */
type Label = string | readonly [label: string, hint: string];

/** The words of an act, whichever it is. */
export interface ActWords {
  readonly name: string;
  /** What it is for, and who sees it: one line. */
  readonly about: string;
  readonly ask: Readonly<Record<string, Label | undefined>>;
  readonly codes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What it will do, by the answers in words; null where one was left out. */
  does(said: Readonly<Record<string, string | null>>): string;
}

type Common = keyof (typeof actsVi)['common'];
type Asks = Readonly<Record<string, Ask>>;
type AskedIn<A extends Asks> = {
  [N in keyof A]: A[N]['as'] extends 'left-out' ? never : N;
}[keyof A] &
  string;
type Below<A extends Asks, N extends AskedIn<A>> = A[N] extends {
  readonly as: 'each';
  readonly asks: infer B extends Asks;
}
  ? `${N}.${AskedIn<B>}`
  : never;
type Asked<A extends Asks> = AskedIn<A> | { [N in AskedIn<A>]: Below<A, N> }[AskedIn<A>];
type AskAt<A extends Asks, N> = N extends keyof A
  ? A[N]
  : N extends `${infer Of}.${infer Part}`
    ? A[Of] extends { readonly asks: infer B extends Asks }
      ? B[Part]
      : never
    : never;
/** The codes of each question that has some, every one with its words. */
type Codes<A extends Asks> = {
  readonly [N in Asked<A> as AskAt<A, N> extends CodeAsk ? N : never]: AskAt<A, N> extends {
    readonly codes: readonly (infer One extends string)[];
  }
    ? Readonly<Record<One, string>>
    : never;
};
type All<A extends Act> = A['asks'] & (A extends { readonly first: infer F extends Asks } ? F : unknown);

type IsSure<C, N> = C extends ChangeName
  ? N extends keyof (typeof changes)[C]
    ? (typeof changes)[C][N] extends `${string}!`
      ? true
      : false
    : true
  : false;

type WordsFor<C, A extends Act> = {
  readonly name: string;
  readonly about: string;
  readonly ask: { readonly [N in Exclude<Asked<All<A>>, Common>]: Label } & {
    readonly [N in Asked<All<A>> & Common]?: Label;
  };
  does(
    said: {
      readonly [N in AskedIn<All<A>>]: IsSure<C, N> extends true ? string : string | null;
    },
  ): string;
} & (keyof Codes<A['asks']> extends never ? unknown : { readonly codes: Codes<A['asks']> });

/** The words of the acts of a place: whoever declares an act says it in both languages, every question of it. */
export type WordsOf<Declared extends { readonly [C in keyof Declared]: Act }> = {
  readonly [C in keyof Declared]: WordsFor<C, Declared[C]>;
};
