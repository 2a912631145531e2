import type { Language } from '../lib/language.ts';
import { provincePagesEn } from './province-pages.en.ts';
import { provincePagesVi } from './province-pages.vi.ts';
import type { Widened } from './shape.ts';

export type ProvincePageWords = Widened<typeof provincePagesVi>;
export const provincePageWords: Readonly<Record<Language, ProvincePageWords>> = {
  vi: provincePagesVi,
  en: provincePagesEn,
};
