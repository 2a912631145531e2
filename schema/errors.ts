// Refusals as part of the answer: whoever sends a change must be able to tell them apart and show them.
import { type Ctx, languageOf } from '../db/ctx.ts';
import {
  type Code,
  Conflict,
  codes,
  type DomainError,
  Forbidden,
  factsOf,
  Invalid,
  type NamedFact,
  NotFound,
  type Problem,
  type Reason,
  sentence,
  WrongState,
} from '../db/errors.ts';
import { builder, type Types } from './builder.ts';
import { enumOf } from './enums.ts';
import { open } from './fields.ts';
import { toId } from './ids.ts';

/** The sentence of a code as the schema tells it: with the names of its facts where they go. */
const told = (code: Code): string =>
  sentence(
    { code, facts: new Proxy({}, { get: (_, name) => (name === 'mayExplain' ? '' : `{${String(name)}}`) }) },
    'en',
  );

export const RefusalCode = enumOf(
  'RefusalCode',
  'Every reason for which something is not done, with its sentence; facts stand in it in braces. New ones may be added.',
  codes,
  Object.fromEntries(codes.map((code) => [code, told(code)])),
);

export const Fact = builder.objectRef<NamedFact>('Fact').implement({
  description: 'One thing that a sentence is made of.',
  fields: (t) => ({
    what: t.string({ ...open, description: 'What it is, e.g. `limit`.', resolve: (f) => f.what }),
    value: t.string({
      ...open,
      description: 'A number, a day, a code or a word; several with spaces between.',
      resolve: (f) => f.value,
    }),
  }),
});

/** A reason in its four forms, for whatever carries one. */
const reasonOf = <T extends Reason & { readonly message: string }>(
  t: PothosSchemaTypes.FieldBuilder<PothosSchemaTypes.ExtendDefaultTypes<Types>, T>,
) => ({
  code: t.field({
    ...open,
    type: RefusalCode,
    description: 'Why, as one word for programs.',
    resolve: (e: Reason) => e.code,
  }),
  facts: t.field({
    ...open,
    type: [Fact],
    description: 'What the sentence is made of, for whoever says it in other words.',
    resolve: (e: Reason) => factsOf(e.facts),
  }),
  text: t.string({
    ...open,
    description:
      'The sentence for people, in the language that `Accept-Language` asks for: Vietnamese or English, Vietnamese where it names neither.',
    resolve: (e: Reason, _: unknown, ctx: Ctx) => sentence(e, languageOf(ctx)),
  }),
  message: t.string({
    ...open,
    description: 'The sentence in English, for logs.',
    resolve: (e: T) => e.message,
  }),
});

const Refusal = builder.interfaceRef<DomainError>('Refusal').implement({
  description: 'Why something was not done. Nothing was changed.',
  fields: (t) => reasonOf(t),
});

export const ProblemType = builder.objectRef<Problem>('Problem').implement({
  description: 'One thing that needs fixing.',
  fields: (t) => ({
    path: t.string({ ...open, description: 'Where, e.g. `items.CT-20/3.11.claim`.', resolve: (p) => p.path }),
    ...reasonOf(t),
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
  description:
    'Somebody or something was first: the record has changed since it was read, the idempotency key stands for another request, or what was to be made is already there.',
  interfaces: [Refusal],
  fields: (t) => ({
    currentRevision: t.int({
      ...open,
      nullable: true,
      description: 'The revision the record has now, where it is known.',
      resolve: (e) => e.currentRevision,
    }),
    there: t.id({
      ...open,
      nullable: true,
      description: 'The id of what is already there, where you may see it; ask `node` for it.',
      resolve: (e) => e.there && toId(e.there.type, e.there.id),
    }),
  }),
});
