// What the server asks of a process that holds a connection, and how it is answered.
import type { Binding, EngineName } from './engine.ts';
import { ProtocolError, StartError, type StartProblem, StatementError } from './errors.ts';
import type { Statement } from './statement.ts';
import type { Outcome } from './wire.ts';

type Role = 'writer' | 'reader' | 'copier';
export type Opening = {
  file: string;
  engine: EngineName;
  role: Role;
  /** The folder of the journal, if one is kept. */
  journal?: string | undefined;
};
/** What a process says once it has the file open. */
export type Ready = { said: string[] };
export type Version = 2 | 3;

/** A statement that may run, and when. What was wrong with it already is told when its turn comes. */
export type Step = { condition: unknown; run: Run | StatementError };
export type Run = { statement: Statement; args: Binding[]; wantRows: boolean };
/** `undefined`: skipped. */
export type StepResult = Outcome | StatementError | undefined;

export type GroupJob = { requests: unknown[]; version: Version };
export type GroupVerdict = { results: string[] } | { error: unknown };

export type Work =
  | { do: 'steps'; steps: Step[] }
  | { do: 'exec'; sql: string }
  | { do: 'ask'; sql: string }
  | { do: 'describe'; statement: Statement }
  | { do: 'group'; jobs: GroupJob[] }
  | { do: 'snapshot'; path: string }
  | { do: 'close' };

/** `connection` is a number, because one process may hold several; `schema` says how new its statements must be. */
export type Task = Work & { connection: number; schema: number };

/** `isLast`: the process ends after it. */
export type Reply = ({ value: unknown } | { error: unknown }) & {
  inTransaction: boolean;
  schema: number;
  isLast: boolean;
};

/** Sent before a commit: from here on nobody can say that nothing was done. */
export const COMMITTING = 'committing';

type Packed = {
  is: 'statement' | 'protocol' | 'start' | 'other';
  code: string;
  message: string;
  more: unknown;
};

/** Errors lose their class on the way between processes. */
export function packed(error: unknown): Packed {
  const { message = String(error) } = error as Error;
  if (error instanceof StatementError)
    return { is: 'statement', code: error.code, message, more: error.extended };
  if (error instanceof ProtocolError)
    return { is: 'protocol', code: error.code, message, more: error.status };
  if (error instanceof StartError) return { is: 'start', code: error.code, message, more: undefined };
  return { is: 'other', code: '', message, more: undefined };
}

export function unpacked(given: unknown): Error {
  const { is, code, message, more } = given as Packed;
  if (is === 'statement') return new StatementError(code, message, more as string | undefined);
  if (is === 'protocol') return new ProtocolError(message, code, more as number);
  if (is === 'start') return new StartError(code as StartProblem, message);
  return new Error(message);
}
