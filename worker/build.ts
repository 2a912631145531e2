// What is deployed, started and tested: modules for workerd, of which a start evaluates one and what it cannot do without, and beside
// them the scripts that pages load.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { type BuildOptions, build, type OutputFile, type Plugin, stop } from 'esbuild';
import { sha256 } from '../db/canonical.ts';
import { migrations } from '../db/migrations/run.ts';
import { paletteQuestion } from '../web/pages/app/found/question.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const workerFolder = `${root}.build/worker`;
const entry = 'index.js';
/** What is served under `/assets/`, and nothing else. */
export const assetFolder = `${root}.build/assets`;

/** GraphiQL carries its fonts in its style sheet, 250 kB of them. Its readers have fonts already. */
const withoutFonts: Plugin = {
  name: 'without fonts',
  setup(of) {
    of.onLoad({ filter: /node_modules\/graphiql\/.*\.css$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/@font-face\s*\{[^}]*\}/g, ''),
      loader: 'css',
    }));
  },
};

/** What checks the public log is a command as well; a page takes what it is made of, and has no files to read. */
const withoutCommand: Plugin = {
  name: 'without command',
  setup(of) {
    of.onLoad({ filter: /\/web\/log\/verify\.mjs$/ }, async ({ path }) => {
      const whole = await readFile(path, 'utf8');
      const at = whole.indexOf('\nasync function command(');
      if (at < 0) throw new Error('Where does the command begin?');
      return { contents: whole.slice(0, at), loader: 'js' };
    });
  },
};

/**
 * What the libraries carry and the worker has no use for: pages that are never shown, answers to other origins (headers.ts has ours),
 * another runtime's server, another database's columns, the order of a schema (printed ones have it), and a library of caches of which one would be used, for the
 * one set of rules that there is (caches of documents are ours, remembered.ts).
 */
const unused: Readonly<Record<string, string>> = {
  'graphql-yoga/esm/landing-page-html': "export default '';",
  'graphql-yoga/esm/graphiql-html': "export default '';",
  'graphql-yoga/esm/utils/create-lru-cache':
    'export const _createLRUCache = () => new Map(); export const createLRUCache = _createLRUCache;',
  '@whatwg-node/server/esm/plugins/useCors':
    'export const getCORSHeadersByRequestAndOptions = () => null, useCORS = () => ({});',
  '@whatwg-node/server/esm/uwebsockets':
    "export { fakePromise } from '@whatwg-node/promise-helpers'; export const isUWSResponse = () => false, getRequestFromUWSRequest = 0, sendResponseToUwsOpts = 0, createWritableFromUWS = 0;",
  'drizzle-orm/pg-core/columns/enum': 'export const isPgEnum = () => false;',
  // The client speaks JSON to the database; what it would say in the other encoding is never said.
  '@libsql/hrana-client/lib-esm/encoding/protobuf/decode': 'export const readProtobufMessage = 0;',
  '@libsql/hrana-client/lib-esm/encoding/protobuf/encode': 'export const writeProtobufMessage = 0;',
  '@libsql/hrana-client/lib-esm/http/protobuf_decode': 'export const PipelineRespBody = 0;',
  '@libsql/hrana-client/lib-esm/http/protobuf_encode': 'export const PipelineReqBody = 0, CursorReqBody = 0;',
  '@libsql/hrana-client/lib-esm/http/cursor': 'export const HttpCursor = 0;',
  'drizzle-orm/sqlite-core/columns/all': 'export const getSQLiteColumnBuilders = 0;',
  // graphql-js executes (graphql.ts), so Yoga's own executor has nothing to do.
  '@graphql-tools/executor/esm/execution/normalizedExecutor':
    'export const normalizedExecutor = 0, executorFromSchema = 0;',
  '@graphql-tools/executor/esm/execution/execute': '',
  // The schema is checked by a test (test/house/schema.test.ts), once and for all, not by each isolate at its first question.
  'graphql/type/validate': 'export const validateSchema = () => [], assertValidSchema = () => {};',
  // What extends a type is copied for its two thousand fields and arguments, lest a key mean something to Object: they are all our own.
  'graphql/jsutils/toObjMap': 'export const toObjMap = (map) => map ?? Object.create(null);',
  'graphql/utilities/lexicographicSortSchema': 'export const lexicographicSortSchema = 0;',
};
const withoutUnused: Plugin = {
  name: 'without unused',
  setup(of) {
    of.onLoad(
      { filter: new RegExp(`/node_modules/(?:${Object.keys(unused).join('|')})\\.m?js$`) },
      ({ path }) => ({
        contents: unused[/node_modules\/((?:(?!node_modules\/).)*)\.m?js$/.exec(path)![1]!]!,
        loader: 'js',
      }),
    );
  },
};

