import { addAgency } from '../db/agencies/add.ts';
import { agencyCorrected, agencyNameCorrected, successionCorrected } from '../db/agencies/correct.ts';
import { agencyBy, inAddresses } from '../db/agencies/named.ts';
import { agenciesOf } from '../db/agencies/read.ts';
import { renameAgency } from '../db/agencies/rename.ts';
import { succeedAgency } from '../db/agencies/succeed.ts';
import { agencies, agencyNames, successions } from '../db/agencies/table.ts';
import { builder } from './builder.ts';
import { change } from './changes.ts';
import { correction, putRight, whereRead } from './corrections.ts';
import {
  countArgs,
  howManyLines,
  howManyObligations,
  howManyReports,
  ObligationCounts,
  ofRound,
  ReportCounts,
  roundArgs,
} from './counts.ts';
import { AgencyKind, AssignmentRole, Confidence, SuccessionKind } from './enums.ts';
import { grows, implement, open as openTo } from './fields.ts';
import { idOf } from './ids.ts';
import { underDirective } from './named.ts';
import {
  Agency,
  AgencyName,
  Commendation,
  Contact,
  Correction,
  Document,
  Field,
  Finding,
  LatestClaim,
  LatestValue,
  Obligation,
  Recommendation,
  Report,
  Responsibility,
  Succession,
  Territory,
  Urging,
} from './records.ts';
import { rootOne, rootPage } from './roots.ts';

implement(
  Agency,
  agencies,
  'A body. Its identity stays; its name, parent and successors are dated. Names answer for the day asked about.',
  (t, open, inside) => ({
    corrections: open.many(Correction, 'corrections', putRight),
    revision: open.int('revision', grows),
    nameVi: open.part('name', 'nameVi', 'Vietnamese name on the day asked about (or the nearest one known).'),
    nameEn: open.part('name', 'nameEn', 'English name. Never look a body up by it: English names collide.'),
    shortName: open.part('name', 'shortName', 'Short name.'),
    slug: t.from(['id', 'endedOn'], { name: ['nameVi'] }).string({
      ...openTo,
      description:
        'Its name in addresses, e.g. `bo-noi-vu`; of a body that has ended, with `-den-` and the day. Names of once and its id lead to it too.',
      resolve: (body) => inAddresses(body),
    }),
    kind: open.word(AgencyKind, 'kind', 'What kind of body it is.'),
    isCollective: open.flag('isCollective', 'True for an addressee that stands for many bodies.'),
    startedOn: open.text('startedOn', 'When it came to be, as precise as known; null when not on record.'),
    endedOn: open.date('endedOn', 'The first day on which it no longer existed; null while it exists.'),
    names: open.many(AgencyName, 'names', 'All its names with their days.'),
    territory: open.one(Territory, 'territory', 'The territory it governs or serves.'),
    parent: open.one(Agency, 'parent', 'The body it belonged to on the day asked about.'),
    successors: open.many(Succession, 'successors', 'Who took over which of its functions, and when.'),
    predecessors: open.many(Succession, 'predecessors', 'Whose functions it took over, and when.'),
    duties: open.page(Responsibility, 'duties', 'What it answers for on the day asked about.', {
      role: t.arg({ type: AssignmentRole, description: 'Only this role.' }),
      isEver: t.arg.boolean({ description: 'Also what it answered for on other days, stretch by stretch.' }),
    }),
    fields: open.page(Field, 'fields', 'What it verifies on the day asked about, by which document.'),
    obligations: open.page(
      Obligation,
      'obligations',
      'What it owes or owed, task by task and round by round.',
      { directive: t.arg(underDirective) },
    ),
    obligationCounts: open.tally(
      ObligationCounts,
      'obligationCounts',
      howManyObligations,
      roundArgs(t),
      ofRound,
    ),
    reportCounts: open.tally(ReportCounts, 'reportCounts', howManyReports, countArgs(t)),
    lineCounts: open.tally(ReportCounts, 'lineCounts', howManyLines, countArgs(t)),
    urgings: inside.page(
      Urging,
      'urgings',
      'What it was urged about, as far as you may know of it; newest first.',
    ),
    contacts: inside.many(Contact, 'contacts', 'Where its notices go, as far as you may see it.'),
    reports: open.page(Report, 'reports', 'Its reports that you may see, newest first.'),
    findings: open.page(Finding, 'findings', 'What inspections found at it, newest first.'),
    recommendations: open.page(Recommendation, 'recommendations', 'What it asked of others, newest first.'),
    commendations: open.page(Commendation, 'commendations', 'What it was commended for, newest first.'),
    latestClaims: open.page(LatestClaim, 'latestClaims', 'Its latest published claim on each task.'),
    latestValues: open.page(LatestValue, 'latestValues', 'Its latest published value of each indicator.'),
    source: open.one(Document, 'source', 'Where it is on record.'),
    confidence: open.word(Confidence, 'confidence', 'How these particulars were taken.'),
    note: open.text('note', 'What to know about it.'),
  }),
);

