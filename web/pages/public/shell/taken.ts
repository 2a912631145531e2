// What addresses take behind their question mark. Anything else there is left alone.
import { excelCsv } from './forms.ts';

interface Taken {
  /** For whoever writes a program. */
  readonly about: string;
  readonly example?: string;
  /** The words it may be, where it is one of a few. */
  readonly words?: readonly string[];
}

export const taken = {
  ngay: {
    about:
      'A day that is over: the answer is as known at its end, and about what was in force on it. Left out: as things stand.',
    example: '2026-11-20',
  },
  lang: {
    about: 'In which language, where the address itself does not say it.',
    example: 'en',
    words: ['vi', 'en'],
  },
  kieu: {
    about:
      'CSV that a Vietnamese Excel opens without asking: semicolons, decimal commas, days as dd/mm/yyyy.',
    example: excelCsv.kieu,
    words: [excelCsv.kieu],
  },
  nhom: { about: 'Only tasks of the group with this code.', example: '2' },
  'co-quan': {
    about: 'Only tasks that this body answers for, by its name in Vietnamese.',
    example: 'Bộ Nội vụ',
  },
  'vai-tro': { about: 'Only tasks with a body in this role.', example: 'chu-tri' },
  'trang-thai': {
    about: 'Only tasks that stand so.',
    example: 'chua-an-dinh-han',
    words: ['chua-an-dinh-han', 'da-an-dinh-han', 'co-bao-cao', 'chua-bao-cao'],
  },
  'tinh-trang': {
    about: 'Only what is owed and stands so.',
    example: 'qua-han',
    words: [
      'dung-han',
      'nop-tre',
      'qua-han',
      'con-han',
      'xong-dung-han',
      'xong-tre',
      'xong-qua-han',
      'dang-tham-dinh',
      'viec-con-han',
      'khong-thuc-hien',
      'duoc-mien',
    ],
  },
  goi: {
    about: 'Which published review is shown, by its id as a link of the list says it.',
    example: '1c3ac2f6-6080-4751-bda5-57cba303742e',
  },
  ky: { about: 'The round of reports that is shown, by its period.', example: '2026-Q3' },
  q: {
    about: 'What is looked for: words of a name or a description, marks or none.',
    example: 'hai duong',
  },
  tim: { about: 'Only places of which a name, of today or of once, has these words.', example: 'hai duong' },
  tinh: {
    about:
      'Only this place, by its name in addresses. Where places are compared, up to eight with commas between, by name or by code.',
    example: 'hai-phong',
  },
  'chi-bao': { about: 'Which indicator, by its name in addresses.', example: 'workers-sent' },
  tu: { about: 'From this year on.', example: '2023' },
  den: { about: 'Up to this year.', example: '2022' },
  dang: {
    about: 'How it is drawn: lines, bars, a map, or a table.',
    example: 'cot',
    words: ['duong', 'cot', 'ban-do', 'bang'],
  },
  hinh: {
    about: 'Which picture: the places side by side in the place of the years.',
    example: 'tinh',
    words: ['tinh'],
  },
  xem: {
    about: 'In which form: places in order of size, as small lines side by side, as a map, or as a table.',
    example: 'bang',
    words: ['xep-hang', 'nho', 'ban-do', 'bang'],
  },
  nguon: {
    about: 'Whose figures of provinces: those of their own reports, or those that others published.',
    example: 'cong-bo',
    words: ['bao-cao', 'cong-bo'],
  },
  c: { about: 'The citation whose proof is shown, by its short id.', example: 'o.OBS-0001.1.pi7sau' },
  truoc: { about: 'Only changes before this version of the ledger, as a link of the page before it says.' },
  sau: { about: 'Where the page of a long list begins, as a link of the page before it says.' },
  'chu-de': {
    about: 'The dark colours, whatever the reader’s device asks for.',
    example: 'toi',
    words: ['toi'],
  },
} as const satisfies Readonly<Record<string, Taken>>;

export type TakenName = keyof typeof taken;
export const takenAs = (name: TakenName): Taken => taken[name];
