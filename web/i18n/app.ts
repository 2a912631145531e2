import type { Language } from '../lib/language.ts';
import { appEn } from './app.en.ts';
import { appVi } from './app.vi.ts';
import type { Widened } from './shape.ts';

export type AppWords = Widened<typeof appVi>;

export const appWords: Readonly<Record<Language, AppWords>> = { vi: appVi, en: appEn };
