import { eq, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { begin, changedMeanwhile, type Once, type Seen } from '../act.ts';
import { columnList } from '../columns.ts';
import { authorOf, type Ctx } from '../ctx.ts';
import { refuse, WrongState } from '../errors.ts';
import { moved } from './counts.ts';
import { findReport, report } from './found.ts';
import { itemKept, namesOf, valueKept } from './line.ts';
import { correctionProblems } from './rules.ts';
import { reportItems, reportValues } from './table.ts';

/**
 * Opens a correction of a published report: a new draft with the same lines, that goes the same way and supersedes the
 * published one when it is published itself. Both stay readable.
 */
export const correctReport = (ctx: Ctx, once: Once, seen: Seen, reason: string) =>
  begin(ctx, 'report.correct', report, once, findReport(ctx, seen.id), (found) => {
    if (found.revision !== seen.revision) throw changedMeanwhile(found.revision);
    if (found.status !== 'published') throw new WrongState('not_published');
    if (found.supersededAt !== null) throw new WrongState('superseded');
    refuse(correctionProblems(reason));
    const id = crypto.randomUUID();
    const copied = (table: SQLiteTable, columns: SQL) =>
      sql`INSERT INTO ${table} (report_id, ${columns}, saved_at)
        SELECT ${id}, ${columns}, ${ctx.now} FROM ${table} WHERE report_id = ${found.id}`;
    return {
      row: {
        id,
        roundId: found.roundId,
        agencyId: found.agencyId,
        territoryId: found.territoryId,
        status: 'draft' as const,
        standing: found.standing,
        supersedesId: found.id,
        correctionReason: reason.trim(),
        startedById: authorOf(ctx).id,
        startedAt: ctx.now,
        revision: 1,
      },
      also: [
        copied(reportItems, columnList(reportItems, ['taskId', ...namesOf(itemKept)])),
        copied(reportValues, columnList(reportValues, ['indicatorId', ...namesOf(valueKept)])),
        ...moved(ctx, found, null, 'draft'),
      ],
      taken: { code: 'correction_there' as const, where: (r) => eq(r.supersedesId, found.id) },
    };
  });
