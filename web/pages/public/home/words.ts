import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { homeEn } from './words.en.ts';
import { homeVi } from './words.vi.ts';

export const homeWords: Readonly<Record<Language, Widened<typeof homeVi>>> = { vi: homeVi, en: homeEn };
