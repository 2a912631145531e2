// What is written to console.error or console.warn fails the test in which it is written. A test that expects it puts a spy there.
import { format } from 'node:util';
import { afterAll, afterEach, expect } from 'vitest';

const said: string[] = [];
for (const name of ['error', 'warn'] as const)
  console[name] = (...words: unknown[]) => void said.push(format(...words));

const expectSilence = () => expect(said.splice(0)).toEqual([]);
afterEach(expectSilence);
afterAll(expectSilence);
