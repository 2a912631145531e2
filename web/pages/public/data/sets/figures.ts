// Indicators and their figures.
import { coded, column } from '../../../../downloads/columns.ts';
import type { IndicatorsDataAnswer, ObservationsDataAnswer } from '../../../answers.ts';
import { figureColumns } from '../../said/columns.ts';
import { dataSet } from '../dataset.tsx';
import { nameColumns } from './columns.ts';
import { cursorBehind, going, on, together, whole } from './lists.ts';

export const indicators = dataSet(
  'IndicatorsData',
  ({ indicators: all }: IndicatorsDataAnswer) => whole(all),
  {
    slug: 'chi-bao',
    title: { vi: 'Chỉ báo', en: 'Indicators' },
    about: {
      vi: 'Đếm gì, theo định nghĩa nào, đơn vị nào, cộng được hay không, và có bao nhiêu số liệu.',
      en: 'What is counted, by which definition, in which unit, whether it may be summed, and how many figures there are.',
    },
    asks: `indicators(first: 100, directive: $directive, ${on}) {
    totalCount
    nodes { code slug nameVi nameEn definitionVi definitionEn unit direction frequency aggregation observations(first: 1) { totalCount } }
    ${going}
  }`,
    count: ({ indicators: all }) => all.totalCount,
    columns: [
      column('code', 'Mã', 'Code', (one) => one.code),
      column('slug', 'Tên trong địa chỉ', 'Name in addresses', (one) => one.slug),
      ...nameColumns,
      column('definition_vi', 'Định nghĩa', 'Definition (Vietnamese)', (one) => one.definitionVi),
      column('definition_en', 'Định nghĩa tiếng Anh', 'Definition', (one) => one.definitionEn),
      column('unit', 'Đơn vị tính', 'Unit', (one) => one.unit),
      column('direction', 'Chiều tốt', 'Direction', (one) => one.direction, coded('Direction')),
      column('frequency', 'Nhịp công bố', 'Frequency', (one) => one.frequency),
      column('aggregation', 'Cách cộng', 'How it may be summed', (one) => one.aggregation),
      column('figures', 'Số số liệu', 'Figures', (one) => one.observations.totalCount, 'integer'),
    ],
    primaryKey: ['code'],
  },
);

export const observationFields = `kind value valueHigh qualifier unit periodType periodStart periodEnd asOf standing note citationId dimension
      indicator { code slug nameVi nameEn } territory { code nameVi nameEn until } market { nameVi nameEn } source { publisher url issuedOn }`;
export const observationColumns = [
  ...figureColumns,
  column(
    'contradicted',
    'Có nguồn khác nói khác',
    'Another source differs',
    ({ contradiction }: { readonly contradiction: object | null }) => contradiction !== null,
    'boolean',
  ),
];

export const observations = dataSet(
  'ObservationsData',
  ({ observations: all }: ObservationsDataAnswer) => all.nodes,
  {
    slug: 'so-lieu',
    title: { vi: 'Số liệu đã công bố', en: 'Published figures' },
    about: {
      vi: 'Mọi con số trong sổ, đúng như nguồn công bố: không cộng, không làm tròn. Số trái nhau cùng có mặt.',
      en: 'Every figure in the ledger as its source gives it: not added, not rounded. Figures that contradict each other are all there.',
    },
    asks: `observations(first: 100, after: $after, directive: $directive, ${on}) {
    totalCount
    nodes { ${observationFields} contradiction { id } }
    ${going}
  }`,
    count: ({ observations: all }) => all.totalCount,
    after: ({ observations: all }) => cursorBehind(all),
    joined: (parts) => ({ observations: together(parts.map(({ observations: all }) => all)) }),
    columns: observationColumns,
    primaryKey: ['citation'],
  },
);
