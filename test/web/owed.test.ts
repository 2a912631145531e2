// What is owed, from a draft that forgets it to a correction that withdraws it, at a browser with and without script; and on paper.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { mutation, newKey } from '../support/cycle.ts';
import { obliging } from '../support/owing.ts';
import { useBrowser } from '../support/page.ts';
import { useProduct } from '../worker/running.ts';
import { expectUsable } from './offices.ts';

const product = useProduct();
const reader = useBrowser();
const papers = process.env.SCREENSHOTS ?? mkdtempSync(join(tmpdir(), 'papers-'));

beforeAll(async () => {
  for (const [change, args] of obliging()) {
    const text = mutation(change, { ...args, key: newKey() }, '... on Node { id }');
    const { body } = await product.ask(text, { as: 'commission' });
    if (body.errors || body.data[change].message) throw new Error(JSON.stringify(body));
  }
});

const because = 'Không có doanh nghiệp dịch vụ nào trên địa bàn trong kỳ.';
const wrong = 'Số liệu cộng trùng hai huyện.';
const text = (page: Page, where = 'main') => page.locator(where).innerText();
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const press = async (page: Page, button: string) => {
  const one = page.locator('main button:visible').filter({ hasText: button }).first();
  await Promise.all([page.waitForEvent('load'), one.click()]);
};
/** What the page prints, as text, with its number of sheets. */
const printed = async (page: Page, name: string) => {
  const file = join(papers, `${name}.pdf`);
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
};
const begin = async (as: string, options = {}) => {
  const visit = await reader.signIn(product, as, options);
  const { page } = visit;
  await page.goto(`${product.url}/app/bao-cao`);
  const start = page.locator('.round').filter({ hasText: 'Quý III/2026' }).getByRole('button').first();
  await Promise.all([page.waitForEvent('load'), start.click()]);
  await page.locator('#bao-cao').waitFor();
  return visit;
};

