// Requests that a statement has answered, by what they ask: the same again is understood without being read, checked or priced.
import type { Ctx } from '../db/ctx.ts';
import { Recent } from '../db/recent.ts';
import { type Asked, writtenResponse } from './compiled.ts';
import type { Visit } from './door.ts';
import type { Line } from './log.ts';

/** With each its document is kept, which takes many times the place of its text. */
const mostLength = 300_000;
const mostOfOne = 8_000;

interface Known {
  readonly asked: Asked;
  readonly type: string;
  readonly cost: number;
  readonly operation: Line['operation'];
}
const known = new Recent<Known>(mostLength, (key) => key.length);

/** Everything of a request that its answer depends on, beside who asks and when; null where that is not plain to see. */
function keyOf({ req, var: { text } }: Visit): string | null {
  const { method, url } = req;
  const accept = req.header('accept');
  if (method !== 'POST') return JSON.stringify([method, new URL(url).search, accept]);
  try {
    const { query, operationName, variables, extensions } = JSON.parse(text!) as Readonly<
      Record<string, unknown>
    >;
    return extensions === undefined ? JSON.stringify([query, operationName, variables, accept]) : null;
  } catch {
    return null;
  }
}

/** The answer to a request that is known; null where it is not, or has to be answered in the other way. */
export async function answerKnown(c: Visit, ctx: Ctx): Promise<Response | null> {
  const key = keyOf(c);
  const found = key === null ? undefined : known.get(key);
  if (!found) return null;
  const { line } = c.var;
  try {
    const response = await writtenResponse(found.asked, ctx);
    if (response === null) return null;
    line.operation = found.operation;
    line.cost = found.cost;
    line.isAnswered = true;
    const bytes = new TextEncoder().encode(response);
    const headers = { 'Content-Type': found.type, 'Content-Length': String(bytes.byteLength) };
    return new Response(bytes, { headers });
  } catch (error) {
    line.atOnce.failure = error instanceof Error ? error : new Error(String(error));
    return null;
  }
}

/** Remembers a request that a statement has answered. */
export function learn(c: Visit, answer: Response): void {
  const { asked } = c.var.line.atOnce;
  const type = answer.headers.get('content-type');
  if (asked === null || answer.status !== 200 || type === null) return;
  const key = keyOf(c);
  if (key === null || key.length > mostOfOne) return;
  const { cost, operation } = c.var.line;
  known.set(key, { asked, type, cost, operation });
}
