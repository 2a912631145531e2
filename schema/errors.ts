// Refusals as part of the answer: whoever sends a change must be able to tell them apart and show them.
import {
  Conflict,
  type DomainError,
  Forbidden,
  Invalid,
  NotFound,
  type Problem,
  WrongState,
} from '../db/errors.ts';
import { builder } from './builder.ts';
import { open } from './fields.ts';

const Refusal = builder.interfaceRef<DomainError>('Refusal').implement({
  description: 'Why something was not done. Nothing was changed.',
  fields: (t) => ({
    message: t.string({ ...open, description: 'A sentence for people.', resolve: (e) => e.message }),
    code: t.string({ ...open, description: 'A word for programs.', resolve: (e) => e.code }),
  }),
});

interface NamedFact {
  readonly what: string;
  readonly value: string;
}
export const factsOf = (facts: Readonly<Record<string, string>>): NamedFact[] =>
  Object.entries(facts).map(([what, value]) => ({ what, value }));

export const Fact = builder.objectRef<NamedFact>('Fact').implement({
  description: 'One thing that a sentence is made of.',
  fields: (t) => ({
    what: t.string({ ...open, description: 'What it is, e.g. `limit`.', resolve: (f) => f.what }),
    value: t.string({
      ...open,
      description: 'A decimal, or the code of an indicator; several with spaces between.',
      resolve: (f) => f.value,
    }),
  }),
});

const ProblemType = builder.objectRef<Problem>('Problem').implement({
  description: 'One thing that needs fixing.',
  fields: (t) => ({
    path: t.string({ ...open, description: 'Where, e.g. `items.CT-20/3.11.claim`.', resolve: (p) => p.path }),
    message: t.string({ ...open, description: 'What, in a sentence.', resolve: (p) => p.message }),
    code: t.string({
      ...open,
      nullable: true,
      description: 'The same as one word for programs, where there is one, e.g. `not_whole`.',
      resolve: (p) => p.code ?? null,
    }),
    facts: t.field({
      ...open,
      type: [Fact],
      description: 'What the sentence is made of, for whoever says it in other words.',
      resolve: (p) => factsOf(p.facts ?? {}),
    }),
  }),
});

builder.objectType(NotFound, {
  name: 'NotFound',
  description: 'There is no such record, or it is not yours to see. The two are not told apart.',
  interfaces: [Refusal],
});
builder.objectType(Forbidden, {
  name: 'Forbidden',
  description: 'You may see it, but not do this.',
  interfaces: [Refusal],
});
builder.objectType(WrongState, {
  name: 'WrongState',
  description: 'Not now: the record is at another step of its life.',
  interfaces: [Refusal],
});
builder.objectType(Invalid, {
  name: 'Invalid',
  description: 'Some answers need fixing; all of them are listed.',
  interfaces: [Refusal],
  fields: (t) => ({
    fields: t.field({
      ...open,
      type: [ProblemType],
      description: 'Every problem.',
      resolve: (e) => [...e.fields],
    }),
  }),
});
builder.objectType(Conflict, {
  name: 'Conflict',
  description: 'Someone else changed the record first, or the idempotency key stands for another request.',
  interfaces: [Refusal],
  fields: (t) => ({
    currentRevision: t.int({
      ...open,
      nullable: true,
      description: 'The revision the record has now, where it is known.',
      resolve: (e) => e.currentRevision,
    }),
  }),
});
