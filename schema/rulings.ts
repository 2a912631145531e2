import { rulingCorrected } from '../db/rulings/correct.ts';
import { endRuling, endRulings } from '../db/rulings/end.ts';
import { makeRuling, replaceRuling } from '../db/rulings/make.ts';
import { applyRuling } from '../db/rulings/materialise.ts';
import { type DueRead, rulingsOf } from '../db/rulings/read.ts';
import { resolveAssignees } from '../db/rulings/resolve.ts';
import { assigneeSets, rulings } from '../db/rulings/table.ts';
import { seen, seenArgs, seenList } from './arguments.ts';
import { change } from './changes.ts';
import { correction, putRight } from './corrections.ts';
import { AgencyKind, AssignmentRole, Owes, RulingCadence, Standing } from './enums.ts';
import { grows, implement, implementWorked, open as openTo } from './fields.ts';
import { idOf, toId } from './ids.ts';
import { underDirective } from './named.ts';
import {
  Agency,
  AssigneeSet,
  Correction,
  Directive,
  Document,
  Obligation,
  Ruling,
  RulingDue,
  Task,
} from './records.ts';
import { rootPage } from './roots.ts';
import { rulingArgs, wanted } from './ruling-asked.ts';

implement(
  Ruling,
  rulings,
  "An authority's word, in a document, on who must do which tasks by when. Only a ruling makes anything due.",
  (t, open) => ({
    revision: open.int('revision', grows),
    directive: open.one(Directive, 'directive', 'Under which directive.'),
    authority: open.one(Agency, 'authority', 'Whose ruling it is.'),
    corrections: open.many(Correction, 'corrections', putRight),
    document: open.one(Document, 'document', 'The document it stands in.'),
    section: open.text('section', 'Where in that document.'),
    ruledOn: open.date('ruledOn', 'The day it was made.'),
    tasks: open.many(Task, 'tasks', 'The tasks it is about.'),
    roles: t.from(['roles']).field({
      ...openTo,
      description: 'Only bodies named in these roles; empty: in any.',
      type: [AssignmentRole],
      resolve: (r) => r.roles,
    }),
    agencyKinds: t.from(['agencyKinds']).field({
      ...openTo,
      description: 'Only bodies of these kinds; empty: of any.',
      type: [AgencyKind],
      resolve: (r) => r.agencyKinds,
    }),
    agencies: open.many(Agency, 'agencies', 'Only these bodies; empty: any.'),
    cadence: open.word(RulingCadence, 'cadence', 'How often.'),
    owes: open.word(Owes, 'owes', 'What it makes due: reports, or completion.'),
    dueOn: open.date('dueOn', 'The last day, of a one-off ruling.'),
    opensAfterDays: open.int(
      'opensAfterDays',
      'Days after the last day of the period on which reports open.',
    ),
    dueAfterDays: open.int(
      'dueAfterDays',
      'Days after the last day of the period until the end of which it is due.',
    ),
    graceDays: open.int('graceDays', 'Days after the due day that still count as on time.'),
    from: open.date('from', 'First day in force.'),
    until: open.date('until', 'First day no longer in force; null while it is.'),
    replaces: open.one(Ruling, 'replaces', 'The ruling whose place it took.'),
    replacedBy: open.one(Ruling, 'replacedBy', 'The ruling that took its place.'),
    supersededAt: open.moment('supersededAt', 'When another ruling took its place.'),
    standing: open.word(Standing, 'standing', 'An example ruling makes examples only.'),
    obligations: open.page(Obligation, 'obligations', 'What it has made due.'),
    due: t.from(['due']).field({
      ...openTo,
      description: 'The days on which something falls due by it, by round; extended ones by themselves.',
      type: [RulingDue],
      resolve: (r) => r.due,
    }),
    knownSince: open.moment('knownFrom', 'Since when the ledger has said so.'),
  }),
);

implementWorked<DueRead>(RulingDue, 'A moment by which bodies owe something by a ruling.', (t, open) => ({
  round: t.id({
    ...openTo,
    description: 'The round.',
    resolve: ({ roundId }) => toId('Round', roundId),
  }),
  period: open.text('period', 'The period of the round, e.g. `2026-Q3`.'),
  dueAt: open.moment('dueAt', 'When it is due.'),
  obligations: open.int(
    'obligations',
    'How many obligations fall due then; 0 when all of them were released before.',
  ),
}));

