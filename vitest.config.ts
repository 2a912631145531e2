import { defineConfig } from 'vitest/config';

// Three distances: `unit` runs in Node (rules, acts, questions, house); `runtime` starts real processes (the embedded libSQL
// server, workerd, Chromium), two files at a time; `alone` is what measures time, and what fills the machine by itself.
// Vite would take graphql's module build while Pothos, outside of Vite, takes its CommonJS one: two schemas that do not know each other.
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

const processes = 'test/{server,worker,web,faults}/**/*.test.ts';
const alone: string[] = [];

const running = {
  globalSetup: ['test/support/started.ts'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

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
          // What a file changes it puts back; so the schema is read once for all files of a process.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'runtime',
          include: [processes],
          exclude: alone,
          ...running,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
