// A province's record as rows for programs: what plans say of tasks, what was reported and judged, and what was published.
import type { Row, Table } from '../../../downloads/table.ts';
import { civilDate } from '../../../lib/dates.ts';
import { provincePageWords } from '../../../words/provinces.ts';
import type { ProvincePageAnswer } from '../../answers.ts';
import { earlyOn } from '../said/announced.ts';
import { FileTooLong, type Shown } from '../shell/page.ts';
import { blanks, citedRows, column, figureColumns, metadataOf } from '../shell/table-files.ts';
import type { Figure, ProvinceRecord } from './facts.ts';
import { isProvince } from './facts.ts';

const columns = [
  column('row', 'Loại dòng', 'Kind of row', 'text', {
    description: {
      vi: 'plan, target, mapping, claim, reported_value hoặc figure',
      en: 'plan, target, mapping, claim, reported_value or figure',
    },
  }),
  column('code', 'Mã nhiệm vụ hoặc văn bản', 'Task or document'),
  column('what_vi', 'Nội dung', 'What (Vietnamese)'),
  column('what_en', 'Nội dung (tiếng Anh)', 'What'),
  column('state', 'Tình trạng', 'State', 'text', {
    description: {
      vi: 'Của kế hoạch, của nhiệm vụ trong kế hoạch, hoặc lời tự báo cáo',
      en: 'Of the plan, of the task in the plan, or the claim reported',
    },
  }),
  column('verdict', 'Kết luận của cơ quan khác', 'Verdict of another body'),
  column('round', 'Kỳ báo cáo', 'Round'),
  column('day', 'Ngày', 'Day', 'partialDay'),
  column('plan_period', 'Giai đoạn của kế hoạch', 'Period of the plan'),
  column('is_example', 'Là ví dụ', 'Is an example', 'boolean'),
  ...figureColumns,
];

const figureRow =
  (place: { readonly code: string | null; readonly nameVi: string | null; readonly until: string | null }) =>
  (f: Figure): Row => ({
    row: 'figure',
    indicator: f.indicator.code,
    indicator_vi: f.indicator.nameVi,
    indicator_en: f.indicator.nameEn,
    place_code: place.code,
    place_vi: place.nameVi,
    place_until: place.until,
    kind: f.kind,
    value: f.value,
    value_high: f.valueHigh,
    qualifier: f.qualifier,
    unit: f.unit,
    period_type: f.periodType,
    period_start: f.periodStart,
    period_end: f.periodEnd,
    as_of: f.asOf,
    early_on: earlyOn(f),
    market: f.market?.nameVi ?? null,
    dimension: f.dimension === null ? null : JSON.stringify(f.dimension),
    standing: f.standing,
    is_example: f.standing === 'EXAMPLE',
    source: f.source.publisher ?? null,
    source_url: f.source.url ?? null,
    note: f.note,
    citation: f.citationId,
  });

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
      ],
    ),
    columns,
    rows: rowsOf(territory),
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

function rowsOf(province: ProvinceRecord): Row[] {
  const { plans, compared, reports, observations, predecessors } = province;
  const symbols = new Map(plans.nodes.map(({ id, document }) => [id, document.symbol ?? null]));
  const own = { code: province.code, nameVi: province.nameVi, until: province.until };
  const place = { place_code: own.code, place_vi: own.nameVi, place_until: own.until };
  return [
    ...plans.nodes.flatMap(({ document, status, relation, source, territory, period, targets }): Row[] => [
      {
        row: 'plan',
        code: document.symbol ?? null,
        what_vi: document.titleVi ?? null,
        what_en: document.titleEn ?? null,
        state: status,
        kind: relation,
        day: document.issuedOn ?? null,
        plan_period: period,
        place_code: territory?.code ?? null,
        place_vi: territory?.nameVi ?? null,
        place_until: territory?.until ?? null,
        source: source.publisher ?? null,
        source_url: source.url ?? null,
      },
      ...targets.map(
        ({ textVi, textEn, citationId, source: read, evaluations }): Row => ({
          row: 'target',
          code: document.symbol ?? null,
          what_vi: textVi,
          what_en: textEn,
          state: evaluations[0]?.verdict ?? null,
          note: evaluations[0]?.reason ?? null,
          place_code: territory?.code ?? null,
          place_vi: territory?.nameVi ?? null,
          place_until: territory?.until ?? null,
          source: read.publisher ?? null,
          source_url: read.url ?? null,
          citation: citationId,
        }),
      ),
    ]),
    ...compared.nodes.flatMap(({ id, mappings }) =>
      mappings.nodes.map(
        ({ gap, section, task, citationId }): Row => ({
          row: 'mapping',
          code: task.code,
          what_vi: task.titleVi,
          what_en: task.titleEn,
          state: gap,
          source: symbols.get(id) ?? null,
          note: section,
          citation: citationId,
        }),
      ),
    ),
    ...reports.nodes.flatMap(({ isExample, publishedAt, round, items, values }): Row[] => {
      const report = {
        ...place,
        is_example: isExample,
        round: round.period,
        day: publishedAt === null ? null : civilDate(publishedAt),
      };
      return [
        ...items.map(
          ({ claim, task, verdict, citationId, done, nothingBecause, withdrawnBecause }): Row => ({
            ...report,
            row: 'claim',
            code: task.code,
            what_vi: task.titleVi,
            what_en: task.titleEn,
            state: withdrawnBecause ? 'WITHDRAWN' : nothingBecause ? 'NOTHING_DECLARED' : claim,
            verdict: verdict?.assessment ?? null,
            note: withdrawnBecause ?? nothingBecause ?? done,
            citation: citationId,
          }),
        ),
        ...values.map(
          ({ value, indicator, reason, withdrawnBecause, citationId }): Row => ({
            ...report,
            row: 'reported_value',
            state: withdrawnBecause ? 'WITHDRAWN' : null,
            indicator: indicator.code,
            indicator_vi: indicator.nameVi,
            indicator_en: indicator.nameEn,
            value,
            unit: indicator.unit,
            note: withdrawnBecause ?? reason,
            citation: citationId,
          }),
        ),
      ];
    }),
    ...observations.nodes.map(figureRow(own)),
    ...predecessors.flatMap(({ from }) => from.observations.nodes.map(figureRow(from))),
  ];
}
