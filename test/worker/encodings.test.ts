// What the door does with bytes, types and numbers of changes before anything is read or done.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { maxRoundTrips } from '../../db/client.ts';
import { app } from '../../worker/app.ts';
import { legsOfAChange, limits } from '../../worker/limits.ts';
import { hasReadableEscapes, hasReadableParts, textOf } from '../../worker/utf8.ts';
import { settingsOn } from '../support/settings.ts';
import { smallDoor } from './small-door.ts';

beforeEach(() => void vi.spyOn(console, 'log').mockReturnValue());
afterEach(() => vi.restoreAllMocks());

// Nothing here gets as far as a database.
const env = settingsOn({ url: 'http://127.0.0.1:9', authToken: 'none' });
const vietnamese1258 = Uint8Array.of(0xd0, 0xe0, 0x20, 0x4e);
const around = (before: string, bytes: Uint8Array, after: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...new TextEncoder().encode(before), ...bytes, ...new TextEncoder().encode(after)]);
const post = (
  path: string,
  type: string,
  body: Uint8Array<ArrayBuffer> | string,
  headers: Record<string, string> = {},
) => app.request(path, { method: 'POST', headers: { 'content-type': type, ...headers }, body }, env);
const asJson = (body: Uint8Array<ArrayBuffer> | string, headers: Record<string, string> = {}) =>
  post('/graphql', 'application/json', body, headers);
const codeOf = async (answer: Response) =>
  ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;

