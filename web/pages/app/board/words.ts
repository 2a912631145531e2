import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { boardEn } from './words.en.ts';
import { boardVi } from './words.vi.ts';

export type BoardWords = Widened<typeof boardVi>;
export const boardWords: Readonly<Record<Language, BoardWords>> = { vi: boardVi, en: boardEn };