implement(AgencyName, agencyNames, 'What a body was called from one day until another.', (_t, open) => ({
  revision: open.int('revision', grows),
  corrections: open.many(Correction, 'corrections', putRight),
  nameVi: open.text('nameVi', 'Vietnamese name.'),
  nameEn: open.text('nameEn', 'English name.'),
  shortName: open.text('shortName', 'Short name.'),
  from: open.date('from', 'First day; null when not on record.'),
  until: open.date('until', 'First day on which it no longer held; null while it does.'),
}));

implement(Succession, successions, 'One function of one body passing to another on one day.', (_t, open) => ({
  revision: open.int('revision', grows),
  corrections: open.many(Correction, 'corrections', putRight),
  from: open.one(Agency, 'from', 'Who gave it up.'),
  to: open.one(Agency, 'to', 'Who holds it from then on.'),
  on: open.date('on', 'First day under the successor.'),
  kind: open.word(SuccessionKind, 'kind', 'How it passed on.'),
  function: open.text('function', 'Which function; `all` for every one.'),
  scope: open.text('scope', 'The function in words.'),
  source: open.one(Document, 'source', 'Where this is on record.'),
  confidence: open.word(Confidence, 'confidence', 'How it was taken.'),
  knownSince: open.moment('knownFrom', 'Since when the ledger has said so.'),
}));

rootOne(
  'agency',
  Agency,
  'One body, by its id or its name in addresses.',
  (t) => ({
    id: t.arg.id({ description: 'Its id.' }),
    slug: t.arg.string({
      description: 'e.g. `bo-noi-vu`; a name of once, or an id without its type, does too.',
    }),
  }),
  ({ id, slug }) => agencyBy({ id: id == null ? null : idOf('Agency', id), slug: slug ?? null }),
);

rootPage(
  'agencies',
  Agency,
  'Bodies on the ledger.',
  (t) => ({
    kind: t.arg({ type: AgencyKind, description: 'Only this kind.' }),
    existing: t.arg.boolean({ description: 'Only those that existed on the day asked about.' }),
    matching: t.arg({
      type: 'Text',
      description:
        'Only those of which a name, whether of today or of once, holds these words or their beginnings, marks or none.',
    }),
  }),
  agenciesOf,
);

change(
  'addAgency',
  Agency,
  'Add a body with its first name.',
  (t) => ({
    kind: t.arg({ type: AgencyKind, required: true, description: 'What kind of body it is.' }),
    nameVi: t.arg({ type: 'Text', required: true, description: 'Its Vietnamese name.' }),
    nameEn: t.arg({ type: 'Text', description: 'Its English name.' }),
    shortName: t.arg({ type: 'Text', description: 'Its short name.' }),
    startedOn: t.arg({ type: 'Date', description: 'Its first day, where that is known.' }),
    territory: t.arg.id({ description: 'The territory it governs or serves.' }),
    source: t.arg.id({ required: true, description: 'The document it is read in.' }),
    section: t.arg({ type: 'Text', description: 'Where in that document.' }),
  }),
  (ctx, once, { territory, source, ...asked }) =>
    addAgency(ctx, once, {
      ...asked,
      territoryId: territory ? idOf('Territory', territory) : null,
      sourceId: idOf('Document', source),
    }),
);

