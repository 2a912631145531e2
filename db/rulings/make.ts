import { begin, changedMeanwhile, type New, type Once, type Seen } from '../act.ts';
import { agencies } from '../agencies/table.ts';
import { type Ctx, isExamplePerson, later } from '../ctx.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { type Problem, problem, refuse, WrongState } from '../errors.ts';
import { type Referred, refer } from '../references.ts';
import { released } from './end.ts';
import { findRuling, ruling } from './found.ts';
import { findGround, type RulingFound, type RulingGround, written } from './ground.ts';
import {
  completionProblems,
  notOver,
  type RulingAsked,
  rulingDocumentProblems,
  rulingProblems,
} from './rules.ts';
import type { rulings } from './table.ts';

export interface RulingWanted extends Omit<RulingAsked, 'tasks'> {
  readonly directiveId: string;
  readonly authorityId: string;
  readonly documentId: string;
  readonly taskIds: readonly string[];
  readonly roles: RulingFound['roles'];
  readonly agencyKinds: RulingFound['agencyKinds'];
  readonly agencyIds: readonly string[];
}

interface Found {
  readonly referred: Referred<{
    directive: typeof directives;
    authority: typeof agencies;
    document: typeof documents;
  }>;
  readonly ground: RulingGround;
  readonly replaced: RulingFound | null;
}

/** Records a ruling and, in the same breath, what it makes due so far. */
export const makeRuling = (ctx: Ctx, once: Once, asked: RulingWanted) =>
  begin(ctx, 'ruling.make', ruling, once, find(ctx, asked), (found) => ruled(ctx, asked, found));

/**
 * Puts a new ruling in the place of one from the day it takes effect, today at the earliest. What fell due under the old
 * one stays as it fell due.
 */
export const replaceRuling = (ctx: Ctx, once: Once, seen: Seen, asked: RulingWanted) =>
  begin(ctx, 'ruling.replace', ruling, once, find(ctx, asked, seen.id), (found) => {
    const old = found.replaced!;
    if (old.revision !== seen.revision) throw changedMeanwhile(old.revision);
    if (old.until !== null) throw new WrongState('ended_already', { on: old.until });
    refuse([
      ...notOver('from', asked.from, ctx.today),
      ...(asked.from > old.from ? [] : [problem('from', 'only_after', { since: old.from })]),
      ...(asked.directiveId === old.directiveId ? [] : [problem('directive', 'other_directive')]),
    ]);
    const made = ruled(ctx, asked, found);
    return {
      ...made,
      alongside: [
        {
          entity: ruling,
          seen: old,
          set: { until: asked.from, supersededAt: ctx.now, knownFrom: later(old.knownFrom, ctx.now) },
        },
        ...(made.alongside ?? []),
      ],
      also: [released(ctx, old.id, asked.from), ...(made.also ?? [])],
    };
  });

function ruled(ctx: Ctx, asked: RulingWanted, { referred, ground, replaced }: Found): New<typeof rulings> {
  // A ruling in the place of an example is one, whoever makes it.
  const isExample = isExamplePerson(ctx.actor) || replaced?.standing === 'example';
  const unknown: Problem[] = asked.taskIds
    .filter(
      (id) =>
        !ground.tasks.some((t) => t.id === id && 'directiveId' in t && t.directiveId === asked.directiveId),
    )
    .map(() => problem('tasks', 'task_elsewhere'));
  refuse([
    ...referred.missing,
    ...unknown.slice(0, 1),
    ...asked.agencyIds
      .filter((id) => !ground.bodies.has(id))
      .slice(0, 1)
      .map(() => problem('agencies', 'not_found')),
    ...rulingDocumentProblems(referred.found.document?.standing, isExample),
    ...rulingProblems({ ...asked, tasks: asked.taskIds }),
    ...completionProblems({ owes: asked.owes, tasks: asked.taskIds }, ground.tasks),
  ]);
  const found: RulingFound = {
    ...asked,
    id: crypto.randomUUID(),
    section: asked.section.trim(),
    until: null,
    replacesId: replaced?.id ?? null,
    supersededAt: null,
    appliedAt: ctx.now,
    standing: isExample ? 'example' : 'official_text',
    revision: 1,
    knownFrom: ctx.now,
  };
  return { row: found, ...written(ctx, { ...found, appliedAt: null }, ground) };
}

async function find(
  ctx: Ctx,
  asked: RulingWanted,
  replacedId?: string,
): Promise<{ record: Found; facts: Record<string, never> } | null> {
  const [referred, ground, replaced] = await Promise.all([
    refer(ctx, {
      directive: [directives, asked.directiveId],
      authority: [agencies, asked.authorityId],
      document: [documents, asked.documentId],
    }),
    findGround(ctx, asked.directiveId, asked.taskIds),
    replacedId === undefined ? null : findRuling(ctx, replacedId),
  ]);
  if (replacedId !== undefined && !replaced) return null;
  return {
    record: { referred: referred.record, ground, replaced: replaced?.record ?? null },
    facts: {},
  };
}
