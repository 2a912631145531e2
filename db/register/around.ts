// What a load leans on, looked up at once: the records that it names and those that may be there already, each list in one question.
import { inArray, or, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { agencies } from '../agencies/table.ts';
import type { Ctx } from '../ctx.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { mappings, plans, provisions } from '../plans/table.ts';
import { present, readAll, wanting } from '../reading.ts';
import type { Question } from '../shape.ts';
import { tasks } from '../tasks/table.ts';
import { territories } from '../territories/table.ts';
import type { LoadGiven } from './rules.ts';

type Id = string | null | undefined;
const some = (ids: readonly Id[]): string[] =>
  [...new Set(ids.filter((id) => id != null && id !== ''))] as string[];

export async function findAround(ctx: Ctx, given: LoadGiven) {
  const reading = present(ctx);
  const { documents: papers, bodies, plans: given_, lines, readings } = given;
  const papersNamed = some([
    ...papers.flatMap(({ id, symbol }) => [id, symbol]),
    ...[...bodies, ...given_, ...lines].map(({ source }) => source),
    ...given_.map(({ document }) => document),
    ...[...lines, ...readings].map(({ plan }) => plan),
  ]);
  const bodiesNamed = some([
    ...bodies.map(({ id }) => id),
    ...papers.map(({ issuer }) => issuer),
    ...given_.map(({ agency }) => agency),
  ]);
  const plansNamed = some([...lines, ...readings].map(({ plan }) => plan));
  const placesNamed = some([...bodies, ...given_].map(({ territory }) => territory));
  const ordersNamed = some(given_.map(({ directive }) => directive));
  const tasksNamed = some([...lines.flatMap(({ tasks }) => tasks), ...readings.map(({ task }) => task)]);
  const planIds = sql`(SELECT id FROM ${plans} WHERE ${inArray(plans.id, plansNamed.concat(''))} OR document_id IN
    (SELECT id FROM ${documents} WHERE ${orNamed(papersNamed)}))`;
  const all = <T extends SQLiteTable>(table: T, where: Question<T>['where']): Question<T> => ({
    table,
    ...(where ? { where } : {}),
  });
  const [foundPapers, foundBodies, foundPlans, foundLines, foundMappings, places, orders, foundTasks] =
    await Promise.all([
      readAll(
        ctx,
        all(documents, (d) => orNamed(papersNamed, d)),
        reading,
      ),
      readAll(
        ctx,
        all(
          agencies,
          (a) => sql`(${inArray(a.id, bodiesNamed.concat(''))} OR ${a.id} IN
      (SELECT agency_id FROM agency_names WHERE until IS NULL AND name_vi IN ${bodiesNamed.concat('')}))`,
        ),
        reading,
      ),
      readAll(
        ctx,
        all(plans, (p) => sql`${p.id} IN ${planIds}`),
        reading,
        wanting({ document: {} }),
      ),
      readAll(
        ctx,
        all(provisions, (p) => sql`${p.planId} IN ${planIds}`),
        reading,
        wanting({ tasks: {} }),
      ),
      readAll(
        ctx,
        all(mappings, (m) => sql`${m.planId} IN ${planIds}`),
        reading,
        wanting({ readings: {} }),
      ),
      readAll(
        ctx,
        all(territories, (t) => inArray(t.id, placesNamed.concat(''))),
        reading,
      ),
      readAll(
        ctx,
        all(
          directives,
          (
            d,
          ) => sql`(${inArray(d.id, ordersNamed.concat(''))} OR ${inArray(d.symbol, ordersNamed.concat(''))} OR ${d.documentId} IN
      (SELECT id FROM ${documents} WHERE ${orNamed(papersNamed)}))`,
        ),
        reading,
      ),
      readAll(
        ctx,
        all(tasks, (t) => inArray(t.code, tasksNamed.concat(''))),
        reading,
      ),
    ]);
  return {
    papers: foundPapers,
    bodies: foundBodies,
    plans: foundPlans,
    lines: foundLines,
    mappings: foundMappings,
    places: new Set(places.map(({ id }) => id)),
    orders,
    tasks: foundTasks,
  };
}
export type Around = Awaited<ReturnType<typeof findAround>>;
export type FoundPlan = Around['plans'][number];

interface Paper {
  readonly id: AnySQLiteColumn;
  readonly symbol: AnySQLiteColumn;
}
const orNamed = (names: readonly string[], d: Paper = documents): SQL =>
  or(inArray(d.id, names.concat('')), inArray(d.symbol, names.concat('')))!;
