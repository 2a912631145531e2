// The Commission rules who must do what by when, at pages alone: with scripts and without, on a phone and at a desk.
import { expect, it } from 'vitest';
import { type Seen, useBrowser } from '../support/page.ts';
import { useProduct } from '../worker/running.ts';
import { expectUsable, inEnglish } from './offices.ts';

const product = useProduct();
const reader = useBrowser();

const press = (seen: Seen, name: string | RegExp) => seen.page.getByRole('button', { name }).first().click();
const choose = async ({ page }: Seen, group: RegExp, tasks: readonly RegExp[]) => {
  const summary = page.locator('summary', { hasText: group });
  if (!(await summary.evaluate((e) => (e.parentElement as HTMLDetailsElement).open))) await summary.click();
  for (const task of tasks) await page.getByLabel(task).check();
};
const optionOf = async ({ page }: Seen, label: string, text: RegExp) => {
  const field = page.getByLabel(label, { exact: true });
  const value = await field.locator('option', { hasText: text }).first().getAttribute('value');
  await field.selectOption(value!);
};
const says = ({ page }: Seen) => page.locator('.says').innerText();

/** The form, filled as for a quarterly report of provinces on three tasks. */
async function fill(seen: Seen): Promise<void> {
  const { page } = seen;
  await choose(seen, /^3\. /, [/^3\.11 /]);
  await choose(seen, /^5\. /, [/^5\.3\.1 /]);
  await page.locator('summary', { hasText: 'Chỉ các loại cơ quan này' }).click();
  await page.getByLabel(/^Chính quyền tỉnh, thành phố/).check();
  await page.getByLabel('Bao lâu một lần').selectOption('QUARTERLY');
  await page.getByLabel('Có hiệu lực từ ngày').fill('2026-07-01');
  await page.getByLabel('Hạn, nếu định kỳ: số ngày sau khi hết kỳ').fill('15');
  await optionOf(seen, 'Văn bản chính thức', /^20-CT\/TW/);
  await page.getByLabel('Vị trí trong văn bản').fill('mục 5.3');
  await page.getByLabel('Ngày quyết định').fill('2026-07-01');
  await optionOf(seen, 'Cơ quan quyết định', /Ban Bí thư/);
}

it('an empty form is told all at once, each at its field, and nothing is lost', async () => {
  const seen = await reader.signIn(product, 'commission', { javaScriptEnabled: false });
  const { page } = seen;
  await page.goto(`${product.url}/app/quyet-dinh`);
  expect(await page.locator('main').innerText()).toContain('Chưa có quyết định nào');
  await page.getByRole('link', { name: 'Ghi quyết định mới' }).click();
  await page.getByLabel('Vị trí trong văn bản').fill('mục 5.3');
  await press(seen, 'Xem trước');
  expect(await page.locator('.summary li').allInnerTexts()).toEqual([
    'Xin chọn ít nhất một nhiệm vụ.',
    'Xin chọn một mục.',
    'Xin chọn một mục.',
  ]);
  expect(await page.getByLabel('Vị trí trong văn bản').inputValue()).toBe('mục 5.3');
});

