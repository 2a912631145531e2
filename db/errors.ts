// The five answers the ledger gives when it will not do what was asked. Messages are sentences for people;
// `code` is for programs. Anything that is not one of these is a fault of ours and is masked at the door.
export type ErrorCode = 'NOT_FOUND' | 'FORBIDDEN' | 'INVALID' | 'WRONG_STATE' | 'CONFLICT';

export abstract class DomainError extends Error {
  abstract readonly code: ErrorCode;
}

/** Not there, or not yours to see: the two are one answer, to the byte. */
export class NotFound extends DomainError {
  readonly code = 'NOT_FOUND';
  constructor(message = 'There is no such record.') {
    super(message);
  }
}

/** You may see it, but not do this. */
export class Forbidden extends DomainError {
  readonly code = 'FORBIDDEN';
}

export interface Problem {
  /** Where: a dotted path into the arguments, e.g. `values.IND-SENT-PROV.value`. */
  readonly path: string;
  readonly message: string;
  /** The same for programs, where a page says it in its reader's words; with what those words are made of. */
  readonly code?: string;
  readonly facts?: Readonly<Record<string, string>>;
}

/** The answers need fixing; every problem at once. */
export class Invalid extends DomainError {
  readonly code = 'INVALID';
  readonly fields: readonly Problem[];
  constructor(fields: readonly Problem[], message = 'Some answers need fixing.') {
    super(message);
    this.fields = fields;
  }
}

/** Not now: the record is at another step of its life. */
export class WrongState extends DomainError {
  readonly code = 'WRONG_STATE';
}

/** Someone else changed it first, or one idempotency key was used for two different requests. */
export class Conflict extends DomainError {
  readonly code = 'CONFLICT';
  /** The revision the record has now, where the caller may see it. */
  readonly currentRevision: number | null;
  constructor(message: string, currentRevision: number | null = null) {
    super(message);
    this.currentRevision = currentRevision;
  }
}

/** Collects problems and raises them together; does nothing when there are none. */
export function refuse(problems: readonly Problem[], message?: string): void {
  if (problems.length > 0) throw new Invalid(problems, message);
}
