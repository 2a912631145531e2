// What the members of the closed vocabularies are called: one word for one thing, in every room and in each language. A page, a
// picture, a workbook, a letter and a review take it from here; what stands at the beginning of a line is the same word with a capital.
import type { Dictionary, LineField } from './vocabularies.ts';
import { en } from './words.en.ts';
import { vi } from './words.vi.ts';

export type { Dictionary, LineField, Names, Vocabularies, Vocabulary } from './vocabularies.ts';

export const dictionary: Readonly<Record<'vi' | 'en', Dictionary>> = { vi, en };

/** As it stands at the beginning of a line. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The label of a field where it is filled in. */
export const askedFor = (field: LineField, language: 'vi' | 'en'): string => {
  const { LineField, LineFieldAsked } = dictionary[language];
  return capital(
    field in LineFieldAsked ? LineFieldAsked[field as keyof typeof LineFieldAsked] : LineField[field],
  );
};
