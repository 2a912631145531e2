import { confirmMapping } from '../db/plans/confirm-mapping.ts';
import { mapProvision } from '../db/plans/map-provision.ts';
import { readMapping } from '../db/plans/read-mapping.ts';
import { type Found, gapOf } from '../db/plans/rules.ts';
import { mappings, readings } from '../db/plans/table.ts';
import { type ArgMaker, seenArgs } from './arguments.ts';
import { change } from './changes.ts';
import { citationField } from './citations.ts';
import { GapState, MappingState, Sureness } from './enums.ts';
import { implement, implementPart, open as openTo } from './fields.ts';
import { idOf } from './ids.ts';
import { Mapping, MappingReading, Office, Plan, Task } from './records.ts';

implement(
  Mapping,
  mappings,
  'What one plan did with one task, as two different people answer for it.',
  (t, open) => ({
    revision: open.int('revision', 'Grows with every reading and decision; send it back with yours.'),
    state: open.word(
      MappingState,
      'state',
      'What both readings agree on, or what another person decided; null until then.',
    ),
    isConfirmed: open.flag(
      'isConfirmed',
      'Whether two different people answer for it. Only such ones count.',
    ),
    gap: t.from(['state', 'isConfirmed'], { readings: ['state', 'readById', 'isExample'] }).field({
      ...openTo,
      type: GapState,
      description: 'Its state, or why it has none: disputed, or read by one person only.',
      resolve: (row) => gapOf(row, row.readings),
    }),
    section: open.text('section', 'Where in the plan, by whoever confirmed it; else its readings say.'),
    reason: open.text('reason', 'Why it was decided so; null where two readings agreed.'),
    confirmedAt: open.moment('confirmedAt', 'When; null for the readings the ledger began with.'),
    confirmedBy: open.one(Office, 'confirmedBy', 'Which office; null for the two unnamed first readers.'),
    plan: open.one(Plan, 'plan', 'The plan.'),
    task: open.one(Task, 'task', 'The task.'),
    readings: open.many(MappingReading, 'readings', 'What each reader found, and where.'),
    citationId: citationField(
      t.from(['id', 'isConfirmed', 'revision']),
      'm',
      ({ id, isConfirmed, revision }) => (isConfirmed ? { id, revision } : null),
    ),
  }),
);

implementPart(MappingReading, readings, "One reader's finding.", (t, open) => ({
  reader: open.int('reader', 'Which reader, in the order in which they read.'),
  state: open.word(MappingState, 'state', 'What they found.'),
  section: open.text('section', 'Where in the plan.'),
  note: open.text('note', 'Their reason.'),
  confidence: open.text('confidence', 'How sure they were: `high`, `medium` or `low`.'),
  readBy: open.one(Office, 'readBy', 'Which office read it; null for the two unnamed first readers.'),
  recordedAt: t.from(['knownFrom']).field({
    ...openTo,
    type: 'DateTime',
    description: 'When the ledger was told.',
    resolve: (row) => String(row.knownFrom),
  }),
  isExample: open.flag('isExample', 'By an example office: shown as such, and counted nowhere.'),
}));

const readingArgs = (t: ArgMaker) => ({
  state: t.arg({ type: MappingState, required: true, description: 'What the plan did with the task.' }),
  section: t.arg({ type: 'Text', description: 'Where in the plan; needed wherever the plan has the task.' }),
  note: t.arg({ type: 'Text', description: 'Why you read it so.' }),
  confidence: t.arg({ type: Sureness, required: true, description: 'How sure you are.' }),
});

change(
  'mapProvision',
  Mapping,
  'Read a plan against a task that nobody has read it against before. It counts nowhere until another person answers for it too.',
  (t) => ({
    plan: t.arg.id({ required: true, description: 'The plan.' }),
    task: t.arg.string({ required: true, description: "The task's code, e.g. `2.3`." }),
    ...readingArgs(t),
  }),
  (ctx, once, { plan, task, ...asked }) =>
    mapProvision(ctx, once, { ...(asked as Reading), planId: idOf('Plan', plan), taskCode: task }),
);

change(
  'readMapping',
  Mapping,
  'Add your own reading to that of others. Where all agree the mapping is confirmed by it; where they differ it is disputed until someone else decides.',
  (t) => ({
    ...seenArgs(t, 'mapping'),
    ...readingArgs(t),
  }),
  (ctx, once, { id, revision, ...asked }) =>
    readMapping(ctx, once, { id: idOf('Mapping', id), revision }, asked as Reading),
);

change(
  'confirmMapping',
  Mapping,
  "Confirm another person's reading, or decide between several, with your reason. Never your own reading, nor your own decision anew.",
  (t) => ({
    ...seenArgs(t, 'mapping'),
    state: t.arg({ type: MappingState, required: true, description: 'The state that somebody read.' }),
    section: t.arg({
      type: 'Text',
      description: 'Where in the plan; needed wherever the plan has the task.',
    }),
    reason: t.arg({ type: 'Text', required: true, description: 'Why; published with it.' }),
  }),
  (ctx, once, { id, revision, ...asked }) =>
    confirmMapping(
      ctx,
      once,
      { id: idOf('Mapping', id), revision },
      { ...asked, state: asked.state as Found['state'] },
    ),
);

type Reading = Parameters<typeof readMapping>[3];