describe('what is not UTF-8 is refused before it is read', () => {
  const boundary = 'frontier';
  const part = (head: string, bytes: Uint8Array) =>
    around(`--${boundary}\r\n${head}\r\n\r\n`, bytes, `\r\n--${boundary}--\r\n`);
  const rows: [what: string, ask: () => Response | Promise<Response>][] = [
    ['JSON', () => asJson(around('{"query":"{ viewer { id } }","operationName":"', vietnamese1258, '"}'))],
    ['JSON that begins like UTF-16', () => asJson(Uint8Array.of(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00))],
    ['overlong bytes', () => asJson(around('{"query":"', Uint8Array.of(0xc0, 0xaf), '"}'))],
    ['a half character in bytes', () => asJson(around('{"query":"', Uint8Array.of(0xed, 0xa0, 0x80), '"}'))],
    ['a query in the address', () => app.request('/graphql?query={search(text:"H%E0")}', {}, env)],
    ['variables in the address', () => app.request('/graphql?query={a}&variables={"t":"%D0%E0 N"}', {}, env)],
    ['a path', () => app.request('/vi/tinh/h%E0-n%F4i', {}, env)],
    ['a search', () => app.request('/app/tim?q=H%E0', {}, env)],
    ['a form', () => post('/app/dang-nhap', 'application/x-www-form-urlencoded', 'done=%D0%E0%20N')],
    [
      'a form in raw bytes',
      () => post('/app/dang-nhap', 'application/x-www-form-urlencoded', around('done=', vietnamese1258, '')),
    ],
    [
      'a text among files',
      () =>
        post(
          '/app/dang-nhap',
          `multipart/form-data; boundary=${boundary}`,
          part('Content-Disposition: form-data; name="done"', vietnamese1258),
        ),
    ],
  ];
  it.each(rows)('%s', async (_, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(400);
    expect(await codeOf(answer)).toBe('NOT_UTF8');
  });

  it('text parts and names of a form are looked at, the bytes of a file are not', () => {
    const bytes = vietnamese1258;
    expect(
      hasReadableParts(part('Content-Disposition: form-data; name="f"; filename="a.xlsx"', bytes), boundary),
    ).toBe(true);
    expect(hasReadableParts(part('Content-Disposition: form-data; name="f"', bytes), boundary)).toBe(false);
    const named = around(
      `--${boundary}\r\nContent-Disposition: form-data; name="f"; filename="`,
      bytes,
      `.xlsx"\r\n\r\nPK\r\n--${boundary}--`,
    );
    expect(hasReadableParts(named, boundary)).toBe(false);
  });

  it('good text stays as it is, with or without a byte order mark, and a lone percent sign is itself', () => {
    const mark = Uint8Array.of(0xef, 0xbb, 0xbf);
    expect(textOf(around('', mark, 'Huế 💧'))).toBe('Huế 💧');
    expect(hasReadableEscapes('/app/tim?q=100%&x=%zz&y=Hu%E1%BA%BF')).toBe(true);
  });

  it.each([
    ['application/json; charset=windows-1258', '/graphql'],
    ['application/json; charset=utf-16', '/graphql'],
    ['application/x-www-form-urlencoded; charset=windows-1258', '/app/dang-nhap'],
  ])('%s is a type of its own, and is not taken', async (type, path) => {
    const answer = await post(path, type, '{}');
    expect([answer.status, await codeOf(answer)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  it('half a character that JSON spells out is refused too', async () => {
    const { status, body, resolvers } = await smallDoor().ask('query ($t: ID!) { node(id: $t) { id } }', {
      t: '\ud800',
    });
    expect([status, body.errors[0].extensions.code, resolvers]).toEqual([400, 'BAD_USER_INPUT', 0]);
  });
});

describe('a refusal comes in the type that was asked for', () => {
  const graphql = 'application/graphql-response+json';
  const ways: [what: string, status: number, ask: (accept: string) => Response | Promise<Response>][] = [
    ['no JSON', 415, (accept) => post('/graphql', 'text/plain', '{}', { accept })],
    ['packed', 415, (accept) => asJson('{}', { accept, 'content-encoding': 'gzip' })],
    ['too large', 413, (accept) => asJson(`{"query":"${'x'.repeat(limits.bodyBytes)}"}`, { accept })],
    ['not UTF-8', 400, (accept) => asJson(vietnamese1258, { accept })],
    [
      'an unknown method',
      405,
      (accept) => app.request('/graphql', { method: 'PUT', headers: { accept } }, env),
    ],
    [
      'an unknown document',
      404,
      (accept) => app.request('/graphql?documentId=sha256:0', { headers: { accept } }, env),
    ],
    [
      'an unreadable token',
      401,
      (accept) => asJson('{"query":"{viewer{id}}"}', { accept, authorization: 'Basic x' }),
    ],
    ['not set up', 503, (accept) => app.request('/graphql?query={a}', { headers: { accept } }, {})],
  ];
  it.each(ways)('%s', async (_, status, ask) => {
    vi.spyOn(console, 'error').mockReturnValue();
    for (const [accept, type] of [
      [graphql, graphql],
      [`${graphql}, application/json;q=0.9`, graphql],
      [`application/json;q=0.5, ${graphql};q=0.8, text/html;q=0.1`, graphql],
      ['application/json', 'application/json'],
      ['application/json, multipart/mixed', 'application/json'],
      ['*/*', 'application/json'],
    ] as const) {
      const answer = await ask(accept);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([status, `${type}; charset=utf-8`]);
      expect(await codeOf(answer)).toMatch(/^[A-Z_0-9]+$/);
      if (status === 401) expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    }
  });

  it('a browser that opens a page is told in a page', async () => {
    const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    const answer = await app.request('/vi/tinh/h%E0', { headers: browser }, env);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain('Không đọc được yêu cầu này.');
  });
});

describe('changes are counted before the first is made', () => {
  const notes = (n: number) => Array.from({ length: n }, (_, at) => `n${at}: note(text: "x")`).join(' ');
  it('a client may send 8 together, and they fit into the legs of one request', () => {
    expect(limits.changes).toBe(8);
    expect(1 + limits.changes * legsOfAChange).toBeLessThanOrEqual(maxRoundTrips);
    expect(maxRoundTrips).toBeLessThan(50);
  });
  it(`${limits.changes} are made`, async () => {
    const { status, body } = await smallDoor().ask(`mutation { ${notes(limits.changes)} __typename }`);
    expect([status, body.errors]).toEqual([200, undefined]);
  });
  it.each([
    ['one more', `mutation { ${notes(limits.changes + 1)} }`],
    ['twenty-five', `mutation { ${notes(25)} }`],
    [
      'in fragments',
      `mutation { ...A ... on Mutation { last: note(text: "x") } } fragment A on Mutation { ${notes(limits.changes)} }`,
    ],
  ])('%s: none is made, and the limit is told as one', async (_, source) => {
    const { status, body, resolvers } = await smallDoor().ask(source);
    expect([status, resolvers]).toEqual([400, 0]);
    expect(body.errors[0]).toMatchObject({
      message: expect.stringContaining('None was made'),
      extensions: { code: 'TOO_MANY_CHANGES', limit: limits.changes },
    });
  });
});

it('what a client sends beside the question is passed over', async () => {
  const answer = await asJson('{"id":"abc","doc_id":"1","query":"{ __typename }"}');
  expect([answer.status, await answer.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
});