const SuccessorInput = builder.inputType('SuccessorInput', {
  description: 'A body that takes a function over.',
  fields: (t) => ({
    agency: t.id({ required: true, description: 'The body.' }),
    function: t.string({
      required: true,
      description: 'Which function, e.g. `overseas_labour`; `all` for every one.',
    }),
    scope: t.field({ type: 'Text', description: 'The function in words.' }),
  }),
});

change(
  'succeedAgency',
  Agency,
  'A reorganisation by a legal act: a body is renamed into another, merged, split, replaced, dissolved, or gives functions away. Its past stays as it was.',
  (t) => ({
    id: t.arg.id({ required: true, description: 'The body that changes.' }),
    revision: t.arg.int({ required: true, description: 'The revision you saw.' }),
    kind: t.arg.string({
      required: true,
      description: '`renamed`, `merged`, `split`, `replaced`, `function_transferred` or `dissolved`.',
    }),
    on: t.arg({ type: 'Date', required: true, description: 'The first day after it.' }),
    ends: t.arg.boolean({
      required: true,
      description: 'Whether the body no longer exists from that day on.',
    }),
    successors: t.arg({
      type: [SuccessorInput],
      required: true,
      description: 'Who takes which function; none for a dissolution.',
    }),
    source: t.arg.id({ required: true, description: 'The legal act.' }),
    section: t.arg({ type: 'Text', required: true, description: 'Where in it.' }),
  }),
  (ctx, once, { id, revision, successors, source, ...asked }) =>
    succeedAgency(
      ctx,
      once,
      { id: idOf('Agency', id), revision },
      {
        ...asked,
        successors: successors.map((s) => ({
          toId: idOf('Agency', s.agency),
          function: s.function,
          scope: s.scope,
        })),
        sourceId: idOf('Document', source),
      },
    ),
);

change(
  'renameAgency',
  Agency,
  'Give a body a new name from a day on; before that day it answers to the name it had.',
  (t) => ({
    id: t.arg.id({ required: true, description: 'The body.' }),
    revision: t.arg.int({ required: true, description: 'The revision you saw.' }),
    nameVi: t.arg({ type: 'Text', required: true, description: 'Its new Vietnamese name.' }),
    nameEn: t.arg({ type: 'Text', description: 'Its new English name.' }),
    shortName: t.arg({ type: 'Text', description: 'Its new short name.' }),
    on: t.arg({ type: 'Date', required: true, description: 'First day of the new name.' }),
    source: t.arg.id({ required: true, description: 'The document it is read in.' }),
  }),
  (ctx, once, { id, revision, source, nameEn, shortName, ...asked }) =>
    renameAgency(
      ctx,
      once,
      { id: idOf('Agency', id), revision },
      {
        ...asked,
        nameEn: nameEn ?? null,
        shortName: shortName ?? null,
        sourceId: idOf('Document', source),
      },
    ),
);

correction({
  type: Agency,
  kind: agencyCorrected,
  says: 'Put right what is on record of a body. Who holds its duties follows from the day on which it ended.',
  fields: {
    kind: 'What kind of body it is.',
    territory: 'The territory it governs or serves.',
    isCollective: 'Whether it stands for many bodies.',
    startedOn: 'When it came to be, as precise as known.',
    endedOn: 'The first day on which it no longer existed.',
    ...whereRead,
  },
  types: { kind: AgencyKind },
});

correction({
  type: AgencyName,
  kind: agencyNameCorrected,
  says: 'Put right what a body was called, and from when until when.',
  fields: {
    nameVi: 'Vietnamese name.',
    nameEn: 'English name.',
    shortName: 'Short name.',
    from: 'First day.',
    until: 'First day on which it no longer held.',
  },
});

correction({
  type: Succession,
  kind: successionCorrected,
  says: 'Put right which function passed to which body, and when. Who holds what since follows from it.',
  fields: {
    to: 'Who holds it from then on.',
    on: 'First day under the successor.',
    kind: 'How it passed on.',
    function: 'Which function; `all` for every one.',
    scope: 'The function in words.',
    source: 'Where this is on record.',
    confidence: 'How it was taken.',
  },
  types: { kind: SuccessionKind, function: 'String' },
});
