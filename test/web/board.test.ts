// The Commission's day: the board, the matrix, urging by keys alone and by forms alone, the answer that comes back, the palette.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/page.ts';
import { useProduct } from '../worker/running.ts';
import { expectUsable, handInTwice, inEnglish, ruleOverProvinces } from './offices.ts';

const product = useProduct();
const reader = useBrowser();
const assets = join(import.meta.dirname, '../../.build/assets/assets');
const weightOf = (file: string) => gzipSync(readFileSync(join(assets, file))).length;
const scriptWeight = (names: readonly string[]) =>
  readdirSync(assets)
    .filter((file) => names.some((name) => file.startsWith(`${name}.`)))
    .reduce((sum, file) => sum + weightOf(file), 0);

describe('while no deadline is ruled', () => {
  it('the board says so, calls nobody late, and still counts reports by their step', async () => {
    await handInTwice(product, 'province');
    const visit = await reader.signIn(product, 'commission');
    const { page } = visit;
    await page.waitForURL('**/app/giam-sat');
    expect(await page.locator('.lead').textContent()).toContain('Chưa ấn định hạn');
    const steps = await page.locator('.stages b').allTextContents();
    expect(steps).toEqual(['0', '1', '0', '0', '0']);
    expect(await page.locator('.tile.st-unruled').count()).toBe(34);
    await expectUsable(visit, 'board-unruled');
    await page.goto(`${product.url}/app/ma-tran`);
    expect(await page.locator('main').textContent()).toContain(
      'chưa văn bản nào giao hạn, nên chưa có phần việc nào',
    );
    await page.goto(`${product.url}/app/don-doc`);
    expect(await page.locator('main').textContent()).toContain(
      'Chưa ấn định hạn thì không ai bị coi là quá hạn',
    );
  });

  it('a period that is not there is said to be so', async () => {
    const { page } = await reader.signIn(product, 'commission');
    await page.goto(`${product.url}/app/giam-sat?ky=1999-Q9`);
    expect(await page.locator('main').textContent()).toContain('Không có kỳ này');
  });
});

