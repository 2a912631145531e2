import type { Scope } from '../ctx.ts';
import type { Problem } from '../errors.ts';

/** Longest life of a token, in days. */
const longestTokenDays = 365;

export const officeProblems = (asked: { officeVi: string; officeEn: string }): Problem[] =>
  (['officeVi', 'officeEn'] as const).flatMap((path) => {
    const text = asked[path].trim();
    if (text.length < 3 || text.length > 200)
      return [{ path, message: 'Name the office in 3 to 200 characters.' }];
    if (/\d{9}|@/.test(text))
      return [{ path, message: 'Name the office only; no numbers or addresses of a person.' }];
    return [];
  });

export const tokenProblems = (asked: {
  label: string;
  days: number;
  scopes: readonly Scope[];
}): Problem[] => [
  ...(asked.label.trim() === '' ? [{ path: 'label', message: 'Say what the token is for.' }] : []),
  ...(asked.days < 1 || asked.days > longestTokenDays
    ? [{ path: 'days', message: `A token lives 1 to ${longestTokenDays} days.` }]
    : []),
  ...(asked.scopes.length === 0 ? [{ path: 'scopes', message: 'Give at least one scope.' }] : []),
];
