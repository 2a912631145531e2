import {
  territoryCorrected,
  territoryMappingCorrected,
  territoryMeasureCorrected,
  territoryNameCorrected,
} from '../db/territories/correct.ts';
import { territoriesInForce, territoryBy } from '../db/territories/read.ts';
import {
  territories,
  territoryMappings,
  territoryMeasures,
  territoryNames,
} from '../db/territories/table.ts';
import { citationField } from './citations.ts';
import { correction, putRight, whereRead } from './corrections.ts';
import { AgencyKind, Confidence, Measure, ObservationKind, PlanRelation, TerritoryKind } from './enums.ts';
import { grows, implement } from './fields.ts';
import { idOf } from './ids.ts';
import { anId, underDirective } from './named.ts';
import {
  Agency,
  Commendation,
  Correction,
  Document,
  Finding,
  Observation,
  Plan,
  Recommendation,
  Report,
  Territory,
  TerritoryMapping,
  TerritoryMeasure,
  TerritoryName,
} from './records.ts';
import { rootOne, rootPage } from './roots.ts';

implement(
  Territory,
  territories,
  'A province or city (63 until 30/6/2025, 34 since), a region, or the country.',
  (t, open) => ({
    revision: open.int('revision', grows),
    corrections: open.many(Correction, 'corrections', putRight),
    code: open.text('code', 'Official two-digit code, with its leading zero.'),
    kind: open.word(TerritoryKind, 'kind', 'What kind of territory it is.'),
    slug: open.text('slug', 'Its name in addresses.'),
    nameVi: open.part('name', 'nameVi', 'Vietnamese short name on the day asked about.'),
    nameEn: open.part('name', 'nameEn', 'English name.'),
    fullNameVi: open.part('name', 'fullNameVi', 'Full Vietnamese name.'),
    names: open.many(TerritoryName, 'names', 'All its names, other spellings included.'),
    from: open.date('from', 'First day in force; null when not on record.'),
    until: open.date('until', 'First day on which it no longer existed; null while it does.'),
    tileRow: open.int('tileRow', 'Row on the 34-tile map, from 0.'),
    tileColumn: open.int('tileColumn', 'Column on the 34-tile map, from 0.'),
    parent: open.one(Territory, 'parent', 'Its region.'),
    successors: open.many(TerritoryMapping, 'successors', 'What it became part of.'),
    // No unit of 2025 was made of more than three.
    predecessors: open.many(
      TerritoryMapping,
      'predecessors',
      'What it was made of.',
      undefined,
      undefined,
      4,
    ),
    measures: open.many(
      TerritoryMeasure,
      'measures',
      'Area, population and commune counts, each with date and source.',
      {
        measure: t.arg({ type: Measure, description: 'Only this one.' }),
      },
    ),
    agencies: open.page(Agency, 'agencies', 'Bodies of this territory.', {
      kind: t.arg({ type: AgencyKind, description: 'Only this kind.' }),
    }),
    plans: open.page(Plan, 'plans', 'Plans issued for it.', {
      relation: t.arg({ type: PlanRelation, description: 'Only plans that stand so to the directive.' }),
      directive: t.arg(underDirective),
      withPredecessors: t.arg.boolean({ description: 'Also plans of the units it was made of.' }),
    }),
    reports: open.page(Report, 'reports', 'Reports of its bodies that you may see, newest first.', {
      directive: t.arg(underDirective),
    }),
    findings: open.page(
      Finding,
      'findings',
      'What inspections found about its bodies, as far as you may see it; newest first.',
    ),
    recommendations: open.page(
      Recommendation,
      'recommendations',
      'What its bodies ask of those above; newest first.',
    ),
    commendations: open.page(
      Commendation,
      'commendations',
      'What its bodies were commended for; newest first.',
    ),
    observations: open.page(
      Observation,
      'observations',
      'Published figures for it, oldest period first.',
      {
        indicator: t.arg.id({ ...anId('Indicator'), description: 'Only this indicator.' }),
        kind: t.arg({ type: ObservationKind, description: 'Only this kind.' }),
        directive: t.arg(underDirective),
      },
      ({ indicator, ...rest }) => ({ ...rest, indicatorId: indicator ? idOf('Indicator', indicator) : null }),
    ),
    source: open.one(Document, 'source', 'Where it is on record.'),
    confidence: open.word(Confidence, 'confidence', 'How these particulars were taken.'),
    note: open.text('note', 'What to know about it.'),
  }),
);

