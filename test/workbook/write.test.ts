import { describe, expect, it } from 'vitest';
import { openContainer } from '../../web/workbook/container.ts';
import { readWorkbook } from '../../web/workbook/read.ts';
import { DoesNotFit, type Sheet, writeWorkbook } from '../../web/workbook/write.ts';

const write = (...sheets: Sheet[]) => writeWorkbook({ title: 'x', language: 'vi', sheets });

describe('what a sheet has no room for is refused, not cut', () => {
  it.each(['', 'a'.repeat(32), 'a/b', 'a:b', '[a]', "'a"])('a sheet called "%s"', (name) => {
    expect(() => write({ name, rows: [] })).toThrow(DoesNotFit);
  });

  it('two sheets of one name, whatever their case', () => {
    expect(() => write({ name: 'A', rows: [] }, { name: 'a', rows: [] })).toThrow(DoesNotFit);
  });

  it('a text of more than 32,767 characters', () => {
    const long = Array.from({ length: 9_000 }, (_, at) => `${at} `).join('');
    const of = (length: number): Sheet => ({ name: 'S', rows: [[{ value: long.slice(0, length) }]] });
    expect(() => write(of(32_768))).toThrow('cell A1 has 32768 characters');
    expect(readWorkbook(write(of(32_767)))[0]!.cells[0]!.text).toHaveLength(32_767);
  });
});

it('words of a rule that are longer than a program shows end in a mark, so that the file needs no repair', () => {
  const bytes = write({
    name: 'S',
    rows: [[{ value: 'x' }]],
    validations: [
      {
        kind: 'decimal',
        atLeast: null,
        atMost: null,
        cells: 'A1',
        errorTitle: 'T'.repeat(40),
        error: 'E'.repeat(300),
      },
    ],
  });
  expect(readWorkbook(bytes)).toHaveLength(1);
  const { part } = openContainer(bytes);
  const sheet = new TextDecoder().decode(part('xl/worksheets/sheet1.xml')!);
  expect(sheet).toContain(`errorTitle="${'T'.repeat(31)}…" error="${'E'.repeat(254)}…"`);
});
