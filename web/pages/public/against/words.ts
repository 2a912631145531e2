import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { againstEn } from './words.en.ts';
import { againstVi } from './words.vi.ts';

export type AgainstWords = Widened<typeof againstVi>;
export const againstWords: Readonly<Record<Language, AgainstWords>> = { vi: againstVi, en: againstEn };