it.each([true, false])(
  'a ruling is looked at, its addressees named on the way, and made; then extended, lifted, replaced and ended (scripts: %s)',
  async (javaScriptEnabled) => {
    const seen = await reader.signIn(product, 'commission', { javaScriptEnabled });
    const { page } = seen;
    await page.goto(`${product.url}/app/quyet-dinh/moi`);
    await fill(seen);
    if (javaScriptEnabled) await expectUsable(seen, 'ruling-form');
    await press(seen, 'Xem trước');
    if (javaScriptEnabled) {
      // Nobody has named a province behind the word yet.
      expect(await says(seen)).toBe('Quyết định này chưa buộc cơ quan nào làm việc gì, nên chưa ghi được.');
      expect(await page.getByRole('button', { name: /^Ghi quyết định/ }).count()).toBe(0);
      await expectUsable(seen, 'ruling-binds-nobody');
      await press(seen, /^Nêu tên các cơ quan: .*địa phương/i);
      await page.getByLabel(/^Tất cả: Chính quyền tỉnh, thành phố/).check();
      await expectUsable(seen, 'ruling-naming');
      await press(seen, 'Ghi tên và xem trước lại');
      expect(await page.locator('.summary li').allInnerTexts()).toEqual([
        'Xin ghi vị trí trong văn bản (điều, khoản, mục, trang).',
      ]);
      await page.getByLabel('Vị trí trong văn bản').fill('phụ lục');
      await press(seen, 'Ghi tên và xem trước lại');
    }
    if (javaScriptEnabled) {
      expect(await says(seen)).toBe('78 việc cho 39 cơ quan, hạn đầu tiên 15/10/2026.');
      expect(await page.locator('main').innerText()).toContain('quý III/2026');
      await expectUsable(seen, 'ruling-preview');
    } else {
      // The other way of this test has ruled so already.
      expect(await says(seen)).toMatch(/^Quyết định này chưa buộc cơ quan nào/);
      expect(await page.locator('main').innerText()).toContain('theo một quyết định khác còn hiệu lực. (39)');
    }

    await press(seen, 'Sửa lại');
    expect(await page.getByLabel(/^3\.11 /).isChecked()).toBe(true);
    if (!javaScriptEnabled) {
      await page.getByLabel('Có hiệu lực từ ngày').fill('2026-11-01');
      await page.getByLabel('Bao lâu một lần').selectOption('ONE_OFF');
      await page.getByLabel('Hạn, nếu chỉ một lần').fill('2027-03-31');
    }
    await press(seen, 'Xem trước');
    if (!javaScriptEnabled) {
      expect(await says(seen)).toBe('78 việc cho 39 cơ quan, hạn đầu tiên 31/03/2027.');
      expect(await page.locator('main').innerText()).toContain('việc một lần, hạn 31/03/2027');
    }
    await press(seen, 'Ghi quyết định (78 việc)');
    expect(await page.locator('.done').innerText()).toBe('Đã ghi quyết định.');
    if (javaScriptEnabled) await expectUsable(seen, 'ruling-one');
    const ruling = page.url().replace(/\?.*/, '');
    if (javaScriptEnabled) return;

    await page.locator('tbody input[type=checkbox]').nth(0).check();
    await page.locator('tbody input[type=checkbox]').nth(3).check();
    await press(seen, 'Gia hạn hoặc miễn cho các việc đã chọn');
    await press(seen, 'Xem trước');
    expect(await page.locator('.summary li').allInnerTexts()).toEqual([
      'Xin chọn ngày.',
      'Xin chọn một mục.',
    ]);
    await page.getByLabel('Hạn mới').fill('2027-01-31');
    await page.getByLabel('Lý do').fill('Bão số 9');
    await optionOf(seen, 'Văn bản cho phép', /^20-CT\/TW/);
    await page.getByLabel('Vị trí trong văn bản').fill('mục 2');
    await press(seen, 'Xem trước');
    expect(await page.locator('.summary li').count()).toBe(2);
    expect(await page.locator('.summary').innerText()).toContain('Hạn hiện là 31/03/2027');
    await page.getByLabel('Hạn mới').fill('2027-05-31');
    await press(seen, 'Xem trước');
    expect(await says(seen)).toMatch(/^Gia hạn 2 việc của \d cơ quan đến hết ngày 31\/05\/2027\.$/);
    await press(seen, 'Gia hạn 2 việc');
    expect(await page.locator('.done').innerText()).toBe('Đã ghi cho 2 việc.');
    expect(await page.getByText('gia hạn đến 31/05/2027 theo 20-CT/TW').count()).toBe(2);

    await page.locator('tbody th a').first().click();
    await page.getByLabel(/^Miễn/).check();
    await page.getByLabel('Lý do').fill('Đã nhập vào tỉnh khác');
    await optionOf(seen, 'Văn bản cho phép', /^20-CT\/TW/);
    await page.getByLabel('Vị trí trong văn bản').fill('mục 3');
    await press(seen, 'Xem trước');
    expect(await says(seen)).toBe('Miễn 1 việc cho 1 cơ quan.');
    await press(seen, 'Miễn 1 việc');
    expect(await page.locator('main').innerText()).toContain('miễn theo 20-CT/TW');

    await page.getByRole('link', { name: 'Thay bằng quyết định mới' }).click();
    await page.getByLabel('Hạn, nếu chỉ một lần').fill('2027-06-30');
    await optionOf(seen, 'Văn bản chính thức', /^20-CT\/TW/);
    await page.getByLabel('Vị trí trong văn bản').fill('mục 6');
    await page.getByLabel('Có hiệu lực từ ngày').fill('2026-12-15');
    await press(seen, 'Xem trước');
    expect(await says(seen)).toMatch(
      /^Chưa có kỳ nào mở .* 78 việc cho 39 cơ quan, hạn đầu tiên 30\/06\/2027\.$/,
    );
    await press(seen, 'Ghi quyết định');
    expect(await page.locator('.done').innerText()).toBe('Đã ghi quyết định.');

    const second = page.url().replace(/\?.*/, '');
    await page.goto(ruling);
    expect(await page.getByRole('link', { name: 'Xem quyết định thay cho quyết định này' }).count()).toBe(1);
    await page.goto(second);
    await page.getByLabel('Ngày thôi hiệu lực').fill('2026-12-31');
    await press(seen, 'Xem trước việc kết thúc');
    expect(await says(seen)).toMatch(/^Kết thúc 1 quyết định từ ngày 31\/12\/2026: 0 việc/);
    await press(seen, 'Kết thúc 1 quyết định');
    expect(await page.locator('.done').innerText()).toBe('Đã kết thúc quyết định.');
  },
);

