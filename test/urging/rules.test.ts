// The ladder and the words, as values in and values out.
import { describe, expect, it } from 'vitest';
import { type NoticeFacts, noticeOf } from '../../db/urging/notice.ts';
import {
  behindNumber,
  type Duty,
  type LetterFacts,
  letterOf,
  registerOf,
  signingOf,
} from '../../db/urging/paper.ts';
import {
  heirOf,
  type Notice,
  nextLetter,
  notLate,
  type Owing,
  type Raised,
  rungsDue,
  stateOf,
} from '../../db/urging/rules.ts';
import { letterStatuses, messageStates, rungs } from '../../db/urging/table.ts';

const dueAt = '2026-07-15T17:00:00.000Z';
const day = 86_400_000;
/** An obligation so many days after the moment it fell due. */
const owing = (daysAfter: number, over: Partial<Owing> = {}): Owing => ({
  isRuled: true,
  status: 'overdue',
  isHandedIn: false,
  dueAt,
  graceUntil: dueAt,
  clockMs: Date.parse(dueAt) + daysAfter * day,
  raised: [],
  ...over,
});
const due = (daysAfter: number, over: Partial<Owing> = {}) =>
  rungsDue(owing(daysAfter, over), new Date(Date.parse(dueAt) + daysAfter * day).toISOString());
const was = (rung: Raised['rung'], daysAfter: number, over: Partial<Raised> = {}): Raised => ({
  rung,
  status: 'raised',
  raisedAt: new Date(Date.parse(dueAt) + daysAfter * day).toISOString(),
  promisedOn: null,
  ...over,
});

describe('the ladder', () => {
  it.each<[number, string[]]>([
    [-7.01, []],
    [-7, ['reminder_before']],
    [-1.01, ['reminder_before']],
    [-1, ['reminder_due']],
    [-0.01, ['reminder_due']],
    [0, ['reminder_due']],
    [1.99, ['reminder_due']],
    [2, ['letter']],
    [500, ['letter']],
  ])('%s days after the due moment, with nothing raised yet: %j', (after, expected) => {
    expect(due(after)).toEqual(expected);
  });

  it('days of grace count from the due day for reminders, and from their own end for everything later', () => {
    const graceUntil = '2026-07-20T17:00:00.000Z';
    expect(due(6.99, { graceUntil })).toEqual(['reminder_due']);
    expect(due(7, { graceUntil })).toEqual(['letter']);
  });

  it('what was raised is not raised again', () => {
    for (const rung of rungs) {
      const raised = rungs.slice(0, rungs.indexOf(rung) + 1).map((r) => was(r, 2));
      expect(due(100, { raised })).not.toContain(rung);
    }
  });

  it.each<[string, number, Raised[], string[]]>([
    ['29 days late', 28.5, [was('letter', 2)], []],
    ['30 days late', 29, [was('letter', 2)], ['inspection_proposal']],
    ['the letter is 13 days old', 40, [was('letter', 27)], []],
    ['the letter is 14 days old', 40, [was('letter', 26)], ['inspection_proposal']],
    ['a promised day is to come', 40, [was('letter', 2, { promisedOn: '2026-08-25' })], []],
    ['the promised day is today', 40, [was('letter', 2, { promisedOn: '2026-08-25' })], []],
    [
      'the promised day is over',
      41,
      [was('letter', 2, { promisedOn: '2026-08-25' })],
      ['inspection_proposal'],
    ],
    [
      'it was answered without a day',
      40,
      [was('letter', 2, { status: 'answered' })],
      ['inspection_proposal'],
    ],
    ['the letter was withdrawn', 40, [was('letter', 2, { status: 'withdrawn' })], []],
    ['there is no letter yet', 40, [], ['letter']],
    ['60 days late', 59, [was('letter', 2), was('inspection_proposal', 30)], ['review_line']],
    ['60 days late and promised', 59, [was('letter', 2, { promisedOn: '2027-01-01' })], ['review_line']],
  ])('%s', (_when, after, raised, expected) => {
    expect(due(after, { raised })).toEqual(expected);
  });

  it.each<Partial<Owing>>([
    { isRuled: false },
    { status: 'not_responsible' },
    { status: 'exempt' },
    { status: 'reported_on_time' },
    { status: 'reported_late' },
    { status: 'done_on_time' },
    { status: 'done_late' },
    { status: 'not_pursued' },
    { status: 'waiting' },
    { status: 'waiting_late' },
  ])('nobody is urged where %j, by the ladder or by hand, and there is a reason', (over) => {
    for (const after of [-5, -0.5, 1, 3, 40, 100]) {
      expect(due(after, { ...over, raised: [was('letter', 2)] })).toEqual([]);
      expect(notLate(owing(after, over))).toMatch(/^(?!not_late)/);
    }
  });

  it('the letter can be sent by hand from the first day late on', () => {
    expect(notLate(owing(-0.01))).toBe('not_late');
    expect(notLate(owing(0))).toBeNull();
  });

  it('a reminder before the day is for silence only; one that was handed in unfinished is reminded on the day', () => {
    expect(due(-5, { isHandedIn: true })).toEqual([]);
    expect(due(-0.5, { isHandedIn: true })).toEqual(['reminder_due']);
  });
});

