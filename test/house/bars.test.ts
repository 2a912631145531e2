import { expect, it } from 'vitest';
import { withBars } from '../bars.ts';

it('a bar that was reached since takes the place of its row, a new one comes last, and the rest stays', () => {
  const text =
    'before\n<!-- bars -->\n| bar | figure | command |\n|---|---|---|\n| one | 1 | `a` |\n| two | 2 | by hand |\n<!-- end of bars -->\nafter\n';
  const found = [
    { bar: 'one', figure: '3 | 4', command: 'b' },
    { bar: 'three', figure: '5', command: 'c' },
  ];
  expect(withBars(text, found)).toBe(
    'before\n<!-- bars -->\n| bar | figure | command |\n|---|---|---|\n| one | 3 / 4 | `b` |\n| two | 2 | by hand |\n| three | 5 | `c` |\n<!-- end of bars -->\nafter\n',
  );
  expect(withBars(text, [])).toBe(text);
});
