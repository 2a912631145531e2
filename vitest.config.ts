import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { DearestFirst } from './test/support/order.ts';

// Three distances: `unit` runs in Node (rules, acts, questions, house); `runtime` starts the whole product (the embedded libSQL
// server, workerd, Chromium) and fails every change at every leg; `alone` looks at what happens in time (budgets, kills, silences)
// and freezes reviews, which read the whole ledger.
// Two files of the first run at a time, for each uses up a core; three of the second, which waits for what is silent and for other
// processes; and one of the last, because a neighbour would use up the time that it measures.
// Timeouts end what hangs; none is near what a test takes, for a machine may be many times slower than this one.
// Vite would take graphql's module build while Pothos, outside of Vite, takes its CommonJS one: two schemas that do not know each other.
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** What the build lays beside the modules, as workers give it (worker/build.ts): a program made ready, and bytes. */
const beside: Plugin = {
  name: 'beside',
  enforce: 'pre',
  resolveId: (name) =>
    /\.(?:wasm|ttf)$/.test(name) ? `\0beside:${fileURLToPath(import.meta.resolve(name))}.js` : null,
  load(id) {
    const [, file, kind] = /^\0beside:(.+\.(wasm|ttf))\.js$/.exec(id) ?? [];
    if (file === undefined) return null;
    const given = kind === 'wasm' ? 'new WebAssembly.Module(bytes)' : 'new Uint8Array(bytes).buffer';
    return `import { readFileSync } from 'node:fs';\nconst bytes = readFileSync(${JSON.stringify(file)});\nexport default ${given};`;
  },
};

const setupFiles = ['test/support/quiet.ts'];
const inTime = 'test/{server/{budgets,group,leaving,streams},faults/{kills,outage}}';

export default defineConfig({
  test: {
    sequence: { sequencer: DearestFirst },
    projects: [
      {
        plugins: [beside],
        resolve: oneGraphql,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/{server,worker,web,faults}/**'],
          globalSetup: ['test/support/base.ts'],
          setupFiles,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
          // One process does many files: what each of them imports, the schema above all, is made once. Nothing of it is changed by
          // a file but for as long as a test takes, and put back.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [beside],
        resolve: oneGraphql,
        test: {
          name: 'runtime',
          include: ['test/{server,worker,web,faults}/**/*.test.ts'],
          exclude: [`${inTime}.test.ts`],
          globalSetup: ['test/support/started.ts'],
          setupFiles,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          maxWorkers: 3,
          // As above: what a file has started it ends, and no file's product, browser or database is another's.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        plugins: [beside],
        resolve: oneGraphql,
        test: {
          name: 'alone',
          include: [`${inTime}.test.ts`],
          globalSetup: ['test/support/started.ts'],
          setupFiles,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
