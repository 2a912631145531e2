import type { GraphQLResolveInfo } from 'graphql';
import type { Changed } from '../db/corrections/table.ts';
import type { Ctx } from '../db/ctx.ts';
import { type Problem, refuse } from '../db/errors.ts';
import { later } from '../db/later.ts';
import type { RegisterLook } from '../db/register/load.ts';
import { newestLoads } from '../db/register/read.ts';
import type { LoadGiven } from '../db/register/rules.ts';
import type { Looked } from '../db/register/step.ts';
import { outcomes, registerLoads } from '../db/register/table.ts';
import type { ArgMaker } from './arguments.ts';
import { builder } from './builder.ts';
import { change, personalProblems } from './changes.ts';
import { CorrectedField } from './corrections.ts';
import {
  AgencyKind,
  Confidence,
  enumOf,
  MappingState,
  PlanLevel,
  PlanRelation,
  Standing,
  Sureness,
} from './enums.ts';
import { ProblemType } from './errors.ts';
import { implement, inside } from './fields.ts';
import { idOf } from './ids.ts';
import { Office, RegisterLoad } from './records.ts';
import { rootPage } from './roots.ts';

/** Few load anything, and seldom. */
const loading = later(() => import('../db/register/load.ts'));

implement(
  RegisterLoad,
  registerLoads,
  'Many records that came onto the register in one act, e.g. from a workbook.',
  (_t, open) => ({
    added: open.int('added', 'How many records were new.'),
    changed: open.int('changed', 'How many were there and are otherwise since.'),
    same: open.int('same', 'How many were given and stood there just so.'),
    reason: open.text('reason', 'Why what was there is otherwise; null where nothing was changed.'),
    loadedBy: open.one(Office, 'loadedBy', 'Which office loaded them.'),
    loadedAt: open.moment('knownFrom', 'When.'),
  }),
);

rootPage(
  'registerLoads',
  RegisterLoad,
  'Loads of many records onto the register, the newest first.',
  () => ({}),
  () => newestLoads,
);

const byName = 'its id, or its symbol where it alone bears it, as `Document:139-KH/TU`';
const seen = 'Of a record that is there: the revision you saw. Without it nothing that is there is changed.';
const read = (t: InputFields) => ({
  source: t.id({ description: `The document in which it was read: ${byName}.` }),
  section: t.field({ type: 'Text', description: 'Where in that document.' }),
  confidence: t.field({
    type: Confidence,
    description: 'How it was taken; left out of a new record: quoted.',
  }),
  note: t.field({ type: 'Text', description: 'What to know about it.' }),
  revision: t.int({ description: seen }),
});
type InputFields = Parameters<NonNullable<Parameters<typeof builder.inputType>[1]['fields']>>[0];

