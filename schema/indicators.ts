import { amendObservation } from '../db/indicators/amend.ts';
import { defineIndicator } from '../db/indicators/define.ts';
import { recordObservation } from '../db/indicators/observe.ts';
import { allIndicators, indicatorBy } from '../db/indicators/read.ts';
import { setTarget } from '../db/indicators/set-target.ts';
import { change } from './changes.ts';
import { citationField } from './citations.ts';
import { Confidence, Direction, ObservationKind, Qualifier, Standing } from './enums.ts';
import { audience, implement } from './fields.ts';
import { idOf } from './ids.ts';
import {
  Contradiction,
  Document,
  Indicator,
  LatestValue,
  Market,
  Observation,
  Plan,
  Target,
  Task,
  Territory,
} from './records.ts';
import { rootOne, rootPage } from './roots.ts';

implement(Indicator, 'What is counted, how, and in which unit.', (t, open) => ({
  slug: open.text('slug', 'Its name in addresses.'),
  code: open.text('id', 'Its code in reports, e.g. `IND-SENT-PROV`.'),
  nameVi: open.text('nameVi', 'Vietnamese name.'),
  nameEn: open.text('nameEn', 'English name.'),
  definitionVi: open.text('definitionVi', 'What exactly is counted, in Vietnamese.'),
  definitionEn: open.text('definitionEn', 'What exactly is counted, in English.'),
  unit: open.text('unit', 'e.g. `persons`, `percent`.'),
  direction: open.word(Direction, 'direction', 'Which way is better.'),
  frequency: open.textOrNull('frequency', 'How often it is published.'),
  aggregation: open.text('aggregation', 'How its values may be added up, and how not.'),
  tasks: open.many(Task, 'tasks', 'Tasks it speaks about.'),
  observations: open.page(
    Observation,
    'observations',
    'Published figures, oldest period first. Contradictory ones stand side by side.',
    {
      territory: t.arg.id({ description: 'Only this territory.' }),
      kind: t.arg({ type: ObservationKind, description: 'Only this kind.' }),
      market: t.arg.string({ description: 'Only this market, e.g. `JP`.' }),
      periodType: t.arg.string({
        description: 'Only such periods: `year`, `quarter`, `month`, `ytd` and so on.',
      }),
      totalsOnly: t.arg.boolean({
        description: 'Only figures that are not broken down by market, sex or otherwise.',
      }),
    },
    ({ territory, market, ...rest }) => ({
      ...rest,
      territoryId: territory ? idOf('Territory', territory) : null,
      marketId: market ?? null,
    }),
  ),
  targets: open.page(Target, 'targets', 'Numbers that plans set for it.'),
  latestValues: open.page(LatestValue, 'latestValues', 'The latest published value of each body.'),
}));

implement(Observation, 'One published figure with its period, place and source.', (t, open) => ({
  revision: open.int('revision', 'Grows when it is put right; send it back with your change.'),
  kind: open.word(ObservationKind, 'kind', 'What the figure is.'),
  series: open.text('series', 'How it counts: `flow`, `cumulative`, `stock`, `rate` and so on.'),
  value: open.decimal('value', 'The figure.'),
  valueHigh: open.decimal('valueHigh', 'Upper end where the source gives a range.'),
  qualifier: open.word(Qualifier, 'qualifier', "The source's own word before it."),
  unit: open.text('unit', 'Its unit.'),
  periodType: open.text('periodType', '`ytd` is a running total inside the year: never add it to months.'),
  periodStart: open.textOrNull('periodStart', 'First day, as precise as the source.'),
  periodEnd: open.textOrNull('periodEnd', 'Last day, as precise as the source.'),
  asOf: open.textOrNull('asOf', 'As of when, where the source says so.'),
  sex: open.textOrNull('sex', 'Only women or men, where broken down.'),
  dimension: t.field({
    ...audience('public'),
    type: 'JSON',
    nullable: true,
    description: "Any other breakdown, in the source's terms.",
    resolve: (row) => row.dimension ?? null,
  }),
  indicator: open.one(Indicator, 'indicator', 'What was counted.'),
  territory: open.one(Territory, 'territory', 'Where.'),
  market: open.one(Market, 'market', 'For which country of work, where broken down.'),
  standing: open.word(Standing, 'standing', 'What kind of source it comes from.'),
  confidence: open.word(Confidence, 'confidence', 'How it was taken.'),
  source: open.one(Document, 'source', 'Where it was read.'),
  corroboratedBy: open.many(Document, 'corroboratedBy', 'Further sources that give it.'),
  contradiction: open.one(
    Contradiction,
    'contradiction',
    'Other published figures that do not agree with it.',
  ),
  note: open.textOrNull('note', 'What to know before citing it.'),
  citationId: citationField(t, 'o', ({ id, revision }) => ({ id, revision })),
}));

