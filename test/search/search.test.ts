import { describe, expect, it } from 'vitest';
import { fold, slug } from '../../db/search/fold.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();
const find = async (text: string, first = 5) =>
  (
    await ledger.ask(
      'public',
      'query ($text: Text!, $first: Int!) { search(text: $text, first: $first) { type nameVi became { nameVi on scope } } }',
      { text, first },
    )
  ).data.search;

describe('folding', () => {
  it.each([
    ['Đắk Lắk', 'dak lak'],
    ['Khánh Hoà', 'khanh hoa'],
    ['Khánh Hòa', 'khanh hoa'],
    ['  Bà Rịa - Vũng Tàu ', 'ba ria vung tau'],
    ['20-CT/TW', '20 ct tw'],
    ['Hải Phòng'.normalize('NFD'), 'hai phong'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
  it('makes names for addresses', () => {
    expect(slug('Thừa Thiên Huế')).toBe('thua-thien-hue');
  });
});

describe('search', () => {
  it.each(['hai duong', 'Hải Dương', 'HẢI DƯƠNG', 'Hải Dương'.normalize('NFD'), 'hải dương'])(
    '"%s" finds Hải Dương first and says that it is in Hải Phòng since 1/7/2025',
    async (text) => {
      expect((await find(text))[0]).toEqual({
        type: 'Territory',
        nameVi: 'Hải Dương',
        became: [{ nameVi: 'Hải Phòng', on: '2025-07-01', scope: null }],
      });
    },
  );

  it('finds every old and new province by its name without marks', async () => {
    const names = await ledger.rows(
      "SELECT territory_id, name_vi FROM territory_names n JOIN territories t ON t.id = n.territory_id WHERE t.kind IN ('province', 'city')",
    );
    expect(names.length).toBeGreaterThan(97);
    for (const { name_vi: name } of names) {
      const hits = await find(fold(String(name)), 100);
      expect(
        hits.some((h: { type: string }) => h.type === 'Territory'),
        String(name),
      ).toBe(true);
    }
  });

  it('tells which body took over which duty of the labour ministry', async () => {
    const [ministry] = await find('bo lao dong');
    expect(ministry.nameVi).toBe('Bộ Lao động - Thương binh và Xã hội');
    expect(ministry.became.map((b: { nameVi: string }) => b.nameVi).sort()).toEqual([
      'Bộ Giáo dục và Đào tạo',
      'Bộ Nông nghiệp và Môi trường',
      'Bộ Nội vụ',
      'Bộ Y tế',
    ]);
  });

  it('finds nothing for nothing, and takes wildcards as text', async () => {
    expect(await find('   ')).toEqual([]);
    expect(await find('%')).toEqual([]);
    expect(await find('zzz không có')).toEqual([]);
  });
});

describe('a list narrowed by words', () => {
  const named = async (list: 'agencies' | 'documents', matching: string) => {
    const what = list === 'agencies' ? 'id nameVi' : 'id symbol titleVi';
    const { data } = await ledger.ask(
      'public',
      `query ($matching: Text) { ${list}(first: 100, matching: $matching) { nodes { ${what} } } }`,
      { matching },
    );
    return data[list].nodes as { nameVi?: string; symbol?: string | null; titleVi?: string | null }[];
  };

  it('holds what is called so, in any order, with marks or without', async () => {
    for (const typed of ['phong hai', 'Hải Phòng', 'hai ph'])
      expect((await named('agencies', typed)).map(({ nameVi }) => nameVi)).toContain(
        'Ủy ban nhân dân thành phố Hải Phòng',
      );
    expect((await named('documents', '20-CT')).map(({ symbol }) => symbol)).toContain('20-CT/TW');
  });

  it.each(['ph%', '%', '_', '…', 'phongg hai'])(
    'holds nothing for "%s", which no name begins with',
    async (typed) => {
      expect(await named('agencies', typed)).toEqual(typed === 'ph%' ? await named('agencies', 'ph') : []);
    },
  );
});
