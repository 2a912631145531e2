// The first page as files: every task, province, document, figure and report that it shows, a row each.

import { writeAtom } from '../../../downloads/atom.ts';
import type { Row, Said, Table } from '../../../downloads/table.ts';
import { civilDate, lastDay } from '../../../lib/dates.ts';
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { words } from '../../../words/words.ts';
import type { PublicHomeHolder as Holder, PublicHomePlan as Plan, PublicHomeAnswer } from '../../answers.ts';
import { earlyOn } from '../said/announced.ts';
import { feedTag, figureEntry, reportEntry } from '../said/feed-entries.ts';
import { restsOn } from '../said/holding.ts';
import { mapPicture } from '../said/map-picture.ts';
import { provinceFacts } from '../said/province-facts.ts';
import { listedPlans } from '../said/provinces.tsx';
import { isPublished } from '../said/published.ts';
import { FileTooLong, type Form, type PublicPage, type Shown } from '../shell/page.ts';
import type { Source } from '../shell/parts.tsx';
import { blanks, column, figureColumns, metadataOf, pageAddress, tableFiles } from '../shell/table-files.ts';
import type { Directive, Indicator, Task } from './facts.ts';

export const homeForms: readonly Form[] = ['csv', 'xlsx', 'json', 'svg', 'atom'];

const columns = [
  column('row', 'Loại dòng', 'Kind of row', 'text', {
    description: {
      vi: 'task: một cơ quan với một nhiệm vụ; province; document: văn bản thực hiện hoặc liên quan; round: kỳ báo cáo; report: báo cáo đã công bố; figure: số đã công bố',
      en: 'task: one body with one task; province; document: implementing or related; round of reporting; report: published; figure: published',
    },
  }),
  column('code', 'Mã hoặc số, ký hiệu', 'Code or symbol'),
  column('what_vi', 'Nội dung', 'What (Vietnamese)'),
  column('what_en', 'Nội dung (tiếng Anh)', 'What'),
  column('state', 'Tình trạng', 'Status', 'text', {
    description: {
      vi: 'Nhiệm vụ: NO_RULED_DEADLINE hoặc RULED. Tỉnh: own, predecessor, cited, related, none (chưa tìm thấy). Văn bản: tình trạng của văn bản. Kỳ: NO_RULED_DEADLINE hoặc RULED. Báo cáo: published hoặc superseded (đã có bản đính chính). Số: QUOTED hoặc RECALLED (nhớ lại, chưa đối chiếu nguồn), thêm DISPUTED khi các nguồn khác nhau',
      en: 'Task: NO_RULED_DEADLINE or RULED. Province: own, predecessor, cited, related, none (not found). Document: its status. Round: NO_RULED_DEADLINE or RULED. Report: published or superseded (by its correction). Figure: QUOTED or RECALLED (not checked against a source), with DISPUTED where sources disagree',
    },
  }),
  column('words_about_time', 'Lời của Chỉ thị về thời gian', 'The Directive’s words about time'),
  column('role', 'Vai trò', 'Role'),
  column('body_vi', 'Cơ quan', 'Body (Vietnamese)'),
  column('body_en', 'Cơ quan (tiếng Anh)', 'Body'),
  column('body_named_vi', 'Cơ quan Chỉ thị nêu', 'Body the Directive names'),
  column('confidence', 'Đọc từ nguồn hay nhớ lại', 'Quoted or recalled'),
  column('round', 'Kỳ báo cáo', 'Round'),
  column('day', 'Ngày', 'Day', 'partialDay'),
  column('is_example', 'Là ví dụ', 'Is an example', 'boolean'),
  ...figureColumns.filter(({ key }) => key !== 'citation' && key !== 'market' && key !== 'dimension'),
  column('citation', 'Trích dẫn', 'Citation'),
];

const sourced = (source: Source | null): Row => ({
  source: source?.publisher ?? null,
  source_url: source?.url ?? null,
});

const taskRow = (task: Task, holder: Holder | null, shown: Shown): Row => ({
  row: 'task',
  code: task.code,
  what_vi: task.titleVi,
  what_en: task.titleEn,
  state: task.status ?? 'RULED',
  words_about_time: task.deadlineText,
  role: holder?.role ?? null,
  body_vi: holder?.agency?.nameVi ?? null,
  body_en: holder?.agency?.nameEn ?? null,
  body_named_vi: holder?.assignment?.agency?.nameVi ?? null,
  day: holder?.from ?? null,
  confidence: (holder && restsOn(holder).confidence) ?? null,
  ...sourced(task.source),
  citation: pageAddress(shown, 'vi', `/nhiem-vu/${task.code}`),
});

