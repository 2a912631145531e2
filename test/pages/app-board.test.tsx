// The board, the queue and the search as pure functions of what the API answers.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fold as ledgersFold } from '../../db/search/fold.ts';
import { toId } from '../../schema/ids.ts';
import { boardWords } from '../../web/i18n/board.ts';
import { foundWords } from '../../web/i18n/found.ts';
import { reviewsWords } from '../../web/i18n/reviews.ts';
import { urgingWords } from '../../web/i18n/urging.ts';
import { verifyWords } from '../../web/i18n/verify.ts';
import { fold } from '../../web/lib/fold.ts';
import { fromAddress, inAddress } from '../../web/pages/app/addresses.ts';
import { type BoardAnswer, boardQuestion, type Owed } from '../../web/pages/app/board.graphql.ts';
import { countToday, describe as describeBoard, drawBoard } from '../../web/pages/app/board.tsx';
import { findables, findIn, type PaletteAnswer, paletteQuestion } from '../../web/pages/app/found.ts';
import { lateFirst, mayBeUrged } from '../../web/pages/app/owed.ts';
import { type QueueAnswer, queueQuestion } from '../../web/pages/app/verify.graphql.ts';
import { drawQueue } from '../../web/pages/app/verify.tsx';
import { reportAt } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { opened, shownTo } from './app-shown.ts';

const ledger = useLedger();
const round = toId('Round', 'CT-20/2026-Q3');

const owed = (over: Partial<Owed> = {}): Owed => ({
  id: 'o1',
  status: 'NO_REPORT',
  verdict: null,
  standing: 'EXAMPLE',
  dueAt: '2026-10-20T17:00:00.000Z',
  daysLate: 3,
  task: { code: '5.3.1', titleVi: 'Lập kế hoạch', titleEn: 'Plan' },
  agency: { id: 'a1', nameVi: 'Tỉnh A', nameEn: 'A', kind: 'PROVINCE_GOVERNMENT', territory: { code: '01' } },
  responsibility: { role: 'IMPLEMENT' },
  ruling: null,
  urgings: [],
  ...over,
});
const letter = (over = {}) => ({
  id: 'u1',
  rung: 'LETTER' as const,
  status: 'RAISED' as const,
  raisedAt: '2026-11-01T00:00:00.000Z',
  answeredAt: null,
  promisedOn: null,
  ...over,
});

describe('the sentence of the day', () => {
  it('says that no deadline is ruled where none is, and calls nobody late', () => {
    expect(describeBoard([], 'vi')).toBe(boardWords.vi.today.noRuling);
  });
  it('is calm when nothing is late', () => {
    expect(describeBoard([owed({ status: 'DUE_SOON', daysLate: null })], 'vi')).toContain(
      '1 phần việc sắp đến hạn',
    );
  });
  it('counts a province silent only when all that is due of it is silent, and once', () => {
    const two = [owed(), owed({ id: 'o2' })];
    expect(countToday(two)).toEqual({ overdue: 2, silent: 1, letters: 0, answers: 0 });
    expect(countToday([owed(), owed({ id: 'o2', status: 'OVERDUE' })]).silent).toBe(0);
  });
  it('counts letters that stand and their answers', () => {
    const answered = owed({ urgings: [letter({ answeredAt: '2026-11-03T00:00:00.000Z' })] });
    const takenBack = owed({ urgings: [letter({ status: 'WITHDRAWN' })] });
    const reminded = owed({ urgings: [letter({ rung: 'REMINDER_DUE' })] });
    expect(countToday([answered, takenBack, reminded])).toMatchObject({ letters: 1, answers: 1 });
  });
  it('reads aloud in both languages with the same numbers', () => {
    for (const language of ['vi', 'en'] as const)
      expect(describeBoard([owed()], language).match(/\d+/g)).toEqual(['1', '1', '0', '0']);
  });
});

it('what is late stands latest first, and nothing else', () => {
  const list = [
    owed({ id: 'b', daysLate: 2 }),
    owed({ id: 'a', daysLate: 40 }),
    owed({ id: 'c', status: 'IN_PROGRESS', daysLate: null }),
  ];
  expect(lateFirst(list).map(({ id }) => id)).toEqual(['a', 'b']);
});

it.each([
  ['late and not urged yet', {}, true],
  ['urged already', { urgings: [letter()] }, false],
  ['urged, but that was taken back', { urgings: [letter({ status: 'WITHDRAWN' })] }, true],
  ['with its verifier', { verdict: 'NONE_YET' as const }, false],
  ['in time', { status: 'IN_PROGRESS' as const }, false],
])('%s: may be urged: %s', (_, over, may) => {
  expect(mayBeUrged(owed(over))).toBe(may);
});

