// What /openapi.json says of each address is what the address does, and of what is routed for the public it leaves out nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { cosigned, makeKey, signerOf } from '../../db/log/note.ts';
import { schema } from '../../schema/index.ts';
import { allForms, contentTypeOf, type Form, formOf } from '../../web/pages/public/shell/forms.ts';
import type { PublicPage } from '../../web/pages/public/shell/page.ts';
import { type TakenName, taken, takenAs } from '../../web/pages/public/shell/taken.ts';
import { room as api } from '../../worker/api-room.ts';
import { app } from '../../worker/app.ts';
import { publicContext } from '../../worker/context.ts';
import { envFrom } from '../../worker/env.ts';
import { room as logs } from '../../worker/log-room.ts';
import { embeddedPages, publicPages } from '../../worker/public-pages.ts';
import { room } from '../../worker/public-room.ts';
import { reportAt } from '../support/cycle.ts';
import { commission } from '../support/keeper.ts';
import { useLedger } from '../support/ledger.ts';
import { oblige } from '../support/owing.ts';
import { settingsOn } from '../support/settings.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly description: string;
  readonly example?: string;
  readonly schema?: { readonly enum?: readonly string[]; readonly pattern?: string };
}
interface Answer {
  readonly description: string;
  readonly content?: Readonly<Record<string, object>>;
  readonly headers?: object;
}
type Ref<T> = T | { readonly $ref: string };
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly Ref<Parameter>[];
  readonly responses: Readonly<Record<string, Ref<Answer>>>;
}
interface Described {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

const ledger = useLedger();
let settings: ReturnType<typeof settingsOn>;
let described: Described;
beforeAll(async () => {
  await reportAt(ledger, 'published', 'haiPhong');
  await oblige(ledger, commission);
  const [key, witness] = [await makeKey('ledger.example/log'), await makeKey('witness.example', 'witness')];
  const seenBy = await signerOf(witness);
  settings = settingsOn(ledger.config, { LOG_KEY: key, LOG_WITNESSES: seenBy.text });
  const note = await (await get('/log/checkpoint')).text();
  const line = await cosigned(note.slice(0, note.indexOf('\n\n') + 1), seenBy, 1_796_000_000);
  await app.request('/log/cosignature', { method: 'POST', body: `${note}${line}\n` }, settings);
  described = (await (await get('/openapi.json')).json()) as Described;
});
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers }, settings);

const meant = <T extends object>(one: Ref<T>): T => {
  if (!('$ref' in one)) return one;
  const [kind, name] = /^#\/components\/(\w+)\/([\w-]+)$/.exec(one.$ref)!.slice(1) as [string, string];
  return described.components[kind]![name] as T;
};
const operations = () => Object.entries(described.paths).map(([path, { get }]) => ({ path, ...get }));
/** Without the query tool, whose script is there only where the product was built: test/worker/open-api.test.ts. */
const here = () => operations().filter(({ path }) => path !== '/graphiql');
const parametersOf = ({ parameters = [] }: Pick<Operation, 'parameters'>) => parameters.map(meant);
const answersOf = ({ responses }: Pick<Operation, 'responses'>) =>
  new Map(Object.entries(responses).map(([status, answer]) => [Number(status), meant(answer)]));
/** The address with its examples, and behind it whatever of its query is asked for. */
function addressOf(operation: { path: string } & Operation, query: (one: Parameter) => boolean): string {
  const parameters = parametersOf(operation);
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(parameters.find((one) => one.in === 'path' && one.name === name)!.example!),
  );
  const asked = parameters.filter((one) => one.in === 'query' && one.example !== undefined && query(one));
  const search = new URLSearchParams(asked.map(({ name, example }) => [name, example!]));
  return search.size === 0 ? path : `${path}?${search}`;
}
const typeOf = ({ headers }: Response) => headers.get('content-type')?.split(';')[0];
const isUnder = ({ path }: { path: string }) => path.includes('{directive}');
const isNeeded = ({ name, required }: Parameter) => name === 'documentId' || required === true;

