// Ten questions that a journalist asks, each answered from the first page by links that a person can see and would choose for their
// words; every answer is the API's, and half of them are no more than two clicks away.
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { app } from '../../worker/app.ts';
import { useLedger } from '../support/ledger.ts';
import { settingsOn } from '../support/settings.ts';

const ledger = useLedger();
let settings: ReturnType<typeof settingsOn>;
beforeAll(() => {
  settings = settingsOn(ledger.config);
});
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

const most = 3;

interface Page {
  readonly heading: string;
  readonly text: string;
  readonly links: readonly { readonly words: string; readonly to: string }[];
}
const pages = new Map<string, Promise<Page | null>>();

const wordsOf = (html: string): string =>
  html
    .replace(/<(style|script|symbol)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;)])/g, '$1')
    .trim();

/** A page as it is seen: what is kept for other eyes is no link to follow. */
async function read(path: string): Promise<Page | null> {
  const response = await app.request(path, { headers: { accept: 'text/html' } }, settings);
  const to = response.headers.get('location');
  if (to !== null) return seen(to.replace('http://localhost', ''));
  if (response.status !== 200 || !response.headers.get('content-type')?.startsWith('text/html')) return null;
  const body = /<body[^>]*>(.*)<\/body>/s.exec(await response.text())![1]!;
  const links = [...body.matchAll(/<a\b([^>]*)>(.*?)<\/a>/gs)].flatMap(([, given, inner]) => {
    const href = /href="([^"]+)"/.exec(given!)?.[1]?.replaceAll('&amp;', '&').replace(/#.*/, '');
    const isHidden = /class="(?:[^"]* )?(?:skip|unseen)\b|aria-hidden="true"|\shidden\b/.test(given!);
    const words = wordsOf(inner!.replace(/<(\w+) class="unseen".*?<\/\1>/gs, ' '));
    return href?.startsWith('/') && !isHidden && words !== '' ? [{ words, to: href }] : [];
  });
  return { heading: wordsOf(/<h1\b.*?<\/h1>/s.exec(body)?.[0] ?? ''), text: wordsOf(body), links };
}
const seen = (path: string): Promise<Page | null> => {
  const known = pages.get(path) ?? read(path);
  pages.set(path, known);
  return known;
};

interface Found {
  readonly clicks: number;
  readonly way: readonly string[];
}
/** The shortest way over links whose words promise something of what is asked. */
async function find(promising: RegExp, isAnswered: (page: Page) => boolean): Promise<Found | null> {
  let here: { path: string; way: readonly string[] }[] = [{ path: '/vi', way: [] }];
  const been = new Set<string>(['/vi']);
  for (let clicks = 0; clicks <= most; clicks++) {
    const next: typeof here = [];
    for (const { path, way } of here) {
      const page = await seen(path);
      if (page === null) continue;
      if (isAnswered(page)) return { clicks, way };
      for (const { words, to } of page.links)
        if (promising.test(words) && !been.has(to)) {
          been.add(to);
          next.push({ path: to, way: [...way, words] });
        }
    }
    here = next;
  }
  return null;
}

const ask = async (query: string) => {
  const { data, errors } = await ledger.ask('public', query);
  expect(errors).toBeUndefined();
  // biome-ignore lint/suspicious/noExplicitAny: whatever was asked
  return data as any;
};
const number = (value: string | number): string => Number(value).toLocaleString('vi');
const day = (on: string): string => on.split('-').reverse().join('/');
const has = (page: Page, ...all: readonly string[]) => all.every((one) => page.text.includes(one));

interface Question {
  readonly asked: string;
  /** Words of links that somebody with this question would follow. */
  readonly promising: RegExp;
  /** What the API answers, as a look at a page. */
  readonly answered: () => Promise<(page: Page) => boolean>;
}

const sentIn = async (year: string, kind: string) => {
  const { indicator } = await ask(
    '{ indicator(slug: "workers-sent") { observations(first: 60, periodType: "year", totalsOnly: true) { nodes { kind value periodStart source { publisher } } } } }',
  );
  const found = indicator.observations.nodes.filter(
    (one: { kind: string; periodStart: string | null }) =>
      one.kind === kind && one.periodStart?.startsWith(year),
  );
  expect(found.length).toBeGreaterThan(0);
  return found[0] as { value: string; source: { publisher: string } };
};

