// Example offices at a browser, and what is asked of every page they open.
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { expect } from 'vitest';
import { mutation, newKey, type Outcome, seen, word } from '../support/cycle.ts';
import type { Product } from '../worker/running.ts';
import type { Reader, Seen } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const shots = process.env.SCREENSHOTS ?? mkdtempSync(join(tmpdir(), 'shots-'));

/** Signs in with a token, by keys alone; works without script too. */
export async function signIn(
  reader: Reader,
  product: Product,
  as: string,
  options: BrowserContextOptions = {},
): Promise<Seen> {
  const visit = await reader.open(`${product.url}/app/dang-nhap`, {
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  await visit.page.getByLabel('Mã đăng nhập').focus();
  await visit.page.keyboard.insertText(product.tokens[as]!);
  await visit.page.keyboard.press('Enter');
  await visit.page.waitForURL((url) => !url.pathname.includes('dang-nhap'));
  return visit;
}

/** Switches the language of this browser by its button. */
export async function inEnglish({ page }: Seen): Promise<void> {
  await page.getByRole('button', { name: 'English' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('html[lang=en]').waitFor();
}

/** No violation, no sideways scrolling, nothing too small to press, no complaint, at both widths in light and dark. */
export async function expectUsable(visit: Seen, name: string): Promise<void> {
  const { page } = visit;
  for (const width of [360, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.evaluate(axe);
      const at = `${name} ${width} ${colorScheme}`;
      const violations = await page.evaluate(async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
        const found = await (globalThis as any).axe.run(document, { runOnly: tags });
        return found.violations.map((v: { id: string; nodes: { html: string }[] }) => [
          v.id,
          v.nodes[0]?.html,
        ]);
      });
      expect([at, violations]).toEqual([at, []]);
      const sideways = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect([at, sideways]).toEqual([at, 0]);
      const small = await page.evaluate(
        `[...document.querySelectorAll('main button, main select, main input:not([type=hidden]):not([type=checkbox]), .button, summary')]
          .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 44).map((e) => e.outerHTML)`,
      );
      expect([at, small]).toEqual([at, []]);
      await page.screenshot({ path: join(shots, `${at.replaceAll(' ', '-')}.png`), fullPage: true });
    }
  expect([visit.complaints, visit.policy]).toEqual([[], []]);
}

/** Acts of the example offices through the API. */
function acting(product: Product) {
  return async (as: string, change: string, args: object, wanted?: string): Promise<Outcome> => {
    const { body } = await product.ask(mutation(change, { ...args, key: newKey() }, wanted), { as });
    const answer = body.data?.[change];
    if (!answer || answer.message) throw new Error(JSON.stringify(body));
    return answer;
  };
}

const id = (text: string) => Buffer.from(text).toString('base64');
const document = id('Document:CT-20');

/** One example ruling: two provinces owed these tasks by 20/10/2026, so both are late. */
export async function ruleOverProvinces(product: Product, tasks: readonly string[]): Promise<void> {
  const act = acting(product);
  const agencies = ['hp2-ubnd', 'sl-ubnd'].map((body) => id(`Agency:${body}`));
  for (const collective of ['localities', 'all-authorities'])
    await act(
      'commission',
      'resolveAssignees',
      { collective: id(`Agency:${collective}`), agencies, from: '2025-07-01', document, section: '1' },
      '... on AssigneeSet { id }',
    );
  await act(
    'commission',
    'makeRuling',
    {
      directive: id('Directive:CT-20'),
      authority: id('Agency:cpsc'),
      document,
      section: '4',
      ruledOn: '2026-07-01',
      tasks: tasks.map((code) => id(`Task:CT-20/${code}`)),
      agencyKinds: [word('PROVINCE_GOVERNMENT')],
      cadence: word('QUARTERLY'),
      dueAfterDays: 20,
      from: '2026-07-01',
    },
    '... on Ruling { id revision }',
  );
}

/** A province hands in a report, is sent it back for one line, mends that line and hands it in again. */
export async function handInTwice(product: Product, as: string): Promise<Outcome> {
  const act = acting(product);
  const { body } = await product.ask(
    '{ directive(symbol: "20-CT/TW") { rounds(first: 1) { nodes { id } } } }',
  );
  let report = await act(as, 'startReport', { round: body.data.directive.rounds.nodes[0].id });
  report = await act(as, 'saveReport', {
    ...seen(report),
    items: [
      { task: '3.11', claim: word('IN_PROGRESS'), done: 'Đang soạn quy chế.' },
      { task: '5.3.1', claim: word('DONE'), done: 'Đã ban hành kế hoạch.' },
    ],
    values: [{ indicator: 'IND-SENT-PROV', value: '1210', reason: 'Thêm hợp đồng mới.' }],
  });
  report = await act(as, 'submitReport', seen(report));
  report = await act('ministry', 'returnReport', {
    ...seen(report),
    reasons: [{ line: '3.11', reason: 'Đề nghị nêu rõ số sở.' }],
  });
  report = await act(as, 'saveReport', {
    ...seen(report),
    items: [{ task: '3.11', claim: word('IN_PROGRESS'), done: 'Quy chế đã ban hành ở 9 sở.' }],
  });
  return act(as, 'submitReport', seen(report));
}
