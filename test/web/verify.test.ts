// Verifying and publishing as ministry and Commission do it: by keys alone, and by forms alone.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { useBrowser } from '../support/page.ts';
import { useProduct } from '../worker/running.ts';
import { expectUsable, handInTwice, inEnglish } from './offices.ts';

const product = useProduct();
const reader = useBrowser();

beforeAll(async () => {
  await handInTwice(product, 'province');
  await handInTwice(product, 'province_2');
});

const statusOf = async (body: string): Promise<string> => {
  const { body: asked } = await product.ask(
    '{ directive(symbol: "20-CT/TW") { rounds(first: 1) { nodes { reports(first: 10) { nodes { status agency { nameVi } } } } } } }',
    { as: 'commission' },
  );
  return asked.data.directive.rounds.nodes[0].reports.nodes.find((r: { agency: { nameVi: string } }) =>
    r.agency.nameVi.includes(body),
  ).status;
};
const assets = join(import.meta.dirname, '../../.build/assets/assets');
const scriptWeight = (names: readonly string[]) =>
  readdirSync(assets)
    .filter((file) => names.some((name) => file.startsWith(`${name}.`)))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(assets, file))).length, 0);

describe('the queue', () => {
  it('leads a ministry here, and shows what waits, longest first', async () => {
    const visit = await reader.signIn(product, 'ministry');
    await visit.page.waitForURL('**/app/tham-dinh');
    const rows = await visit.page.locator('.row th a').allTextContents();
    expect(rows).toEqual(['Ủy ban nhân dân thành phố Hải Phòng', 'Ủy ban nhân dân tỉnh Sơn La']);
    await expectUsable(visit, 'queue');
    await inEnglish(visit);
    await expectUsable(visit, 'queue-en');
  });

  it('is not for a province', async () => {
    const visit = await reader.signIn(product, 'province');
    const answer = await visit.page.goto(`${product.url}/app/tham-dinh`);
    expect(answer?.status()).toBe(403);
  });
});

describe('one report', () => {
  it('stands line by line beside what it said before, within its weight', async () => {
    const visit = await reader.signIn(product, 'ministry');
    const { page } = visit;
    await page.goto(`${product.url}/app/tham-dinh`);
    await page.locator('.row a').first().press('Enter');
    await page.locator('.line').first().waitFor();
    expect(await page.locator('#d-3-11 del').textContent()).toBe('Đang soạn quy chế.');
    expect(await page.locator('#d-3-11 ins').textContent()).toBe('Quy chế đã ban hành ở 9 sở.');
    expect(await page.locator('#d-5-3-1 del').count()).toBe(0);
    expect(await page.locator('#d-IND-SENT-PROV').textContent()).toContain('Thêm hợp đồng mới.');
    const page_ = gzipSync(await page.content()).length;
    const script = scriptWeight(['palette', 'verify']);
    console.info(`A report to judge weighs ${page_} bytes compressed, its scripts ${script}.`);
    expect(page_ + script).toBeLessThan(40_000);
    expect(script).toBeLessThan(20_000);
    await expectUsable(visit, 'judge');
    await inEnglish(visit);
    await expectUsable(visit, 'judge-en');
  });

  it('is verified line by line and published by keys alone', async () => {
    const ministry = await reader.signIn(product, 'ministry');
    const { page } = ministry;
    await page.waitForURL('**/app/tham-dinh');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('.line').first().waitFor();
    await page.keyboard.press('?');
    await page.locator('#phim').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('v');
    await page.waitForURL('**xong=dong*');
    // The next line that waits is chosen already.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('d-5-3-1');
    expect(await page.locator('#d-3-11 .is-good').textContent()).toContain('Bộ Nội vụ');
    await page.keyboard.press('Shift+V');
    await page.waitForURL('**xong=het');
    expect(await statusOf('Hải Phòng')).toBe('VERIFIED');

    const commission = await reader.signIn(product, 'commission');
    await commission.page.goto(`${product.url}/app/tham-dinh`);
    await commission.page.keyboard.press('j');
    await commission.page.keyboard.press('Enter');
    await commission.page.locator('.line').first().waitFor();
    await commission.page.keyboard.press('p');
    await commission.page.keyboard.press('Enter');
    await commission.page.waitForURL('**xong=cong');
    expect(await statusOf('Hải Phòng')).toBe('PUBLISHED');
  });

  it('letters do nothing in a field, and nothing at all once they are turned off', async () => {
    const { page } = await reader.signIn(product, 'ministry');
    await page.waitForURL('**/app/tham-dinh');
    await page.locator('.row a').first().press('Enter');
    await page.locator('.line').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    await page.keyboard.type('vjk');
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe('vjk');
    await page.evaluate(() => {
      document.body.dataset.letters = 'off';
      (document.activeElement as HTMLElement).blur();
    });
    await page.keyboard.press('Shift+V');
    await page.waitForTimeout(200);
    expect(page.url()).not.toContain('xong');
    expect(await statusOf('Sơn La')).toBe('SUBMITTED');
  });

  it('without script is returned with reasons at its lines, and the reasons stand when it comes back', async () => {
    const { page } = await reader.signIn(product, 'ministry', { javaScriptEnabled: false });
    await page.waitForURL('**/app/tham-dinh');
    await page.locator('.row a').first().click();
    await page.getByRole('button', { name: 'Trả lại báo cáo kèm ý kiến' }).last().click();
    expect(await page.locator('.summary').textContent()).toContain('ít nhất một ý kiến');
    await page.locator('#d-5-3-1 summary').click();
    await page.getByLabel('Ý kiến về dòng 5.3.1').fill('Đề nghị nêu số văn bản.');
    await page.locator('#d-5-3-1').getByRole('button', { name: 'Trả lại báo cáo kèm ý kiến' }).click();
    await page.waitForURL('**xong=tra');
    expect(await page.locator('.done').textContent()).toContain('Đã trả lại');
    expect(await statusOf('Sơn La')).toBe('RETURNED');
  });

  it('says that an id nobody has is not there', async () => {
    const { page } = await reader.signIn(product, 'ministry');
    for (const id of ['abc', 'UmVwb3J0OnNvbWV0aGluZw', '%00']) {
      const answer = await page.goto(`${product.url}/app/tham-dinh/${id}`);
      expect([id, answer?.status()]).toEqual([id, 404]);
    }
  });
});
