import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Field } from '../../web/workbook/layout.ts';
import { readMeta } from '../../web/workbook/meta.ts';
import { readWorkbook } from '../../web/workbook/read.ts';
import { writeReport } from '../../web/workbook/report-template.ts';
import { newKey } from '../support/cycle.ts';
import { lookAt, unfold, useBrowser, violationsOn, widths } from '../support/page.ts';
import { useProduct } from '../worker/running.ts';

const product = useProduct();
const reader = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const phone = { viewport: { width: 360, height: 740 } };
const signedIn = async (who: string, options: BrowserContextOptions = {}): Promise<Page> =>
  (await reader.signIn(product, who, { ...phone, ...options })).page;

/** A field by its name, anything else by its id. */
const cell = (name: string) => `[name="${name}"],[id="${name}"]`;
const button = (what: string) => `.bar button[value=${what}]`;

async function violations(page: Page, opens: boolean): Promise<unknown[]> {
  // A field half under the bar at the foot is one scroll away from being whole; here everything is in view at once.
  const { width, height } = page.viewportSize()!;
  if (opens) await unfold(page);
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, whole + 100) });
  const found = await violationsOn(page);
  await page.setViewportSize({ width, height });
  return found;
}

const reportOf = async (who: string) => {
  const { body } = await product.ask(
    `{ myReports(first: 1) { nodes { id revision status
      items { task { code } claim done evidence { reference grade } } values { indicator { code } value numerator denominator blankIsMeant } } } }`,
    { as: who },
  );
  return body.data.myReports.nodes[0];
};
const act = async (who: string, mutation: string, variables: object) => {
  const { body } = await product.ask(mutation, { as: who, variables: { ...variables, key: newKey() } });
  expect(body.errors).toBeUndefined();
  return Object.values(body.data)[0] as { revision: number; message?: string };
};

