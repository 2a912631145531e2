import { eq } from 'drizzle-orm';
import { begin, type Entity, type Once } from '../act.ts';
import { type Ctx, isExamplePerson } from '../ctx.ts';
import { directiveBySymbol } from '../directives/read.ts';
import { refuse } from '../errors.ts';
import { present, readAll, readOne } from '../reading.ts';
import { byId } from '../shape.ts';
import { type PeriodAsked, roundFor, roundProblems } from './rules.ts';
import { rounds } from './table.ts';

const round: Entity<typeof rounds> = { name: 'round', table: rounds };

/** Opens a reporting period under a directive. It has no due instant: only a ruling can set one. */
export const openRound = (ctx: Ctx, once: Once, asked: PeriodAsked & { directive: string }) =>
  begin(ctx, 'round.open', round, once, find(ctx, asked), ({ directiveId, opened }) => {
    refuse(roundProblems(asked));
    const isExample = isExamplePerson(ctx.actor);
    const made = roundFor(directiveId, asked.period, isExample, opened);
    return {
      row: {
        ...made,
        standing: isExample ? ('example' as const) : ('official_data' as const),
        knownFrom: ctx.now,
      },
      taken: { code: 'round_there' as const, where: (r) => eq(r.id, made.id) },
    };
  });

async function find(ctx: Ctx, { directive: symbol, period }: PeriodAsked & { directive: string }) {
  const reading = present(ctx);
  const [directive, there] = await Promise.all([
    readOne(ctx, directiveBySymbol(symbol), reading),
    readAll(ctx, { table: rounds, where: (r) => eq(r.period, period), order: byId }, reading),
  ]);
  if (!directive) return null;
  const opened = there.filter((r) => r.directiveId === directive.id);
  return { record: { directiveId: directive.id, opened }, facts: {} };
}
