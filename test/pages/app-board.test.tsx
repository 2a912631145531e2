// The board, the queue and the search as pure functions of what the API answers.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fold as ledgersFold } from '../../db/search/fold.ts';
import { toId } from '../../schema/ids.ts';
import { fold } from '../../web/lib/fold.ts';
import type { MonitorBoardAnswer, PaletteAnswer, ReviewQueueAnswer } from '../../web/pages/answers.ts';
import type { Owed, ReportBrief } from '../../web/pages/app/board/answer.ts';
import { lateFirst, mayBeUrged, standOfProvinces } from '../../web/pages/app/board/owed.ts';
import { drawBoard } from '../../web/pages/app/board/page.tsx';
import { boardQuestion } from '../../web/pages/app/board/question.ts';
import { countToday, describe as describeBoard } from '../../web/pages/app/board/today.tsx';
import { boardWords } from '../../web/pages/app/board/words.ts';
import { findables, findIn } from '../../web/pages/app/found/findable.ts';
import { paletteQuestion } from '../../web/pages/app/found/question.ts';
import { foundWords } from '../../web/pages/app/found/words.ts';
import { fromAddress, inAddress } from '../../web/pages/app/frame/addresses.ts';
import { reviewsWords } from '../../web/pages/app/reviews/words.ts';
import { urgingWords } from '../../web/pages/app/urging/words.ts';
import { queueQuestion } from '../../web/pages/app/verify/question.ts';
import { drawQueue } from '../../web/pages/app/verify/queue.tsx';
import { verifyWords } from '../../web/pages/app/verify/words.ts';
import { reportAt } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { opened, shownTo } from './app-shown.ts';

const ledger = useLedger();
const round = toId('Round', 'CT-20/2026-Q3');

const owed = (over: Partial<Owed> = {}): Owed => ({
  id: 'o1',
  status: 'OVERDUE',
  verdict: null,
  standing: 'EXAMPLE',
  dueAt: '2026-10-20T17:00:00.000Z',
  daysLate: 3,
  task: { code: '5.3.1', titleVi: 'Lập kế hoạch', titleEn: 'Plan' },
  agency: { id: 'a1', nameVi: 'Tỉnh A', nameEn: 'A', kind: 'PROVINCE_GOVERNMENT', territory: { code: '01' } },
  responsibility: { role: 'IMPLEMENT' },
  ruling: { ruledOn: '2026-07-01', document: { symbol: null } },
  letters: [],
  ...over,
});
const letter = (over = {}) => ({
  id: 'u1',
  state: 'SIGNED' as const,
  signedAt: '2026-11-01T00:00:00.000Z',
  answeredAt: null,
  promisedOn: null,
  ...over,
});
const report = (over: Partial<ReportBrief> = {}): ReportBrief => ({
  id: 'r1',
  status: 'SUBMITTED',
  standing: 'EXAMPLE',
  startedAt: '2026-10-01T00:00:00.000Z',
  submittedAt: '2026-10-10T00:00:00.000Z',
  verifiedAt: null,
  publishedAt: null,
  supersededAt: null,
  supersedes: null,
  returns: [],
  agency: owed().agency,
  ...over,
});
const stands = standOfProvinces;
const none = new Map();

describe('the sentence of the day', () => {
  it('says that no deadline is ruled where none is, and calls nobody late', () => {
    expect(describeBoard([], none, 'vi')).toBe(boardWords.vi.today.noRuling);
  });
  it('is calm when nothing is late', () => {
    expect(describeBoard([owed({ status: 'DUE_SOON', daysLate: null })], none, 'vi')).toContain(
      '1 phần việc sắp đến hạn',
    );
  });
  it('counts a province silent only when it is late and has handed in nothing, and once', () => {
    const two = [owed(), owed({ id: 'o2' })];
    const counts = { overdue: 2, silent: 1, letters: 0, arrived: 0, answers: 0 };
    expect(countToday(two, stands(two, []))).toEqual(counts);
    // It reported on one of two tasks: late with the other, and not silent.
    expect(countToday(two, stands(two, [report()]))).toEqual({ ...counts, silent: 0 });
  });
  it('counts letters that stand and their answers', () => {
    const answered = owed({
      letters: [letter({ state: 'PROMISE_BROKEN', answeredAt: '2026-11-03T00:00:00.000Z' })],
    });
    const takenBack = owed({ letters: [letter({ state: 'WITHDRAWN' })] });
    const waiting = owed({ letters: [letter({ state: 'SIGNED' })] });
    const sent = owed({ letters: [letter({ state: 'SENT' })] });
    const received = owed({ letters: [letter({ state: 'RECEIVED' })] });
    const all = [answered, takenBack, waiting, sent, received].map(({ letters, ...one }, n) => ({
      ...one,
      letters: letters!.map((letter) => ({ ...letter, id: `u${n}` })),
    }));
    expect(countToday(all, none)).toMatchObject({ letters: 4, arrived: 2, answers: 1 });
    // One letter about two duties is one letter.
    expect(countToday([...all, owed({ letters: all[0]!.letters })], none)).toMatchObject({ letters: 4, answers: 1 });
  });
  it('reads aloud in both languages with the same numbers', () => {
    for (const language of ['vi', 'en'] as const)
      expect(describeBoard([owed()], stands([owed()], []), language).match(/\d+/g)).toEqual([
        '1',
        '1',
        '0',
        '0',
        '0',
      ]);
  });
});