describe('without script', () => {
  let address: string;
  const step = async (as: string, path: string, button: string) => {
    const { page } = await reader.signIn(product, as, { javaScriptEnabled: false });
    await page.goto(`${product.url}${path}`);
    await page.locator('.row a').first().click();
    await page.waitForLoadState();
    const queue = await text(page);
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: button }).first().click(),
    ]);
    return queue;
  };

  it('a report that forgets what is owed is refused with each task by name, at its field; declared, it goes', async () => {
    const { page } = await begin('province', { javaScriptEnabled: false });
    address = page.url();
    expect(await text(page, '.complete')).toContain('0 trên 2 việc phải báo cáo');
    await field(page, 'v/IND-SENT-PROV/value').fill('1.210');
    await page.locator('[name=xac-nhan]').check();
    await press(page, 'Nộp báo cáo');
    const summary = await text(page, '.summary');
    expect(summary).toMatch(/Nhiệm vụ 3\.11 .+quyết định buộc báo cáo/);
    expect(summary).toMatch(/Nhiệm vụ 5\.3\.1 .+quyết định buộc báo cáo/);
    expect(await page.locator('.summary a[href="#i/3.11/claim"]').count()).toBe(1);
    expect(await page.locator('[name="i/3.11/claim"][aria-invalid]').count()).toBe(1);

    await field(page, 'i/3.11/claim').selectOption('IN_PROGRESS');
    await field(page, 'i/3.11/done').fill(
      `Đã soạn quy chế. ${'Dòng dài để in không bị cắt. '.repeat(40)}HẾT-ĐOẠN`,
    );
    await field(page, 'i/5.3.1/nothingBecause').fill(because);
    await press(page, 'Lưu nháp');
    expect(await text(page, '.complete')).toContain('2 trên 2 việc phải báo cáo (1 khai không có)');
  });

  it('a draft prints as what a leader signs: every line, figure and reason, and nothing of the form', async () => {
    const { page } = await reader.signIn(product, 'province', { javaScriptEnabled: false });
    await page.goto(address);
    for (const name of ['form', 'paper']) {
      if (name === 'paper') await page.goto(`${address}/ban-in`);
      const paper = await printed(page, `draft-${name}`);
      for (const said of [
        'DỰ THẢO',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'PHỐ HẢI PHÒNG',
        'Phải báo cáo: theo 20-CT/TW',
        '1.210',
        'người',
        'Đang thực hiện',
        'HẾT-ĐOẠN',
        because,
        '2 trên 2 việc phải báo cáo (1 khai không có), 1 số liệu',
        'Nơi nhận:',
        'TM. ỦY BAN NHÂN DÂN',
        'CHỦ TỊCH',
      ])
        expect(paper, `${name}: ${said}`).toContain(said);
      for (const interfaceWord of ['Lưu nháp', 'Nộp báo cáo', 'Bỏ dòng', 'Đăng xuất', 'Tải mẫu'])
        expect(paper, name).not.toContain(interfaceWord);
    }
  });

  it('the receipt and the verifier read the same line; a returned line can be taken out', async () => {
    const { page } = await reader.signIn(product, 'province', { javaScriptEnabled: false });
    await page.goto(address);
    await press(page, 'Nộp báo cáo');
    expect(page.url()).toContain('/bien-nhan');
    expect(await text(page)).toContain('2 trên 2 việc phải báo cáo (1 khai không có), 1 số liệu');
    await page.goto(address);
    expect(await printed(page, 'submitted')).toContain('Bản in trước khi công bố');

    const ministry = await reader.signIn(product, 'ministry', { javaScriptEnabled: false });
    await ministry.page.goto(`${product.url}/app/tham-dinh`);
    expect(await text(ministry.page)).toContain('2 trên 2 việc phải báo cáo (1 khai không có), 1 số liệu');
    await ministry.page.locator('.row a').first().click();
    await ministry.page.waitForLoadState();
    expect(await text(ministry.page)).toContain(`Khai không có gì để báo cáo, vì: ${because}`);
    const paper = await printed(ministry.page, 'judge');
    for (const said of ['1.210', because, '2 trên 2 việc phải báo cáo']) expect(paper).toContain(said);
    await ministry.page.locator('[name="y-chung"]').fill('Xin bổ sung.');
    await Promise.all([
      ministry.page.waitForEvent('load'),
      ministry.page.locator('#tra-lai').getByRole('button', { name: 'Trả lại báo cáo' }).click(),
    ]);

    await page.goto(address);
    await press(page, 'Bỏ dòng 5.3.1');
    expect(await text(page)).toContain(because);
    expect(await text(page)).toContain('Việc này phải báo cáo trong kỳ');
    await press(page, 'Bỏ dòng này');
    expect(await text(page, '.done')).toContain('Đã bỏ dòng 5.3.1');
    expect(await text(page, '.complete')).toContain('còn thiếu: 5.3.1');
    await press(page, 'Nộp báo cáo');
    expect(await text(page, '.summary')).toContain('Nhiệm vụ 5.3.1');
    await field(page, 'i/5.3.1/claim').selectOption('DONE');
    await field(page, 'i/5.3.1/done').fill('Đã chỉ đạo.');
    await press(page, 'Nộp báo cáo');
    expect(await text(page)).toContain('2 trên 2 việc phải báo cáo, 1 số liệu');
  });

  it('a published line is withdrawn with its reason, and the public reads both', async () => {
    expect(await step('ministry', '/app/tham-dinh', 'Xác nhận cả')).toContain('đã bỏ khỏi báo cáo lúc');
    await step('commission', '/app/tham-dinh', 'Công bố báo cáo này');
    const { page } = await reader.signIn(product, 'province', { javaScriptEnabled: false });
    await page.goto(address);
    await page.locator('details:has([name="ly-do"]) summary').click();
    await page.locator('[name="ly-do"]').fill('Rà soát lại.');
    await Promise.all([
      page.waitForEvent('load'),
      page.locator('details:has([name="ly-do"]) button').click(),
    ]);
    await press(page, 'Rút dòng Số lao động');
    await press(page, 'Rút dòng này');
    expect(await text(page, '.summary')).toContain('Ghi lý do rút');
    await field(page, 'ly-do').fill(wrong);
    await press(page, 'Rút dòng này');
    expect(await text(page, '.complete')).toContain('rút 1 dòng đã công bố');
    expect(await text(page)).toContain(`vì: ${wrong}`);
    const confirmation = page.locator('[name=xac-nhan]');
    if (await confirmation.count()) await confirmation.check();
    await press(page, 'Nộp báo cáo');
    expect(page.url()).toContain('/bien-nhan');
    expect(await step('ministry', '/app/tham-dinh', 'Xác nhận cả')).toContain(wrong);
    await step('commission', '/app/tham-dinh', 'Công bố báo cáo này');
    const open = await reader.open(`${product.url}/vi/tinh/hai-phong`);
    const said = await text(open.page);
    expect(said).toContain(`Rút dòng đã công bố, vì: ${wrong}`);
    expect(said).toContain('1.210 người');
  });
});

describe('with script', () => {
  it('a declaration is saved while one types, and a line is taken out by the same two presses', async () => {
    const visit = await begin('province_2');
    const { page } = visit;
    await page.locator('[id="i/5.3.1"] summary').click();
    await field(page, 'i/5.3.1/nothingBecause').fill(because);
    await field(page, 'i/3.11/claim').selectOption('NOT_STARTED');
    await press(page, 'Kiểm tra');
    await page.waitForURL('**kiem=1');
    expect(await text(page, '.complete')).toContain('2 trên 2 việc phải báo cáo (1 khai không có)');
    await expectUsable(visit, 'owed-form');
    await page.setViewportSize({ width: 1280, height: 900 });
    await press(page, 'Bỏ dòng 5.3.1');
    await page.waitForURL('**bo-dong**');
    await expectUsable(visit, 'take-out');
    await page.setViewportSize({ width: 1280, height: 900 });
    await press(page, 'Bỏ dòng này');
    expect(await text(page, '.complete')).toContain('còn thiếu: 5.3.1');
    await page.goto(page.url().replace(/\?.*/, '/ban-in'));
    await expectUsable(visit, 'paper');
  });
});
