import { and, eq, type SQL, sql } from 'drizzle-orm';
import { people } from '../access/table.ts';
import { holds, overlooks } from '../ctx.ts';
import { ofDirective } from '../directives/named.ts';
import { directives } from '../directives/table.ts';
import { type Question, type Reading, shape, when } from '../shape.ts';
import { pressOpenings, reviewContents, reviewPacks } from './table.ts';

/** Until it is published a review is the paper of those who lead the work, and of journalists to whom the Commission opened it. */
const packVisible = (p: typeof reviewPacks, { actor }: Reading): SQL | undefined =>
  overlooks(actor)
    ? undefined
    : holds(actor, 'journalist')
      ? sql`(${p.publishedAt} IS NOT NULL OR EXISTS (SELECT 1 FROM ${pressOpenings} o WHERE o.pack_id = ${p.id}))`
      : sql`${p.publishedAt} IS NOT NULL`;

export const reviewPackShape = shape('ReviewPack', reviewPacks, {
  visible: packVisible,
  relations: (on) => ({
    directive: on.one(directives, (p, d) => eq(d.id, p.directiveId)),
    opening: on.one(pressOpenings, (p, o) => eq(o.packId, p.id)),
    content: on.one(reviewContents, (p, c) => eq(c.packId, p.id)),
    frozenBy: on.one(people, (p, x) => eq(x.id, p.frozenById)),
    publishedBy: on.one(people, (p, x) => eq(x.id, p.publishedById)),
  }),
});

/** Never reached but through its pack. */
export const reviewContentShape = shape('ReviewContent', reviewContents);

/** Never reached but through its pack. */
export const pressOpeningShape = shape('PressOpening', pressOpenings);

export const reviewPackById = (id: string): Question<typeof reviewPacks> => ({
  table: reviewPacks,
  where: (p) => eq(p.id, id),
});

export const reviewPacksOf = (asked: {
  readonly directive?: string | null | undefined;
  readonly period?: string | null | undefined;
}): Question<typeof reviewPacks> => ({
  table: reviewPacks,
  where: (p) => and(when(p.period, asked.period), ofDirective(p.directiveId, asked.directive)),
  order: { by: (p) => [sql`${p.frozenAt}`, sql`${p.id}`], descending: true },
});
