import type { Language } from '../lib/language.ts';
import { reportScriptEn } from './report-script.en.ts';
import { reportScriptVi } from './report-script.vi.ts';
import type { Widened } from './shape.ts';

export type ReportScriptWords = Widened<typeof reportScriptVi>;

export const reportScriptWords: Readonly<Record<Language, ReportScriptWords>> = {
  vi: reportScriptVi,
  en: reportScriptEn,
};
