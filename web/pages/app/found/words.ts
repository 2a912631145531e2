import type { Language } from '../../../lib/language.ts';
import type { Widened } from '../../../words/shape.ts';

const vi = {
  title: 'Kết quả tìm',
  label: 'Tìm nhiệm vụ, cơ quan, tỉnh (cả tên cũ, không cần dấu)',
  none: (text: string) => `Không tìm thấy “${text}”. Thử một phần của tên, có dấu hoặc không dấu đều được.`,
  became: (place: string, day: string) => `nay là ${place}, từ ${day}`,
  results: (count: string) => `${count} kết quả`,
  command: 'việc',
  how: 'Mũi tên để chọn, Enter để mở, Esc để đóng',
};
const en: Widened<typeof vi> = {
  title: 'Found',
  label: 'Find tasks, bodies and provinces (old names too, marks or none)',
  none: (text) => `Nothing is called “${text}”. Try part of the name, with marks or without.`,
  became: (place, day) => `now ${place}, since ${day}`,
  results: (count) => `${count} found`,
  command: 'go to',
  how: 'Arrows choose, Enter opens, Esc closes',
};
export const foundWords: Readonly<Record<Language, Widened<typeof vi>>> = { vi, en };

const pageVi = {
  submit: 'Tìm',
  empty: 'Xin gõ tên nhiệm vụ, cơ quan hoặc tỉnh.',
  types: {
    Territory: 'tỉnh, thành phố',
    Agency: 'cơ quan',
    Task: 'nhiệm vụ',
    Indicator: 'chỉ báo',
    Document: 'văn bản',
    Plan: 'kế hoạch',
    Provision: 'mục của kế hoạch',
    Span: 'lời văn',
  },
};
const pageEn: Widened<typeof pageVi> = {
  submit: 'Find',
  empty: 'Type the name of a task, a body or a province.',
  types: {
    Territory: 'province',
    Agency: 'body',
    Task: 'task',
    Indicator: 'indicator',
    Document: 'document',
    Plan: 'plan',
    Provision: 'line of a plan',
    Span: 'words of a text',
  },
};
/** What only the page says, and no script has to carry. */
export const foundPageWords: Readonly<Record<Language, Widened<typeof pageVi>>> = { vi: pageVi, en: pageEn };
