// The first page as files: every task, province, document, figure and report that it shows, a row each.

import { writeAtom } from '../../../downloads/atom.ts';
import { type ColumnOf, coded, column, columnsOf, rowsOf } from '../../../downloads/columns.ts';
import type { Said, Table } from '../../../downloads/table.ts';
import { civilDate, lastDay } from '../../../lib/dates.ts';
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { words } from '../../../words/words.ts';
import type { PublicHomeHolder as Holder, PublicHomePlan as Plan, PublicHomeAnswer } from '../../answers.ts';
import { figureColumns } from '../said/columns.ts';
import { feedTag, figureEntry, reportEntry } from '../said/feed-entries.ts';
import { restsOn } from '../said/holding.ts';
import { mapPicture } from '../said/map-picture.ts';
import { type ProvinceFacts, provinceFacts } from '../said/province-facts.ts';
import { listedPlans } from '../said/provinces.tsx';
import { isPublished } from '../said/published.ts';
import { type Form, tableForms } from '../shell/forms.ts';
import { FileTooLong, type PublicPage, type Shown } from '../shell/page.ts';
import { blanks, metadataOf, pageAddress, tableFiles } from '../shell/table-files.ts';
import { homeCard } from './card.ts';
import type { Directive, Indicator, PublishedReport, Task } from './facts.ts';

export const homeForms: readonly Form[] = [...tableForms, 'svg', 'png', 'atom'];

interface OfTask {
  readonly task: Task;
  readonly holder: Holder | null;
  readonly citation: string;
}
interface OfDocument {
  readonly plan: Plan;
  /** The province beneath which the page lists it. */
  readonly place: string | null;
  readonly citation: string;
}
type Figure = Indicator['observations']['nodes'][number];
/** The kinds of rows; each row is of one. */
interface Kinds {
  readonly task?: OfTask;
  readonly document?: OfDocument;
  readonly province?: ProvinceFacts & { readonly citation: string };
  readonly round?: Directive['rounds']['nodes'][number] & { readonly citation: string };
  readonly report?: PublishedReport & { readonly publishedAt: string; readonly citation: string };
  readonly figure?: Figure & { readonly indicator: Indicator; readonly citation: string };
}
const isExample = ({ standing }: { readonly standing: string }) => standing === 'EXAMPLE';
const cited = ({ citation }: { readonly citation: string }) => citation;
const sourceOfProvince = ({ state, plans }: ProvinceFacts) =>
  state === 'none' ? null : listedPlans(plans)[0]?.source;

