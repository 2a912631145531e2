import { describe, expect, it } from 'vitest';
import type { MyReportsAnswer } from '../../web/pages/answers.ts';
import type { Sent, Shown } from '../../web/pages/app/frame/frame.tsx';
import type { AnsweredReport, Whole } from '../../web/pages/app/report/answer.ts';
import { arranged } from '../../web/pages/app/report/arranged.ts';
import { drawReportForm } from '../../web/pages/app/report/form.tsx';
import { drawReportList } from '../../web/pages/app/report/list.tsx';
import type { FormState } from '../../web/pages/app/report/part.ts';
import { drawReceipt, drawReport, stepsOf } from '../../web/pages/app/report/read.tsx';
import { sheetOf } from '../../web/pages/app/report/sheet.ts';
import { checked, understand } from '../../web/pages/app/report/typed.ts';
import { reportWords } from '../../web/pages/app/report/words.ts';

const id = (type: string, name: string) => `${type}:${name}`;
const shown: Shown = {
  language: 'vi',
  viewer: { officeVi: 'Cán bộ', officeEn: 'Officer', isExample: true, roles: ['PROVINCE_OFFICER'] },
  session: null,
  formToken: 'token',
  letters: true,
  scripts: [],
  path: '/app/bao-cao',
  origin: 'https://ledger.example',
  now: '2026-10-12T02:41:00.000Z',
};
const sent: Sent = { address: {}, values: {}, problems: [], key: 'key-key-key' };
const office = { officeVi: 'Cán bộ thẩm định', officeEn: 'Verifying officer' };
const none = { latestValues: { nodes: [] }, latestClaims: { nodes: [] } };
const body = { id: id('Agency', 'new'), nameVi: 'Tỉnh mới', nameEn: 'New Province', endedOn: null };
const gone = { id: id('Agency', 'old'), nameVi: 'Tỉnh cũ', nameEn: 'Old Province', endedOn: '2026-07-01' };

const owed = (code: string, dueAt: string, status: 'DUE_SOON' | 'OVERDUE') => ({
  id: id('Obligation', code),
  status,
  owes: 'REPORT' as const,
  dueAt,
  graceUntil: dueAt,
  reason: null,
  standing: 'OFFICIAL_DATA' as const,
  task: { code, titleVi: 'Việc', titleEn: 'Task' },
  round: { id: id('Round', 'r') },
  ruling: {
    section: 'mục 2',
    document: { symbol: '123/QĐ', titleVi: null, titleEn: null },
    authority: { nameVi: null, nameEn: null },
  },
  exemptions: [],
});
const round = {
  id: id('Round', 'r'),
  period: '2026-Q3',
  periodStart: '2026-07-01',
  periodEnd: '2026-09-30',
  opensAt: '2026-09-30T17:00:00.000Z',
  dueAt: null,
  standing: 'OFFICIAL_DATA' as const,
  rulingDocument: null,
};
const listed = (over: object) => ({
  id: id('Report', 'one'),
  revision: 4,
  status: 'RETURNED' as const,
  isExample: false,
  startedAt: '2026-10-01T00:00:00.000Z',
  submittedAt: null,
  verifiedAt: null,
  publishedAt: null,
  supersededAt: null,
  correctionReason: null,
  round: { id: round.id, period: round.period },
  agency: body,
  supersedes: null,
  returns: [{ revision: 2 }, { revision: 4 }, { revision: 4 }],
  items: [{}],
  values: [{}, {}],
  verifiedByAgency: null,
  ...over,
});
const list = (over: {
  agency?: object | null;
  rounds?: readonly object[];
  reports?: readonly object[];
  obligations?: readonly object[];
}) =>
  ({
    node: {
      memberships:
        over.agency === null
          ? []
          : [
              {
                role: 'PROVINCE_OFFICER',
                from: '2025-07-01',
                until: null,
                agency: {
                  ...body,
                  obligations: { nodes: over.obligations ?? [], totalCount: 0 },
                  ...over.agency,
                },
              },
            ],
    },
    directives: {
      nodes: [
        { symbol: '20-CT/TW', subjectVi: 's', subjectEn: 's', rounds: { nodes: over.rounds ?? [round] } },
      ],
    },
    myReports: { nodes: over.reports ?? [], totalCount: 0 },
  }) as unknown as MyReportsAnswer;
