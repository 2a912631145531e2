// Bodies and provinces, and what became of them.
import { coded, column, columnsOf } from '../../../../downloads/columns.ts';
import type { BodiesDataAnswer, ProvincesDataAnswer } from '../../../answers.ts';
import { dataSet } from '../dataset.tsx';
import { nameColumns, ofRecord, type Taken, takenColumns } from './columns.ts';
import { cursorBehind, going, on, together } from './lists.ts';

export const bodies = dataSet(
  'BodiesData',
  ({ agencies }: BodiesDataAnswer) =>
    agencies.nodes.flatMap((body) =>
      (body.successors.length > 0 ? body.successors : [null]).map((step) => ({ ...body, step })),
    ),
  {
    slug: 'co-quan',
    title: { vi: 'Cơ quan và cơ quan kế thừa', en: 'Bodies and their successors' },
    about: {
      vi: 'Mọi cơ quan được nêu, kể cả cơ quan đã kết thúc, và cơ quan nào tiếp nhận chức năng nào, từ ngày nào. Mỗi lần kế thừa một dòng.',
      en: 'Every body named, ended ones included, and which function passed to whom on what day. One row for each succession.',
    },
    asks: `agencies(first: 100, after: $after, ${on}) {
    totalCount
    nodes {
      nameVi nameEn kind shortName isCollective startedOn endedOn confidence
      territory { nameVi nameEn } source { publisher url }
      successors { on kind scope confidence to { nameVi nameEn } source { publisher url } }
    }
    ${going}
  }`,
    count: ({ agencies }) => agencies.totalCount,
    after: ({ agencies }) => cursorBehind(agencies),
    joined: (parts) => ({ agencies: together(parts.map(({ agencies }) => agencies)) }),
    columns: [
      ...nameColumns,
      column('short_name', 'Tên ngắn', 'Short name', (body) => body.shortName),
      column('kind', 'Loại', 'Kind', (body) => body.kind, coded('AgencyKind')),
      column(
        'is_collective',
        'Là nơi nhận chung',
        'Is a collective addressee',
        (body) => body.isCollective,
        'boolean',
      ),
      column('place_vi', 'Của tỉnh, thành phố', 'Of the province', (body) => body.territory?.nameVi),
      column('started_on', 'Có từ', 'Since', (body) => body.startedOn, 'partialDay'),
      column('ended_on', 'Không còn từ', 'No longer existed from', (body) => body.endedOn, 'day'),
      column('successor_vi', 'Cơ quan tiếp nhận', 'Successor (Vietnamese)', ({ step }) => step?.to.nameVi),
      column('successor_en', 'Cơ quan tiếp nhận (tiếng Anh)', 'Successor', ({ step }) => step?.to.nameEn),
      column(
        'succession',
        'Cách tiếp nhận',
        'How it passed on',
        ({ step }) => step?.kind,
        coded('SuccessionKind'),
      ),
      column('succession_on', 'Tiếp nhận từ', 'Passed on at', ({ step }) => step?.on, 'day'),
      column('scope', 'Phần việc', 'Which part', ({ step }) => step?.scope),
      ...ofRecord('body', { vi: 'cơ quan', en: 'body' }, (body: Taken) => body),
      ...columnsOf(takenColumns, (body: Taken & { readonly step: Taken | null }) => body.step ?? body),
    ],
    notes: [
      {
        vi: 'confidence và source là của lần kế thừa ở dòng ấy; dòng không có kế thừa thì là của cơ quan; body_* luôn là của cơ quan.',
        en: 'confidence and source are those of the row’s succession, and of the body in a row without one; body_* are always those of the body.',
      },
    ],
  },
);

export const provinces = dataSet(
  'ProvincesData',
  ({ territories, before }: ProvincesDataAnswer) =>
    [...before.nodes, ...territories.nodes]
      .filter(
        (one, at, all) =>
          all.findIndex((o) => o.code === one.code && o.from === one.from && o.until === one.until) === at,
      )
      .map((unit) => ({ ...unit, step: unit.successors[0] })),
  {
    slug: 'tinh',
    title: { vi: '63 và 34 tỉnh, thành phố', en: 'The 63 and the 34 provinces' },
    about: {
      vi: 'Đơn vị đến 30/6/2025 và từ 1/7/2025, đơn vị nào thuộc đơn vị nào, với ô trong bản đồ.',
      en: 'Units until 30/6/2025 and since 1/7/2025, which became part of which, with their tile on the map.',
    },
    asks: `territories(first: 64, ${on}) { totalCount nodes { ...Province } ${going} }
  before: territories(first: 64, knownOn: $knownOn, validOn: "2025-06-30") { totalCount nodes { ...Province } ${going} }
}
fragment Province on Territory {
  code slug kind nameVi nameEn fullNameVi from until tileRow tileColumn confidence source { publisher url }
  successors { on kind confidence source { publisher url } to { code nameVi nameEn } }`,
    count: () => null,
    columns: [
      column('code', 'Mã', 'Code', (unit) => unit.code),
      column('slug', 'Tên trong địa chỉ', 'Name in addresses', (unit) => unit.slug),
      ...nameColumns,
      column('full_name_vi', 'Tên đầy đủ', 'Full name', (unit) => unit.fullNameVi),
      column('kind', 'Loại', 'Kind', (unit) => unit.kind, coded('TerritoryKind')),
      column('from', 'Từ ngày', 'From', (unit) => unit.from, 'day'),
      column('until', 'Đến trước ngày', 'Until', (unit) => unit.until, 'day'),
      column('became_code', 'Nay thuộc (mã)', 'Became (code)', ({ step }) => step?.to.code),
      column('became_vi', 'Nay thuộc', 'Became', ({ step }) => step?.to.nameVi),
      column('became_how', 'Cách sắp xếp', 'How', ({ step }) => step?.kind),
      column('tile_row', 'Hàng trên bản đồ ô', 'Tile row', (unit) => unit.tileRow, 'integer'),
      column('tile_column', 'Cột trên bản đồ ô', 'Tile column', (unit) => unit.tileColumn, 'integer'),
      ...ofRecord(
        'became',
        { vi: 'việc sắp xếp', en: 'what it became' },
        ({ step }: { readonly step: Taken | undefined }) => step,
      ),
      ...takenColumns,
    ],
  },
);
