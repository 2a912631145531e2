// A sheet writes 34.5% as 0.34499999999999997. People mean the 15 digits that the sheet shows.
import { canonical, shifted } from './decimals.ts';

/** The decimal a sheet's number stands for; null where it is none. */
export function fromDouble(raw: string): string | null {
  const text = raw.trim();
  if (!/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,3})?$/.test(text)) return null;
  const [digits = '', exponent = '0'] = Number(text).toExponential(14).split('e');
  if (!/^-?\d/.test(digits)) return null;
  return shifted(canonical(digits), Number(exponent));
}
