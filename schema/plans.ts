import { addProvision } from '../db/plans/add-provision.ts';
import { planCorrected, provisionCorrected } from '../db/plans/correct.ts';
import { planById } from '../db/plans/read.ts';
import { recordPlan } from '../db/plans/record.ts';
import { plans, provisions } from '../db/plans/table.ts';
import { change } from './changes.ts';
import { correction, putRight, whereRead } from './corrections.ts';
import { Confidence, MappingState, PlanLevel, PlanRelation } from './enums.ts';
import { grows, implement } from './fields.ts';
import { idOf } from './ids.ts';
import {
  Agency,
  Assignment,
  Correction,
  Directive,
  Document,
  Mapping,
  Plan,
  Provision,
  Span,
  Target,
  Task,
  Territory,
} from './records.ts';
import { rootOne } from './roots.ts';

implement(Plan, plans, "A body's own document on the directive's subject.", (t, open) => ({
  revision: open.int('revision', grows),
  corrections: open.many(Correction, 'corrections', putRight),
  relation: open.word(PlanRelation, 'relation', 'How it stands to the directive.'),
  level: open.word(PlanLevel, 'level', 'Who issued it.'),
  status: open.text('status', 'Where it stands, e.g. `in_force`, `issuer_merged`, `cited_not_found`.'),
  period: open.text('period', 'The years it is for, as it says.'),
  document: open.one(Document, 'document', 'The document: symbol, date, title.'),
  agency: open.one(Agency, 'agency', 'Who issued it.'),
  territory: open.one(Territory, 'territory', 'For which territory.'),
  directive: open.one(Directive, 'directive', 'Under which directive.'),
  provisions: open.page(Provision, 'provisions', 'Its lines, as far as they were read.'),
  mappings: open.page(Mapping, 'mappings', 'What it did with each task of the directive.', {
    state: t.arg({ type: MappingState, description: 'Only this state; disputed ones have none.' }),
  }),
  targets: open.many(Target, 'targets', 'Numbers it sets.'),
  source: open.one(Document, 'source', 'Where it was read.'),
  corroboratedBy: open.many(Document, 'corroboratedBy', 'Further sources.'),
  confidence: open.word(Confidence, 'confidence', 'How it was taken.'),
  note: open.text('note', 'What to know about it.'),
  knownSince: open.moment('knownFrom', 'Since when the ledger has said so.'),
}));

implement(Provision, provisions, 'A line of a plan.', (_t, open) => ({
  revision: open.int('revision', grows),
  corrections: open.many(Correction, 'corrections', putRight),
  code: open.text('code', "Its code, the ledger's own."),
  titleVi: open.text('titleVi', 'What it says, in Vietnamese, paraphrased.'),
  titleEn: open.text('titleEn', 'What it says, in English, paraphrased.'),
  cadence: open.text('cadence', 'How often.'),
  deadlineText: open.text('deadlineText', "The plan's own words about time."),
  addsToDirective: open.flag('addsToDirective', 'True where it goes beyond the directive.'),
  section: open.text('section', 'Where in the text.'),
  plan: open.one(Plan, 'plan', 'The plan it stands in.'),
  tasks: open.many(Task, 'tasks', 'Tasks of the directive it carries out.'),
  assignments: open.many(Assignment, 'assignments', 'Bodies it names.'),
  spans: open.many(Span, 'spans', 'The plan’s own words that it rests on, and those about its cadence.'),
  source: open.one(Document, 'source', 'Where it was read.'),
  confidence: open.word(Confidence, 'confidence', 'How it was taken.'),
  note: open.text('note', 'What to know about it.'),
  knownSince: open.moment('knownFrom', 'Since when the ledger has said so.'),
}));

rootOne(
  'plan',
  Plan,
  'One plan by its id.',
  (t) => ({ id: t.arg.id({ required: true, description: 'Its id.' }) }),
  ({ id }) => planById(idOf('Plan', id)),
);

change(
  'recordPlan',
  Plan,
  'Record what a body issued under a directive. Put the document itself on the register first.',
  (t) => ({
    document: t.arg.id({ required: true, description: 'The document.' }),
    directive: t.arg.id({ required: true, description: 'Under which directive.' }),
    agency: t.arg.id({ required: true, description: 'Who issued it.' }),
    territory: t.arg.id({ description: 'For which territory.' }),
    level: t.arg({ type: PlanLevel, required: true, description: 'Who issued it.' }),
    relation: t.arg({ type: PlanRelation, required: true, description: 'How it stands to the directive.' }),
    period: t.arg({ type: 'Text', description: 'The years it is for, as it says.' }),
  }),
  (ctx, once, { document, directive, agency, territory, ...asked }) =>
    recordPlan(ctx, once, {
      level: asked.level,
      relation: asked.relation,
      period: asked.period ?? null,
      documentId: idOf('Document', document),
      directiveId: idOf('Directive', directive),
      agencyId: idOf('Agency', agency),
      territoryId: territory ? idOf('Territory', territory) : null,
    }),
);

change(
  'addProvision',
  Provision,
  "Add a line of a plan and the directive's tasks it carries out.",
  (t) => ({
    plan: t.arg.id({ required: true, description: 'The plan.' }),
    code: t.arg.string({ required: true, description: "The ledger's own code for the line." }),
    position: t.arg.int({ required: true, description: 'Its place in the plan.' }),
    titleVi: t.arg({
      type: 'Text',
      required: true,
      description: 'What it says, in Vietnamese, paraphrased.',
    }),
    titleEn: t.arg({ type: 'Text', required: true, description: 'What it says, in English, paraphrased.' }),
    section: t.arg({ type: 'Text', required: true, description: 'Where in the plan.' }),
    tasks: t.arg.stringList({
      required: true,
      description: 'Codes of the tasks it carries out; empty where it goes beyond the directive.',
    }),
  }),
  (ctx, once, { plan, ...asked }) => addProvision(ctx, once, { ...asked, planId: idOf('Plan', plan) }),
);

correction({
  type: Plan,
  kind: planCorrected,
  says: 'Put right whose a plan is, for where, and how it stands to the directive.',
  fields: {
    agency: 'Who issued it.',
    territory: 'For which territory.',
    level: 'Who issues plans at this level.',
    relation: 'How it stands to the directive.',
    status: 'Where it stands, e.g. `in_force`, `cited_not_found`.',
    period: 'The years it is for, as it says.',
    ...whereRead,
  },
  types: { level: PlanLevel, relation: PlanRelation, status: 'String' },
});

correction({
  type: Provision,
  kind: provisionCorrected,
  says: 'Put right how a line of a plan is read.',
  fields: {
    code: "Its code, the ledger's own.",
    position: 'Its place in the plan.',
    titleVi: 'What it says, in Vietnamese, paraphrased.',
    titleEn: 'What it says, in English, paraphrased.',
    cadence: 'How often.',
    deadlineText: "The plan's own words about time.",
    addsToDirective: 'Whether it goes beyond the directive.',
    ...whereRead,
  },
  types: { code: 'String' },
});
