import { defineConfig } from 'vitest/config';

// Two distances: `unit` runs in Node (rules, acts, questions, house); `runtime` starts real processes
// (the embedded libSQL server, workerd, Chromium) and therefore runs one file at a time.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/{server,worker,web,faults}/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'runtime',
          include: ['test/{server,worker,web,faults}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
