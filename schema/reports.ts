import type { InputFieldRef } from '@pothos/core';
import type { Answer } from '../db/answers.ts';
import { auditLog } from '../db/audit/table.ts';
import { type Completeness, completenessOf } from '../db/reports/completeness.ts';
import { correctReport } from '../db/reports/correct.ts';
import {
  type Given,
  type ItemField,
  itemFields,
  itemKept,
  type Kinds,
  type Fields as LineFields,
  namesOf,
  type ValueField,
  valueFields,
  valueKept,
} from '../db/reports/line.ts';
import { publishReport } from '../db/reports/publish.ts';
import { ownReports, publishedReports, reportById, waiting } from '../db/reports/read.ts';
import { recallReport } from '../db/reports/recall.ts';
import { returnReport } from '../db/reports/return.ts';
import { changedFields } from '../db/reports/rules.ts';
import { saveReport } from '../db/reports/save.ts';
import { startReport } from '../db/reports/start.ts';
import { submitReport } from '../db/reports/submit.ts';
import {
  handedInItems,
  handedInValues,
  latestClaims,
  latestValues,
  lineVerifications,
  reportItems,
  reportReturns,
  reports,
  reportValues,
  takenOutLines,
} from '../db/reports/table.ts';
import { takeOutLine } from '../db/reports/take-out.ts';
import { verifyReport } from '../db/reports/verify.ts';
import { builder, type Types } from './builder.ts';
import { change } from './changes.ts';
import { citationField, revisionFields } from './citations.ts';
import { Claim, Grade, ReportStatus, Standing } from './enums.ts';
import { type Fields, implement, implementPart, inside, open as openTo, type RowBuilder } from './fields.ts';
import { idOf } from './ids.ts';
import { anId, underDirective } from './named.ts';
import {
  Agency,
  AuditEntry,
  HandedInItem,
  HandedInValue,
  Indicator,
  LatestClaim,
  LatestValue,
  LineVerification,
  LineVerifier,
  Office,
  Report,
  ReportItem,
  ReportReturn,
  ReportValue,
  Round,
  SupervisionStatement,
  TakenOutLine,
  Task,
  Territory,
  Verdict,
} from './records.ts';
import { rootOne, rootPage } from './roots.ts';

const CompletenessRef = builder.objectRef<Completeness>('ReportCompleteness').implement({
  description:
    'What a report owes by rulings against what it says. Missing is never zero, and a declared blank is no answer of zero.',
  fields: (t) => {
    const count = (name: Exclude<keyof Completeness, 'missing'>, description: string) =>
      t.int({ ...openTo, description, resolve: (c) => c[name] });
    return {
      owed: count('owed', 'Tasks that rulings make its body report on in its round.'),
      answered: count('answered', 'Of those owed: with a claim, or declared to have nothing to report.'),
      declared: count('declared', 'Of those answered: declared to have nothing to report, with the reason.'),
      missing: t.stringList({
        ...openTo,
        description: 'Codes of those owed of which nothing is said and nothing is withdrawn.',
        resolve: (c) => c.missing,
      }),
      others: count('others', 'Tasks it reports on though no ruling asks for them.'),
      figures: count('figures', 'Figures given.'),
      blanks: count('blanks', 'Figures declared not to be there.'),
      withdrawn: count('withdrawn', 'Lines of the report it corrects that it withdraws.'),
    };
  },
});

