// The client package from outside, as it is built: installed in a project of its own, compiled there, and asking through the whole door.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LedgerSettings } from '../../web/client/index.ts';
import { app } from '../../worker/app.ts';
import { buildClient } from '../../worker/local/build-client.ts';
import { useLedger } from '../support/ledger.ts';
import { settingsOn } from '../support/settings.ts';

const root = join(import.meta.dirname, '../..');
const name = 'directive-ledger-client';
let project: string;
let installed: string;
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'client-'));
  installed = join(project, 'node_modules', name);
  mkdirSync(dirname(installed), { recursive: true });
  buildClient(installed);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('what is published', () => {
  it('needs nothing, says what it needs of its place, and is whole', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({ name, type: 'module', engines: { node: '>=20' } });
    expect(manifest.dependencies ?? manifest.peerDependencies).toBeUndefined();
    const files = readdirSync(installed);
    for (const entry of Object.values(manifest.exports['.'])) expect(files).toContain(String(entry).slice(2));
    for (const file of files.filter((one) => /\.(js|d\.ts)$/.test(one))) {
      const text = readFileSync(join(installed, file), 'utf8');
      for (const [, named] of text.matchAll(/ from '([^']+)'/g)) {
        expect(named).toMatch(/^\.\/[\w-]+\.js$/);
        expect(files).toContain(named!.slice(2));
      }
    }
  });

  it('is a package that npm would publish', () => {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: installed,
        encoding: 'utf8',
      }),
    );
    expect(packed.files.map(({ path }: { path: string }) => path).sort()).toEqual(
      readdirSync(installed).sort(),
    );
  });
});