it('a body that ended is answered for by whoever took all of it over, or else a part, from that day on', () => {
  const edge = (fromId: string, toId: string, on: string, fn = 'all') => ({ fromId, toId, on, function: fn });
  const edges = [
    edge('a', 'b', '2025-07-01', 'overseas_labour'),
    edge('a', 'c', '2025-07-01'),
    edge('c', 'd', '2026-01-01'),
    edge('x', 'y', '2025-03-01', 'overseas_labour'),
  ];
  const ended: Record<string, string> = { a: '2025-07-01', c: '2026-01-01', gone: '2025-01-01' };
  const heir = (id: string, on: string) => heirOf(id, on, edges, (at) => ended[at] ?? null);
  expect(heir('a', '2025-06-30')).toBe('a');
  expect(heir('a', '2025-07-01')).toBe('c');
  expect(heir('a', '2026-01-01')).toBe('d');
  // It gave a function away and still exists.
  expect(heir('x', '2026-01-01')).toBe('x');
  expect(heir('gone', '2026-01-01')).toBe('gone');
});

it('a message stands at one word, whatever has become of it', () => {
  const at = dueAt;
  const none = { attempts: 0, waitsFor: null, deliveredAt: null, deadAt: null, cancelledAt: null };
  expect([
    stateOf(none),
    stateOf({ ...none, waitsFor: 'destination' }),
    stateOf({ ...none, waitsFor: 'provider' }),
    stateOf({ ...none, attempts: 2 }),
    stateOf({ ...none, attempts: 2, deliveredAt: at }),
    stateOf({ ...none, attempts: 12, deadAt: at }),
    stateOf({ ...none, attempts: 12, deadAt: at, cancelledAt: at }),
  ]).toEqual(messageStates);
});

it('a letter is signed or dropped once, and only what is signed is confirmed, answered or taken back', () => {
  const steps = ['sign', 'drop', 'acknowledge', 'answer', 'withdraw'] as const;
  const leads = letterStatuses.map((status) => [
    status,
    steps.filter((step) => {
      try {
        return nextLetter(status, step) !== undefined;
      } catch {
        return false;
      }
    }),
  ]);
  expect(Object.fromEntries(leads)).toEqual({
    drafted: ['sign', 'drop'],
    dropped: [],
    signed: ['acknowledge', 'answer', 'withdraw'],
    acknowledged: ['answer', 'withdraw'],
    answered: ['answer', 'withdraw'],
    withdrawn: [],
  });
});

const about = {
  bodyVi: 'Ủy ban nhân dân tỉnh Hải Dương',
  bodyEn: 'Hai Duong',
  directive: '20-CT/TW',
  code: '5.3.1',
  titleVi: 'Lập kế hoạch',
  titleEn: 'Plan',
  period: '2026-Q2',
  authorityVi: 'Ban Bí thư',
  authorityEn: 'Secretariat',
  documentVi: '12-QĐ/TW',
  documentEn: '12-QĐ/TW',
  section: '5',
  ruledOn: '2026-04-01',
  dueOn: '2026-07-15',
  graceOn: '2026-07-16',
  daysLate: 2,
  lastPromisedOn: null,
};
const clean = /undefined|null|NaN|false|mục mục|\d{4}-(Q|H|\d)/;

describe('the words of a notice', () => {
  const facts: NoticeFacts = {
    ...about,
    isExample: false,
    on: '2026-07-18',
    addresseeVi: 'Ủy ban nhân dân thành phố Hải Phòng',
    addresseeEn: 'Hai Phong',
  };
  const notices = rungs.filter((rung): rung is Notice => rung !== 'letter');
  it.each(notices)(
    'of %s name the task, the ruling, the day, and what is missing is said, not left out',
    (rung) => {
      const { vi, en } = noticeOf(rung, facts);
      for (const text of [`${vi.subject}\n${vi.text}`, `${en.subject}\n${en.text}`]) {
        expect(text).toContain('5.3.1');
        expect(text).toContain('12-QĐ/TW');
        expect(text).not.toMatch(clean);
      }
      expect(vi.text).toContain('15/7/2026');
      expect(en.text).toContain('15 July 2026');
      if (!rung.startsWith('reminder')) {
        expect(vi.text).toContain('Chưa có cam kết nào');
        expect(noticeOf(rung, { ...facts, lastPromisedOn: '2026-07-17' }).en.text).toContain('17 July 2026');
      } else expect(vi.text).toContain('do sổ theo dõi tự gửi');
    },
  );
  it('of an example say so first, in both languages', () => {
    const { vi, en } = noticeOf('reminder_due', { ...facts, isExample: true });
    expect([vi.subject, vi.text, en.subject, en.text].map((t) => t.slice(0, 9))).toEqual([
      '[VÍ DỤ] Đ',
      'VÍ DỤ, kh',
      '[EXAMPLE]',
      'AN EXAMPL',
    ]);
  });
});

