import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { registerLoadEn } from './words.en.ts';
import { registerLoadVi } from './words.vi.ts';

type RegisterWords = Widened<typeof registerLoadVi>;

export const registerWords: Readonly<Record<Language, RegisterWords>> = {
  vi: registerLoadVi,
  en: registerLoadEn,
};
