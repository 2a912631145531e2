// The form as its officer meets it: what is owed first, the rest looked for, more than one piece of evidence, what to mend on top;
// with and without script, with and without a network; and the same cards before the verifier.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { mutation, newKey, type Outcome, seen, word } from '../support/cycle.ts';
import { useBrowser } from '../support/page.ts';
import { useProduct } from '../worker/running.ts';
import { expectUsable, ruleOverProvinces } from './offices.ts';

const product = useProduct();
const reader = useBrowser();

async function act(as: string, change: string, args: object, wanted?: string): Promise<Outcome> {
  const { body } = await product.ask(mutation(change, { ...args, key: newKey() }, wanted), { as });
  const answer = body.data?.[change];
  if (!answer || answer.message) throw new Error(JSON.stringify(body));
  return answer;
}
const addressOf = ({ id: report }: Outcome) => `${product.url}/app/bao-cao/${report.replace('Report:', '')}`;
const reportOf = async (as: string) => {
  const { body } = await product.ask(
    '{ myReports(first: 1) { nodes { items { task { code } done evidence { reference grade } } } } }',
    { as },
  );
  return body.data.myReports.nodes[0];
};
const legends = (page: Page, within: string) =>
  page.$$eval(`${within} legend`, (all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.textContent!.trim()),
  );

let round: string;
beforeAll(async () => {
  await act('commission', 'openRound', { directive: '20-CT/TW', period: '2026-Q2' }, '... on Round { id }');
  const { body } = await product.ask(
    '{ directive(symbol: "20-CT/TW") { rounds(first: 5) { nodes { id period } } } }',
    { as: 'commission' },
  );
  const roundOf = (period: string): string =>
    body.data.directive.rounds.nodes.find((one: { period: string }) => one.period === period).id;
  round = roundOf('2026-Q3');
  for (const as of ['province', 'province_2']) {
    let before = await act(as, 'startReport', { round: roundOf('2026-Q2') });
    before = await act(as, 'saveReport', {
      ...seen(before),
      items: [
        {
          task: '1.7',
          claim: word('IN_PROGRESS'),
          done: 'Đã khảo sát 12 xã.',
          difficulties: 'Thiếu giáo viên.',
        },
        { task: '4.1', claim: word('DONE'), done: 'Đã quán triệt.' },
      ],
      values: [{ indicator: 'IND-TRAINED', value: '98.5' }],
    });
    before = await act(as, 'submitReport', seen(before));
    before = await act('ministry', 'verifyReport', seen(before));
    await act('commission', 'publishReport', seen(before));
  }
  await ruleOverProvinces(product, ['1.7', '3.11']);
}, 120_000);

