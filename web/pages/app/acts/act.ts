// How an act is declared: which change it is, who may do it, what is asked in which order, and from what each record is chosen.
// What a change takes is read from the schema (web/pages/changes.ts): what is asked otherwise, or not at all, does not compile.

import type { Vocabularies, Vocabulary } from '../../../../db/words.ts';
import type { Left } from '../../../lib/question.ts';
import type { changes, inputs } from '../../changes.ts';
import type { Row, Source } from './source.ts';

/** The frame's own name for it would lead back here: the frame shows every place. */
export type RoleName = Vocabularies['Role'];

export type ChangeName = keyof typeof changes;
type Arguments<C extends ChangeName> = Omit<(typeof changes)[C], 'revision'>;

/** What a vocabulary is called by; what a plan did with a task is said in the words of a gap. */
export type WordList = Vocabulary | 'Qualifier';
type ListOf<E> = E extends 'MappingState' ? 'GapState' : E extends WordList ? E : never;

/** A text: one line of it, or several. */
interface TextAsk {
  readonly as: 'line' | 'long';
}
interface DayAsk {
  readonly as: 'day';
}
/** A day, a month or a year, as precise as the source. */
interface PartialDayAsk {
  readonly as: 'partial-day';
}
interface NumberAsk {
  readonly as: 'whole' | 'decimal';
}
interface YesNoAsk {
  readonly as: 'yes-no';
}
/** One or several words of a closed vocabulary of the schema; those left out belong to nobody's choice here. */
export interface WordAsk<V extends WordList = WordList> {
  readonly as: 'word' | 'words';
  readonly of: V;
  readonly but: readonly string[];
}
/** A code that the schema keeps as text; its words stand beside the act's. `isOpen`: another may be typed. */
export interface CodeAsk {
  readonly as: 'code';
  readonly codes: readonly string[];
  readonly isOpen: boolean;
}
/** A record, or several. `by`: what of it is sent. */
export interface PickAsk {
  readonly as: 'pick' | 'picks';
  readonly from: Source;
  readonly by: 'id' | 'code';
  /** Whether the act is open for it, as it stands. */
  when(row: Row): boolean;
}
/** Several of one shape, each with its own questions: as many as there are lines. */
interface EachAsk {
  readonly as: 'each';
  readonly lines: number;
  readonly asks: Readonly<Record<string, Ask>>;
}

/** The schema would take it, and no form asks for it. */
interface LeftOutAsk {
  readonly as: 'left-out';
}

export type Ask =
  | TextAsk
  | DayAsk
  | PartialDayAsk
  | NumberAsk
  | YesNoAsk
  | WordAsk
  | CodeAsk
  | PickAsk
  | EachAsk
  | LeftOutAsk;

export const line: TextAsk = { as: 'line' };
export const long: TextAsk = { as: 'long' };
export const day: DayAsk = { as: 'day' };
export const partialDay: PartialDayAsk = { as: 'partial-day' };
export const whole = { as: 'whole' } as const;
export const decimal = { as: 'decimal' } as const;
export const yesNo: YesNoAsk = { as: 'yes-no' };
export const leftOut: LeftOutAsk = { as: 'left-out' };

type MemberOf<V extends WordList> = V extends Vocabulary ? Vocabularies[V] : never;
export const word = <V extends WordList>(of: V, ...but: MemberOf<V>[]) => ({ as: 'word', of, but }) as const;
export const words = <V extends WordList>(of: V, ...but: MemberOf<V>[]) =>
  ({ as: 'words', of, but }) as const;
export const code = <const C extends readonly string[]>(...codes: C) =>
  ({ as: 'code', codes, isOpen: false }) as const;
export const openCode = <const C extends readonly string[]>(...codes: C) =>
  ({ as: 'code', codes, isOpen: true }) as const;

type When<R extends Row> = (row: R) => boolean;
const always = () => true;
export const pick = <R extends Row>(from: Source<R>, when: When<R> = always) =>
  ({ as: 'pick', by: 'id', from, when }) as const;
export const picks = <R extends Row>(from: Source<R>, when: When<R> = always) =>
  ({ as: 'picks', by: 'id', from, when }) as const;
