// What a ruling is made of, as whoever makes one, or looks before making it, writes it down.
import type { RulingWanted } from '../db/rulings/make.ts';
import type { ArgMaker } from './arguments.ts';
import { AgencyKind, AssignmentRole, Owes, RulingCadence } from './enums.ts';
import { idOf } from './ids.ts';

type RulingArgMaker = Pick<ArgMaker, 'arg'>;

export const rulingArgs = (t: RulingArgMaker) => ({
  directive: t.arg.id({ required: true, description: 'Under which directive.' }),
  authority: t.arg.id({ required: true, description: 'The body whose ruling it is.' }),
  document: t.arg.id({ required: true, description: 'The official document it stands in.' }),
  section: t.arg({ type: 'Text', required: true, description: 'Where in it.' }),
  ruledOn: t.arg({ type: 'Date', required: true, description: 'The day it was made.' }),
  tasks: t.arg.idList({ required: true, description: 'The tasks, 1 to 100.' }),
  roles: t.arg({ type: [AssignmentRole], description: 'Only bodies named in these roles.' }),
  agencyKinds: t.arg({ type: [AgencyKind], description: 'Only bodies of these kinds.' }),
  agencies: t.arg.idList({ description: 'Only these bodies.' }),
  cadence: t.arg({ type: RulingCadence, required: true, description: 'How often.' }),
  owes: t.arg({
    type: Owes,
    description:
      'What falls due; left out: reports where it recurs, completion where it does not. Completion falls due once, and never of a continuous task.',
  }),
  dueOn: t.arg({ type: 'Date', description: 'One-off: the last day.' }),
  opensAfterDays: t.arg.int({
    description: 'Recurring: days after the period until reports open; left out: 0.',
  }),
  dueAfterDays: t.arg.int({
    description: 'Recurring: days after the period; due at the end of that day in Vietnam.',
  }),
  graceDays: t.arg.int({ description: 'Days of grace after the due day; left out: 0.' }),
  from: t.arg({
    type: 'Date',
    required: true,
    description: 'First day in force. Periods that end before it are not owed.',
  }),
});

interface RulingArgs {
  directive: string | number;
  authority: string | number;
  document: string | number;
  section: string;
  ruledOn: string;
  tasks: readonly (string | number)[];
  roles?: RulingWanted['roles'] | null | undefined;
  agencyKinds?: RulingWanted['agencyKinds'] | null | undefined;
  agencies?: readonly (string | number)[] | null | undefined;
  cadence: RulingWanted['cadence'];
  owes?: RulingWanted['owes'] | null | undefined;
  dueOn?: string | null | undefined;
  opensAfterDays?: number | null | undefined;
  dueAfterDays?: number | null | undefined;
  graceDays?: number | null | undefined;
  from: string;
}

/** What the ledger is asked for by them. */
export const wanted = (a: RulingArgs): RulingWanted => ({
  directiveId: idOf('Directive', String(a.directive)),
  authorityId: idOf('Agency', String(a.authority)),
  documentId: idOf('Document', String(a.document)),
  section: a.section,
  ruledOn: a.ruledOn,
  taskIds: [...new Set(a.tasks.map((id) => idOf('Task', String(id))))],
  roles: a.roles ?? [],
  agencyKinds: a.agencyKinds ?? [],
  agencyIds: (a.agencies ?? []).map((id) => idOf('Agency', String(id))),
  cadence: a.cadence,
  owes: a.owes ?? (a.cadence === 'one_off' ? 'completion' : 'report'),
  dueOn: a.dueOn ?? null,
  opensAfterDays: a.opensAfterDays ?? null,
  dueAfterDays: a.dueAfterDays ?? null,
  graceDays: a.graceDays ?? 0,
  from: a.from,
});
