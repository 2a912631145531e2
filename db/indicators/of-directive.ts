import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { isNamed, ofDirective } from '../directives/named.ts';
import { asKnown, type Reading } from '../shape.ts';
import { taskIndicators, tasks } from '../tasks/table.ts';

/**
 * Whether a figure speaks about a task of the directive that is named; nobody named one: no condition. What speaks about no task
 * at all stays with the directive that was recorded first, where it stood while there was one.
 */
export function ofDirectiveFigures(
  indicatorId: AnySQLiteColumn,
  name: unknown,
  reading: Reading,
): SQL | undefined {
  const named = ofDirective(tasks.directiveId, name);
  if (named === undefined) return undefined;
  const links = asKnown(taskIndicators, reading);
  const first = sql`(SELECT symbol FROM directives d ORDER BY
    min(d.known_from, coalesce((SELECT min(known_from) FROM directives_past p WHERE p.id = d.id), d.known_from)), d.id LIMIT 1)`;
  return sql`(${indicatorId} IN (SELECT indicator_id FROM ${links} WHERE task_id IN (SELECT ${tasks.id} FROM ${tasks} WHERE ${named}))
    OR (${isNamed(first, String(name))} AND ${indicatorId} NOT IN (SELECT indicator_id FROM ${links})))`;
}
