// The three ways this server says no: to a statement, to a request, and to starting at all.

/** A statement failed. The stream lives on; the client sees the code inside its result. */
export class StatementError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The request breaks the protocol. The whole HTTP request is refused and its stream ends. */
export class ProtocolError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(message: string, code = 'PROTOCOL_ERROR', status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export type StartProblem =
  | 'IN_USE'
  | 'NOT_A_DATABASE'
  | 'DAMAGED'
  | 'NOT_WRITABLE'
  | 'PORT_TAKEN'
  | 'NO_SECRET';

/** The server cannot start. The message is one sentence that says what to do. */
export class StartError extends Error {
  readonly code: StartProblem;

  constructor(code: StartProblem, message: string) {
    super(message);
    this.code = code;
  }
}

export const wireError = (error: { message: string; code: string }): string =>
  `{"message":${JSON.stringify(error.message)},"code":${JSON.stringify(error.code)}}`;
