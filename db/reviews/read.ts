import { and, eq, type SQL, sql } from 'drizzle-orm';
import { people } from '../access/table.ts';
import { holds } from '../ctx.ts';
import { ofDirective } from '../directives/named.ts';
import { directives } from '../directives/table.ts';
import { type Question, type Reading, shape, when } from '../shape.ts';
import { reviewContents, reviewPacks } from './table.ts';

/** Until it is published a review is the paper of those who lead the work. */
const packVisible = (p: typeof reviewPacks, { actor }: Reading): SQL | undefined =>
  actor.kind === 'system' || holds(actor, 'commission') || holds(actor, 'administrator')
    ? undefined
    : sql`${p.publishedAt} IS NOT NULL`;

export const reviewPackShape = shape('ReviewPack', reviewPacks, {
  visible: packVisible,
  relations: (on) => ({
    directive: on.one(directives, (p, d) => eq(d.id, p.directiveId)),
    content: on.one(reviewContents, (p, c) => eq(c.packId, p.id)),
    frozenBy: on.one(people, (p, x) => eq(x.id, p.frozenById)),
    publishedBy: on.one(people, (p, x) => eq(x.id, p.publishedById)),
  }),
});

/** Never reached but through its pack. */
export const reviewContentShape = shape('ReviewContent', reviewContents);

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