implement(
  AssigneeSet,
  assigneeSets,
  'The bodies behind an addressee that stands for many, from a day on.',
  (_t, open) => ({
    collective: open.one(Agency, 'collective', 'The addressee, e.g. "localities".'),
    agencies: open.many(
      Agency,
      'agencies',
      'The bodies as the document names them; their successors follow by themselves.',
    ),
    from: open.date('from', 'First day; a later set takes its place from its own first day.'),
    section: open.text('section', 'Where in the document.'),
    document: open.one(Document, 'document', 'The document that names them.'),
    standing: open.word(Standing, 'standing', 'Examples are marked and oblige nobody in earnest.'),
  }),
);

rootPage(
  'rulings',
  Ruling,
  'Every ruling on record.',
  (t) => ({
    directive: t.arg(underDirective),
  }),
  ({ directive }) => rulingsOf(directive),
);

change(
  'makeRuling',
  Ruling,
  'Record a ruling. What it makes due by now is worked out at once, and every day from then on.',
  rulingArgs,
  (ctx, once, asked) => makeRuling(ctx, once, wanted(asked)),
);

change(
  'replaceRuling',
  Ruling,
  'Put a new ruling in the place of one. What fell due under the old one stays as it fell due.',
  (t) => ({ ...seenArgs(t, 'replaced ruling'), ...rulingArgs(t) }),
  (ctx, once, { id, revision, ...asked }) =>
    replaceRuling(ctx, once, { id: idOf('Ruling', id), revision }, wanted(asked)),
);

change(
  'endRuling',
  Ruling,
  'End a ruling on a day, today at the earliest. What fell due before stays as it fell due.',
  (t) => ({
    ...seenArgs(t, 'ruling'),
    until: t.arg({
      type: 'Date',
      required: true,
      description: 'Periods that end on or after this day are not owed.',
    }),
  }),
  (ctx, once, { id, revision, until }) => endRuling(ctx, once, { id: idOf('Ruling', id), revision }, until),
);

change(
  'endRulings',
  Ruling,
  'End many rulings on one day, in one act: all of them, or none and every reason. Answers the first.',
  (t) => ({
    rulings: seenList(t, 'rulings'),
    until: t.arg({
      type: 'Date',
      required: true,
      description: 'Periods that end on or after this day are not owed.',
    }),
  }),
  (ctx, once, { rulings: many, until }) =>
    endRulings(
      ctx,
      once,
      many.map((one) => seen('Ruling', one)),
      until,
    ),
);

change(
  'applyRuling',
  Ruling,
  'Work out now what a ruling makes due by now, without waiting for the daily run. Asked twice, it changes nothing twice.',
  (t) => seenArgs(t, 'ruling'),
  (ctx, once, { id, revision }) => applyRuling(ctx, once, { id: idOf('Ruling', id), revision }),
);

change(
  'resolveAssignees',
  AssigneeSet,
  'Name, by a document and from a day on, the bodies behind an addressee that stands for many.',
  (t) => ({
    collective: t.arg.id({ required: true, description: 'The addressee, e.g. "localities".' }),
    agencies: t.arg.idList({ required: true, description: 'The bodies, 1 to 500.' }),
    from: t.arg({ type: 'Date', required: true, description: 'First day.' }),
    document: t.arg.id({ required: true, description: 'The official document that names them.' }),
    section: t.arg({ type: 'Text', required: true, description: 'Where in it.' }),
  }),
  (ctx, once, { collective, agencies, document, ...asked }) =>
    resolveAssignees(ctx, once, {
      ...asked,
      collectiveId: idOf('Agency', collective),
      agencyIds: agencies.map((id) => idOf('Agency', String(id))),
      documentId: idOf('Document', document),
    }),
);

correction({
  type: Ruling,
  kind: rulingCorrected,
  says: 'Put right by which document, and whose, a ruling is one. Whom it binds and by when is said by another ruling in its place.',
  fields: {
    authority: 'Whose ruling it is.',
    document: 'The official document.',
    section: 'Where in it.',
    ruledOn: 'The day it was made.',
  },
  types: { ruledOn: 'Date' },
});
