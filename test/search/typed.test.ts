// What people type, and what must be among the first five: written down before the search was made to find it.
import { describe, expect, it } from 'vitest';
import { useLedger } from '../support/ledger.ts';
import { foundFormerly, type Named } from './former.ts';

const ledger = useLedger();

/** A kind and how its name begins. The first of several must be the very first; `of` only has to be among the five. */
interface Typed {
  readonly text: string;
  readonly first?: string;
  readonly of?: readonly string[];
  readonly because: string;
}
const ministryOfLabour = 'Agency Bộ Lao động - Thương binh và Xã hội';
const theDirective = 'Document 20-CT/TW · Tăng cường sự lãnh đạo';

const typed: readonly Typed[] = [
  { text: 'hai duong', first: 'Territory Hải Dương', because: 'an old province without marks' },
  { text: 'Hải Dương', first: 'Territory Hải Dương', because: 'an old province with marks' },
  { text: 'HÀ TĨNH', first: 'Territory Hà Tĩnh', because: 'capitals' },
  { text: 'tỉnh Sơn La', first: 'Territory Sơn La', because: 'its full name' },
  { text: 'Khánh Hoà', first: 'Territory Khánh Hòa', because: 'the tone on the other letter' },
  {
    text: 'Khánh Hòa'.normalize('NFD'),
    first: 'Territory Khánh Hòa',
    because: 'marks apart, as Macs send them',
  },
  { text: 'TP HCM', first: 'Territory Hồ Chí Minh', because: 'an abbreviation in two words' },
  { text: 'tp.hcm', first: 'Territory Hồ Chí Minh', because: 'with a full stop' },
  { text: 'TPHCM', first: 'Territory Hồ Chí Minh', because: 'in one word' },
  { text: 'sài gòn', first: 'Territory Hồ Chí Minh', because: 'what people still call it' },
  {
    text: 'thừa thiên huế',
    first: 'Territory Huế',
    because: 'what it was called until 2025',
  },
  { text: 'Đăk Lăk', first: 'Territory Đắk Lắk', because: 'marks of a neighbour' },
  { text: 'kontum', first: 'Territory Kon Tum', because: 'in one word' },
  { text: 'BR-VT', of: ['Territory Bà Rịa - Vũng Tàu'], because: 'as offices abbreviate it' },
  { text: 'brvt', first: 'Territory Bà Rịa - Vũng Tàu', because: 'as people abbreviate it' },
  {
    text: 'UBND Hải Phòng',
    first: 'Agency Ủy ban nhân dân thành phố Hải Phòng',
    because: 'half abbreviated',
  },
  {
    text: 'hải phòng ubnd',
    first: 'Agency Ủy ban nhân dân thành phố Hải Phòng',
    because: 'the other way round',
  },
  { text: 'BNV', first: 'Agency Bộ Nội vụ', because: 'an abbreviation that stands nowhere' },
  { text: 'bộ lđtbxh', first: ministryOfLabour, because: 'half abbreviated, with a mark' },
  { text: 'LĐTBXH', first: ministryOfLabour, because: 'the ministry above its departments' },
  { text: 'LĐ-TB&XH', of: [ministryOfLabour], because: 'as the papers write it' },
  { text: 'HĐND Sơn La', first: 'Agency Hội đồng nhân dân tỉnh Sơn La', because: 'a council' },
  { text: 'mttq', of: ['Agency Mặt trận Tổ quốc Việt Nam'], because: 'the Front' },
  { text: 'XKLĐ', of: ['Agency Cục Quản lý lao động ngoài nước'], because: 'what everybody calls it' },
  { text: 'NLĐ chi phí', first: 'Task 2.5', because: 'an abbreviation and words of a title' },
  { text: '20-CT', first: theDirective, because: 'the beginning of a symbol' },
  { text: '20 ct tw', first: theDirective, because: 'a symbol without its signs' },
  { text: 'chỉ thị 20', of: [theDirective], because: 'as people say it' },
  { text: '2O-CT/TW', first: theDirective, because: 'a letter for a nought' },
  { text: '225/NQ-CP', first: 'Document 225/NQ-CP', of: ['Plan 225/NQ-CP'], because: 'a whole symbol' },
  { text: '916 qd bldtbxh', first: 'Document 916/QĐ-BLĐTBXH', because: 'a symbol without its signs' },
  { text: '3.11', first: 'Task 3.11', because: 'the code of a task' },
  { text: 'nhiệm vụ 3.11', first: 'Task 3.11', because: 'with the word for what it is' },
  { text: '3.ll', first: 'Task 3.11', because: 'letters for ones' },
  { text: 'Нà Nội', first: 'Territory Hà Nội', because: 'a Cyrillic letter' },
  { text: 'ha n0i', first: 'Territory Hà Nội', because: 'a nought for a letter' },
  { text: 'Ministry of Home Affairs', first: 'Agency Bộ Nội vụ', because: 'English' },
  {
    text: 'remittances',
    of: ['Indicator Kiều hối nói chung', 'Indicator Kiều hối do lao động gửi về mỗi năm'],
    because: 'English',
  },
  { text: 'fees', of: ['Task 2.4'], because: 'an English word of a title' },
  { text: 'eps hàn quốc', of: ['Indicator Lao động sang Hàn Quốc theo EPS'], because: 'any order' },
  { text: 'phí dịch vụ', first: 'Indicator Trần phí dịch vụ', because: 'a piece of a name' },
  {
    text: 'giám sát mặt trận',
    first: 'Task 4.5',
    because: 'words of a title in another order',
  },
  { text: 'cơ sở dữ liệu', of: ['Task 3.9', 'Task 3.10'], because: 'in full where a title abbreviates' },
  { text: 'hộ nghèo', of: ['Task 2.7'], because: 'words inside a summary' },
  { text: 'công an ngoại giao dữ liệu', first: 'Task 3.11', because: 'words of a title and of a summary' },
  {
    text: 'kế hoạch sơn la',
    of: ['Plan Kế hoạch năm 2025 đưa lao động Sơn La'],
    because: 'a plan by its place',
  },
  { text: 'phong hai', of: ['Territory Hải Phòng'], because: 'the other way round' },
];

