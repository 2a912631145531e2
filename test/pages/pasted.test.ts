import { describe, expect, it } from 'vitest';
import { placesFor, tableIn } from '../../web/app/pasted.entry.ts';

describe('what the clipboard holds', () => {
  it.each<[string, string, string[][]]>([
    ['a column', '1\n2\n3', [['1'], ['2'], ['3']]],
    ['a column as Windows ends its lines', '1\r\n2\r\n', [['1'], ['2']]],
    ['one cell with the end of its line', '1210\r\n', [['1210']]],
    ['a row', '1\t2\t3', [['1', '2', '3']]],
    ['a blank in the column keeps its place', '1\n\n3\n', [['1'], [''], ['3']]],
    [
      'a cell of two lines stays one cell',
      '"a\nb"\t2\n3\t4',
      [
        ['a\nb', '2'],
        ['3', '4'],
      ],
    ],
    ['quotes in a cell', '"a ""b"""\t2', [['a "b"', '2']]],
    ['nothing but marks', '\n\n', []],
  ])('%s', (_, text, table) => {
    expect(tableIn(text)).toEqual(table);
  });
});

describe('where it goes', () => {
  const names = ['A', 'B'].flatMap((code) =>
    ['value', 'numerator', 'denominator', 'reason'].map((field) => `v/${code}/${field}`),
  );
  it.each<[string, string[][], string, [string, string][], number]>([
    [
      'down the column',
      [['1'], ['2']],
      'v/A/value',
      [
        ['v/A/value', '1'],
        ['v/B/value', '2'],
      ],
      0,
    ],
    [
      'to the right',
      [['1', '2', '3']],
      'v/B/value',
      [
        ['v/B/value', '1'],
        ['v/B/numerator', '2'],
        ['v/B/denominator', '3'],
      ],
      0,
    ],
    [
      'from the numerator on',
      [['2', '3', '4']],
      'v/A/numerator',
      [
        ['v/A/numerator', '2'],
        ['v/A/denominator', '3'],
      ],
      1,
    ],
    ['an empty cell empties nothing', [[''], ['2']], 'v/A/value', [['v/B/value', '2']], 0],
    [
      'what has no field is counted',
      [['1'], ['2'], ['3']],
      'v/A/value',
      [
        ['v/A/value', '1'],
        ['v/B/value', '2'],
      ],
      1,
    ],
  ])('%s', (_, table, start, cells, beyond) => {
    expect(placesFor(table, start, names)).toEqual({ cells, beyond });
  });
});
