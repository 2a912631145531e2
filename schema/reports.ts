import { auditLog } from '../db/audit/table.ts';
import { type Completeness, completenessOf } from '../db/reports/completeness.ts';
import { correctReport } from '../db/reports/correct.ts';
import { publishReport } from '../db/reports/publish.ts';
import { auditEntries, type Corrected, ownReports, reportById, waiting } from '../db/reports/read.ts';
import { recallReport } from '../db/reports/recall.ts';
import { returnReport } from '../db/reports/return.ts';
import { saveReport } from '../db/reports/save.ts';
import { startReport } from '../db/reports/start.ts';
import { submitReport } from '../db/reports/submit.ts';
import { latestClaims, latestValues, reportReturns, reports, takenOutLines } from '../db/reports/table.ts';
import { takeOutLine } from '../db/reports/take-out.ts';
import { verifyReport } from '../db/reports/verify.ts';
import { seen, seenArgs } from './arguments.ts';
import { builder } from './builder.ts';
import { change } from './changes.ts';
import { citationField, revisionFields } from './citations.ts';
import { Claim, ReportStatus, Standing } from './enums.ts';
import { implement, implementPart, inside, open as openTo } from './fields.ts';
import { idOf } from './ids.ts';
import { withheldSaid } from './parts-of-figures.ts';
import {
  Agency,
  AuditEntry,
  Indicator,
  LatestClaim,
  LatestValue,
  Obligation,
  Office,
  Report,
  ReportItem,
  ReportReturn,
  ReportValue,
  Round,
  TakenOutLine,
  Task,
  Territory,
  Verdict,
} from './records.ts';
import { ReportItemInput, ReportValueInput } from './report-lines.ts';
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

/** What is counted of a report. */
const counted = {
  owed: ['id', 'code', 'titleVi', 'titleEn'],
  items: ['taskId', 'claim', 'nothingBecause', 'withdrawnBecause'],
  values: ['value', 'blankIsMeant', 'withdrawnBecause', 'isWithheld'],
} as const;

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
    isExample: t.from(['standing']).boolean({
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
    obligations: open.many(
      Obligation,
      'obligations',
      'What rulings make its body owe in its round: reports and completions, those it was let off as well.',
    ),
    completeness: t.from([], counted).field({
      ...openTo,
      type: CompletenessRef,
      description: 'What it owes against what it says.',
      resolve: ({ owed, items, values }) => completenessOf(owed, items, values),
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
    said: t.from(['said']).field({
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
  entity: inside_.text('entity', 'What kind of record was changed.'),
  entityId: inside_.text('entityId', 'Which one.'),
  revision: inside_.int('revision', 'The revision it made.'),
  action: inside_.text('action', 'What was done, e.g. `report.submit`.'),
  at: inside_.moment('at', 'When.'),
  actor: inside_.one(Office, 'actor', 'Which office.'),
  changes: t.from(['changes']).field({
    ...inside,
    type: 'JSON',
    description: 'The changed columns, before and after.',
    resolve: (row) => row.changes,
  }),
}));

/** A latest word is revised with the report it stands in. */
const correctionOf = ({ corrected }: { readonly corrected: Corrected }) => ({
  revisedAt: corrected.revisedAt,
  revisedSince: Boolean(corrected.revisedSince),
});

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
  line: open.one(ReportItem, 'line', 'The line of that report in which it stands, with all that it says.'),
  verdict: open.one(Verdict, 'verdict', 'What another body judged it to be worth. Null: no verdict yet.'),
  ...revisionFields(t.from(['corrected']), correctionOf),
  citationId: citationField(t.from(['reportId', 'taskId']), 'i', ({ reportId, taskId }) => ({
    id: reportId,
    line: taskId,
  })),
}));

