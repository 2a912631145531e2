// The three ways this server says no: to a statement, to a request, and to starting at all.

/** A statement failed. The stream lives on; the client sees the code inside its result. */
export class StatementError extends Error {
  readonly code: string;
  /** SQLite's extended name, where it says more than the code. */
  readonly extended: string | undefined;

  constructor(code: string, message: string, extended?: string) {
    super(message);
    this.code = code;
    this.extended = extended;
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
  | 'BEHIND'
  | 'MISSING'
  | 'JOURNAL_BROKEN'
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

/** As it goes over the wire. Clients that look for it find the extended name beside the code. */
export const wireError = (error: { message: string; code: string; extended?: string | undefined }): string =>
  `{"message":${JSON.stringify(error.message)},"code":${JSON.stringify(error.code)}${
    error.extended ? `,"extended_code":${JSON.stringify(error.extended)}` : ''
  }}`;
