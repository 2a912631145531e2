import type { Answer } from '../db/answers.ts';
import {
  type Aggregate as Added,
  type Addend,
  aggregate,
  type AggregationKind as Kind,
} from '../db/indicators/aggregate.ts';
import { amendObservation } from '../db/indicators/amend.ts';
import { defineIndicator } from '../db/indicators/define.ts';
import { type Dated, evaluations, type Loaded } from '../db/indicators/evaluations.ts';
import { recordObservation } from '../db/indicators/observe.ts';
import { allIndicators, allObservations, indicatorBy } from '../db/indicators/read.ts';
import {
  type PlaceValue as Placed,
  type Restatement as Restated,
  restatement,
  type Succession,
} from '../db/indicators/restate.ts';
import { setTarget } from '../db/indicators/set-target.ts';
import { supplyBase } from '../db/indicators/supply-base.ts';
import { contradictions, indicators, markets, observations, targets } from '../db/indicators/table.ts';
import type { Period } from '../db/indicators/total.ts';
import { keyOf } from '../db/reading.ts';
import { type Revision, revisionOf } from '../db/revised.ts';
import { change } from './changes.ts';
import { citationField, revisionFields } from './citations.ts';
import {
  AggregateKind,
  AggregationKind,
  BaseKind,
  Confidence,
  Direction,
  ObservationKind,
  Qualifier,
  Standing,
  TargetOperator,
  TargetVerdict,
  VerdictReason,
} from './enums.ts';
import { audience, implement, implementWorked, type RowBuilder } from './fields.ts';
import { idOf, toId } from './ids.ts';
import { aMarket, anId, anIndicator, aPeriodType, aPlace, underDirective } from './named.ts';
import {
  Agency,
  Aggregate,
  Contradiction,
  Document,
  EarlierFigure,
  Evaluation,
  Indicator,
  LatestValue,
  Market,
  Observation,
  PlaceRefusal,
  PlaceValue,
  Plan,
  Restatement,
  Target,
  Task,
  Territory,
} from './records.ts';
import { rootOne, rootPage } from './roots.ts';

type Maker = Pick<RowBuilder<Answer>, 'id' | 'idList'>;

const figureIds = (t: Maker) =>
  t.idList({
    ...audience('public'),
    description: 'Ids of the published figures it rests on.',
    resolve: (row) => (row.figureIds as string[]).map((id) => toId('Observation', id)),
  });

/** What was worked out from figures, with what became of those it used. */
const withRevision = <T extends object>(worked: T, used: readonly Answer[]): T & { revision: Revision } => ({
  ...worked,
  revision: revisionOf(used),
});
const revised = (row: Answer) => row.revision as Revision;
const among = (rows: unknown, ids: readonly string[]) =>
  (rows as readonly Answer[]).filter((row) => ids.includes(String(row.id)));

const addendsOf = ({ territory, periodType, from, until }: Record<string, unknown>) => ({
  periodType,
  from,
  until,
  territoryId: territory ? idOf('Territory', String(territory)) : null,
});

