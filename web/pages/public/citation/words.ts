import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { citationPageEn } from './words.en.ts';
import { citationPageVi } from './words.vi.ts';

export type CitationPageWords = Widened<typeof citationPageVi>;
export const citationPageWords: Readonly<Record<Language, CitationPageWords>> = {
  vi: citationPageVi,
  en: citationPageEn,
};
