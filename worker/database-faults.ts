// What went wrong at the database, told as what it is: a limit as a limit, a full disk as a full disk, and only silence as silence.
import { type DatabaseFailure, TooManyRoundTrips } from '../db/client.ts';

export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  /** Seconds after which the same may work; none where trying again is of no use. */
  readonly retryAfter?: number;
  /** Nothing is wrong with the ledger: the question was too much for it. */
  readonly isLimit?: true;
}

const tooComplex: Fault = {
  code: 'TOO_COMPLEX',
  message: 'This question is too wide or too deep to be put to the database at once. Ask it in parts.',
  status: 400,
};

/** By the engine's code, or by its sentence where the server in front of it names no code. The first that fits. */
const faults: readonly (readonly [RegExp, Fault])[] = [
  [
    /SQLITE_FULL|disk is full/,
    {
      code: 'STORAGE_FULL',
      message:
        "The ledger's storage is full: nothing was kept of this. It can still be read; changes work again once its keeper has made room.",
      status: 503,
      retryAfter: 600,
    },
  ],
  [
    /SQLITE_READONLY|SQLITE_PERM|readonly database/,
    {
      code: 'READ_ONLY',
      message: 'The ledger can be read but not changed just now: nothing was kept of this. Try again later.',
      status: 503,
      retryAfter: 600,
    },
  ],
  [
    /SQLITE_BUSY|SQLITE_LOCKED|database is locked/,
    {
      code: 'DATABASE_UNAVAILABLE',
      message: "The ledger's database is busy just now. Nothing was changed. Try again in a few seconds.",
      status: 503,
      retryAfter: 5,
    },
  ],
  [
    /SQLITE_TOOBIG|(RESPONSE|ANSWER|REQUEST)_TOO_LARGE|too big/,
    {
      code: 'ANSWER_TOO_LARGE',
      message: 'This is more than the database hands over or takes at once. Ask for less at a time.',
      status: 400,
      isLimit: true,
    },
  ],
  [
    /SQLITE_INTERRUPT|TIME_?OUT|TOO_(SLOW|LONG)|interrupted/,
    {
      code: 'TOO_SLOW',
      message: 'This takes longer than one question may. Ask for less at a time.',
      status: 400,
      isLimit: true,
    },
  ],
  [
    /SQLITE_NOMEM|out of memory/,
    {
      code: 'OUT_OF_MEMORY',
      message:
        "The ledger's database ran out of memory over this. Ask for less at a time, or try again later.",
      status: 503,
      retryAfter: 60,
    },
  ],
  [
    /SQLITE_CORRUPT|SQLITE_NOTADB|malformed/,
    {
      code: 'DATABASE_DAMAGED',
      message: "The ledger's database is damaged and must be restored by its keeper. Nothing was changed.",
      status: 503,
    },
  ],
  [
    /parser stack overflow|too many (arguments|terms|SQL variables|columns|FROM clause)|at most \d+ tables|tree is too large/,
    tooComplex,
  ],
];

export function faultOf(failure: DatabaseFailure): Fault | null {
  if (failure instanceof TooManyRoundTrips)
    return {
      code: 'TOO_MANY_ROUND_TRIPS',
      message: `One request may go to the database ${failure.limit} times; this one needs more. What it has answered was done, the rest was not. Ask for less at a time.`,
      status: 400,
      isLimit: true,
    };
  if (failure.sqlite === null) return null;
  return faults.find(([sign]) => sign.test(`${failure.sqlite} ${failure.message}`))?.[1] ?? null;
}
