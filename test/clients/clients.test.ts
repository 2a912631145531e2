// Clients from npm against the whole door, as their users set them up.

import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { app } from '../../worker/app.ts';
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
