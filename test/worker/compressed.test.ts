import { describe, expect, it } from 'vitest';
import { wantsGzip } from '../../worker/compressed.ts';
import { publicPages } from '../../worker/public-pages.ts';
import { sent } from '../support/sent.ts';
import { useProduct } from './running.ts';

const product = useProduct();
const at = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  sent(new URL(path, product.url), { headers, method });
const codingOf = async (path: string, headers: Record<string, string> = {}) =>
  (await at(path, headers)).headers['content-encoding'];

it.each<[accepted: string | null, wanted: boolean]>([
  [null, false],
  ['', false],
  ['gzip', true],
  ['GZIP', true],
  ['x-gzip', true],
  ['br, deflate', false],
  ['deflate, gzip;q=1.0, *;q=0.5', true],
  ['gzip;q=0', false],
  ['gzip; q=0.000', false],
  ['gzip ; q=0.001', true],
  ['*', true],
  ['*;q=0', false],
  ['gzip;q=0, *', false],
  ['*;q=0, gzip', true],
  ['identity', false],
  ['identity, gzip;q=0.5', false],
  ['identity;q=0.5, gzip;q=0.5', true],
  ['identity;q=0, gzip', true],
  ['gzip;q=2', false],
  ['gzip;q=x', false],
  ['gzip;level=9', false],
  ['notgzip', false],
])('%j asks for gzip: %s', (accepted, wanted) => {
  expect(wantsGzip(accepted)).toBe(wanted);
});

describe('an answer', () => {
  const packed = [
    '/vi',
    '/en/nhiem-vu',
    '/vi/chi-bao/workers-sent.csv',
    '/vi/chi-bao/workers-sent.json',
    '/vi/chi-bao/workers-sent.svg',
    '/vi/chi-bao.atom',
    '/vi/du-lieu.json',
    '/embed/tinh',
    '/app/dang-nhap',
    '/graphql?query=%7Bdirectives(first:1)%7Bnodes%7Btasks(first:50)%7Bnodes%7Bcode%20titleVi%7D%7D%7D%7D%7D',
  ];
  it.each(packed)('at %s is packed for whoever asks, says the same, and caches are told', async (path) => {
    const accept = path.startsWith('/graphql') ? 'application/json' : 'text/html';
    const small = await at(path, { accept });
    const plain = await at(path, { accept, 'accept-encoding': 'identity' });
    expect([small.status, plain.status]).toEqual([200, 200]);
    expect(small.headers['content-encoding']).toBe('gzip');
    expect(plain.headers['content-encoding']).toBeUndefined();
    const timeless = (text: string) =>
      text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z|\d\d:\d\d \d+\/\d+\/\d+/g, 'now');
    expect(timeless(small.text)).toBe(timeless(plain.text));
    expect(small.bytes.length).toBeLessThan(plain.bytes.length / 2);
    for (const { headers } of [small, plain]) expect(headers.vary).toMatch(/\bAccept-Encoding\b/);
    expect(Number(plain.headers['content-length'] ?? plain.bytes.length)).toBe(plain.bytes.length);
  });

  it('that is a script of ours is packed', async () => {
    const script = /src="(\/assets\/graphiql[^"]+\.js)"/.exec((await at('/graphiql')).text)![1]!;
    const answer = await at(script);
    expect([answer.headers['content-encoding'], answer.headers['content-type']]).toEqual([
      'gzip',
      expect.stringMatching(/^text\/javascript/),
    ]);
    expect(answer.text.length).toBeGreaterThan(answer.bytes.length * 2);
  });

  it('is sent as it is where packing helps nobody', async () => {
    expect(await codingOf('/vi/chi-bao/workers-sent.xlsx')).toBeUndefined();
    const tiny = await at('/healthz');
    expect([tiny.headers['content-encoding'], tiny.headers['content-length']]).toEqual([
      undefined,
      String(tiny.bytes.length),
    ]);
    expect(await codingOf('/vi', { 'accept-encoding': 'gzip;q=0' })).toBeUndefined();
    expect(await codingOf('/vi', { 'accept-encoding': 'br' })).toBeUndefined();
  });

  it('that did not change is not sent again, packed or not, whoever wrote on its tag', async () => {
    for (const path of ['/vi', '/vi/chi-bao/workers-sent.csv', '/c/o.OBS-0001.1.pi7sau.json'])
      for (const coding of ['gzip', 'identity']) {
        const { headers } = await at(path, { 'accept-encoding': coding });
        const tag = String(headers.etag);
        for (const known of [
          tag,
          tag.replace('W/', ''),
          tag.replace(/"$/, '-gzip"'),
          `"other", ${tag}`,
          '*',
        ]) {
          const again = await at(path, { 'accept-encoding': coding, 'if-none-match': known });
          expect([path, coding, known, again.status, again.bytes.length]).toEqual([
            path,
            coding,
            known,
            304,
            0,
          ]);
          expect(again.headers.vary).toMatch(/\bAccept-Encoding\b/);
        }
        expect((await at(path, { 'if-none-match': '"other"' })).status).toBe(200);
      }
  });

  it('with a tag that vouches for its bytes vouches only for those', async () => {
    const path = '/c/o.OBS-0001.1.pi7sau.json';
    const plain = await at(path, { 'accept-encoding': 'identity' });
    expect(plain.headers.etag).toMatch(/^"/);
    const small = await at(path);
    expect(String(small.headers.etag).startsWith('W/')).toBe(small.headers['content-encoding'] === 'gzip');
  });

  it('without its body has the headers of the one with it', async () => {
    for (const path of ['/vi', '/healthz', '/vi/chi-bao/workers-sent.csv'])
      for (const coding of ['gzip', 'identity']) {
        const [get, head] = [
          await at(path, { 'accept-encoding': coding }),
          await at(path, { 'accept-encoding': coding }, 'HEAD'),
        ];
        expect(head.bytes.length).toBe(0);
        for (const name of ['content-encoding', 'etag', 'vary', 'content-type', 'cache-control'])
          expect([path, name, head.headers[name]]).toEqual([path, name, get.headers[name]]);
        // Without a body the length may be left out, but never be another one.
        const length = head.headers['content-length'];
        if (length !== undefined) expect(length).toBe(get.headers['content-length']);
      }
  });

  it('that holds what only one session may know cannot be measured by pages of others', async () => {
    const cookie = '__Host-session=whatever';
    expect(await codingOf('/vi', { cookie, 'sec-fetch-site': 'same-origin' })).toBe('gzip');
    expect(await codingOf('/vi', { cookie, 'sec-fetch-site': 'none' })).toBe('gzip');
    for (const site of ['cross-site', 'same-site', ''])
      expect(await codingOf('/vi', { cookie, 'sec-fetch-site': site })).toBeUndefined();
    expect(await codingOf('/vi', { cookie })).toBeUndefined();
    expect(await codingOf('/vi', { 'sec-fetch-site': 'cross-site' })).toBe('gzip');
  });
});

it('every public page without parameters is within 24.6 kB as it is sent', async () => {
  const weights: Record<string, number> = {};
  for (const { path } of publicPages.filter((p) => !p.path.includes(':')))
    weights[`/vi${path}`] = (await at(`/vi${path}`)).bytes.length;
  console.info(weights);
  expect(Object.values(weights).filter((bytes) => bytes > 24_600)).toEqual([]);
});
