// All provinces as files: a row for each, with its document and its report; the map; and reports as they were published.
import { writeAtom } from '../../../downloads/atom.ts';
import { column, columnsOf, rowsOf } from '../../../downloads/columns.ts';
import type { Table } from '../../../downloads/table.ts';
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { provincePageWords } from '../../../words/provinces.ts';
import { words } from '../../../words/words.ts';
import type { ProvinceReportingAnswer } from '../../answers.ts';
import { sourceColumns } from '../said/columns.ts';
import { feedTag, reportEntry } from '../said/feed-entries.ts';
import { mapPicture } from '../said/map-picture.ts';
import { listedPlans } from '../said/provinces.tsx';
import { isPublished } from '../said/published.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import { blanks, knownDay, metadataOf, pageAddress, tableFiles } from '../shell/table-files.ts';
import { type ProvinceOfTable, type Provinces, provincesOf, roundShown } from './facts.ts';

export const hasPlan = ({ state }: ProvinceOfTable) => state === 'own' || state === 'predecessor';

type Plan = ProvinceOfTable['plans'][number];
interface Listed extends ProvinceOfTable {
  readonly plan: Plan | undefined;
  readonly round: string | undefined;
}
const columns = [
  column('code', 'Mã', 'Code', (province: Listed) => province.code),
  column('name_vi', 'Tỉnh, thành phố', 'Name (Vietnamese)', ({ name }: Listed) => name.vi),
  column('name_en', 'Tên tiếng Anh', 'Name', ({ name }: Listed) => name.en),
  column(
    'made_of',
    'Hợp thành từ',
    'Made of',
    ({ madeOf }: Listed) => madeOf.map(({ vi }) => vi).join('; ') || null,
  ),
  column('plan_state', 'Văn bản thực hiện', 'Implementing document', ({ state }: Listed) => state, 'text', {
    vi: 'own: của tỉnh; predecessor: của đơn vị trước sắp xếp; cited: chỉ được nhắc đến; related: chỉ có chính sách liên quan; none: chưa tìm thấy',
    en: 'own: the province’s; predecessor: of a unit before the rearrangement; cited: only mentioned; related: a related policy only; none: not found',
  }),
  column(
    'plan',
    'Số, ký hiệu',
    'Symbol',
    ({ plan }: Listed) => plan?.document.symbol ?? plan?.document.titleVi,
  ),
  column(
    'plan_issued_on',
    'Ban hành',
    'Issued on',
    ({ plan }: Listed) => plan?.document.issuedOn,
    'partialDay',
  ),
  column('plans', 'Số văn bản liên quan', 'Related documents', (one: Listed) => one.planCount, 'integer'),
  column('round', 'Kỳ báo cáo', 'Round', ({ round }: Listed) => round, 'period'),
  column('report_state', 'Báo cáo', 'Report', ({ reporting }: Listed) => reporting, 'text', {
    vi: 'reported, corrected, example (không tính), silent: phải báo cáo mà chưa có báo cáo công bố, notOwed: không văn bản nào buộc báo cáo kỳ này, notYet: chưa đến kỳ, noRound',
    en: 'reported, corrected, example (not counted), silent: owed and none published, notOwed: no ruling makes it report, notYet, noRound',
  }),
  ...columnsOf(sourceColumns, ({ plan }: Listed) => plan),
];

function tableOf(answer: ProvinceReportingAnswer, shown: Shown): Table {
  const today = knownDay(shown);
  const round = roundShown(answer, shown.address.ky, today);
  return {
    metadata: metadataOf(
      shown,
      'tinh-thanh-pho',
      { vi: provincePageWords.vi.file.index, en: provincePageWords.en.file.index },
      [
        blanks,
        { vi: provincePageWords.vi.leadNotFound, en: provincePageWords.en.leadNotFound },
        { vi: provincePageWords.vi.rounds.unseen, en: provincePageWords.en.rounds.unseen },
      ],
    ),
    columns,
    primaryKey: ['code'],
    rows: rowsOf(
      columns,
      provincesOf(answer, round, today).map((province) => ({
        ...province,
        plan: hasPlan(province) ? listedPlans(province.plans)[0] : undefined,
        round: round?.period,
      })),
    ),
  };
}

export function picture(answer: Provinces, shown: Shown) {
  const today = knownDay(shown);
  const round = roundShown(answer, shown.address.ky, today);
  return mapPicture(provincesOf(answer, round, today), answer.directive?.symbol ?? '', shown);
}

/** Reports as they were published, newest first. */
function feed({ published }: ProvinceReportingAnswer, shown: Shown) {
  const { language } = shown;
  const entries = published.nodes
    .filter(isPublished)
    .map((report) =>
      reportEntry(
        report,
        inLanguage(nameOf(report.agency), language).text,
        report.round.period,
        pageAddress(shown, language, report.territory ? `/tinh/${report.territory.slug}` : shown.path),
        shown,
      ),
    );
  return {
    body: writeAtom({
      id: feedTag(shown, 'provinces', 'all'),
      title: provincePageWords[language].file.index,
      language,
      author: words[language].productName,
      self: pageAddress(shown, language, `${shown.path}.atom`),
      page: pageAddress(shown, language),
      updated: knownDay(shown),
      entries,
    }),
  };
}

export const provincesFiles: NonNullable<PublicPage<ProvinceReportingAnswer>['renditions']> = {
  ...tableFiles(tableOf),
  svg: picture,
  atom: feed,
};
