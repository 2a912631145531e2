// What every public address keeps to, whatever page it is.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { publicPages } from '../../worker/public-pages.ts';
import { useProduct } from './running.ts';

const product = useProduct();
const idOf = (question: string) => createHash('sha256').update(question).digest('hex');

describe('a page', () => {
  it('that did not change is not sent again', async () => {
    const first = await product.fetch('/vi');
    const again = await product.fetch('/vi', { headers: { 'if-none-match': first.headers.get('etag')! } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    const inEnglish = await product.fetch('/en', {
      headers: { 'if-none-match': first.headers.get('etag')! },
    });
    expect(inEnglish.status).toBe(200);
  });

  it('answers for a day that is over, says so, and says it in headers that web archives read', async () => {
    const then = await product.fetch('/en?ngay=2026-11-20');
    expect(then.headers.get('memento-datetime')).toBe('Fri, 20 Nov 2026 17:00:00 GMT');
    expect(then.headers.get('link')).toContain('rel="original timegate"');
  });

  it('leaves parameters alone that it does not know, and days that are none', async () => {
    for (const query of ['?ngay=2026-02-30', '?ngay=tomorrow', '?ngay=2999-01-01', '?x=1'])
      expect((await product.fetch(`/vi${query}`)).headers.get('memento-datetime')).toBeNull();
  });

  it('is not there for a place that is none, rather than empty', async () => {
    const of = '/vi/chi-bao/workers-sent-by-province';
    for (const [path, status] of [
      [`${of}?tinh=hai-phong`, 200],
      [`${of}?tinh=hai-duong`, 200],
      [`${of}?tinh=nowhere-at-all`, 404],
      [`${of}.csv?tinh=nowhere-at-all`, 404],
    ] as const)
      expect((await product.fetch(path)).status, path).toBe(status);
  });

  it('has nothing in a form that it does not give', async () => {
    for (const path of ['/vi.ics', '/vi.exe', '/vi/.csv', '/vi/nix']) {
      const answer = await product.fetch(path);
      expect(answer.status, path).toBe(404);
    }
  });
});

describe('the picture that a link shows', () => {
  const at = '/vi/chi-bao/workers-sent.png';

  it('is painted by the product as it is started, for any other site, and not again while nothing changed', async () => {
    const first = await product.fetch(at);
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toBe('image/png');
    expect(first.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(first.headers.get('content-encoding')).toBeNull();
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    const bytes = Buffer.from(await first.arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);

    const second = await product.fetch(at);
    expect(second.headers.get('etag')).toBe(tag);
    expect(Buffer.from(await second.arrayBuffer()).equals(bytes)).toBe(true);
    expect((await product.lineOf(second)).statements).toBeLessThanOrEqual(1);
    const known = await product.fetch(at, { headers: { 'if-none-match': tag } });
    expect([known.status, await known.text()]).toEqual([304, '']);
    const inEnglish = await product.fetch(at.replace('/vi', '/en'), { headers: { 'if-none-match': tag } });
    expect(inEnglish.status).toBe(200);
    expect(inEnglish.headers.get('etag')).not.toBe(tag);
  });

  it('is asked for by many at once without one of them being left without', async () => {
    const all = await Promise.all(
      ['ha-tinh', 'hue', 'ca-mau', 'son-la'].flatMap((slug) =>
        ['vi', 'en'].map((language) => product.fetch(`/${language}/tinh/${slug}.png`)),
      ),
    );
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 200));
    const pictures = await Promise.all(
      all.map(async (one) => Buffer.from(await one.arrayBuffer()).toString('base64')),
    );
    expect(new Set(pictures).size).toBe(all.length);
  });
});

describe('the question behind a page', () => {
  it('can be asked by its short name, with the same answer as by its text', async () => {
    for (const { question } of publicPages.filter((p) => !p.path.includes(':'))) {
      const byName = await product.fetch(`/graphql?documentId=${idOf(question)}`);
      expect(byName.status).toBe(200);
      const { body } = await product.ask(question);
      expect(await byName.json()).toEqual(body);
    }
  });

  it('is refused in words when nothing has the name', async () => {
    const answer = await product.fetch(`/graphql?documentId=${'0'.repeat(64)}`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'DOCUMENT_NOT_FOUND' } }] });
  });
});

it('nothing is at an address of scripts that was never built', async () => {
  for (const path of ['/assets/nix.js', '/assets/..%2Fworker%2Findex.js', '/assets/'])
    expect((await product.fetch(path)).status, path).toBe(404);
});
