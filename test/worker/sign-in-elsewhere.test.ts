// Signing in with a provider elsewhere: a real OpenID provider on this machine, and the product as `npm start` runs it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, Starting } from './running.ts';

let product: Product;
let starting: Starting;
let provider: ChildProcess;
let issuer: string;

const portOf = (one: Server) => (one.address() as AddressInfo).port;
const listening = (one: Server): Promise<void> =>
  new Promise((done) => one.listen(0, '127.0.0.1', () => done()));

/** A port that is free now; the provider has to know where people come back to before that is there. */
async function freePort(): Promise<number> {
  const one = createServer();
  await listening(one);
  const port = portOf(one);
  await new Promise((done) => one.close(done));
  return port;
}

beforeAll(async () => {
  const port = await freePort();
  provider = spawn(
    process.execPath,
    [
      fileURLToPath(new URL('openid-provider.mjs', import.meta.url)),
      `http://127.0.0.1:${port}/app/dang-nhap/qua/ministry/ve`,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [said] = (await once(provider.stdout!.setEncoding('utf8'), 'data')) as [string];
  issuer = said.trim();
  starting = new Starting({
    env: {
      PORT: String(port),
      OIDC_PROVIDERS: JSON.stringify([
        {
          id: 'ministry',
          issuer,
          clientId: 'ledger',
          secret: 'MINISTRY_SECRET',
          nameVi: 'Tài khoản của Bộ',
          nameEn: 'Ministry account',
        },
      ]),
      OIDC_SECRETS: JSON.stringify({ MINISTRY_SECRET: 'hush-hush-hush' }),
    },
  });
  product = await starting.running();
});
afterAll(async () => {
  await starting.stop('SIGINT');
  provider.kill();
});

/** A browser, as far as cookies and being led on go. */
class Browser {
  readonly #cookies = new Map<string, string>();
  async go(url: string | URL, form?: Record<string, string>): Promise<Response> {
    const { origin } = new URL(url);
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: {
        cookie: [...this.#cookies]
          .flatMap(([key, value]) => (key.startsWith(origin) ? [value] : []))
          .join('; '),
        ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
      ...(form ? { method: 'POST', body: new URLSearchParams(form).toString() } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const pair = cookie.split(';')[0]!;
      this.#cookies.set(`${origin} ${pair.split('=')[0]}`, pair);
    }
    return answer;
  }
  forget(): void {
    this.#cookies.clear();
  }
}

const elsewhere = () => `${product.url}/app/dang-nhap/qua/ministry`;

/** From the button of the sign-in page to where the provider sends the browser back to. */
async function backFrom(browser: Browser, login: string): Promise<string> {
  let answer = await browser.go(`${elsewhere()}?ve=/app/toi`);
  for (let steps = 0; steps < 12; steps++) {
    const to = answer.headers.get('location');
    if (to !== null) {
      const next = new URL(to, issuer).href;
      if (next.startsWith(product.url)) return next;
      answer = await browser.go(next);
      continue;
    }
    const page = await answer.text();
    const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1];
    if (action === undefined) throw new Error(`The provider says ${answer.status}: ${page.slice(0, 400)}`);
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? 'login';
    answer = await browser.go(new URL(action, issuer), { prompt, login, password: 'x' });
  }
  throw new Error('The provider leads nowhere.');
}

const refused = 'Lần đăng nhập này không được chấp nhận';

describe('with a provider that is set up', () => {
  it('the sign-in page offers it, and a link stays beside it', async () => {
    const page = await (await product.fetch('/app/dang-nhap')).text();
    expect(page).toContain('Đăng nhập qua Tài khoản của Bộ');
    expect(page).toContain('name="ma"');
  });

  it('somebody whom nobody has bound is given a code, and once bound is signed in as the office', async () => {
    const browser = new Browser();
    const unknown = await browser.go(await backFrom(browser, 'officer-7'));
    expect(unknown.status).toBe(403);
    const page = await unknown.text();
    const code = /dli1_\w+/.exec(page)![0];
    expect(page).not.toContain('officer-7');
    expect(unknown.headers.getSetCookie().join()).not.toContain('__Host-session');

    const bound = await product.ask(
      `mutation { bindIdentity(office: "Office:example-ministry-home-affairs", code: "${code}", key: "bind-it-now") { __typename } }`,
      { as: 'administrator' },
    );
    expect(bound.body.data.bindIdentity.__typename).toBe('Identity');

    const known = new Browser();
    const back = await backFrom(known, 'officer-7');
    const entered = await known.go(back);
    expect(entered.status).toBe(200);
    // A strict cookie is withheld on a way that began on another site; the page itself leads on.
    expect(entered.headers.get('refresh')).toBe('0; url=/app/toi');
    const cookies = entered.headers.getSetCookie();
    expect(cookies.find((one) => one.startsWith('__Host-session='))).toMatch(
      /; Path=\/; Max-Age=43200; Secure; HttpOnly; SameSite=Strict$/,
    );
    expect(cookies.find((one) => one.startsWith('__Host-signing-in='))).toContain('Max-Age=0');
    const account = await (await known.go(`${product.url}/app/toi`)).text();
    expect(account).toContain('Cán bộ thẩm định, Bộ Nội vụ (ví dụ)');

    // The same answer of the provider opens nothing a second time, nor in another browser.
    const again = await known.go(back);
    expect(again.status).toBe(403);
    expect(await again.text()).toContain(refused);
  });

  it('an answer that this browser did not ask for is refused in the same words, whatever is wrong with it', async () => {
    const browser = new Browser();
    const back = new URL(await backFrom(browser, 'officer-7'));
    const said = async (change: (url: URL) => void, own = true): Promise<string> => {
      const url = new URL(back);
      change(url);
      const answer = await (own ? browser : new Browser()).go(url);
      const text = await answer.text();
      return `${answer.status} ${text.includes(refused) && !text.includes('dli1_ch')}`;
    };
    const started = [
      await said(() => {}, false),
      await said((url) => url.searchParams.set('state', 'another')),
      await said((url) => url.searchParams.delete('code')),
      await said((url) => url.searchParams.set('iss', 'https://evil.example')),
      await said((url) => {
        url.search = '?error=access_denied';
      }),
      await said((url) => {
        url.pathname = '/app/dang-nhap/qua/another/ve';
      }),
    ];
    expect(started).toEqual(['403 true', '403 true', '403 true', '403 true', '403 true', '404 true']);
    expect(product.output).not.toContain('hush-hush-hush');
  });
});
