import { and, eq, inArray, sql } from 'drizzle-orm';
import { begin, type Entity, type Once } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { directives } from '../directives/table.ts';
import { problem, refuse } from '../errors.ts';
import { groundsAnew } from '../fields/kept.ts';
import { indicators } from '../indicators/table.ts';
import { present, readAll, readOne } from '../reading.ts';
import { refer } from '../references.ts';
import { fold } from '../search/fold.ts';
import { byId } from '../shape.ts';
import { parentCode, type TaskAsked, taskProblems } from './rules.ts';
import { type cadences, type levels, taskIndicators, tasks } from './table.ts';

export const task: Entity<typeof tasks> = { name: 'task', table: tasks };

/** What it is searched by. */
export const taskFolded = ({
  code,
  titleVi,
  titleEn,
}: Pick<TaskAsked, 'code' | 'titleVi' | 'titleEn'>): string =>
  fold(`${code} ${titleVi.trim()} ${titleEn.trim()}`);

interface Asked extends TaskAsked {
  readonly directiveId: string;
  /** Codes of the figures that speak about it. */
  readonly indicators: readonly string[];
}

/** Records one thing a directive orders, and where its text says so. Who carries it out is assigned by an act of its own. */
export const recordTask = (ctx: Ctx, once: Once, { indicators: figures, ...asked }: Asked) =>
  begin(
    ctx,
    'task.record',
    task,
    once,
    find(ctx, asked.directiveId, asked.code, figures),
    ({ missing, found, parent, known }) => {
      refuse(missing.length > 0 ? missing : taskProblems(asked, parent?.level ?? null));
      refuse(
        figures
          .filter((code) => !known.has(code))
          .map((indicator) => problem('indicators', 'unknown_indicator_code', { indicator })),
      );
      const id = `${asked.directiveId}/${asked.code}`;
      const [titleVi, titleEn] = [asked.titleVi.trim(), asked.titleEn.trim()];
      return {
        row: {
          ...asked,
          level: asked.level as (typeof levels)[number],
          cadence: asked.cadence as (typeof cadences)[number] | null,
          id,
          parentId: parent?.id ?? null,
          titleVi,
          titleEn,
          summaryVi: asked.summaryVi.trim(),
          summaryEn: asked.summaryEn.trim(),
          sourceId: found.directive!.sourceId,
          confidence: 'quoted' as const,
          folded: taskFolded(asked),
          revision: 1,
          knownFrom: ctx.now,
        },
        also: [
          ...[...known].map(
            (indicatorId) =>
              sql`INSERT INTO ${taskIndicators} (task_id, indicator_id, known_from) VALUES (${id}, ${indicatorId}, ${ctx.now})`,
          ),
          ...groundsAnew(),
        ],
        taken: { code: 'task_there' as const, where: (t) => eq(t.id, id) },
      };
    },
  );

async function find(ctx: Ctx, directiveId: string, code: string, figures: readonly string[]) {
  const reading = present(ctx);
  const above = parentCode(code);
  const [referred, parent, named] = await Promise.all([
    refer(ctx, { directive: [directives, directiveId] }),
    above === null
      ? null
      : readOne(
          ctx,
          { table: tasks, where: (t) => and(eq(t.directiveId, directiveId), eq(t.code, above)) },
          reading,
        ),
    figures.length === 0
      ? []
      : readAll(ctx, { table: indicators, where: (i) => inArray(i.id, [...figures]), order: byId }, reading),
  ]);
  return {
    ...referred,
    record: {
      ...referred.record,
      parent,
      known: new Set(named.map((i) => i.id)),
    },
  };
}
