// Numbers as people write them in each language. The ledger's decimals are text and stay text: nothing is rounded.
import type { Language } from './language.ts';

const marks: Record<Language, { readonly group: string; readonly point: string }> = {
  vi: { group: '.', point: ',' },
  en: { group: ',', point: '.' },
};

/** `1234567.8` as 1.234.567,8 (vi) or 1,234,567.8 (en). */
export function formatDecimal(decimal: string | number, language: Language): string {
  const [, sign, whole, fraction] = /^([-−]?)(\d+)(?:\.(\d+))?$/.exec(String(decimal)) ?? [];
  if (whole === undefined) return String(decimal);
  const { group, point } = marks[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${sign ? '−' : ''}${grouped}${fraction ? point + fraction : ''}`;
}

/** `34.5` as 34,5% (vi) or 34.5% (en), without a space, as in state reports. */
export const formatPercent = (decimal: string | number, language: Language): string =>
  `${formatDecimal(decimal, language)}%`;
