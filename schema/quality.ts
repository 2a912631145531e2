import { languageOf } from '../db/ctx.ts';
import { factsOf, sentence } from '../db/errors.ts';
import { qualityRuleCorrected } from '../db/quality/correct.ts';
import { defineQualityRule } from '../db/quality/define.ts';
import { findIn, findYardstick } from '../db/quality/findings.ts';
import { allQualityDefaults, allQualityRules } from '../db/quality/read.ts';
import { retireQualityRule } from '../db/quality/retire.ts';
import type { Finding } from '../db/quality/rules.ts';
import { qualityDefaults, qualityRules } from '../db/quality/table.ts';
import { findReport, linesOf } from '../db/reports/found.ts';
import { seenArgs } from './arguments.ts';
import { builder } from './builder.ts';
import { change } from './changes.ts';
import { correction, putRight } from './corrections.ts';
import { FindingCode, QualityDefaultKind, QualityKind } from './enums.ts';
import { Fact } from './errors.ts';
import { grows, implement, inside, open as openTo } from './fields.ts';
import { idOf, toId } from './ids.ts';
import { Correction, Document, Indicator, QualityDefault, QualityRule } from './records.ts';
import { rootPage } from './roots.ts';

implement(
  QualityRule,
  qualityRules,
  'What a reported figure is held against before it is handed in.',
  (t, open) => ({
    corrections: open.many(Correction, 'corrections', putRight),
    revision: open.int('revision', grows),
    kind: open.word(QualityKind, 'kind', 'What it looks at.'),
    indicator: open.one(Indicator, 'indicator', 'The figure it is about.'),
    others: t.from(['others']).stringList({
      ...openTo,
      description: 'Codes of the other indicators it looks at: the whole, the parts, or what goes together.',
      resolve: (row) => (row.others ?? []) as string[],
    }),
    minimum: open.decimal('minimum', 'The least that is possible.'),
    maximum: open.decimal('maximum', 'The most that is possible.'),
    percent: open.decimal(
      'percent',
      'The largest change against the last published figure, in percent of it.',
    ),
    isBlocking: open.flag('isBlocking', 'Whether it cannot be explained away.'),
    isRetired: open.flag('isRetired', 'Whether figures are no longer held against it.'),
    source: open.one(Document, 'source', 'The document that sets it.'),
    section: open.text('section', 'Where in that document.'),
  }),
);

implement(
  QualityDefault,
  qualityDefaults,
  'What every figure of a unit is held against, unless a rule of the same kind is set for its indicator. An unusual figure is explained by its reason.',
  (_, open) => ({
    kind: open.word(QualityDefaultKind, 'kind', 'What it looks at.'),
    unit: open.text('unit', 'The unit; null for every unit.'),
    percent: open.decimal(
      'percent',
      'The largest change against the last published figure, in percent of it.',
    ),
    factor: open.decimal('factor', 'How many times more than the last published figure, or less, is a leap.'),
    whyVi: open.text('whyVi', 'Why it is asked, in Vietnamese.'),
    whyEn: open.text('whyEn', 'Why it is asked, in English.'),
    source: open.one(Document, 'source', 'Where it was set.'),
    section: open.text('section', 'Where in that document.'),
  }),
);

