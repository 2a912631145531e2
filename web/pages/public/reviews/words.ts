import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { reviewPagesEn } from './words.en.ts';
import { reviewPagesVi } from './words.vi.ts';

export type ReviewPageWords = Widened<typeof reviewPagesVi>;
export const reviewPageWords: Readonly<Record<Language, ReviewPageWords>> = {
  vi: reviewPagesVi,
  en: reviewPagesEn,
};
