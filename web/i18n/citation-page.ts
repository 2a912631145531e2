import type { Language } from '../lib/language.ts';
import { citationPageEn } from './citation-page.en.ts';
import { citationPageVi } from './citation-page.vi.ts';
import type { Widened } from './shape.ts';

export type CitationPageWords = Widened<typeof citationPageVi>;
export const citationPageWords: Readonly<Record<Language, CitationPageWords>> = {
  vi: citationPageVi,
  en: citationPageEn,
};
