// Whoever pastes an address of ours is told its frame: of pages that have one, and of nothing else.
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { app } from '../../worker/app.ts';
import { useLedger } from '../support/ledger.ts';
import { settingsOn } from '../support/settings.ts';

const ledger = useLedger();
let settings: ReturnType<typeof settingsOn>;
beforeAll(() => {
  settings = settingsOn(ledger.config);
});
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
const get = (path: string) => app.request(path, {}, settings);
const told = (url: string, more = '') => get(`/oembed?url=${encodeURIComponent(url)}${more}`);
const unescaped = (html: string) => html.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

describe.each([
  '/vi/chi-bao/workers-sent',
  '/en/chi-bao/workers-sent-by-province?tinh=nghe-an',
  '/vi/nhiem-vu/3.11',
  '/en/tinh',
])('%s', (path) => {
  it('leads programs to its frame, which is there, has its title, and may be framed', async () => {
    const html = await (await get(path)).text();
    const [, link, name] =
      /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)" title="([^"]+)"\/>/.exec(html)!;
    const answer = await get(new URL(unescaped(link!)).pathname + new URL(unescaped(link!)).search);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const body = (await answer.json()) as Record<string, string | number>;
    expect(body).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 640,
      provider_url: 'http://localhost',
    });
    const [, src, title] = /^<iframe src="([^"]+)" title="([^"]+)" width="640" height="\d+"/.exec(
      String(body.html),
    )!;
    const frame = await get(unescaped(src!).replace('http://localhost', ''));
    expect(frame.status).toBe(200);
    expect(frame.headers.get('content-security-policy')).toContain('frame-ancestors *');
    const framed = await frame.text();
    expect(framed).toContain(`<html lang="${path.slice(1, 3)}">`);
    expect(framed).toContain(`<h1>${title}</h1>`);
    if (path.includes('tinh=')) expect(src).toContain('tinh=nghe-an');
    else if (!path.endsWith('/tinh')) expect(name).toBe(title);
    if (body.thumbnail_url === undefined) return;
    const picture = await get(String(body.thumbnail_url).replace('http://localhost', ''));
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
  });
});

it('the frame is no larger than there is room, and never narrower than can be read', async () => {
  const at = 'http://localhost/vi/chi-bao/workers-sent';
  const size = async (more: string) => {
    const { width, height } = (await (await told(at, more)).json()) as { width: number; height: number };
    return [width, height];
  };
  const [, height] = await size('');
  expect(await size('&maxwidth=400&maxheight=300')).toEqual([400, 300]);
  expect(await size('&maxwidth=10')).toEqual([280, height]);
  expect(await size('&maxwidth=9999&maxheight=0')).toEqual([640, height]);
});

it('of whatever has no frame nothing is told', async () => {
  for (const url of [
    'http://localhost/vi',
    'http://localhost/vi/tinh/ha-tinh',
    'http://localhost/vi/chi-bao/nothing-here',
    'http://localhost/vi/nhiem-vu/9.9',
    'http://localhost/vi/99-ct-tw/tinh',
    'https://elsewhere.example/vi/chi-bao/workers-sent',
    'no address',
    '',
  ])
    expect((await told(url)).status, url).toBe(404);
  expect((await told('http://localhost/vi/tinh', '&format=xml')).status).toBe(501);
});
