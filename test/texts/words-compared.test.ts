// Two wordings word against word: every word of both is told once, and what is said to be kept stands in both.
import { describe, expect, it } from 'vitest';
import { compared } from '../../web/pages/public/against/words-compared.ts';

const marked = (first: string, second: string, isScan = false) =>
  compared(first, second, isScan)
    .runs.map(({ is, words }) => ({ kept: words, left: `-${words}-`, added: `+${words}+` })[is])
    .join(' ');

describe('two wordings', () => {
  it('that are the same keep every word, whatever their capitals and punctuation', () => {
    expect(compared('Tăng cường tuyên truyền, giáo dục', 'tăng cường tuyên truyền giáo dục.')).toEqual({
      runs: [{ is: 'kept', words: 'tăng cường tuyên truyền giáo dục.' }],
      words: 6,
      kept: 6,
    });
  });

  it('show what is left out and what came', () => {
    expect(
      marked('nghiên cứu, mở rộng thị trường ngoài nước', 'mở rộng thị trường trong và ngoài nước'),
    ).toBe('-nghiên cứu,- mở rộng thị trường +trong và+ ngoài nước');
  });

  it('are told apart by a mark on a letter, but not by the letter on which it is written', () => {
    expect(marked('cấp uỷ các cấp', 'cấp ủy các cấp')).toBe('cấp ủy các cấp');
    expect(marked('văn hoá Việt Nam', 'văn hóa Việt Nam'.normalize('NFD')).normalize('NFC')).toBe(
      'văn hóa Việt Nam',
    );
    expect(marked('phải làm việc này', 'phai làm việc này')).toBe('-phải- +phai+ làm việc này');
  });

  it('of which one is a scan are compared without marks on letters', () => {
    expect(marked('thực hiện Chỉ thị', 'thuc hien Chi thi', true)).toBe('thuc hien Chi thi');
  });

  it('do not keep a word that is there by chance', () => {
    expect(marked('giám sát của Mặt trận', 'quản lý của doanh nghiệp')).toBe(
      '-giám sát của Mặt trận- +quản lý của doanh nghiệp+',
    );
    expect(marked('giám sát', 'giám')).toBe('giám -sát-');
  });

  it('one of which is empty, or both', () => {
    expect(marked('một hai', '')).toBe('-một hai-');
    expect(marked('', 'một hai')).toBe('+một hai+');
    expect(compared('', '')).toEqual({ runs: [], words: 0, kept: 0 });
  });

  it('lose and gain no word, however they are shuffled', () => {
    const words = 'các cấp ủy đảng lãnh đạo chính quyền thực hiện nghiêm công tác đưa người đi làm'.split(
      ' ',
    );
    for (let seed = 1; seed <= 60; seed++) {
      const pick = (every: number) => words.filter((_, at) => (at * 7 + seed * 3) % every !== 0);
      const [first, second] = [pick(4), [...pick(3), ...words.slice(seed % 9, 12)]];
      const { runs, kept } = compared(first.join(' '), second.join(' '));
      const of = (...is: string[]) =>
        runs.filter((run) => is.includes(run.is)).flatMap((run) => run.words.split(' '));
      expect(of('kept', 'left')).toEqual(first);
      expect(of('kept', 'added')).toEqual(second);
      expect(of('kept')).toHaveLength(kept);
    }
  });
});
