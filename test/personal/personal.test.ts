import { describe, expect, it } from 'vitest';
import { personalIn } from '../../db/personal.ts';
import { others, shipped, written } from './prose.ts';
import { spellings } from './spellings.ts';

describe('personal data', () => {
  it('are known in every spelling', () => {
    expect(new Set(spellings).size).toBeGreaterThanOrEqual(150);
    expect(spellings.filter((text) => personalIn(text) === null)).toEqual([]);
  });
  it('and in the middle of a sentence', () => {
    const inside = spellings.filter((text) => personalIn(`Đã báo cáo: ${text}. Xong.`) === null);
    expect(inside).toEqual([]);
  });
});

describe('ordinary official prose', () => {
  const all = [...new Set([...shipped(), ...written(), ...others])];
  it('of several thousand sentences has none', () => {
    expect(written().length).toBeGreaterThan(2_000);
    expect(all.filter((text) => personalIn(text) !== null)).toEqual([]);
  });
});

it('a long text of anything is looked at in no time', () => {
  const long = ['1 ', '0', 'A ', 'a.', 'a@', 'ba ', 'O1', '1.', '1-', 'stk ', 'cccd', 'ông a ', 'khong 1 '];
  for (const piece of long) {
    // Twice the text takes about twice the time; what looks back over itself takes four or more.
    const timed = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return Math.min(
        ...[1, 2, 3, 4, 5].map(() => {
          const began = performance.now();
          personalIn(text);
          return performance.now() - began;
        }),
      );
    };
    timed(1_000);
    expect(timed(32_000) / Math.max(0.05, timed(4_000)), piece).toBeLessThan(40);
  }
});
