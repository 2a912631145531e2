// A letter on its page and as a Word document: the same words in the same order, in the frame of whoever writes it.
import { strFromU8, unzipSync } from 'fflate';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { Letter } from '../../web/documents/letter.ts';
import { letterDocx } from '../../web/documents/letter-docx.ts';
import { LetterPaper } from '../../web/pages/app/urging/paper.tsx';

const draft: Letter = {
  owner: { nameVi: 'Ban Chính sách, chiến lược Trung ương', kind: 'PARTY_CENTRAL_BODY', territory: null },
  addressee: { nameVi: 'Ủy ban nhân dân tỉnh Sơn La' },
  symbol: null,
  signedAt: null,
  signedBy: null,
  on: '2026-02-05',
  subjectVi: 'V/v đôn đốc & nhắc <hạn>',
  textVi: 'Tính đến ngày 05/02/2026 còn hai việc:\n\n1. Báo cáo nhiệm vụ 3.11.\n2. Báo cáo nhiệm vụ 5.3.1.',
};
const letters: Readonly<Record<string, Letter>> = {
  'a draft of a body of the Party': draft,
  'a signed letter of the Party': {
    ...draft,
    symbol: '12-CV/BCSCLTW',
    signedAt: '2026-02-05T02:00:00.000Z',
    signedBy: { officeVi: 'Phó Trưởng Ban' },
  },
  'a letter of a ministry': { ...draft, owner: { nameVi: 'Bộ Nội vụ', kind: 'MINISTRY', territory: null } },
};

const partsOf = (letter: Letter, mark: string | null = null) =>
  Object.fromEntries(
    Object.entries(unzipSync(letterDocx(letter, mark))).map(([path, part]) => [path, strFromU8(part)]),
  );
const readable = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .toLocaleUpperCase('vi')
    .replaceAll(/\s+/g, ' ')
    .trim();
const onPage = (letter: Letter) =>
  readable(renderToString(<LetterPaper letter={letter} language="vi" />).replaceAll(/<[^>]*>/g, ' '));
const inWord = (xml: string) =>
  readable([...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(' '));

it.each(Object.keys(letters))('%s says in Word what it says on its page', (name) => {
  const letter = letters[name]!;
  const said = inWord(partsOf(letter)['word/document.xml']!);
  expect(said).toBe(onPage(letter));
  expect(said).toContain(letter.signedAt === null ? 'DỰ THẢO, CHƯA KÝ' : 'ĐÃ KÝ TRÊN SỔ THEO DÕI LÚC');
  expect(said.includes('ĐẢNG CỘNG SẢN VIỆT NAM')).toBe(letter.owner.kind !== 'MINISTRY');
  expect(said.includes('ĐỘC LẬP - TỰ DO - HẠNH PHÚC')).toBe(letter.owner.kind === 'MINISTRY');
});

it('is the same bytes for the same letter, and marked at the head of each page where it is an example', () => {
  expect(letterDocx(draft, null)).toEqual(letterDocx(draft, null));
  const heads = (mark: string | null) =>
    Object.entries(partsOf(draft, mark)).filter(
      ([path, xml]) => path.includes('header') && xml.includes('VÍ DỤ'),
    );
  expect(heads('VÍ DỤ')).toHaveLength(2);
  expect(heads(null)).toHaveLength(0);
});