const documentRow = (plan: Plan, citation: string): Row => ({
  row: 'document',
  code: plan.document.symbol ?? null,
  what_vi: plan.document.titleVi ?? null,
  what_en: plan.document.titleEn ?? null,
  state: plan.status,
  day: plan.document.issuedOn ?? null,
  kind: plan.relation,
  place_vi: plan.territory?.nameVi ?? null,
  place_until: plan.territory?.until ?? null,
  ...sourced(plan.source),
  citation,
});

const figureRows = (indicator: Indicator, shown: Shown): Row[] =>
  indicator.observations.nodes.map((o) => ({
    row: 'figure',
    code: indicator.code,
    state: o.contradiction === null ? o.confidence : `${o.confidence}, DISPUTED`,
    is_example: o.standing === 'EXAMPLE',
    indicator: indicator.code,
    indicator_vi: indicator.nameVi,
    indicator_en: indicator.nameEn,
    place_code: o.territory.code ?? null,
    place_vi: o.territory.nameVi ?? null,
    place_until: o.territory.until ?? null,
    kind: o.kind,
    value: o.value,
    value_high: o.valueHigh,
    qualifier: o.qualifier,
    unit: o.unit,
    period_type: o.periodType,
    period_start: o.periodStart,
    period_end: o.periodEnd,
    as_of: o.asOf,
    early_on: earlyOn(o),
    standing: o.standing,
    ...sourced(o.source),
    note: o.note,
    citation: o.citationId === null ? pageAddress(shown, 'vi') : `${shown.origin}/c/${o.citationId}`,
  }));

const shownIndicators = ({ sent, overstay, byProvince }: PublicHomeAnswer): Indicator[] =>
  [sent, overstay, byProvince].filter((one) => one !== null);

function rowsOf(answer: PublicHomeAnswer, directive: Directive, shown: Shown): Row[] {
  const slugs = new Map(answer.territories.nodes.map(({ code, slug }) => [code, slug]));
  const provincePage = (slug: string | undefined) =>
    pageAddress(shown, 'vi', slug === undefined ? '' : `/tinh/${slug}`);
  return [
    ...directive.tasks.nodes.flatMap((task) =>
      (task.holders.length === 0 ? [null] : task.holders).map((holder) => taskRow(task, holder, shown)),
    ),
    ...directive.plans.nodes.map((plan) => documentRow(plan, pageAddress(shown, 'vi'))),
    ...provinceFacts(answer).flatMap(({ code, name, state, plans }): Row[] => {
      const citation = provincePage(slugs.get(code));
      return [
        {
          row: 'province',
          code,
          what_vi: name.vi ?? null,
          what_en: name.en ?? null,
          state,
          place_code: code,
          place_vi: name.vi ?? null,
          ...sourced(state === 'none' ? null : (listedPlans(plans)[0]?.source ?? null)),
          citation,
        },
        ...plans.map((plan) => ({ ...documentRow(plan, citation), place_code: code })),
      ];
    }),
    ...directive.rounds.nodes.map(
      ({ period, standing, dueAt, rulingDocument }): Row => ({
        row: 'round',
        code: period,
        round: period,
        state: dueAt === null ? 'NO_RULED_DEADLINE' : 'RULED',
        day: dueAt === null ? null : lastDay(dueAt),
        standing,
        source: rulingDocument?.symbol ?? null,
        is_example: standing === 'EXAMPLE',
        citation: pageAddress(shown, 'vi', '/tinh'),
      }),
    ),
    ...answer.publishedReports.nodes.filter(isPublished).map(
      (report): Row => ({
        row: 'report',
        code: report.leafNumber === null ? null : String(report.leafNumber),
        state: report.supersededAt === null ? 'published' : 'superseded',
        body_vi: report.agency.nameVi ?? null,
        body_en: report.agency.nameEn ?? null,
        round: report.round.period,
        day: civilDate(report.publishedAt),
        is_example: report.isExample,
        place_code: report.territory?.code ?? null,
        place_vi: report.territory?.nameVi ?? null,
        source: report.agency.nameVi ?? null,
        citation: provincePage(report.territory?.slug),
      }),
    ),
    ...shownIndicators(answer).flatMap((indicator) => figureRows(indicator, shown)),
  ];
}

