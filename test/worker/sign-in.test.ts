// Signing in as a person does: in a real browser, at the product as `npm start` runs it.
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shoot, useBrowser, violationsOn } from '../support/page.ts';
import { useProduct } from './running.ts';

const product = useProduct();
const reader = useBrowser();
const run = promisify(execFile);

const offices = () => Object.keys(product.tokens);
const printed = () => [...product.output.matchAll(/\/app\/dang-nhap\/(dlk1_\w+)/g)].map(([, code]) => code!);

/** A new link for an example office, as an administrator gives it. */
async function linkFor(office: string): Promise<string> {
  const id = `Office:${office}`;
  const { body } = await product.ask(
    `mutation { issueSignInLink(office: "${id}", key: "${crypto.randomUUID()}") { ... on SignInLink { code } } }`,
    { as: 'administrator' },
  );
  return body.data.issueSignInLink.code;
}

/** Signs in without a browser and answers the session's cookie. */
async function cookieOf(office: string): Promise<string> {
  const answer = await send('/app/dang-nhap', { ma: await linkFor(office) });
  expect(answer.status).toBe(303);
  return answer.headers.getSetCookie()[0]!.split(';')[0]!;
}

const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  product.fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: new URL(product.url).origin,
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
    body: new URLSearchParams(fields).toString(),
  });

const viewer = '{ viewer { officeEn } }';
const askWith = (cookie: string, headers: Record<string, string> = {}, query = viewer) =>
  product.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, ...headers },
    body: JSON.stringify({ query }),
  });

