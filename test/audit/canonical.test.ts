import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { canonical, leafHash, sha256 } from '../../db/canonical.ts';

it.each([
  [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
  [{ '\u20ac': 1, '\r': 2, '1': 3, '\u00f6': 4 }, '{"\\r":2,"1":3,"ö":4,"€":1}'],
  [{ a: undefined, b: { d: 1, c: 2 } }, '{"b":{"c":2,"d":1}}'],
  [[1e30, 4.5, 0.002, 1e-27, -0], '[1e+30,4.5,0.002,1e-27,0]'],
  ['tiếng Việt "\\"', '"tiếng Việt \\"\\\\\\""'],
])('%j is written %s', (value, text) => {
  expect(canonical(value)).toBe(text);
});

it('numbers that JSON does not have are refused', () => {
  expect(() => canonical({ a: Number.NaN })).toThrow();
});

it('a leaf is hashed with its prefix, as RFC 9162 says', async () => {
  expect(await leafHash('')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  expect(await sha256('Hải')).toBe(createHash('sha256').update('Hải').digest('hex'));
});
