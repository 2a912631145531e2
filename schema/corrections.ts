// How records of the register are put right: one change for each kind, made of the fields that its verb says may be put right.
import type { Corrected } from '../db/corrections/correcting.ts';
import { type Changed, corrections } from '../db/corrections/table.ts';
import { type ArgMaker, seen, seenArgs, words } from './arguments.ts';
import { builder } from './builder.ts';
import { change } from './changes.ts';
import { Confidence } from './enums.ts';
import { implementPart, open as openTo } from './fields.ts';
import { idOf, toId } from './ids.ts';
import { Correction, Office } from './records.ts';

const told = ({ of }: Changed, value: string | null) =>
  value === null || of === null ? value : toId(of, value);

export const CorrectedField = builder.objectRef<Changed>('CorrectedField').implement({
  description: 'One field that was put right.',
  fields: (t) => ({
    field: t.string({ ...openTo, description: 'Which field.', resolve: (c) => c.field }),
    before: t.string({
      ...openTo,
      nullable: true,
      description: 'What it said: of a record its id. Null: nothing.',
      resolve: (c) => told(c, c.before),
    }),
    after: t.string({
      ...openTo,
      nullable: true,
      description: 'What it says since.',
      resolve: (c) => told(c, c.after),
    }),
  }),
});

implementPart(
  Correction,
  corrections,
  'What was put right on a record, and why. Of every earlier day it is still answered as it was then.',
  (t, open) => ({
    revision: open.int('revision', 'The version that it made.'),
    reason: open.text('reason', 'What was wrong, and how that is known.'),
    changed: t.from(['changed']).field({
      ...openTo,
      description: 'Field by field.',
      type: [CorrectedField],
      resolve: (row) => row.changed,
    }),
    correctedAt: open.moment('knownFrom', 'When it was put right.'),
    correctedBy: open.one(Office, 'correctedBy', 'Which office put it right.'),
  }),
);

type Ref = Parameters<typeof change>[1];
type Type = NonNullable<Parameters<ArgMaker['arg']>[0]>['type'];
type Asked<C extends string> = C extends `${infer Name}Id` ? Name : C;

/** Columns of which the name tells the type. */
const usual: Readonly<Record<string, Type>> = {
  confidence: Confidence,
  from: 'Date',
  until: 'Date',
  on: 'Date',
  endedOn: 'Date',
  value: 'Decimal',
  valueHigh: 'Decimal',
  minimum: 'Decimal',
  maximum: 'Decimal',
  percent: 'Decimal',
};
const plain: Readonly<Record<string, Type>> = { id: 'ID', flag: 'Boolean', count: 'Int', text: 'Text' };

/** Of what was read somewhere. */
export const whereRead = {
  source: 'Where it was read.',
  section: 'Where in that document.',
  confidence: 'How it was taken.',
  note: 'What to know about it.',
};

interface Declared<C extends string> {
  readonly type: Ref;
  readonly kind: Corrected<C>;
  readonly says: string;
  readonly fields: { readonly [K in Asked<C>]: string };
  readonly types?: { readonly [K in Asked<C>]?: Type };
}

const named = ({ fields }: Corrected<string>, asked: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    fields.map(({ column, name, of }) => {
      const value = asked[name];
      return [column, of !== null && typeof value === 'string' ? idOf(of, value) : value];
    }),
  );

const fieldArgs = <C extends string>(t: ArgMaker, { kind, fields, types = {} }: Declared<C>) => {
  const said: Readonly<Record<string, string>> = fields;
  const wanted: Readonly<Record<string, Type | undefined>> = types;
  return Object.fromEntries(
    kind.fields.map(({ name, type }) => [
      name,
      t.arg({ type: wanted[name] ?? usual[name] ?? plain[type]!, description: said[name]! }),
    ]),
  );
};

/** The change by which records of one kind are put right; `correct…`, where it bears no older name. */
export const correction = <C extends string>(
  declared: Declared<C>,
  name = `correct${declared.type.name}`,
): void =>
  change(
    name,
    declared.type,
    `${declared.says} What is left out stays; null says that nothing is known. Of every earlier day it is still answered as it was then.`,
    (t) => ({
      ...seenArgs(t, 'record'),
      ...fieldArgs(t, declared),
      [declared.kind.reasonIn]: words(t, 'What was wrong, and how you know.'),
    }),
    (ctx, once, given) => {
      const { kind, type } = declared;
      const asked: Readonly<Record<string, unknown>> = given;
      return kind.correct(
        ctx,
        once,
        seen(type.name, given),
        named(kind, asked),
        String(asked[kind.reasonIn]),
      );
    },
  );

export const putRight = 'What was put right on it, the latest last.';

/** Of what is not public from its first day: what it said between two publications nobody else is told. */
export const putRightInside = `${putRight.slice(0, -1)}; known to the body whose word it is, to the Commission and to administrators.`;