implement(
  LatestValue,
  latestValues,
  'The latest published value of one body for one indicator.',
  (t, open) => ({
    value: open.decimal('value', 'The figure; null when it was declared blank, or is withheld.'),
    isWithheld: t.from(['isWithheld']).boolean({
      ...openTo,
      description: withheldSaid,
      resolve: (row) => Boolean(row.isWithheld),
    }),
    numerator: open.decimal('numerator', 'The part, for a rate.'),
    denominator: open.decimal('denominator', 'The whole, for a rate.'),
    period: open.text('period', 'For which period.'),
    standing: open.word(Standing, 'standing', 'Example values are marked and count in no figure.'),
    agency: open.one(Agency, 'agency', 'Whose figure.'),
    indicator: open.one(Indicator, 'indicator', 'What it counts.'),
    report: open.one(Report, 'report', 'The published report it stands in.'),
    lastRound: open.many(
      ReportValue,
      'lastRound',
      'What was published of the same in the nearest earlier round, by this body or one whose place it took; several where several bodies became one.',
      undefined,
      undefined,
      4,
    ),
    ...revisionFields(t.from(['corrected']), correctionOf),
    citationId: citationField(t.from(['reportId', 'indicatorId']), 'v', ({ reportId, indicatorId }) => ({
      id: reportId,
      line: indicatorId,
    })),
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
    ...seenArgs(t, 'report'),
    items: t.arg({ type: [ReportItemInput], description: 'Lines about tasks, at most 100.' }),
    values: t.arg({ type: [ReportValueInput], description: 'Figures, at most 100.' }),
  }),
  (ctx, once, asked) =>
    saveReport(ctx, once, seen('Report', asked), { items: asked.items ?? [], values: asked.values ?? [] }),
);

change(
  'takeOutLine',
  Report,
  'Take a line out of a draft or returned report; what it said is kept. In a correction, a line that was published is withdrawn instead: it stays, and says why it is withdrawn.',
  (t) => ({
    ...seenArgs(t, 'report'),
    line: t.arg.string({ required: true, description: 'Task code or indicator, e.g. `3.11`.' }),
    reason: t.arg({
      type: 'Text',
      description: 'Why; demanded, and published with the correction, where the line was published.',
    }),
  }),
  (ctx, once, { line, reason, ...asked }) => takeOutLine(ctx, once, seen('Report', asked), { line, reason }),
);

change(
  'submitReport',
  Report,
  'Hand a finished report to the verifiers. Each task that a ruling makes due has a line, or the reason why there is nothing. Your body can no longer edit it, unless it is returned.',
  (t) => seenArgs(t, 'report'),
  (ctx, once, asked) => submitReport(ctx, once, seen('Report', asked)),
);

change(
  'recallReport',
  Report,
  'Take back a report that you have handed in, while nobody has begun to judge it. It is open to you again, and the time is yours as if it had not been handed in.',
  (t) => seenArgs(t, 'report'),
  (ctx, once, asked) => recallReport(ctx, once, seen('Report', asked)),
);

change(
  'returnReport',
  Report,
  'Send a report back to its author, with a reason for each line that needs work: your own lines. What others found of theirs stands. The Commission may send back any line, or the whole.',
  (t) => ({
    ...seenArgs(t, 'report'),
    reasons: t.arg({ type: [ReturnReasonInput], required: true, description: 'At least one reason.' }),
  }),
  (ctx, once, asked) => returnReport(ctx, once, seen('Report', asked), asked.reasons),
);

change(
  'verifyReport',
  Report,
  "Say that all lines of a submitted report that still wait stand. They must lie in your field; never your own, nor your own body's.",
  (t) => seenArgs(t, 'report'),
  (ctx, once, asked) => verifyReport(ctx, once, seen('Report', asked), null),
);

change(
  'verifyLines',
  Report,
  'Say that some lines of a submitted report stand: those in your field. With its last line the report is verified.',
  (t) => ({
    ...seenArgs(t, 'report'),
    lines: t.arg.stringList({ required: true, description: 'Task codes and indicators, e.g. `3.11`.' }),
  }),
  (ctx, once, asked) => verifyReport(ctx, once, seen('Report', asked), asked.lines),
);

change(
  'publishReport',
  Report,
  'Make a verified report public for ever and add it to the public log.',
  (t) => seenArgs(t, 'report'),
  (ctx, once, asked) => publishReport(ctx, once, seen('Report', asked)),
);

change(
  'correctReport',
  Report,
  'Open a correction of a published report: a new draft with the same lines. It goes the same way and supersedes the published one.',
  (t) => ({
    ...seenArgs(t, 'report'),
    reason: t.arg({
      type: 'Text',
      required: true,
      description: 'Why it is corrected; published with the correction.',
    }),
  }),
  (ctx, once, asked) => correctReport(ctx, once, seen('Report', asked), asked.reason),
);

rootPage(
  'auditLog',
  AuditEntry,
  'Everything that was done in the ledger, newest first; only auditors read it as a whole.',
  () => ({}),
  auditEntries,
  'officials',
);
