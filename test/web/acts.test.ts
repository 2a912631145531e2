// Acts by their pages: looked for, looked at, done, with script and by forms alone.
import { describe, expect, it } from 'vitest';
import { actAddress, actsOf } from '../../web/pages/app/acts/place.ts';
import { actPlaces } from '../../web/pages/app/acts/places.ts';
import { useBrowser } from '../support/page.ts';
import { useProduct } from '../worker/running.ts';
import { expectUsable, inEnglish } from './offices.ts';

const product = useProduct();
const reader = useBrowser();

const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

describe('an act with script', () => {
  it('finds records while they are typed, says what it will do, does it once and gives a receipt', async () => {
    const visit = await reader.signIn(product, 'ministry');
    const { page } = visit;
    await page.getByRole('link', { name: 'Kiểm tra', exact: true }).click();
    await expectUsable(visit, 'act-place');
    await page.getByRole('link', { name: 'Lập kế hoạch kiểm tra' }).click();
    await expectUsable(visit, 'act-empty');

    await page.getByRole('button', { name: 'Xem trước' }).click();
    expect(await page.locator('.summary a').allTextContents()).toEqual([
      'Xin chọn: Kiểm tra cơ quan nào.',
      'Xin trả lời: Kiểm tra nội dung gì.',
    ]);
    await expectUsable(visit, 'act-wrong');

    // There is one directive, so it is that one.
    expect(await page.getByRole('radio', { name: '20-CT/TW' }).isChecked()).toBe(true);
    const body = page.locator('fieldset', { has: page.getByText('Kiểm tra cơ quan nào', { exact: true }) });
    await body.getByRole('searchbox').pressSequentially('uy ban hai phong');
    await body.getByRole('radio', { name: 'Ủy ban nhân dân thành phố Hải Phòng' }).check();
    await page.getByLabel('Kiểm tra nội dung gì').fill('Việc mở sổ đăng ký hợp đồng');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await expect
      .poll(() => page.locator('.will').textContent())
      .toBe(
        'Ghi kế hoạch kiểm tra Ủy ban nhân dân thành phố Hải Phòng về việc thực hiện 20-CT/TW: Việc mở sổ đăng ký hợp đồng. Chưa định ngày bắt đầu.',
      );
    await expectUsable(visit, 'act-preview');

    // What was not seen is not done.
    await page.getByLabel('Kiểm tra nội dung gì').fill('Việc đào tạo');
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
    expect(await page.locator('.notice').textContent()).toContain('đã đổi sau lần xem trước');
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
    expect(await page.locator('h1').textContent()).toBe('Đã ghi vào sổ');
    await expectUsable(visit, 'act-receipt');
    const number = await page.getByText(/^BN-/).textContent();
    await page.reload();
    expect(await page.getByText(/^BN-/).textContent()).toBe(number);
    const { body: told } = await product.ask(
      '{ inspections(first: 5) { totalCount nodes { scope status } } }',
      { as: 'ministry' },
    );
    expect(told.data.inspections).toEqual({
      totalCount: 1,
      nodes: [{ scope: 'Việc đào tạo', status: 'PLANNED' }],
    });
    await inEnglish(visit);
  });
});

describe('an act by forms alone', () => {
  const options = { javaScriptEnabled: false };

  it('is open from the record it changes, and what the ledger refuses stands at its field', async () => {
    const { page } = await reader.signIn(product, 'ministry', options);
    await page.goto(`${product.url}/app/kiem-tra`);
    await page.getByRole('link', { name: /^Bắt đầu kiểm tra ?:/ }).click();
    await page.getByLabel('Bắt đầu ngày nào').fill('2090-01-01');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
    expect(await page.locator('#on-sai').textContent()).toMatch(/\S/);
    await page.getByLabel('Bắt đầu ngày nào').fill(today());
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
    expect(await page.locator('.done').textContent()).toContain('Ghi cuộc kiểm tra');
  });

  it('finds records by a button, several of them, and Enter looks', async () => {
    const { page } = await reader.signIn(product, 'commission', options);
    await page.goto(`${product.url}/app/danh-muc/giao-linh-vuc`);
    const field = (label: string) =>
      page.locator('fieldset', { has: page.getByText(label, { exact: true }) });
    const body = field('Cơ quan được giao thẩm định');
    await body.getByRole('searchbox').fill('bo noi vu');
    await body.getByRole('searchbox').press('Enter');
    // The one that is found is chosen; what is still missing is said.
    await body.getByRole('radio', { name: /^Bộ Nội vụ/, checked: true }).waitFor();
    const tasks = field('Nhiệm vụ hoặc nhóm nhiệm vụ (không bắt buộc)');
    expect(await tasks.count()).toBe(1);
    // Looked for without a word, the list begins.
    await tasks.getByRole('button').click();
    expect(await tasks.getByRole('checkbox').count()).toBe(20);
    await tasks.getByRole('searchbox').fill('3.11');
    await tasks.getByRole('button').click();
    await tasks.getByRole('checkbox').first().check();
    expect(await page.locator('.summary').count()).toBe(0);
  });

  it('puts a record right: what is left out stays, what nobody knows can be said', async () => {
    const visit = await reader.signIn(product, 'administrator', options);
    const { page } = visit;
    await page.goto(`${product.url}/app/danh-muc?q=${encodeURIComponent('nghi quyet')}`);
    await page
      .getByRole('link', { name: /^Sửa thông tin văn bản ?:/ })
      .first()
      .click();
    await page.getByRole('checkbox', { name: 'Số, ký hiệu: nay ghi là không rõ' }).check();
    await page.getByLabel('Sai ở đâu, căn cứ nào').fill('Bản đã đọc không có số.');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    expect(await page.locator('.act aside dd').allTextContents()).toEqual([
      expect.stringMatching(/\S/),
      'không rõ',
      'Bản đã đọc không có số.',
    ]);
    // The register holds facts, so an example account is refused, in words.
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
    expect(await page.locator('.summary li').textContent()).toMatch(/ví dụ/i);
  });
});

describe('every act', () => {
  it.each([
    ['administrator', 'ADMINISTRATOR'],
    ['commission', 'COMMISSION'],
    ['ministry', 'MINISTRY_OFFICER'],
    ['province', 'PROVINCE_OFFICER'],
  ] as const)('opens for %s, from a place that the frame leads to', async (as, role) => {
    const visit = await reader.signIn(product, as);
    const { page } = visit;
    await page.goto(`${product.url}/app/toi`);
    const places = actPlaces.filter((place) => actsOf(place).some(({ act }) => act.may.includes(role)));
    const links = await page
      .locator('.places a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toEqual(expect.arrayContaining(places.map(({ path }) => path)));
    for (const place of places) {
      await page.goto(`${product.url}${place.path}`);
      await expectUsable(visit, `place${place.path.replaceAll('/', '-')}-${as}`);
      const own = actsOf(place).filter(({ act }) => act.may.includes(role));
      const offered = await page
        .locator('.part a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      expect([...offered].sort()).toEqual(own.map(actAddress).sort());
      for (const act of own) {
        const answer = await page.request.get(`${product.url}${actAddress(act)}`);
        expect([actAddress(act), answer.status()]).toEqual([actAddress(act), 200]);
      }
    }
  });

  it('is shut to whoever has no such role', async () => {
    const { page } = await reader.signIn(product, 'province');
    for (const place of actPlaces)
      for (const at of actsOf(place).filter(({ act }) => !act.may.includes('PROVINCE_OFFICER')))
        expect((await page.request.get(`${product.url}${actAddress(at)}`)).status()).toBe(403);
  });
});