const columns: readonly ColumnOf<Kinds>[] = [
  column('row', 'Loại dòng', 'Kind of row', (row) => Object.keys(row)[0], 'text', {
    vi: 'task: một cơ quan với một nhiệm vụ; province; document: văn bản thực hiện hoặc liên quan; round: kỳ báo cáo; report: báo cáo đã công bố; figure: số đã công bố',
    en: 'task: one body with one task; province; document: implementing or related; round of reporting; report: published; figure: published',
  }),
  column('code', 'Mã hoặc số, ký hiệu', 'Code or symbol', {
    task: ({ task }) => task.code,
    document: ({ plan }) => plan.document.symbol,
    province: ({ code }) => code,
    round: ({ period }) => period,
    report: ({ leafNumber }) => leafNumber,
    figure: ({ indicator }) => indicator.code,
  }),
  column('what_vi', 'Nội dung', 'What (Vietnamese)', {
    task: ({ task }) => task.titleVi,
    document: ({ plan }) => plan.document.titleVi,
    province: ({ name }) => name.vi,
  }),
  column('what_en', 'Nội dung (tiếng Anh)', 'What', {
    task: ({ task }) => task.titleEn,
    document: ({ plan }) => plan.document.titleEn,
    province: ({ name }) => name.en,
  }),
  column(
    'state',
    'Tình trạng',
    'Status',
    {
      task: ({ task }) => task.status ?? 'RULED',
      document: ({ plan }) => plan.status,
      province: ({ state }) => state,
      round: ({ dueAt }) => (dueAt === null ? 'NO_RULED_DEADLINE' : 'RULED'),
      report: ({ supersededAt }) => (supersededAt === null ? 'published' : 'superseded'),
      figure: ({ contradiction, confidence }) =>
        contradiction === null ? confidence : `${confidence}, DISPUTED`,
    },
    coded('ObligationStatus', 'Confidence'),
    {
      vi: 'Nhiệm vụ: NO_RULED_DEADLINE hoặc RULED. Tỉnh: own, predecessor, cited, related, none (chưa tìm thấy). Văn bản: tình trạng của văn bản. Kỳ: NO_RULED_DEADLINE hoặc RULED. Báo cáo: published hoặc superseded (đã có bản đính chính). Số: QUOTED hoặc RECALLED (nhớ lại, chưa đối chiếu nguồn), thêm DISPUTED khi các nguồn khác nhau',
      en: 'Task: NO_RULED_DEADLINE or RULED. Province: own, predecessor, cited, related, none (not found). Document: its status. Round: NO_RULED_DEADLINE or RULED. Report: published or superseded (by its correction). Figure: QUOTED or RECALLED (not checked against a source), with DISPUTED where sources disagree',
    },
  ),
  column('words_about_time', 'Lời của Chỉ thị về thời gian', 'The Directive’s words about time', {
    task: ({ task }) => task.deadlineText,
  }),
  column('role', 'Vai trò', 'Role', { task: ({ holder }) => holder?.role }, coded('AssignmentRole')),
  column('body_vi', 'Cơ quan', 'Body (Vietnamese)', {
    task: ({ holder }) => holder?.agency?.nameVi,
    report: ({ agency }) => agency.nameVi,
  }),
  column('body_en', 'Cơ quan (tiếng Anh)', 'Body', {
    task: ({ holder }) => holder?.agency?.nameEn,
    report: ({ agency }) => agency.nameEn,
  }),
  column('body_named_vi', 'Cơ quan Chỉ thị nêu', 'Body the Directive names', {
    task: ({ holder }) => holder?.assignment.agency.nameVi,
  }),
  column(
    'confidence',
    'Đọc từ nguồn hay nhớ lại',
    'Quoted or recalled',
    {
      task: ({ holder }) => holder && restsOn(holder).confidence,
    },
    coded('Confidence'),
  ),
  column(
    'round',
    'Kỳ báo cáo',
    'Round',
    {
      round: ({ period }) => period,
      report: ({ round }) => round.period,
    },
    'period',
  ),
  column(
    'day',
    'Ngày',
    'Day',
    {
      task: ({ holder }) => holder?.from,
      document: ({ plan }) => plan.document.issuedOn,
      round: ({ dueAt }) => (dueAt === null ? null : lastDay(dueAt)),
      report: ({ publishedAt }) => civilDate(publishedAt),
    },
    'partialDay',
  ),
  column(
    'is_example',
    'Là ví dụ',
    'Is an example',
    { round: isExample, report: (report) => report.isExample, figure: isExample },
    'boolean',
  ),
  ...columnsOf(figureColumns, ({ figure }: Kinds) => figure && { ...figure, market: null, dimension: null }, {
    place_code: {
      document: ({ place }) => place,
      province: ({ code }) => code,
      report: ({ territory }) => territory?.code,
    },
    place_vi: {
      document: ({ plan }) => plan.territory?.nameVi,
      province: ({ name }) => name.vi,
      report: ({ territory }) => territory?.nameVi,
    },
    place_until: { document: ({ plan }) => plan.territory?.until },
    kind: { document: ({ plan }) => plan.relation },
    standing: { round: ({ standing }) => standing },
    source: {
      task: ({ task }) => task.source.publisher,
      document: ({ plan }) => plan.source.publisher,
      province: (province) => sourceOfProvince(province)?.publisher,
      round: ({ rulingDocument }) => rulingDocument?.symbol,
      report: ({ agency }) => agency.nameVi,
    },
    source_url: {
      task: ({ task }) => task.source.url,
      document: ({ plan }) => plan.source.url,
      province: (province) => sourceOfProvince(province)?.url,
    },
  }).filter(({ key }) => key !== 'citation' && key !== 'market' && key !== 'dimension'),
  column('citation', 'Trích dẫn', 'Citation', {
    task: cited,
    document: cited,
    province: cited,
    round: cited,
    report: cited,
    figure: cited,
  }),
];

const shownIndicators = ({ sent, overstay, byProvince }: PublicHomeAnswer): Indicator[] =>
  [sent, overstay, byProvince].filter((one) => one !== null);

function records(answer: PublicHomeAnswer, directive: Directive, shown: Shown): Kinds[] {
  const slugs = new Map(answer.territories.nodes.map(({ code, slug }) => [code, slug]));
  const page = (path = '') => pageAddress(shown, 'vi', path);
  const provincePage = (slug: string | undefined) => page(slug === undefined ? '' : `/tinh/${slug}`);
  return [
    ...directive.tasks.nodes.flatMap((task) =>
      (task.holders.length === 0 ? [null] : task.holders).map((holder) => ({
        task: { task, holder, citation: page(`/nhiem-vu/${task.code}`) },
      })),
    ),
    ...directive.plans.nodes.map((plan) => ({ document: { plan, place: null, citation: page() } })),
    ...provinceFacts(answer).flatMap((province) => {
      const citation = provincePage(slugs.get(province.code));
      return [
        { province: { ...province, citation } },
        ...province.plans.map((plan) => ({ document: { plan, place: province.code, citation } })),
      ];
    }),
    ...directive.rounds.nodes.map((round) => ({ round: { ...round, citation: page('/tinh') } })),
    ...answer.publishedReports.nodes.filter(isPublished).map((report) => ({
      report: { ...report, citation: provincePage(report.territory?.slug) },
    })),
    ...shownIndicators(answer).flatMap((indicator) =>
      indicator.observations.nodes.map((figure) => ({
        figure: {
          ...figure,
          indicator,
          citation: figure.citationId === null ? page() : `${shown.origin}/c/${figure.citationId}`,
        },
      })),
    ),
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
    rows: rowsOf(columns, records(answer, directive, shown)),
  };
}

export const homeFiles: NonNullable<PublicPage<PublicHomeAnswer>['renditions']> = {
  ...tableFiles(homeTable),
  svg: (answer, shown) =>
    answer.directive ? mapPicture(provinceFacts(answer), answer.directive.symbol, shown) : null,
  png: homeCard,
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
