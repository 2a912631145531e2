// The board, the queue and the search as pure functions of what the API answers.
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { fold as ledgersFold } from '../../db/search/fold.ts';
import { toId } from '../../schema/ids.ts';
import { countProvinces } from '../../web/charts/provinces-owing.tsx';
import { fold } from '../../web/lib/fold.ts';
import type { MonitorBoardAnswer, PaletteAnswer, ReviewQueueAnswer } from '../../web/pages/answers.ts';
import { Deeds } from '../../web/pages/app/acts/deeds.tsx';
import type { Owed, OwingBody } from '../../web/pages/app/board/answer.ts';
import { lateFirst, mayBeUrged } from '../../web/pages/app/board/owed.ts';
import { drawBoard } from '../../web/pages/app/board/page.tsx';
import { boardQuestion } from '../../web/pages/app/board/question.ts';
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

const owed = (over: Partial<Owed> = {}): Owed => ({
  id: 'o1',
  status: 'OVERDUE',
  verdict: null,
  standing: 'EXAMPLE',
  dueAt: '2026-10-20T17:00:00.000Z',
  daysLate: 3,
  task: { code: '5.3.1', titleVi: 'Lập kế hoạch', titleEn: 'Plan', directive: { symbol: '20-CT/TW' } },
  agency: { id: 'a1', nameVi: 'Tỉnh A', nameEn: 'A' },
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
const none = { numerator: 0, denominator: 0, percent: null, reason: null };
const rates = { onTimeRate: none, lateRate: none, overdueRate: none };
const tally = { owed: 0, due: 0, waiting: 0, sentBack: 0, notYet: 0, overdue: 0, exempt: 0, ...rates };
const body = (over: Partial<OwingBody> = {}): OwingBody => ({
  agency: 'a1',
  nameVi: 'Tỉnh A',
  nameEn: 'A',
  kind: 'PROVINCE_GOVERNMENT',
  place: '01',
  owed: 2,
  overdue: 1,
  status: 'OVERDUE',
  oldest: { obligation: 'o1', task: 't1', dueAt: '2026-10-20T17:00:00.000Z', daysLate: 3 },
  urged: 0,
  lastUrgedAt: null,
  promisedOn: null,
  brokenPromises: 0,
  ...over,
});
const calm = { overdue: 0, status: 'DUE_SOON', oldest: null } as const;
const places = Array.from({ length: 34 }, (_, at) => String(at + 1).padStart(2, '0'));
const boardOf = (bodies: readonly OwingBody[], due = bodies.length): MonitorBoardAnswer => {
  const owed = bodies.reduce((sum, one) => sum + one.owed, 0);
  const overdue = bodies.reduce((sum, one) => sum + one.overdue, 0);
  const states = ['OVERDUE', 'DUE_SOON'] as const;
  return {
    directives: { nodes: [{ slug: '20-ct-tw', symbol: '20-CT/TW' }] },
    directive: {
      slug: '20-ct-tw',
      symbol: '20-CT/TW',
      rounds: { nodes: [{ id: 'k', period: '2026-Q3', standing: 'OFFICIAL_DATA', counts: [] }] },
      tasks: { totalCount: 54 },
      groups: { nodes: [] },
    },
    owing: {
      obligations: owed,
      due,
      reports: { ...tally, owed, due, overdue, notYet: owed - overdue, onTime: 0, late: 0 },
      completions: { ...tally, doneOnTime: 0, doneLate: 0, notPursued: 0 },
      bodies,
      states,
      tasks: [{ task: 't1', code: '5.3.1', titleVi: 'Lập kế hoạch', titleEn: 'Plan' }],
      cells: bodies.map((one) => [states.indexOf(one.status as 'OVERDUE')]),
      overdue: bodies.map((one) => [one.overdue]),
      daysLate: bodies.map((one) => [one.oldest?.daysLate ?? 0]),
    },
    queue: { totalCount: 0 },
    drafts: { totalCount: 0 },
    proposals: { totalCount: 0 },
    lines: { totalCount: 0 },
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
const textOf = (html: string) => html.replace(/<[^>]+>/g, '');
const drawn = (answer: MonitorBoardAnswer, language: 'en' | 'vi' = 'vi', address = {}) =>
  drawBoard(answer, shownTo(language, ['COMMISSION'], false), opened(address));
const lead = (answer: MonitorBoardAnswer, language: 'en' | 'vi' = 'vi') =>
  textOf(/<p class="lead">(.*?)<\/p>/s.exec(drawn(answer, language))![1]!);

describe('the sentence of the day', () => {
  it('says that no deadline is ruled where none is, and calls nobody late', () => {
    expect(lead(boardOf([]))).toContain('Chưa ấn định hạn');
  });
  it('is calm when nothing is late', () => {
    expect(lead(boardOf([body(calm)]))).toContain(
      'không phần việc nào quá hạn trên 1 phần việc đã đến hạn; 2 phần việc',
    );
  });
  it('counts who is late with how much of what has fallen due, and names who has been late longest', () => {
    const all = [
      body({ overdue: 3 }),
      body({ agency: 'a2', nameVi: 'Tỉnh B' }),
      body({ ...calm, agency: 'a3' }),
    ];
    expect(lead(boardOf(all, 5))).toBe(
      'Đến 22/11/2026, 2 cơ quan còn 4 phần việc quá hạn, trên 5 phần việc đã đến hạn; lâu nhất 3 ngày (Tỉnh A, nhiệm vụ 5.3.1).',
    );
  });
  it('says which promises broke and what waits for the reader, and is silent where there is none', () => {
    const broken = body({
      urged: 1,
      lastUrgedAt: '2026-11-01T00:00:00.000Z',
      promisedOn: '2026-11-10',
      brokenPromises: 2,
    });
    expect(lead({ ...boardOf([broken]), queue: { totalCount: 7 } })).toMatch(
      / 2 cam kết đã quá ngày mà chưa làm\. 7 báo cáo chờ bạn\.$/,
    );
    expect(lead(boardOf([body()]))).not.toMatch(/cam kết|chờ bạn/);
  });
  it('reads aloud in both languages with the same numbers, each of which leads to what it counts', () => {
    const answer = boardOf([body()]);
    const numbers = (['vi', 'en'] as const).map((language) => lead(answer, language).match(/\d+/g));
    expect(numbers[1]).toEqual(numbers[0]);
    expect(/<p class="lead">.*?<\/p>/s.exec(drawn(answer))![0].match(/<a /g)).toHaveLength(4);
  });
});

describe('whom to urge', () => {
  const panel = (answer: MonitorBoardAnswer) =>
    textOf(/<section aria-labelledby="don-doc">(.*?)<\/section>/s.exec(drawn(answer))![1]!);
  it('is who is late, and says what was written, promised and not kept', () => {
    const urged = { lastUrgedAt: '2026-11-01T00:00:00.000Z' };
    const said = panel(
      boardOf([
        body(),
        body({ agency: 'a2', overdue: 3, urged: 2, ...urged, promisedOn: '2026-12-01' }),
        body({ agency: 'a3', urged: 1, ...urged, promisedOn: '2026-11-10', brokenPromises: 1 }),
        body({ ...calm, agency: 'a4', nameVi: 'Tỉnh D' }),
      ]),
    );
    expect(said).toContain('Đôn đốc 2 phần việc chưa được đôn đốc, của 2 cơ quan');
    expect(said).toContain('hạn 20/10/2026; chưa đôn đốc');
    expect(said).toContain('đã đôn đốc 2 trên 3 phần việc, lần cuối 01/11/2026, hẹn 01/12/2026');
    expect(said).toContain('hẹn 10/11/2026, đã quá ngày hẹn');
    expect(said).not.toContain('Tỉnh D');
  });
  it('is one screen: the first bodies stand open, the rest is folded and counted', () => {
    const many = Array.from({ length: 20 }, (_, at) => body({ agency: `a${at}` }));
    expect(panel(boardOf(many))).toContain('12 cơ quan khác');
  });
});

describe('how provinces stand', () => {
  it('the sentence beside the map, its legend and its tiles say one number', () => {
    const bodies = places.map((code, at) =>
      body({ agency: `a${code}`, place: code, ...(at < 30 ? {} : calm) }),
    );
    const html = drawn(boardOf(bodies));
    expect(html).toContain(
      '30 trên 34 tỉnh, thành phố phải báo cáo hoặc hoàn thành còn phần việc quá hạn: 30 phần việc',
    );
    const legend = html.slice(html.indexOf('status-map'), html.indexOf('<ol class="tiles"'));
    expect(legend).toMatch(/Quá hạn[^0-9]*30\D/);
    expect(html.match(/class="tile st st-over/g)).toHaveLength(30);
    expect(html.match(/class="tile st st-soon/g)).toHaveLength(4);
  });
  it('a place that no ruling names is not responsible; without any ruling no deadline is ruled', () => {
    expect(drawn(boardOf([body()])).match(/class="tile st st-empty/g)).toHaveLength(33);
    expect(drawn(boardOf([])).match(/class="tile st st-unruled/g)).toHaveLength(34);
  });
  it('what a province owes is what its committee and its council owe; another body of the province is not its government', () => {
    const owing = {
      obligations: 6,
      bodies: [
        body({ ...calm, owed: 1 }),
        body({ agency: 'a2', owed: 3, overdue: 2 }),
        body({ agency: 'a3', kind: 'PROVINCE_PARTY' }),
      ],
    };
    expect(countProvinces({ owing, places: [] })).toEqual({ owing: 1, late: 1, overdue: 2, owed: 4 });
  });
});

it('what may be done with a record is led to beside it, for those who may', () => {
  const of = (role: 'COMMISSION' | 'PROVINCE_OFFICER') =>
    renderToString(
      <Deeds
        changes={['correctExemption', 'withdrawExemption']}
        id="Exemption:x"
        of="Gia hạn đến 01/12/2026"
        shown={shownTo('vi', [role])}
      />,
    );
  expect([...of('COMMISSION').matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/app/ky-bao-cao/sua-gia-han-mien?id=Exemption%3Ax',
    '/app/ky-bao-cao/rut-gia-han-mien?id=Exemption%3Ax',
  ]);
  expect(of('COMMISSION')).toContain('Gia hạn đến 01/12/2026');
  expect(of('PROVINCE_OFFICER')).toBe('');
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

describe('pages drawn from the ledger', () => {
  let board: MonitorBoardAnswer;
  let queue: ReviewQueueAnswer;
  beforeAll(async () => {
    await reportAt(ledger, 'submitted');
    const asked = await ledger.ask('commission', boardQuestion, {
      directive: '20-CT/TW',
      isKnown: true,
      examples: true,
    });
    // One to know who asks, one for the whole board.
    expect(asked.roundTrips).toBe(2);
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
