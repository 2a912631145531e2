import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { searchEn } from './words.en.ts';
import { searchVi } from './words.vi.ts';

export const searchWords: Readonly<Record<Language, Widened<typeof searchVi>>> = {
  vi: searchVi,
  en: searchEn,
};