describe('without script', () => {
  let page: Page;
  beforeAll(async () => {
    page = await signedIn('province', { javaScriptEnabled: false });
  });
  afterAll(() => page.context().close());

  it('a report is begun, and says what the round is and that no deadline was ruled', async () => {
    expect(await page.textContent('main')).toMatch(/Chưa ấn định hạn/);
    await page.click('text=Bắt đầu báo cáo quý III/2026');
    expect(new URL(page.url()).pathname).toMatch(/^\/app\/bao-cao\/[\w-]{36}$/);
    expect(await page.textContent('h1')).toBe('Báo cáo quý III/2026, Ủy ban nhân dân thành phố Hải Phòng');
  });

  it('what cannot be read in one way is asked about, what can is saved all the same', async () => {
    await page.fill(cell('v/IND-SENT-PROV/value'), '1.210');
    await page.fill(cell('v/IND-TRAINED/value'), '1.234');
    await page.fill(cell('v/IND-PLAN-PCT/value'), 'chín mươi');
    await page.selectOption(cell('i/3.11/claim'), 'DONE');
    await page.fill('[name="i/3.11/evidence/0/reference"]', '1234/QĐ-UBND');
    await page.click(button('luu'));
    expect(await page.$$eval('.summary a', (all) => all.map((a) => a.getAttribute('href')))).toEqual([
      '#v/IND-PLAN-PCT/value',
      '#v/IND-TRAINED/value',
      '#i/3.11/evidence/0/grade',
    ]);
    expect(await page.textContent('.summary')).toMatch(
      /“1\.234” đọc được hai cách\. Nếu là 1234, xin gõ 1234; nếu là 1,2340, xin gõ 1,2340\./,
    );
    expect(await page.inputValue(cell('v/IND-TRAINED/value'))).toBe('1.234');
    expect(await page.inputValue('[name="i/3.11/evidence/0/reference"]')).toBe('1234/QĐ-UBND');
    const { items, values } = await reportOf('province');
    expect(items).toMatchObject([{ task: { code: '3.11' }, claim: 'DONE', evidence: [] }]);
    expect(values).toMatchObject([{ indicator: { code: 'IND-SENT-PROV' }, value: '1210' }]);
  });

  it('a number comes back as it is read: the page shows what the ledger keeps', async () => {
    await page.fill(cell('v/IND-TRAINED/value'), '98,5%');
    await page.fill(cell('v/IND-TRAINED/numerator'), '1198');
    await page.fill(cell('v/IND-PLAN-PCT/value'), '');
    await page.selectOption('[name="i/3.11/evidence/0/grade"]', 'DOCUMENT');
    await page.click(button('luu'));
    expect(await page.textContent('.done')).toMatch(/Đã lưu 3 ô/);
    expect(await page.inputValue(cell('v/IND-SENT-PROV/value'))).toBe('1.210');
    expect(await page.inputValue(cell('v/IND-TRAINED/value'))).toBe('98,5');
    expect(await page.inputValue(cell('v/IND-TRAINED/numerator'))).toBe('1198');
  });

  it('checking lists everything that is missing, each a link to its field', async () => {
    await page.click(button('kiem'));
    expect(await page.$$eval('.summary a', (all) => all.map((a) => a.textContent))).toEqual([
      'Nhiệm vụ 3.11: đã hoàn thành thì ghi đã làm gì.',
      '“Tỷ lệ được đào tạo trước khi đi”: tử số và mẫu số phải có đủ cả hai, hoặc không có số nào.',
      'Còn chỉ báo để trống: điền số, hoặc xác nhận các ô trống là chủ ý.',
    ]);
    for (const href of await page.$$eval('.summary a', (all) => all.map((a) => a.getAttribute('href')!)))
      expect(await page.locator(cell(href.slice(1))).count(), href).toBe(1);
  });

  it('blanks are never handed in by accident', async () => {
    await page.fill(cell('i/3.11/done'), 'Đã ban hành quy chế chia sẻ dữ liệu.');
    await page.fill(cell('v/IND-TRAINED/denominator'), '1216');
    await page.fill(cell('v/IND-TRAINED/denominatorBase'), 'người xuất cảnh, đến 30/09/2026');
    await page.click(button('nop'));
    expect(await page.textContent('.summary')).toMatch(/Còn chỉ báo để trống/);
    expect((await reportOf('province')).status).toBe('DRAFT');
  });

  it('once the blanks are declared it is handed in, with a receipt that vouches for its content', async () => {
    await page.check(cell('xac-nhan'));
    await page.click(button('nop'));
    expect(page.url()).toMatch(/\/bien-nhan$/);
    const hash = (await page.textContent('.hash'))!;
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await page.textContent('dl')).toMatch(/BN-2026-Q3-[0-9A-F]{8}/);
    const file = await page.request.get(page.url().replace('bien-nhan', 'noi-dung.json'));
    const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(await file.body()));
    expect(Buffer.from(digest).toString('hex')).toBe(hash);
    const { status, values } = await reportOf('province');
    expect(status).toBe('SUBMITTED');
    expect(values.filter((v: { blankIsMeant: boolean }) => v.blankIsMeant).length).toBe(3);
  });

  it('waits in words, and cannot be changed meanwhile, not even from a page that was opened before', async () => {
    const address = page.url().replace('/bien-nhan', '');
    await page.goto(address);
    expect(await page.textContent('.notice')).toMatch(/Đang chờ .*Bộ Nội vụ.* thẩm định/);
    expect(await page.locator('#bao-cao').count()).toBe(0);
    const token = await page.getAttribute('form[action="/app/thoat"] [name=form]', 'value');
    const refused = await page.request.post(address, {
      form: { form: token!, viec: 'luu', revision: '1', 'i/3.11/claim': 'IN_PROGRESS', 'i/3.11/done': 'x' },
      headers: { origin: product.url },
    });
    expect(refused.status()).toBe(422);
    expect(await refused.text()).toContain('Không làm được ở bước này');
  });

  it('sent back, it shows the words of the verifier beside each line, and is repaired', async () => {
    const { id, revision } = await reportOf('province');
    await act(
      'ministry',
      `mutation($id: ID!, $revision: Int!, $key: Key!, $reasons: [ReturnReasonInput!]!) {
        returnReport(id: $id, revision: $revision, key: $key, reasons: $reasons) { ... on Report { revision } ... on Refusal { message } } }`,
      {
        id,
        revision,
        reasons: [
          { line: 'IND-SENT-PROV', reason: 'Đề nghị tách theo thị trường.' },
          { reason: 'Thiếu chữ ký.' },
        ],
      },
    );
    await page.goto(`${product.url}/app/bao-cao`);
    expect(await page.textContent('.report')).toMatch(/Bị trả lại, chờ sửa: 2 ý kiến cần sửa/);
    await page.click('text=Sửa và nộp lại');
    expect(await page.textContent('fieldset[id="v/IND-SENT-PROV"] .said')).toMatch(
      /Đề nghị tách theo thị trường/,
    );
    expect(await page.textContent('[aria-labelledby=y-kien]')).toMatch(/Thiếu chữ ký/);
  });

  it('two people in one cell: nothing is overwritten, and each cell is chosen', async () => {
    const { id, revision } = await reportOf('province');
    await act(
      'province',
      `mutation($id: ID!, $revision: Int!, $key: Key!) { saveReport(id: $id, revision: $revision, key: $key,
        items: [{ task: "3.11", done: "Đồng nghiệp ghi." }], values: [{ indicator: "IND-SENT-PROV", reason: "Đã tách." }]) { ... on Report { revision } ... on Refusal { message } } }`,
      { id, revision },
    );
    await page.fill(cell('i/3.11/done'), 'Tôi ghi.');
    await page.fill(cell('v/IND-SENT-PROV/value'), '1.211');
    await page.click(button('luu'));
    const contest = (await page.textContent('.contest'))!;
    for (const said of ['Tôi ghi.', 'Đồng nghiệp ghi.', 'Đã ban hành quy chế chia sẻ dữ liệu.'])
      expect(contest).toContain(said);
    const between = await reportOf('province');
    expect(between.items[0].done).toBe('Đồng nghiệp ghi.');
    expect(
      between.values.find((v: { indicator: { code: string } }) => v.indicator.code === 'IND-SENT-PROV').value,
    ).toBe('1211');
    await page.check('[name="chon/i/3.11/done"][value=mine]');
    await page.click('.contest button');
    expect((await reportOf('province')).items[0].done).toBe('Tôi ghi.');
  });

  it('published, it is corrected with a reason and never edited', async () => {
    await page.click(button('nop'));
    const change = (name: string) =>
      `mutation($id: ID!, $revision: Int!, $key: Key!) { ${name}(id: $id, revision: $revision, key: $key) { ... on Report { revision } ... on Refusal { message } } }`;
    let { id, revision } = await reportOf('province');
    for (const [who, name] of [
      ['ministry', 'verifyReport'],
      ['commission', 'publishReport'],
    ] as const)
      ({ revision } = await act(who, change(name), { id, revision }));
    await page.goto(`${product.url}/app/bao-cao`);
    await page.click('.report summary');
    await page.click('.report details button');
    expect(await page.textContent('.summary')).toMatch(/Xin ghi lý do đính chính/);
    await page.fill('.report textarea', 'Số liệu thiếu tháng 9.');
    await page.click('.report details button');
    expect(await page.textContent('main')).toMatch(/Bản đính chính\. Lý do: Số liệu thiếu tháng 9\./);
    expect(await page.inputValue(cell('v/IND-SENT-PROV/value'))).toBe('1.211');
    expect(await page.textContent('fieldset[id="v/IND-SENT-PROV"]')).toMatch(
      /Kỳ trước \(quý III\/2026\): 1\.211 người/,
    );
  });
});