describe('without script', () => {
  let page: Page;
  let report: Outcome;
  beforeAll(async () => {
    report = await act('province', 'startReport', { round });
    ({ page } = await reader.signIn(product, 'province', { javaScriptEnabled: false }));
    await page.goto(addressOf(report));
  });

  it('what is owed stands first and alone, with its day, the last words and the figures that belong to it', async () => {
    expect(await page.locator('.lead').textContent()).toMatch(
      /2 việc phải báo cáo, đã ghi 0\. Hạn 20\/10\/2026/,
    );
    const owed = page.locator('[aria-labelledby=nhiem-vu]');
    expect(await owed.locator('.card > .line:first-child > legend').allTextContents()).toEqual([
      expect.stringContaining('1.7 '),
      expect.stringContaining('3.11 '),
    ]);
    const first = owed.locator('.card').first();
    expect(await first.textContent()).toMatch(/Báo cáo\. Hạn 20\/10\/2026: quá hạn \d+ ngày, theo 20-CT\/TW/);
    expect(await first.locator('[name="v/IND-TRAINED/value"]').count()).toBe(1);
    expect(await page.locator('[name="v/IND-TRAINED/value"]').count()).toBe(1);
    await first.getByText('Kỳ trước (quý II/2026): Đang thực hiện').click();
    expect(await first.locator('details.last').innerText()).toContain(
      'Khó khăn, vướng mắc: Thiếu giáo viên.',
    );
    // Reported before and not owed now: there, and folded.
    expect(await page.locator('[name="i/4.1/claim"]').isVisible()).toBe(false);
    await page.getByText('Kỳ trước đã báo cáo, kỳ này không phải báo cáo (1)').click();
    expect(await page.locator('[name="i/4.1/claim"]').isVisible()).toBe(true);
  });

  it('anything else is looked for by a word without marks, and nothing typed is lost by looking', async () => {
    await page.getByLabel('Đã làm gì').first().fill('Đã khảo sát 30 xã.');
    await page.locator('#them-viec > summary').click();
    await page.getByLabel('Tìm theo mã, tên việc hoặc tên số liệu').fill('quang ba van hoa');
    await page.getByRole('button', { name: 'Tìm', exact: true }).last().click();
    await page.waitForURL('**tim=quang**');
    expect(await legends(page, '#them-viec .line >')).toEqual(['1.3 Quảng bá văn hóa, hình ảnh Việt Nam']);
    expect((await reportOf('province')).items).toMatchObject([
      { task: { code: '1.7' }, done: 'Đã khảo sát 30 xã.' },
    ]);
    await page.locator('[name="i/1.3/claim"]').selectOption('IN_PROGRESS');
    await page.locator('.bar button[value=luu]').click();
    // What is said stands open from now on, beside what is owed.
    expect(await legends(page, '[aria-labelledby=viec-khac] .line >')).toEqual([
      expect.stringContaining('1.3 Quảng bá văn hóa'),
    ]);
  });

  it('evidence takes as many pieces as there are: documents and addresses of files', async () => {
    const card = page.locator('[id="i/3.11"]');
    await card.getByLabel('Tình trạng tự báo cáo').selectOption('DONE');
    await card.getByLabel('Đã làm gì').fill('Đã ban hành.');
    await card.getByRole('button', { name: 'Thêm minh chứng' }).click();
    await page.waitForURL('**cho=3.11**');
    const pieces = ['1234/QĐ-UBND', 'https://haiphong.gov.vn/van-ban/1234.pdf', 'Hồ sơ 17'];
    for (const [at, piece] of pieces.entries()) {
      await page.locator(`[name="i/3.11/evidence/${at}/reference"]`).fill(piece);
      await page.locator(`[name="i/3.11/evidence/${at}/grade"]`).selectOption('DOCUMENT');
    }
    await page.locator('.bar button[value=luu]').click();
    const { items } = await reportOf('province');
    const saved = items.find(({ task }: { task: { code: string } }) => task.code === '3.11');
    expect(saved.evidence.map(({ reference }: { reference: string }) => reference)).toEqual(pieces);
  });

  it('handed in, the receipt says who verifies which part, and why', async () => {
    await page.locator('[name="i/1.7/claim"]').selectOption('IN_PROGRESS');
    await page.locator('[name=xac-nhan]').check();
    await page.getByRole('button', { name: 'Nộp báo cáo' }).click();
    await page.waitForURL('**/bien-nhan');
    expect(await page.locator('main').innerText()).toMatch(
      /Bộ Nội vụ thẩm định, vì cơ quan này là bộ chủ trì, phối hợp hoặc giám sát nhiệm vụ:\s+3\.11 /,
    );
  });

  it('sent back, what is to be mended stands on top, with the way to each card', async () => {
    const { body } = await product.ask('{ myReports(first: 1) { nodes { id revision } } }', {
      as: 'province',
    });
    const reasons = [{ line: '3.11', reason: 'Nêu số quyết định của từng sở.' }, { reason: 'Thiếu chữ ký.' }];
    await act('ministry', 'returnReport', { ...seen(body.data.myReports.nodes[0]), reasons });
    await page.goto(addressOf(report));
    const mend = page.locator('[aria-labelledby=y-kien]');
    expect(await mend.locator('h2').textContent()).toBe('2 ý kiến cần sửa');
    expect(await mend.innerText()).toContain('Thiếu chữ ký.');
    expect(await mend.getByRole('link').getAttribute('href')).toBe('#i/3.11');
    expect(await page.locator('[id="i/3.11"] .said').innerText()).toContain('Nêu số quyết định');
  });
});