describe('at a browser', () => {
  it('every link that the start printed signs its office in, once', async () => {
    expect(printed()).toHaveLength(offices().length);
    const { page } = await reader.open(`${product.url}/app/dang-nhap/${printed()[2]}`);
    // Opening it is not using it.
    await page.reload();
    await page.getByRole('button', { name: 'Đăng nhập trên trình duyệt này' }).click();
    await page.waitForURL(/\/app\/(?:toi|giam-sat|tham-dinh|bao-cao|quan-tri)$/);
    expect(await page.getByRole('banner').textContent()).toContain('Bộ Nội vụ');
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({
      name: '__Host-session',
      secure: true,
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
    });
    expect(cookie!.expires - Date.now() / 1_000).toBeLessThanOrEqual(12 * 3_600);

    const second = await reader.open(`${product.url}/app/dang-nhap/${printed()[2]}`);
    await second.page.getByRole('button', { name: 'Đăng nhập trên trình duyệt này' }).click();
    await second.page.getByRole('alert').waitFor();
    expect(second.page.url()).toContain('/app/dang-nhap');
    expect(await second.page.getByRole('alert').textContent()).toContain('đã dùng');
  });

  it('a token signs in too, and the page first asked for opens', async () => {
    const { page } = await reader.open(`${product.url}/app/toi?xong=ma`);
    expect(page.url()).toContain('/app/dang-nhap?ve=');
    await page.getByLabel('Mã đăng nhập').fill(product.tokens.commission!);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.waitForURL('**/app/toi?xong=ma');
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.waitForURL('**/app/dang-nhap');
    expect(await page.context().cookies()).toEqual([]);
  });

  it('an administrator gives a link, which is shown once and works', async () => {
    const { page } = await reader.open(
      `${product.url}/app/dang-nhap/${await linkFor('example-administrator')}`,
    );
    await page.getByRole('button', { name: 'Đăng nhập trên' }).click();
    await page.waitForURL(/\/app\/(?:toi|giam-sat|tham-dinh|bao-cao|quan-tri)$/);
    await page.goto(`${product.url}/app/quan-tri/duong-dan`);
    await page.getByRole('radio', { name: 'Cán bộ báo cáo, UBND tỉnh Sơn La (ví dụ)' }).check();
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
    const address = (await page.locator('.secret').textContent())!;
    const other = await reader.open(address);
    await other.page.getByRole('button', { name: 'Đăng nhập trên' }).click();
    // A province begins where its reports are.
    await other.page.waitForURL('**/app/bao-cao');
    expect(await other.page.getByRole('banner').textContent()).toContain('Sơn La');
  });

  it('one ends all one’s other sessions, and those are strangers at once', async () => {
    const others = [await cookieOf('example-commission'), await cookieOf('example-commission')];
    const { page } = await reader.open(`${product.url}/app/dang-nhap/${await linkFor('example-commission')}`);
    await page.getByRole('button', { name: 'Đăng nhập trên' }).click();
    await page.waitForURL(/\/app\/(?:toi|giam-sat|tham-dinh|bao-cao|quan-tri)$/);
    await page.goto(`${product.url}/app/toi`);
    for (const cookie of others)
      expect((await product.fetch('/app/toi', { headers: { cookie } })).status).toBe(200);
    await page.getByRole('button', { name: 'Kết thúc mọi phiên khác' }).click();
    await page.waitForURL('**xong=phien');
    for (const cookie of others)
      expect((await product.fetch('/app/toi', { headers: { cookie } })).status).toBe(303);
    await page.reload();
    expect(page.url()).toContain('/app/toi');
  });

  it('the language and the letters are kept', async () => {
    const { page } = await reader.open(`${product.url}/app/dang-nhap/${await linkFor('example-commission')}`);
    await page.getByRole('button', { name: 'Đăng nhập trên' }).click();
    await page.waitForURL(/\/app\/(?:toi|giam-sat|tham-dinh|bao-cao|quan-tri)$/);
    await page.goto(`${product.url}/app/toi`);
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByRole('checkbox').uncheck();
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('status').waitFor();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Account');
    expect(await page.locator('body').getAttribute('data-letters')).toBe('off');
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Tài khoản');
    expect(await page.locator('body').getAttribute('data-letters')).toBe('off');
  });

  it.each([
    [360, 'Tiếng Việt'],
    [360, 'English'],
    [1280, 'Tiếng Việt'],
    [1280, 'English'],
  ] as const)('no page is hard to use, at %i px in %s', async (width, language) => {
    const { page } = await reader.open(`${product.url}/app/dang-nhap`, { viewport: { width, height: 800 } });
    const check = async (name: string) => {
      expect([name, await violationsOn(page)]).toEqual([name, []]);
      const sideways = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect([name, sideways]).toEqual([name, 0]);
      const small = await page.evaluate(
        `[...document.querySelectorAll('button, select, input:not([type=hidden]):not([type=radio]):not([type=checkbox]), nav a, .band a, .button, .choice')]
          .filter((e) => e.getBoundingClientRect().height < 44).map((e) => e.outerHTML)`,
      );
      expect([name, small]).toEqual([name, []]);
      await shoot(page, `${name}-${width}-${language[0]}`);
    };
    if (language === 'English') await page.getByRole('button', { name: 'English' }).click();
    await check('sign-in');
    await page.locator('main button').click();
    // The click begins a navigation; what it leads to has to arrive.
    await page.waitForFunction("document.activeElement?.className === 'summary'");
    await check('refused');
    await page.goto(`${product.url}/app/dang-nhap/${await linkFor('example-administrator')}`);
    await check('confirm');
    await page.locator('main button').click();
    await page.waitForURL(/\/app\/(?:toi|giam-sat|tham-dinh|bao-cao|quan-tri)$/);
    await page.goto(`${product.url}/app/toi`);
    await check('account');
  });
});

