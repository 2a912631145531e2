import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { openPagesEn } from './words.en.ts';
import { openPagesVi } from './words.vi.ts';

/** Words that the pages of provinces, data, method and development share. */
export type OpenPageWords = Widened<typeof openPagesVi>;
export const openPageWords: Readonly<Record<Language, OpenPageWords>> = { vi: openPagesVi, en: openPagesEn };
