import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { changesEn } from './words.en.ts';
import { changesVi } from './words.vi.ts';

export type ChangesWords = Widened<typeof changesVi>;
export const changesWords: Readonly<Record<Language, ChangesWords>> = { vi: changesVi, en: changesEn };
