import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { appEn } from './words.en.ts';
import { appVi } from './words.vi.ts';

export type AppWords = Widened<typeof appVi>;

export const appWords: Readonly<Record<Language, AppWords>> = { vi: appVi, en: appEn };
