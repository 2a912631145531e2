import type { Language } from '../lib/language.ts';
import type { Widened } from './shape.ts';
import { urgingEn } from './urging.en.ts';
import { urgingVi } from './urging.vi.ts';

export type UrgingWords = Widened<typeof urgingVi>;
export const urgingWords: Readonly<Record<Language, UrgingWords>> = { vi: urgingVi, en: urgingEn };
