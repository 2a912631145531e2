// A table that has one column of every type.
import type { Column, Metadata, Row, Said, Table } from '../../web/downloads/table.ts';

const label = (vi: string, en: string): Said => ({ vi, en });

const columns: readonly Column[] = [
  { key: 'indicator', label: label('Chỉ tiêu', 'Indicator'), type: 'text' },
  { key: 'communes', label: label('Số xã', 'Communes'), type: 'integer', unit: label('xã', 'communes') },
  {
    key: 'value',
    label: label('Giá trị', 'Value'),
    type: 'decimal',
    description: label('Số đo', 'The figure'),
  },
  { key: 'share', label: label('Tỷ lệ', 'Share'), type: 'percent' },
  { key: 'period_end', label: label('Ngày cuối kỳ', 'Last day'), type: 'day' },
  { key: 'due_on', label: label('Hạn', 'Due on'), type: 'deadline' },
  { key: 'started', label: label('Có từ', 'Since'), type: 'partialDay' },
  { key: 'known_at', label: label('Biết đến lúc', 'Known at'), type: 'moment' },
  { key: 'verified', label: label('Đã thẩm tra', 'Verified'), type: 'boolean' },
];

const rows: readonly Row[] = [
  {
    indicator: '01',
    communes: 75,
    value: '1210.50',
    share: '34.5',
    period_end: '2026-06-30',
    due_on: '2026-12-31T17:00:00.000Z',
    started: '2026-03',
    known_at: '2026-12-31T23:33:51.360Z',
    verified: true,
  },
  {
    indicator: 'Lao động; việc làm, "mới"\nđợt 2',
    communes: null,
    value: '-0.125',
    share: null,
    period_end: null,
    due_on: '2028-02-29T17:00:00.000Z',
    started: '2028-02-29',
    known_at: null,
    verified: false,
  },
  {
    indicator: '',
    communes: '0',
    value: '123456789012345678.5',
    share: '100',
    period_end: '2025-12-31',
    due_on: null,
    started: '2021',
    known_at: '2026-02-28T16:59:59.999Z',
    verified: null,
  },
];

const metadata: Metadata = {
  name: 'lao-dong',
  title: label('Lao động (ví dụ)', 'Employment (example)'),
  source: { title: label('Nguồn ví dụ', 'Example source'), url: 'https://example.vn/nguon' },
  licence: {
    name: 'CC-BY-4.0',
    title: label('Ghi công 4.0', 'Attribution 4.0'),
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  knownOn: '2026-11-24',
  asOf: '2026-06-30',
  citation: label('Sổ chỉ thị, 24/11/2026', 'Directive Ledger, 24 November 2026'),
  url: 'https://example.vn/vi/chi-bao/lao-dong',
  notes: [label('Ví dụ, không phải số liệu thật.', 'An example, not a fact.')],
};

export const table: Table = {
  metadata,
  columns,
  primaryKey: ['indicator'],
  rows,
};