const textOf = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the list of reports keeps three kinds of empty apart', () => {
  it('not this office’s responsibility', () => {
    expect(textOf(drawReportList(list({ agency: null }), shown, sent))).toContain(
      'không báo cáo cho cơ quan nào',
    );
  });
  it('no round yet, or one that opens later', () => {
    expect(textOf(drawReportList(list({ rounds: [] }), shown, sent))).toContain('Chưa mở kỳ báo cáo nào');
    const later = { ...round, opensAt: '2026-12-31T17:00:00.000Z' };
    const html = drawReportList(list({ rounds: [later] }), shown, sent);
    expect(textOf(html)).toContain('Chưa đến kỳ. Kỳ này mở ngày 01/01/2027');
    expect(html).not.toContain('value="bat-dau"');
  });
  it('nobody has begun', () => {
    const html = drawReportList(list({}), shown, sent);
    expect(textOf(html)).toContain('Chưa bắt đầu.');
    expect(html).toContain('value="bat-dau"');
  });
});

describe('what is owed', () => {
  it('is told with its day, days left or late, and by whose ruling', () => {
    const obligations = [
      owed('1.1', '2026-10-15T17:00:00.000Z', 'DUE_SOON'),
      owed('1.2', '2026-10-10T17:00:00.000Z', 'OVERDUE'),
    ];
    const text = textOf(drawReportList(list({ obligations }), shown, sent));
    expect(text).toMatch(
      /1\.1 Việc Sắp đến hạn\. Báo cáo\. Hạn 15\/10\/2026: còn 3 ngày , theo 123\/QĐ, mục 2/,
    );
    expect(text).toMatch(/1\.2 Việc Quá hạn\. Báo cáo\. Hạn 10\/10\/2026: quá hạn 2 ngày/);
  });
  it('stands first, and rounds that ask nothing of this body are folded behind it', () => {
    const [asked, first, second] = ['2026-Q3', '2026-Q2', '2026-Q1'].map((period) => ({
      ...round,
      id: id('Round', period),
      period,
      dueAt: '2026-10-15T17:00:00.000Z',
    }));
    const obligations = [
      { ...owed('1.1', '2026-10-15T17:00:00.000Z', 'DUE_SOON'), round: { id: asked!.id } },
    ];
    const rounds = [first!, asked!, second!];
    const html = drawReportList(list({ rounds, obligations }), shown, sent);
    const [before, folded] = html.split('<details>');
    expect(before!.match(/<h3/g)).toHaveLength(1);
    expect(textOf(before!)).toContain('quý III/2026');
    expect(textOf(before!)).toContain('Hạn nộp của kỳ');
    expect(textOf(folded!)).toContain('Không phải báo cáo, vẫn báo cáo được: 2 kỳ');
    // The day of the round binds others, not this body.
    expect(textOf(folded!)).not.toContain('Hạn nộp của kỳ');
    expect(textOf(folded!)).not.toContain('Chưa ấn định hạn');
    // What passed to another body is no longer this one's.
    const passed = obligations.map((one) => ({ ...one, status: 'NOT_RESPONSIBLE' }));
    expect(drawReportList(list({ rounds, obligations: passed }), shown, sent)).toContain('<details open>');
  });
  it('has no invented deadline: without a ruling it says so', () => {
    expect(textOf(drawReportList(list({}), shown, sent))).toContain(
      'Chưa ấn định hạn. Chưa có quyết định nào',
    );
  });
});

it('a returned report says how many remarks of the last time wait', () => {
  const text = textOf(drawReportList(list({ reports: [listed({})] }), shown, sent));
  expect(text).toContain('Bị trả lại, chờ sửa : 2 ý kiến cần sửa');
});

it('what a predecessor left open stands under both names', () => {
  const text = textOf(drawReportList(list({ reports: [listed({ agency: gone })] }), shown, sent));
  expect(text).toContain('Còn dở của cơ quan tiền nhiệm');
  expect(text).toContain('Tỉnh cũ (đã kết thúc), nay do Tỉnh mới báo cáo');
});