const QualityFinding = builder.objectRef<Finding>('QualityFinding').implement({
  description: 'What is wrong or unusual in a figure.',
  fields: (t) => ({
    code: t.field({
      ...inside,
      type: FindingCode,
      description: 'What it is.',
      resolve: (f) => f.code,
    }),
    rule: t.id({
      ...inside,
      nullable: true,
      description: 'The rule that finds it; ask `node` for it. Null where the unit itself demands it.',
      resolve: (f) => f.rule && toId(f.rule.isDefault ? 'QualityDefault' : 'QualityRule', f.rule.id),
    }),
    indicator: t.string({ ...inside, description: 'Code of the figure.', resolve: (f) => f.indicator }),
    field: t.string({
      ...inside,
      description: 'The field it is found in, e.g. `denominator`.',
      resolve: (f) => f.field,
    }),
    facts: t.field({
      ...inside,
      type: [Fact],
      description: 'What the sentence is made of, for whoever says it in other words.',
      resolve: (f) => factsOf(f.facts),
    }),
    message: t.string({
      ...inside,
      description: 'What is wrong or unusual, in an English sentence.',
      resolve: (f) => sentence(f, 'en'),
    }),
    text: t.string({
      ...inside,
      description: 'The same in the language that `Accept-Language` asks for, Vietnamese or English.',
      resolve: (f, _, ctx) => sentence(f, languageOf(ctx)),
    }),
    isBlocking: t.boolean({
      ...inside,
      description: 'Whether it must be put right.',
      resolve: (f) => f.isBlocking,
    }),
    isExplained: t.boolean({
      ...inside,
      description: 'Whether the figure carries a reason, which the verifier reads.',
      resolve: (f) => f.isExplained,
    }),
  }),
});

builder.queryField('qualityFindings', (t) =>
  t.field({
    ...inside,
    description:
      "What is missing, wrong or unusual in a report's figures, for its author before submitting and for its verifier after.",
    type: [QualityFinding],
    nullable: true,
    args: { report: t.arg.id({ required: true, description: "The report's id." }) },
    resolve: async (_, { report }, ctx) => {
      const id = idOf('Report', report);
      const [found, yardstick] = await Promise.all([findReport(ctx, id), findYardstick(ctx, id)]);
      return found && findIn(linesOf(found.record).values, yardstick);
    },
  }),
);

rootPage(
  'qualityRules',
  QualityRule,
  'All rules that figures are or were held against.',
  () => ({}),
  allQualityRules,
);

rootPage(
  'qualityDefaults',
  QualityDefault,
  'What every figure of a unit is held against.',
  () => ({}),
  allQualityDefaults,
);

change(
  'defineQualityRule',
  QualityRule,
  'Set a rule that reported figures are held against from now on.',
  (t) => ({
    kind: t.arg({ type: QualityKind, required: true, description: 'What it looks at.' }),
    indicator: t.arg.id({ required: true, description: 'The figure it is about.' }),
    others: t.arg.stringList({ description: 'Codes of the other indicators it looks at.' }),
    minimum: t.arg({ type: 'Decimal', description: 'The least that is possible.' }),
    maximum: t.arg({ type: 'Decimal', description: 'The most that is possible.' }),
    percent: t.arg({
      type: 'Decimal',
      description: 'The largest change, in percent of the last published figure.',
    }),
    isBlocking: t.arg.boolean({ required: true, description: 'Whether it cannot be explained away.' }),
    source: t.arg.id({ required: true, description: 'The document that sets it.' }),
    section: t.arg({ type: 'Text', required: true, description: 'Where in that document.' }),
  }),
  (ctx, once, { indicator, source, others, ...asked }) =>
    defineQualityRule(ctx, once, {
      ...asked,
      others: others ?? [],
      indicatorId: idOf('Indicator', indicator),
      sourceId: idOf('Document', source),
    }),
);

change(
  'retireQualityRule',
  QualityRule,
  'Retire a rule: figures are no longer held against it.',
  (t) => ({
    ...seenArgs(t, 'rule'),
  }),
  (ctx, once, { id, revision }) => retireQualityRule(ctx, once, { id: idOf('QualityRule', id), revision }),
);

correction({
  type: QualityRule,
  kind: qualityRuleCorrected,
  says: 'Put right a rule that figures are held against. Reports already handed in are not touched.',
  fields: {
    minimum: 'The least that is possible.',
    maximum: 'The most that is possible.',
    percent: 'The largest change, in percent of the last figure.',
    isBlocking: 'Whether it cannot be explained away.',
    source: 'The document that sets it.',
    section: 'Where in that document.',
    note: 'What to know about it.',
  },
});
