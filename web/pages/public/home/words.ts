import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { homeEn } from './words.en.ts';
import { homeVi } from './words.vi.ts';

export type HomeWords = Widened<typeof homeVi>;
export const homeWords: Readonly<Record<Language, HomeWords>> = { vi: homeVi, en: homeEn };
