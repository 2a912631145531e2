import type { InputFieldRef } from '@pothos/core';
import type { Answer } from '../db/answers.ts';
import {
  type Given,
  type ItemField,
  itemFields,
  itemKept,
  type Kinds,
  type Fields as LineFields,
  namesOf,
  type PartOfFigure,
  type ValueField,
  valueFields,
  valueKept,
} from '../db/reports/line.ts';
import { changedFields } from '../db/reports/rules.ts';
import {
  type grades,
  handedInItems,
  handedInValues,
  lineVerifications,
  reportItems,
  reportValues,
} from '../db/reports/table.ts';
import { builder, type Types } from './builder.ts';
import { citationField } from './citations.ts';
import { Claim, Grade } from './enums.ts';
import { audience, type Fields, implementPart, inside, open as openTo, type RowBuilder } from './fields.ts';
import { PartInput, PartRef, withheldSaid } from './parts-of-figures.ts';
import {
  Agency,
  HandedInItem,
  HandedInValue,
  Indicator,
  LineVerification,
  LineVerifier,
  Office,
  Report,
  ReportItem,
  ReportValue,
  SupervisionStatement,
  Task,
  Verdict,
} from './records.ts';

/** A report's lines are cited once it is published. */
const isPublished = (row: { readonly report: { readonly status: string } | null }) =>
  row.report?.status === 'published';
const whoseReport = { report: ['status'] } as const;

interface Evidence {
  readonly reference: string;
  readonly grade: (typeof grades)[number];
}

const EvidenceRef = builder.objectRef<Evidence>('Evidence').implement({
  description: 'A reference and how strong it is.',
  fields: (t) => ({
    reference: t.string({
      ...openTo,
      description: "A document's symbol, an address, a file number.",
      resolve: (e) => e.reference,
    }),
    grade: t.field({
      ...openTo,
      type: Grade,
      description: 'How strong it is.',
      resolve: (e) => e.grade,
    }),
  }),
});

type Extended = PothosSchemaTypes.ExtendDefaultTypes<Types>;

type InputMaker = PothosSchemaTypes.InputFieldBuilder<Extended, 'InputObject'>;

type Earlier = 'beforeReturn' | 'lastRound';
/** Either kind of line, as it is or as it was handed in: its columns are its fields. */
interface Line<F extends string> {
  from(
    reads: readonly F[],
    beside?: { readonly [K in Earlier | 'waiting']?: readonly F[] },
  ): Pick<RowBuilder<Answer>, 'field' | 'stringList' | 'boolean'>;
}

/** What is told of a line beside its words: whether it stands, whom it waits for, and what it said before. */
const besideLine = <F extends string>(
  t: Line<F>,
  open: Fields<never, 'verification' | 'lastRound'>,
  inside_: Fields<never, 'verifiers' | 'beforeReturn'>,
  line: typeof ReportItem,
  handedIn: typeof ReportItem,
  fields: readonly F[],
) => {
  const changed = (who: 'public' | 'officials', relation: Earlier, description: string) =>
    t.from(fields, { [relation]: fields }).stringList({
      ...audience(who),
      nullable: true,
      description,
      resolve: (row) => {
        const before = row[relation] as Answer | readonly Answer[] | null;
        const one = Array.isArray(before) ? (before.length === 1 ? before[0] : null) : before;
        return changedFields(fields, row, one as Answer | null);
      },
    });
  return {
    verification: open.one(
      LineVerification,
      'verification',
      'Who found that it stands, as it now reads. Null: nobody yet; or it has changed or was sent back since.',
    ),
    waitsForMe: t.from([], { waiting: [] }).boolean({
      extensions: { audience: 'officials' as const, isRefused: true, isSureInside: true },
      nullable: true,
      description: 'Whether it waits for you: a body of yours verifies it, and you may.',
      resolve: (row) => (row.waiting ?? null) !== null,
    }),
    verifiers: inside_.many(
      LineVerifier,
      'verifiers',
      'Whose it is to verify today, and why: one body, or several that documents name alike, of which the first word stands for all.',
      undefined,
      undefined,
      4,
    ),
    beforeReturn: inside_.one(
      handedIn,
      'beforeReturn',
      'What it said when it was last sent back; null where it never was, or is new since.',
    ),
    changedSinceReturn: changed(
      'officials',
      'beforeReturn',
      'Fields that say something else than when it was last sent back; null where there is nothing to compare with.',
    ),
    lastRound: open.many(
      line,
      'lastRound',
      'What was published of the same in the nearest earlier round, by this body or one whose place it took; several where several bodies became one.',
    ),
    changedSinceLastRound: changed(
      'public',
      'lastRound',
      'Fields that say something else than in that round; null where there is no such line, or more than one.',
    ),
  };
};

