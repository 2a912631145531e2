import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { roundEn } from './words.en.ts';
import { roundVi } from './words.vi.ts';

export type RoundWords = Widened<typeof roundVi>;
export const roundWords: Readonly<Record<Language, RoundWords>> = { vi: roundVi, en: roundEn };
