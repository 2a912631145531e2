import { act, type Once, type Seen } from '../act.ts';
import { authorOf, type Ctx, later } from '../ctx.ts';
import { refuse, WrongState } from '../errors.ts';
import { findMapping, mapping, type ReadingGiven, readingRow } from './found.ts';
import { agreedOn, readingProblems } from './rules.ts';

/**
 * A further person's reading of a plan against a task. Where every reading that counts agrees, and there are two or more,
 * the mapping is confirmed by it; where they differ it is in dispute until somebody who read nothing here decides.
 */
export const readMapping = (ctx: Ctx, once: Once, seen: Seen, asked: ReadingGiven) =>
  act(ctx, 'mapping.read', mapping, once, seen, findMapping(ctx, seen.id), (found) => {
    if (found.isConfirmed) throw new WrongState('two_answered');
    refuse(readingProblems(asked, found.source));
    const readById = authorOf(ctx).id;
    const agreed = agreedOn([...found.readings, { state: asked.state, readById, isExample: false }]);
    const last = Math.max(0, ...found.readings.map((r) => r.reader));
    return {
      set: {
        knownFrom: later(found.knownFrom, ctx.now),
        ...(agreed === null
          ? {}
          : { state: agreed, isConfirmed: true, confirmedById: readById, confirmedAt: ctx.now }),
      },
      also: [readingRow(found.id, last + 1, asked, readById, ctx.now)],
      noted: { reading: [null, asked.state] },
    };
  });
