import type { Language } from '../lib/language.ts';
import { reviewsEn } from './reviews.en.ts';
import { reviewsVi } from './reviews.vi.ts';
import type { Widened } from './shape.ts';

export type ReviewsWords = Widened<typeof reviewsVi>;
export const reviewsWords: Readonly<Record<Language, ReviewsWords>> = { vi: reviewsVi, en: reviewsEn };