it('the lists read in English too, many rulings end together, and the pages are nobody else’s', async () => {
  const seen = await reader.signIn(product, 'commission', { javaScriptEnabled: false });
  const { page } = seen;
  await page.goto(`${product.url}/app/quyet-dinh`);
  await inEnglish(seen);
  await page.getByLabel('First day no longer in force').fill('2027-02-01');
  await press(seen, 'End the chosen rulings');
  expect(await page.locator('.summary li').allInnerTexts()).toEqual(['Choose at least one from the list.']);
  await page
    .getByLabel(/^Choose: /)
    .first()
    .check();
  await page.getByLabel('First day no longer in force').fill('2027-02-01');
  await press(seen, 'End the chosen rulings');
  expect(await says(seen)).toMatch(/^Rulings ended from 01\/02\/2027: 1\. /);
  await press(seen, 'End 1');
  expect(await page.locator('main').innerText()).toMatch(/until the day before 01\/02\/2027/);
  const province = await reader.signIn(product, 'province', { javaScriptEnabled: false });
  for (const path of ['/app/quyet-dinh', '/app/quyet-dinh/moi'])
    expect((await province.page.goto(`${product.url}${path}`))!.status()).toBe(403);
});

/** What people read of a page, without what stands folded or hidden. */
const readOn = async (seen: Seen, path: string): Promise<string> => {
  await seen.page.goto(`${product.url}${path}`);
  return seen.page.locator('main').innerText();
};

it('no page says a round by its key: a quarter has its name, and a single deadline is a task done once', async () => {
  const key = /\b20\d\d-(Q[1-4]|H[12]|\d\d(-\d\d)?)\b/;
  const commission = await reader.signIn(product, 'commission', { javaScriptEnabled: false });
  const province = await reader.signIn(product, 'province', { javaScriptEnabled: false });
  const ministry = await reader.signIn(product, 'ministry', { javaScriptEnabled: false });
  const read = [
    ...(await Promise.all(
      ['/app/quyet-dinh', '/app/giam-sat', '/app/ma-tran?xem=vi-du', '/app/don-doc?xem=vi-du'].map(
        async (path) => [
          path,
          await readOn({ ...commission, page: await commission.page.context().newPage() }, path),
        ],
      ),
    )),
    ['/app/bao-cao', await readOn(province, '/app/bao-cao')],
    ['/app/don-doc', await readOn(province, '/app/don-doc')],
    ['/app/tham-dinh', await readOn(ministry, '/app/tham-dinh')],
    ...(await Promise.all(
      [
        '/vi',
        '/vi/tinh',
        '/vi/tinh/hai-phong',
        '/vi/nhiem-vu',
        '/vi/nhiem-vu/3.11',
        '/vi/nhiem-vu/5.3.1',
      ].map(async (path) => [
        path,
        await readOn({ ...commission, page: await commission.page.context().newPage() }, path),
      ]),
    )),
  ] as [string, string][];
  expect(read.filter(([, text]) => key.test(text)).map(([path, text]) => [path, key.exec(text)![0]])).toEqual(
    [],
  );
  expect(
    read.filter(([, text]) => text.toLowerCase().includes('việc một lần, hạn 3')).length,
  ).toBeGreaterThan(2);
});
