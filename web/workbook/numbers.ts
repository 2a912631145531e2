// Numbers as people type them as text. What can be read in two ways is not read at all: whoever wrote it is asked.
import { canonical } from './decimals.ts';

export type NumberKind = 'integer' | 'decimal' | 'percent';

export type Reading =
  | { readonly is: 'number'; readonly decimal: string; readonly hasPercent: boolean }
  /** `or` null: there is one reading, but it is not the manner of this language. */
  | { readonly is: 'unclear'; readonly either: string; readonly or: string | null }
  | { readonly is: 'nothing' };

const nothing: Reading = { is: 'nothing' };
/** Letters as wide as their column, as an input method writes them. Raised and circled digits are other signs, and no digits. */
const narrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
/** Several cells at once, or one cell of several lines: never one number. */
const broken = /[\n\r\t\v\f\u2028\u2029]/;

/**
 * `1.210,5`, `1 210`, `12%`. In a column of whole numbers `1.210` is 1210, because nothing else is whole. With a language,
 * a number with both marks is read in its manner only: whoever wrote it in another's is asked.
 */
export function readNumber(text: string, kind: NumberKind, language: 'vi' | 'en' | null = null): Reading {
  const inside = text.trim();
  if (broken.test(inside)) return nothing;
  const plain = narrow(inside)
    .replace(/[−–—‐‑﹣]/g, '-')
    .replace(/[\s'’]+/g, ' ');
  const [, sign = '', body = '', percent = ''] = /^([-+]?) ?(\d[\d., ]*?) ?(%?)$/.exec(plain) ?? [];
  if (body === '') return nothing;
  const minus = sign === '-' ? '-' : '';
  const number = (decimal: string): Reading => ({
    is: 'number',
    decimal: canonical(minus + decimal),
    hasPercent: percent !== '',
  });
  const own = language === 'en' ? '.' : ',';
  const spaced = ungrouped(body, ' ');
  if (spaced === null) return nothing;
  const dots = spaced.split('.').length - 1;
  const commas = spaced.split(',').length - 1;
  if (dots === 0 && commas === 0) return number(spaced);
  if (dots > 0 && commas > 0) {
    const point = spaced.lastIndexOf('.') > spaced.lastIndexOf(',') ? '.' : ',';
    const read = split(spaced, point, point === '.' ? ',' : '.', number);
    return language === null || point === own || read.is !== 'number'
      ? read
      : { is: 'unclear', either: read.decimal, or: null };
  }
  const mark = dots > 0 ? '.' : ',';
  if (dots + commas > 1) {
    const whole = body.includes(' ') ? null : ungrouped(spaced, mark);
    return whole === null ? nothing : number(whole);
  }
  const [whole = '', fraction = ''] = spaced.split(mark);
  if (fraction === '') return nothing;
  // Three digits after the only mark: thousands to one reader, thousandths to another.
  const couldGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && !body.includes(' ');
  // The mark of thousands in a count, and not three digits behind it: digits are missing, or it was meant for a fraction.
  const isSlip = kind === 'integer' && mark !== own && fraction.length !== 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!couldGroup && !isSlip) return number(`${whole}.${fraction}`);
  if (kind === 'integer' && !isSlip) return number(whole + fraction);
  return {
    is: 'unclear',
    either: canonical(`${minus}${whole}${fraction}`),
    or: canonical(`${minus}${whole}.${fraction}`),
  };
}

function split(text: string, point: string, group: string, number: (decimal: string) => Reading): Reading {
  const [whole = '', fraction = '', more] = text.split(point);
  const joined = ungrouped(whole, group);
  return more !== undefined || fraction === '' || joined === null || fraction.includes(group)
    ? nothing
    : number(`${joined}.${fraction}`);
}

/** The digits without marks between groups of three; null where the groups are not of three. */
function ungrouped(text: string, mark: string): string | null {
  if (!text.includes(mark)) return text;
  const parts = text.split(mark);
  const [first = '', ...rest] = parts;
  // Only the last group may go on into a fraction.
  const wellGrouped =
    /^\d{1,3}$/.test(first) &&
    rest.every((part, at) => (at === rest.length - 1 ? /^\d{3}(?:[.,]\d+)?$/ : /^\d{3}$/).test(part));
  return wellGrouped ? parts.join('') : null;
}
