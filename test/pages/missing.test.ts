// Where there is no page people are told so in the look of the others, with the words of the address to look for; programs as before.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { soughtIn } from '../../web/pages/public/shell/missing.tsx';
import { app } from '../../worker/app.ts';
import { useLedger } from '../support/ledger.ts';
import { settingsOn } from '../support/settings.ts';
import { keepsTheRules } from './asked.ts';

const ledger = useLedger();
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
const get = (path: string, accept = 'text/html') =>
  app.request(path, { headers: { accept } }, settingsOn(ledger.config));

it.each([
  ['/tinh/hai-duong-cu', 'hai duong cu'],
  ['/van-ban/H%E1%BA%A3i_D%C6%B0%C6%A1ng', 'Hải Dương'],
  ['/%E0%A4%A', '%E0%A4%A'],
  ['/', ''],
])('of %s one looks for “%s”', (path, words) => {
  expect(soughtIn(path)).toBe(words);
});

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  it.each(['/khong-co', '/tinh/hai-duongg', '/nhiem-vu/9.99', '/ky/2031-Q1', '/co-quan/%3Cscript%3E'])(
    '%s is a page that leads on',
    async (path) => {
      const answer = await get(`/${language}${path}`);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-language')).toBe(language);
      expect(answer.headers.get('content-security-policy')).toContain("form-action 'self'");
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
      const html = await answer.text();
      keepsTheRules(html, language);
      expect(html).toContain('<meta name="robots" content="noindex"/>');
      expect(html).toContain(`action="/${language}/tim"`);
      for (const to of ['/nhiem-vu', '/tinh', '/ke-hoach', '/ky', '/chi-bao'])
        expect(html).toContain(`<li><a href="/${language}${to}">`);
      expect(html).not.toContain('name="ngay"');
    },
  );
});

it('programs are told as before, and so is whoever asks for what is under no language', async () => {
  expect(await (await get('/vi/khong-co', 'application/json')).json()).toMatchObject({
    errors: [{ extensions: { code: 'NOT_FOUND' } }],
  });
  expect(await (await get('/embed/khong-co')).text()).toContain('Không có trang này.');
});

describe('the day', () => {
  it('is offered on a page that takes one, and keeps what else the page shows', async () => {
    const html = await (await get('/vi/ky/2026-Q3?tinh-trang=qua-han')).text();
    expect(html).toMatch(
      /<form class="day" action="\/vi\/ky\/2026-Q3"[^>]*>.*<input type="hidden" name="tinh-trang" value="qua-han"\/>/s,
    );
    expect(html).toMatch(/<input id="chon-ngay" type="date" name="ngay" max="\d{4}-\d{2}-\d{2}"/);
    expect(html).not.toContain('class="then inner"');
  });
  it('once set is said, with the way back', async () => {
    const html = await (await get('/vi/ky/2026-Q3?ngay=2026-11-22&tinh-trang=qua-han')).text();
    expect(html).toContain('như được biết đến hết ngày 22/11/2026');
    expect(html).toContain('<a href="/vi/ky/2026-Q3?tinh-trang=qua-han">Xem bản hiện nay</a>');
    expect(html).toContain('value="2026-11-22"');
  });
  it('is not offered where nothing depends on it', async () => {
    expect(await (await get('/embed/tinh')).text()).not.toContain('name="ngay"');
  });
});