describe('once the example Commission has ruled', () => {
  it('the board begins with what is late, in a sentence whose numbers are links', async () => {
    await ruleOverProvinces(product, ['3.11', '5.3.1', '1.3']);
    const visit = await reader.signIn(product, 'commission');
    const { page } = visit;
    await page.goto(`${product.url}/app/giam-sat`);
    const sentence = await page.locator('.lead').textContent();
    const duties = await page.locator('.bodies .number').allTextContents();
    const late = duties.map((text) => Number.parseInt(text, 10)).reduce((sum, n) => sum + n, 0);
    expect(sentence).toMatch(
      new RegExp(`^Đến [\\d/]+, ${duties.length} cơ quan còn ${late} phần việc quá hạn, trên \\d+ phần việc`),
    );
    // Every number of it leads to what it counts.
    for (const link of await page.locator('.lead a').all()) {
      const href = (await link.getAttribute('href'))!;
      if (href.startsWith('#')) expect(await page.locator(href).count()).toBe(1);
      else expect((await page.request.get(`${product.url}${href}`)).status()).toBe(200);
    }
    // Completion is of all that is owed, and its parts are all of it.
    const shares = await page.locator('#ket-qua ~ table td').allTextContents();
    const [all] = shares.map((text) => Number(text.split(' trên ')[1]));
    expect(shares.map((text) => Number(text.split(' trên ')[0])).reduce((a, b) => a + b)).toBe(all);
    await expectUsable(visit, 'board');
    const weight = gzipSync(await page.content()).length;
    console.info(`The board weighs ${weight} bytes compressed, its script ${scriptWeight(['palette'])}.`);
    expect(weight + scriptWeight(['palette'])).toBeLessThan(45_000);
    await inEnglish(visit);
    await expectUsable(visit, 'board-en');
  });

  it('shows the facts of the same round apart, where there are none', async () => {
    const { page } = await reader.signIn(product, 'commission');
    await page.goto(`${product.url}/app/giam-sat?xem=that`);
    expect(await page.locator('.lead').textContent()).toContain('Chưa ấn định hạn');
    expect(await page.locator('.stages b').allTextContents()).toEqual(['0', '0', '0', '0', '0']);
  });

  it('a round, a group of tasks and a kind of body are filters, chosen without script', async () => {
    const { page } = await reader.signIn(product, 'commission', { javaScriptEnabled: false });
    await page.goto(`${product.url}/app/giam-sat`);
    const all = await page.locator('.lead').textContent();
    await page.locator('.choosing summary').click();
    await page.locator('#nhom').selectOption('5');
    await page.locator('#loai').selectOption('provinces');
    await page.locator('.choosing button').click();
    await page.waitForURL('**nhom=5**');
    expect(await page.locator('.choosing summary').textContent()).toMatch(/5\. .+ · Tỉnh, thành phố · Ví dụ/);
    expect(await page.locator('.lead').textContent()).not.toBe(all);
    expect(await page.locator('.overview > table thead text').allTextContents()).toEqual(['5.3.1']);
    // What a strip shows leads to its cells, each with its words and its own link.
    await page.locator('.overview tbody td a').first().click();
    await page.waitForURL('**co-quan=**');
    expect(await page.locator('.matrix td a').allTextContents()).toHaveLength(1);
  });

  it('the matrix has a cell for every body and task, and each cell leads to its duties', async () => {
    const visit = await reader.signIn(product, 'commission');
    const { page } = visit;
    await page.goto(`${product.url}/app/ma-tran`);
    const cells = await page.locator('.matrix td a').count();
    expect(cells).toBe(6);
    await expectUsable(visit, 'matrix');
    await page.goto(`${product.url}/app/ma-tran?nhom=5`);
    expect(await page.locator('.matrix td a').count()).toBe(2);
    await page.goto(`${product.url}/app/ma-tran`);
    await page.locator('.matrix td a').first().press('Enter');
    await page.waitForURL('**nv=**');
    expect(await page.locator('.matrix td a').count()).toBe(1);
    await expectUsable(visit, 'matrix-of-one');
    await page.locator('.rows a').first().press('Enter');
    await page.waitForURL('**/app/phan-viec/*');
    await expectUsable(visit, 'duty');
  });

  it('drafts one letter for a body, and signs in three keys what it has looked at', async () => {
    const visit = await reader.signIn(product, 'commission');
    const { page } = visit;
    await page.goto(`${product.url}/app/don-doc`);
    await expectUsable(visit, 'urging-undrafted');
    const late = await page.locator('#viec > li').count();
    expect(late).toBeGreaterThan(2);
    await page.getByRole('button', { name: `Soạn cho cả ${late} việc` }).press('Enter');
    await page.waitForURL(`**xong=soan&so=${late}**`);
    expect(await page.locator('.row').count()).toBe(2);
    expect(await page.locator('.states b').allTextContents()).toEqual(['2', ...Array(8).fill('0')]);
    await expectUsable(visit, 'urging');
    await page.keyboard.press('a');
    expect(await page.locator('.row input:checked').count()).toBe(2);
    await page.keyboard.press('x');
    expect(await page.locator('.row input:checked').count()).toBe(1);
    await page.keyboard.press('d');
    await page.waitForURL('**/app/don-doc/xem');
    expect(await page.locator('.paper').count()).toBe(1);
    const paper = await page.locator('.paper').first().textContent();
    for (const words of [
      'DỰ THẢO, CHƯA KÝ',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Hà Nội, ngày',
      'Kính gửi: ',
      '1. Báo cáo nhiệm vụ',
      'Nơi nhận:',
    ])
      expect(paper).toContain(words);
    await page.locator('button:focus').waitFor();
    const draft = await page.getByRole('link', { name: 'Bản Word' }).getAttribute('href');
    expect((await page.context().request.get(product.url + draft)).headers()['content-disposition']).toMatch(
      /cong-van_du-thao-/,
    );
    await expectUsable(visit, 'look');
    await page.keyboard.press('Enter');
    await page.waitForURL('**xong=ky&so=1&lai=0&bo=0');
    expect(await page.locator('.row').count()).toBe(1);
    expect(await page.locator('#da-gui ~ table tbody tr').count()).toBe(1);
    await page.locator('#da-gui ~ table tbody a').first().press('Enter');
    await page.waitForURL('**/app/don-doc/cong-van/*');
    expect(await page.locator('.paper').textContent()).toMatch(/Số 1-CV\/BCSCLTW/);
    const word = await page.getByRole('link', { name: 'Bản Word' }).getAttribute('href');
    const file = await page.context().request.get(product.url + word);
    expect(file.headers()['content-disposition']).toMatch(/filename="cong-van_1-cv-bcscltw-.*\.docx"/);
    expect(Object.keys(unzipSync(await file.body()))).toContain('word/document.xml');
    await expectUsable(visit, 'letter');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main > h1').isVisible()).toBe(false);
    expect(await page.locator('.paper').isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
    await page.goto(`${product.url}/app/giam-sat`);
    expect(await page.locator('#don-doc ~ .bodies').textContent()).toMatch(
      /đã đôn đốc (\d) trên \1 phần việc/,
    );
  });

  it('signs the rest without script, and says so when nothing was chosen', async () => {
    const { page } = await reader.signIn(product, 'commission', { javaScriptEnabled: false });
    await page.goto(`${product.url}/app/don-doc`);
    await page.getByRole('button', { name: 'Xem để ký các công văn đã chọn' }).click();
    expect(await page.locator('.summary').textContent()).toContain('chọn ít nhất một công văn');
    await page.getByRole('button', { name: 'Xem để ký cả 1 công văn' }).click();
    await page.getByLabel('ký công văn này').uncheck();
    await page.getByRole('button', { name: 'Ký và gửi 1 công văn' }).click();
    expect(await page.locator('.summary').textContent()).toContain('chọn ít nhất một công văn để ký');
    await page.getByLabel('ký công văn này').check();
    await page.getByLabel('Số của công văn đầu tiên').fill('1');
    await page.getByRole('button', { name: 'Ký và gửi 1 công văn' }).click();
    expect(await page.locator('.summary').textContent()).toContain('số đầu tiên khác');
    await page.getByLabel('Số của công văn đầu tiên').fill('17');
    await page.getByRole('button', { name: 'Ký và gửi 1 công văn' }).click();
    await page.waitForURL('**xong=ky&so=1&lai=0&bo=0');
    expect(await page.locator('.row').count()).toBe(0);
    expect(await page.locator('#da-gui ~ table tbody tr').count()).toBe(2);
    expect(await page.locator('#da-gui ~ table').textContent()).toContain('17-CV/BCSCLTW');
  });

  it('the body that is urged confirms its letter and answers with a day, which the board then counts', async () => {
    const visit = await reader.signIn(product, 'province_2');
    const { page } = visit;
    await page.goto(`${product.url}/app/don-doc`);
    await expectUsable(visit, 'letters');
    const promised = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    const said = promised.split('-').reverse().join('/');
    const letters = await page.locator('.letter').count();
    expect(letters).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Xác nhận đã nhận' }).first().press('Enter');
    await page.waitForURL('**xong=nhan');
    await page.getByLabel('Vì sao chậm, đang làm gì').first().fill('Đang tổng hợp số liệu của các xã.');
    await page.getByLabel('Ngày hẹn làm xong tất cả').first().fill(promised);
    await page.getByRole('button', { name: 'Gửi trả lời' }).first().press('Enter');
    await page.waitForURL('**xong=dap');
    expect(await page.locator('.notice').first().textContent()).toContain(`hẹn xong ${said}`);
    const commission = await reader.signIn(product, 'commission');
    await commission.page.goto(`${product.url}/app/giam-sat`);
    expect(await commission.page.locator('#don-doc ~ .bodies').textContent()).toContain(`hẹn ${said}`);
  });
});

it('the map of the board is the public one: each province at the same place, in the same state, under the same sentence', async () => {
  /** Each tile by its name, with the row and the column that it is seen in. */
  const places = async (page: import('playwright-core').Page) =>
    page.$$eval('.status-map .tile', (tiles) => {
      const seen = tiles.map((tile) => ({
        name: [...tile.childNodes]
          .filter((node) => !(node instanceof Element && node.matches('.unseen, svg, :has(svg)')))
          .map((node) => node.textContent)
          .join('')
          .trim(),
        state: tile.className,
        box: tile.getBoundingClientRect(),
      }));
      const order = (all: number[]) => [...new Set(all.map(Math.round))].sort((a, b) => a - b);
      const [rows, columns] = [order(seen.map(({ box }) => box.top)), order(seen.map(({ box }) => box.left))];
      return seen
        .map(
          ({ name, state, box }) =>
            `${name}: ${rows.indexOf(Math.round(box.top))}, ${columns.indexOf(Math.round(box.left))}; ${state}`,
        )
        .sort();
    });
  const board = await reader.signIn(product, 'commission');
  await board.page.goto(`${product.url}/app/giam-sat?xem=that`);
  const open = await reader.open(`${product.url}/vi/tinh`);
  const [ours, theirs] = [await places(board.page), await places(open.page)];
  expect(theirs).toHaveLength(34);
  expect(ours).toEqual(theirs);
  const said = (page: import('playwright-core').Page) => page.locator('p:has(+ .status-map)').textContent();
  expect(await said(board.page)).toBe(await said(open.page));
});

describe('finding', () => {
  it('Ctrl-K finds an old province without marks, and what became of it', async () => {
    const visit = await reader.signIn(product, 'commission');
    const { page } = visit;
    await page.keyboard.press('Control+k');
    await page.locator('.palette li').nth(8).waitFor();
    await page.keyboard.type('ninh thuan');
    await page.locator('.palette li', { hasText: 'nay là Khánh Hòa' }).waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('don doc');
    expect(await page.locator('.palette [aria-selected=true]').textContent()).toContain('Đôn đốc');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/app/don-doc');
    expect(scriptWeight(['palette'])).toBeLessThan(6_000);
    const asked = visit.requests.filter((address) => address.includes('/graphql'));
    expect(asked).toHaveLength(1);
  });

  it('without script the field leads to what was found', async () => {
    const { page } = await reader.signIn(product, 'commission', { javaScriptEnabled: false });
    await page.getByRole('searchbox').fill('ninh thuan');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/app/tim?q=ninh+thuan');
    expect(await page.locator('.found').textContent()).toContain('nay là Khánh Hòa');
    await page.goto(`${product.url}/app/tim?q=`);
    expect(await page.locator('main').textContent()).toContain('Xin gõ tên');
  });

  it('and is easy to use', async () => {
    const visit = await reader.signIn(product, 'ministry');
    await visit.page.goto(`${product.url}/app/tim?q=ha`);
    await expectUsable(visit, 'found');
  });
});

describe('reviews', () => {
  it('a day before the ledger knew the directive is refused in words, at the form', async () => {
    const visit = await reader.signIn(product, 'commission');
    const { page } = visit;
    await page.goto(`${product.url}/app/so-ket`);
    await expectUsable(visit, 'reviews');
    // On the ledger's first day there is no day yet that works: the page says from which one, and prefills none.
    expect(await page.locator('main').textContent()).toContain('Sổ có chỉ thị này từ ngày');
    expect(await page.inputValue('#knownOn')).toBe('');
    await page.locator('form:has(#knownOn)').evaluate((form: HTMLFormElement) => {
      form.noValidate = true;
    });
    const yesterday = new Date(Date.now() - 48 * 3_600_000).toISOString().slice(0, 10);
    await page.fill('#knownOn', yesterday);
    await page.getByRole('button', { name: 'Chụp gói' }).press('Enter');
    await page.locator('.summary').waitFor();
    expect(await page.locator('.summary').textContent()).toContain('Vào ngày này sổ chưa có chỉ thị');
  });
});
