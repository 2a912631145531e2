// Columns that several data sets have.
import { type ColumnOf, coded, column } from '../../../../downloads/columns.ts';
import { sourceColumns } from '../../said/columns.ts';

export interface Taken {
  readonly confidence: string;
  readonly source: { readonly publisher: string | null; readonly url: string | null };
}

export const confidence = column(
  'confidence',
  'Đọc từ nguồn hay nhớ lại',
  'Quoted or recalled',
  (row: Pick<Taken, 'confidence'>) => row.confidence,
  coded('Confidence'),
);
/** How a row was taken, and where from. */
export const takenColumns: readonly ColumnOf<Taken>[] = [confidence, ...sourceColumns];

/** How another record beside the row's own was taken, and where from. */
export const ofRecord = <Of>(
  name: string,
  said: { readonly vi: string; readonly en: string },
  record: (of: Of) => Taken | undefined,
) => [
  column(
    `${name}_confidence`,
    `Đọc từ nguồn hay nhớ lại (${said.vi})`,
    `Quoted or recalled (${said.en})`,
    (of: Of) => record(of)?.confidence,
    coded('Confidence'),
  ),
  column(
    `${name}_source`,
    `Nguồn (${said.vi})`,
    `Source (${said.en})`,
    (of: Of) => record(of)?.source.publisher,
  ),
  column(
    `${name}_source_url`,
    `Địa chỉ nguồn (${said.vi})`,
    `Source address (${said.en})`,
    (of: Of) => record(of)?.source.url,
  ),
];

interface Named {
  readonly nameVi: string | null;
  readonly nameEn: string | null;
}
export const nameColumns = [
  column('name_vi', 'Tên', 'Name (Vietnamese)', ({ nameVi }: Named) => nameVi),
  column('name_en', 'Tên tiếng Anh', 'Name', ({ nameEn }: Named) => nameEn),
];

export const citation = column(
  'citation',
  'Mã trích dẫn',
  'Citation id',
  (row: { readonly citationId: string | null }) => row.citationId,
);
