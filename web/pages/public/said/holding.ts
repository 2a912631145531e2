// What a body's duty rests on: the step by which it came to it, else the document that names the body.

export interface Taken {
  readonly confidence: string | null;
}

/** What puts on record that this body, or nobody, holds the duty now. */
export const restsOn = <S extends Taken, A extends Taken>(held: {
  readonly succession: S | null;
  readonly assignment: A;
}): S | A => held.succession ?? held.assignment;

/** Whether no source was read that says it: it was taken from memory, or follows by a rule. */
export const unread = (
  step: { readonly confidence?: string | null } | null | undefined,
): 'RECALLED' | 'DERIVED' | null =>
  step?.confidence === 'RECALLED' || step?.confidence === 'DERIVED' ? step.confidence : null;
