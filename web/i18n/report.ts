import type { Language } from '../lib/language.ts';
import { reportEn } from './report.en.ts';
import { reportVi } from './report.vi.ts';
import type { Widened } from './shape.ts';

export type ReportWords = Widened<typeof reportVi>;

export const reportWords: Readonly<Record<Language, ReportWords>> = { vi: reportVi, en: reportEn };
