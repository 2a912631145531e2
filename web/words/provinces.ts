import type { Language } from '../lib/language.ts';
import { provincePagesEn } from './provinces.en.ts';
import { provincePagesVi } from './provinces.vi.ts';
import type { Widened } from './shape.ts';

export type ProvincePageWords = Widened<typeof provincePagesVi>;
export const provincePageWords: Readonly<Record<Language, ProvincePageWords>> = {
  vi: provincePagesVi,
  en: provincePagesEn,
};
