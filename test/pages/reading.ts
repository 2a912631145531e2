// What tests look for on a page: its numbers against its answer, and markup that no page may have.
import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import type { Shown } from '../../web/pages/public/shell/page.ts';

export const languages = ['vi', 'en'] as const;

export const shownAt = (path: string, over: Partial<Shown> = {}): Shown => ({
  language: 'vi',
  now: '2026-11-22T03:00:00.000Z',
  origin: 'https://example.org',
  directive: null,
  path,
  address: {},
  day: null,
  documentId: '0'.repeat(64),
  ...over,
});

const textOf = (html: string): string =>
  html.replace(/<style>.*?<\/style>|<script.*?<\/script>|<[^>]+>/gs, ' ');

/** Numbers on the page that are neither in the answer, nor counts of its records, nor the page's own. */
export function strangeNumbers(
  html: string,
  answer: unknown,
  counts: readonly number[],
  own: readonly string[] = [],
): string[] {
  const held = JSON.stringify(answer);
  const digits = new Set([...held.matchAll(/\d+(?:\.\d+)?/g)].map(([found]) => found.replace('.', '')));
  const allowed = new Set([...counts.map(String), ...own, '5.7.2', '10:00', '22/11/2026']);
  const said = textOf(html).match(/\d+(?:[.,/:]\d+)*/g) ?? [];
  expect(said.length).toBeGreaterThan(5);
  return said.filter(
    (number) =>
      !allowed.has(number) &&
      !held.includes(number.split('/').reverse().join('-')) &&
      !digits.has(number.replace(/[.,]/g, '')) &&
      !held.includes(number.replace(/^(\d)\/(\d{4})$/, '$2-0$1')) &&
      !(number.includes('/') && held.includes(number)),
  );
}

/** One document, one style, nothing that runs, no style attribute, nothing that was forgotten. */
export function expectPlain(html: string): void {
  expect(html).toMatch(/^<!doctype html>\n<html lang="(vi|en)">/);
  expect(html.match(/<style>/g)).toHaveLength(1);
  expect(html.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '')).not.toMatch(
    /<script|<[^>]+\sstyle=|<[^>]+\son\w+=|javascript:|undefined|NaN|\[object/,
  );
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
}

export const weightOf = (html: string): number => gzipSync(html, { level: 9 }).length;
