// The five ways in which the ledger will not do what was asked, each with its reason: a code from one closed list and the facts
// its sentence is made of. Programs read those; people read the sentence in their language; logs have it in English.
// Anything that is not one of these is a fault of ours and is masked at the door.
import type { Language } from './ctx.ts';
import {
  type Code,
  codes,
  type Facts,
  type FactsOf,
  type PlainCode,
  refusalWordsEn,
} from './refusal-words.en.ts';
import { refusalWordsVi } from './refusal-words.vi.ts';

export type { Code, Facts, PlainCode };
export { codes };

const words = { vi: refusalWordsVi, en: refusalWordsEn };

/** A reason, wherever it is given. */
export interface Reason {
  readonly code: Code;
  readonly facts: Facts;
}

/** Said behind what is unusual in a figure and may be explained. */
const orExplain = { vi: 'Xin ghi lý do, hoặc sửa lại số.', en: 'Give the reason, or put the figure right.' };

/** What is said of a reason to people. */
export function sentence({ code, facts }: Reason, language: Language): string {
  const said: string | ((facts: never) => string) = words[language][code];
  // Whoever gave the reason gave the facts of its code (`reason`).
  const text = typeof said === 'string' ? said : said(facts as never);
  const whole = text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  return facts.mayExplain ? `${whole} ${orExplain[language]}` : whole;
}

/** One fact, as it travels. */
export interface NamedFact {
  readonly what: string;
  readonly value: string;
}
export const factsOf = (facts: Facts): NamedFact[] =>
  Object.entries(facts).map(([what, value]) => ({ what, value }));

/** A reason as it travels: what programs read, and what people read. */
export const toldAs = (why: Reason, language: Language) => ({
  code: why.code.toUpperCase() as Uppercase<Code>,
  facts: factsOf(why.facts),
  text: sentence(why, language),
  message: sentence(why, 'en'),
});

/** The facts of a code, as they are at hand; none where its sentence needs none. */
export type Given<C extends Code> = keyof FactsOf<C> extends never
  ? []
  : [facts: { readonly [K in keyof FactsOf<C>]: string | number }];

const textual = (facts: Readonly<Record<string, string | number>>): Facts =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, String(fact)]));

export const reason = <C extends Code>(code: C, ...[facts]: Given<C>): Reason => ({
  code,
  facts: textual(facts ?? {}),
});

export interface Problem extends Reason {
  /** Where: a dotted path into the arguments, e.g. `values.IND-SENT-PROV.value`. */
  readonly path: string;
  /** The sentence in English. */
  readonly message: string;
}

/** A reason at its place among what was asked. */
export const problemAt = (path: string, why: Reason): Problem => ({
  path,
  ...why,
  message: sentence(why, 'en'),
});
export const problem = <C extends Code>(path: string, code: C, ...given: Given<C>): Problem =>
  problemAt(path, reason(code, ...given));

/** Which of the five it is. */
export type Kind = 'NOT_FOUND' | 'FORBIDDEN' | 'INVALID' | 'WRONG_STATE' | 'CONFLICT';

export abstract class DomainError extends Error implements Reason {
  abstract readonly kind: Kind;
  readonly code: Code;
  readonly facts: Facts;
  constructor(why: Reason) {
    super(sentence(why, 'en'));
    this.code = why.code;
    this.facts = why.facts;
  }
}

/** Not there, or not yours to see: the two are one answer, to the byte. */
export class NotFound extends DomainError {
  readonly kind = 'NOT_FOUND';
  constructor(code: PlainCode = 'not_found') {
    super(reason(code));
  }
}

/** You may see it, but not do this. */
export class Forbidden extends DomainError {
  readonly kind = 'FORBIDDEN';
}

/** The answers need fixing; every problem at once. */
export class Invalid extends DomainError {
  readonly kind = 'INVALID';
  readonly fields: readonly Problem[];
  constructor(fields: readonly Problem[], why: Reason = reason('invalid')) {
    super(why);
    this.fields = fields;
  }
}

/** Not now: the record is at another step of its life. */
export class WrongState<C extends Code = Code> extends DomainError {
  readonly kind = 'WRONG_STATE';
  constructor(code: C, ...given: Given<C>) {
    super(reason(code, ...given));
  }
}

/** A record by its type in the schema. */
interface Found {
  readonly type: string;
  readonly id: string;
}

/** Someone was first: the record has changed, the key stands for another request, or what was to be made is already there. */
export class Conflict extends DomainError {
  readonly kind = 'CONFLICT';
  /** The revision the record has now, where the caller may see it. */
  readonly currentRevision: number | null;
  /** What is already there, where the caller may see it. */
  readonly there: Found | null;
  constructor(
    code: PlainCode,
    { currentRevision = null, there = null }: { currentRevision?: number | null; there?: Found | null } = {},
  ) {
    super(reason(code));
    this.currentRevision = currentRevision;
    this.there = there;
  }
}

/** Collects problems and raises them together; does nothing when there are none. */
export function refuse(problems: readonly Problem[], why?: Reason): void {
  if (problems.length > 0) throw new Invalid(problems, why);
}
