import type { Language } from '../lib/language.ts';
import { dataPagesEn } from './data-pages.en.ts';
import { dataPagesVi } from './data-pages.vi.ts';
import type { Widened } from './shape.ts';

export type DataWords = Widened<typeof dataPagesVi>;
export const dataWords: Readonly<Record<Language, DataWords>> = { vi: dataPagesVi, en: dataPagesEn };