interface Some {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
}
/** Lists that a reader takes for whole. */
const isCut = (answer: PublicHomeAnswer, directive: Directive): boolean => {
  const lists: readonly Some[] = [
    directive.tasks,
    answer.territories,
    ...answer.territories.nodes.map(({ plans }) => plans),
    ...shownIndicators(answer).map(({ observations }) => observations),
  ];
  return lists.some(({ totalCount, nodes }) => nodes.length < totalCount);
};

/** Reports are the newest only, as on the page. */
const notesOf = ({ publishedReports: { nodes, totalCount } }: PublicHomeAnswer): Said[] => [
  {
    vi: 'Tệp có mọi điều trang nêu: nhiệm vụ và cơ quan, tỉnh, thành phố và văn bản, kỳ và báo cáo, số đã công bố. Cột row cho biết loại dòng. Trang có thể chỉ nêu những năm gần; tệp có đủ các năm.',
    en: 'The file has everything the page shows: tasks and bodies, provinces and documents, rounds and reports, published figures. The column row says which a row is. The page may show recent years only; the file has all.',
  },
  {
    vi: 'NO_RULED_DEADLINE: chưa văn bản nào ấn định hạn, không phải là quá hạn.',
    en: 'NO_RULED_DEADLINE: no document rules a deadline; that is not overdue.',
  },
  {
    vi: 'Ở dòng task, source là nguồn của nhiệm vụ; confidence là của việc cơ quan ấy được nêu hoặc tiếp nhận, nguồn của việc đó ở bộ dữ liệu phan-cong.',
    en: 'In a row task, source is where the task was read; confidence is that of the body’s naming or succession, whose source is in the data set phan-cong.',
  },
  {
    vi: 'Dòng is_example là ví dụ để xem cách làm, không phải sự thật và không tính vào số nào.',
    en: 'A row with is_example shows how things work; it is not a fact and counts nowhere.',
  },
  ...(totalCount > nodes.length
    ? [
        {
          vi: `${words.vi.reports.more(formatDecimal(nodes.length, 'vi'), formatDecimal(totalCount, 'vi'))} Đủ ở /vi/du-lieu/bao-cao.`,
          en: `${words.en.reports.more(formatDecimal(nodes.length, 'en'), formatDecimal(totalCount, 'en'))} All are at /en/du-lieu/bao-cao.`,
        },
      ]
    : []),
  blanks,
];

function homeTable(answer: PublicHomeAnswer, shown: Shown): Table | null {
  const { directive } = answer;
  if (!directive) return null;
  if (isCut(answer, directive)) throw new FileTooLong();
  return {
    metadata: metadataOf(
      shown,
      `chi-thi-${directive.slug}`,
      { vi: words.vi.directive.title(directive.symbol), en: words.en.directive.title(directive.symbol) },
      notesOf(answer),
      { vi: directive.subjectVi, en: directive.subjectEn },
    ),
    columns,
    rows: rowsOf(answer, directive, shown),
  };
}

export const homeFiles: NonNullable<PublicPage<PublicHomeAnswer>['renditions']> = {
  ...tableFiles(homeTable),
  svg: (answer, shown) =>
    answer.directive ? mapPicture(provinceFacts(answer), answer.directive.symbol, shown) : null,
  // What the ledger came to know most recently of what the page shows. An indicator's own feed tells of more.
  atom: (answer, shown) => {
    const { directive, publishedReports } = answer;
    if (!directive) return null;
    const { language } = shown;
    return {
      body: writeAtom({
        id: feedTag(shown, 'directive', directive.symbol),
        title: words[language].pageTitle(directive.symbol),
        language,
        author: words[language].productName,
        self: pageAddress(shown, language, '.atom'),
        page: pageAddress(shown, language),
        updated: directive.issuedOn,
        entries: [
          ...publishedReports.nodes
            .filter(isPublished)
            .map((report) =>
              reportEntry(
                report,
                inLanguage(nameOf(report.agency), language).text,
                report.round.period,
                pageAddress(shown, language, report.territory ? `/tinh/${report.territory.slug}` : ''),
                shown,
              ),
            ),
          ...shownIndicators(answer).flatMap((indicator) =>
            indicator.recent.nodes.map((figure) => figureEntry(figure, shown, indicator)),
          ),
        ].sort((a, b) => b.knownAt.localeCompare(a.knownAt)),
      }),
    };
  },
};
