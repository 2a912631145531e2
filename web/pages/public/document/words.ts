import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { documentEn } from './words.en.ts';
import { documentVi } from './words.vi.ts';

export type DocumentPageWords = Widened<typeof documentVi>;
export const documentPageWords: Readonly<Record<Language, DocumentPageWords>> = {
  vi: documentVi,
  en: documentEn,
};
