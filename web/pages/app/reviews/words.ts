import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { reviewsEn } from './words.en.ts';
import { reviewsVi } from './words.vi.ts';

export type ReviewsWords = Widened<typeof reviewsVi>;
export const reviewsWords: Readonly<Record<Language, ReviewsWords>> = { vi: reviewsVi, en: reviewsEn };