const report = (over: Partial<AnsweredReport> = {}): AnsweredReport => ({
  id: id('Report', 'one'),
  revision: 4,
  status: 'RETURNED',
  isExample: false,
  startedAt: '2026-10-01T00:00:00.000Z',
  submittedAt: null,
  verifiedAt: null,
  publishedAt: null,
  supersededAt: null,
  correctionReason: null,
  leafNumber: null,
  territory: { nameVi: 'Tỉnh mới', nameEn: 'New' },
  submittedBy: office,
  verifiedBy: null,
  verifiedByAgency: null,
  supersedes: null,
  supersededBy: null,
  owed: [],
  obligations: [owed('1.1', '2026-10-15T17:00:00.000Z', 'DUE_SOON')],
  completeness: {
    owed: 0,
    answered: 0,
    declared: 0,
    missing: [],
    others: 1,
    figures: 1,
    blanks: 0,
    withdrawn: 0,
  },
  returns: [
    {
      line: '3.11',
      reason: 'Cũ rồi.',
      revision: 2,
      returnedAt: '2026-10-02T00:00:00.000Z',
      returnedBy: office,
    },
    {
      line: 'IND-A',
      reason: 'Tách theo <thị trường>.',
      revision: 4,
      returnedAt: '2026-10-12T00:00:00.000Z',
      returnedBy: office,
    },
  ],
  history: [
    { revision: 1, action: 'report.start', at: '2026-10-01T00:00:00.000Z', actor: office },
    { revision: 2, action: 'report.save', at: '2026-10-01T01:00:00.000Z', actor: office },
    { revision: 3, action: 'report.save', at: '2026-10-01T02:00:00.000Z', actor: office },
    { revision: 4, action: 'report.submit', at: '2026-10-01T03:00:00.000Z', actor: office },
  ],
  items: [
    {
      task: { code: '3.11' },
      claim: 'DONE',
      done: null,
      difficulties: null,
      recommendation: null,
      evidence: [],
      nothingBecause: null,
      withdrawnBecause: null,
    },
  ],
  values: [
    {
      indicator: { code: 'IND-A' },
      value: '1300',
      numerator: null,
      denominator: null,
      denominatorBase: null,
      blankIsMeant: false,
      reason: null,
      breakdown: null,
      withdrawnBecause: null,
    },
  ],
  checkedItems: [
    {
      task: { code: '3.11', titleVi: 'Chia sẻ', titleEn: 'Sharing' },
      verification: {
        verifiedAt: '2026-10-02T00:00:00.000Z',
        verifiedByAgency: { nameVi: 'Bộ Nội vụ', nameEn: 'MoHA' },
      },
      verifiers: [{ why: 'BY_TASK', agency: { nameVi: 'Bộ Nội vụ', nameEn: 'MoHA' } }],
    },
  ],
  checkedValues: [],
  agency: {
    kind: 'PROVINCE_GOVERNMENT',
    ...body,
    ...none,
    latestValues: {
      nodes: [{ value: '160', period: '2026-Q2', standing: 'OFFICIAL_DATA', indicator: { code: 'IND-A' } }],
    },
    predecessors: [
      {
        on: '2026-07-01',
        from: {
          ...gone,
          latestClaims: { nodes: [] },
          latestValues: {
            nodes: [
              { value: '90', period: '2026-Q2', standing: 'OFFICIAL_DATA', indicator: { code: 'IND-A' } },
            ],
          },
        },
      },
    ],
    duties: { nodes: [] },
  },
  round: {
    ...round,
    directive: {
      symbol: '20-CT/TW',
      tasks: {
        nodes: [
          { code: '1', level: 'GROUP', titleVi: 'Nhóm', titleEn: 'Group', indicators: [], assignments: [] },
          {
            code: '1.1',
            level: 'LEAF',
            titleVi: 'Việc',
            titleEn: 'Task',
            indicators: [{ code: 'IND-B' }],
            assignments: [],
          },
          {
            code: '1.2',
            level: 'LEAF',
            titleVi: 'Việc khác',
            titleEn: 'Other',
            indicators: [],
            assignments: [],
          },
          {
            code: '3.11',
            level: 'LEAF',
            titleVi: 'Chia sẻ',
            titleEn: 'Sharing',
            indicators: [],
            assignments: [],
          },
        ],
      },
    },
  },
  ...over,
});
const indicator = (code: string, unit: string) => ({
  code,
  nameVi: `Chỉ báo ${code}`,
  nameEn: `Indicator ${code}`,
  unit,
  definitionVi: '',
  definitionEn: '',
  askedOf: null,
  breakdowns: [],
  targets: { nodes: [] },
});
const answer = (over: Partial<AnsweredReport> = {}): Whole => ({
  report: report(over),
  indicators: {
    nodes: [indicator('IND-A', 'persons'), indicator('IND-B', 'percent'), indicator('IND-C', 'persons')],
  },
  qualityRules: {
    nodes: [
      {
        id: 'rule',
        kind: 'CHANGE',
        indicator: { code: 'IND-A' },
        others: [],
        minimum: null,
        maximum: null,
        percent: '50',
        isBlocking: false,
        isRetired: false,
      },
    ],
  },
  qualityDefaults: { nodes: [] },
  qualityFindings: [
    {
      code: 'CHANGE',
      indicator: 'IND-A',
      field: 'value',
      facts: [
        { what: 'value', value: '1300' },
        { what: 'before', value: '160' },
        { what: 'percent', value: '50' },
      ],
      isBlocking: false,
      isExplained: false,
    },
  ],
});
const state: FormState = {
  typed: new Map(),
  problems: [],
  contests: [],
  done: null,
  declared: false,
  sought: null,
  roomFor: null,
  scripts: [],
  pasting: '',
  office: 'o',
};

