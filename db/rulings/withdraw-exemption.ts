import { eq } from 'drizzle-orm';
import { act, type Once, type Seen } from '../act.ts';
import { authorOf, type Ctx, later } from '../ctx.ts';
import { refuse, WrongState } from '../errors.ts';
import { wordsProblems } from '../inspections/rules.ts';
import { present, readOne } from '../reading.ts';
import { exemption, findGranted, obligation } from './found.ts';
import { exemptions } from './table.ts';

/**
 * Takes back an extension or an exemption that was given by mistake, with the reason. From today it is owed again, by the day that
 * stood before: that day is the ruling's and may be over. On every earlier day it was as it was.
 */
export const withdrawExemption = (ctx: Ctx, once: Once, seen: Seen, reason: string) =>
  act(ctx, 'exemption.withdraw', exemption, once, seen, find(ctx, seen.id), ({ granted, ...found }) => {
    if (found.withdrawnOn !== null) throw new WrongState('withdrawn_already');
    if (found.kind === 'extension' && granted.since !== null)
      throw new WrongState('extended_since', { until: granted.since });
    refuse(wordsProblems('reason', reason, 'why_missing'));
    const { owed, before, isInForce } = granted;
    return {
      set: {
        withdrawnOn: ctx.today,
        withdrawnById: authorOf(ctx).id,
        withdrawnReason: reason.trim(),
        knownFrom: later(found.knownFrom, ctx.now),
      },
      alongside: [
        {
          entity: obligation,
          seen: owed,
          set: { ...(isInForce ? before : {}), knownFrom: later(owed.knownFrom, ctx.now) },
        },
      ],
    };
  });

async function find(ctx: Ctx, id: string) {
  const [record, granted] = await Promise.all([
    readOne(ctx, { table: exemptions, where: (e) => eq(e.id, id) }, present(ctx)),
    findGranted(ctx, id),
  ]);
  return record && granted && { record: { ...record, granted }, facts: {} };
}
