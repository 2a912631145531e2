import { act, type Once, type Seen } from '../act.ts';
import { type Ctx, later } from '../ctx.ts';
import { WrongState } from '../errors.ts';
import { contact, findContact } from './found.ts';

/** Ends an address; nothing is sent there from now on. What was not delivered waits for another. */
export const endContact = (ctx: Ctx, once: Once, seen: Seen) =>
  act(ctx, 'contact.end', contact, once, seen, findContact(ctx, seen.id), (found) => {
    if (found.endedAt !== null) throw new WrongState('contact_over');
    return { set: { endedAt: ctx.now, knownFrom: later(found.knownFrom, ctx.now) } };
  });
