import { targetCorrected } from '../db/indicators/correct.ts';
import { type Dated, evaluations } from '../db/indicators/evaluations.ts';
import { setTarget } from '../db/indicators/set-target.ts';
import { supplyBase } from '../db/indicators/supply-base.ts';
import { targets } from '../db/indicators/table.ts';
import { revisionOf, versionColumns } from '../db/revised.ts';
import { seenArgs } from './arguments.ts';
import { change } from './changes.ts';
import { citationField, revisionFields } from './citations.ts';
import { correction, putRight, whereRead } from './corrections.ts';
import { BaseKind, Confidence, Qualifier, TargetOperator, TargetVerdict, VerdictReason } from './enums.ts';
import { audience, implement, implementWorked } from './fields.ts';
import { idOf } from './ids.ts';
import { among, figureColumns, figureIds, revised, withRevision } from './observations.ts';
import {
  Agency,
  Correction,
  Document,
  Evaluation,
  Indicator,
  Plan,
  Span,
  Target,
  Territory,
} from './records.ts';

implementWorked<Dated>(
  Evaluation,
  'Whether a promise was kept in one period, over one population. Exact: a strict comparison stays strict at the boundary.',
  (t, given, maybe) => ({
    verdict: given.word(TargetVerdict, 'verdict', 'Met, not met, only a bound, or not computable.'),
    code: given.word(VerdictReason, 'code', 'The reason, for programs.'),
    reason: given.text('reason', 'The reason, in a sentence.'),
    period: maybe.text('period', 'The year or years judged; null where the document names none.'),
    population: maybe.text(
      'population',
      'Of whose figure, or of which count of communes, the percentage is.',
    ),
    numerator: maybe.decimal('numerator', 'The exact count; null where only its ends are known.'),
    atLeast: maybe.decimal('atLeast', 'Lower end of the count, where one is known.'),
    atMost: maybe.decimal('atMost', 'Upper end of the count, where one is known.'),
    denominator: maybe.decimal('denominator', 'What the percentage is of; null where it was not supplied.'),
    denominatorAsOf: maybe.text('denominatorAsOf', 'As of when the denominator is.'),
    asOf: maybe.text('asOf', 'As of when the count is, as precise as its source.'),
    exact: maybe.text('exact', 'Numerator over denominator, or the count, as an exact fraction.'),
    percent: maybe.decimal('percent', 'The share, for the eye: rounded to two decimals.'),
    figures: figureIds(t),
    ...revisionFields(t, revised),
  }),
);

/** What a promise says, and what it is held against. */
const promised = [
  ...versionColumns,
  'operator',
  'qualifier',
  'value',
  'unit',
  'period',
  'textVi',
  'textEn',
  'isPart',
  'baseKind',
  'baseValue',
  'baseAsOf',
  'numeratorId',
] as const;
const weighed = {
  indicator: ['direction', 'aggregationKind'],
  numerator: ['aggregationKind'],
  baseOf: ['symbol', 'kind', 'titleEn'],
  figures: [...versionColumns, ...figureColumns],
  communes: ['value', 'asOf'],
} as const;

implement(Target, targets, 'A number a document sets.', (t, open) => ({
  corrections: open.many(Correction, 'corrections', putRight),
  spans: open.many(Span, 'spans', 'The words that set it.'),
  revision: open.int('revision', 'Grows when its base is supplied; send it back with your change.'),
  operator: open.word(
    TargetOperator,
    'operator',
    "How it is compared; null where the document's words do not decide it.",
  ),
  isPart: open.flag('isPart', 'It counts only a part of the people its indicator counts.'),
  baseKind: open.word(BaseKind, 'baseKind', 'Of what a percentage is, where the document says.'),
  base: open.decimal('baseValue', 'The figure it is a percentage of; null until it is supplied.'),
  baseAsOf: open.text('baseAsOf', 'As of when that figure is.'),
  baseDocument: open.one(Document, 'baseDocument', 'The document that figure was read in.'),
  baseAuthority: open.one(Agency, 'baseAuthority', 'The body that set that figure.'),
  baseSection: open.text('baseSection', 'Where in that document.'),
  numerator: open.one(
    Indicator,
    'numerator',
    'What counts the numerator of a percentage; null where nothing does.',
  ),
  evaluations: t.from(promised, weighed).field({
    ...audience('public'),
    description:
      'Whether it was kept, as far as published figures tell: one verdict for each year promised and each population it may be held against.',
    type: [Evaluation],
    resolve: (row, _args, ctx) =>
      evaluations(row, ctx.today).map((verdict) =>
        withRevision(verdict, [row, ...among(row.figures, verdict.figureIds)]),
      ),
  }),
  note: open.text('note', 'What to know about it.'),
  value: open.decimal('value', 'The number.'),
  qualifier: open.word(Qualifier, 'qualifier', "The document's own word before it."),
  unit: open.text('unit', 'Its unit.'),
  period: open.text('period', 'For when, as the document says.'),
  textVi: open.text('textVi', 'In words, Vietnamese, paraphrased.'),
  textEn: open.text('textEn', 'In words, English, paraphrased.'),
  plan: open.one(Plan, 'plan', 'The document that sets it.'),
  basePlan: open.one(
    Plan,
    'basePlan',
    'The document whose figure is the base of a relative target, where one is named.',
  ),
  indicator: open.one(Indicator, 'indicator', 'What it counts.'),
  territory: open.one(Territory, 'territory', 'Where.'),
  source: open.one(Document, 'source', 'Where it was read.'),
  confidence: open.word(Confidence, 'confidence', 'How it was taken.'),
  ...revisionFields(t.from(versionColumns), (row) => revisionOf([row])),
  citationId: citationField(t.from(['id', 'revision']), 't', ({ id, revision }) => ({ id, revision })),
}));

