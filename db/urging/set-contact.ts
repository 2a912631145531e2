import { and, eq, isNull, sql } from 'drizzle-orm';
import { begin, type Once } from '../act.ts';
import { agencyById } from '../agencies/read.ts';
import type { Ctx } from '../ctx.ts';
import { refuse, WrongState } from '../errors.ts';
import { standingOf } from '../inspections/found.ts';
import { present, readOne } from '../reading.ts';
import type { Question } from '../shape.ts';
import { destinationProblems } from './destination.ts';
import { contact } from './found.ts';
import type { Channel } from './rules.ts';
import { contacts } from './table.ts';

interface ContactAsked {
  readonly agencyId: string;
  readonly channel: Channel;
  readonly destination: string;
}

/** Where a body wants its notices: one address a channel. An example account makes an example, to which only examples go. */
export const setContact = (ctx: Ctx, once: Once, asked: ContactAsked) => {
  const standing = standingOf(ctx);
  return begin(
    ctx,
    'contact.set',
    contact,
    once,
    find(ctx, asked, standing),
    ({ body, isThere, problems }) => {
      const destination = asked.destination.trim();
      refuse(problems);
      if (body.endedOn !== null && String(body.endedOn) <= ctx.today)
        throw new WrongState('body_gone');
      if (isThere) throw new WrongState('contact_there');
      return {
        row: {
          id: crypto.randomUUID(),
          agencyId: asked.agencyId,
          channel: asked.channel,
          destination,
          setAt: ctx.now,
          standing,
          revision: 1,
          knownFrom: ctx.now,
        },
        taken: { code: 'contact_there' as const, where: inForce(asked, standing) },
      };
    },
  );
};

async function find(ctx: Ctx, { agencyId, channel, destination }: ContactAsked, standing: string) {
  const inForce: Question<typeof contacts> = {
    table: contacts,
    where: (c) =>
      and(
        eq(c.agencyId, agencyId),
        eq(c.channel, channel),
        isNull(c.endedAt),
        sql`(${c.standing} = 'example') = ${Number(standing === 'example')}`,
      ),
  };
  const reading = present(ctx);
  const [body, there, problems] = await Promise.all([
    readOne(ctx, agencyById(agencyId), reading),
    readOne(ctx, inForce, reading),
    destinationProblems(channel, destination.trim(), ctx.notices ?? {}),
  ]);
  return body && { record: { body, isThere: there !== null, problems }, facts: {} };
}
