import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { explorerEn } from './words.en.ts';
import { explorerVi } from './words.vi.ts';

export const explorerWords: Readonly<Record<Language, Widened<typeof explorerVi>>> = {
  vi: explorerVi,
  en: explorerEn,
};
