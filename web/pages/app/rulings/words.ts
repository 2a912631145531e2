import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { rulingsEn } from './words.en.ts';
import { rulingsVi } from './words.vi.ts';

export type RulingsWords = Widened<typeof rulingsVi>;
export const rulingsWords: Readonly<Record<Language, RulingsWords>> = { vi: rulingsVi, en: rulingsEn };