/**
 * What is no script stays beside the modules as it is, named for its content: the program that paints pictures, which workers take as a
 * module and may not compile themselves, and the letters it paints with.
 */
const kindsBeside: Readonly<Record<string, string>> = { wasm: 'wasm', ttf: 'data' };
const besides = (found: Map<string, Beside>): Plugin => ({
  name: 'besides',
  setup(of) {
    of.onResolve({ filter: /\.(?:wasm|ttf)$/, namespace: 'file' }, async ({ path }) => {
      const from = fileURLToPath(import.meta.resolve(path));
      const contents = await readFile(from);
      const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8).toUpperCase();
      const name = basename(from).replace(/(?=\.\w+$)/, `-${hash}`);
      found.set(name, { path: `${workerFolder}/${name}`, contents });
      return { path: `./${name}`, external: true };
    });
  },
});
type Beside = Pick<OutputFile, 'path' | 'contents'>;

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'error',
} satisfies BuildOptions;

/** What a build was made of, and what it made: names and sizes of files, by their folders. */
interface Built {
  readonly of: string;
  readonly modules: readonly string[];
  readonly files: Readonly<Record<string, number>>;
}
const note = `${root}.build/built.json`;
const modulesFile = `${root}.build/modules.capnp`;

/** The paths of the worker's modules; the first is the one that is entered. What was built of the very same is there already. */
export async function buildWorker(): Promise<string[]> {
  const of = await sources();
  const before: Built | null = await readFile(note, 'utf8').then(JSON.parse, () => null);
  if (before?.of === of && isDeepStrictEqual(before.files, await madeFiles())) return [...before.modules];
  await rm(note, { force: true });
  const modules = await buildAll();
  await writeWhole(note, JSON.stringify({ of, modules, files: await madeFiles() } satisfies Built));
  return modules;
}

/** Everything that a build can depend on: our own files by their contents, and the libraries that are installed. */
async function sources(): Promise<string> {
  const folders = await Promise.all(
    ['db', 'schema', 'web', 'worker'].map((folder) =>
      readdir(`${root}${folder}`, { recursive: true, withFileTypes: true }),
    ),
  );
  const own = folders.flat().flatMap((file) => (file.isFile() ? [`${file.parentPath}/${file.name}`] : []));
  const all = [
    ...own,
    ...['package.json', 'tsconfig.json', 'node_modules/.package-lock.json'].map((name) => root + name),
  ];
  all.sort();
  const contents = await Promise.all(all.map((path) => readFile(path).catch(() => 'none')));
  const hash = createHash('sha256');
  for (const [at, path] of all.entries()) hash.update(`${path}\0`).update(contents[at]!);
  return hash.digest('hex');
}

async function madeFiles(): Promise<Record<string, number>> {
  const folders = await Promise.all(
    [workerFolder, `${assetFolder}/assets`].map(async (folder) =>
      (await readdir(folder).catch(() => [])).sort().map((name) => `${folder}/${name}`),
    ),
  );
  const paths = [...folders.flat(), modulesFile];
  const sizes = await Promise.all(
    paths.map(async (path) => (await stat(path).catch(() => ({ size: 0 }))).size),
  );
  return Object.fromEntries(paths.map((path, at) => [path, sizes[at]!]));
}

