import { inArray, sql } from 'drizzle-orm';
import { begin, type Entity, type Once } from '../act.ts';
import { agencies } from '../agencies/table.ts';
import { findLineage } from '../assignments/responsibilities.ts';
import type { CivilDate, Ctx } from '../ctx.ts';
import { documents } from '../documents/table.ts';
import { problem, refuse } from '../errors.ts';
import { indicators } from '../indicators/table.ts';
import { present, readAll } from '../reading.ts';
import { refer } from '../references.ts';
import { tasks } from '../tasks/table.ts';
import { heldAnew } from './holders.ts';
import { groundsAnew } from './kept.ts';
import { type FieldAsked, fieldProblems } from './rules.ts';
import { fieldParts, fields } from './table.ts';

export const field: Entity<typeof fields> = { name: 'field', table: fields };

interface Asked extends FieldAsked {
  readonly documentId: string;
  readonly agencyId: string;
  readonly from: CivilDate;
}

/**
 * Records that a document names a body for verifying tasks, groups of tasks and indicators, or everything under a function.
 * Whoever takes the body's place takes the field over with the function.
 */
export const assignField = (ctx: Ctx, once: Once, asked: Asked) =>
  begin(ctx, 'field.assign', field, once, find(ctx, asked), ({ missing, body, lineage }) => {
    refuse([
      ...missing,
      ...(body?.isCollective ? [problem('agency', 'not_single_bodies')] : []),
      ...(body?.endedOn != null && body.endedOn <= asked.from
        ? [problem('from', 'body_ended', { on: body.endedOn })]
        : []),
      ...fieldProblems(asked),
    ]);
    const { documentId, agencyId, from, taskIds, indicatorIds } = asked;
    const row = {
      id: crypto.randomUUID(),
      documentId,
      agencyId,
      function: asked.function,
      from,
      until: null,
      sourceId: documentId,
      section: asked.section.trim(),
      confidence: 'quoted' as const,
      revision: 1,
      knownFrom: ctx.now,
    };
    const parts: { task?: string; indicator?: string; function?: string }[] = [
      ...taskIds.map((task) => ({ task })),
      ...indicatorIds.map((indicator) => ({ indicator })),
    ];
    return {
      row,
      also: [
        ...(parts.length > 0 ? parts : [{ function: asked.function }]).map(
          (
            part,
            at,
          ) => sql`INSERT INTO ${fieldParts} (id, field_id, task_id, indicator_id, function, known_from)
            VALUES (${`${row.id}~${at + 1}`}, ${row.id}, ${part.task ?? null}, ${part.indicator ?? null}, ${part.function ?? null}, ${ctx.now})`,
        ),
        ...heldAnew(ctx, { ...row, kind: 'field' }, lineage),
        ...groundsAnew(),
      ],
    };
  });

async function find(ctx: Ctx, { documentId, agencyId, taskIds, indicatorIds }: Asked) {
  const reading = present(ctx);
  const [{ record, facts }, lineage, knownTasks, knownIndicators] = await Promise.all([
    refer(ctx, { document: [documents, documentId], agency: [agencies, agencyId] }),
    findLineage(ctx),
    taskIds.length === 0
      ? []
      : readAll(ctx, { table: tasks, where: (t) => inArray(t.id, [...taskIds]) }, reading),
    indicatorIds.length === 0
      ? []
      : readAll(ctx, { table: indicators, where: (i) => inArray(i.id, [...indicatorIds]) }, reading),
  ]);
  const lacks = (path: string, ids: readonly string[], known: readonly { readonly id: string }[]) =>
    ids.some((id) => !known.some((one) => one.id === id)) ? [problem(path, 'not_found')] : [];
  return {
    record: {
      missing: [
        ...record.missing,
        ...lacks('tasks', taskIds, knownTasks),
        ...lacks('indicators', indicatorIds, knownIndicators),
      ],
      body: record.found.agency as { isCollective: boolean; endedOn: CivilDate | null } | null,
      lineage,
    },
    facts,
  };
}
