// Columns that several tables have: where a row was read, and all that a row of a figure says.
import { type ColumnOf, coded, column } from '../../../downloads/columns.ts';
import { earlyOn } from './announced.ts';

interface Sourced {
  readonly source: { readonly publisher: string | null; readonly url: string | null } | null;
}
export const sourceColumns = [
  column('source', 'Nguồn', 'Source', ({ source }: Sourced) => source?.publisher),
  column('source_url', 'Địa chỉ nguồn', 'Source address', ({ source }: Sourced) => source?.url),
];

interface Unit {
  readonly code: string | null;
  readonly nameVi: string | null;
  readonly until: string | null;
}
interface OfPlace {
  readonly territory: Unit | null;
}
export const placeColumns = [
  column('place_code', 'Mã đơn vị', 'Unit code', ({ territory }: OfPlace) => territory?.code),
  column('place_vi', 'Đơn vị', 'Unit', ({ territory }: OfPlace) => territory?.nameVi),
  column(
    'place_until',
    'Đơn vị có đến trước ngày',
    'Unit no longer existed from',
    ({ territory }: OfPlace) => territory?.until,
    'day',
  ),
];

type Text =
  | 'kind'
  | 'value'
  | 'valueHigh'
  | 'qualifier'
  | 'unit'
  | 'periodType'
  | 'periodStart'
  | 'periodEnd'
  | 'asOf'
  | 'standing'
  | 'note'
  | 'citationId';
interface Figure extends Readonly<Record<Text, string | null>>, OfPlace {
  readonly indicator: {
    readonly code: string;
    readonly nameVi: string | null;
    readonly nameEn: string | null;
  } | null;
  readonly market: { readonly nameVi: string | null } | null;
  readonly dimension: unknown;
  readonly source: (Sourced['source'] & { readonly issuedOn: string | null }) | null;
}
const of = <const Key extends string>(
  key: Key,
  vi: string,
  en: string,
  cell: (figure: Figure) => string | null | undefined,
  type?: Parameters<typeof column>[4],
) => column(key, vi, en, cell, type);

const columns = [
  of('indicator', 'Mã chỉ báo', 'Indicator code', (f) => f.indicator?.code),
  of('indicator_vi', 'Chỉ báo', 'Indicator (Vietnamese)', (f) => f.indicator?.nameVi),
  of('indicator_en', 'Chỉ báo (tiếng Anh)', 'Indicator', (f) => f.indicator?.nameEn),
  ...placeColumns,
  of('kind', 'Loại', 'Kind', (f) => f.kind, coded('ObservationKind', 'PlanRelation')),
  of('value', 'Giá trị', 'Value', (f) => f.value, 'decimal'),
  of('value_high', 'Đến', 'Up to', (f) => f.valueHigh, 'decimal'),
  of('qualifier', 'Mức chính xác', 'Qualifier', (f) => f.qualifier, coded('Qualifier')),
  of('unit', 'Đơn vị tính', 'Unit of value', (f) => f.unit),
  of('period_type', 'Loại kỳ', 'Kind of period', (f) => f.periodType),
  of('period_start', 'Từ', 'From', (f) => f.periodStart, 'partialDay'),
  of('period_end', 'Đến', 'To', (f) => f.periodEnd, 'partialDay'),
  of('as_of', 'Tại ngày', 'As of', (f) => f.asOf, 'partialDay'),
  of(
    'early_on',
    'Công bố khi năm chưa hết, ngày',
    'Announced before the year was over, on',
    earlyOn,
    'partialDay',
  ),
  of('market', 'Thị trường', 'Market', (f) => f.market?.nameVi),
  of('dimension', 'Phần', 'Part', (f) => (f.dimension === null ? null : JSON.stringify(f.dimension))),
  of('standing', 'Nguồn nói đến đâu', 'Standing', (f) => f.standing, coded('Standing')),
  ...sourceColumns,
  of('note', 'Ghi chú', 'Note', (f) => f.note),
  of('citation', 'Mã trích dẫn', 'Citation id', (f) => f.citationId),
];
/** The columns that every row of a figure has. */
export const figureColumns: readonly ColumnOf<Figure, (typeof columns)[number]['key']>[] = columns;