describe('a session asks the API', () => {
  it('only from our own pages, with their header; never as the public instead', async () => {
    const cookie = await cookieOf('example-ministry-home-affairs');
    const { origin } = new URL(product.url);
    const good = { origin, 'sec-fetch-site': 'same-origin', 'x-ledger': '1' };
    expect(await (await askWith(cookie, good)).json()).toEqual({
      data: { viewer: { officeEn: 'Verifying officer, Ministry of Home Affairs (example)' } },
    });
    const { origin: _origin, ...withoutOrigin } = good;
    const { 'x-ledger': _header, ...withoutHeader } = good;
    for (const headers of [
      {},
      withoutOrigin,
      withoutHeader,
      { ...good, origin: 'https://evil.example' },
      { ...good, origin: 'null' },
      { ...good, 'sec-fetch-site': 'cross-site' },
      { ...good, 'sec-fetch-site': 'same-site' },
    ]) {
      const answer = await askWith(cookie, headers as Record<string, string>);
      expect([headers, answer.status]).toEqual([headers, 403]);
      expect(await answer.text()).toContain('pages of this site only');
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('is told when it is over', async () => {
    const good = { origin: new URL(product.url).origin, 'x-ledger': '1' };
    const answer = await askWith(`__Host-session=dls1_${'0'.repeat(64)}_00000000`, good);
    expect(answer.status).toBe(401);
  });

  it('a token is no session, and a session no token', async () => {
    const good = { origin: new URL(product.url).origin, 'x-ledger': '1' };
    expect((await askWith(`__Host-session=${product.tokens.ministry}`, good)).status).toBe(401);
    const secret = (await cookieOf('example-commission')).split('=')[1];
    const { status } = await product.ask(viewer, { headers: { authorization: `Bearer ${secret}` } });
    expect(status).toBe(401);
  });
});

it('whatever is signed in is kept by nobody', async () => {
  const cookie = await cookieOf('example-commission');
  for (const path of ['/app', '/app/toi', '/app/dang-nhap'])
    expect((await product.fetch(path, { headers: { cookie } })).headers.get('cache-control')).toBe(
      'private, no-store',
    );
});

it('answers alike to a link that is unknown, used or malformed', async () => {
  const used = await linkFor('example-commission');
  await send('/app/dang-nhap', { ma: used });
  const said = await Promise.all(
    [used, `dlk1_${'0'.repeat(64)}_00000000`, 'x', "' OR 1=1"].map(async (ma) => {
      const answer = await send('/app/dang-nhap', { ma });
      return `${answer.status} ${await answer.text()}`;
    }),
  );
  expect(new Set(said).size).toBe(1);
  expect(said[0]).toMatch(/^422 /);
});

it('two clicks on one link at once open one session', async () => {
  const ma = await linkFor('example-commission');
  const answers = await Promise.all(Array.from({ length: 6 }, () => send('/app/dang-nhap', { ma })));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422, 422, 422, 422]);
});

it('a form without its session’s token changes nothing', async () => {
  const cookie = await cookieOf('example-commission');
  const other = await (
    await product.fetch('/app/toi', { headers: { cookie: await cookieOf('example-commission') } })
  ).text();
  const foreign = /name="form" value="(\w+)"/.exec(other)![1]!;
  for (const form of ['', 'x', foreign])
    expect((await send('/app/thoat', { form }, { cookie })).status).toBe(403);
  expect((await product.fetch('/app/toi', { headers: { cookie } })).status).toBe(200);
});

it.each(['https://evil.example', '//evil.example', '/app//evil.example', '/app/../vi', '/app/\\evil', '/vi'])(
  'after signing in, %s is not where one goes',
  async (ve) => {
    const answer = await send('/app/dang-nhap', { ma: await linkFor('example-commission'), ve });
    expect(answer.headers.get('location')).toBe('/app');
  },
);

it('npm run sign-in prints a new link that works', async () => {
  const { port } = new URL(product.url);
  const env = { ...process.env, PORT: port, DATA_DIR: product.dataFolder };
  const program = new URL('../../worker/local/sign-in.ts', import.meta.url).pathname;
  const { stdout } = await run(process.execPath, [program, 'province-2'], { env });
  expect(stdout).toContain('Son La');
  const ma = /dlk1_\w+/.exec(stdout)![0];
  expect((await send('/app/dang-nhap', { ma })).status).toBe(303);
  await expect(run(process.execPath, [program, 'nobody'], { env })).rejects.toThrow(/Name one of: province,/);
});

describe('forms on another site', () => {
  const evil = createServer((request, answer) => {
    const at = new URL(request.url!, 'http://x').searchParams;
    answer.setHeader('content-type', 'text/html');
    const inputs = [...at]
      .filter(([name]) => !['to', 'type', 'method'].includes(name))
      .map(([name, value]) => `<input name="${name}" value="${value}">`);
    answer.end(
      `<form id=f action="${at.get('to')}" method="${at.get('method') ?? 'post'}" enctype="${at.get('type') ?? ''}">${inputs.join('')}</form><script>f.submit()</script>`,
    );
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    evil.close();
  });

  it('twelve of them, sent from a browser that is signed in, have no effect', async () => {
    const { page } = await reader.open(
      `${product.url}/app/dang-nhap/${await linkFor('example-administrator')}`,
    );
    await page.getByRole('button', { name: 'Đăng nhập trên' }).click();
    await page.waitForURL(/\/app\/(?:toi|giam-sat|tham-dinh|bao-cao|quan-tri)$/);
    await page.goto(`${product.url}/app/toi`);
    const form = await page.locator('input[name=form]').first().inputValue();
    const office = 'Office:example-administrator';
    const token = (await page.locator('input[name=ma]').first().getAttribute('value'))!;
    const cookies = await page.context().cookies();
    const mine = await linkFor('example-commission');
    const { port } = evil.address() as AddressInfo;
    const audited = async () =>
      (
        await product.ask('{ offices(first: 100) { nodes { tokens { id revokedAt } } } }', {
          as: 'administrator',
        })
      ).body;
    const before = await audited();
    const json = `{"query":"mutation{issueSignInLink(office:\\"${office}\\",key:\\"forged-12345\\"){__typename}}","x":"`;

    // Even one that had stolen the form's token; from another site (localhost) and from another port of this host.
    const forged: Record<string, string>[] = [
      { to: '/app/thoat' },
      { to: '/app/thoat', form },
      { to: '/app/toi/phien', form, phien: '1 x' },
      { to: '/app/toi/ma', form, ma: token },
      { to: '/app/toi/ma', form, ma: token, type: 'multipart/form-data' },
      { to: '/app/toi/ma', form, ma: token, type: 'text/plain' },
      { to: '/app/quan-tri/duong-dan', form, office, buoc: 'lam' },
      { to: '/app/toi/tuy-chon', form, language: 'en' },
      { to: '/app/ngon-ngu', language: 'en' },
      { to: '/app/dang-nhap', ma: mine },
      { to: '/graphql', type: 'text/plain', [json.replaceAll('"', '&quot;')]: '&quot;}' },
      { to: '/graphql', method: 'get', query: 'mutation { __typename }' },
    ];
    expect(forged).toHaveLength(12);
    for (const host of ['localhost', '127.0.0.1'])
      for (const { to, ...fields } of forged) {
        const query = new URLSearchParams({ to: `${product.url}${to}`, ...fields });
        const [answer] = await Promise.all([
          page.waitForResponse((r) => r.url().startsWith(`${product.url}${to}`)),
          page.goto(`http://${host}:${port}/?${query}`),
        ]);
        expect([host, to, answer.status()]).not.toEqual([host, to, 200]);
        await page.waitForLoadState();
      }
    expect(await page.context().cookies()).toEqual(cookies);
    expect(await audited()).toEqual(before);
    await page.goto(`${product.url}/app/toi`);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Tài khoản');
    // The link that was to sign them in as someone else is still unused.
    expect((await send('/app/dang-nhap', { ma: mine })).status).toBe(303);
  });
});
