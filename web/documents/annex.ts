// The figures of a review as a workbook: one sheet for each table, numbers as numbers, gaps in words, and what each row rests on.
import { formatDay, formatPeriod } from '../lib/dates.ts';
import type { Language } from '../lib/language.ts';
import type { Sheet, Cell as SheetCell, Workbook } from '../workbook/write.ts';
import { type Cell, cellText, type Figure, type Gap, type Pack, wordsIn } from './pack.ts';

const plainNumber = /^-?\d+(\.\d+)?$/;

export function reviewAnnex(pack: Pack, language: Language): Workbook {
  const { content } = pack;
  const words = wordsIn(language);
  const { directive } = content;
  const subject = words.subject(directive.symbol, formatDay(directive.issuedOn), directive.issuer[language]);
  const head: SheetCell[][] = [
    ...(content.isExample ? [[{ value: words.example, look: 'fault' as const }]] : []),
    [{ value: words.annexFile(subject), look: 'title' }],
    [
      {
        value: words.period(formatPeriod(content.period, language), formatDay(content.knownOn)),
        look: 'aside',
      },
    ],
    [{ value: words.checkAt(pack.citation, pack.sha256), look: 'aside' }],
  ];
  const headings = (names: readonly string[]): SheetCell[] =>
    names.map((value) => ({ value, look: 'header' }));
  const summary: Sheet = {
    name: words.summary,
    widths: [8, 44, 16, 14, 12, 14, 60],
    frozen: { rows: head.length + 1 },
    landscape: true,
    rows: [
      ...head,
      headings([
        words.section,
        words.figure,
        words.value,
        words.unit,
        words.asOf,
        words.figureIds,
        words.citations,
      ]),
      ...content.sections.flatMap((section) => section.figures.map((one) => line(section.id, one, language))),
    ],
  };
  const tables = content.sections.flatMap((section) =>
    section.tables.map((table): Sheet => {
      const rows = table.empty ? [[table.empty]] : table.rows;
      return {
        name: nameOf(table.id, table.title[language]),
        widths: [...table.columns.map((_, at) => (at === 0 ? 40 : 22)), 18, 60],
        frozen: { rows: head.length + 2, columns: 1 },
        landscape: true,
        rows: [
          ...head,
          [{ value: table.title[language], look: 'title' }],
          headings([...table.columns.map((c) => c[language]), words.figureIds, words.citations]),
          ...rows.map((row) => [
            ...row.map((cell) => shownAs(cell, language)),
            ...Array.from({ length: table.columns.length - row.length }, () => null),
            ...rests(row),
          ]),
        ],
      };
    }),
  );
  return { title: words.annexFile(subject), language, sheets: [summary, ...tables] };
}

const nameOf = (id: string, title: string): string =>
  `${id} ${title}`
    .replaceAll(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31)
    .trim();

function shownAs(cell: Cell, language: Language): SheetCell {
  if (cell.kind !== 'figure' || !plainNumber.test(cell.value))
    return { value: cellText(cell, language), look: cell.kind === 'gap' ? 'aside' : 'wrapped' };
  return { value: cell.value, as: cell.unit === 'percent' ? 'percent' : 'number', look: 'plain' };
}

/** Which figures stand in the row, and the records they were taken or counted from. */
function rests(row: readonly Cell[]): SheetCell[] {
  const ids = row.flatMap((cell) => (cell.kind === 'figure' ? [cell.id] : []));
  const cited = [...new Set(row.flatMap((cell) => (cell.kind === 'gap' ? [] : cell.citations)))].sort();
  return [
    { value: ids.join(' '), look: 'plain' },
    { value: listed(cited), look: 'plain' },
  ];
}

/** As many as a cell holds; the pack itself names them all. */
function listed(cited: readonly string[]): string {
  const most = 1_000;
  return cited.length <= most ? cited.join(' ') : `${cited.slice(0, most).join(' ')} … (${cited.length})`;
}

function line(section: string, one: Figure | Gap, language: Language): SheetCell[] {
  const words = wordsIn(language);
  const isFigure = one.kind === 'figure';
  const unit = isFigure && one.unit !== null ? (words.units[one.unit] ?? one.unit) : '';
  return [
    { value: section, look: 'plain' },
    { value: one.label?.[language] ?? '', look: 'wrapped' },
    shownAs(one, language),
    { value: unit, look: 'plain' },
    { value: isFigure ? formatDay(one.asOf) : '', look: 'plain' },
    ...rests([one]),
  ];
}
