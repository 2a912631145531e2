// What bodies say to the public has in common how it is published and taken back.
import type { Once, Seen } from '../db/act.ts';
import type { Ctx } from '../db/ctx.ts';
import { seen, seenArgs, words } from './arguments.ts';
import { change } from './changes.ts';
import type { Fields } from './fields.ts';

type Columns = 'publishedAt' | 'withdrawnOn' | 'withdrawnReason' | 'leafNumber';

export const saidFields = (open: Fields<Columns, never>) => ({
  publishedAt: open.moment('publishedAt', 'When another officer published it; null: not public yet.'),
  withdrawnOn: open.date('withdrawnOn', 'The day the body took it back; its words are no longer shown.'),
  withdrawnReason: open.text('withdrawnReason', 'Why the body took it back.'),
  leafNumber: open.int('leafNumber', 'Place of its latest public version in the public log.'),
});

/** `publish…` and `withdraw…` of one kind of record. */
export const saidChanges = (
  type: Parameters<typeof change>[1],
  [name, what]: readonly [name: string, what: string],
  acts: {
    readonly publish: (ctx: Ctx, once: Once, seen: Seen) => Promise<object>;
    readonly withdraw: (ctx: Ctx, once: Once, seen: Seen, reason: string) => Promise<object>;
  },
): void => {
  change(
    `publish${name}`,
    type,
    `Make a ${what} public: another officer of the body that says it, or of the Commission, and never whoever wrote it.`,
    (t) => seenArgs(t, what),
    (ctx, once, asked) => acts.publish(ctx, once, seen(type.name, asked)),
  );
  change(
    `withdraw${name}`,
    type,
    `Take back a ${what} of your body. That it was said and taken back stays public; its words do not.`,
    (t) => ({ ...seenArgs(t, what), reason: words(t, 'Why.') }),
    (ctx, once, asked) => acts.withdraw(ctx, once, seen(type.name, asked), asked.reason),
  );
};
