// Bodies as their place among others is told: their kind, their name, and their unit among the units of today.
import { eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { agencies } from '../agencies/table.ts';
import { agenciesOf, type Ctx } from '../ctx.ts';
import { present, readAll } from '../reading.ts';
import { territoryMappings } from '../territories/table.ts';
import { inspectingBodies } from './bodies.ts';
import { inspectsInLine, type Placed } from './rules.ts';

/** Each body by its id, and one more that a record names; whichever is not there is left out. */
export async function findPlaced(
  ctx: Ctx,
  ids: readonly string[],
  another?: SQL,
): Promise<ReadonlyMap<string, Placed>> {
  if (ids.length === 0) return new Map();
  const reading = present(ctx);
  const [bodies, merged] = await Promise.all([
    readAll(
      ctx,
      { table: agencies, where: (a) => or(inArray(a.id, [...ids]), another && eq(a.id, another)) },
      reading,
    ),
    readAll(ctx, { table: territoryMappings, where: (m) => sql`${m.on} <= ${ctx.today}` }, reading),
  ]);
  const today = new Map(merged.map((m) => [m.fromId, m.toId]));
  return new Map(
    bodies.map(({ id, kind, name, territoryId }) => [
      id,
      {
        kind,
        nameVi: name?.nameVi ?? '',
        territoryId: territoryId === null ? null : (today.get(territoryId) ?? territoryId),
      },
    ]),
  );
}

/**
 * The bodies in whose name this actor may inspect another one: the Commission, which looks after the directive, any; a ministry
 * and whoever inspects in a body's own line, those of that line.
 */
export async function inspectorsOf(ctx: Ctx, agencyId: string): Promise<string[]> {
  const own = inspectingBodies(ctx.actor);
  const placed = await findPlaced(ctx, own.length === 0 ? [] : [agencyId, ...own.slice(0, 20)]);
  const inspected = placed.get(agencyId);
  const commission = agenciesOf(ctx.actor, 'commission');
  return own.filter((id) => {
    const inspector = placed.get(id);
    return (
      commission.includes(id) ||
      (inspector !== undefined && inspected !== undefined && inspectsInLine(inspector, inspected))
    );
  });
}
