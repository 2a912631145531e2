// What typed words may stand for: as they are, as the abbreviations that offices write, and with letters that only look alike.
import { fold } from './fold.ts';

/** A word that was typed: without its marks, and as it was typed where it had some. */
export interface Word {
  readonly folded: string;
  readonly marked: string | null;
}
/** One way to read what was typed. */
export interface Reading {
  readonly words: readonly Word[];
  /** In how many places it is not read as it was typed. */
  readonly guesses: number;
  /** Words typed with marks that are read as something else: no mark of theirs can be compared. */
  readonly unmarked: number;
  /** The one kind of thing that the text names: "nhiệm vụ 3.11". */
  readonly only: string | null;
}

/** Abbreviations, and what the papers call something that people call otherwise; folded, the longest first where one begins another. */
const meanings: Readonly<Record<string, string>> = {
  'xuat khau lao dong': 'lao dong nuoc ngoai',
  'co so du lieu': 'csdl',
  'br vt': 'ba ria vung tau',
  'ld tb xh': 'lao dong thuong binh va xa hoi',
  'chi thi': 'ct',
  'ke hoach': 'kh',
  'nghi quyet': 'nq',
  'quyet dinh': 'qd',
  bbt: 'ban bi thu',
  bca: 'bo cong an',
  bch: 'ban chap hanh',
  bgd: 'bo giao duc',
  bgddt: 'bo giao duc dao tao',
  bldtbxh: 'bo lao dong thuong binh va xa hoi',
  bng: 'bo ngoai giao',
  bnn: 'bo nong nghiep',
  bnnmt: 'bo nong nghiep moi truong',
  bnv: 'bo noi vu',
  bqp: 'bo quoc phong',
  brvt: 'ba ria vung tau',
  btc: 'bo tai chinh',
  btp: 'bo tu phap',
  btv: 'ban thuong vu',
  byt: 'bo y te',
  cp: 'chinh phu',
  csdl: 'co so du lieu',
  ct: 'chi thi',
  dn: 'doanh nghiep',
  hcm: 'ho chi minh',
  hdnd: 'hoi dong nhan dan',
  hq: 'han quoc',
  kh: 'ke hoach',
  ld: 'lao dong',
  ldtbxh: 'lao dong thuong binh va xa hoi',
  mttq: 'mat tran to quoc',
  nb: 'nhat ban',
  nd: 'nghi dinh',
  nhcsxh: 'ngan hang chinh sach xa hoi',
  nld: 'nguoi lao dong',
  nq: 'nghi quyet',
  qd: 'quyet dinh',
  qh: 'quoc hoi',
  sg: 'sai gon',
  sldtbxh: 'so lao dong thuong binh va xa hoi',
  snv: 'so noi vu',
  tp: 'thanh pho',
  tphcm: 'thanh pho ho chi minh',
  tphn: 'thanh pho ha noi',
  tth: 'thua thien hue',
  ttg: 'thu tuong',
  tw: 'trung uong',
  ubnd: 'uy ban nhan dan',
  vn: 'viet nam',
  xkld: 'lao dong nuoc ngoai',
};
/** What people call a kind of thing, which they type beside its name; folded. */
const things: Readonly<Record<string, string>> = {
  'chi bao': 'Indicator',
  'co quan': 'Agency',
  'ke hoach': 'Plan',
  'nhiem vu': 'Task',
  'van ban': 'Document',
  document: 'Document',
  indicator: 'Indicator',
  plan: 'Plan',
  province: 'Territory',
  task: 'Task',
  tinh: 'Territory',
};

/** What documents of a kind are called before their symbols. */
export const kinds: Readonly<Record<string, string>> = {
  directive: 'Chỉ thị',
  resolution: 'Nghị quyết',
  plan: 'Kế hoạch',
  action_programme: 'Chương trình hành động',
  decision: 'Quyết định',
  project: 'Đề án',
  strategy: 'Chiến lược',
  draft_decree: 'Dự thảo nghị định',
  conclusion: 'Kết luận',
  official_letter: 'Công văn',
  law: 'Luật',
};
const mostWordsOfAMeaning = 4;

/** Letters of other alphabets that cannot be told from ours by eye. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ѕ: 's', ј: 'j', һ: 'h', ԁ: 'd' },
  ...{
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    Х: 'X',
    У: 'Y',
    І: 'I',
  },
  ...{ ο: 'o', ν: 'v', α: 'a', ρ: 'p', Α: 'A', Β: 'B', Ε: 'E', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N' },
  ...{ Ο: 'O', Ρ: 'P', Τ: 'T', Χ: 'X', Υ: 'Y', Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ', ı: 'i' },
};
const inOurLetters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/./gu, (letter) => lookAlikes[letter] ?? letter)
    .normalize('NFC');

/** A digit that was typed for a letter, or a letter for a digit: in words that have both, and in what would be a number. */
function otherwise(word: string): string[] {
  const digits = word.replaceAll('o', '0').replace(/[li]/g, '1');
  if (/^[oli]{1,2}$/.test(word)) return [digits];
  if (!/[a-z]/.test(word) || !/\d/.test(word)) return [];
  const letters = word.replaceAll('0', 'o');
  return [
    ...(/^\d+$/.test(digits) ? [digits] : []),
    ...(/[01]/.test(word) ? [letters.replaceAll('1', 'l'), letters.replaceAll('1', 'i')] : []),
  ];
}

/** More words than a name has tell nothing more, and more ways to read them are nobody's. */
const mostWords = 8;
const mostReadings = 12;
const mostGuesses = 4;

const plain = (folded: string): Word => ({ folded, marked: null });
const marksIn = (words: readonly Word[]): number => words.filter(({ marked }) => marked !== null).length;

/** How a text may be read, as it was typed first; none where it holds no word. */
export function readings(text: string): Reading[] {
  const words = [
    ...inOurLetters(text)
      .slice(0, 200)
      .matchAll(/[\p{L}\p{N}\p{M}]+/gu),
  ]
    .map(([word]): Word => {
      const folded = fold(word);
      return { folded, marked: word.toLowerCase() === folded ? null : word.toLowerCase() };
    })
    .filter(({ folded }) => folded !== '')
    .slice(0, mostWords);
  if (words.length === 0) return [];
  const found: Reading[] = [];
  const read = (at: number, before: readonly Word[], guesses: number, only: string | null): void => {
    if (guesses > mostGuesses) return;
    if (at === words.length) {
      const unmarked = marksIn(words) - marksIn(before);
      if (before.length > 0) found.push({ words: before, guesses, unmarked, only });
      return;
    }
    const word = words[at]!;
    read(at + 1, [...before, word], guesses, only);
    for (let many = 1; many <= mostWordsOfAMeaning && at + many <= words.length; many++) {
      const said = words
        .slice(at, at + many)
        .map(({ folded }) => folded)
        .join(' ');
      const meaning = meanings[said];
      if (meaning) read(at + many, [...before, ...meaning.split(' ').map(plain)], guesses + 1, only);
      if (things[said] && only === null) read(at + many, before, guesses + 1, things[said]);
    }
    for (const other of otherwise(word.folded)) read(at + 1, [...before, plain(other)], guesses + 1, only);
  };
  read(0, [], 0, null);
  return found.sort((a, b) => a.guesses - b.guesses).slice(0, mostReadings);
}
