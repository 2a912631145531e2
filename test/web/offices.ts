// Example offices at a browser, and what is asked of every page they open.
import { expect } from 'vitest';
import { mutation, newKey, type Outcome, seen, word } from '../support/cycle.ts';
import { lookAt, type Seen, schemes, shoot, violationsOn, widths } from '../support/page.ts';
import type { Product } from '../worker/running.ts';

/** Switches the language of this browser by its button. */
export async function inEnglish({ page }: Seen): Promise<void> {
  await page.getByRole('button', { name: 'English' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('html[lang=en]').waitFor();
}

/** No violation, no sideways scrolling, nothing too small to press, at both widths in light and dark. */
export async function expectUsable({ page }: Seen, name: string): Promise<void> {
  for (const width of widths)
    for (const scheme of schemes) {
      await lookAt(page, width, scheme);
      const at = `${name} ${width} ${scheme}`;
      expect([at, await violationsOn(page, scheme === 'dark')]).toEqual([at, []]);
      const sideways = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect([at, sideways]).toEqual([at, 0]);
      const small = await page.evaluate(
        `[...document.querySelectorAll('main button, main select, main input:not([type=hidden]):not([type=checkbox]):not([type=radio]), .button, summary')]
          .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 44).map((e) => e.outerHTML)`,
      );
      expect([at, small]).toEqual([at, []]);
      await shoot(page, at.replaceAll(' ', '-'));
    }
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

const document = 'Document:CT-20';

/** One example ruling: two provinces owed these tasks by 20/10/2026, so both are late. */
export async function ruleOverProvinces(product: Product, tasks: readonly string[]): Promise<void> {
  const act = acting(product);
  const agencies = ['hp2-ubnd', 'sl-ubnd'].map((body) => `Agency:${body}`);
  for (const collective of ['localities', 'all-authorities'])
    await act(
      'commission',
      'resolveAssignees',
      { collective: `Agency:${collective}`, agencies, from: '2025-07-01', document, section: '1' },
      '... on AssigneeSet { id }',
    );
  await act(
    'commission',
    'makeRuling',
    {
      directive: 'Directive:CT-20',
      authority: 'Agency:cpsc',
      document,
      section: '4',
      ruledOn: '2026-07-01',
      tasks: tasks.map((code) => `Task:CT-20/${code}`),
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
