import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';
import { reportEn } from './words.en.ts';
import { reportVi } from './words.vi.ts';

export type ReportWords = Widened<typeof reportVi>;

export const reportWords: Readonly<Record<Language, ReportWords>> = { vi: reportVi, en: reportEn };
