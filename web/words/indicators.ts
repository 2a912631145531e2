import type { Language } from '../lib/language.ts';
import { indicatorPagesEn } from './indicators.en.ts';
import { indicatorPagesVi } from './indicators.vi.ts';
import type { Widened } from './shape.ts';

/** Words of the list of indicators and of one indicator's page. */
export type IndicatorWords = Widened<typeof indicatorPagesVi>;
export const indicatorWords: Readonly<Record<Language, IndicatorWords>> = {
  vi: indicatorPagesVi,
  en: indicatorPagesEn,
};
