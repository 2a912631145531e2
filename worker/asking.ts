import type { Ctx } from '../db/ctx.ts';
import type { Line } from './log.ts';

/** What a request brings along; resolvers are handed `ctx` and nothing else. */
export interface Asking {
  readonly ctx: Ctx;
  readonly line: Line;
}
