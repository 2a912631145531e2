import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { bodiesEn } from './words.en.ts';
import { bodiesVi } from './words.vi.ts';

export const bodiesWords: Readonly<Record<Language, Widened<typeof bodiesVi>>> = {
  vi: bodiesVi,
  en: bodiesEn,
};