implementPart(
  LineVerification,
  lineVerifications,
  'A ministry found that one line stands as it was handed in.',
  (_t, open) => ({
    verifiedAt: open.moment('verifiedAt', 'When.'),
    verifiedBy: open.one(Office, 'verifiedBy', 'Which office.'),
    verifiedByAgency: open.one(Agency, 'verifiedByAgency', 'In the name of which ministry.'),
  }),
);

/** What a field of a line is: now, and when it was handed in. */
type Told = Readonly<Record<'is' | 'was', string>>;

/** And to whoever fills it. */
type Asked = Told & { readonly asked: string };

const itemTold: Readonly<Record<ItemField, Asked>> = {
  claim: {
    is: "Where the task stands by the body's own word.",
    was: 'Where the task stood.',
    asked: 'Where it stands.',
  },
  done: { is: 'What was done.', was: 'What was done.', asked: 'What was done.' },
  difficulties: {
    is: 'What stands in the way.',
    was: 'What stood in the way.',
    asked: 'What stands in the way.',
  },
  recommendation: {
    is: 'What it asks of those above.',
    was: 'What it asked of those above.',
    asked: 'What you ask of those above.',
  },
  evidence: { is: 'What bears it out.', was: 'What bore it out.', asked: 'What bears it out.' },
  nothingBecause: {
    is: 'Why the body has nothing to report of the task; then there is no claim.',
    was: 'Why there was nothing to report.',
    asked: 'Why you have nothing to report of it, instead of a claim.',
  },
};

const valueTold: Readonly<Record<ValueField, Asked>> = {
  value: {
    is: 'The figure; null when it is not given, or is withheld.',
    was: 'The figure; null when it was not given.',
    asked: 'The figure.',
  },
  numerator: {
    is: 'The part, for a rate.',
    was: 'The part, for a rate.',
    asked: 'The part, for a rate.',
  },
  denominator: {
    is: 'The whole, for a rate.',
    was: 'The whole, for a rate.',
    asked: 'The whole, for a rate.',
  },
  denominatorBase: {
    is: 'What the whole counts, and as of when.',
    was: 'What the whole counted, and as of when.',
    asked: 'What the whole counts, and as of when.',
  },
  blankIsMeant: {
    is: 'True when the body declares that it has no figure.',
    was: 'True when the body declared that it has no figure.',
    asked: 'Declare that there is no figure to give.',
  },
  breakdown: {
    is: 'Its parts by market, sex and so on; null where the figure stands whole.',
    was: 'Its parts; null where the figure stood whole.',
    asked: 'Its parts. An empty list takes them away.',
  },
  reason: {
    is: 'Its explanation of an unusual figure or a blank.',
    was: 'Its explanation of an unusual figure or a blank.',
    asked: 'Why the figure is unusual, or blank.',
  },
};

const withdrawnTold = {
  withdrawnBecause: {
    is: 'Why a correction withdraws this line of the published report; then it says nothing else. Both stay readable.',
    was: 'Why the published line was withdrawn.',
  },
};

/** The fields of a line as they are answered. */
const saidFields = <F extends LineFields>(
  t: Line<keyof F & string>,
  who: typeof openTo,
  make: Fields<keyof F & string, never>,
  fields: F,
  told: Readonly<Record<keyof F, Told>>,
  at: keyof Told,
) => {
  const fieldOf: Readonly<Record<keyof Kinds, (name: keyof F & string, description: string) => object>> = {
    claim: (name, description) => make.word(Claim, name, description),
    text: make.text,
    decimal: make.decimal,
    flag: make.flag,
    breakdown: (name, description) =>
      t.from([name]).field({
        ...who,
        type: [PartRef],
        nullable: true,
        description,
        resolve: (row) => (row[name] ?? null) as unknown as PartOfFigure[] | null,
      }),
    evidence: (name, description) =>
      t.from([name]).field({
        ...who,
        type: [EvidenceRef],
        description,
        resolve: (row) => (row[name] ?? []) as Evidence[],
      }),
  };
  return Object.fromEntries(
    namesOf(fields).map((name) => [name, fieldOf[fields[name]!.kind](name, told[name][at])]),
  );
};