implement(
  Report,
  reports,
  "One body's report for one round: draft, submitted, verified, published; returned with reasons in between. A published report is never edited.",
  (t, open, inside) => ({
    revision: open.int(
      'revision',
      'Grows with every change. Send it back with yours, so that you cannot overwrite newer work.',
    ),
    status: open.word(ReportStatus, 'status', 'Where it stands.'),
    standing: open.word(Standing, 'standing', 'Example reports are marked and count in no figure.'),
    isExample: t.boolean({
      ...openTo,
      description: 'True for a report made to show how it works. Not a fact.',
      resolve: (row) => row.standing === 'example',
    }),
    round: open.one(Round, 'round', 'For which period.'),
    agency: open.one(Agency, 'agency', 'Whose report it is.'),
    territory: open.one(Territory, 'territory', 'For which territory.'),
    items: open.many(ReportItem, 'items', 'What it says of tasks.'),
    values: open.many(ReportValue, 'values', 'Figures it gives.'),
    owed: open.many(Task, 'owed', 'Tasks that rulings make its body report on in its round.'),
    completeness: t.field({
      extensions: { audience: 'public' as const, needs: ['owed', 'items', 'values'] },
      type: CompletenessRef,
      description: 'What it owes against what it says.',
      resolve: ({ owed, items, values }) => completenessOf(owed as never, items as never, values as never),
    }),
    submittedAt: open.moment('submittedAt', 'When it was last handed in.'),
    submittedBy: open.one(Office, 'submittedBy', 'Which office handed it in.'),
    verifiedAt: open.moment('verifiedAt', 'When it was verified; null while there is no verdict.'),
    verifiedBy: open.one(Office, 'verifiedBy', 'Which office verified it.'),
    verifiedByAgency: open.one(Agency, 'verifiedByAgency', 'Which body verified it.'),
    publishedAt: open.moment('publishedAt', 'When it was published.'),
    publishedBy: open.one(Office, 'publishedBy', 'Which office published it.'),
    leafNumber: open.int('leafNumber', 'Its place in the public log; null until it is published.'),
    supersedes: open.one(Report, 'supersedes', 'The published report it corrects.'),
    correctionReason: open.text('correctionReason', 'Why it corrects that one.'),
    supersededAt: open.moment(
      'supersededAt',
      'When a published correction took its place. Both stay readable.',
    ),
    supersededBy: open.one(
      Report,
      'supersededBy',
      'The correction that took its place, or is on its way there if you may see it.',
    ),
    startedAt: inside.moment('startedAt', 'When it was begun.'),
    returns: inside.many(ReportReturn, 'returns', 'Reasons for which it was sent back, oldest first.'),
    takenOut: inside.many(
      TakenOutLine,
      'takenOut',
      'Lines that its author took out of it before handing it in, oldest first.',
    ),
    history: inside.many(AuditEntry, 'history', 'Every change to it, oldest first.'),
  }),
);

/** A report's lines are cited once it is published. */
const isPublished = (row: Answer) => (row.report as Answer | null)?.status === 'published';

interface Evidence {
  readonly reference: string;
  readonly grade: string;
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
      resolve: (e) => e.grade as never,
    }),
  }),
});

type Extended = PothosSchemaTypes.ExtendDefaultTypes<Types>;
type InputMaker = PothosSchemaTypes.InputFieldBuilder<Extended, 'InputObject'>;

