// A session ends while somebody types, and the form is sent without any script: nothing of it is lost.
import { describe, expect, it } from 'vitest';
import { mutation, newKey } from '../support/cycle.ts';
import { useBrowser } from '../support/page.ts';
import { useProduct } from '../worker/running.ts';
import { expectUsable } from './offices.ts';

const product = useProduct();
const reader = useBrowser();
const text = 'Đã tập huấn 12 lớp\ncho "cán bộ" xã & phường, <b>không</b> dấu hai mươi.';

const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  product.fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: product.url,
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
    body: new URLSearchParams(fields).toString(),
  });

/** The hidden fields of the form on a page that leads to `path`, as a browser would send them. */
function hiddenIn(html: string, path: string): Record<string, string> {
  const form = html.split('<form ').find((part) => part.includes(`action="${path}"`))!;
  const plain = (value: string) =>
    value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return Object.fromEntries(
    [...form.split('</form>')[0]!.matchAll(/<input type="hidden" name="([^"]*)" value(?:="([^"]*)")?/g)].map(
      ([, name, value = '']) => [plain(name!), plain(value)],
    ),
  );
}

async function newReport(as: string): Promise<string> {
  const { body } = await product.ask(
    '{ directive(symbol: "20-CT/TW") { rounds(first: 1) { nodes { id } } } }',
  );
  const started = await product.ask(
    mutation('startReport', { round: body.data.directive.rounds.nodes[0].id, key: newKey() }),
    { as },
  );
  const id: string = started.body.data.startReport.id;
  return `/app/bao-cao/${id.split(':')[1]}`;
}

describe('by requests', () => {
  const path = '/app/don-doc/tra-loi';
  const typed = { thu: 'VXJnaW5nOng=', revision: '1', so: '0', hen: '', loi: text, key: 'kept-key-0001' };

  it('a form without a session comes back with all it said, and the way to sign in beside it', async () => {
    const answer = await send(path, { form: 'of the old session', ...typed });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([401, 'private, no-store']);
    const html = await answer.text();
    expect(hiddenIn(html, path)).toEqual(typed);
    expect(html).toContain('name="ma-dang-nhap"');
    expect(html).not.toContain('of the old session');

    const wrong = await send(path, { ...hiddenIn(html, path), 'ma-dang-nhap': 'dlk1_nothing' });
    expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([422, null]);
    const again = await wrong.text();
    expect(hiddenIn(again, path)).toEqual(typed);
    expect(again).not.toContain('dlk1_nothing');

    const right = await send(path, { ...hiddenIn(again, path), 'ma-dang-nhap': product.tokens.province! });
    expect(right.status).toBe(200);
    const cookie = right.headers.getSetCookie()[0]!.split(';')[0]!;
    expect(cookie).toMatch(/^__Host-session=/);
    const last = hiddenIn(await right.text(), path);
    expect(last).toMatchObject(typed);
    // The form of this session now: its action answers, about a letter that is not there.
    const done = await send(path, last, { cookie });
    expect(done.status).not.toBe(401);
    expect(await done.text()).not.toContain('ma-dang-nhap');
  });

  it('a form of an earlier session is asked about once more, and not done', async () => {
    const signedIn = await send('/app/dang-nhap', { ma: product.tokens.province! });
    const cookie = signedIn.headers.getSetCookie()[0]!.split(';')[0]!;
    const answer = await send(path, { form: 'of the old session', ...typed }, { cookie });
    expect(answer.status).toBe(403);
    expect(hiddenIn(await answer.text(), path)).toMatchObject(typed);
  });

  it('a page of another site is given nothing back', async () => {
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }])
      expect((await send(path, typed, headers as Record<string, string>)).status).toBe(303);
  });

  it('signing out without a session still leads to signing in', async () => {
    expect((await send('/app/thoat', { form: 'x' })).status).toBe(303);
  });

  it('a file is named as what has to be chosen again', async () => {
    const form = new FormData();
    form.set('viec', 'doc');
    form.set('tep', new File(['x'], 'bao-cao.xlsx'));
    const answer = await product.fetch('/app/bao-cao/x/nhap', {
      method: 'POST',
      headers: { origin: product.url, 'sec-fetch-site': 'same-origin' },
      body: form,
    });
    expect(answer.status).toBe(401);
    expect(await answer.text()).toMatch(/Tệp không giữ lại được ở đây: bao-cao\.xlsx/);
  });
});

it('in a browser without script the report is typed, the session ends, and the report is saved all the same', async () => {
  const path = await newReport('province');
  const visit = await reader.signIn(product, 'province', { javaScriptEnabled: false });
  const { page } = visit;
  await page.goto(product.url + path);
  await page.selectOption('[name="i/3.11/claim"]', 'IN_PROGRESS');
  await page.fill('[name="i/3.11/done"]', text);
  await page.context().clearCookies();
  await page.click('button[name=viec][value=luu]:visible');
  expect(await page.textContent('h1')).toContain('nội dung bạn nhập còn nguyên');
  await page.getByLabel('Mã đăng nhập').fill('dlk1_wrong');
  await page.getByRole('button', { name: 'Đăng nhập và giữ nội dung' }).click();
  expect(await page.textContent('.summary')).toContain('Mã này không dùng được');
  await page.getByLabel('Mã đăng nhập').fill(product.tokens.province!);
  await page.getByRole('button', { name: 'Đăng nhập và giữ nội dung' }).click();
  await page.getByRole('button', { name: 'Gửi nội dung này' }).click();
  expect(await page.textContent('.done')).toMatch(/Đã lưu 2 ô/);
  expect(await page.inputValue('[name="i/3.11/done"]')).toBe(text);
});

it('both pages are usable', async () => {
  const path = await newReport('province_2');
  const visit = await reader.signIn(product, 'province_2');
  const { page } = visit;
  await page.goto(product.url + path);
  await page.context().clearCookies();
  await page.locator('[name="i/3.11/done"]').first().waitFor({ state: 'attached' });
  // Past the script, as a browser sends a form that has none.
  await page.evaluate(`const field = document.querySelector('[name="i/3.11/done"]');
    field.value = 'Đã tập huấn 12 lớp cho cán bộ.';
    HTMLFormElement.prototype.submit.call(field.form)`);
  await page.getByLabel('Mã đăng nhập').waitFor();
  // The form's script asks without a session.
  visit.expects(/401/);
  await expectUsable(visit, 'session-over');
  await page.getByLabel('Mã đăng nhập').fill(product.tokens.province_2!);
  await page.getByRole('button', { name: 'Đăng nhập và giữ nội dung' }).click();
  await page.getByRole('button', { name: 'Gửi nội dung này' }).waitFor();
  await expectUsable(visit, 'send-again');
});