describe('as a document', () => {
  it('is OpenAPI 3.1: whatever it refers to is there, and nothing lies there unused', () => {
    expect(described.openapi).toBe('3.1.0');
    expect(described.servers).toEqual([{ url: 'http://localhost' }]);
    const text = JSON.stringify(described);
    const refs = [...text.matchAll(/"\$ref":"#\/components\/([\w/-]+)"/g)].map(([, ref]) => ref!);
    const there = Object.entries(described.components).flatMap(([kind, all]) =>
      Object.keys(all).map((name) => `${kind}/${name}`),
    );
    expect([...new Set(refs)].sort()).toEqual(there.sort());
  });

  it('each operation has a name of its own, a summary, a tag that is explained, and an answer', () => {
    const all = operations();
    expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(all.length);
    const tags = described.tags.map(({ name }) => name);
    for (const { operationId, summary, tags: own, responses } of all) {
      expect(operationId).toMatch(/^[a-zA-Z_]+$/);
      expect(summary).toMatch(/^[A-Z][^{}]+[^.]$/);
      expect(tags).toEqual(expect.arrayContaining([...own]));
      expect(Object.keys(responses).some((status) => /^[23]\d\d$/.test(status))).toBe(true);
    }
  });

  it('what stands in a path is described once, is needed, and has an example of its shape', () => {
    for (const operation of operations()) {
      const parameters = parametersOf(operation);
      const keys = parameters.map((one) => `${one.in} ${one.name}`);
      expect(new Set(keys).size, operation.path).toBe(keys.length);
      const inPath = parameters.filter((one) => one.in === 'path');
      const named = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(inPath.map(({ name }) => name).sort()).toEqual(named.sort());
      for (const { required, example } of inPath)
        expect([required, typeof example]).toEqual([true, 'string']);
      for (const { example, description, schema } of parameters) {
        expect(description).toMatch(/^[A-Z].*\.$/);
        if (example === undefined || !schema) continue;
        if (schema.pattern) expect(example).toMatch(new RegExp(schema.pattern));
        if (schema.enum) expect(schema.enum).toContain(example);
      }
    }
  });

  it('may be read by a page of any other site, and is not sent again while it is the same', async () => {
    const answer = await get('/openapi.json', { origin: 'https://elsewhere.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const again = await get('/openapi.json', { 'if-none-match': answer.headers.get('etag')! });
    expect(again.status).toBe(304);
  });
});

describe('each address answers as it says', () => {
  it('with its examples, and what it sends has the type that is told', async () => {
    for (const operation of here()) {
      const address = addressOf(operation, isNeeded);
      const answer = await get(address);
      const told = answersOf(operation);
      // Among several directives those are the addresses: test/directives/second.test.ts.
      expect(answer.status, address).toBe(isUnder(operation) || address === '/' ? 302 : 200);
      expect(told.has(answer.status), address).toBe(true);
      if (answer.status === 302) continue;
      expect(Object.keys(told.get(200)!.content!), address).toContain(typeOf(answer));
      expect(answer.headers.has('content-type'), address).toBe(true);
    }
  });

  it('and under a directive leads to where that is the only one', async () => {
    const under = here().filter(isUnder);
    for (const operation of under) {
      const address = addressOf(operation, isNeeded);
      const to = (await get(address)).headers.get('location');
      expect(to, address).toBe(address.replace('/20-ct-tw', ''));
    }
    const plain = here().map(({ path }) => path);
    for (const { path } of under) expect(plain).toContain(path.replace('/{directive}', ''));
  });

  it('with each thing that it takes behind its question mark, and with all of them', async () => {
    const asked = new Set<string>();
    for (const operation of here().filter((one) => !isUnder(one))) {
      const names = parametersOf(operation)
        .filter((one) => one.in === 'query' && one.example !== undefined && !isNeeded(one))
        .map(({ name }) => name);
      if (names.length === 0) continue;
      const address = addressOf(operation, () => true);
      const answer = await get(address);
      // A picture or a part of a day that is over may have nothing to show.
      expect(answersOf(operation).has(answer.status), `${address} answers ${answer.status}`).toBe(true);
      if (answer.status === 200)
        expect(Object.keys(answersOf(operation).get(200)!.content!), address).toContain(typeOf(answer));
      for (const name of names) asked.add(name);
    }
    expect([...asked].sort()).toEqual(
      Object.keys(taken)
        .filter((name) => takenAs(name as TakenName).example !== undefined)
        .sort(),
    );
  });

  it('otherwise with each thing that it takes than without it', async () => {
    const ofPages = here().filter((one) => !isUnder(one) && !/^\/graphql|\.xlsx$/.test(one.path));
    const ofAll = ['ngay', 'kieu'];
    const differs = new Map<string, boolean>();
    for (const operation of ofPages) {
      const taking = parametersOf(operation).filter(
        (one) => one.in === 'query' && one.example !== undefined && !ofAll.includes(one.name),
      );
      if (taking.length === 0) continue;
      const asReader = { accept: 'text/html' };
      const without = await (
        await get(
          addressOf(operation, () => false),
          asReader,
        )
      ).text();
      for (const { name } of taking) {
        // One of the forms of an address makes use of it.
        const of = `${operation.path.replace(/\.\w+$/, '')} ${name}`;
        const is = await (
          await get(
            addressOf(operation, (one) => one.name === name),
            asReader,
          )
        ).text();
        differs.set(of, differs.get(of) || is !== without);
      }
    }
    // There is one round, which is shown anyway; on the page, links keep what was chosen.
    expect([...differs].filter(([, isOther]) => !isOther).map(([of]) => of)).toEqual(['/embed/tinh ky']);
    expect(differs.size).toBeGreaterThan(15);
  });

  it('with 304 where it promises a tag, and a tag nowhere else', async () => {
    for (const operation of here().filter((one) => !isUnder(one))) {
      const address = addressOf(operation, isNeeded);
      const told = answersOf(operation);
      const tag = (await get(address)).headers.get('etag');
      expect(tag !== null, address).toBe(told.has(304));
      if (tag !== null) expect((await get(address, { 'if-none-match': tag })).status, address).toBe(304);
    }
  });

  it('with 404 where nothing bears the name in its path', async () => {
    for (const operation of here()) {
      const named = parametersOf(operation).filter((one) => one.in === 'path' && !one.schema?.enum);
      if (named.length === 0) continue;
      const nothing = operation.path
        .replace('{language}', 'vi')
        .replace('{directive}', '99-ct-tw')
        .replace('{code}', '9.9')
        .replace(/\{\w+\}/g, 'nothing-here');
      const answer = await get(nothing);
      expect([nothing, answer.status]).toEqual([nothing, 404]);
      expect(answersOf(operation).has(404), nothing).toBe(true);
    }
  });
});

describe('nothing that is routed for the public is left out', () => {
  const source = readFileSync(join(import.meta.dirname, '../../worker/app.ts'), 'utf8');
  const ofHall = [...source.matchAll(/hall\.(?:get|on)\('([^']+)'/g)].map(([, path]) => path!);
  /** What our own pages load, and offices work in. */
  const ofPages = ['/assets/:file', '/app/sw.js', '/favicon.ico'];
  const templateOf = (route: string) => route.replace(/:(\w+)(?:\{.+?\}(?=\/|$))?/g, '{$1}');
  const routed = () =>
    [
      ...ofHall,
      ...[...api.routes, ...room.routes, ...logs.routes]
        .filter(({ method, path }) => method === 'GET' && path !== '/*')
        .map(({ path }) => path),
    ]
      // For whoever runs the ledger, behind a token of their own.
      .filter((path) => !ofPages.includes(path) && path !== '/metrics')
      .map(templateOf);
  const formless = (path: string) => path.replace(new RegExp(`\\.(${allForms.join('|')})$`), '');

  it('each route is an address here, and each address here has a route', () => {
    expect(ofHall.length).toBeGreaterThan(5);
    // Its own name ends as a form does.
    const told = Object.keys(described.paths).map((path) =>
      path === '/openapi.json' ? path : formless(path),
    );
    expect([...new Set(told)].sort()).toEqual([...new Set(routed())].sort());
  });

  const pages = [
    ...publicPages.map((page) => ({ page, at: `/{language}${page.path}` })),
    ...embeddedPages.map((page) => ({ page, at: page.path })),
  ].map(({ page, at }) => ({ page: page as PublicPage<unknown>, at: templateOf(at) }));

  it.each(pages)(
    '$at is answered as a page and in the forms that are here, and in no other',
    async ({ page, at }) => {
      const address = at.replace('{language}', 'vi').replace(/\{(\w+)\}/g, (_, name) => page.example![name]!);
      for (const form of [null, ...allForms]) {
        const ending = form === null ? '' : `.${form}`;
        const { status, headers } = await get(address + ending);
        expect([form, status === 200]).toEqual([form, `${at}${ending}` in described.paths]);
        if (form !== null && status === 200) expect(headers.get('content-type')).toBe(contentTypeOf(form));
      }
    },
  );

  /** Names that are looked up in an address while a page and all its files are made. */
  async function takenBy(page: PublicPage<unknown>): Promise<string[]> {
    const found = new Set<string>();
    const address = new Proxy<Record<string, string | undefined>>(
      { ...page.example },
      {
        get(given, name: string) {
          found.add(name);
          return given[name];
        },
      },
    );
    const ctx = publicContext(envFrom(settings), 'test');
    const variableValues = page.variables?.(address) ?? {};
    const { data, errors } = await graphql({
      schema,
      source: page.question,
      variableValues,
      contextValue: ctx,
    });
    expect(errors).toBeUndefined();
    const shown = {
      language: 'vi',
      now: ctx.now,
      origin: 'http://localhost',
      directive: null,
      path: page.path.replace(/:(\w+)(?:\{.+?\}(?=\/|$))?/g, (_, name) => page.example![name]!),
      address,
      day: null,
      documentId: '0'.repeat(64),
    } as const;
    await page.render(data, shown);
    for (const make of Object.values(page.renditions ?? {})) await make!(data, shown);
    return [...found];
  }

  it.each(pages)('$at takes what it says that it takes', async ({ page }) => {
    const inPath = [...page.path.matchAll(/:(\w+)/g)].map(([, name]) => name!);
    const forms = Object.keys(page.renditions ?? {}) as Form[];
    const ofForms = forms.some((form) => formOf(form).write && form === 'csv') ? ['kieu'] : [];
    const names = (await takenBy(page)).filter((name) => !inPath.includes(name) && !ofForms.includes(name));
    expect(names.sort()).toEqual([...(page.takes ?? [])].sort());
  });
});
