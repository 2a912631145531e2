import { defineConfig } from 'vitest/config';

// Two distances: `unit` runs in Node (rules, acts, questions, house); `runtime` starts real processes (the embedded libSQL
// server, workerd, Chromium). Two files of either run at a time.
// Vite would take graphql's module build while Pothos, outside of Vite, takes its CommonJS one: two schemas that do not know each other.
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: oneGraphql,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/{server,worker,web,faults}/**'],
          globalSetup: ['test/support/base.ts'],
          testTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'runtime',
          include: ['test/{server,worker,web,faults}/**/*.test.ts'],
          globalSetup: ['test/support/started.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
