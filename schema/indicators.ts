import type { Answer, Read } from '../db/answers.ts';
import {
  type Aggregate as Added,
  aggregate,
  type AggregationKind as Kind,
} from '../db/indicators/aggregate.ts';
import { indicatorCorrected } from '../db/indicators/correct.ts';
import { defineIndicator } from '../db/indicators/define.ts';
import { allIndicators, indicatorBy } from '../db/indicators/read.ts';
import {
  type PlaceValue as Placed,
  type Restatement as Restated,
  restatement,
} from '../db/indicators/restate.ts';
import { indicators, type observations } from '../db/indicators/table.ts';
import type { Period } from '../db/indicators/total.ts';
import { keyOf } from '../db/reading.ts';
import { versionColumns } from '../db/revised.ts';
import { change } from './changes.ts';
import { revisionFields } from './citations.ts';
import { correction, putRight } from './corrections.ts';
import {
  AgencyKind,
  AggregateKind,
  AggregationKind,
  BreakdownList,
  Direction,
  ObservationKind,
} from './enums.ts';
import { audience, grows, implement, implementWorked } from './fields.ts';
import { idOf, toId } from './ids.ts';
import { aMarket, anId, aPeriodType, aPlace, underDirective } from './named.ts';
import { among, figureColumns, figureIds, type Maker, revised, withRevision } from './observations.ts';
import {
  Aggregate,
  Correction,
  Indicator,
  LatestValue,
  Observation,
  PlaceRefusal,
  PlaceValue,
  Restatement,
  Target,
  Task,
} from './records.ts';
import { rootOne, rootPage } from './roots.ts';

const addendsOf = ({ territory, periodType, from, until }: Record<string, unknown>) => ({
  periodType,
  from,
  until,
  territoryId: territory ? idOf('Territory', String(territory)) : null,
});

const addendColumns = [...versionColumns, ...figureColumns, 'territoryId'] as const;
/** They are found by what was asked, so no declaration can name them. */
const addendsIn = (row: object, args: Record<string, unknown>) =>
  (row as Answer)[keyOf('addends', addendsOf(args))] as Pick<
    Read<typeof observations>,
    (typeof addendColumns)[number]
  >[];

implement(Indicator, indicators, 'What is counted, how, and in which unit.', (t, open) => ({
  revision: open.int('revision', grows),
  corrections: open.many(Correction, 'corrections', putRight),
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
  isDerived: open.flag('isDerived', "Its definition is the ledger's own: no text was read that gives it."),
  askedOf: t.from(['askedOf']).field({
    ...audience('public'),
    type: [AgencyKind],
    nullable: true,
    description: 'Kinds of bodies that have it and are asked for it. Null: whoever has it.',
    resolve: (row) => row.askedOf as never,
  }),
  breakdowns: t.from(['breakdowns']).field({
    ...audience('public'),
    type: [BreakdownList],
    description: 'Lists of codes by which it may be broken down.',
    resolve: (row) => (row.breakdowns ?? []) as never,
  }),
  stateReportVi: open.text(
    'stateReportVi',
    'Where it already stands in the reporting of the state, as far as is known; in Vietnamese.',
  ),
  stateReportEn: open.text('stateReportEn', 'The same in English.'),
  aggregate: t.from(['aggregationKind']).field({
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
      needs: [{ relation: 'addends', args: addendsOf, reads: addendColumns }],
    },
    resolve: (row, args) => {
      const addends = addendsIn(row, args);
      const total = aggregate(row.aggregationKind as Kind, addends, args as Period);
      return withRevision(total, among(addends, total.figureIds));
    },
  }),
  restated: t.from(['aggregationKind'], { successions: ['fromId', 'toId', 'on'] }).field({
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
      needs: [{ relation: 'addends', args: addendsOf, reads: addendColumns }],
    },
    resolve: (row, args, ctx) => {
      const addends = addendsIn(row, args);
      return withRevision(
        restatement(row.aggregationKind as Kind, addends, row.successions, {
          today: ctx.today,
          frozenOn: args.frozenOn as string,
          period: args as Period,
        }),
        addends,
      );
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
        resolve: (row) => row[name] as Answer[],
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
        resolve: (row) => row.refused,
      }),
    };
  },
);

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
  (t) => ({
    directive: t.arg(underDirective),
    hasFigures: t.arg.boolean({
      description: 'Only those of which a published figure is on record, or only those without.',
    }),
  }),
  ({ directive, hasFigures }) => allIndicators(directive, hasFigures),
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
    isDerived: t.arg.boolean({ description: "Its definition is the ledger's own." }),
    askedOf: t.arg({ type: [AgencyKind], description: 'Kinds of bodies that have it and are asked for it.' }),
    breakdowns: t.arg({
      type: [BreakdownList],
      description: 'Lists of codes by which it may be broken down.',
    }),
    stateReportVi: t.arg({
      type: 'Text',
      description: 'Where it already stands in the reporting of the state, in Vietnamese.',
    }),
    stateReportEn: t.arg({ type: 'Text', description: 'The same in English.' }),
  }),
  (ctx, once, asked) => defineIndicator(ctx, once, asked),
);

correction({
  type: Indicator,
  kind: indicatorCorrected,
  says: 'Put right what is counted, how, and in which unit. Its code and its name in addresses stay.',
  fields: {
    nameVi: 'Vietnamese name.',
    nameEn: 'English name.',
    definitionVi: 'What exactly is counted, in Vietnamese.',
    definitionEn: 'What exactly is counted, in English.',
    unit: 'e.g. `persons`, `percent`.',
    direction: 'Which way is better.',
    frequency: 'How often it is published.',
    aggregation: 'How its values may be added up, and how not.',
    aggregationKind: 'The same as one word.',
    isDerived: "Its definition is the ledger's own.",
    askedOf: 'Kinds of bodies that have it and are asked for it.',
    breakdowns: 'Lists of codes by which it may be broken down.',
    stateReportVi: 'Where it already stands in the reporting of the state, in Vietnamese.',
    stateReportEn: 'The same in English.',
  },
  types: {
    unit: 'String',
    direction: Direction,
    aggregationKind: AggregationKind,
    askedOf: [AgencyKind],
    breakdowns: [BreakdownList],
  },
});