describe('the words of a letter', () => {
  const duty = (over: Partial<Duty> = {}): Duty => ({
    ...about,
    rulingId: 'first',
    owes: 'report',
    deadlineText: null,
    ...over,
  });
  const facts = (...duties: Duty[]): LetterFacts => ({
    isExample: false,
    on: '2026-07-18',
    addresseeVi: 'Ủy ban nhân dân tỉnh Hải Dương',
    addresseeEn: 'Hai Duong',
    duties,
  });

  it('are about all that is late, by ruling and in the order of the directive, each numbered once', () => {
    const { vi, en } = letterOf(
      facts(
        duty({ code: '2.10' }),
        duty({
          rulingId: 'second',
          ruledOn: '2026-03-01',
          section: 'mục 3',
          code: '4.1',
          period: '2026-06-30',
        }),
        duty({ code: '2.9', owes: 'completion' }),
      ),
    );
    const order = [
      'I. Theo',
      '1. Báo cáo nhiệm vụ 4.1',
      'II. Theo',
      '2. Hoàn thành nhiệm vụ 2.9',
      '3. Báo cáo nhiệm vụ 2.10',
    ];
    expect(order.map((words) => vi.text.indexOf(words))).toEqual(
      order.map((words) => vi.text.indexOf(words)).sort((a, b) => a - b),
    );
    expect(vi.text.indexOf(order[0]!)).toBeGreaterThan(0);
    expect(vi.subject).toBe('V/v đôn đốc thực hiện Chỉ thị 20-CT/TW (3 việc quá hạn)');
    expect(vi.text).toContain('12-QĐ/TW, mục 3, do Ban Bí thư ấn định');
    expect(vi.text).toContain('không phải nguyên văn Chỉ thị');
    expect(en.text).toContain('2. Completion of task 2.9 (Plan), Q2 2026: due 15 July 2026, days late: 2');
    for (const words of [vi.text, en.text]) expect(words).not.toMatch(clean);
  });
  it('say what was promised, by whom it was inherited, and quote the directive only in its own words', () => {
    const { vi, en } = letterOf(
      facts(
        duty({
          bodyVi: 'Sở cũ',
          bodyEn: 'Old Department',
          lastPromisedOn: '2026-07-17',
          deadlineText: 'sớm',
        }),
      ),
    );
    expect(vi.text).toContain('nghĩa vụ phát sinh với Sở cũ, nay Ủy ban nhân dân tỉnh Hải Dương kế thừa');
    expect(vi.text).toContain('đã hẹn xong ngày 17/7/2026');
    expect(vi.text).toContain('Chỉ thị ghi về thời gian: “sớm”');
    expect(en.text).toContain('owed by Old Department, which Hai Duong has succeeded');
    expect(letterOf(facts(duty())).vi.text).not.toMatch(/kế thừa|đã hẹn|“/);
  });
  it('of an example say so first, in both languages', () => {
    const { vi, en } = letterOf({ ...facts(duty()), isExample: true });
    expect([vi.subject, vi.text, en.subject, en.text].map((t) => t.slice(0, 9))).toEqual([
      '[VÍ DỤ] V',
      'VÍ DỤ, kh',
      '[EXAMPLE]',
      'AN EXAMPL',
    ]);
  });
  it('stand behind a number of its year in the way of whoever signs; examples are numbered apart', () => {
    const name = (shortName: string | null) => ({
      nameVi: 'Ban Chính sách, chiến lược Trung ương',
      shortName,
    });
    expect(behindNumber(signingOf({ kind: 'party_central', name: name('BCSCLTW') }))).toBe('-CV/BCSCLTW');
    expect(
      behindNumber(signingOf({ kind: 'ministry', name: { nameVi: 'Bộ Nội vụ', shortName: null } })),
    ).toBe('/BNV');
    expect(registerOf('cpsc', '2026-07-18', false)).not.toBe(registerOf('cpsc', '2026-07-18', true));
    expect(registerOf('cpsc', '2026-12-31', false)).not.toBe(registerOf('cpsc', '2027-01-01', false));
  });
});
