import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { developersEn } from './words.en.ts';
import { developersVi } from './words.vi.ts';

export type DeveloperWords = Widened<typeof developersVi>;
export const developerWords: Readonly<Record<Language, DeveloperWords>> = {
  vi: developersVi,
  en: developersEn,
};
