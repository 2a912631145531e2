// One line of JSON per request: what was asked and how it went. Never who by name, never a token, never a body.
import type { OperationDefinitionNode } from 'graphql';
import type { Standing } from '../db/breaker.ts';
import type { Ctx } from '../db/ctx.ts';
import type { AtOnce } from './compiled.ts';

/** Filled in on the way by whoever knows. */
export interface Line {
  readonly requestId: string;
  actor: Ctx['actor']['kind'] | null;
  /** What a GraphQL operation asks for, in the schema's own names, or the route of a page. The caller's words are never kept. */
  operation: string | null;
  /** `ok`, or the code of the first error. */
  outcome: string;
  spent: Readonly<Ctx['db']['spent']> | null;
  /** What it took to learn whether a kept answer still stands. */
  spentOnVersion: Readonly<Ctx['db']['spent']> | null;
  /** What the operation was foreseen to cost. */
  cost: number;
  /** Whether an operation was a question, and was answered whole. */
  isAnswered: boolean;
  atOnce: AtOnce;
}

export const newLine = (requestId: string): Line => ({
  requestId,
  actor: null,
  operation: null,
  outcome: 'ok',
  spent: null,
  spentOnVersion: null,
  cost: 0,
  isAnswered: false,
  atOnce: { asked: null, failure: null },
});

export function writeLine(line: Line, method: string, status: number, ms: number): void {
  const { requestId, actor, operation, outcome } = line;
  const spent = [line.spent, line.spentOnVersion].filter((one) => one !== null);
  const statements = spent.reduce((n, one) => n + one.statements, 0);
  const roundTrips = spent.reduce((n, one) => n + one.roundTrips, 0);
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

const longestOperation = 64;

/** An operation that the schema has found valid, by its kind and the fields it begins with: the name a caller gives it is theirs. */
export function operationFor({ operation, selectionSet }: OperationDefinitionNode): string {
  const fields = selectionSet.selections.map((s) => (s.kind === 'Field' ? s.name.value : '…'));
  return `${operation} ${[...new Set(fields)].join(',')}`.slice(0, longestOperation);
}

/** Whether the database is asked, whenever that changes: `open` means that it has not answered and is left alone for a moment. */
export const writeStanding = (breaker: Standing): void =>
  console.error(JSON.stringify({ event: 'database', breaker }));
