// The ledger keeps no personal data. One place knows what personal data look like, however they are spelled: first the text is
// made plain, then what official prose is full of (dates, sums, symbols of documents) is set aside, and what is left is looked at.

/** Everything it knows of a person. The words for each are among those of refusals. */
export type PersonalKind =
  | 'identity_number'
  | 'phone_number'
  | 'mail_address'
  | 'name_and_birthday'
  | 'passport_number'
  | 'bank_account'
  | 'personal_number';

/** Marks without a letter or a digit of their own: what stands on both sides of them is read as one. */
const invisible = /\p{Cf}|\p{Me}|\u034f|[\u115f\u1160\u3164]|[\ufe00-\ufe0f]/gu;
const ideographs = '〇一二三四五六七八九';

/** The value of a decimal digit of any script: its scripts hold ten of them each, in order. */
function digitOf(char: string): string {
  const at = char.codePointAt(0)!;
  for (let zero = at, n = 0; ; zero--, n++)
    if (n === 9 || !/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(n);
}

const wordsOfDigits: readonly (readonly [digit: string, words: string])[] = [
  ['0', 'khong|zero|oh'],
  ['1', 'mot|one'],
  ['2', 'hai|two'],
  ['3', 'ba|three'],
  ['4', 'bon|tu|four'],
  ['5', 'nam|lam|five'],
  ['6', 'sau|six'],
  ['7', 'bay|seven'],
  ['8', 'tam|eight'],
  ['9', 'chin|nine'],
];
const digitOfWord = new Map(
  wordsOfDigits.flatMap(([digit, words]) => words.split('|').map((w) => [w, digit])),
);
const bare = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** So many words of digits in a row are no prose: "ba" and "năm" alone are. */
const leastWords = 5;
/** No number of a person has more. */
const mostWords = 20;

/** Numbers told word by word, as digits. */
function spelledOut(text: string): string {
  return text.replace(/[\p{L}\p{M}\d]+(?:[\s,.\-_/]{1,3}[\p{L}\p{M}\d]+)+/gu, (run) => {
    if (!/\p{L}/u.test(run)) return run;
    const parts = run.split(/([\s,.\-_/]{1,3})/);
    let made = '';
    for (let at = 0; at < parts.length; ) {
      let end = at;
      let words = 0;
      let digits = '';
      for (; end < Math.min(parts.length, at + 2 * mostWords); end += 2) {
        const word = bare(parts[end]!);
        const digit = digitOfWord.get(word) ?? (/^\d{1,4}$/.test(word) ? word : undefined);
        if (digit === undefined) break;
        if (!/^\d/.test(word)) words++;
        digits += digit;
      }
      if (words >= leastWords && digits.length >= 9) {
        made += digits + (parts[end - 1] ?? '');
        at = end;
      } else {
        made += parts[at]! + (parts[at + 1] ?? '');
        at += 2;
      }
    }
    return made;
  });
}

/** Letters that stand for digits in a number that is otherwise one. */
const lookAlikes: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  О: '0',
  о: '0',
  Ο: '0',
  ο: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  '!': '1',
  І: '1',
  Ӏ: '1',
  Ι: '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  b: '6',
  G: '6',
  B: '8',
  g: '9',
};
const unmasked = (text: string): string =>
  text.replace(
    /(?<![\p{L}\d])[\dOoОоΟοQDlIi|!ІӀΙZzSsbGBg][\dOoОоΟοQDlIi|!ІӀΙZzSsbGBg.\-_ ]{7,}[\dOoОоΟοQDlIi|!ІӀΙZzSsbGBg](?![\p{L}\d])/gu,
    (token) => {
      const digits = token.replace(/\D/g, '').length;
      const letters = token.replace(/[\d.\-_ ]/g, '').length;
      return letters > 0 && digits >= 2 * letters && digits + letters >= 9
        ? token.replace(/[^\d.\-_ ]/g, (c) => lookAlikes[c] ?? c)
        : token;
    },
  );

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[\u2776-\u2793]/g, (c) => String(((c.charCodeAt(0) - 0x2776) % 10) + 1).slice(-1))
    .replace(/[〇一二三四五六七八九]/g, (c) => String(ideographs.indexOf(c)))
    .replace(/(?![0-9])\p{Nd}/gu, digitOf)
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-');