describe('pages drawn from the ledger', () => {
  let board: BoardAnswer;
  let queue: QueueAnswer;
  beforeAll(async () => {
    await reportAt(ledger, 'submitted');
    const asked = await ledger.ask('commission', boardQuestion, { round });
    expect(asked.errors).toBeUndefined();
    board = asked.data as unknown as BoardAnswer;
    queue = (await ledger.ask('ministry', queueQuestion, { first: 50 })).data as unknown as QueueAnswer;
  });

  it('the board keeps facts and examples apart: an example report counts on one side only', () => {
    const boxes = (which: string) =>
      [
        ...drawBoard(board, shownTo('vi', ['COMMISSION']), opened({ xem: which })).matchAll(
          /<li>[^<]*<b>(\d+)<\/b>/g,
        ),
      ].map(([, count]) => Number(count));
    expect(boxes('vi-du')).toEqual([0, 1, 0, 0, 0]);
    expect(boxes('that')).toEqual([0, 0, 0, 0, 0]);
  });

  it('an office of the real Commission sees facts first', () => {
    const html = drawBoard(board, shownTo('vi', ['COMMISSION'], false), opened());
    expect(html).toContain(boardWords.vi.factsShown);
    expect(html).not.toContain(boardWords.vi.examplesShown);
  });

  it('nothing on them is a script or a style attribute', () => {
    for (const html of [
      drawBoard(board, shownTo('en', ['COMMISSION']), opened()),
      drawQueue(queue, shownTo('en', ['MINISTRY_OFFICER']), opened()),
    ]) {
      expect(html).not.toMatch(/<script| style=| on[a-z]+=/);
      expect(html.match(/<style>/g)).toHaveLength(1);
    }
  });

  it('the queue says how long a report has waited and how many of its lines are the reader’s', () => {
    const html = drawQueue(queue, shownTo('vi', ['MINISTRY_OFFICER']), opened());
    expect(html).toContain('còn 2 trên 2 dòng');
  });

  it('the palette asks what anybody may ask, in one round trip', async () => {
    const asked = await ledger.ask('public', paletteQuestion);
    expect(asked.errors).toBeUndefined();
    expect(asked.roundTrips).toBe(1);
    const answer = asked.data as unknown as PaletteAnswer;
    const all = findables(answer, 'vi', true, foundWords.vi.became);
    const find = (text: string) => findIn(all, text, 5).map(({ text, note }) => [text, note]);
    expect(find('ninh thuan')).toContainEqual(['Ninh Thuận', 'nay là Khánh Hòa, từ 01/07/2025']);
    expect(find('khanh hoa')[0]).toEqual(['Khánh Hòa', '']);
    expect(find('5.3.1')[0]![0]).toMatch(/^5\.3\.1 /);
    expect(find('noi vu')[0]![0]).toBe('Bộ Nội vụ');
    expect(find('khong co gi nhu the')).toEqual([]);
  });
});

it('a browser folds text as the ledger does', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
      expect(fold(text)).toBe(ledgersFold(text));
    }),
    { numRuns: 2_000 },
  );
});

it('an id goes into an address and comes out again', () => {
  for (const text of ['a', 'ab', 'abc', 'Report:ÿþ?>', 'Obligation:CT-20/2026-Q3~x~y~example'])
    expect(fromAddress(inAddress(toId('X', text)))).toBe(toId('X', text));
});

describe('words', () => {
  const entries = (dictionary: object, path = ''): (readonly [string, unknown])[] =>
    Object.entries(dictionary).flatMap(([key, value]) =>
      typeof value === 'object' ? entries(value, `${path}${key}.`) : [[`${path}${key}`, value] as const],
    );
  it.each([
    ['board', boardWords],
    ['verify', verifyWords],
    ['urging', urgingWords],
    ['reviews', reviewsWords],
    ['found', foundWords],
  ])('%s says the same things in both languages, in composed Unicode', (_, words) => {
    const [vi, en] = [entries(words.vi), entries(words.en)];
    expect(en.map(([path]) => path)).toEqual(vi.map(([path]) => path));
    for (const [at, [path, entry]] of vi.entries()) {
      const other = en[at]![1];
      expect([path, typeof other]).toEqual([path, typeof entry]);
      if (typeof entry === 'function')
        expect([path, (other as () => string).length]).toEqual([path, entry.length]);
      else expect([path, String(entry).trim() !== '' && String(other).trim() !== '']).toEqual([path, true]);
      expect(String(entry)).toBe(String(entry).normalize('NFC'));
    }
  });
});
