/** A reason not to start, as one sentence that says what to do; shown without a stack trace. */
export class CannotStart extends Error {}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
