import type { Instant, Scope } from '../ctx.ts';
import { type Problem, problem } from '../errors.ts';

/** Longest life of a token, in days. */
const longestTokenDays = 365;

const minuteMs = 60_000;
const plus = (at: Instant, ms: number): Instant => new Date(Date.parse(at) + ms).toISOString();

/** A browser stays signed in for a working day and its evening at most, and for half an hour of silence. */
export const sessionEnd = (now: Instant): Instant => plus(now, 12 * 60 * minuteMs);
/** A session last seen at or before this instant is over. */
export const idleSince = (now: Instant): Instant => plus(now, -30 * minuteMs);
/** A session last seen at or before this instant is worth a write, so that it goes on. */
export const staleSince = (now: Instant): Instant => plus(now, -5 * minuteMs);
/** A link that an administrator hands over is used the same day or not at all. */
export const linkEnd = (now: Instant): Instant => plus(now, 24 * 60 * minuteMs);
/** What waits for a second administrator waits three days: the next working day, whatever day it was asked on. */
export const requestEnd = (now: Instant): Instant => plus(now, 72 * 60 * minuteMs);

/** How long nothing is tried after so many tries in vain within a day, in seconds: ten cost nothing, and after a hundred it is over for a day. */
export const secondsAfter = (failures: number): number =>
  failures < 10 ? 0 : failures < 100 ? Math.min(2 ** (failures - 10), 900) : 86_400;

/** What is counted for an office. */
export const ofOffice = (personId: string): string => `office:${personId}`;

export const dayBefore = (now: Instant): Instant => plus(now, -24 * 60 * minuteMs);

/** Nobody has to agree to it, or somebody has: a condition on the id of the record that waits. */
export const isAgreed = (id: string): string =>
  `NOT EXISTS (SELECT 1 FROM access_requests waits WHERE waits.target_id = ${id} AND waits.decision IS NOT 'confirmed')`;

/** A client has at most two living tokens: the one it uses, and the one that takes its place. */
export const mostLiving = 2;

/** What kind of browser it is, from what it says of itself: enough to tell one's own apart, too little to tell people apart. */
export function browserKind(userAgent: string): string {
  const known: readonly (readonly [RegExp, string])[] = [
    [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
    [/\bcoc_coc_browser\//, 'Cốc Cốc'],
    [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
    [/(?:Chrome|Chromium|CriOS)\//, 'Chrome'],
    [/\bSafari\//, 'Safari'],
  ];
  const systems: readonly (readonly [RegExp, string])[] = [
    [/\bAndroid\b/, 'Android'],
    [/\b(?:iPhone|iPad)\b/, 'iOS'],
    [/\bWindows\b/, 'Windows'],
    [/\bMac OS X\b/, 'macOS'],
    [/\bLinux\b/, 'Linux'],
  ];
  const first = (list: typeof known) => list.find(([sign]) => sign.test(userAgent))?.[1];
  return [first(known), first(systems)].filter((part) => part !== undefined).join(', ');
}

export const officeProblems = (asked: { officeVi: string; officeEn: string }): Problem[] =>
  (['officeVi', 'officeEn'] as const).flatMap((path) => {
    const text = asked[path].trim();
    if (text.length < 3 || text.length > 200) return [problem(path, 'length', { least: 3, most: 200 })];
    if (/\d{9}|@/.test(text)) return [problem(path, 'office_only')];
    return [];
  });

export const tokenProblems = (asked: {
  label: string;
  days: number;
  scopes: readonly Scope[];
}): Problem[] => [
  ...(asked.label.trim() === '' ? [problem('label', 'empty')] : []),
  ...(asked.days < 1 || asked.days > longestTokenDays
    ? [problem('days', 'days_out', { least: 1, most: longestTokenDays })]
    : []),
  ...(asked.scopes.length === 0 ? [problem('scopes', 'none_named')] : []),
];