change(
  'setTarget',
  Target,
  'Record a number that a plan promises.',
  (t) => ({
    plan: t.arg.id({ required: true, description: 'The plan.' }),
    indicator: t.arg.id({ required: true, description: 'What it counts.' }),
    value: t.arg({ type: 'Decimal', description: 'The number; left out for a direction only.' }),
    qualifier: t.arg({ type: Qualifier, description: "The plan's own word before it." }),
    operator: t.arg({
      type: TargetOperator,
      description: 'How it is compared. Left out: what the word before it decides, if it decides anything.',
    }),
    isPart: t.arg.boolean({
      description: 'Whether it counts only a part of the people the indicator counts.',
    }),
    baseKind: t.arg({ type: BaseKind, description: 'Of what a percentage is.' }),
    numerator: t.arg.id({ description: 'The indicator that counts the numerator of a percentage.' }),
    unit: t.arg.string({ required: true, description: 'Its unit.' }),
    period: t.arg.string({ required: true, description: 'For when, as the plan says.' }),
    textVi: t.arg({ type: 'Text', required: true, description: 'In words, Vietnamese, paraphrased.' }),
    textEn: t.arg({ type: 'Text', required: true, description: 'In words, English, paraphrased.' }),
    basePlan: t.arg.id({ description: 'The plan whose figure is the base of a relative target.' }),
    section: t.arg({ type: 'Text', required: true, description: 'Where in the plan.' }),
  }),
  (ctx, once, { plan, indicator, basePlan, numerator, ...asked }) =>
    setTarget(ctx, once, {
      ...asked,
      planId: idOf('Plan', plan),
      indicatorId: idOf('Indicator', indicator),
      basePlanId: basePlan ? idOf('Plan', basePlan) : null,
      numeratorId: numerator ? idOf('Indicator', numerator) : null,
    }),
);

change(
  'supplyBase',
  Target,
  'Supply the figure that a target is a percentage of, from a document that was read. Until then the target has no verdict.',
  (t) => ({
    ...seenArgs(t, 'target'),
    value: t.arg({ type: 'Decimal', required: true, description: 'The figure, above zero.' }),
    asOf: t.arg.string({ required: true, description: 'As of when it is, as precise as the document.' }),
    document: t.arg.id({ required: true, description: 'The document it is read in.' }),
    authority: t.arg.id({ required: true, description: 'The body that set it.' }),
    section: t.arg({ type: 'Text', required: true, description: 'Where in the document.' }),
    note: t.arg({ type: 'Text', description: 'What was wrong with the figure supplied before.' }),
  }),
  (ctx, once, { id, revision, document, authority, note, ...asked }) =>
    supplyBase(
      ctx,
      once,
      { id: idOf('Target', id), revision },
      {
        ...asked,
        note: note ?? null,
        documentId: idOf('Document', document),
        authorityId: idOf('Agency', authority),
      },
    ),
);

correction({
  type: Target,
  kind: targetCorrected,
  says: 'Put right a number that a plan promises. Its base is supplied, and supplied again, by `supplyBase`.',
  fields: {
    indicator: 'What is promised.',
    territory: 'For where.',
    value: 'The number.',
    qualifier: "The document's own word before it.",
    operator: 'How it is compared, where the words decide it.',
    unit: 'Its unit.',
    period: 'For when, as the document says.',
    isPart: 'Whether it counts only a part of the people its indicator counts.',
    textVi: 'The words it is promised in.',
    textEn: 'The same in English.',
    basePlan: 'The plan whose figure is its base.',
    baseKind: 'Of what a percentage is.',
    numerator: 'What counts the numerator of a percentage.',
    ...whereRead,
  },
  types: { qualifier: Qualifier, operator: TargetOperator, baseKind: BaseKind, unit: 'String' },
});
