// Figures as people put them into the form: what was understood stands under each field, and a column of a sheet fills a column.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unfold, useBrowser } from '../support/page.ts';
import { useProduct } from '../worker/running.ts';

const product = useProduct();
const reader = useBrowser();
/** A field by its name, anything else by its id. */
const cell = (name: string) => `[name="${name}"],[id="${name}"]`;
const button = (what: string) => `.bar button[value=${what}]`;
const value = (code: string) => cell(`v/${code}/value`);
const echo = (page: Page, name: string) =>
  page.$$eval(cell(`${name}-hieu`), (all) => all.map((one) => one.textContent!.trim()).join(''));

async function begun(who: string, javaScriptEnabled: boolean): Promise<Page> {
  const viewport = { width: 360, height: 740 };
  const { page } = await reader.signIn(product, who, { javaScriptEnabled, viewport });
  await page.click('text=Bắt đầu báo cáo');
  await page.waitForURL('**/app/bao-cao/*-*');
  await unfold(page);
  return page;
}
async function kept(who: string): Promise<Record<string, string | null>> {
  const { body } = await product.ask(
    '{ myReports(first: 1) { nodes { values { indicator { code } value } } } }',
    { as: who },
  );
  const { values } = body.data.myReports.nodes[0];
  return Object.fromEntries(
    values.map((v: { indicator: { code: string }; value: string | null }) => [v.indicator.code, v.value]),
  );
}
const summary = (page: Page) =>
  page.$$eval('.summary a', (all) => all.map((a) => `${a.getAttribute('href')} ${a.textContent}`));

describe('without script', () => {
  let page: Page;
  beforeAll(async () => {
    page = await begun('province', false);
  });
  afterAll(() => page.context().close());

  it('all faults are told at once, at their fields, and nothing typed is lost', async () => {
    await page.fill(value('IND-SENT-PROV'), '0,3');
    await page.fill(value('IND-PLAN-PCT'), '12,3');
    await page.fill(cell('v/IND-PLAN-PCT/numerator'), '50');
    await page.fill(cell('v/IND-PLAN-PCT/denominator'), '40');
    await page.fill(value('IND-TRAINED'), '120');
    await page.fill(value('IND-SUPPORTED'), '12\n34');
    await page.fill(value('IND-FIRMS'), '1.2100');
    await page.selectOption(cell('i/3.11/claim'), 'DONE');
    await page.click(button('nop'));
    const told = await summary(page);
    for (const [field, said] of [
      ['v/IND-SUPPORTED/value', /12 ⏎ 34.*không phải là một số/],
      ['v/IND-FIRMS/value', /1\.2100.*1,21.*12\.100/],
      ['v/IND-SENT-PROV/value', /0,3 không phải số nguyên/],
      ['v/IND-TRAINED/value', /120 lớn hơn mức cao nhất/],
      ['v/IND-PLAN-PCT/value', /12,3% không khớp: 50 trên 40 là 125%/],
      ['v/IND-PLAN-PCT/denominatorBase', /mẫu số đếm gì/],
      ['i/3.11/done', /đã làm gì/],
      ['xac-nhan', /ô trống/],
    ] as const) {
      const line = told.find((one) => one.startsWith(`#${field} `));
      expect(line, field).toMatch(said);
      expect(await page.textContent(cell(`${field}-sai`)), field).toMatch(said);
      expect(await page.getAttribute(cell(field), 'aria-describedby'), field).toContain(`${field}-sai`);
    }
    expect(await page.inputValue(value('IND-SUPPORTED'))).toBe('12\n34');
    expect(await page.inputValue(value('IND-FIRMS'))).toBe('1.2100');
    expect(await kept('province')).toMatchObject({ 'IND-SENT-PROV': '0.3', 'IND-TRAINED': '120' });
    expect(await kept('province')).not.toHaveProperty('IND-SUPPORTED');
  });

  it('what was understood stands under its field, with a question mark where it is asked back', async () => {
    expect(await echo(page, 'v/IND-SENT-PROV/value')).toBe('= 0,3 người');
    expect(await echo(page, 'v/IND-FIRMS/value')).toBe('= 1,21 doanh nghiệp?');
    expect(await echo(page, 'v/IND-SUPPORTED/value')).toBe('');
  });
});

describe('with a script', () => {
  let page: Page;
  beforeAll(async () => {
    page = await begun('province_2', true);
    await page.waitForFunction(() => document.querySelector('#trang-thai')!.textContent !== '');
  });
  afterAll(() => page.context().close());

  const paste = (into: string, text: string) =>
    page.$eval(
      into,
      (field, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      text,
    );

  it('it is echoed and judged as it is typed', async () => {
    await page.fill(value('IND-SENT-PROV'), '1.2100');
    expect(await echo(page, 'v/IND-SENT-PROV/value')).toBe('= 1,21 người?');
    expect(await page.textContent(cell('v/IND-SENT-PROV/value-sai'))).toMatch(/12\.100/);
    await page.fill(value('IND-SENT-PROV'), '-5');
    expect(await echo(page, 'v/IND-SENT-PROV/value')).toBe('= −5 người');
    expect(await page.textContent(`[id="v/IND-SENT-PROV"] .check`)).toMatch(/−5 nhỏ hơn mức thấp nhất/);
    await page.fill(value('IND-SENT-PROV'), '1.210');
    expect(await echo(page, 'v/IND-SENT-PROV/value')).toBe('= 1.210 người');
    expect(await page.textContent(`[id="v/IND-SENT-PROV"] .check`)).toBe('');
  });

  it('a piece of a sheet fills the column and what stands to the right, each cell checked', async () => {
    const codes = await page.$$eval('[id^="v/"][id$="/value"]', (all) =>
      all.map((one) => one.id.split('/')[1]!),
    );
    const [first, second, third] = codes as [string, string, string];
    await paste(value(first), '1.210\t50\t40\r\nnhiều\t\t\r\n12\r\n');
    await page.waitForFunction(
      (id) => (document.getElementById(id) as HTMLTextAreaElement).value === '1.210',
      `v/${first}/value`,
    );
    expect(await page.inputValue(cell(`v/${first}/numerator`))).toBe('50');
    expect(await page.inputValue(cell(`v/${first}/denominator`))).toBe('40');
    expect(await page.inputValue(value(second))).toBe('nhiều');
    expect(await page.inputValue(value(third))).toBe('12');
    expect(await page.textContent(cell(`v/${second}/value-sai`))).toMatch(/không phải là một số/);
    expect(await page.textContent(`[id="v/${first}"] .check`)).toMatch(/tử số 50 lớn hơn mẫu số 40/);
    await page.waitForFunction(
      (id) => document.getElementById(id)?.closest('.cell')?.querySelector('.mark-at')?.textContent === '✓',
      `v/${third}/value`,
    );
    expect((await kept('province_2'))[third]).toBe('12');
    expect(await kept('province_2')).not.toHaveProperty(second);
  });

  it('one number that is pasted is one number, and two lines in a field are never joined', async () => {
    await page.fill(value('IND-FIRMS'), '');
    await page.fill(value('IND-FIRMS'), '12\n34');
    expect(await page.textContent(cell('v/IND-FIRMS/value-sai'))).toMatch(/không phải là một số/);
    await page.fill(value('IND-FIRMS'), '485');
    expect(await echo(page, 'v/IND-FIRMS/value')).toBe('= 485 doanh nghiệp');
  });
});