describe('the form', () => {
  const html = drawReportForm(answer(), shown, state);

  it('puts first what is owed, begun, sent back or reported before, each with its reason', () => {
    const { tasks, figures } = sheetOf(answer());
    expect(tasks.map(({ code, why }) => [code, why])).toEqual([
      ['1.1', 'owed'],
      ['1.2', null],
      ['3.11', 'begun'],
    ]);
    expect(figures.map(({ code, why }) => [code, why])).toEqual([
      ['IND-A', 'returned'],
      ['IND-B', 'owedTask'],
      ['IND-C', null],
    ]);
  });

  it('shows what is owed first, as a card with its figures, and the rest where it can be looked for', () => {
    const { cards, begun, usual, otherTasks, figures, otherFigures } = arranged(sheetOf(answer()));
    expect(cards.map(({ task, figures: its }) => [task.code, its.map(({ code }) => code)])).toEqual([
      ['1.1', ['IND-B']],
    ]);
    expect([begun, usual, otherTasks].map((lines) => lines.map(({ code }) => code))).toEqual([
      ['3.11'],
      [],
      ['1.2'],
    ]);
    expect([figures, otherFigures].map((lines) => lines.map(({ code }) => code))).toEqual([
      ['IND-A'],
      ['IND-C'],
    ]);
    const [card = ''] = /<div class="card">.*?<section/s.exec(html) ?? [];
    expect(textOf(card)).toContain('Báo cáo. Hạn 15/10/2026: còn 3 ngày , theo 123/QĐ, mục 2');
    expect(card).toContain('name="v/IND-B/value"');
    expect(card).not.toContain('name="v/IND-A/value"');
  });

  it('draws only what is looked for among the rest, and opens it', () => {
    const found = drawReportForm(answer(), shown, { ...state, sought: 'viec khac' });
    expect(found).toContain('<details id="them-viec" open>');
    expect(found).toContain('name="i/1.2/claim"');
    expect(found).not.toContain('name="v/IND-C/value"');
    expect(textOf(drawReportForm(answer(), shown, { ...state, sought: 'xyz' }))).toContain(
      'Không có việc hay số liệu nào khớp với “xyz”.',
    );
  });

  it('puts an exempt or a passed duty with what is not owed', () => {
    const obligations = [
      { ...owed('1.1', '2026-10-15T17:00:00.000Z', 'DUE_SOON'), status: 'EXEMPT' as const },
    ];
    expect(arranged(sheetOf(answer({ obligations }))).cards).toEqual([]);
  });

  it('leads from the top to each line that was sent back', () => {
    const [mend = ''] = /<section class="to-mend".*?<\/section>/s.exec(html) ?? [];
    expect(textOf(mend)).toMatch(/1 ý kiến cần sửa\s+Chỉ báo IND-A\s*: Tách theo &lt;thị trường>\./);
    expect(mend).toContain('<a href="#v/IND-A">');
  });

  it('shows what stood there before, the predecessor’s under its own name', () => {
    expect(textOf(html)).toContain('Kỳ trước (quý II/2026): 160 người. Tỉnh cũ (quý II/2026): 90 người.');
  });

  it('shows the last words of the verifier beside their line, as text and nothing else', () => {
    expect(html).toContain('Tách theo &lt;thị trường>.');
    expect(html).not.toContain('Cũ rồi.');
  });

  it('shows which lines another body has verified', () => {
    expect(textOf(html)).toContain('✓ Bộ Nội vụ đã thẩm định dòng này lúc 07:00 02/10/2026.');
  });

  it('says in Vietnamese what a rule finds, and what to do about it', () => {
    expect(textOf(html)).toContain(
      '1.300 chênh với kỳ trước (160) hơn 50%. Sửa số, hoặc ghi lý do ở ô giải thích.',
    );
  });

  it('names every field, and sends nobody to a field that is not there', () => {
    const labelled = new Set([...html.matchAll(/<label[^>]* for="([^"]+)"/g)].map(([, one]) => one));
    const isInLabel = (at: number) => html.lastIndexOf('<label', at) > html.lastIndexOf('</label>', at);
    for (const { 0: field, 1: attributes, index } of html.matchAll(/<(?:input|textarea|select)([^>]*)>/g)) {
      if (/type="(?:hidden|checkbox|radio)"/.test(attributes!)) continue;
      const own = /id="([^"]+)"/.exec(attributes!)?.[1];
      expect(isInLabel(index) || labelled.has(own) || /aria-label="[^"]+"/.test(attributes!), field).toBe(
        true,
      );
    }
    // Where something is wrong there is something to be led to.
    const problems = checked(answer(), 'vi', true);
    const told = drawReportForm(answer(), shown, { ...state, problems });
    const ends = new Set([...told.matchAll(/ id="([^"]+)"/g)].map(([, one]) => one));
    expect(problems.length).toBeGreaterThan(0);
    for (const { field } of problems) expect(ends.has(field), field).toBe(true);
  });

  it('has no script and no style of its own in the markup', () => {
    expect(html).not.toMatch(/<script|\sstyle="|\son\w+="/);
  });

  it('shows again what was typed and could not be saved, with the ledger’s own word kept beside it', () => {
    const again = drawReportForm(answer(), shown, { ...state, typed: new Map([['v/IND-A/value', '1.2.3']]) });
    expect(again).toMatch(/name="v\/IND-A\/value"[^>]*data-base="1300"[^>]*>1\.2\.3</);
  });
});