describe('with script', () => {
  it('the rest is filtered as a word is typed, and a piece of evidence has room at once; offline the buttons say what they do', async () => {
    const report = await act('province_2', 'startReport', { round });
    const visit = await reader.signIn(product, 'province_2');
    const { page } = visit;
    await page.goto(addressOf(report));
    await page.waitForFunction(() => document.querySelector('#trang-thai')?.textContent !== '');
    await page.locator('#them-viec > summary').click();
    await page.getByLabel('Tìm theo mã, tên việc hoặc tên số liệu').fill('quang ba van hoa');
    expect(await legends(page, '#them-viec .line >')).toEqual(['1.3 Quảng bá văn hóa, hình ảnh Việt Nam']);
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(addressOf(report));

    const card = page.locator('[id="i/3.11"]');
    for (const [at, piece] of ['12/KH', 'https://a.vn/b.pdf', 'Hồ sơ 3'].entries()) {
      if (at > 0) await card.getByRole('button', { name: 'Thêm minh chứng' }).click();
      await card.getByLabel(`Minh chứng ${at + 1}: Số hiệu`).fill(piece);
      await card.getByLabel(`Minh chứng ${at + 1}: Loại`).selectOption('DOCUMENT');
    }
    await expect
      .poll(async () => (await reportOf('province_2')).items[0]?.evidence.length, { timeout: 20_000 })
      .toBe(3);

    // The list was never opened here: the form has kept it for a day without a network.
    await page.waitForFunction(() => caches.match('/app/bao-cao'));
    visit.expects(/fetching the script|ERR_INTERNET_DISCONNECTED/);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Lưu trên máy này, gửi khi có mạng' }).waitFor();
    expect(await page.locator('.bar button').allTextContents()).toEqual([
      'Lưu trên máy này, gửi khi có mạng',
      'Kiểm tra (cần mạng)',
      'Nộp báo cáo (cần mạng)',
    ]);
    await page.goto(`${product.url}/app/bao-cao`);
    expect(await page.locator('.offline').innerText()).toMatch(
      /^Không có mạng\. Trang hiện dữ liệu lúc \d\d:\d\d/,
    );
    await page.getByRole('link', { name: 'Tiếp tục báo cáo' }).click();
    await page.getByRole('button', { name: 'Lưu trên máy này, gửi khi có mạng' }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Lưu nháp' }).waitFor();
    await page.goto(`${product.url}/app/bao-cao`);
    expect(await page.locator('.offline').isVisible()).toBe(false);
    await expectUsable(visit, 'list');
    await page.goto(addressOf(report));
    await expectUsable(visit, 'owed');
  });
});

describe('the verifier', () => {
  it('sees the same cards, what is odd in words, and goes on by a key or a link', async () => {
    for (const as of ['province', 'province_2']) {
      const { body } = await product.ask('{ myReports(first: 1) { nodes { id revision } } }', { as });
      let report: Outcome = body.data.myReports.nodes[0];
      report = await act(as, 'saveReport', {
        ...seen(report),
        items: ['1.7', '3.11'].map((task) => ({ task, claim: word('DONE'), done: 'Xong.' })),
        values: [
          { indicator: 'IND-SENT-PROV', value: '9000', blankIsMeant: false },
          { indicator: 'IND-TRAINED', value: '20', blankIsMeant: false, reason: 'Lớp mới mở.' },
        ],
      });
      await act(as, 'submitReport', seen(report));
    }
    const visit = await reader.signIn(product, 'ministry');
    const { page } = visit;
    await page.goto(`${product.url}/app/tham-dinh`);
    await page.locator('.row a').first().press('Enter');
    await page.locator('.card').first().waitFor();
    expect(
      await page.$$eval('.card', (all) =>
        all.map((card) => [...card.querySelectorAll('.line')].map(({ id: at }) => at)),
      ),
    ).toEqual([['d-1-7', 'd-IND-SKILL', 'd-IND-TRAINED'], ['d-3-11']]);
    expect(await page.locator('#d-3-11').innerText()).toMatch(/Báo cáo\. Hạn 20\/10\/2026/);
    expect(await page.locator('[aria-labelledby=khac-thuong]').innerText()).toMatch(
      /20 chênh với kỳ trước \(98,5\) hơn 50% \(đã có giải thích\)/,
    );
    expect(await page.locator('#d-IND-TRAINED .is-odd').innerText()).toBe('Khác thường');
    await expectUsable(visit, 'cards');
    const here = page.url();
    const title = await page.locator('h1').innerText();
    expect(await page.getByRole('link', { name: /^Báo cáo chờ tiếp theo: / }).count()).toBe(1);
    await page.keyboard.press('n');
    await page.waitForURL((url) => url.href !== here);
    expect(await page.locator('h1').innerText()).not.toBe(title);
  });
});
