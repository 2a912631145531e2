import type { Language } from '../lib/language.ts';
import { developersEn } from './developers.en.ts';
import { developersVi } from './developers.vi.ts';
import type { Widened } from './shape.ts';

export type DeveloperWords = Widened<typeof developersVi>;
export const developerWords: Readonly<Record<Language, DeveloperWords>> = {
  vi: developersVi,
  en: developersEn,
};
