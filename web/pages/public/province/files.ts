// A province's record as rows for programs: what plans say of tasks, what was reported and judged, and what was published.
import { type ColumnOf, coded, column, columnsOf, rowsOf } from '../../../downloads/columns.ts';
import type { Table } from '../../../downloads/table.ts';
import { civilDate } from '../../../lib/dates.ts';
import { provincePageWords } from '../../../words/provinces.ts';
import type { ProvincePageAnswer } from '../../answers.ts';
import {
  type BesideKinds,
  besideCells,
  besideRows,
  evidenceCell,
  newestBeside,
} from '../said/beside-columns.ts';
import { figureColumns } from '../said/columns.ts';
import { FileTooLong, type Shown } from '../shell/page.ts';
import { blanks, citedRows, metadataOf } from '../shell/table-files.ts';
import { type Figure, isProvince, type Mapped, type ProvinceRecord } from './facts.ts';

type Plan = ProvinceRecord['plans']['nodes'][number];
type Report = ProvinceRecord['reports']['nodes'][number];
interface OfReport {
  readonly report: Report;
  readonly territory: ProvinceRecord;
}
/** The kinds of rows; each row is of one. */
interface Kinds extends BesideKinds {
  readonly plan?: Plan;
  readonly target?: Plan['targets'][number] & Pick<Plan, 'document' | 'territory'>;
  readonly mapping?: Mapped & { readonly symbol: string | null | undefined };
  readonly claim?: Report['items'][number] & OfReport;
  readonly reported_value?: Report['values'][number] & OfReport;
  readonly figure?: Figure & { readonly territory: Place };
}
type Place = Pick<ProvinceRecord, 'code' | 'nameVi' | 'until'>;

const ofReport = <Cell>(cell: (report: Report) => Cell) => ({
  claim: ({ report }: OfReport) => cell(report),
  reported_value: ({ report }: OfReport) => cell(report),
});
const ofPlace = <Cell>(cell: (place: Place | null) => Cell) => {
  const placed = ({ territory }: { readonly territory: Place | null }) => cell(territory);
  return { plan: placed, target: placed, claim: placed, reported_value: placed };
};
const isOneExample = ({ standing }: { readonly standing: string }) => standing === 'EXAMPLE';
const isWithdrawn = (line: { readonly withdrawnBecause: string | null }) =>
  line.withdrawnBecause ? 'WITHDRAWN' : null;

const columns: readonly ColumnOf<Kinds>[] = [
  column('row', 'Loại dòng', 'Kind of row', (row) => Object.keys(row)[0], 'text', {
    vi: 'plan, target, mapping, claim, reported_value, supervision, finding, recommendation, commendation hoặc figure',
    en: 'plan, target, mapping, claim, reported_value, supervision, finding, recommendation, commendation or figure',
  }),
  column('code', 'Mã nhiệm vụ hoặc văn bản', 'Task or document', {
    plan: ({ document }) => document.symbol,
    target: ({ document }) => document.symbol,
    mapping: ({ task }) => task.code,
    claim: ({ task }) => task.code,
    ...besideCells.task,
  }),
  column('what_vi', 'Nội dung', 'What (Vietnamese)', {
    plan: ({ document }) => document.titleVi,
    target: ({ textVi }) => textVi,
    mapping: ({ task }) => task.titleVi,
    claim: ({ task }) => task.titleVi,
  }),
  column('what_en', 'Nội dung (tiếng Anh)', 'What', {
    plan: ({ document }) => document.titleEn,
    target: ({ textEn }) => textEn,
    mapping: ({ task }) => task.titleEn,
    claim: ({ task }) => task.titleEn,
  }),
  column(
    'state',
    'Tình trạng',
    'State',
    {
      plan: ({ status }) => status,
      target: ({ evaluations }) => evaluations[0]?.verdict,
      mapping: ({ gap }) => gap,
      claim: (line) => isWithdrawn(line) ?? (line.nothingBecause ? 'NOTHING_DECLARED' : line.claim),
      reported_value: (line) => isWithdrawn(line) ?? (line.isWithheld ? 'WITHHELD' : null),
      ...besideCells.state,
    },
    coded('TargetVerdict', 'GapState', 'Claim', 'FindingStatus', 'SupervisionView', 'RecommendationAnswer'),
    {
      vi: 'Của kế hoạch, của nhiệm vụ trong kế hoạch, hoặc lời tự báo cáo',
      en: 'Of the plan, of the task in the plan, or the claim reported',
    },
  ),
  column(
    'verdict',
    'Kết luận của cơ quan khác',
    'Verdict of another body',
    {
      claim: ({ verdict }) => verdict?.assessment,
    },
    coded('Assessment'),
  ),
  column(
    'round',
    'Kỳ báo cáo',
    'Round',
    { ...ofReport(({ round }) => round.period), ...besideCells.period },
    'period',
  ),
  column(
    'day',
    'Ngày',
    'Day',
    {
      plan: ({ document }) => document.issuedOn,
      ...ofReport(({ publishedAt }) => (publishedAt === null ? null : civilDate(publishedAt))),
      ...besideCells.on,
    },
    'partialDay',
  ),
  column('plan_period', 'Giai đoạn của kế hoạch', 'Period of the plan', { plan: ({ period }) => period }),
  column(
    'is_example',
    'Là ví dụ',
    'Is an example',
    {
      ...ofReport(({ isExample }) => isExample),
      figure: ({ standing }) => standing === 'EXAMPLE',
      supervision: isOneExample,
      finding: isOneExample,
      recommendation: isOneExample,
      commendation: isOneExample,
    },
    'boolean',
  ),
  ...columnsOf(figureColumns, ({ figure }: Kinds) => figure, {
    indicator: { reported_value: ({ indicator }) => indicator.code },
    indicator_vi: { reported_value: ({ indicator }) => indicator.nameVi },
    indicator_en: { reported_value: ({ indicator }) => indicator.nameEn },
    place_code: ofPlace((place) => place?.code),
    place_vi: ofPlace((place) => place?.nameVi),
    place_until: ofPlace((place) => place?.until),
    kind: { plan: ({ relation }) => relation },
    value: { reported_value: ({ value }) => value },
    unit: { reported_value: ({ indicator }) => indicator.unit },
    source: {
      plan: ({ source }) => source.publisher,
      target: ({ source }) => source.publisher,
      mapping: ({ symbol }) => symbol,
      ...besideCells.source,
    },
    source_url: { plan: ({ source }) => source.url, target: ({ source }) => source.url },
    note: {
      target: ({ evaluations }) => evaluations[0]?.reason,
      mapping: ({ section }) => section,
      claim: ({ withdrawnBecause, nothingBecause, done }) => withdrawnBecause ?? nothingBecause ?? done,
      reported_value: ({ withdrawnBecause, reason }) => withdrawnBecause ?? reason,
      ...besideCells.words,
    },
    citation: {
      target: ({ citationId }) => citationId,
      mapping: ({ citationId }) => citationId,
      claim: ({ citationId }) => citationId,
      reported_value: ({ citationId }) => citationId,
    },
  }),
  column('body_vi', 'Cơ quan', 'Body', besideCells.body),
  column('evidence', 'Minh chứng', 'Evidence', { claim: evidenceCell }),
  column('answer', 'Lý do kết luận, biện pháp hoặc trả lời', 'Reason of the verdict, measure or answer', {
    claim: ({ verdict }) => verdict?.reason,
    ...besideCells.answer,
  }),
];

