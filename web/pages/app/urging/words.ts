import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { urgingEn } from './words.en.ts';
import { urgingVi } from './words.vi.ts';

export type UrgingWords = Widened<typeof urgingVi>;
export const urgingWords: Readonly<Record<Language, UrgingWords>> = { vi: urgingVi, en: urgingEn };
