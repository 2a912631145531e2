// Reports by what they are of: published ones, and whatever a viewer may see.
import { and, sql } from 'drizzle-orm';
import { ofDirectiveRounds } from '../rounds/of-directive.ts';
import { rounds } from '../rounds/table.ts';
import { type Question, when } from '../shape.ts';
import { reportsNewestFirst } from './order.ts';
import { isPublished } from './read.ts';
import { reports } from './table.ts';

type Reports = typeof reports;

interface ReportsAsked {
  readonly roundId?: string | null | undefined;
  readonly agencyId?: string | null | undefined;
  readonly territoryId?: string | null | undefined;
  readonly directive?: string | null | undefined;
}
const asked = (r: Reports, { roundId, agencyId, territoryId, directive }: ReportsAsked) =>
  and(
    when(r.roundId, roundId),
    when(r.agencyId, agencyId),
    when(r.territoryId, territoryId),
    // In the order asked for, the next page is near: not all reports of the directive are gathered and sorted for it.
    ofDirectiveRounds(sql`+${r.roundId}`, directive),
  );

export const publishedReports = (
  of: ReportsAsked & { readonly directiveId?: string | null; readonly oldestFirst?: boolean },
): Question<Reports> => ({
  table: reports,
  where: (r, reading) =>
    and(
      isPublished(r, reading),
      asked(r, of),
      of.directiveId
        ? sql`+${r.roundId} IN (SELECT id FROM ${rounds} WHERE directive_id = ${of.directiveId})`
        : undefined,
    ),
  order: { by: (r) => [sql`${r.publishedAt}`, sql`${r.id}`], descending: !of.oldestFirst },
});

/** Whatever this viewer may see, by when it was begun. */
export const reportsSeen = (
  of: ReportsAsked & { readonly status?: string | null | undefined; readonly oldestFirst?: boolean },
): Question<Reports> => ({
  table: reports,
  where: (r) => and(asked(r, of), of.status ? sql`${r.status} = ${of.status}` : undefined),
  order: { ...reportsNewestFirst, descending: !of.oldestFirst },
});