describe('how provinces stand in a round', () => {
  const of = (duties: readonly Owed[], reports: readonly ReportBrief[]) => stands(duties, reports).get('01');
  it('one that handed in a report and left a task out is overdue with it, not silent', () => {
    expect(of([owed(), owed({ id: 'o2', status: 'DONE_ON_TIME' })], [report()])).toMatchObject({
      hasReported: true,
      status: 'OVERDUE',
    });
  });
  it('a draft is nothing handed in; what was sent back was handed in', () => {
    expect(of([owed()], [report({ status: 'DRAFT', submittedAt: null })])).toMatchObject({
      hasReported: false,
      isSilent: true,
      status: 'OVERDUE',
    });
    expect(of([owed()], [report({ status: 'RETURNED' })])).toMatchObject({
      hasReported: true,
      isSentBack: true,
      status: 'OVERDUE',
    });
  });
  it('what passed to another body is not owed, and a report that nobody asked for makes no duty', () => {
    expect(of([owed({ status: 'NOT_RESPONSIBLE' })], [])).toBeUndefined();
    expect(of([], [report()])).toMatchObject({ hasReported: true, status: null });
  });
  it('a report of another body of the province is not its government’s', () => {
    const committee = { ...owed().agency!, id: 'a2', kind: 'PROVINCE_PARTY' as const };
    expect(of([owed()], [report({ agency: committee })])).toMatchObject({ hasReported: false });
  });
  it('the sentence, the count beside the map and the map say one number', () => {
    const places = Array.from({ length: 34 }, (_, at) => String(at + 1).padStart(2, '0'));
    const body = (code: string) => ({ ...owed().agency!, id: `a${code}`, territory: { code } });
    const duties = places.flatMap((code) => [
      owed({ id: `${code}-1`, agency: body(code) }),
      owed({ id: `${code}-2`, agency: body(code), status: 'DONE_ON_TIME', daysLate: null }),
    ]);
    const sent = places.slice(4).map((code) => report({ id: code, agency: body(code) }));
    const html = drawBoard(boardOf(places, duties, sent), shownTo('vi', ['COMMISSION']), opened());
    expect(html).toContain('30 trên 34 tỉnh, thành phố phải báo cáo kỳ này đã nộp báo cáo');
    expect(countToday(duties, stands(duties, sent)).silent).toBe(4);
    const legend = html.slice(html.indexOf('status-map'), html.indexOf('<ol class="tiles"'));
    expect(legend).toMatch(/Quá hạn[^0-9]*34\D/);
    expect(html.match(/class="tile st st-over/g)).toHaveLength(34);
  });
});

it('what is late stands latest first, and nothing else', () => {
  const list = [
    owed({ id: 'b', daysLate: 2 }),
    owed({ id: 'a', daysLate: 40 }),
    owed({ id: 'c', status: 'NOT_YET', daysLate: null }),
  ];
  expect(lateFirst(list).map(({ id }) => id)).toEqual(['a', 'b']);
});

it.each([
  ['late and not urged yet', {}, true],
  ['urged already', { letters: [letter()] }, false],
  ['urged, but that was taken back', { letters: [letter({ state: 'WITHDRAWN' })] }, true],
  ['with its verifier', { status: 'WAITING_LATE' as const }, false],
  ['sent back, in time', { status: 'SENT_BACK' as const }, false],
  ['in time', { status: 'NOT_YET' as const }, false],
])('%s: may be urged: %s', (_, over, may) => {
  expect(mayBeUrged(owed(over))).toBe(may);
});

const boardOf = (
  places: readonly string[],
  duties: readonly Owed[],
  reports: readonly ReportBrief[],
): MonitorBoardAnswer => {
  const pageInfo = { hasNextPage: false, endCursor: null };
  return {
    directives: { nodes: [] },
    directive: null,
    completion: [],
    round: {
      id: 'k',
      period: '2026-Q3',
      standing: 'OFFICIAL_DATA',
      dueAt: null,
      obligations: { totalCount: duties.length, pageInfo, nodes: duties },
      counts: [],
      reports: { totalCount: reports.length, pageInfo, nodes: reports },
    },
    territories: {
      nodes: places.map((code, at) => ({
        code,
        nameVi: `Tỉnh ${code}`,
        nameEn: code,
        tileRow: Math.floor(at / 5),
        tileColumn: at % 5,
      })),
    },
  };
};

describe('pages drawn from the ledger', () => {
  let board: MonitorBoardAnswer;
  let queue: ReviewQueueAnswer;
  beforeAll(async () => {
    await reportAt(ledger, 'submitted');
    const asked = await ledger.ask('commission', boardQuestion, { round, isKnown: true });
    expect(asked.errors).toBeUndefined();
    board = asked.data as unknown as MonitorBoardAnswer;
    queue = (await ledger.ask('ministry', queueQuestion, { first: 50 })).data as unknown as ReviewQueueAnswer;
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
