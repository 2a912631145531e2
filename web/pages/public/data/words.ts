import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { dataPagesEn } from './words.en.ts';
import { dataPagesVi } from './words.vi.ts';

export type DataWords = Widened<typeof dataPagesVi>;
export const dataWords: Readonly<Record<Language, DataWords>> = { vi: dataPagesVi, en: dataPagesEn };
