// What travels with a request through Hono.
import type { Context } from 'hono';
import type { Bindings } from './env.ts';
import type { Line } from './log.ts';

export interface Door {
  Bindings: Bindings;
  Variables: {
    line: Line /** The body of a request that was read. */;
    bytes?: Uint8Array<ArrayBuffer> /** The same as text. */;
    text?: string;
  };
}
export type Visit = Context<Door>;
