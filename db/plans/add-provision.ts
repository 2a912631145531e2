import { and, eq, inArray, sql } from 'drizzle-orm';
import { begin, type Entity, type Once } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { refuse } from '../errors.ts';
import { groundsAnew } from '../fields/kept.ts';
import { present, readAll } from '../reading.ts';
import { refer } from '../references.ts';
import { tasks } from '../tasks/table.ts';
import { type ProvisionAsked, provisionProblems } from './rules.ts';
import { plans, provisions, provisionTasks } from './table.ts';

export const provision: Entity<typeof provisions> = { name: 'provision', table: provisions };

/** Adds a line of a plan and the tasks of the directive it carries out. */
export const addProvision = (ctx: Ctx, once: Once, asked: ProvisionAsked & { planId: string }) =>
  begin(ctx, 'provision.add', provision, once, find(ctx, asked), ({ missing, found, known }) => {
    refuse(missing.length > 0 ? missing : provisionProblems(asked, known));
    const id = `${asked.planId}/${asked.code}`;
    return {
      row: {
        id,
        planId: asked.planId,
        code: asked.code,
        position: asked.position,
        titleVi: asked.titleVi.trim(),
        titleEn: asked.titleEn.trim(),
        addsToDirective: asked.tasks.length === 0,
        sourceId: found.plan!.sourceId,
        section: asked.section,
        confidence: 'quoted' as const,
        revision: 1,
        knownFrom: ctx.now,
      },
      also: [
        ...asked.tasks.map(
          (code) =>
            sql`INSERT INTO ${provisionTasks} (provision_id, task_id, known_from) VALUES (${id}, ${known.get(code)}, ${ctx.now})`,
        ),
        ...groundsAnew(),
      ],
      taken: { code: 'provision_there' as const, where: (p) => eq(p.id, id) },
    };
  });

async function find(ctx: Ctx, asked: ProvisionAsked & { planId: string }) {
  const [referred, named] = await Promise.all([
    refer(ctx, { plan: [plans, asked.planId] }),
    asked.tasks.length === 0
      ? []
      : readAll(
          ctx,
          {
            table: tasks,
            where: (t) =>
              and(
                inArray(t.code, [...asked.tasks]),
                sql`${t.directiveId} = (SELECT directive_id FROM ${plans} WHERE id = ${asked.planId})`,
              ),
          },
          present(ctx),
        ),
  ]);
  const known = new Map(named.map((t) => [t.code, t.id]));
  return { ...referred, record: { ...referred.record, known } };
}