describe('a workbook', () => {
  let page: Page;
  let address: string;
  beforeAll(async () => {
    page = await signedIn('province_2', { acceptDownloads: true });
    await page.click('text=Bắt đầu báo cáo');
    await page.waitForURL('**/app/bao-cao/*-*');
    address = page.url();
  });
  afterAll(() => page.context().close());

  async function template() {
    const file = await page.request.get(`${address}/mau.xlsx`);
    expect(file.headers()['content-disposition']).toMatch(/filename="son-la_2026-Q3_v\d+\.xlsx"/);
    const read = await readMeta(readWorkbook(await file.body()));
    if (read.is !== 'meta') throw new Error(read.is);
    return read.meta.report;
  }
  async function filled(
    report: Awaited<ReturnType<typeof template>>,
    cells: Readonly<Record<string, string>>,
  ) {
    const bytes = await writeReport(report, 'vi', {
      faults: 0,
      strays: () => [],
      cell: (code: string, field: Field | 'code') => {
        const value = cells[`${code} ${field}`];
        return value === undefined ? null : { value, look: 'open' };
      },
    });
    const path = join(folder, `${crypto.randomUUID()}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  }
  async function upload(path: string, how = 'doc') {
    await page.goto(`${address}/nhap`);
    await page.setInputFiles('#tep', path);
    await page.click(`button[value=${how}]`);
    await page.waitForLoadState();
  }

  it('goes out, is filled, shows every problem with its cell, and records nothing while something must be put right', async () => {
    const taken = await template();
    await upload(
      await filled(taken, {
        '3.11 claim': 'Đang thực hiện',
        '3.11 done': 'Đã họp các sở.',
        'IND-SENT-PROV value': '1.210',
        'IND-TRAINED value': '1.234',
      }),
    );
    expect(await page.textContent('#nhom-blocking')).toMatch(/Chặn \(1\)/);
    expect(await page.textContent('[aria-labelledby=nhom-blocking] td')).toMatch(/[A-Z]+\d+$/);
    expect(await page.locator('text=/^Ghi \\d+ ô vào báo cáo$/').count()).toBe(0);
    expect((await reportOf('province_2')).revision).toBe(1);
  });

  it('the same file ten times is one change', async () => {
    const path = await filled(await template(), {
      '3.11 claim': 'Đang thực hiện',
      '3.11 done': 'Đã họp các sở.',
      'IND-SENT-PROV value': '1.210',
    });
    await upload(path);
    const sent = await page.$eval('form[action$="/nhap/ghi"]', (form) =>
      Object.fromEntries(
        [...new FormData(form as HTMLFormElement)].map(([name, value]) => [name, String(value)]),
      ),
    );
    await page.click('text=Ghi 3 ô vào báo cáo');
    await page.waitForURL('**?luu=3');
    for (let again = 0; again < 8; again++) {
      const answered = await page.request.post(`${address}/nhap/ghi`, {
        form: sent,
        headers: { origin: product.url },
        maxRedirects: 0,
      });
      expect(answered.status()).toBe(303);
    }
    await upload(path);
    expect(await page.textContent('main')).toMatch(/Tệp không có gì khác với báo cáo/);
    const { revision, values, items } = await reportOf('province_2');
    expect(revision).toBe(2);
    expect(values).toMatchObject([{ value: '1210' }]);
    expect(items).toMatchObject([{ claim: 'IN_PROGRESS', done: 'Đã họp các sở.' }]);
  });

  it('two answers to one cell are chosen one by one', async () => {
    const taken = await template();
    const { id, revision } = await reportOf('province_2');
    await act(
      'province_2',
      'mutation($id: ID!, $revision: Int!, $key: Key!) { saveReport(id: $id, revision: $revision, key: $key, values: [{ indicator: "IND-SENT-PROV", value: "1300" }]) { ... on Report { revision } ... on Refusal { message } } }',
      { id, revision },
    );
    await upload(await filled(taken, { 'IND-SENT-PROV value': '1250' }));
    const contest = (await page.textContent('.contest'))!;
    for (const number of ['1.250', '1.300', '1.210']) expect(contest).toContain(number);
    await page.check('[name="chon/values/IND-SENT-PROV/value"][value=file]');
    await page.click('text=Ghi 1 ô vào báo cáo');
    await page.waitForURL('**?luu=1');
    expect((await reportOf('province_2')).values[0].value).toBe('1250');
  });

  it('comes back with the faults written into its cells', async () => {
    await page.goto(`${address}/nhap`);
    await page.setInputFiles('#tep', await filled(await template(), { 'IND-TRAINED value': 'nhiều' }));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('button[value="ghi-chu"]'),
    ]);
    const sheets = readWorkbook(readFileSync(await download.path()));
    expect(download.suggestedFilename()).toMatch(/^loi_.*\.xlsx$/);
    expect(sheets.flatMap(({ cells }) => cells.map(({ text }) => text))).toContain('nhiều');
  });

  it.each([
    ['nothing.xlsx', '', /Xin chọn một tệp/],
    ['text.xlsx', 'không phải bảng tính', /Tệp không phải là sổ làm việc Excel/],
    ['cut.xlsx', 'PK\u0003\u0004abc', /Tệp/],
  ])('a file that is none is refused in words: %s', async (name, content, said) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    await upload(path);
    expect(await page.textContent('.summary')).toMatch(said);
  });

  it('a file that is too large is refused in words, and only here so much is taken', async () => {
    const path = join(folder, 'large.xlsx');
    writeFileSync(path, Buffer.alloc(3_000_000, 7));
    const token = await page.getAttribute('form[action="/app/thoat"] [name=form]', 'value');
    const refused = await page.request.post(`${address}/nhap`, {
      multipart: {
        form: token!,
        tep: { name: 'x.xlsx', mimeType: 'application/zip', buffer: readFileSync(path) },
      },
      headers: { origin: product.url },
    });
    expect(refused.status()).toBe(413);
    expect(await refused.text()).toContain('Tệp lớn hơn 2 MB');
    const elsewhere = await page.request.post(`${product.url}/app/toi/phien`, {
      form: { form: token!, phien: 'x'.repeat(70_000) },
      headers: { origin: product.url },
    });
    expect(elsewhere.status()).toBe(413);
  });
});

describe('with script', () => {
  it('a keyboard alone fills, checks, declares and hands in', async () => {
    const page = await signedIn('province_2');
    await page.goto(`${product.url}/app/bao-cao`);
    await page.locator('.report a.button').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/app/bao-cao/*-*');
    await page.waitForFunction(() => document.querySelector('#trang-thai')?.textContent !== '');
    const tabTo = async (name: string) => {
      for (let steps = 0; steps < 400; steps++) {
        const at = await page.evaluate(() => {
          const { activeElement } = document;
          return activeElement?.id || (activeElement as HTMLButtonElement | null)?.value;
        });
        if (at === name) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`No key leads to ${name}.`);
    };
    await tabTo('v/IND-SENT-PROV/value');
    // What has the focus is never under the bar at the foot of the page.
    const isSeen = await page.evaluate(() => {
      const { bottom } = document.activeElement!.getBoundingClientRect();
      return bottom <= document.querySelector('.bar')!.getBoundingClientRect().top;
    });
    expect(isSeen).toBe(true);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('1.251');
    await tabTo('xac-nhan');
    await page.keyboard.press('Space');
    await tabTo('nop');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/bien-nhan');
    const { status, values } = await reportOf('province_2');
    expect(status).toBe('SUBMITTED');
    expect(
      values.find((v: { indicator: { code: string } }) => v.indicator.code === 'IND-SENT-PROV').value,
    ).toBe('1251');
    await page.context().close();
  });

  it('a cell is marked kept as soon as the device has it, then sent, then saved, and nothing moves', async () => {
    const page = await signedIn('province', { viewport: { width: 1280, height: 900 } });
    await page.click('text=Tiếp tục báo cáo');
    await page.waitForFunction(() => document.querySelector('#trang-thai')?.textContent !== '');
    await page.evaluate(() => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: false });
      Object.assign(window, { shifts });
    });
    // Side by side on the same page: what the form takes, and what the device itself takes for one
    // small record kept for good. An absolute time would say how busy the machine is.
    const { form, device } = await page.evaluate(async () => {
      const field = document.querySelector<HTMLInputElement>('[id="v/IND-SENT-PROV/value"]')!;
      field.focus();
      const cellOf = field.closest('.cell')!;
      const mark = () => cellOf.querySelector('.mark-at')?.textContent ?? '';
      const reached = async (wanted: string) => {
        while (mark() !== wanted) await new Promise((resolve) => setTimeout(resolve, 1));
      };
      const bare = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('bare', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('kept');
        request.onsuccess = () => resolve(request.result);
      });
      const timed = async (act: () => Promise<unknown>) => {
        const from = performance.now();
        await act();
        return performance.now() - from;
      };
      const form: number[] = [];
      const device: number[] = [];
      for (const value of ['1.207', '1.208', '1.209', '1.210', '1.212']) {
        device.push(
          await timed(
            () =>
              new Promise((resolve) => {
                const writing = bare.transaction('kept', 'readwrite');
                writing.objectStore('kept').put(value, 'one');
                writing.oncomplete = resolve;
              }),
          ),
        );
        form.push(
          await timed(() => {
            field.value = value;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            return reached('●');
          }),
        );
        await reached('✓');
      }
      const middle = (all: number[]) => all.sort((a, b) => a - b)[2]!;
      return { form: middle(form), device: middle(device) };
    });
    console.info(
      `Kept by the form after ${form.toFixed(1)} ms, by the device alone ${device.toFixed(1)} ms.`,
    );
    // A frame to draw the mark in, whatever the device takes.
    expect(form).toBeLessThan(17 + 20 * Math.max(1, device));
    await page.waitForFunction(
      () => document.querySelector('.cell:has([id="v/IND-SENT-PROV/value"]) .mark-at')?.textContent === '✓',
    );
    // Leaving the field is no news: the mark stays.
    await page.keyboard.press('Tab');
    expect(await page.textContent('.cell:has([id="v/IND-SENT-PROV/value"]) .mark-at')).toBe('✓');
    const moved = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
    );
    expect(moved).toBeLessThan(0.02);
    await page.context().close();
  });

  it('somebody else in the same cell is shown, and neither word is lost', async () => {
    const page = await signedIn('province');
    await page.click('text=Tiếp tục báo cáo');
    await page.waitForFunction(() => document.querySelector('#trang-thai')?.textContent !== '');
    const { id, revision } = await reportOf('province');
    await act(
      'province',
      'mutation($id: ID!, $revision: Int!, $key: Key!) { saveReport(id: $id, revision: $revision, key: $key, items: [{ task: "3.11", done: "Người kia." }]) { ... on Report { revision } ... on Refusal { message } } }',
      { id, revision },
    );
    await page.fill(cell('i/3.11/done'), 'Người này.');
    await page.waitForSelector('section.contest:not([hidden])');
    expect(await page.textContent('section.contest')).toMatch(/Người này\.[\s\S]*Người kia\./);
    await page.click('section.contest button:has-text("Giữ của tôi")');
    await expect.poll(async () => (await reportOf('province')).items[0].done).toBe('Người này.');
    await page.context().close();
  });

  it('whoever signs out leaves no page behind on the device', async () => {
    const page = await signedIn('province');
    await page.click('text=Tiếp tục báo cáo');
    await page.waitForFunction(() => caches.match(location.pathname));
    await page.click('form[action="/app/thoat"] button');
    await page.waitForURL('**/app/dang-nhap');
    await page.waitForFunction(async () => !(await caches.has('pages')));
    await page.context().close();
  });

  it('the queue leaves as a file and arrives from another computer', async () => {
    const visit = await reader.signIn(product, 'province', { ...phone, acceptDownloads: true });
    const { page } = visit;
    await page.click('text=Tiếp tục báo cáo');
    await page.waitForFunction(() => document.querySelector('#trang-thai')?.textContent !== '');
    // The browser looks for a newer page keeper, in vain.
    visit.expects(/fetching the script|ERR_INTERNET_DISCONNECTED/);
    await page.context().setOffline(true);
    await page.fill(cell('i/3.11/difficulties'), 'Thiếu đường truyền.');
    await page.waitForSelector('.offline:not([hidden])');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('text=Xuất ô chưa gửi ra tệp'),
    ]);
    const path = join(folder, 'queue.json');
    await download.saveAs(path);
    await page.context().close();

    const other = await signedIn('province');
    await other.click('text=Tiếp tục báo cáo');
    await other.waitForFunction(() => document.querySelector('#trang-thai')?.textContent !== '');
    await other.setInputFiles('input[accept^=".json"]', path);
    await expect.poll(async () => other.inputValue(cell('i/3.11/difficulties'))).toBe('Thiếu đường truyền.');
    await other.waitForFunction(() => document.querySelector('#trang-thai')?.textContent?.startsWith('✓'));
    const { body } = await product.ask('{ myReports(first: 1) { nodes { items { difficulties } } } }', {
      as: 'province',
    });
    expect(body.data.myReports.nodes[0].items[0].difficulties).toBe('Thiếu đường truyền.');
    await other.context().close();
  });
});

// Looking for violations takes seconds on a long form: each width is looked at in one language, and measured in both.
describe.each([
  ['vi', 360],
  ['en', 1280],
] as const)('in %s, on a phone and at a desk', (language, looked) => {
  let page: Page;
  const pages = async (): Promise<string[]> => {
    const { body } = await product.ask('{ myReports(first: 5) { nodes { id status } } }', { as: 'province' });
    const addresses = body.data.myReports.nodes.map(
      ({ id }: { id: string }) => `/app/bao-cao/${id.replace('Report:', '')}`,
    );
    return [
      '/app/bao-cao',
      ...addresses,
      `${addresses[0]}?kiem=1`,
      `${addresses[0]}/nhap`,
      `${addresses.at(-1)}/bien-nhan`,
    ];
  };
  beforeAll(async () => {
    page = await signedIn('province');
    if (language === 'en') await page.click('button[name=language]');
  });
  afterAll(() => page.context().close());

  it('every page of a report has no accessibility violation, room for fingers, and nothing that sticks out', async () => {
    for (const address of await pages()) {
      await page.goto(product.url + address);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      await page.waitForTimeout(300);
      for (const width of widths) {
        await lookAt(page, width, 'light');
        if (width === looked)
          expect([width, await violations(page, !address.includes('?'))], address).toEqual([width, []]);
        const found = await page.evaluate(() => ({
          sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          small: [
            ...document.querySelectorAll(
              'main button, main select, main input:not([type=hidden], [type=checkbox], [type=radio]), main summary, .button, .choice',
            ),
          ]
            .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 43.5)
            .map((e) => e.outerHTML.slice(0, 90)),
        }));
        expect({ width, ...found }, address).toEqual({ width, sideways: 0, small: [] });
      }
    }
  });
});

it('the form and all that it loads stay within their weights', async () => {
  const page = await signedIn('province');
  await page.click('text=Tiếp tục báo cáo');
  await page.waitForURL('**/app/bao-cao/*-*');
  const html = await (await page.request.get(page.url())).text();
  const scripts = await Promise.all(
    [...html.matchAll(/<script src="([^"]+)"/g)].map(async ([, src]) =>
      (await page.request.get(product.url + src)).body(),
    ),
  );
  const keeper = await (await page.request.get(`${product.url}/app/sw.js`)).body();
  const weigh = (bytes: string | Buffer) => gzipSync(bytes, { level: 9 }).length;
  const script = scripts.reduce((sum, one) => sum + weigh(one), 0);
  console.info(`A5: page ${weigh(html)}, script ${script}, page keeper ${weigh(keeper)} bytes compressed.`);
  // Of these half a kilobyte asks for the parts of figures.
  expect(weigh(html) + script).toBeLessThan(31_100);
  expect(script).toBeLessThan(18_000);
  expect(weigh(keeper)).toBeLessThan(2_000);
  await page.context().close();
});
