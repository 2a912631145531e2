// What the members of the closed vocabularies are called: one word for one thing, in every room and in each language. A page, a
// picture, a workbook, a letter and a review take it from here; what stands at the beginning of a line is the same word with a capital.
import type { Dictionary } from './vocabularies.ts';
import { en } from './words.en.ts';
import { vi } from './words.vi.ts';

export type { Dictionary, LineField, Names, Vocabularies, Vocabulary } from './vocabularies.ts';

export { askedFor, capital } from './words.line.ts';

export const dictionary: Readonly<Record<'vi' | 'en', Dictionary>> = { vi, en };