implement(
  TerritoryName,
  territoryNames,
  'What a territory was called from one day until another.',
  (_t, open) => ({
    revision: open.int('revision', grows),
    corrections: open.many(Correction, 'corrections', putRight),
    nameVi: open.text('nameVi', 'Vietnamese short name.'),
    nameEn: open.text('nameEn', 'English name.'),
    fullNameVi: open.text('fullNameVi', 'Full Vietnamese name.'),
    isAlternative: open.flag('isAlternative', 'A spelling people search by, not its name.'),
    from: open.date('from', 'First day; null when not on record.'),
    until: open.date('until', 'First day on which it no longer held.'),
  }),
);

implement(TerritoryMapping, territoryMappings, 'What became of a unit on a day.', (_t, open) => ({
  revision: open.int('revision', grows),
  corrections: open.many(Correction, 'corrections', putRight),
  from: open.one(Territory, 'from', 'The unit before.'),
  to: open.one(Territory, 'to', 'The unit after.'),
  on: open.date('on', 'First day of the unit after.'),
  kind: open.text('kind', '`unchanged` or `merged`.'),
  source: open.one(Document, 'source', 'Where this is on record.'),
  confidence: open.word(Confidence, 'confidence', 'How it was taken.'),
}));

implement(
  TerritoryMeasure,
  territoryMeasures,
  'A dated count of a territory: the base of a rate is itself a fact.',
  (t, open) => ({
    revision: open.int('revision', grows),
    corrections: open.many(Correction, 'corrections', putRight),
    measure: open.word(Measure, 'measure', 'What was counted.'),
    value: open.decimal('value', 'How many.'),
    asOf: open.text('asOf', 'As of when, as precise as the source; null when it does not say.'),
    source: open.one(Document, 'source', 'Where it was read.'),
    confidence: open.word(Confidence, 'confidence', 'How it was taken.'),
    note: open.text('note', 'What to know before using it as a base.'),
    citationId: citationField(t.from(['id', 'revision']), 'd', ({ id, revision }) => ({ id, revision })),
  }),
);

rootOne(
  'territory',
  Territory,
  'One territory by id, official code or slug: the one in force on the day asked about, else the latest that bore it.',
  (t) => ({
    id: t.arg.id({ description: 'Its id.' }),
    code: t.arg.string({ description: 'Official code, e.g. `31`.' }),
    slug: t.arg.string({ description: 'e.g. `hai-phong`.' }),
  }),
  ({ id, code, slug }) =>
    territoryBy({ id: id == null ? null : idOf('Territory', id), code: code ?? null, slug: slug ?? null }),
);

rootPage(
  'territories',
  Territory,
  'Provinces and cities in force on the day asked about: 63 until 30/6/2025, 34 since.',
  (t) => ({ kind: t.arg({ type: TerritoryKind, description: 'Only this kind.' }) }),
  ({ kind }) => territoriesInForce(kind),
);

correction({
  type: Territory,
  kind: territoryCorrected,
  says: 'Put right what is on record of a territory. Its name in addresses stays.',
  fields: {
    code: 'Official two-digit code, with its leading zero.',
    parent: 'Its region.',
    from: 'First day in force.',
    until: 'First day on which it no longer existed.',
    ...whereRead,
  },
  types: { code: 'String' },
});

correction({
  type: TerritoryName,
  kind: territoryNameCorrected,
  says: 'Put right what a territory was called, and from when until when.',
  fields: {
    nameVi: 'Vietnamese short name.',
    nameEn: 'English name.',
    fullNameVi: 'Full Vietnamese name.',
    isAlternative: 'Whether it is a spelling people search by, not its name.',
    from: 'First day.',
    until: 'First day on which it no longer held.',
    source: 'Where this is on record.',
    confidence: 'How it was taken.',
  },
});

correction({
  type: TerritoryMapping,
  kind: territoryMappingCorrected,
  says: 'Put right what became of a unit, and when. Figures in the units of another day follow from it.',
  fields: {
    to: 'The unit after.',
    on: 'First day of the unit after.',
    kind: '`unchanged` or `merged`.',
    ...whereRead,
  },
  types: { kind: 'String' },
});

correction({
  type: TerritoryMeasure,
  kind: territoryMeasureCorrected,
  says: 'Put right a dated count of a territory.',
  fields: { value: 'How many.', asOf: 'As of when, as precise as the source.', ...whereRead },
});
