// Clients from npm against the whole door, as their users set them up.

import { createHash } from 'node:crypto';
import { ApolloClient, gql as document, HttpLink, InMemoryCache } from '@apollo/client';
import { BatchHttpLink } from '@apollo/client/link/batch-http';
import { createPersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { persistedExchange } from '@urql/exchange-persisted';
import { parse } from 'graphql';
import { GraphQLClient } from 'graphql-request';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toId } from '../../schema/ids.ts';
import { app } from '../../worker/app.ts';
import { registered } from '../../worker/registered.ts';
import { mutation, newKey, reportAt } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { settingsOn } from '../support/settings.ts';

const ledger = useLedger();
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

const url = 'http://localhost/graphql';
interface Sent {
  readonly request: Request;
  readonly body: string;
  readonly response: Response;
}
/** A `fetch` that ends at the door of an isolate of its own, and notes what went through. */
function door() {
  const env = settingsOn(ledger.config);
  const sent: Sent[] = [];
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const body = await request.clone().text();
    const response = await app.request(request, {}, env);
    sent.push({ request, body, response: response.clone() });
    return response;
  };
  return { fetch, sent };
}

describe('urql with its normalised cache', () => {
  const bodies = gql`
    query ($first: Int, $after: String, $last: Int, $before: String) {
      territories(first: $first, after: $after, last: $last, before: $before) {
        nodes { id nameVi }
        edges { cursor node { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  `;
  const client = ({ fetch }: ReturnType<typeof door>, mergeMode: 'inwards' | 'outwards' = 'inwards') =>
    new Client({
      url,
      fetch,
      preferGetMethod: false,
      exchanges: [
        cacheExchange({ resolvers: { Query: { territories: relayPagination({ mergeMode }) } } }),
        fetchExchange,
      ],
    });
  const page = async (of: Client, variables: Record<string, unknown>) => {
    const { data, error } = await of.query(bodies, variables).toPromise();
    expect(error).toBeUndefined();
    return data.territories as {
      nodes: { id: string; nameVi: string }[];
      pageInfo: {
        hasNextPage: boolean;
        hasPreviousPage: boolean;
        startCursor: string | null;
        endCursor: string | null;
      };
    };
  };
  const all = async () => (await page(client(door()), { first: 100 })).nodes.map(({ nameVi }) => nameVi);

  it('goes through a list page by page and ends with all of it, each once', async () => {
    const through = door();
    const urql = client(through);
    let so = await page(urql, { first: 12 });
    expect(so.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
    while (so.pageInfo.hasNextPage) so = await page(urql, { first: 12, after: so.pageInfo.endCursor });
    expect(so.nodes.map(({ nameVi }) => nameVi)).toEqual(await all());
    expect(through.sent).toHaveLength(3);
  });

  it('goes back through it from its end', async () => {
    const urql = client(door(), 'outwards');
    let so = await page(urql, { last: 12 });
    expect(so.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
    while (so.pageInfo.hasPreviousPage) so = await page(urql, { last: 12, before: so.pageInfo.startCursor });
    expect(so.nodes.map(({ nameVi }) => nameVi)).toEqual(await all());
  });
});

describe('a page', () => {
  const asked = async (args: string) => {
    const { data, errors } = await ledger.ask(
      'public',
      `{ territories(${args}) { nodes { nameVi } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    if (errors) throw errors[0]!.originalError;
    return data.territories;
  };

  it('from a place tells exactly what lies on either side of it', async () => {
    const whole = await asked('first: 100');
    const { pageInfo } = await asked('first: 1');
    const names = whole.nodes.map((n: { nameVi: string }) => n.nameVi);
    expect(await asked(`last: 5, before: "${whole.pageInfo.endCursor}"`)).toMatchObject({
      nodes: names.slice(-6, -1).map((nameVi: string) => ({ nameVi })),
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    });
    expect(await asked(`first: 5, after: "${whole.pageInfo.endCursor}"`)).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
    expect(await asked(`last: 5, before: "${pageInfo.startCursor}"`)).toMatchObject({
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
  });

  it.each([
    ['no size', '', 'first', 'FIRST_OR_LAST'],
    ['two sizes', 'first: 5, last: 5', 'first', 'FIRST_OR_LAST'],
    ['a place for the other end', 'last: 5, after: "WyJ4Il0"', 'after', 'PLACE_OF_OTHER_END'],
    ['a place for the other end', 'first: 5, before: "WyJ4Il0"', 'before', 'PLACE_OF_OTHER_END'],
    ['more than a hundred', 'last: 101', 'last', 'ROWS_OUT'],
    ['a cursor that is none', 'last: 5, before: "x"', 'before', 'BAD_CURSOR'],
  ])('is refused with %s (%s)', async (_, args, path, code) => {
    await expect(asked(args || 'validOn: null')).rejects.toMatchObject({
      kind: 'INVALID',
      fields: [{ path, code: code.toLowerCase() }],
    });
  });
});

/** More than one request may cost. */
const wide =
  '{ territories(first: 100) { nodes { plans(first: 100) { nodes { id } } reports(first: 100) { nodes { id } } } } }';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const codeIn = async (answer: Response) =>
  ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;

describe('a document that is asked for by its hash', () => {
  const counted = (alias: string) => `query Counted { ${alias}: territories(first: 1) { totalCount } }`;
  const kinds = (sent: readonly Sent[]) =>
    sent.map(({ request, body }) => {
      const text =
        request.method === 'GET' ? new URL(request.url).searchParams.get('query') : JSON.parse(body).query;
      return `${request.method} ${text ? 'hash and text' : 'hash'}`;
    });

  it.each([true, false])(
    "Apollo's client sends the text once, and from then on the hash (by GET: %s)",
    async (isGet) => {
      const through = door();
      const ask = () =>
        new ApolloClient({
          cache: new InMemoryCache(),
          link: createPersistedQueryLink({ sha256, useGETForHashedQueries: isGet }).concat(
            new HttpLink({ uri: url, fetch: through.fetch }),
          ),
        }).query({ query: document(counted(`apollo${isGet}`)) });
      for (const answer of [await ask(), await ask()])
        expect(answer.data).toMatchObject({ [`apollo${isGet}`]: { totalCount: 34 } });
      expect(kinds(through.sent)).toEqual(
        isGet
          ? ['GET hash', 'POST hash and text', 'GET hash']
          : ['POST hash', 'POST hash and text', 'POST hash'],
      );
      expect(await codeIn(through.sent[0]!.response)).toBe('PERSISTED_QUERY_NOT_FOUND');
      expect(through.sent[0]!.response.headers.get('cache-control')).toBe('private, no-store');
    },
  );

  it.each([false, 'force'] as const)('so does urql (by GET: %s)', async (byGet) => {
    const through = door();
    const ask = () =>
      new Client({
        url,
        fetch: through.fetch,
        preferGetMethod: false,
        exchanges: [persistedExchange({ preferGetForPersistedQueries: byGet }), fetchExchange],
      })
        .query(gql(counted(`urql${byGet}`)), {})
        .toPromise();
    for (const { data, error } of [await ask(), await ask()]) {
      expect(error).toBeUndefined();
      expect(data).toMatchObject({ [`urql${byGet}`]: { totalCount: 34 } });
    }
    const method = byGet ? 'GET' : 'POST';
    expect(kinds(through.sent)).toEqual([`${method} hash`, `${method} hash and text`, `${method} hash`]);
  });

  const send = (body: unknown) =>
    door().fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const named = (text: string, over: object = {}) => ({
    persistedQuery: { version: 1, sha256Hash: sha256(text), ...over },
  });

  it.each([
    [
      'is not that of the text',
      { query: '{ __typename }', extensions: named('{ a }') },
      400,
      'PERSISTED_QUERY_OTHER_HASH',
    ],
    [
      'is of another version',
      { extensions: named('{ a }', { version: 2 }) },
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    ['is none', { extensions: named('{ a }', { sha256Hash: { a: 1 } }) }, 200, 'PERSISTED_QUERY_NOT_FOUND'],
    ['is missing', { extensions: { persistedQuery: null } }, 400, 'BAD_REQUEST'],
  ])('is refused where the hash %s', async (_, body, status, code) => {
    const answer = await send(body);
    expect([answer.status, await codeIn(answer)]).toEqual([status, code]);
  });

  it('costs what the text would cost, and is no way around what a text may not', async () => {
    for (const body of [{ query: wide, extensions: named(wide) }, { extensions: named(wide) }])
      expect(await codeIn(await send(body))).toBe('TOO_COSTLY');
    const change =
      'mutation { openRound(directive: "20-CT/TW", period: "2026-H1", key: "by-hash-1") { __typename } }';
    expect((await send({ query: change, extensions: named(change) })).status).toBe(200);
    const address = new URL(url);
    address.searchParams.set('extensions', JSON.stringify(named(change)));
    expect((await door().fetch(address)).status).toBe(405);
  });

  it('is forgotten, the longest unused first, before texts fill the memory', async () => {
    const { onParams } = registered(1_000);
    const ask = async (text: string, query?: string) => {
      const params = { query, extensions: named(text) };
      return Promise.resolve(onParams!({ params, setParams: () => {} } as never)).then(
        () => 'known',
        ({ extensions }) => extensions.code,
      );
    };
    const texts = ['a', 'b', 'c'].map((name) => `{ ${name.repeat(150)} }`);
    await ask(texts[0]!, texts[0]);
    await ask(texts[1]!, texts[1]);
    expect(await ask(texts[0]!)).toBe('known');
    await ask(texts[2]!, texts[2]);
    expect([await ask(texts[0]!), await ask(texts[1]!), await ask(texts[2]!)]).toEqual([
      'known',
      'PERSISTED_QUERY_NOT_FOUND',
      'known',
    ]);
    const long = `{ ${'d'.repeat(600)} }`;
    expect([await ask(long, long), await ask(long), await ask(texts[0]!)]).toEqual([
      'known',
      'PERSISTED_QUERY_NOT_FOUND',
      'PERSISTED_QUERY_NOT_FOUND',
    ]);
  });
});

describe('several operations in one request', () => {
  it("are refused in words to Apollo's batching link", async () => {
    const link = new BatchHttpLink({ uri: url, fetch: door().fetch, batchMax: 2 });
    const client = new ApolloClient({ cache: new InMemoryCache(), link });
    const ask = (alias: string) =>
      client.query({ query: document(`{ ${alias}: territories(first: 1) { totalCount } }`) });
    for (const { reason } of (await Promise.allSettled([ask('a'), ask('b')])) as PromiseRejectedResult[])
      expect(JSON.stringify([String(reason), reason])).toContain('under aliases');
  });

  it('are refused in words to graphql-request', async () => {
    const client = new GraphQLClient(url, { fetch: door().fetch as typeof fetch });
    await expect(
      client.batchRequests([{ document: '{ __typename }' }, { document: '{ __typename }' }]),
    ).rejects.toThrow(/under aliases/);
  });
});

it('graphql-request asks by POST and by GET, and what a client sends beside its question is passed over', async () => {
  const through = door();
  const asked = 'query Places($first: Int!) { territories(first: $first) { totalCount } }';
  for (const method of ['POST', 'GET'] as const) {
    const client = new GraphQLClient(url, {
      fetch: through.fetch as typeof fetch,
      method,
      jsonSerializer: JSON,
    });
    expect(await client.request(parse(asked), { first: 1 })).toEqual({ territories: { totalCount: 34 } });
  }
  const answer = await through.fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: sha256(asked), query: asked, variables: { first: 1 } }),
  });
  expect(await answer.json()).toEqual({ data: { territories: { totalCount: 34 } } });
});

describe('what a request costs', () => {
  const post = (body: object, headers: Record<string, string> = {}) =>
    door().fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const asked = '{ territories(first: 10) { nodes { nameVi kind } } }';

  it('is told in the answer to whoever asks for it, and to nobody else', async () => {
    const { data, extensions } = (await (
      await post({ query: asked, extensions: { cost: true } })
    ).json()) as {
      data: object;
      extensions: object;
    };
    expect(extensions).toEqual({ cost: { foreseen: 22, limit: 20_000 } });
    expect(await (await post({ query: asked })).json()).toEqual({ data });
    // The second time a statement writes the answer, and says it no differently.
    expect(await (await post({ query: asked, extensions: { cost: true } })).json()).toEqual({
      data,
      extensions,
    });
    const refused = await post({ query: asked.replace('10', '101'), extensions: { cost: true } });
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'PAGE_TOO_LARGE' } }] });
  });

  it.each([
    ['an answer', { query: asked }, 200, 19_978],
    ['a question that cannot be read', { query: '{' }, 200, 20_000],
    ['a question that is too costly', { query: wide }, 400, 0],
    ['no question', {}, 400, 20_000],
  ])('is told in the headers of %s', async (_, body, status, left) => {
    const answer = await post(body, { accept: 'application/json' });
    const [policy, said] = ['ratelimit-policy', 'ratelimit'].map((name) =>
      answer.headers.get(name)!.split(', '),
    );
    expect([answer.status, policy![0], said![0]]).toEqual([status, '"cost";q=20000', `"cost";r=${left}`]);
  });

  it('is told of a kept answer too, and a page of another site may read it beside the tag', async () => {
    const { fetch } = door();
    const address = `${url}?query=${encodeURIComponent(asked)}`;
    const first = await fetch(address);
    const etag = first.headers.get('etag')!;
    const again = await fetch(address, { headers: { 'if-none-match': etag } });
    expect([again.status, again.headers.get('ratelimit')!.split(', ')[0]]).toEqual([304, '"cost";r=19978']);
    const exposed = again.headers.get('access-control-expose-headers');
    expect(exposed).toBe('ETag, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id');
  });
});

it("a report's returns asked without a token leave the report, and say why they are not there", async () => {
  const report = await reportAt(ledger, 'published', 'haiPhong');
  const { data, errors } = await ledger.ask(
    'public',
    `{ report(id: "${report.id}") { status returns { reason } } }`,
  );
  expect(data.report).toEqual({ status: 'PUBLISHED', returns: null });
  expect(errors).toMatchObject([{ path: ['report', 'returns'], extensions: { code: 'UNAUTHENTICATED' } }]);
});

it('whoever asks is told who they are: their office, the bodies they act for, and when their token ends', async () => {
  const viewer =
    '{ viewer { office { id officeEn memberships { role agency { id } } } bodies { id nameVi } expiresAt roles } }';
  const { data, errors, statements } = await ledger.ask('haiPhong', viewer);
  expect(errors).toBeUndefined();
  expect(statements).toBe(2);
  const [kept] = await ledger.rows(
    "SELECT t.person_id, t.expires_at FROM tokens t JOIN memberships m USING (person_id) WHERE m.agency_id = 'hp2-ubnd'",
  );
  const body = toId('Agency', 'hp2-ubnd');
  expect(data.viewer).toMatchObject({
    office: {
      id: toId('Office', kept!.person_id),
      memberships: [{ role: 'PROVINCE_OFFICER', agency: { id: body } }],
    },
    bodies: [{ id: body, nameVi: 'Ủy ban nhân dân thành phố Hải Phòng' }],
    expiresAt: kept!.expires_at,
    roles: ['PROVINCE_OFFICER'],
  });
  expect((await ledger.ask('public', viewer)).data.viewer).toBeNull();
});

it('who begins a report that is there already is told which it is', async () => {
  const { data } = await ledger.ask('haiPhong', '{ myReports(first: 1) { nodes { id round { id } } } }');
  const [mine] = data.myReports.nodes;
  const asked = mutation(
    'startReport',
    { round: mine.round.id, key: newKey() },
    '... on Conflict { code there }',
  );
  const { startReport: again } = (await ledger.ask('haiPhong', asked)).data;
  expect(again).toMatchObject({ __typename: 'Conflict', code: 'REPORT_THERE', there: mine.id });
});
