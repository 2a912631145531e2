import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { plansEn } from './words.en.ts';
import { plansVi } from './words.vi.ts';

export type PlansWords = Widened<typeof plansVi>;
export const plansWords: Readonly<Record<Language, PlansWords>> = { vi: plansVi, en: plansEn };
