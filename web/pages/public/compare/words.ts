import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { compareEn } from './words.en.ts';
import { compareVi } from './words.vi.ts';

export const compareWords: Readonly<Record<Language, Widened<typeof compareVi>>> = {
  vi: compareVi,
  en: compareEn,
};