implementPart(ReportItem, reportItems, 'What a body says of one task.', (t, open, inside_) => ({
  ...besideLine(t, open, inside_, ReportItem, HandedInItem, namesOf(itemKept)),
  task: open.one(Task, 'task', 'The task.'),
  ...saidFields(t, openTo, open, itemKept, { ...itemTold, ...withdrawnTold }, 'is'),
  citationId: citationField(t.from(['reportId', 'taskId'], whoseReport), 'i', (row) =>
    isPublished(row) ? { id: row.reportId, line: row.taskId } : null,
  ),
  report: open.one(Report, 'report', 'The report it stands in.'),
  verdict: open.one(
    Verdict,
    'verdict',
    'What another body judged the claim to be worth. Null: no verdict yet; the claim stays as it is either way.',
  ),
  supervision: open.many(
    SupervisionStatement,
    'supervision',
    'What bodies that supervise say of it, in their own name.',
    undefined,
    undefined,
    // Those who supervise one body's claims are few.
    4,
  ),
}));

implementPart(
  HandedInItem,
  handedInItems,
  'What a line said of a task when it was handed in.',
  (t, _open, inside_) => ({
    handedInAt: inside_.moment('handedInAt', 'When.'),
    ...saidFields(t, inside, inside_, itemKept, { ...itemTold, ...withdrawnTold }, 'was'),
  }),
);

implementPart(
  HandedInValue,
  handedInValues,
  'What a line said of a figure when it was handed in.',
  (t, _open, inside_) => ({
    handedInAt: inside_.moment('handedInAt', 'When.'),
    ...saidFields(t, inside, inside_, valueKept, { ...valueTold, ...withdrawnTold }, 'was'),
  }),
);

implementPart(
  ReportValue,
  reportValues,
  'A figure a body gives. Missing is never zero.',
  (t, open, inside_) => ({
    ...besideLine(t, open, inside_, ReportValue, HandedInValue, namesOf(valueKept)),
    indicator: open.one(Indicator, 'indicator', 'What it counts.'),
    isWithheld: t.from(['isWithheld']).boolean({
      ...openTo,
      description: withheldSaid,
      resolve: (row) => Boolean(row.isWithheld),
    }),
    ...saidFields(t, openTo, open, valueKept, { ...valueTold, ...withdrawnTold }, 'is'),
    citationId: citationField(t.from(['reportId', 'indicatorId'], whoseReport), 'v', (row) =>
      isPublished(row) ? { id: row.reportId, line: row.indicatorId } : null,
    ),
  }),
);

const EvidenceInput = builder.inputType('EvidenceInput', {
  description: 'What bears a claim out.',
  fields: (t) => ({
    reference: t.field({
      type: 'Text',
      required: true,
      description: "A document's symbol, an address, a file number.",
    }),
    grade: t.field({ type: Grade, required: true, description: 'How strong it is.' }),
  }),
});

/** The fields of a line as they are given. */
const askedFields = <F extends LineFields>(
  t: InputMaker,
  fields: F,
  told: Readonly<Record<keyof F, Asked>>,
) => {
  const typeOf: Readonly<Record<keyof Kinds, Parameters<InputMaker['field']>[0]['type']>> = {
    claim: Claim,
    text: 'Text',
    decimal: 'Decimal',
    flag: 'Boolean',
    evidence: [EvidenceInput],
    breakdown: [PartInput],
  };
  return Object.fromEntries(
    namesOf(fields).map((name) => [
      name,
      t.field({ type: typeOf[fields[name]!.kind], description: told[name].asked }),
    ]),
  ) as { readonly [N in keyof F]: InputFieldRef<Extended, Given<F>[N]> };
};

export const ReportItemInput = builder.inputType('ReportItemInput', {
  description: 'What to say of one task. Fields left out stay as they are; null empties them.',
  fields: (t) => ({
    task: t.string({ required: true, description: 'Its code, e.g. `3.11`.' }),
    ...askedFields(t, itemFields, itemTold),
  }),
});

export const ReportValueInput = builder.inputType('ReportValueInput', {
  description: 'A figure to give. Fields left out stay as they are; null empties them.',
  fields: (t) => ({
    indicator: t.string({ required: true, description: 'Its code, e.g. `IND-SENT-PROV`.' }),
    ...askedFields(t, valueFields, valueTold),
  }),
});
