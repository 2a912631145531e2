import { begin, type Entity, type Once } from '../act.ts';
import { refusal } from '../allowed.ts';
import { authorOf, type Ctx } from '../ctx.ts';
import { type Problem, problem, refuse } from '../errors.ts';
import { findAround } from './around.ts';
import { decideLoad, type Load } from './decide.ts';
import { type LoadGiven, sizeProblems } from './rules.ts';
import type { Looked } from './step.ts';
import { registerLoads } from './table.ts';

const registerLoad: Entity<typeof registerLoads> = { name: 'register_load', table: registerLoads };

const tally = (rows: readonly Looked[]) => {
  const of = (outcome: Looked['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  return { added: of('new'), changed: of('changed'), same: of('same'), refused: of('refused') };
};

/** Every problem, those of the whole once. */
const problemsOf = ({ rows }: Load): Problem[] => {
  const all = rows.flatMap(({ problems }) => problems);
  return all.filter(
    ({ path, code }, at) => all.findIndex((one) => one.path === path && one.code === code) === at,
  );
};

/**
 * Documents, bodies, plans, their lines and readings of them, up to a hundred records in one act: all of them or none. Each has its own
 * entry in the audit and its own source; what is there already just so is left alone, and what is there otherwise changes with a
 * reason, for whoever has seen it as it stands.
 */
export const loadRegister = (ctx: Ctx, once: Once, given: LoadGiven) =>
  begin(ctx, 'register.load', registerLoad, once, find(ctx, given), (load) => {
    refuse(sizeProblems(given));
    refuse(problemsOf(load!));
    const { added, changed, same } = tally(load!.rows);
    refuse(added + changed === 0 ? [problem('records', 'nothing_changed')] : []);
    return {
      row: {
        id: crypto.randomUUID(),
        added,
        changed,
        same,
        reason: changed > 0 ? given.reason!.trim() : null,
        loadedById: authorOf(ctx).id,
        knownFrom: ctx.now,
      },
      created: load!.created,
      alongside: load!.alongside,
      also: load!.also,
    };
  });

/** Nothing is looked up for a load that is too long, and nothing for whoever may not load anyway. */
async function find(
  ctx: Ctx,
  given: LoadGiven,
): Promise<{ record: Load | null; facts: Record<string, never> }> {
  if (sizeProblems(given).length > 0 || refusal('register.load', ctx.actor, {}) !== null)
    return { record: null, facts: {} };
  return { record: decideLoad(ctx, given, await findAround(ctx, given)), facts: {} };
}

/** What a load would do, and everything that stands in its way. */
export interface RegisterLook extends ReturnType<typeof tally> {
  readonly problems: readonly Problem[];
  readonly rows: readonly Looked[];
}

/** What the load would do, to be read first; null for those who may not load. */
export async function lookAtRegister(ctx: Ctx, given: LoadGiven): Promise<RegisterLook | null> {
  if (refusal('register.load', ctx.actor, {}) !== null) return null;
  const wrong = sizeProblems(given);
  if (wrong.length > 0) return { added: 0, changed: 0, same: 0, refused: 0, problems: wrong, rows: [] };
  const load = decideLoad(ctx, given, await findAround(ctx, given));
  return { ...tally(load.rows), problems: problemsOf(load), rows: load.rows };
}