function records(province: ProvinceRecord): Kinds[] {
  const { plans, compared, reports, observations, predecessors } = province;
  const symbols = new Map(plans.nodes.map(({ id, document }) => [id, document.symbol]));
  const figures = ({ nodes }: typeof observations, territory: Place) =>
    nodes.map((figure) => ({ figure: { ...figure, territory } }));
  return [
    ...plans.nodes.flatMap((plan) => [
      { plan },
      ...plan.targets.map((target) => ({ target: { ...plan, ...target } })),
    ]),
    ...compared.nodes.flatMap(({ id, mappings }) =>
      mappings.nodes.map((mapping) => ({ mapping: { ...mapping, symbol: symbols.get(id) } })),
    ),
    ...reports.nodes.flatMap((report) => [
      ...report.items.map((item) => ({ claim: { ...item, report, territory: province } })),
      ...report.values.map((value) => ({ reported_value: { ...value, report, territory: province } })),
    ]),
    ...reports.nodes.flatMap(({ items, round }) =>
      items.flatMap(({ supervision }) =>
        supervision.map((said) => ({ supervision: { ...said, period: round.period } })),
      ),
    ),
    ...besideRows(province),
    ...figures(observations, province),
    ...predecessors.flatMap(({ from }) => figures(from.observations, from)),
  ];
}

export function provinceTable({ territory }: ProvincePageAnswer, shown: Shown): Table | null {
  if (!isProvince(territory)) return null;
  if (isCut(territory)) throw new FileTooLong();
  const name = territory.nameVi ?? territory.slug;
  return {
    metadata: metadataOf(
      shown,
      territory.slug + (territory.until === null ? '' : '-truoc-sap-xep'),
      {
        vi: provincePageWords.vi.file.title(name),
        en: provincePageWords.en.file.title(territory.nameEn ?? name),
      },
      [
        blanks,
        citedRows,
        {
          vi: 'Việc đến hạn của cơ quan trong tỉnh ở bộ dữ liệu den-han.',
          en: 'What is due from bodies of the province is in the data set den-han.',
        },
        newestBeside,
      ],
    ),
    columns,
    rows: rowsOf(columns, records(territory)),
  };
}

interface Some {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
}
/** A file never leaves rows out without a word. */
const isCut = ({ plans, compared, reports, observations, predecessors }: ProvinceRecord): boolean => {
  const lists: readonly Some[] = [
    plans,
    reports,
    observations,
    ...compared.nodes.map(({ mappings }) => mappings),
    ...predecessors.map(({ from }) => from.observations),
  ];
  return lists.some(({ totalCount, nodes }) => nodes.length < totalCount);
};
