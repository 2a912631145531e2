import { directiveCorrected } from '../db/directives/correct.ts';
import { allDirectives, directiveBySymbol, firstDirective } from '../db/directives/read.ts';
import { recordDirective } from '../db/directives/record.ts';
import { directives } from '../db/directives/table.ts';
import { change } from './changes.ts';
import { correction, putRight, whereRead } from './corrections.ts';
import { BaselineKind, Cadence, Confidence, PlanLevel, PlanRelation, TaskLevel } from './enums.ts';
import { grows, implement, open as openAudience } from './fields.ts';
import { idOf } from './ids.ts';
import { Matrix, matrixArgs } from './matrix.ts';
import { aTaskKind } from './named.ts';
import {
  Agency,
  Baseline,
  Correction,
  Directive,
  DirectiveSubject,
  Document,
  Plan,
  Round,
  Task,
} from './records.ts';
import { rootOne, rootPage } from './roots.ts';

implement(
  Directive,
  directives,
  'A national directive: who must do what. Its own words set no due date.',
  (t, open) => ({
    revision: open.int('revision', grows),
    corrections: open.many(Correction, 'corrections', putRight),
    baselines: open.many(
      Baseline,
      'baselines',
      'What it says, before it orders anything, of how things stood: results, weaknesses, causes.',
      { kind: t.arg({ type: BaselineKind, description: 'Only this kind.' }) },
    ),
    symbol: open.text('symbol', 'Number and symbol, e.g. `20-CT/TW`.'),
    slug: t.from(['slug']).string({
      ...openAudience,
      description: 'Its symbol as addresses write it, e.g. `20-ct-tw`.',
      resolve: ({ slug }) => String(slug),
    }),
    issuedOn: open.date('issuedOn', 'The day it was issued.'),
    issuer: open.one(Agency, 'issuer', 'Who issued it.'),
    subjectVi: open.text('subjectVi', 'What it is about, in Vietnamese.'),
    subjectEn: open.text('subjectEn', 'What it is about, in English.'),
    subject: open.one(
      DirectiveSubject,
      'subject',
      'The function of the State it is about, and who holds it; null where nobody has said.',
    ),
    distributionVi: open.text('distributionVi', 'How far down it is to be made known, in Vietnamese.'),
    distributionEn: open.text('distributionEn', 'How far down it is to be made known, in English.'),
    hasQuantifiedTargets: open.flag('hasQuantifiedTargets', 'Whether its own text sets numbers.'),
    hasDatedDeadlines: open.flag('hasDatedDeadlines', 'Whether its own text sets dates.'),
    confidence: open.word(Confidence, 'confidence', 'How these particulars were taken.'),
    document: open.one(Document, 'document', 'The document itself.'),
    source: open.one(Document, 'source', 'Where these particulars were read.'),
    predecessor: open.one(Document, 'predecessor', 'The directive it follows.'),
    note: open.text('note', 'What to know before relying on it.'),
    knownSince: open.moment('knownFrom', 'Since when the ledger has said so.'),
    recordedAt: open.moment(
      'recordedAt',
      'When the ledger first recorded it: of an earlier day nothing can be told.',
    ),
    tasks: open.page(Task, 'tasks', 'What it orders, in the order of its text.', {
      level: t.arg({ type: TaskLevel, description: 'Only groups, subgroups or single tasks (leaf).' }),
      kind: t.arg.string({ ...aTaskKind, description: 'Only this kind, e.g. `training`.' }),
      cadence: t.arg({ type: Cadence, description: 'Only this cadence.' }),
    }),
    answeredFor: open.one(
      Task,
      'answeredFor',
      'The task by which one body leads the monitoring of how it is carried out: who holds its lead answers for the directive. Null where no text names one.',
    ),
    task: open.one(Task, 'task', 'One task by its code.', {
      code: t.arg.string({ required: true, description: 'e.g. `2.3` or `5.7.4`.' }),
    }),
    plans: open.page(Plan, 'plans', 'What bodies issued to carry it out, and related documents.', {
      relation: t.arg({ type: PlanRelation, description: 'Only plans that stand so to the directive.' }),
      level: t.arg({ type: PlanLevel, description: 'Only plans issued at this level.' }),
    }),
    matrix: open.tally(
      Matrix,
      'matrix',
      'Who said what, as one compact picture: rows and columns are named once, and each array has a list a row, in the order of the columns.',
      matrixArgs(t),
    ),
    round: open.one(
      Round,
      'round',
      'One reporting period; where a fact and an example have the same, the fact.',
      { period: t.arg.string({ required: true, description: 'As rounds write it, e.g. `2026-Q3`.' }) },
    ),
    rounds: open.page(
      Round,
      'rounds',
      'Its reporting periods, newest first, and examples after all others.',
      {
        isOver: t.arg.boolean({ description: 'Only those whose period is over.' }),
      },
    ),
  }),
);

