import { eq, sql } from 'drizzle-orm';
import { correcting } from '../corrections/correcting.ts';
import { documents } from '../documents/table.ts';
import { problem } from '../errors.ts';
import { present, readAll } from '../reading.ts';
import { rulings } from '../rulings/table.ts';
import { task, taskFolded } from './record.ts';
import { taskWordProblems } from './rules.ts';

/** Puts right how the ledger reads one thing that a directive orders. Its code is its address, and stays. */
export const taskCorrected = correcting({
  action: 'task.correct',
  entity: task,
  columns: [
    'position',
    'titleVi',
    'titleEn',
    'summaryVi',
    'summaryEn',
    'kind',
    'cadence',
    'cadenceBasis',
    'deadlineText',
    'sourceId',
    'section',
    'confidence',
    'note',
  ],
  names: { sourceId: documents },
  around: (ctx, id) =>
    readAll(
      ctx,
      {
        table: rulings,
        where: (r) =>
          sql`${eq(r.owes, 'completion')} AND ${r.supersededAt} IS NULL AND ${id} IN (SELECT value FROM json_each(${r.taskIds}))`,
      },
      present(ctx),
    ),
  problems: (next, toBeDone) => [
    ...taskWordProblems(next),
    ...(next.cadence === 'continuous' && toBeDone.length > 0
      ? [problem('cadence', 'never_complete', { count: 1, tasks: next.code })]
      : []),
  ],
  follows: (next) => ({ folded: taskFolded(next) }),
});
