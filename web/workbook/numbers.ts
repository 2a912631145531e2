// Numbers as people type them as text. What can be read in two ways is not read at all: whoever wrote it is asked.
import { canonical } from './decimals.ts';

export type NumberKind = 'integer' | 'decimal' | 'percent';

export type Reading =
  | { readonly is: 'number'; readonly decimal: string; readonly hasPercent: boolean }
  | { readonly is: 'unclear'; readonly either: string; readonly or: string }
  | { readonly is: 'nothing' };

const nothing: Reading = { is: 'nothing' };

/** `1.210,5`, `1 210`, `12%`. In a column of whole numbers `1.210` is 1210, because nothing else is whole. */
export function readNumber(text: string, kind: NumberKind): Reading {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[−–‐]/g, '-')
    .replace(/[\s'’]+/g, ' ');
  const [, sign = '', body = '', percent = ''] = /^([-+]?) ?(\d[\d., ]*?) ?(%?)$/.exec(plain) ?? [];
  if (body === '') return nothing;
  const minus = sign === '-' ? '-' : '';
  const number = (decimal: string): Reading => ({
    is: 'number',
    decimal: canonical(minus + decimal),
    hasPercent: percent !== '',
  });
  const spaced = ungrouped(body, ' ');
  if (spaced === null) return nothing;
  const dots = spaced.split('.').length - 1;
  const commas = spaced.split(',').length - 1;
  if (dots === 0 && commas === 0) return number(spaced);
  if (dots > 0 && commas > 0) {
    const point = spaced.lastIndexOf('.') > spaced.lastIndexOf(',') ? '.' : ',';
    return split(spaced, point, point === '.' ? ',' : '.', number);
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
  if (!couldGroup) return number(`${whole}.${fraction}`);
  if (kind === 'integer') return number(whole + fraction);
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