const program = `
import { change, done, Ledger, LedgerProblem, ReportsOfMyBody, SaveReport, type ProblemCode, question, BodiesOneByOne, WhatIsOrdered } from '${name}';
export async function main(token: string): Promise<string[]> {
  const ledger = new Ledger('https://ledger.example', { token, language: 'vi', fetch });
  const { directive } = await ledger.ask(WhatIsOrdered);
  const symbol: string | undefined = directive?.symbol;
  const found = [symbol ?? ''];
  for await (const { nameVi, kind } of ledger.rows(BodiesOneByOne, {}, (answer) => answer.agencies, { from: 'end' }))
    if (kind === 'BANK') found.push(nameVi ?? '');
  for await (const report of ledger.rows(ReportsOfMyBody, { status: 'DRAFT' }, (answer) => answer.myReports)) {
    const { saveReport } = await ledger.change(SaveReport, { id: report.id, revision: report.revision, items: [{ task: '3.11', claim: 'IN_PROGRESS' }] });
    if (saveReport.__typename === 'Conflict') found.push(String(saveReport.currentRevision));
    found.push(done(saveReport).status);
  }
  const news = ledger.changes(null);
  for await (const { recordId } of news) found.push(recordId ?? '');
  const own = await ledger.ask(question<{ readonly kind: number }, { readonly id: string }>('query Q($id: ID!) { kind }'), { id: 'x' });
  const mine = await ledger.change(change<{ readonly done: boolean }, { readonly key?: string }>('mutation M($key: Key!) { done }', ['key']), {});
  return [...found, String(own.kind), String(mine.done)];
}
export const isTooMuch = (problem: unknown): boolean => {
  const code: ProblemCode | null = problem instanceof LedgerProblem ? problem.code : null;
  return code === 'TOO_COSTLY';
};
`;
/** Compiles programs in the project, as strictly as there is; answers what the compiler says. */
function compile(texts: readonly string[], options: object): string {
  const files = texts.map((_, at) => `program-${at}.ts`);
  for (const [at, text] of texts.entries()) writeFileSync(join(project, files[at]!), text);
  const strictly = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
  };
  const compilerOptions = { ...strictly, target: 'es2022', noEmit: true, types: [], ...options };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin/tsc',
  );
  return spawnSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8' }).stdout;
}
const inBrowser = { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom'] };

describe('its types', () => {
  beforeAll(() => {
    for (const types of ['@types', '@cloudflare', 'undici-types'])
      symlinkSync(join(root, 'node_modules', types), join(project, 'node_modules', types));
  });

  it.each([
    ['a browser', inBrowser],
    ['Node', { module: 'nodenext', lib: ['es2022'], types: ['node'] }],
    [
      'a worker',
      {
        module: 'esnext',
        moduleResolution: 'bundler',
        lib: ['es2022'],
        types: ['@cloudflare/workers-types'],
      },
    ],
  ])('are understood in %s', (_, options) => {
    writeFileSync(join(project, 'package.json'), '{"type":"module"}');
    expect(compile([program], options)).toBe('');
  });

  const wrong: [what: string, was: string, is: string, why: RegExp][] = [
    ['a field of another name', 'directive?.symbol', 'directive?.sign', /'sign' does not exist/],
    ['a null that is not looked at', 'directive?.symbol', 'directive.symbol', /possibly 'null'/],
    ['a word that the ledger does not have', "kind === 'BANK'", "kind === 'SHOP'", /no overlap/],
    ['a change without its revision', 'revision: report.revision,', '', /'revision' is missing/],
    ['a line of another shape', "task: '3.11'", 'task: 3.11', /'number' is not assignable to type 'string'/],
    ['a refusal as a report', 'done(saveReport).status', 'saveReport.status', /'status' does not exist/],
    ['a code that is never said', "code === 'TOO_COSTLY'", "code === 'TOO_DEAR'", /no overlap/],
    [
      'a change that is asked',
      'ledger.ask(WhatIsOrdered)',
      "ledger.ask(SaveReport, { id: 'x', revision: 1 })",
      /"?'?change'?"?' is not assignable to type '"?question/,
    ],
    [
      'a page that cannot be turned',
      '(answer) => answer.myReports)',
      '(answer) => ({ nodes: answer.myReports.nodes }))',
      /'pageInfo' is missing/,
    ],
    [
      'a question that takes no page',
      'ledger.ask(WhatIsOrdered);',
      'ledger.ask(WhatIsOrdered); ledger.rows(WhatIsOrdered, {}, (answer) => answer.directive?.tasks);',
      /not assignable to parameter of type 'never'/,
    ],
  ];
  let said: readonly string[] | undefined;
  it.each(wrong.map((one, at) => [...one, at] as const))('refuse %s', (_, was, _is, why, at) => {
    expect(program).toContain(was);
    said ??= compile(
      wrong.map(([, from, to]) => program.replace(from, to)),
      inBrowser,
    ).split(/\n(?! )/);
    expect(said.filter((one) => one.includes(`program-${at}.ts`)).join('\n')).toMatch(why);
  });
});

describe('through the whole door', () => {
  const ledger = useLedger();
  beforeEach(() => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
  });

  /** The built package on an isolate of its own, and what went over its line. */
  async function client(settings: LedgerSettings = {}) {
    const built = (await import(join(installed, 'index.js'))) as typeof import('../../web/client/index.ts');
    const env = settingsOn(ledger.config);
    const sent: { readonly how: string; readonly status: number }[] = [];
    const through = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
      const request = new Request(input, init);
      const isText = request.method === 'POST' && (await request.clone().text()).includes('"query"');
      const how = [
        request.method,
        isText ? 'text' : 'hash',
        ...(request.headers.has('if-none-match') ? ['tag'] : []),
      ];
      const response = await app.request(request, {}, env);
      sent.push({ how: how.join(' '), status: response.status });
      return response;
    };
    return {
      ...built,
      sent,
      ledger: new built.Ledger('http://localhost', { fetch: through as typeof fetch, ...settings }),
    };
  }

  it('an example question goes by its hash alone, and asked again only its tag comes back', async () => {
    const { ledger: asked, sent, OldProvinces } = await client();
    const first = await asked.ask(OldProvinces);
    expect(first.territories.totalCount).toBe(63);
    expect(await asked.ask(OldProvinces)).toEqual(first);
    expect(sent).toEqual([
      { how: 'GET hash', status: 200 },
      { how: 'GET hash tag', status: 304 },
    ]);
  });

  it("one's own question brings its text once", async () => {
    const { ledger: asked, sent, question } = await client();
    const own = question<{ own: { totalCount: number } }>(
      'query Own { own: territories(first: 1) { totalCount } }',
    );
    for (const _ of [1, 2, 3]) expect(await asked.ask(own)).toEqual({ own: { totalCount: 34 } });
    expect(sent.map(({ how }) => how)).toEqual(['GET hash', 'POST text', 'GET hash', 'GET hash tag']);
  });

  it('what does not fit into an address, and what is asked with a token, is posted', async () => {
    const { ledger: asked, sent, question } = await client();
    const wide = question<{ nodes: unknown[] }, { ids: string[] }>(
      'query Wide($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    );
    const ids = Array.from({ length: 100 }, (_, at) => `Agency:${'x'.repeat(60)}${at}`);
    expect((await asked.ask(wide, { ids })).nodes).toHaveLength(100);
    expect(sent.map(({ how }) => how)).toEqual(['POST text']);
    const other = await client({ token: 'dl1_wrong' });
    await expect(other.ledger.ask(other.OldProvinces)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      status: 401,
    });
    expect(other.sent.map(({ how }) => how)).toEqual(['POST text']);
  });

  it('keeps no more than it may of what it was told', async () => {
    const { ledger: asked, sent, OldProvinces, WhatIsOrdered } = await client({ keptLength: 25_000 });
    for (const question of [OldProvinces, WhatIsOrdered, OldProvinces])
      await asked.ask(question as typeof OldProvinces);
    expect(sent.map(({ how }) => how)).toEqual(['GET hash', 'GET hash', 'GET hash']);
  });

  it('a list is read wholly from either end, a page at a time', async () => {
    const { ledger: asked, sent, BodiesOneByOne } = await client();
    const names = async (from: 'start' | 'end') => {
      const all: string[] = [];
      const rows =
        from === 'start'
          ? asked.rows(BodiesOneByOne, {}, ({ agencies }) => agencies, { size: 40 })
          : asked.rows(BodiesOneByOne, {}, ({ agencies }) => agencies, { size: 40, from });
      for await (const { id } of rows) all.push(id);
      return all;
    };
    const forward = await names('start');
    const pages = Math.ceil(forward.length / 40);
    expect(pages).toBeGreaterThan(3);
    expect(sent).toHaveLength(pages);
    expect(new Set(forward).size).toBe(forward.length);
    expect((await asked.ask(BodiesOneByOne, { first: 1 })).agencies.totalCount).toBe(forward.length);
    expect(await names('end')).toEqual(forward.toReversed());
  });
});