implement(Indicator, indicators, 'What is counted, how, and in which unit.', (t, open) => ({
  slug: open.text('slug', 'Its name in addresses.'),
  code: open.text('id', 'Its code in reports, e.g. `IND-SENT-PROV`.'),
  nameVi: open.text('nameVi', 'Vietnamese name.'),
  nameEn: open.text('nameEn', 'English name.'),
  definitionVi: open.text('definitionVi', 'What exactly is counted, in Vietnamese.'),
  definitionEn: open.text('definitionEn', 'What exactly is counted, in English.'),
  unit: open.text('unit', 'e.g. `persons`, `percent`.'),
  direction: open.word(Direction, 'direction', 'Which way is better.'),
  frequency: open.text('frequency', 'How often it is published.'),
  aggregation: open.text('aggregation', 'How its values may be added up, and how not.'),
  aggregationKind: open.word(AggregationKind, 'aggregationKind', 'The same as one word, for programs.'),
  aggregate: t.field({
    description:
      'Its published totals for one place, of one kind of period, added up; or the reason why they are not. Never adds running totals, rates, stocks or averages, and never counts a day twice.',
    type: Aggregate,
    args: {
      territory: t.arg.id({ ...anId('Territory'), required: true, description: 'Where.' }),
      periodType: t.arg.string({
        ...aPeriodType,
        required: true,
        description: 'Which figures: `month`, `quarter`, `half`, `year`, `ytd` …',
      }),
      from: t.arg({ type: 'Date', required: true, description: 'First day.' }),
      until: t.arg({ type: 'Date', required: true, description: 'First day that no longer counts.' }),
    },
    extensions: {
      ...audience('public').extensions,
      loads: { relation: 'addends', kind: 'many', args: addendsOf },
    },
    resolve: (row, args) => {
      const addends = row[keyOf('addends', addendsOf(args))];
      const total = aggregate(row.aggregationKind as Kind, addends as Addend[], args as Period);
      return withRevision(total, among(addends, total.figureIds)) as never;
    },
  }),
  restated: t.field({
    description:
      'Its published totals for each province, added up, in three views: as reported, in the units of today, and in those of another day. The total of each view is the same.',
    type: Restatement,
    args: {
      periodType: t.arg.string({
        ...aPeriodType,
        required: true,
        description: 'Which figures: `month`, `quarter`, `half`, `year` …',
      }),
      from: t.arg({ type: 'Date', required: true, description: 'First day.' }),
      until: t.arg({ type: 'Date', required: true, description: 'First day that no longer counts.' }),
      frozenOn: t.arg({
        type: 'Date',
        required: true,
        description: 'The day whose units the third view is in, e.g. the day a target was set.',
      }),
    },
    extensions: {
      ...audience('public').extensions,
      loads: { relation: 'addends', kind: 'many', args: addendsOf },
      needs: ['successions'],
    },
    resolve: (row, args, ctx) => {
      const addends = row[keyOf('addends', addendsOf(args))];
      return withRevision(
        restatement(row.aggregationKind as Kind, addends as Addend[], row.successions as Succession[], {
          today: ctx.today,
          frozenOn: args.frozenOn as string,
          period: args as Period,
        }),
        addends as Answer[],
      ) as never;
    },
  }),
  tasks: open.many(Task, 'tasks', 'Tasks it speaks about.', { directive: t.arg(underDirective) }),
  observations: open.page(
    Observation,
    'observations',
    'Published figures, oldest period first. Contradictory ones stand side by side.',
    {
      territory: t.arg.id({ ...anId('Territory'), description: 'Only this territory.' }),
      kind: t.arg({ type: ObservationKind, description: 'Only this kind.' }),
      market: t.arg.string({ ...aMarket, description: 'Only this market, e.g. `JP`.' }),
      periodType: t.arg.string({
        ...aPeriodType,
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
  newestObservations: open.page(
    Observation,
    'newestObservations',
    'The same, newest period first.',
    {
      place: t.arg.string({
        ...aPlace,
        description:
          'Only this place and what became part of it, by its name in addresses, e.g. `hai-phong`.',
      }),
      provincesOnly: t.arg.boolean({ description: 'Only figures for provinces and cities.' }),
      kind: t.arg({ type: ObservationKind, description: 'Only this kind.' }),
      market: t.arg.string({ ...aMarket, description: 'Only this market, e.g. `JP`.' }),
      periodType: t.arg.string({
        ...aPeriodType,
        description: 'Only such periods: `year`, `quarter`, `month`, `ytd` and so on.',
      }),
      totalsOnly: t.arg.boolean({
        description: 'Only figures that are not broken down by market, sex or otherwise.',
      }),
    },
    ({ market, ...rest }) => ({ ...rest, marketId: market ?? null }),
  ),
  recentObservations: open.page(
    Observation,
    'recentObservations',
    'Published figures in the order in which the ledger took them down or put them right, latest first.',
    { amendedOnly: t.arg.boolean({ description: 'Only those that were put right.' }) },
  ),
  targets: open.page(Target, 'targets', 'Numbers that plans set for it.'),
  latestValues: open.page(LatestValue, 'latestValues', 'The latest published value of each body.'),
}));

implement(
  Observation,
  observations,
  'One published figure with its period, place and source.',
  (t, open) => ({
    revision: open.int('revision', 'Grows when it is put right; send it back with your change.'),
    kind: open.word(ObservationKind, 'kind', 'What the figure is.'),
    series: open.text('series', 'How it counts: `flow`, `cumulative`, `stock`, `rate` and so on.'),
    value: open.decimal('value', 'The figure.'),
    valueHigh: open.decimal('valueHigh', 'Upper end where the source gives a range.'),
    qualifier: open.word(Qualifier, 'qualifier', "The source's own word before it."),
    unit: open.text('unit', 'Its unit.'),
    periodType: open.text('periodType', '`ytd` is a running total inside the year: never add it to months.'),
    periodStart: open.text('periodStart', 'First day, as precise as the source.'),
    periodEnd: open.text('periodEnd', 'Last day, as precise as the source.'),
    asOf: open.text('asOf', 'As of when, where the source says so.'),
    sex: open.text('sex', 'Only women or men, where broken down.'),
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
    note: open.text('note', 'What to know before citing it.'),
    ...revisionFields(t, (row: Answer) => revisionOf([row])),
    citationId: citationField(t, 'o', ({ id, revision }) => ({ id, revision })),
    knownSince: open.moment('knownFrom', 'Since when the ledger has said so.'),
    earlier: t.field({
      // A change answers the bare row; whoever also asks for this has it read again.
      extensions: { ...audience('public').extensions, needs: ['source'] },
      description: 'What the ledger said before it was put right, latest first.',
      type: [EarlierFigure],
      resolve: (row) => row.earlier as never,
    }),
  }),
);

type Figure = (typeof observations)['$inferSelect'];
interface Earlier
  extends Pick<Figure, 'id' | 'revision' | 'value' | 'valueHigh' | 'qualifier' | 'note' | 'knownFrom'> {
  readonly knownUntil: string;
}

implementWorked<Earlier>(
  EarlierFigure,
  'A figure as the ledger had it until it was put right.',
  (t, given, maybe) => ({
    value: given.decimal('value', 'The figure.'),
    valueHigh: maybe.decimal('valueHigh', 'Upper end where the source gives a range.'),
    qualifier: given.word(Qualifier, 'qualifier', "The source's own word before it."),
    note: maybe.text('note', 'What to know before citing it.'),
    knownSince: given.moment('knownFrom', 'Since when the ledger said so.'),
    knownUntil: given.moment('knownUntil', 'When it was put right.'),
    citationId: citationField(t, 'o', ({ id, revision }) => ({ id, revision })),
  }),
);

implement(
  Contradiction,
  contradictions,
  'Published figures that do not agree. All stay, each with its source.',
  (_t, open) => ({
    titleEn: open.text('titleEn', 'What they disagree about.'),
    note: open.text('note', 'What is known of the reason.'),
    observations: open.many(Observation, 'observations', 'The figures.'),
  }),
);

implement(Market, markets, 'A country or area of work.', (_t, open) => ({
  code: open.text('id', 'Its code, e.g. `JP`.'),
  nameVi: open.text('nameVi', 'Vietnamese name.'),
  nameEn: open.text('nameEn', 'English name.'),
}));

implementWorked<Added>(Aggregate, 'Figures added up, or the reason why they are not.', (t, given, maybe) => ({
  kind: given.word(AggregateKind, 'kind', 'What came of it.'),
  reason: maybe.text('reason', 'Why nothing was added, or what the sum does not say.'),
  value: maybe.decimal('value', 'The exact sum.'),
  atLeast: maybe.decimal('atLeast', 'Lower end of the sum.'),
  atMost: maybe.decimal('atMost', 'Upper end of the sum.'),
  numerator: maybe.decimal('numerator', 'Of a ratio: the sum of the numerators.'),
  denominator: maybe.decimal('denominator', 'Of a ratio: the sum of the denominators.'),
  exact: maybe.text('exact', 'Of a ratio: the exact fraction.'),
  percent: maybe.decimal('percent', 'Of a ratio, for the eye: rounded to two decimals.'),
  asOf: maybe.text('asOf', 'As of when, as precise as the latest source.'),
  figures: figureIds(t),
  ...revisionFields(t, revised),
}));

const territoryIds = (t: Maker, name: string, description: string) =>
  t.idList({
    ...audience('public'),
    description,
    resolve: (row) => (row[name] as string[]).map((id) => toId('Territory', id)),
  });
const territoryId = (t: Maker) =>
  t.id({
    ...audience('public'),
    description: 'Id of the unit.',
    resolve: (row) => toId('Territory', String(row.territoryId)),
  });

implementWorked<Placed>(PlaceValue, 'What one unit comes to.', (t, given) => ({
  territory: territoryId(t),
  value: given.decimal('value', 'The exact sum.'),
  from: territoryIds(t, 'fromIds', 'Ids of the units it was reported for.'),
  missing: territoryIds(
    t,
    'missingIds',
    'Ids of units that went into it and of which nothing could be added: the value is then not of the whole unit. Missing is never zero.',
  ),
}));

implementWorked<Restated['refused'][number]>(
  PlaceRefusal,
  'Why the figures of a unit were not added.',
  (t, given) => ({
    territory: territoryId(t),
    reason: given.text('reason', 'The reason, in a sentence.'),
  }),
);

implementWorked<Restated>(
  Restatement,
  'One measure in three lists of units. The total of each is the same.',
  (t, given) => {
    const view = (name: string, description: string) =>
      t.field({
        ...audience('public'),
        description,
        type: [PlaceValue],
        resolve: (row) => row[name] as never,
      });
    return {
      ...revisionFields(t, revised),
      total: given.decimal('total', 'The sum over all units, in every view.'),
      reported: view('reported', 'By the units the figures were published for.'),
      restated: view('restated', 'In the units of today.'),
      frozen: view(
        'frozen',
        'In the units of the day asked for; a unit that came later stays under its own name.',
      ),
      refused: t.field({
        ...audience('public'),
        description: 'Units whose figures may not be added; they are in no view.',
        type: [PlaceRefusal],
        resolve: (row) => row.refused as never,
      }),
    };
  },
);

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

implement(Target, targets, 'A number a document sets.', (t, open) => ({
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
  evaluations: t.field({
    description:
      'Whether it was kept, as far as published figures tell: one verdict for each year promised and each population it may be held against.',
    type: [Evaluation],
    extensions: {
      ...audience('public').extensions,
      needs: ['indicator', 'numerator', 'baseOf', 'figures', 'communes'],
    },
    resolve: (row, _args, ctx) =>
      evaluations(row as unknown as Loaded, ctx.today).map((verdict) =>
        withRevision(verdict, [row, ...among(row.figures, verdict.figureIds)]),
      ) as never,
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
  ...revisionFields(t, (row: Answer) => revisionOf([row])),
  citationId: citationField(t, 't', ({ id, revision }) => ({ id, revision })),
}));

rootOne(
  'indicator',
  Indicator,
  'One indicator by its slug or id.',
  (t) => ({
    slug: t.arg.string({ description: 'Its name in addresses.' }),
    id: t.arg.id({ description: 'Its id.' }),
    directive: t.arg(underDirective),
  }),
  ({ slug, id, directive }) =>
    indicatorBy({
      slug: slug ?? null,
      id: id ? idOf('Indicator', id) : null,
      directive: directive ?? null,
    }),
);

rootPage(
  'indicators',
  Indicator,
  'All indicators.',
  (t) => ({ directive: t.arg(underDirective) }),
  ({ directive }) => allIndicators(directive),
);

rootPage(
  'observations',
  Observation,
  'Every published figure with its period, place and source, for those who want them all.',
  (t) => ({
    indicator: t.arg.string({ ...anIndicator, description: 'Only of this indicator, e.g. `workers-sent`.' }),
    directive: t.arg(underDirective),
  }),
  ({ indicator, directive }) => allObservations(indicator, directive),
);

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
    aggregationKind: t.arg({
      type: AggregationKind,
      description: 'The same as one word. Left out: nothing of it is ever added.',
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
    id: t.arg.id({ required: true, description: "The target's id." }),
    revision: t.arg.int({ required: true, description: 'The revision you saw.' }),
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