const now = async (text: string): Promise<Named[]> =>
  (
    await ledger.ask('public', 'query ($text: Text!) { search(text: $text, first: 5) { type nameVi } }', {
      text,
    })
  ).data.search;

const called = ({ type, nameVi }: Named) => `${type} ${nameVi}`;
/** A task's code ends where a blank begins: 3.1 is not 3.11. */
const isIt = (hit: Named, wanted: string): boolean =>
  called(hit) === wanted || called(hit).startsWith(wanted.startsWith('Task') ? `${wanted} ` : wanted);

function judged({ first, of = [] }: Typed, hits: readonly Named[]) {
  const wanted = [...(first ? [first] : []), ...of];
  return {
    wanted: wanted.length,
    found: wanted.filter((one) => hits.some((hit) => isIt(hit, one))).length,
    isFirst: first === undefined || (hits[0] !== undefined && isIt(hits[0], first)),
  };
}

describe('what people type', () => {
  it.each(typed)('"$text": $because', async (one) => {
    const hits = await now(one.text);
    const { wanted, found, isFirst } = judged(one, hits);
    expect({ found, isFirst, hits: hits.map(called) }).toEqual({
      found: wanted,
      isFirst: true,
      hits: hits.map(called),
    });
  });

  it('is found among the first five far more often than by one piece of a name', async () => {
    expect(typed.length).toBeGreaterThanOrEqual(40);
    const recall = async (find: (text: string) => Promise<Named[]>) => {
      let [wanted, found, first, asked] = [0, 0, 0, 0];
      for (const one of typed) {
        const said = judged(one, await find(one.text));
        wanted += said.wanted;
        found += said.found;
        if (one.first) asked++;
        if (one.first && said.isFirst) first++;
      }
      return { recall: found / wanted, first: first / asked };
    };
    const before = await recall((text) => foundFormerly(ledger, text, 5));
    const after = await recall(now);
    const percent = (n: number) => `${Math.round(n * 100)} %`;
    console.info(
      `${typed.length} queries: among the first five ${percent(before.recall)} before, ${percent(after.recall)} now; what must be first is first in ${percent(before.first)} before, ${percent(after.first)} now.`,
    );
    expect(after).toEqual({ recall: 1, first: 1 });
    expect(before.recall).toBeLessThan(0.6);
  });
});
