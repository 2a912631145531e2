import type { Language } from '../lib/language.ts';
import { openPagesEn } from './open-pages.en.ts';
import { openPagesVi } from './open-pages.vi.ts';
import type { Widened } from './shape.ts';

/** Words that the pages of provinces, data, method and development share. */
export type OpenPageWords = Widened<typeof openPagesVi>;
export const openPageWords: Readonly<Record<Language, OpenPageWords>> = { vi: openPagesVi, en: openPagesEn };
