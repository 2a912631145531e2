// The figures that were read in a document as rows for programs, however many there are.
import { rowsOf } from '../../../downloads/columns.ts';
import type { Table } from '../../../downloads/table.ts';
import type { DocumentPageAnswer } from '../../answers.ts';
import { observationColumns } from '../data/sets/figures.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import { blanks, citedRows, metadataOf } from '../shell/table-files.ts';
import { documentPageWords } from './words.ts';

const { vi, en } = documentPageWords;

export function documentTable({ document: paper }: DocumentPageAnswer, shown: Shown): Table | null {
  if (!paper) return null;
  const name = paper.symbol ?? paper.slug;
  return {
    metadata: metadataOf(
      shown,
      `van-ban-${paper.slug}`,
      {
        vi: vi.file.title(paper.symbol ?? paper.titleVi ?? name),
        en: en.file.title(paper.symbol ?? paper.titleEn ?? name),
      },
      [{ vi: vi.file.note, en: en.file.note }, blanks, citedRows],
    ),
    columns: observationColumns,
    primaryKey: ['citation'],
    rows: rowsOf(observationColumns, paper.figures.nodes),
  };
}

export const documentParts: NonNullable<PublicPage<DocumentPageAnswer>['parts']> = {
  next: ({ document: paper }) =>
    paper?.figures.pageInfo.hasNextPage ? { many: 80, after: paper.figures.pageInfo.endCursor } : null,
  joined: (parts) => {
    const [first] = parts as [DocumentPageAnswer, ...DocumentPageAnswer[]];
    const { document: paper } = first;
    if (!paper) return first;
    const nodes = parts.flatMap((part) => part.document?.figures.nodes ?? []);
    return { ...first, document: { ...paper, figures: { ...paper.figures, nodes } } };
  },
};
