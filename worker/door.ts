// What travels with a request through Hono.
import type { Context } from 'hono';
import type { Bindings } from './env.ts';
import type { Line } from './log.ts';

export interface Door {
  Bindings: Bindings;
  Variables: { line: Line };
}
export type Visit = Context<Door>;