implement(
  Contradiction,
  'Published figures that do not agree. All stay, each with its source.',
  (_t, open) => ({
    titleEn: open.text('titleEn', 'What they disagree about.'),
    note: open.textOrNull('note', 'What is known of the reason.'),
    observations: open.many(Observation, 'observations', 'The figures.'),
  }),
);

implement(Market, 'A country or area of work.', (_t, open) => ({
  code: open.text('id', 'Its code, e.g. `JP`.'),
  nameVi: open.text('nameVi', 'Vietnamese name.'),
  nameEn: open.text('nameEn', 'English name.'),
}));

implement(Target, 'A number a document sets.', (t, open) => ({
  value: open.decimal('value', 'The number.'),
  qualifier: open.word(Qualifier, 'qualifier', "The document's own word before it."),
  unit: open.textOrNull('unit', 'Its unit.'),
  period: open.textOrNull('period', 'For when, as the document says.'),
  textVi: open.textOrNull('textVi', 'In words, Vietnamese, paraphrased.'),
  textEn: open.textOrNull('textEn', 'In words, English, paraphrased.'),
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
  citationId: citationField(t, 't', ({ id, revision }) => ({ id, revision })),
}));

rootOne(
  'indicator',
  Indicator,
  'One indicator by its slug or id.',
  (t) => ({
    slug: t.arg.string({ description: 'Its name in addresses.' }),
    id: t.arg.id({ description: 'Its id.' }),
  }),
  ({ slug, id }) => indicatorBy({ slug: slug ?? null, id: id ? idOf('Indicator', id) : null }),
);

rootPage('indicators', Indicator, 'All indicators.', () => ({}), allIndicators);

change(
  'defineIndicator',
  Indicator,
  'Define what is counted, how, and in which unit.',
  (t) => ({
    code: t.arg.string({ required: true, description: 'e.g. `IND-SENT-PROV`.' }),
    slug: t.arg.string({ required: true, description: 'Its name in addresses.' }),
    nameVi: t.arg({ type: 'Text', required: true, description: 'Vietnamese name.' }),
    nameEn: t.arg({ type: 'Text', required: true, description: 'English name.' }),
    definitionVi: t.arg({
      type: 'Text',
      required: true,
      description: 'What exactly is counted, in Vietnamese.',
    }),
    definitionEn: t.arg({
      type: 'Text',
      required: true,
      description: 'What exactly is counted, in English.',
    }),
    unit: t.arg.string({ required: true, description: 'e.g. `persons`, `percent`.' }),
    direction: t.arg({ type: Direction, required: true, description: 'Which way is better.' }),
    aggregation: t.arg({
      type: 'Text',
      required: true,
      description: 'How its values may be added up, and how not.',
    }),
    frequency: t.arg.string({ description: 'How often it is published.' }),
  }),
  (ctx, once, asked) => defineIndicator(ctx, once, asked),
);

