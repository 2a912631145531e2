import type { vi } from './words.vi.ts';

/** The dictionary's shape: the same entries with any wording, functions with the same parameters. */
export type Widened<T> = T extends string
  ? string
  : T extends (...given: infer G) => string
    ? (...given: G) => string
    : { readonly [K in keyof T]: Widened<T[K]> };
export type Words = Widened<typeof vi>;
