// A public page as the worker gives it, from a ledger of the test's own: its question asked, its answer drawn.
import { gunzipSync, gzipSync } from 'node:zlib';
import { getOperationAST, parse } from 'graphql';
import { expect } from 'vitest';
import type { Ctx } from '../../db/ctx.ts';
import { schema } from '../../schema/index.ts';
import type { Form, LaterForm } from '../../web/pages/public/shell/forms.ts';
import type { Address, PublicPage, Shown } from '../../web/pages/public/shell/page.ts';
import { checkCost, costOf } from '../../worker/cost.ts';
import { parseWithinLimits } from '../../worker/limits.ts';
import type { Ledger } from '../support/ledger.ts';

export type Language = 'vi' | 'en';
export const languages = ['vi', 'en'] as const;
const now = '2026-11-24T03:00:00.000Z';

export const shownAt = (language: Language, path: string, address: Address = {}): Shown => ({
  language,
  now,
  origin: 'https://example.org',
  directive: null,
  path,
  address,
  day: address.ngay ?? null,
  documentId: '0'.repeat(64),
});

/** What is read of a page, without its marks and its style. */
export const wordsOf = (html: string): string =>
  html.replace(/<style>.*?<\/style>|<[^>]+>/gs, ' ').replace(/\s+/g, ' ');

export interface Drawn<Answer> {
  readonly answer: Answer;
  readonly roundTrips: number;
}

/** Asks a page's question as the worker does. */
export async function askPage<Answer>(
  ledger: Ledger,
  page: PublicPage<Answer>,
  address: Address,
  over: Partial<Ctx> = {},
): Promise<Drawn<Answer>> {
  const asked = await ledger.ask('public', page.question, { ...page.variables?.(address) }, over);
  expect(asked.errors).toBeUndefined();
  return { answer: asked.data as Answer, roundTrips: asked.roundTrips };
}

/** The whole answer behind a file, part by part. */
export async function askFile<Answer>(
  ledger: Ledger,
  page: PublicPage<Answer>,
  address: Address,
): Promise<Answer> {
  const first = (await askPage(ledger, page, address)).answer;
  if (!page.parts) return first;
  const parts = [first];
  for (let more = page.parts.next(first); more !== null; more = page.parts.next(parts.at(-1)!)) {
    const asked = await ledger.ask('public', page.question, { ...page.variables?.(address), ...more });
    expect(asked.errors).toBeUndefined();
    parts.push(asked.data as Answer);
  }
  return page.parts.joined(parts);
}

export const withinLimits = (question: string) => {
  const document = parseWithinLimits(question);
  expect(() => checkCost(costOf(schema, document, getOperationAST(parse(question))!, {}))).not.toThrow();
};

export const weightOf = (html: string): number => {
  const packed = gzipSync(html, { level: 9 });
  expect(gunzipSync(packed).toString()).toBe(html);
  return packed.length;
};

/** The rules that every page keeps, whatever it says. */
export function keepsTheRules(html: string, language: Language): void {
  expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`));
  expect(html.match(/<style>/g)).toHaveLength(1);
  const withoutData = html.replace(/<script type="application\/ld\+json">.*?<\/script>/s, '');
  expect(withoutData).not.toMatch(
    /<script|\sstyle=|\son\w+=|javascript:|<img|<iframe|undefined|NaN|\[object|>null</,
  );
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
}

/** Every number that a reader sees is in the answer, is of an axis, or is a count of its records that the test works out itself. */
export function saysOnlyAnswered(html: string, answer: unknown, own: readonly (string | number)[]): void {
  const held = JSON.stringify(answer);
  const digits = new Set([...held.matchAll(/\d+(?:\.\d+)?/g)].map(([found]) => found.replace('.', '')));
  const allowed = new Set(own.map(String));
  const said = html
    .replace(
      /<g class="scale">.*?<\/g>|<style>.*?<\/style>|<script.*?<\/script>|<code>.*?<\/code>|<[^>]+>/gs,
      ' ',
    )
    .match(/\d+(?:[.,/:]\d+)*/g)!;
  const unknown = said.filter(
    (number) =>
      !allowed.has(number) &&
      !held.includes(number.split('/').reverse().join('-')) &&
      !digits.has(number.replace(/[.,]/g, '')) &&
      !held.includes(number),
  );
  expect(unknown).toEqual([]);
}

export const fileOf = <Answer>(
  page: PublicPage<Answer>,
  form: Exclude<Form, LaterForm>,
  answer: Answer,
  shown: Shown,
): string => {
  const file = page.renditions?.[form]?.(answer, shown);
  if (!file) throw new Error(`There is no ${form} at ${shown.path}.`);
  return typeof file.body === 'string' ? file.body : new TextDecoder('latin1').decode(file.body);
};

/** What writes workbooks is brought in for them, so they come a moment later. */
export async function workbookOf<Answer>(
  page: PublicPage<Answer>,
  answer: Answer,
  shown: Shown,
): Promise<string> {
  const file = await page.renditions?.xlsx?.(answer, shown);
  if (!file) throw new Error(`There is no workbook at ${shown.path}.`);
  return new TextDecoder('latin1').decode(file.body as Uint8Array);
}

const hostile = '<script>alert(1)</script>" onload="x';
/** The same answer with every text made hostile, except those a test names. */
export function poisoned<T>(value: T, spare: (key: string) => boolean, key = ''): T {
  if (typeof value === 'string') return (spare(key) ? value : hostile) as T;
  if (Array.isArray(value)) return value.map((one) => poisoned(one, spare, key)) as T;
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, poisoned(inner, spare, name)]),
    ) as T;
  return value;
}
export function isHarmless(html: string): void {
  expect(html.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '')).not.toContain('<script');
  expect(html).not.toMatch(/<[^>]* onload=/);
  expect(html).toContain('alert(1)');
}