/** What is told of a line beside its words: whether it stands, whom it waits for, and what it said before. */
const besideLine = (
  make: Pick<RowBuilder<Answer>, 'stringList' | 'boolean'>,
  open: Fields<never, 'verification' | 'lastRound'>,
  inside_: Fields<never, 'verifiers' | 'beforeReturn'>,
  line: typeof ReportItem,
  handedIn: typeof ReportItem,
  fields: readonly string[],
) => {
  const changed = (who: 'public' | 'officials', relation: string, description: string) =>
    make.stringList({
      extensions: { audience: who, needs: [relation] },
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
    waitsForMe: make.boolean({
      extensions: { audience: 'officials' as const, isRefused: true, needs: ['waiting'] },
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
    is: 'The figure; null when it is not given.',
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
  t: Pick<RowBuilder<Answer>, 'field'>,
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
    evidence: (name, description) =>
      t.field({
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
  citationId: citationField(
    t,
    'i',
    (row) => (isPublished(row) ? { id: row.reportId, line: row.taskId } : null),
    'report',
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
    "What the Front or People's Councils say of it, in their own name.",
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
    ...saidFields(t, openTo, open, valueKept, { ...valueTold, ...withdrawnTold }, 'is'),
    citationId: citationField(
      t,
      'v',
      (row) => (isPublished(row) ? { id: row.reportId, line: row.indicatorId } : null),
      'report',
    ),
  }),
);

implementPart(ReportReturn, reportReturns, 'Why a line was sent back.', (_t, _open, inside) => ({
  line: inside.text('line', 'Task code or indicator; null for the whole report.'),
  reason: inside.text('reason', 'What needs work.'),
  revision: inside.int('revision', 'The revision at which it was sent back.'),
  returnedAt: inside.moment('returnedAt', 'When.'),
  returnedBy: inside.one(Office, 'returnedBy', 'Which office sent it back.'),
}));

implementPart(
  TakenOutLine,
  takenOutLines,
  'A line that its author took out of a report.',
  (t, _open, inside_) => ({
    line: inside_.text('name', 'Task code or indicator.'),
    said: t.field({
      ...inside,
      type: 'JSON',
      description: 'All that it said, by field.',
      resolve: (row) => row.said,
    }),
    revision: inside_.int('revision', 'The revision that taking it out made.'),
    takenOutAt: inside_.moment('takenOutAt', 'When.'),
    takenOutBy: inside_.one(Office, 'takenOutBy', 'Which office took it out.'),
  }),
);

implementPart(AuditEntry, auditLog, 'One change: who, what, when.', (t, _open, inside_) => ({
  revision: inside_.int('revision', 'The revision it made.'),
  action: inside_.text('action', 'What was done, e.g. `report.submit`.'),
  at: inside_.moment('at', 'When.'),
  actor: inside_.one(Office, 'actor', 'Which office.'),
  changes: t.field({
    ...inside,
    type: 'JSON',
    description: 'The changed columns, before and after.',
    resolve: (row) => row.changes,
  }),
}));

/** A latest word is revised with the report it stands in. */
const correctionOf = ({ corrected }: Answer) => {
  const told = corrected as { revisedAt: string | null; revisedSince: unknown };
  return { revisedAt: told.revisedAt, revisedSince: Boolean(told.revisedSince) };
};

implement(LatestClaim, latestClaims, 'The latest published claim of one body on one task.', (t, open) => ({
  claim: open.word(
    Claim,
    'claim',
    'What it says; null where the body declared that it had nothing to report.',
  ),
  nothingBecause: open.text('nothingBecause', 'Why the body had nothing to report of the task.'),
  period: open.text('period', 'For which period.'),
  standing: open.word(Standing, 'standing', 'Example claims are marked and count in no figure.'),
  agency: open.one(Agency, 'agency', 'Whose claim.'),
  task: open.one(Task, 'task', 'On which task.'),
  report: open.one(Report, 'report', 'The published report it stands in.'),
  verdict: open.one(Verdict, 'verdict', 'What another body judged it to be worth. Null: no verdict yet.'),
  ...revisionFields(t, correctionOf),
  citationId: citationField(t, 'i', ({ reportId, taskId }) => ({ id: reportId, line: taskId })),
}));

implement(
  LatestValue,
  latestValues,
  'The latest published value of one body for one indicator.',
  (t, open) => ({
    value: open.decimal('value', 'The figure; null when it was declared blank.'),
    numerator: open.decimal('numerator', 'The part, for a rate.'),
    denominator: open.decimal('denominator', 'The whole, for a rate.'),
    period: open.text('period', 'For which period.'),
    standing: open.word(Standing, 'standing', 'Example values are marked and count in no figure.'),
    agency: open.one(Agency, 'agency', 'Whose figure.'),
    indicator: open.one(Indicator, 'indicator', 'What it counts.'),
    report: open.one(Report, 'report', 'The published report it stands in.'),
    ...revisionFields(t, correctionOf),
    citationId: citationField(t, 'v', ({ reportId, indicatorId }) => ({ id: reportId, line: indicatorId })),
  }),
);

rootOne(
  'report',
  Report,
  'One report by its id.',
  (t) => ({ id: t.arg.id({ required: true, description: 'Its id.' }) }),
  ({ id }) => reportById(idOf('Report', id)),
);

rootPage(
  'publishedReports',
  Report,
  'Published reports, newest first.',
  (t) => ({
    directive: t.arg.id({ ...anId('Directive'), description: 'Only under this directive (its id).' }),
    under: t.arg(underDirective),
  }),
  ({ directive, under }) => publishedReports(directive ? idOf('Directive', directive) : null, under),
);

rootPage(
  'myReports',
  Report,
  'The reports of your own body, and of bodies it succeeded, newest first.',
  (t) => ({ status: t.arg({ type: ReportStatus, description: 'Only those at this step.' }) }),
  ({ status }) => ownReports(status),
  'officials',
);

rootPage(
  'reviewQueue',
  Report,
  'What waits for you: submitted reports with a line in your field, and for the Commission verified ones to publish. Longest waiting first. Never what you may not do: you wrote it, or for publishing you verified it.',
  () => ({}),
  waiting,
  'officials',
);

type MutationBuilder = Parameters<Parameters<typeof change>[3]>[0];
const seenArgs = (t: MutationBuilder) => ({
  id: t.arg.id({ required: true, description: "The report's id." }),
  revision: t.arg.int({ required: true, description: 'The revision you saw.' }),
});
const seen = ({ id, revision }: { id: string; revision: number }) => ({ id: idOf('Report', id), revision });

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
  };
  return Object.fromEntries(
    namesOf(fields).map((name) => [
      name,
      t.field({ type: typeOf[fields[name]!.kind], description: told[name].asked }),
    ]),
  ) as { readonly [N in keyof F]: InputFieldRef<Extended, Given<F>[N]> };
};

const ReportItemInput = builder.inputType('ReportItemInput', {
  description: 'What to say of one task. Fields left out stay as they are; null empties them.',
  fields: (t) => ({
    task: t.string({ required: true, description: 'Its code, e.g. `3.11`.' }),
    ...askedFields(t, itemFields, itemTold),
  }),
});
const ReportValueInput = builder.inputType('ReportValueInput', {
  description: 'A figure to give. Fields left out stay as they are; null empties them.',
  fields: (t) => ({
    indicator: t.string({ required: true, description: 'Its code, e.g. `IND-SENT-PROV`.' }),
    ...askedFields(t, valueFields, valueTold),
  }),
});
const ReturnReasonInput = builder.inputType('ReturnReasonInput', {
  description: 'Why a line needs work.',
  fields: (t) => ({
    line: t.string({ description: 'Task code or indicator; left out for the whole report.' }),
    reason: t.field({ type: 'Text', required: true, description: 'What needs work.' }),
  }),
});

change(
  'startReport',
  Report,
  "Open your body's report for a round, as a draft that only your body sees.",
  (t) => ({
    round: t.arg.id({ required: true, description: "The round's id." }),
    agency: t.arg.id({ description: 'For which body; may be left out by an officer of one body.' }),
  }),
  (ctx, once, { round, agency }) =>
    startReport(ctx, once, {
      roundId: idOf('Round', round),
      agencyId: agency ? idOf('Agency', agency) : null,
    }),
);

change(
  'saveReport',
  Report,
  'Save some lines of a draft or returned report; lines that are not named stay as they are.',
  (t) => ({
    ...seenArgs(t),
    items: t.arg({ type: [ReportItemInput], description: 'Lines about tasks, at most 100.' }),
    values: t.arg({ type: [ReportValueInput], description: 'Figures, at most 100.' }),
  }),
  (ctx, once, asked) =>
    saveReport(ctx, once, seen(asked), { items: asked.items ?? [], values: asked.values ?? [] }),
);

change(
  'takeOutLine',
  Report,
  'Take a line out of a draft or returned report; what it said is kept. In a correction, a line that was published is withdrawn instead: it stays, and says why it is withdrawn.',
  (t) => ({
    ...seenArgs(t),
    line: t.arg.string({ required: true, description: 'Task code or indicator, e.g. `3.11`.' }),
    reason: t.arg({
      type: 'Text',
      description: 'Why; demanded, and published with the correction, where the line was published.',
    }),
  }),
  (ctx, once, { line, reason, ...asked }) => takeOutLine(ctx, once, seen(asked), { line, reason }),
);

change(
  'submitReport',
  Report,
  'Hand a finished report to the verifiers. Each task that a ruling makes due has a line, or the reason why there is nothing. Your body can no longer edit it, unless it is returned.',
  seenArgs,
  (ctx, once, asked) => submitReport(ctx, once, seen(asked)),
);

change(
  'recallReport',
  Report,
  'Take back a report that you have handed in, while nobody has begun to judge it. It is open to you again, and the time is yours as if it had not been handed in.',
  seenArgs,
  (ctx, once, asked) => recallReport(ctx, once, seen(asked)),
);

change(
  'returnReport',
  Report,
  'Send a report back to its author, with a reason for each line that needs work: your own lines. What others found of theirs stands. The Commission may send back any line, or the whole.',
  (t) => ({
    ...seenArgs(t),
    reasons: t.arg({ type: [ReturnReasonInput], required: true, description: 'At least one reason.' }),
  }),
  (ctx, once, asked) => returnReport(ctx, once, seen(asked), asked.reasons),
);

change(
  'verifyReport',
  Report,
  "Say that all lines of a submitted report that still wait stand. They must lie in your field; never your own, nor your own body's. Refused with whose each other line is, and why.",
  seenArgs,
  (ctx, once, asked) => verifyReport(ctx, once, seen(asked), null),
);

change(
  'verifyLines',
  Report,
  'Say that some lines of a submitted report stand: those in your field. With its last line the report is verified.',
  (t) => ({
    ...seenArgs(t),
    lines: t.arg.stringList({ required: true, description: 'Task codes and indicators, e.g. `3.11`.' }),
  }),
  (ctx, once, asked) => verifyReport(ctx, once, seen(asked), asked.lines),
);

change(
  'publishReport',
  Report,
  'Make a verified report public for ever and add it to the public log.',
  seenArgs,
  (ctx, once, asked) => publishReport(ctx, once, seen(asked)),
);

change(
  'correctReport',
  Report,
  'Open a correction of a published report: a new draft with the same lines. It goes the same way and supersedes the published one.',
  (t) => ({
    ...seenArgs(t),
    reason: t.arg({
      type: 'Text',
      required: true,
      description: 'Why it is corrected; published with the correction.',
    }),
  }),
  (ctx, once, asked) => correctReport(ctx, once, seen(asked), asked.reason),
);