const DocumentInput = builder.inputType('LoadedDocument', {
  description:
    'A document to be loaded. One that is there is found by its id, or by its symbol, day and issuer.',
  fields: (t) => ({
    id: t.id({
      description: 'The id of one that is there, or one of your own choice, e.g. `Document:KH-139`.',
    }),
    kind: t.string({ required: true, description: 'What it is, e.g. `plan`, `resolution`, `news`.' }),
    symbol: t.field({ type: 'Text', description: 'Number and symbol, where it has one.' }),
    issuedOn: t.string({ description: 'As precise as the source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.' }),
    issuer: t.id({ description: 'Who issued it: its id, or its name today where it alone bears it.' }),
    titleVi: t.field({ type: 'Text', description: 'What it is about, in Vietnamese, paraphrased.' }),
    titleEn: t.field({ type: 'Text', description: 'What it is about, in English, paraphrased.' }),
    publisher: t.field({ type: 'Text', description: 'Who published the copy that was read.' }),
    url: t.string({ description: 'Where that copy stands.' }),
    language: t.string({ description: 'Language of that copy.' }),
    readAs: t.string({ required: true, description: '`full_text`, `excerpt` or `not_retrieved`.' }),
    standing: t.field({ type: Standing, required: true, description: 'What kind of source it is.' }),
    confidence: t.field({ type: Confidence, description: 'How its own particulars were taken.' }),
    note: t.field({ type: 'Text', description: 'What to know before relying on it.' }),
    revision: t.int({ description: seen }),
  }),
});
const BodyInput = builder.inputType('LoadedBody', {
  description: 'A body to be loaded. One that is there is found by its id, or by its name today.',
  fields: (t) => ({
    id: t.id({
      description: 'The id of one that is there, or one of your own choice, e.g. `Agency:so-noi-vu-tn`.',
    }),
    kind: t.field({ type: AgencyKind, required: true, description: 'What kind of body.' }),
    nameVi: t.field({ type: 'Text', required: true, description: 'Its name.' }),
    nameEn: t.field({ type: 'Text', description: 'Its name in English.' }),
    shortName: t.field({ type: 'Text', description: 'Its short name.' }),
    territory: t.id({ description: 'Of which territory.' }),
    startedOn: t.string({ description: 'The first day of its existence, where it is known.' }),
    ...read(t),
  }),
});
const PlanInput = builder.inputType('LoadedPlan', {
  description: 'A plan to be loaded. One that is there is found by its document.',
  fields: (t) => ({
    document: t.id({ required: true, description: `The document that it is: ${byName}.` }),
    directive: t.id({ required: true, description: 'Under which directive: its id, or its symbol.' }),
    agency: t.id({
      required: true,
      description: 'Who issued it: its id, or its name today where it alone bears it.',
    }),
    territory: t.id({ description: 'For which territory.' }),
    level: t.field({ type: PlanLevel, required: true, description: 'Who issues plans at this level.' }),
    relation: t.field({ type: PlanRelation, required: true, description: 'How it stands to the directive.' }),
    status: t.string({ description: 'Where it stands, e.g. `in_force`, `cited_not_found`.' }),
    period: t.field({ type: 'Text', description: 'The years it is for, as it says.' }),
    ...read(t),
  }),
});
const ofPlan = `The plan: its id, or its document: ${byName}.`;
const LineInput = builder.inputType('LoadedPlanLine', {
  description: 'A line of a plan to be loaded. One that is there is found by its plan and code.',
  fields: (t) => ({
    plan: t.id({ required: true, description: ofPlan }),
    code: t.string({ required: true, description: "The ledger's own code for the line." }),
    position: t.int({ required: true, description: 'Its place in the plan.' }),
    titleVi: t.field({
      type: 'Text',
      required: true,
      description: 'What it says, in Vietnamese, paraphrased.',
    }),
    titleEn: t.field({ type: 'Text', required: true, description: 'What it says, in English, paraphrased.' }),
    cadence: t.field({ type: 'Text', description: 'How often.' }),
    deadlineText: t.field({ type: 'Text', description: "The plan's own words about time." }),
    tasks: t.stringList({
      required: true,
      description: 'Codes of the tasks it carries out; empty where it goes beyond the directive.',
    }),
    ...read(t),
  }),
});
const ReadingInput = builder.inputType('LoadedReading', {
  description:
    'What you found of one task of the directive in a plan. It is your reading: nobody loads another’s.',
  fields: (t) => ({
    plan: t.id({ required: true, description: ofPlan }),
    task: t.string({ required: true, description: "The task's code." }),
    state: t.field({ type: MappingState, required: true, description: 'What the plan did with it.' }),
    section: t.field({ type: 'Text', description: 'Where in the plan.' }),
    note: t.field({ type: 'Text', description: 'What to know about it.' }),
    confidence: t.field({ type: Sureness, required: true, description: 'How sure you are.' }),
  }),
});

const loadArgs = (t: Pick<ArgMaker, 'arg'>) => ({
  documents: t.arg({ type: [DocumentInput], description: 'Documents.' }),
  bodies: t.arg({ type: [BodyInput], description: 'Bodies.' }),
  plans: t.arg({ type: [PlanInput], description: 'Plans; their documents may be in the same load.' }),
  lines: t.arg({ type: [LineInput], description: 'Lines of plans.' }),
  readings: t.arg({ type: [ReadingInput], description: 'Your readings of plans.' }),
  reason: t.arg({
    type: 'Text',
    description: 'Why what is there is put right; needed where anything is.',
  }),
});

