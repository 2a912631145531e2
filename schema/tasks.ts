import { statusOf, unruled } from '../db/rulings/status.ts';
import { taskCorrected } from '../db/tasks/correct.ts';
import { tasksOf } from '../db/tasks/read.ts';
import { recordTask } from '../db/tasks/record.ts';
import { tasks } from '../db/tasks/table.ts';
import { change } from './changes.ts';
import { correction, putRight, whereRead } from './corrections.ts';
import {
  countArgs,
  howManyLines,
  howManyObligations,
  ObligationCounts,
  ofRound,
  ReportCounts,
  roundArgs,
} from './counts.ts';
import {
  AssignmentRole,
  Cadence,
  Claim,
  Confidence,
  MappingState,
  ObligationStatus,
  TaskLevel,
} from './enums.ts';
import { grows, implement, open as openAudience } from './fields.ts';
import { idOf } from './ids.ts';
import { anId, aTaskKind, underDirective } from './named.ts';
import {
  Assignment,
  Baseline,
  Commendation,
  Correction,
  Directive,
  Document,
  Finding,
  Indicator,
  LatestClaim,
  Mapping,
  Obligation,
  Provision,
  Recommendation,
  ReportItem,
  Responsibility,
  Ruling,
  Span,
  Task,
  Territory,
} from './records.ts';
import { rootPage } from './roots.ts';

implement(Task, tasks, 'One thing a directive orders.', (t, open) => ({
  revision: open.int('revision', grows),
  corrections: open.many(Correction, 'corrections', putRight),
  code: open.text(
    'code',
    "e.g. `2.3`. Codes 1 to 5 follow the sections; the numbers below them are the ledger's.",
  ),
  level: open.word(TaskLevel, 'level', 'Group, subgroup, or a single task (leaf).'),
  titleVi: open.text('titleVi', 'Short title in Vietnamese, paraphrased.'),
  titleEn: open.text('titleEn', 'Short title in English, paraphrased.'),
  summaryVi: open.text('summaryVi', 'What is ordered, in Vietnamese, paraphrased.'),
  summaryEn: open.text('summaryEn', 'What is ordered, in English, paraphrased.'),
  kind: open.text('kind', 'What kind of work it is, e.g. `training`, `law`, `inspection`.'),
  cadence: open.word(
    Cadence,
    'cadence',
    'How often: the directive’s own word where `cadenceBasis` begins with one in quotation marks, else the ledger’s reading. It makes no due date.',
  ),
  cadenceBasis: open.text(
    'cadenceBasis',
    'The directive’s own word in quotation marks, or the ledger’s reasoning.',
  ),
  deadlineText: open.text(
    'deadlineText',
    "The directive's own words about time. Never a date: that takes a ruling.",
  ),
  // The table leaves it open, as for every fact; a task always stands somewhere in its directive.
  section: t.from(['section']).string({
    ...openAudience,
    description: 'Where in the text it stands.',
    resolve: (task) => task.section as string,
  }),
  confidence: open.word(Confidence, 'confidence', 'How it was taken.'),
  source: open.one(Document, 'source', 'The text it was read in.'),
  directive: open.one(Directive, 'directive', 'The directive that orders it.'),
  parent: open.one(Task, 'parent', 'The group it belongs to.'),
  children: open.many(Task, 'children', 'The tasks of this group.'),
  assignments: open.many(
    Assignment,
    'assignments',
    'Bodies that a document names for it, as written there; for a task that names none, those of its group.',
    {
      role: t.arg({ type: AssignmentRole, description: 'Only this role.' }),
    },
  ),
  holders: open.many(
    Responsibility,
    'holders',
    'Who answers for it on the day asked about, successions followed by function; for a task that names no body, whoever answers for its group. A vacancy has no agency and says why.',
    { role: t.arg({ type: AssignmentRole, description: 'Only this role.' }) },
  ),
  spans: open.many(Span, 'spans', 'The directive’s own words that it rests on, and those about its cadence.'),
  baselines: open.many(
    Baseline,
    'baselines',
    'What the directive says of how things stood that it answers, as the ledger reads it.',
  ),
  indicators: open.many(Indicator, 'indicators', 'Figures that speak about it.'),
  status: t.from(['isRuled']).field({
    ...openAudience,
    nullable: true,
    description:
      '`NO_RULED_DEADLINE` while no ruling in force names it; null where one does: then each of its obligations has its own.',
    type: ObligationStatus,
    resolve: (task) => (task.isRuled ? null : statusOf(unruled, '')),
  }),
  obligations: open.page(Obligation, 'obligations', 'Who owes it in which round, by a ruling.'),
  obligationCounts: open.tally(
    ObligationCounts,
    'obligationCounts',
    howManyObligations,
    roundArgs(t),
    ofRound,
  ),
  lineCounts: open.tally(ReportCounts, 'lineCounts', howManyLines, countArgs(t)),
  rulings: open.many(Ruling, 'rulings', 'Rulings that name it, in force or not, the first made first.'),
  claims: open.page(
    ReportItem,
    'claims',
    'What published reports say of it, the latest published first; what a correction replaced is marked by its report.',
  ),
  provisions: open.page(Provision, 'provisions', 'Lines of plans that carry it out.'),
  mappings: open.page(
    Mapping,
    'mappings',
    'What each plan did with it: copied, extended, weakened, silent.',
    {
      state: t.arg({ type: MappingState, description: 'Only this state; disputed ones have none.' }),
    },
  ),
  silentTerritories: open.many(
    Territory,
    'planTerritories',
    'Provinces with a plan that says nothing of it, as two people answer for. Provinces whose plan breaks off, is known from the news only, is disputed, was not read or is not on record are not among them: ask for those states, or `gapMatrix`.',
    { state: t.arg({ type: MappingState, description: 'Another confirmed state instead of `SILENT`.' }) },
    ({ state }) => ({ state: state ?? 'silent' }),
  ),
  findings: open.page(
    Finding,
    'findings',
    'What inspections found about it, as far as you may see it; newest first.',
  ),
  recommendations: open.page(
    Recommendation,
    'recommendations',
    'What bodies ask of those above about it; newest first.',
  ),
  commendations: open.page(Commendation, 'commendations', 'Who was commended for it; newest first.'),
  latestClaims: open.page(LatestClaim, 'latestClaims', 'The latest published claim of each body.', {
    claim: t.arg({ type: Claim, description: 'Only this claim.' }),
  }),
}));