/** The same, where the change names the record by its code, symbol or period. */
export const pickCode = <R extends Row>(from: Source<R>, when: When<R> = always) =>
  ({ as: 'pick', by: 'code', from, when }) as const;
export const pickCodes = <R extends Row>(from: Source<R>, when: When<R> = always) =>
  ({ as: 'picks', by: 'code', from, when }) as const;
export const each = <A extends Readonly<Record<string, Ask>>>(lines: number, asks: A) =>
  ({ as: 'each', lines, asks }) as const;

type Picked<As extends 'pick' | 'picks', By extends 'id' | 'code'> = PickAsk & {
  readonly as: As;
  readonly by: By;
};
type Bare<T> = T extends `${infer B}!` ? B : T;
type InputName = keyof typeof inputs;

/** What may ask for an argument of each type; of a vocabulary its words, of a list of inputs their own questions. */
interface AskOf {
  readonly Text: TextAsk | PartialDayAsk | CodeAsk | Picked<'pick', 'code'>;
  readonly String: TextAsk | PartialDayAsk | CodeAsk | Picked<'pick', 'code'>;
  readonly Date: DayAsk;
  readonly Int: NumberAsk & { readonly as: 'whole' };
  readonly Decimal: NumberAsk & { readonly as: 'decimal' };
  readonly Boolean: YesNoAsk;
  readonly ID: Picked<'pick', 'id'>;
  readonly '[ID!]': Picked<'picks', 'id'>;
  readonly '[String!]': Picked<'picks', 'code'>;
}
type AskFor<T> =
  Bare<T> extends keyof AskOf
    ? AskOf[Bare<T>]
    : Bare<T> extends `[${infer E}!]`
      ? E extends InputName
        ? EachAsk & { readonly asks: AsksFor<(typeof inputs)[E]> }
        : WordAsk<ListOf<E>> & { readonly as: 'words' }
      : WordAsk<ListOf<Bare<T>>> & { readonly as: 'word' };
type AsksFor<Types> = {
  readonly [A in keyof Types]: AskFor<Types[A]> | (Types[A] extends `${string}!` ? never : LeftOutAsk);
};

/** The record that an act leaves, as far as its receipt tells of it. */
export interface Made {
  readonly id: string;
  /** Null where the same request had been answered before: it is told once. */
  readonly secret?: string | null;
  readonly until?: string | null;
}

interface Telling {
  readonly asks: Left<Required<Pick<Made, 'id' | 'secret'>> & Made>;
  /** What is told opens at this address of ours; otherwise it is told as it is. */
  readonly opensUnder?: string;
}

export interface ActOf<C extends ChangeName> {
  /** Its address below that of its place. */
  readonly path: string;
  /** The roles to which it is offered; what else decides is for the ledger to say. */
  readonly may: readonly RoleName[];
  /** What is chosen only to find the rest by. */
  readonly first?: Readonly<Record<string, Picked<'pick', 'id'>>>;
  /** Everything the change takes, in the order in which it is asked. */
  readonly asks: AsksFor<Arguments<C>>;
  /** A secret of the record that it leaves, told once. */
  readonly tells?: Telling;
  /** It puts a record right: what is left out stays as it is, and what nobody knows can be said to be unknown. */
  readonly putsRight?: true;
  /** Of what is put right: what is known of every record for which the act is open, though not of every record there is. */
  readonly known?: readonly (keyof Arguments<C> & string)[];
  /** A record for which it is open waits for it: the place shows it first. */
  readonly isAwaited?: true;
}

/** The acts of a place, under the names of their changes. */
export const acts = <const T extends { readonly [C in keyof T]: C extends ChangeName ? ActOf<C> : never }>(
  declared: T,
): T => declared;

/** An act, whichever it is. */
export interface Act {
  readonly path: string;
  readonly may: readonly RoleName[];
  readonly first?: Readonly<Record<string, Ask>>;
  readonly asks: Readonly<Record<string, Ask>>;
  readonly tells?: Telling;
  readonly putsRight?: true;
  readonly known?: readonly string[];
  readonly isAwaited?: true;
}
