import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { actsEn } from './words.en.ts';
import { actsVi } from './words.vi.ts';

export type ActsWords = Widened<typeof actsVi>;
export const actsWords: Readonly<Record<Language, ActsWords>> = { vi: actsVi, en: actsEn };