const year = '(?:19|20)\\d\\d';
const monthOf = '(?:0?[1-9]|1[0-2])';
const calendarDay = '(?:0?[1-9]|[12]\\d|3[01])';
const apart = '(?<![\\d])';
const closed = '(?!\\d)';
/** What is full of digits and is nobody's. In this order: a longer form before what it holds. */
const ordinary = [
  // An instant, a day, a month, years: alone, as a stretch, or in a row.
  `${apart}${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T[\\d:.]+Z?)?${closed}`,
  `${apart}${calendarDay}([/.-])${monthOf}\\1${year}${closed}`,
  `${apart}${calendarDay}/${monthOf}/\\d\\d(?![\\d./-])`,
  // The symbol of a document: a number, perhaps a year, and letters.
  `${apart}\\d{1,5}[a-z]?(?:/${year})?[/-]\\p{Lu}[\\p{Lu}\\d]*(?:[/-]\\p{Lu}[\\p{Lu}\\d]*)*`,
  `${apart}(?<!\\d[\\s./_-])${monthOf}[/-]${year}(?![\\d]|[\\s./_-]\\d)`,
  `${apart}(?<!\\d[\\s./_-])${year}(?:\\s?[-,;/]?\\s?${year})*(?![\\d]|[\\s._/-]\\d)`,
  // A sum or a count with its thousands parted, and a decimal.
  `${apart}(?<!\\d[.,])[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?(?![.,]?\\d)`,
  `${apart}(?<!\\d[.,])[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?(?![.,]?\\d)`,
  `${apart}(?<!\\d[.,\\s_-])\\d{1,6}[.,]\\d{1,4}(?=\\s?%)`,
  `${apart}\\d{1,2}:\\d\\d(?::\\d\\d)?${closed}`,
].map((form) => new RegExp(form, 'gu'));
const setAside = (text: string): string => ordinary.reduce((left, form) => left.replace(form, '§'), text);

const counted = '\\s*(?:người|lao động|lượt|hộ|hồ sơ|persons?|people|workers?)';
const money = '\\s*(?:đồng|đ\\b|vnđ|vnd|usd|đô la|triệu|tỷ|euro?s?\\b|yen|won)';
const hasUnit = new RegExp(`^(?:${counted}|${money})`, 'iu');

const between = String.raw`[\s._\-/\\|·•:()+*~'"=]{1,3}`;
const numbers = new RegExp(String.raw`\+?\(?\d+(?:(?:${between}|, ?(?=\d(?!\d))|,(?=\d))\d+)*`, 'gu');

const isPhone = (digits: string) =>
  /^0[235789]\d{8}$/.test(digits) || /^02\d{9}$/.test(digits) || /^(?:00)?840?[235789]\d{8,9}$/.test(digits);
/** 1, 2, 3, …: a list of items. */
const rises = (groups: readonly string[]) =>
  groups.every((g, n) => n === 0 || Number(g) > Number(groups[n - 1]));

/** What a number that was not set aside looks like; null for nothing of a person. */
function numberOf(found: string, behind: string): PersonalKind | null {
  const groups = found.match(/\d+/g)!;
  const digits = groups.join('');
  const separators = found.match(/(?<=\d)\D+(?=\d)/g) ?? [];
  const isWhole = groups.length === 1;
  const isUniform = new Set(separators).size <= 1;
  const isSpaced = !isWhole && isUniform && groups.every((g) => g.length === 1) && !rises(groups);
  const isGrouped =
    !isWhole && isUniform && !/[,:]/.test(separators[0]!) && groups.every((g) => g.length >= 2);
  // A sum or a count in one piece is round; one that is not is written with its thousands parted.
  const isCounted = digits[0] !== '0' && hasUnit.test(behind) && digits.endsWith('000');
  if (isPhone(digits)) return 'phone_number';
  if (digits.length === 12 && (digits[0] === '0' || ((isWhole || isSpaced || isGrouped) && !isCounted)))
    return 'identity_number';
  if (
    digits.length === 9 &&
    (isWhole || isSpaced || (isGrouped && /^(?:0|.*-)/.test(digits[0] === '0' ? '0' : separators[0]!))) &&
    !isCounted
  )
    return 'identity_number';
  if (digits.length === 10 && isSpaced && !isCounted) return 'phone_number';
  if (/^(?:\d{4}[ -]?){3}\d{4}$/.test(found) && isLuhn(digits)) return 'bank_account';
  if (isWhole && digits.length >= 13 && digits.length <= 19 && !hasUnit.test(behind)) return 'bank_account';
  return null;
}

function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const twice = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}

/** A number that says itself whose it is. */
const named: readonly (readonly [what: PersonalKind, words: string, least: number])[] = [
  [
    'identity_number',
    'cccd|cmnd|cmt|can cuoc(?: cong dan)?|chung minh(?: nhan dan| thu)?|so dinh danh|dinh danh ca nhan|identity (?:card|number)|id (?:card|number|no)',
    8,
  ],
  ['passport_number', 'ho chieu|passport(?: no| number)?', 6],
  ['bank_account', 'stk|so tk|so tai khoan|tai khoan so|tai khoan(?= *:)|account(?: no| number)?|so the', 6],
  [
    'phone_number',
    'sdt|so dien thoai|dien thoai(?= *:)|dt(?= *:)|di dong|zalo|hotline|tel|phone|mobile|goi so',
    7,
  ],
  ['personal_number', 'mst|ma so thue(?: ca nhan)?|so bhxh|ma bhxh|so so bhxh|so bao hiem xa hoi', 8],
];
const namedNumbers = named.map(
  ([what, words, least]) =>
    [
      what,
      new RegExp(
        String.raw`(?<![a-z])(?:${words})(?![a-z])[^\d§]{0,20}?((?:[a-z]{1,3}[ -]?)?\d(?:[\s._\-/]{0,2}\d){${least - 1},})`,
        'gu',
      ),
    ] as const,
);