it('checking finds what the ledger would refuse', () => {
  expect(checked(answer(), 'vi', true).map(({ field }) => field)).toEqual(['i/3.11/done', 'v/IND-A/reason']);
  expect(checked(answer({ items: [], values: [] }), 'vi', true)).toMatchObject([{ field: '' }]);
});

it('a form is understood for the lines it has and no others', () => {
  const { mine, problems } = understand(
    {
      'v/IND-A/value': '1.300',
      'v/IND-Z/value': '5',
      'i/9.9/claim': 'DONE',
      'i/1.1/claim': 'DONE',
      'i/1.1/done': ' x ',
    },
    sheetOf(answer()),
    'vi',
  );
  expect(problems).toEqual([]);
  expect(mine.get('v/IND-A/value')).toBe('1300');
  expect(mine.get('i/1.1/done')).toBe('x');
  expect([...mine.keys()].some((name) => /IND-Z|9\.9/.test(name))).toBe(false);
});

describe('a report that waits', () => {
  it('says for whom', () => {
    const waiting = answer({
      status: 'SUBMITTED',
      checkedItems: [
        {
          task: { code: '3.11', titleVi: 'Chia sẻ', titleEn: 'Sharing' },
          verification: null,
          verifiers: [{ why: 'BY_TASK', agency: { nameVi: 'Bộ Nội vụ', nameEn: 'MoHA' } }],
        },
      ],
    });
    expect(textOf(drawReport(waiting, shown, sent))).toContain(
      'Đã nộp, chờ thẩm định . Đang chờ Bộ Nội vụ (1 dòng, vì cơ quan này là bộ chủ trì, phối hợp hoặc giám sát nhiệm vụ) thẩm định.',
    );
    const html = drawReport(answer({ status: 'SUBMITTED' }), shown, sent);
    expect(html).not.toContain('<textarea');
  });
  it('tells saves in a row as one step', () => {
    expect(stepsOf(report().history).map(({ entry, times }) => [entry.action, times])).toEqual([
      ['report.start', 1],
      ['report.save', 2],
      ['report.submit', 1],
    ]);
  });
  it('has a receipt with Hanoi’s time', () => {
    const receipt = {
      number: 'BN-2026-Q3-ABCDEF01',
      hash: 'a'.repeat(64),
      at: '2026-10-14T18:30:00.000Z',
      revision: 4,
    };
    expect(textOf(drawReceipt(report(), receipt, shown))).toContain('01:30 15/10/2026');
  });
});

it('every word is there in both languages, composed, and takes the same things', () => {
  const entries = (words: object, path = ''): [string, unknown][] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'object'
        ? entries(value as object, `${path}${key}.`)
        : [[`${path}${key}`, value] as [string, unknown]],
    );
  const [vi, en] = [entries(reportWords.vi), new Map(entries(reportWords.en))];
  expect([...en.keys()]).toEqual(vi.map(([path]) => path));
  for (const [path, entry] of vi) {
    expect(String(entry).normalize('NFC'), path).toBe(String(entry));
    expect(typeof en.get(path), path).toBe(typeof entry);
    if (typeof entry === 'function') expect((en.get(path) as () => string).length, path).toBe(entry.length);
  }
});
