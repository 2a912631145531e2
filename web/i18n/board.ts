import type { Language } from '../lib/language.ts';
import { boardEn } from './board.en.ts';
import { boardVi } from './board.vi.ts';
import type { Widened } from './shape.ts';

export type BoardWords = Widened<typeof boardVi>;
export const boardWords: Readonly<Record<Language, BoardWords>> = { vi: boardVi, en: boardEn };
