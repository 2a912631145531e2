import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { roundsEn } from './words.en.ts';
import { roundsVi } from './words.vi.ts';

export const roundsWords: Readonly<Record<Language, Widened<typeof roundsVi>>> = {
  vi: roundsVi,
  en: roundsEn,
};