/** Which arguments name records, and of which type. */
const named: Readonly<Record<string, string>> = {
  source: 'Document',
  document: 'Document',
  issuer: 'Agency',
  agency: 'Agency',
  territory: 'Territory',
  directive: 'Directive',
};
const ownTypes = { documents: 'Document', bodies: 'Agency' } as const;

type Row = Readonly<Record<string, unknown>>;
const withIds = (rows: readonly Row[] | null | undefined, own: string | null): Row[] =>
  (rows ?? []).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => {
        if (typeof value !== 'string') return [name, value];
        if (name === 'plan') return [name, idOf('Plan', value) || idOf('Document', value)];
        const type = name === 'id' ? own : named[name];
        return [name, type ? idOf(type, value) || unnamed : value];
      }),
    ),
  );
/** What no record is called: an id of another type is one that nobody has. */
const unnamed = ' ';

/** As the ledger takes it: ids without their types. */
const given = (asked: Row): LoadGiven =>
  ({
    reason: asked.reason,
    ...Object.fromEntries(
      ['documents', 'bodies', 'plans', 'lines', 'readings'].map((list) => [
        list,
        withIds(asked[list] as Row[], list in ownTypes ? ownTypes[list as 'bodies'] : null),
      ]),
    ),
  }) as unknown as LoadGiven;

change(
  'loadRegister',
  RegisterLoad,
  'Load up to 100 documents, bodies, plans, lines and readings in one act: all of them or none, each with its own source and its own entry in the audit. What stands there just so is left alone; what stands there otherwise changes with a reason, by the revision you saw.',
  loadArgs,
  async (ctx, once, asked) => (await loading()).loadRegister(ctx, once, given(asked as Row)),
);

const Outcome = enumOf('LoadOutcome', 'What becomes of a record that is given.', outcomes, {
  new: 'It begins with the load.',
  changed: 'It is there, and would be otherwise.',
  same: 'It stands there just so.',
  refused: 'Something is wrong with it.',
});

const LookedRow = builder.objectRef<Looked>('LookedAtRecord').implement({
  description: 'What a load would make of one record.',
  fields: (t) => ({
    path: t.string({ ...inside, description: 'Which one, e.g. `lines[3]`.', resolve: (r) => r.path }),
    outcome: t.field({
      ...inside,
      type: Outcome,
      description: 'What becomes of it.',
      resolve: (r) => r.outcome,
    }),
    changed: t.field({
      ...inside,
      type: [CorrectedField],
      description: 'Field by field, where it is there.',
      resolve: (r): Changed[] => [...r.changed],
    }),
  }),
});
const Look = builder.objectRef<RegisterLook>('RegisterPreview').implement({
  description: 'What a load of the register would do.',
  fields: (t) => ({
    added: t.int({ ...inside, description: 'How many records are new.', resolve: (l) => l.added }),
    changed: t.int({ ...inside, description: 'How many would be otherwise.', resolve: (l) => l.changed }),
    same: t.int({ ...inside, description: 'How many stand there just so.', resolve: (l) => l.same }),
    refused: t.int({
      ...inside,
      description: 'With how many something is wrong.',
      resolve: (l) => l.refused,
    }),
    problems: t.field({
      ...inside,
      type: [ProblemType],
      description: 'Everything that stands in the way, each at its record and field.',
      resolve: (l): Problem[] => [...l.problems],
    }),
    records: t.field({
      ...inside,
      type: [LookedRow],
      description: 'Record by record, in the order given.',
      resolve: (l): Looked[] => [...l.rows],
    }),
  }),
});

builder.queryField('registerPreview', (t) =>
  t.field({
    ...inside,
    description:
      'What `loadRegister` would do with these arguments, to be read first: nothing is written. Whoever keeps the register sees it; for others it is null.',
    type: Look,
    nullable: true,
    args: loadArgs(t as never),
    resolve: async (_: unknown, asked: unknown, ctx: Ctx, info: GraphQLResolveInfo) => {
      const words = info.parentType.getFields().registerPreview!.args;
      refuse(words.flatMap((arg) => personalProblems(arg, (asked as Row)[arg.name], arg.name)));
      return (await loading()).lookAtRegister(ctx, given(asked as Row));
    },
  } as never),
);