rootPage(
  'tasks',
  Task,
  'What directives order, in the order of their texts.',
  (t) => ({
    directive: t.arg(underDirective),
    level: t.arg({ type: TaskLevel, description: 'Only groups, subgroups or single tasks (leaf).' }),
    kind: t.arg.string({ ...aTaskKind, description: 'Only this kind, e.g. `training`.' }),
    cadence: t.arg({ type: Cadence, description: 'Only this cadence.' }),
    heldBy: t.arg.id({
      ...anId('Agency'),
      description: 'Only those that this body answers for on the day asked about, in whatever role.',
    }),
  }),
  ({ heldBy, ...asked }) => tasksOf({ ...asked, heldBy: heldBy ? idOf('Agency', heldBy) : null }),
);

change(
  'recordTask',
  Task,
  'Record one thing a directive orders: its groups first, then what belongs to them. Who carries it out is assigned afterwards.',
  (t) => ({
    directive: t.arg.id({ required: true, description: 'The directive.' }),
    code: t.arg.string({
      required: true,
      description: 'e.g. `2.3`: the part before the last dot is the group it belongs to.',
    }),
    level: t.arg({ type: TaskLevel, required: true, description: 'Group, subgroup, or a single task.' }),
    position: t.arg.int({ required: true, description: 'Its place in the order of the text.' }),
    titleVi: t.arg({ type: 'Text', required: true, description: 'Short title in Vietnamese, paraphrased.' }),
    titleEn: t.arg({ type: 'Text', required: true, description: 'Short title in English, paraphrased.' }),
    summaryVi: t.arg({ type: 'Text', required: true, description: 'What is ordered, in Vietnamese.' }),
    summaryEn: t.arg({ type: 'Text', required: true, description: 'What is ordered, in English.' }),
    kind: t.arg.string({ required: true, description: 'What kind of work it is, e.g. `training`.' }),
    cadence: t.arg({ type: Cadence, description: 'How often, by its words; for single tasks only.' }),
    cadenceBasis: t.arg({ type: 'Text', description: 'The wording or reasoning behind the cadence.' }),
    deadlineText: t.arg({ type: 'Text', description: "The directive's own words about time; never a date." }),
    section: t.arg({ type: 'Text', required: true, description: 'Where in the text it stands.' }),
    indicators: t.arg.stringList({ description: 'Codes of the figures that speak about it.' }),
  }),
  (ctx, once, { directive, indicators, cadence, cadenceBasis, deadlineText, ...asked }) =>
    recordTask(ctx, once, {
      ...asked,
      cadence: cadence ?? null,
      cadenceBasis: cadenceBasis ?? null,
      deadlineText: deadlineText ?? null,
      directiveId: idOf('Directive', directive),
      indicators: indicators ?? [],
    }),
);

correction({
  type: Task,
  kind: taskCorrected,
  says: 'Put right how one thing that a directive orders is read. Its code is its address, and stays.',
  fields: {
    position: 'Its place in the order of the text.',
    titleVi: 'Short title in Vietnamese, paraphrased.',
    titleEn: 'Short title in English, paraphrased.',
    summaryVi: 'What is ordered, in Vietnamese.',
    summaryEn: 'What is ordered, in English.',
    kind: 'What kind of work it is, e.g. `training`.',
    cadence: 'How often, by its words; for single tasks only.',
    cadenceBasis: 'The wording or reasoning behind the cadence.',
    deadlineText: "The directive's own words about time; never a date.",
    ...whereRead,
  },
  types: { cadence: Cadence, kind: 'String' },
});