const questions: readonly Question[] = [
  {
    asked: 'Hà Tĩnh có trễ không?',
    promising: /hà tĩnh/i,
    answered: async () => {
      const { agency } = await ask(
        '{ agency(slug: "uy-ban-nhan-dan-tinh-ha-tinh") { nameVi obligationCounts { overdue } } }',
      );
      return (page) =>
        page.heading === agency.nameVi && has(page, `${agency.obligationCounts.overdue} việc quá hạn`);
    },
  },
  {
    asked: 'Năm 2024 bao nhiêu người đi, ai nói thế?',
    promising: /nguồn|chỉ báo|số liệu|đi làm việc ở nước ngoài/i,
    answered: async () => {
      const { value, source } = await sentIn('2024', 'ACTUAL');
      return (page) => has(page, number(value), source.publisher);
    },
  },
  {
    asked: 'Kế hoạch năm 2024 là bao nhiêu?',
    promising: /kế hoạch|chỉ tiêu|số liệu/i,
    answered: async () => {
      const { value } = await sentIn('2024', 'TARGET');
      return (page) => has(page, '2024', 'kế hoạch', number(value));
    },
  },
  {
    asked: 'Cơ quan nào chịu trách nhiệm về phí?',
    promising: /phí|nhiệm vụ|ai phải làm gì/i,
    answered: async () => {
      const { directive } = await ask(
        '{ directive(symbol: "20-CT/TW") { task(code: "2.4") { titleVi holders { agency { nameVi } } } } }',
      );
      const { titleVi, holders } = directive.task;
      const bodies = holders.flatMap(
        (one: { agency: { nameVi: string } | null }) => one.agency?.nameVi ?? [],
      );
      return (page) => page.heading.includes(titleVi) && has(page, ...bodies);
    },
  },
  {
    asked: 'Đã có ai bị kiểm tra chưa?',
    promising: /kiểm tra|dữ liệu/i,
    answered: async () => {
      const { findings } = await ask('{ findings(first: 1) { totalCount } }');
      return (page) => /kiểm tra/i.test(page.heading) && has(page, `${findings.totalCount} bản ghi`);
    },
  },
  {
    asked: 'Bao nhiêu nhiệm vụ chưa ai ấn định hạn?',
    promising: /hạn|nhiệm vụ/i,
    answered: async () => {
      const { directive } = await ask(
        '{ directive(symbol: "20-CT/TW") { tasks(first: 100, level: LEAF) { totalCount nodes { status } } } }',
      );
      const { nodes, totalCount } = directive.tasks;
      const undated = nodes.filter((one: { status: string }) => one.status === 'NO_RULED_DEADLINE').length;
      return (page) =>
        new RegExp(`${undated} trên ${totalCount} nhiệm vụ chưa[^.]* ấn định hạn`).test(page.text);
    },
  },
  {
    asked: 'Hải Dương nay thuộc tỉnh nào?',
    promising: /tỉnh|hải dương|hải phòng/i,
    answered: async () => {
      const { territory } = await ask(
        '{ territory(slug: "hai-duong") { nameVi successors { to { nameVi } } } }',
      );
      const [{ to }] = territory.successors;
      return (page) => page.heading.includes(to.nameVi) && has(page, territory.nameVi);
    },
  },
  {
    asked: 'Chỉ thị do ai ban hành, ngày nào?',
    promising: /chỉ thị/i,
    answered: async () => {
      const { directive } = await ask('{ directive(symbol: "20-CT/TW") { issuedOn issuer { nameVi } } }');
      return (page) => has(page, directive.issuer.nameVi, day(directive.issuedOn));
    },
  },
  {
    asked: 'Bao nhiêu tỉnh đã có báo cáo được công bố?',
    promising: /báo cáo|tỉnh/i,
    answered: async () => {
      const { publishedReports } = await ask('{ publishedReports(first: 1) { totalCount } }');
      expect(publishedReports.totalCount).toBe(0);
      return (page) => has(page, 'Chưa có báo cáo nào được công bố');
    },
  },
  {
    asked: 'Bao nhiêu doanh nghiệp được cấp phép, ai nói thế?',
    promising: /doanh nghiệp|cấp phép|chỉ báo|số liệu nói gì/i,
    answered: async () => {
      const { indicator } = await ask(
        '{ indicator(slug: "licensed-firms") { nameVi newestObservations(first: 1, kind: ACTUAL, totalsOnly: true, place: "viet-nam") { nodes { value source { publisher } } } } }',
      );
      const [{ value, source }] = indicator.newestObservations.nodes;
      return (page) => page.heading === indicator.nameVi && has(page, number(value), source.publisher);
    },
  },
];

const clicks: number[] = [];
it.each(questions)('$asked', async ({ promising, answered }) => {
  const found = await find(promising, await answered());
  expect(found, `no answer within ${most} clicks`).not.toBeNull();
  clicks.push(found!.clicks);
});

it('half of the answers are no more than two clicks away, and none more than three', () => {
  expect(clicks).toHaveLength(questions.length);
  console.info(`Clicks: ${clicks.join(', ')}.`);
  expect(clicks.sort()[Math.floor(clicks.length / 2)]).toBeLessThanOrEqual(2);
});

it('a link that nobody sees, or whose words promise nothing, leads nowhere', async () => {
  expect(await find(/^Đến nội dung chính$/, ({ heading }) => !heading.includes('20-CT/TW'))).toBeNull();
  expect(await find(/no such words/, ({ heading }) => /Hà Tĩnh/.test(heading))).toBeNull();
});
