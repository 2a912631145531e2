// The functions that pass from body to body, by the code under which the ledger keeps them.
import type { Language } from '../../../../lib/language.ts';

export const duties = {
  vi: {
    overseas_labour: 'quản lý lao động Việt Nam ở nước ngoài',
    vocational_education: 'giáo dục nghề nghiệp',
    social_protection: 'bảo trợ xã hội',
    poverty_reduction: 'giảm nghèo',
  },
  en: {
    overseas_labour: 'managing Vietnamese workers abroad',
    vocational_education: 'vocational education',
    social_protection: 'social protection',
    poverty_reduction: 'reducing poverty',
  },
} as const;

/** In words, where it is one of them. */
export const dutyIn = (code: string, language: Language): string =>
  Object.entries(duties[language]).find(([known]) => known === code)?.[1] ?? code;