rootOne(
  'directive',
  Directive,
  'One directive by its symbol; where none is named, the one that was recorded first.',
  (t) => ({
    symbol: t.arg({ type: 'Text', description: 'As on paper or as in addresses: `20-CT/TW`, `20-ct-tw`.' }),
  }),
  ({ symbol }) => (symbol == null ? firstDirective() : directiveBySymbol(symbol)),
  { unnamed: 'answered' },
);

rootPage(
  'directives',
  Directive,
  'All directives on the ledger, the one recorded first before the others.',
  () => ({}),
  allDirectives,
);

change(
  'recordDirective',
  Directive,
  'Put a directive on the ledger. Record its document first: symbol, day of issue and issuer are read from there.',
  (t) => ({
    document: t.arg.id({ required: true, description: 'The document that gives the order.' }),
    predecessor: t.arg.id({ description: 'The document it follows.' }),
    subjectVi: t.arg({ type: 'Text', required: true, description: 'What it is about, in Vietnamese.' }),
    subjectEn: t.arg({ type: 'Text', required: true, description: 'What it is about, in English.' }),
    distributionVi: t.arg({
      type: 'Text',
      description: 'How far down it is to be made known, in Vietnamese.',
    }),
    distributionEn: t.arg({ type: 'Text', description: 'How far down it is to be made known, in English.' }),
    hasQuantifiedTargets: t.arg.boolean({
      required: true,
      description: 'Whether its own text sets numbers.',
    }),
    hasDatedDeadlines: t.arg.boolean({ required: true, description: 'Whether its own text sets dates.' }),
    function: t.arg.string({
      description:
        'The function of the State it is about, e.g. `overseas_labour`: whoever holds it verifies what nobody nearer does.',
    }),
    holder: t.arg.id({ description: 'The body that held that function when it was issued.' }),
    note: t.arg({ type: 'Text', description: 'What to know before relying on it.' }),
  }),
  (ctx, once, { document, predecessor, holder, ...asked }) =>
    recordDirective(ctx, once, {
      subjectVi: asked.subjectVi,
      subjectEn: asked.subjectEn,
      distributionVi: asked.distributionVi ?? null,
      distributionEn: asked.distributionEn ?? null,
      hasQuantifiedTargets: asked.hasQuantifiedTargets,
      hasDatedDeadlines: asked.hasDatedDeadlines,
      note: asked.note ?? null,
      function: asked.function ?? null,
      holderId: holder ? idOf('Agency', holder) : null,
      documentId: idOf('Document', document),
      predecessorId: predecessor ? idOf('Document', predecessor) : null,
    }),
);

correction({
  type: Directive,
  kind: directiveCorrected,
  says: 'Put right what is on record of a directive. Its symbol, its day and its issuer are put right with its document.',
  fields: {
    predecessor: 'The document it follows.',
    subjectVi: 'What it is about, in Vietnamese.',
    subjectEn: 'What it is about, in English.',
    distributionVi: 'How far down it is to be made known, in Vietnamese.',
    distributionEn: 'How far down it is to be made known, in English.',
    hasQuantifiedTargets: 'Whether its own text sets numbers.',
    hasDatedDeadlines: 'Whether its own text sets dates.',
    ...whereRead,
  },
});
