import { and, eq, isNull, sql } from 'drizzle-orm';
import { begin, type Once } from '../act.ts';
import { agencyById } from '../agencies/read.ts';
import { agenciesOf, authorOf, type Ctx, civilDate, isExamplePerson } from '../ctx.ts';
import { Invalid, problem, WrongState } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { roundById } from '../rounds/read.ts';
import { moved } from './counts.ts';
import { report } from './found.ts';

/** Opens a body's report for a round, as a draft only it can see. `agencyId` may be left out by an officer of one body. */
export async function startReport(
  ctx: Ctx,
  once: Once,
  asked: { roundId: string; agencyId?: string | null },
) {
  const own = agenciesOf(ctx.actor, 'province_officer');
  const agencyId = asked.agencyId ?? (own.length === 1 ? own[0]! : null);
  if (agencyId === null) throw new Invalid([problem('agencyId', 'body_missing')]);
  return begin(
    ctx,
    'report.start',
    report,
    once,
    findRoundAndBody(ctx, asked.roundId, agencyId),
    ({ round, agency }) => {
      if (round.opensAt > ctx.now) throw new WrongState('round_opens', { on: civilDate(round.opensAt) });
      if (agency.endedOn !== null && agency.endedOn <= ctx.today) throw new WrongState('body_gone');
      const isExample = round.standing === 'example' || isExamplePerson(ctx.actor);
      const standing = isExample ? ('example' as const) : ('official_data' as const);
      return {
        row: {
          id: crypto.randomUUID(),
          roundId: asked.roundId,
          agencyId,
          territoryId: agency.territoryId,
          status: 'draft' as const,
          standing,
          startedById: authorOf(ctx).id,
          startedAt: ctx.now,
          revision: 1,
        },
        also: moved(ctx, { roundId: asked.roundId, standing }, null, 'draft'),
        taken: {
          code: 'report_there' as const,
          where: (r) =>
            and(
              eq(r.roundId, asked.roundId),
              eq(r.agencyId, agencyId),
              isNull(r.supersedesId),
              sql`(${r.standing} = 'example') = ${Number(isExample)}`,
            ),
        },
      };
    },
  );
}

async function findRoundAndBody(ctx: Ctx, roundId: string, agencyId: string) {
  const reading = present(ctx);
  const [round, agency] = await Promise.all([
    readOne(ctx, roundById(roundId), reading),
    readOne(ctx, agencyById(agencyId), reading),
  ]);
  if (!round || !agency) return null;
  return { record: { round, agency }, facts: { agencyId } };
}
