import { begin, type Entity, type Once } from '../act.ts';
import type { Ctx } from '../ctx.ts';
import { directiveBySymbol } from '../directives/read.ts';
import { refuse } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { type PeriodAsked, roundFor, roundProblems } from './rules.ts';
import { rounds } from './table.ts';

const round: Entity<typeof rounds> = { name: 'round', table: rounds };

/** Opens a reporting period under a directive. It has no due instant: only a ruling can set one. */
export const openRound = (ctx: Ctx, once: Once, asked: PeriodAsked & { directive: string }) =>
  begin(ctx, 'round.open', round, once, findDirective(ctx, asked.directive), (directive) => {
    refuse(roundProblems(asked));
    const isExample = ctx.actor.kind === 'person' && ctx.actor.isExample;
    return {
      row: {
        ...roundFor(directive.id, asked.period),
        standing: isExample ? ('example' as const) : ('official_data' as const),
        knownFrom: ctx.now,
      },
      taken: 'This period is already open under this directive.',
    };
  });

async function findDirective(ctx: Ctx, symbol: string) {
  const found = await readOne(ctx, directiveBySymbol(symbol), present(ctx));
  return found && { record: { id: String(found.id) }, facts: {} };
}
