// What forms do and pages ask in the name of whoever is signed in, through the schema like anybody else.
import type { GraphQLError } from 'graphql';
import { languageOf } from '../db/ctx.ts';
import { reason, toldAs } from '../db/errors.ts';
import type { Left, Question } from '../web/lib/question.ts';
import type { Fields } from './access.ts';
import { ask, run, type Variables } from './ask.ts';
import { changeText, type Refusal, refusalsIn } from './change-texts.ts';
import type { Signed } from './context.ts';
import type { Visit } from './door.ts';
import { reasonIn } from './errors.ts';

/** The ledger said no, and why. */
export class Refused extends Error {
  readonly problems: readonly Refusal[];
  constructor(problems: readonly Refusal[]) {
    super('Refused.');
    this.problems = problems;
  }
}

/** What no argument can hold is the form's problem, and not a fault. */
const unreadBy = (signed: Signed) => (error: GraphQLError) =>
  new Refused([{ path: '', ...toldAs(reasonIn(error) ?? reason('bad_value'), languageOf(signed)) }]);

export const askAs = <Answer>(
  c: Visit,
  signed: Signed,
  question: Question<Answer>,
  variables: Variables,
): Promise<Answer> => ask(c, signed, question, variables, unreadBy(signed));

/** One change of the schema, by its name; its key is added. */
export interface Change<Answer = unknown> {
  readonly change: string;
  readonly variables: Variables;
  /** What is asked of the record that it leaves. */
  readonly wanted?: Left<Answer>;
}

type Outcome<Answer> = { readonly done: Answer } | { readonly refused: readonly Refusal[] };

export async function perform<Answer>(
  c: Visit,
  signed: Signed,
  { change, variables, wanted }: Change<Answer>,
  key: string,
): Promise<Outcome<Answer>> {
  try {
    const document = changeText(change, wanted);
    const data = await run(c, signed, document, { ...variables, key }, unreadBy(signed));
    const done = (data as Record<string, Record<string, unknown>>)[change]!;
    const refused = refusalsIn(change, done);
    return refused === null ? { done: done as Answer } : { refused };
  } catch (fault) {
    if (fault instanceof Refused) return { refused: fault.problems };
    throw fault;
  }
}

/** The key of the form as it was drawn; a form without a usable one is done under a new one. */
export const keyFrom = ({ key = '' }: Fields): string =>
  /^[\w-]{8,64}$/.test(key) ? key : crypto.randomUUID();
