import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { explorerEn } from './words.en.ts';
import { explorerVi } from './words.vi.ts';

export type ExplorerWords = Widened<typeof explorerVi>;
export const explorerWords: Readonly<Record<Language, ExplorerWords>> = { vi: explorerVi, en: explorerEn };