async function buildAll(): Promise<string[]> {
  const assetPaths = await buildAssets();
  const beside = new Map<string, Beside>();
  const { outputFiles } = await build({
    ...shared,
    entryPoints: ['worker/index.ts'],
    outdir: workerFolder,
    splitting: true,
    chunkNames: '[name]-[hash]',
    write: false,
    target: 'es2023',
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['browser', 'module', 'main'],
    // Simple values only: any other is a module of its own, called for by each of the nine hundred others as it is evaluated.
    define: {
      'process.env.NODE_ENV': '"production"',
      'globalThis.process': 'true',
      assetPaths: asText(assetPaths),
      migrationNames: asText(migrations().map(({ name }) => name)),
    },
    external: ['node:*', 'cloudflare:*'],
    // What is only made firm and then not used by anyone, such as the rules for files of schemas.
    pure: ['Object.freeze'],
    plugins: [withoutUnused, besides(beside)],
  });
  await stop(); // Its helper process has nothing more to do.
  const files = [...outputFiles, ...beside.values()];
  const names = files
    .map(({ path }) => basename(path))
    .sort((a, b) => Number(b === entry) - Number(a === entry));
  await put(workerFolder, files);
  await writeWhole(modulesFile, modulesForWorkerd(names));
  return names.map((name) => `${workerFolder}/${name}`);
}

/** JSON, as a text that its reader parses. */
const asText = (value: unknown): string => JSON.stringify(JSON.stringify(value));

/** The same modules as workerd's own configuration names them (local/workerd.capnp). */
const modulesForWorkerd = (names: readonly string[]): string =>
  [
    'using Workerd = import "/workerd/workerd.capnp";',
    'const modules :List(Workerd.Worker.Module) = [',
    ...names.map((name) => {
      const kind = kindsBeside[name.split('.').at(-1)!] ?? 'esModule';
      return `  (name = "${name}", ${kind} = embed "worker/${name}"),`;
    }),
    '];',
    '',
  ].join('\n');

/** Makes these the files of a folder. What is there already stays untouched, because another start may be reading it. */
async function put(folder: string, files: readonly Beside[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = files.map(({ path }) => basename(path));
  for (const { path, contents } of files) await writeWhole(path, contents);
  for (const name of await readdir(folder))
    if (!names.includes(name)) await rm(`${folder}/${name}`, { recursive: true });
}

/** Whoever reads meanwhile reads the file as it was or as it is now. */
async function writeWhole(path: string, contents: Uint8Array | string): Promise<void> {
  const before = await readFile(path).catch(() => null);
  if (before?.equals(Buffer.from(contents))) return;
  const draft = `${root}.build/draft-${process.pid}`;
  await writeFile(draft, contents);
  await rename(draft, path);
}

/** Every file of web/app that ends in `.entry.ts(x)` becomes a script of its own, named for its content; what it imports of CSS, a style sheet beside it. */
async function buildAssets(): Promise<Record<string, string>> {
  const entries = (await readdir(`${root}web/app`)).filter((f) => /\.entry\.tsx?$/.test(f));
  const { metafile, outputFiles } = await build({
    ...shared,
    entryPoints: entries.map((file) => `web/app/${file}`),
    outdir: `${assetFolder}/assets`,
    entryNames: '[name]-[hash]',
    write: false,
    // Preact's and our own targets: evergreen browsers of the last four years.
    target: ['chrome100', 'firefox100', 'safari15.4'],
    define: {
      'process.env.NODE_ENV': '"production"',
      paletteId: JSON.stringify(await sha256(paletteQuestion)),
    },
    plugins: [withoutFonts, withoutCommand],
    metafile: true,
  });
  const programs = await Promise.all(['verify.mjs', 'verify.py'].map(program));
  await put(`${assetFolder}/assets`, [...outputFiles, ...programs]);
  const scripts = Object.fromEntries(
    Object.entries(metafile.outputs).flatMap(([file, { entryPoint, cssBundle }]) => {
      if (!entryPoint) return [];
      const name = basename(entryPoint).replace(/\.entry\.tsx?$/, '');
      return [
        [name, `/assets/${basename(file)}`],
        ...(cssBundle ? [[`${name}.css`, `/assets/${basename(cssBundle)}`]] : []),
      ];
    }),
  );
  return {
    ...scripts,
    ...Object.fromEntries(programs.map(({ name, path }) => [name, `/assets/${basename(path)}`])),
  };
}

/** A program that people take along, as it is, named for its content. */
async function program(name: string): Promise<Beside & { readonly name: string }> {
  const contents = await readFile(`${root}web/log/${name}`);
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8).toUpperCase();
  return { name, contents, path: `${assetFolder}/assets/${name.replace(/(?=\.\w+$)/, `-${hash}`)}` };
}

if (import.meta.main) console.log((await buildWorker()).join('\n'));
