// What a body's duty rests on: the step by which it came to it, else the document that names the body.
import type { Source } from './home-answer.ts';

export interface Step {
  readonly confidence: string | null;
  readonly source: Source | null;
}

/** Where it is on record that this body, or nobody, holds the duty now. */
export const restsOn = (held: { readonly succession: Step | null; readonly assignment: Step | null }): Step =>
  held.succession ?? held.assignment ?? { confidence: null, source: null };

/** Whether it was taken from memory and from no source. */
export const isRecalled = (step: { readonly confidence?: string | null } | null): boolean =>
  step?.confidence === 'RECALLED';
