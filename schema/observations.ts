import type { Answer } from '../db/answers.ts';
import { observationAmended } from '../db/indicators/correct.ts';
import { recordObservation } from '../db/indicators/observe.ts';
import type { EarlierVersion } from '../db/indicators/read.ts';
import { allBreakdownCodes, allObservations } from '../db/indicators/read.ts';
import { breakdownCodes, contradictions, markets, observations } from '../db/indicators/table.ts';
import { type Revision, revisionOf, type Version, versionColumns } from '../db/revised.ts';
import { change } from './changes.ts';
import { citationField, revisionFields } from './citations.ts';
import { correction, putRight } from './corrections.ts';
import { BreakdownList, Confidence, ObservationKind, Qualifier, Standing } from './enums.ts';
import { audience, implement, implementWorked, type RowBuilder } from './fields.ts';
import { idOf, toId } from './ids.ts';
import { anId, anIndicator, underDirective } from './named.ts';
import { ObservationOrder } from './orders.ts';
import {
  BreakdownCode,
  Contradiction,
  Correction,
  Document,
  EarlierFigure,
  Indicator,
  Market,
  Observation,
  Territory,
} from './records.ts';
import { rootPage } from './roots.ts';

export type Maker = Pick<RowBuilder<Answer>, 'id' | 'idList'>;

export const figureIds = (t: Maker) =>
  t.idList({
    ...audience('public'),
    description: 'Ids of the published figures it rests on.',
    resolve: (row) => (row.figureIds as string[]).map((id) => toId('Observation', id)),
  });

/** What was worked out from figures, with what became of those it used. */
export const withRevision = (worked: object, used: readonly Version[]): Answer => ({
  ...worked,
  revision: revisionOf(used),
});

export const revised = (row: Answer) => row.revision as Revision;

/** What is added up, or held against a promise. */
export const figureColumns = [
  'id',
  'value',
  'valueHigh',
  'qualifier',
  'unit',
  'series',
  'periodType',
  'periodStart',
  'periodEnd',
  'asOf',
] as const;

export const among = <R extends { readonly id: string }>(rows: readonly R[], ids: readonly string[]): R[] =>
  rows.filter((row) => ids.includes(row.id));

implement(
  Observation,
  observations,
  'One published figure with its period, place and source.',
  (t, open) => ({
    corrections: open.many(Correction, 'corrections', putRight),
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
    dimension: t.from(['dimension']).field({
      ...audience('public'),
      type: 'JSON',
      nullable: true,
      description: "Any other breakdown, in the source's terms.",
      resolve: (row) => row.dimension ?? null,
    }),
    indicator: open.one(Indicator, 'indicator', 'What was counted.'),
    territory: open.one(Territory, 'territory', 'Where.'),
    market: open.one(Market, 'market', 'For which country of work, where broken down.'),
    codes: open.many(
      BreakdownCode,
      'codes',
      'The codes it is broken down by, as far as the words of its source are in a list.',
      undefined,
      undefined,
      4,
    ),
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
    ...revisionFields(t.from(versionColumns), (row) => revisionOf([row])),
    citationId: citationField(t.from(['id', 'revision']), 'o', ({ id, revision }) => ({ id, revision })),
    knownSince: open.moment('knownFrom', 'Since when the ledger has said so.'),
    earlier: t.from(['earlier']).field({
      ...audience('public'),
      description: 'What the ledger said before it was put right, latest first.',
      type: [EarlierFigure],
      resolve: (row) => row.earlier,
    }),
  }),
);

implementWorked<EarlierVersion>(
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

implement(
  BreakdownCode,
  breakdownCodes,
  'A code that figures are broken down by: a market, a sex, a priority group, a programme, a skill.',
  (_t, open) => ({
    list: open.word(BreakdownList, 'list', 'Of which list.'),
    code: open.text('code', 'The code, e.g. `JP` (ISO 3166) or `female`.'),
    nameVi: open.text('nameVi', 'Vietnamese name.'),
    nameEn: open.text('nameEn', 'English name.'),
    isGrouping: open.flag(
      'isGrouping',
      'Says what a published figure is of, and is no part of a report, such as a continent.',
    ),
    isRest: open.flag('isRest', 'All others: with it the codes of its list are everybody.'),
  }),
);

rootPage(
  'breakdownCodes',
  BreakdownCode,
  'The codes that figures are broken down by.',
  (t) => ({ list: t.arg({ type: BreakdownList, description: 'Only of this list.' }) }),
  ({ list }) => allBreakdownCodes(list ?? null),
);

rootPage(
  'observations',
  Observation,
  'Every published figure with its period, place and source, for those who want them all.',
  (t) => ({
    indicator: t.arg.string({ ...anIndicator, description: 'Only of this indicator, e.g. `workers-sent`.' }),
    directive: t.arg(underDirective),
    territory: t.arg.id({ ...anId('Territory'), description: 'Only of this place.' }),
    kind: t.arg({ type: ObservationKind, description: 'Only figures that are this.' }),
    orderBy: t.arg({ type: ObservationOrder, description: 'In which order; by id where it is left out.' }),
  }),
  ({ indicator, directive, territory, kind, orderBy }) =>
    allObservations({
      slug: indicator,
      directive,
      territoryId: territory ? idOf('Territory', territory) : null,
      kind,
      order: orderBy,
    }),
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

correction(
  {
    type: Observation,
    kind: observationAmended,
    says: 'Put right a figure that was taken down wrongly.',
    fields: {
      indicator: 'What was counted.',
      kind: 'What the figure is.',
      series: 'How it counts: `flow`, `cumulative`, `stock`, `rate` …',
      value: 'The figure as the source gives it.',
      valueHigh: 'Upper end of a range.',
      qualifier: "The source's own word before it.",
      unit: 'Its unit.',
      periodType: '`year`, `quarter`, `month`, `ytd`, `point` …',
      periodStart: 'First day, as precise as the source.',
      periodEnd: 'Last day, as precise as the source.',
      territory: 'Where.',
      market: 'For which market, where broken down.',
      sex: 'Only women or men, where broken down.',
      asOf: 'As of when, where the source says so.',
      standing: 'What kind of source it comes from.',
      source: 'The document it is read in.',
      section: 'Where in that document.',
      confidence: 'How it was taken.',
    },
    types: {
      kind: ObservationKind,
      qualifier: Qualifier,
      standing: Standing,
      series: 'String',
      unit: 'String',
      periodType: 'String',
      periodStart: 'String',
      periodEnd: 'String',
      asOf: 'String',
      sex: 'String',
    },
  },
  'amendObservation',
);
