import { and, eq, isNull, sql } from 'drizzle-orm';
import { begin, type Once } from '../act.ts';
import { agencyById } from '../agencies/read.ts';
import type { Ctx } from '../ctx.ts';
import { Conflict, refuse, WrongState } from '../errors.ts';
import { standingOf } from '../inspections/found.ts';
import { present, readOne } from '../reading.ts';
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
  return begin(ctx, 'contact.set', contact, once, find(ctx, asked, standing), ({ body, there, problems }) => {
    const destination = asked.destination.trim();
    refuse(problems);
    if (body.endedOn !== null && body.endedOn <= ctx.today) throw new WrongState('body_gone');
    if (there) throw new Conflict('contact_there', { there });
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
  });
};

/** The address that a body has on a channel already. */
const inForce =
  ({ agencyId, channel }: ContactAsked, standing: string) =>
  (c: typeof contacts) =>
    and(
      eq(c.agencyId, agencyId),
      eq(c.channel, channel),
      isNull(c.endedAt),
      sql`(${c.standing} = 'example') = ${Number(standing === 'example')}`,
    );

async function find(ctx: Ctx, asked: ContactAsked, standing: string) {
  const { agencyId, channel, destination } = asked;
  const reading = present(ctx);
  const [body, there, problems] = await Promise.all([
    readOne(ctx, agencyById(agencyId), reading),
    readOne(ctx, { table: contacts, where: inForce(asked, standing) }, reading),
    destinationProblems(channel, destination.trim(), ctx.notices ?? {}),
  ]);
  return (
    body && {
      record: { body, there: there && { type: 'Contact', id: there.id }, problems },
      facts: {},
    }
  );
}
