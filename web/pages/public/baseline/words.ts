import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { baselineEn } from './words.en.ts';
import { baselineVi } from './words.vi.ts';

export type BaselineWords = Widened<typeof baselineVi>;
export const baselineWords: Readonly<Record<Language, BaselineWords>> = { vi: baselineVi, en: baselineEn };