/** Parted like a sum, but called by its name. */
const cardNumber =
  /(?<![a-z])(?:cccd|cmnd|cmt|can cuoc|chung minh|so dinh danh)[\s:]{1,3}(?:so[\s:]{1,2})?\d{3}(?:\.\d{3}){2,3}(?!\.?\d)/;

const atSign = String.raw`(?:@|＠|\(\s*(?:at|@|a còng|a cong)\s*\)|\[\s*(?:at|@|a còng|a cong)\s*\]|\{\s*(?:at|@)\s*\}|a còng|a cong)`;
const dotSign = String.raw`(?:\.|\(\s*(?:dot|chấm|cham|\.)\s*\)|\[\s*(?:dot|chấm|cham|\.)\s*\]| (?:dot|chấm|cham) )`;
const mail = new RegExp(
  String.raw`(?<![\w.+%-])[\w.+%-]+\s*(?:${atSign})\s*[\w-]+(?:\s*${dotSign}\s*[a-z]{2,})+|(?<![\w.+%-])[\w.+%-]+ at [\w-]+(?:(?: dot |\s*[[(]dot[\])]\s*)[a-z]{2,})+`,
  'iu',
);
const passport = /(?<![\p{L}\d/.-])[A-Z]\d{7,8}(?![\p{L}\d])/u;
const iban = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\d])/u;

const nameWord = String.raw`\p{Lu}[\p{L}\p{M}']*`;
const title = '(?:ông|bà|anh|chị|em|cháu|cô|chú|bác|họ (?:và )?tên|mr|mrs|ms)';
const born = '(?:sinh(?: ngày| năm)?|ngày sinh|năm sinh|sn|born(?: on| in)?|dob|date of birth)';
const aside = String.raw`[\s,;:()–-]{1,4}(?:(?:nam|nữ|giới tính nam|giới tính nữ|male|female)[\s,;:()–-]{1,4})?`;
const namesWithBirthdays = [
  new RegExp(
    String.raw`(?<!\p{L})(?:${nameWord} ){1,4}${nameWord}${aside}(?:${caseless(born)})[\s:.(]{0,3}\d`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\p{L})${title}[\s:.]+(?:[\p{L}\p{M}']+ ){1,5}?[\p{L}\p{M}']+${aside}${born}[\s:.(]{0,3}\d`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})${title}[\s:.]+(?:[\p{L}\p{M}']+ ){1,5}?[\p{L}\p{M}']+${aside}(?:cccd|cmnd|cmt|căn cước|hộ chiếu|passport)(?!\p{L})`,
    'iu',
  ),
];
/** Letters in either case, where the names beside them must keep theirs. */
function caseless(form: string): string {
  return form.replace(/(?<![\\?])\p{L}/gu, (c) => `[${c.toLowerCase()}${c.toUpperCase()}]`);
}

const address = /https?:\/\/\S+/giu;

/** An address of a page is full of numbers that are nobody's: only what cannot be anything else is looked for in it. */
function inAddress(text: string): PersonalKind | null {
  let decoded = text;
  try {
    decoded = decodeURIComponent(text);
  } catch {
    // Looked at as it stands.
  }
  if (/[\w.+-]+@[\w-]+\.[a-z]{2,}/i.test(decoded)) return 'mail_address';
  if (/(?<![\d.])(?:0[35789]\d{8}|\+?84[35789]\d{8})(?!\d)/.test(decoded)) return 'phone_number';
  return /(?<!\d)0\d\d[0-3]\d{8}(?!\d)/.test(decoded) ? 'identity_number' : null;
}

/** What of a person a text holds; null where it has none. */
function found(text: string): PersonalKind | null {
  const made = plain(text);
  for (const [one] of made.matchAll(address)) {
    const what = inAddress(one);
    if (what) return what;
  }
  const prose = made.replace(address, ' § ');
  if (mail.test(prose)) return 'mail_address';
  if (namesWithBirthdays.some((form) => form.test(prose))) return 'name_and_birthday';
  if (passport.test(prose)) return 'passport_number';
  if (iban.test(prose)) return 'bank_account';
  const left = unmasked(spelledOut(setAside(prose)));
  if (cardNumber.test(bare(prose))) return 'identity_number';
  const folded = bare(left);
  for (const [what, form] of namedNumbers)
    for (const match of folded.matchAll(form)) {
      const end = match.index + match[0].length;
      if (!hasUnit.test(left.slice(end))) return what;
    }
  for (const match of left.matchAll(numbers)) {
    const what = numberOf(match[0], left.slice(match.index + match[0].length));
    if (what) return what;
  }
  return null;
}

/** A long text is looked at in pieces that overlap by more than anything of a person is long. */
const piece = 4_000;
const overlap = 200;

/** What of a person somebody has written into a text; null where the text has nothing of the kind. */
export function personalIn(text: string): PersonalKind | null {
  for (let at = 0; at === 0 || at + overlap < text.length; at += piece - overlap) {
    const what = found(text.slice(at, at + piece));
    if (what) return what;
  }
  return null;
}