change(
  'recordObservation',
  Observation,
  'Record a published figure with its period, place and source.',
  (t) => ({
    indicator: t.arg.id({ required: true, description: 'What was counted.' }),
    territory: t.arg.id({ required: true, description: 'Where.' }),
    market: t.arg.string({ description: 'For which market, e.g. `JP`, where broken down.' }),
    kind: t.arg({ type: ObservationKind, required: true, description: 'What the figure is.' }),
    series: t.arg.string({
      required: true,
      description: 'How it counts: `flow`, `cumulative`, `stock`, `rate` …',
    }),
    value: t.arg({
      type: 'Decimal',
      required: true,
      description: 'The figure, exactly as the source gives it.',
    }),
    valueHigh: t.arg({ type: 'Decimal', description: 'Upper end of a range.' }),
    unit: t.arg.string({ description: "Its unit, where it is not the indicator's." }),
    qualifier: t.arg({ type: Qualifier, required: true, description: "The source's own word before it." }),
    periodType: t.arg.string({ required: true, description: '`year`, `quarter`, `month`, `ytd`, `point` …' }),
    periodStart: t.arg.string({ description: 'First day, as precise as the source.' }),
    periodEnd: t.arg.string({ description: 'Last day, as precise as the source.' }),
    asOf: t.arg.string({ description: 'As of when, where the source says so.' }),
    source: t.arg.id({ required: true, description: 'The document it is read in.' }),
    section: t.arg({ type: 'Text', description: 'Where in that document.' }),
    note: t.arg({ type: 'Text', description: 'What to know before citing it.' }),
  }),
  (ctx, once, { indicator, territory, market, source, ...asked }) =>
    recordObservation(ctx, once, {
      ...asked,
      indicatorId: idOf('Indicator', indicator),
      territoryId: idOf('Territory', territory),
      marketId: market ?? null,
      sourceId: idOf('Document', source),
    }),
);

change(
  'amendObservation',
  Observation,
  'Put right a figure that was taken down wrongly. The earlier version stays readable for any day it was on the ledger.',
  (t) => ({
    id: t.arg.id({ required: true, description: "The observation's id." }),
    revision: t.arg.int({ required: true, description: 'The revision you saw.' }),
    value: t.arg({ type: 'Decimal', required: true, description: 'The figure as the source gives it.' }),
    valueHigh: t.arg({ type: 'Decimal', description: 'Upper end of a range.' }),
    qualifier: t.arg({ type: Qualifier, required: true, description: "The source's own word before it." }),
    note: t.arg({ type: 'Text', required: true, description: 'What was wrong, and how you know.' }),
  }),
  (ctx, once, { id, revision, ...asked }) =>
    amendObservation(
      ctx,
      once,
      { id: idOf('Observation', id), revision },
      { ...asked, valueHigh: asked.valueHigh ?? null },
    ),
);

change(
  'setTarget',
  Target,
  'Record a number that a plan promises.',
  (t) => ({
    plan: t.arg.id({ required: true, description: 'The plan.' }),
    indicator: t.arg.id({ required: true, description: 'What it counts.' }),
    value: t.arg({ type: 'Decimal', required: true, description: 'The number.' }),
    qualifier: t.arg({ type: Qualifier, required: true, description: "The plan's own word before it." }),
    unit: t.arg.string({ required: true, description: 'Its unit.' }),
    period: t.arg.string({ required: true, description: 'For when, as the plan says.' }),
    textVi: t.arg({ type: 'Text', required: true, description: 'In words, Vietnamese, paraphrased.' }),
    textEn: t.arg({ type: 'Text', required: true, description: 'In words, English, paraphrased.' }),
    basePlan: t.arg.id({ description: 'The plan whose figure is the base of a relative target.' }),
    section: t.arg({ type: 'Text', required: true, description: 'Where in the plan.' }),
  }),
  (ctx, once, { plan, indicator, basePlan, ...asked }) =>
    setTarget(ctx, once, {
      ...asked,
      planId: idOf('Plan', plan),
      indicatorId: idOf('Indicator', indicator),
      basePlanId: basePlan ? idOf('Plan', basePlan) : null,
    }),
);
