import { allDirectives, directiveBySymbol } from '../db/directives/read.ts';
import { directives } from '../db/directives/table.ts';
import { Cadence, Confidence, PlanLevel, PlanRelation, TaskLevel } from './enums.ts';
import { implement } from './fields.ts';
import { aTaskKind } from './named.ts';
import { Agency, Directive, Document, Plan, Round, Task } from './records.ts';
import { rootOne, rootPage } from './roots.ts';

implement(
  Directive,
  directives,
  'A national directive: who must do what. Its own words set no due date.',
  (t, open) => ({
    symbol: open.text('symbol', 'Number and symbol, e.g. `20-CT/TW`.'),
    issuedOn: open.date('issuedOn', 'The day it was issued.'),
    issuer: open.one(Agency, 'issuer', 'Who issued it.'),
    subjectVi: open.text('subjectVi', 'What it is about, in Vietnamese.'),
    subjectEn: open.text('subjectEn', 'What it is about, in English.'),
    distributionVi: open.text('distributionVi', 'How far down it is to be made known, in Vietnamese.'),
    distributionEn: open.text('distributionEn', 'How far down it is to be made known, in English.'),
    hasQuantifiedTargets: open.flag('hasQuantifiedTargets', 'Whether its own text sets numbers.'),
    hasDatedDeadlines: open.flag('hasDatedDeadlines', 'Whether its own text sets dates.'),
    confidence: open.word(Confidence, 'confidence', 'How these particulars were taken.'),
    document: open.one(Document, 'document', 'The document itself.'),
    source: open.one(Document, 'source', 'Where these particulars were read.'),
    predecessor: open.one(Document, 'predecessor', 'The directive it follows.'),
    note: open.text('note', 'What to know before relying on it.'),
    knownSince: open.moment('knownFrom', 'Since when the ledger has said so.'),
    recordedAt: open.moment(
      'recordedAt',
      'When the ledger first recorded it: of an earlier day nothing can be told.',
    ),
    tasks: open.page(Task, 'tasks', 'What it orders, in the order of its text.', {
      level: t.arg({ type: TaskLevel, description: 'Only groups, subgroups or single tasks (leaf).' }),
      kind: t.arg.string({ ...aTaskKind, description: 'Only this kind, e.g. `training`.' }),
      cadence: t.arg({ type: Cadence, description: 'Only this cadence.' }),
    }),
    task: open.one(Task, 'task', 'One task by its code.', {
      code: t.arg.string({ required: true, description: 'e.g. `2.3` or `5.7.4`.' }),
    }),
    plans: open.page(Plan, 'plans', 'What bodies issued to carry it out, and related documents.', {
      relation: t.arg({ type: PlanRelation, description: 'Only plans that stand so to the directive.' }),
      level: t.arg({ type: PlanLevel, description: 'Only plans issued at this level.' }),
    }),
    rounds: open.page(
      Round,
      'rounds',
      'Its reporting periods, newest first, and examples after all others.',
      {
        isOver: t.arg.boolean({ description: 'Only those whose period is over.' }),
      },
    ),
  }),
);

rootOne(
  'directive',
  Directive,
  'One directive by its symbol.',
  (t) => ({ symbol: t.arg({ type: 'Text', required: true, description: 'e.g. `20-CT/TW`.' }) }),
  ({ symbol }) => directiveBySymbol(symbol),
);

rootPage('directives', Directive, 'All directives on the ledger.', () => ({}), allDirectives);
