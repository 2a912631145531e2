// One line of JSON per request: what was asked and how it went. Never who by name, never a token, never a body.
import type { Ctx } from '../db/ctx.ts';

/** Filled in on the way by whoever knows. */
export interface Line {
  readonly requestId: string;
  actor: Ctx['actor']['kind'] | null;
  /** The name the client gave its GraphQL operation, or the route of a page. */
  operation: string | null;
  /** `ok`, or the code of the first error. */
  outcome: string;
  spent: Readonly<Ctx['db']['spent']> | null;
}

export const newLine = (requestId: string): Line => ({
  requestId,
  actor: null,
  operation: null,
  outcome: 'ok',
  spent: null,
});

export function writeLine(line: Line, method: string, status: number, ms: number): void {
  const { requestId, actor, operation, outcome, spent } = line;
  const { statements = 0, roundTrips = 0 } = spent ?? {};
  console.log(
    JSON.stringify({
      event: 'request',
      requestId,
      method,
      actor,
      operation,
      outcome,
      status,
      statements,
      roundTrips,
      ms: Math.round(ms * 10) / 10,
    }),
  );
}

/** A fault of ours, in full, for those who run the service; the caller only gets the request id. */
export function writeFault(requestId: string, fault: unknown): void {
  const { name, message, stack } = fault instanceof Error ? fault : new Error(String(fault));
  console.error(JSON.stringify({ event: 'fault', requestId, name, message, stack }));
}
