// What is deployed, started and tested: one file of JavaScript for workerd, and beside it the scripts that pages load.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type OutputFile, type Plugin, stop } from 'esbuild';
import { migrations } from '../db/migrations/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
export const bundlePath = `${root}.build/worker/index.js`;
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

/**
 * What Yoga carries and the worker has no use for: a greeting page that is never shown, and a library of caches of which it would
 * use one, for the one set of rules that there is (its caches of documents are ours, remembered.ts).
 */
const unused: Readonly<Record<string, string>> = {
  'landing-page-html': "export default '';",
  'utils/create-lru-cache':
    'export const _createLRUCache = () => new Map(); export const createLRUCache = _createLRUCache;',
};
const withoutUnused: Plugin = {
  name: 'without unused',
  setup(of) {
    of.onLoad(
      { filter: /graphql-yoga\/esm\/(?:landing-page-html|utils\/create-lru-cache)\.js$/ },
      ({ path }) => ({
        contents: unused[/esm\/(.*)\.js$/.exec(path)![1]!]!,
        loader: 'js',
      }),
    );
  },
};

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
  write: false,
} satisfies BuildOptions;

export async function buildWorker(): Promise<string> {
  const assetPaths = await buildAssets();
  await mkdir(`${root}.build/worker`, { recursive: true });
  const { outputFiles } = await build({
    ...shared,
    entryPoints: ['worker/index.ts'],
    outfile: bundlePath,
    target: 'es2023',
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['browser', 'module', 'main'],
    define: {
      'process.env.NODE_ENV': '"production"',
      'globalThis.process': '{"env":{"NODE_ENV":"production"}}',
      assetPaths: JSON.stringify(assetPaths),
      migrationNames: JSON.stringify(migrations().map(({ name }) => name)),
    },
    external: ['node:*', 'cloudflare:*'],
    plugins: [withoutUnused],
  });
  await Promise.all(outputFiles.map(put));
  await stop(); // Its helper process has nothing more to do.
  return bundlePath;
}

/** Whole or not at all, and only where it is not there already: a product that runs from this folder is not disturbed by one that starts. */
async function put({ path, contents }: OutputFile): Promise<void> {
  const there = await readFile(path).catch(() => null);
  if (there?.equals(contents)) return;
  const half = `${root}.build/${process.pid}-${basename(path)}`;
  await writeFile(half, contents);
  await rename(half, path);
}

/** Every file of web/app that ends in `.entry.ts(x)` becomes a script of its own, named for its content; what it imports of CSS, a style sheet beside it. */
async function buildAssets(): Promise<Record<string, string>> {
  const entries = (await readdir(`${root}web/app`).catch(() => [])).filter((f) => /\.entry\.tsx?$/.test(f));
  await mkdir(`${assetFolder}/assets`, { recursive: true });
  const { metafile, outputFiles } = await build({
    ...shared,
    entryPoints: entries.map((file) => `web/app/${file}`),
    outdir: `${assetFolder}/assets`,
    entryNames: '[name]-[hash]',
    // Preact's and our own targets: evergreen browsers of the last four years.
    target: ['chrome100', 'firefox100', 'safari15.4'],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutFonts],
    metafile: true,
  });
  await Promise.all(outputFiles.map(put));
  const isOfNow = new Set(outputFiles.map(({ path }) => basename(path)));
  const older = (await readdir(`${assetFolder}/assets`)).filter((file) => !isOfNow.has(file));
  await Promise.all(older.map((file) => rm(`${assetFolder}/assets/${file}`, { force: true })));
  return Object.fromEntries(
    Object.entries(metafile.outputs).flatMap(([file, { entryPoint, cssBundle }]) => {
      if (!entryPoint) return [];
      const name = basename(entryPoint).replace(/\.entry\.tsx?$/, '');
      return [
        [name, `/assets/${basename(file)}`],
        ...(cssBundle ? [[`${name}.css`, `/assets/${basename(cssBundle)}`]] : []),
      ];
    }),
  );
}

if (import.meta.main) console.log(await buildWorker());
