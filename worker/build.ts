// The bundle that is deployed, started and tested: one file of JavaScript for workerd.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundlePath = `${root}.build/worker/index.js`;

export async function buildWorker(): Promise<string> {
  await mkdir(`${root}.build/worker`, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['worker/index.ts'],
    outfile: bundlePath,
    bundle: true,
    format: 'esm',
    target: 'es2023',
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['browser', 'module', 'main'],
    define: { 'process.env.NODE_ENV': '"production"', 'globalThis.process': 'undefined' },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    legalComments: 'none',
    external: ['node:*', 'cloudflare:*'],
    logLevel: 'error',
  });
  await stop(); // Its helper process has nothing more to do.
  return bundlePath;
}

if (import.meta.main) console.log(await buildWorker());
