// Reads any workbook into sheets of cells, as far as a report needs it: what each cell shows, and how it came to be there.
import { placeOf } from './addresses.ts';
import { type Limits, limits, openContainer } from './container.ts';
import { dayOf } from './days.ts';
import { fromDouble } from './doubles.ts';
import { Refused } from './refusal.ts';
import { type Attributes, decoded, scan } from './scan.ts';
import { unspelled } from './xml.ts';

export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly kind: 'text' | 'number' | 'truth' | 'error';
  /** Text in NFC with line feeds; a number as an exact decimal, not as it is shown; an error's name. */
  readonly text: string;
  /** The civil day, for a number that is shown as one. */
  readonly day: string | null;
  readonly isPercent: boolean;
  /** Set where the value was computed; `text` is what it was when the file was saved. */
  readonly formula: string | null;
}

export interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly cells: readonly ReadCell[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Range[];
}

interface Range {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const mostCells = 50_000;
/** Of one sheet, blank ones counted. */
const mostRows = 100_000;

/** Throws `Refused`, which names the rule, for what cannot or must not be read. */
export function readWorkbook(bytes: Uint8Array, limit: Limits = limits): ReadSheet[] {
  const container = openContainer(bytes, limit);
  const part = (name: string): string | null => {
    const found = container.part(name);
    return found && decoded(found);
  };
  const book = bookPath(container.names, part);
  const workbook = part(book);
  if (workbook === null) throw new Refused('not_a_workbook', `There is no part ${book}.`);
  const links = relationsOf(part(besideRelations(book)) ?? '', book);
  const { sheets, from1904 } = sheetsOf(workbook);
  const target = (type: string) => [...links.values()].find((link) => link.type.endsWith(`/${type}`))?.target;
  const strings = stringsOf(part(target('sharedStrings') ?? '') ?? '');
  const formats = formatsOf(part(target('styles') ?? '') ?? '');
  let room = mostCells;
  return sheets.map(({ name, id, isHidden }) => {
    const path = links.get(id)?.target;
    const xml = path === undefined ? null : part(path);
    if (xml === null) throw new Refused('not_a_workbook', `The sheet "${name}" has no part.`);
    const sheet = sheetOf(xml, { strings, formats, from1904, room });
    room -= sheet.cells.length;
    return { name, isHidden, ...sheet };
  });
}

function bookPath(names: readonly string[], part: (name: string) => string | null): string {
  if (part('mimetype')?.startsWith('application/vnd.oasis'))
    throw new Refused('open_document', 'The file is an OpenDocument spreadsheet.');
  if (names.includes('xl/workbook.bin'))
    throw new Refused('binary_workbook', 'The file is a binary workbook.');
  const root = part('_rels/.rels');
  const main =
    root && [...relationsOf(root, '').values()].find((link) => link.type.endsWith('/officeDocument'));
  if (!main) throw new Refused('not_a_workbook', 'The archive holds no workbook.');
  return main.target;
}

const besideRelations = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels');

interface Link {
  readonly type: string;
  readonly target: string;
}
function relationsOf(xml: string, from: string): Map<string, Link> {
  const links = new Map<string, Link>();
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  scan(xml, {
    ...deaf,
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id = '', Type = '', Target = '', TargetMode } = attributes();
      if (TargetMode === 'External') return;
      links.set(Id, {
        type: Type,
        target: Target.startsWith('/') ? Target.slice(1) : folder + Target.replace(/^\.\//, ''),
      });
    },
  });
  return links;
}

const deaf = { open: () => {}, close: () => {}, text: () => {} };

function sheetsOf(xml: string) {
  const sheets: { name: string; id: string; isHidden: boolean }[] = [];
  let from1904 = false;
  scan(xml, {
    ...deaf,
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = isTrue(attributes().date1904);
      if (name !== 'sheet') return;
      const given = attributes();
      sheets.push({
        name: (given.name ?? '').normalize('NFC'),
        id: given.id ?? '',
        isHidden: (given.state ?? 'visible') !== 'visible',
      });
    },
  });
  if (sheets.length === 0) throw new Refused('not_a_workbook', 'The workbook has no sheet.');
  return { sheets, from1904 };
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';
const clean = (text: string): string => unspelled(text).replace(/\r\n?/g, '\n').normalize('NFC');

/** The texts of `<si>` and `<is>`: every run joined, without the readings that East Asian text carries. */
function stringsOf(xml: string): string[] {
  const strings: string[] = [];
  const run = textRun();
  scan(xml, {
    open: (name) => {
      if (name === 'si') run.begin();
      run.open(name);
    },
    close: (name) => {
      run.close(name);
      if (name === 'si') strings.push(clean(run.end()));
    },
    text: run.text,
  });
  return strings;
}

function textRun() {
  let text = '';
  let inText = false;
  let aside = 0;
  return {
    begin: () => {
      text = '';
    },
    open: (name: string) => {
      if (name === 't') inText = true;
      if (name === 'rPh') aside++;
    },
    close: (name: string) => {
      if (name === 't') inText = false;
      if (name === 'rPh') aside--;
    },
    text: (more: string) => {
      if (inText && aside === 0) text += more;
    },
    end: () => text,
  };
}

type Format = 'plain' | 'day' | 'percent';

/** What each cell style shows a number as. */
function formatsOf(xml: string): Format[] {
  const codes = new Map<number, string>();
  const formats: Format[] = [];
  let inCells = false;
  scan(xml, {
    ...deaf,
    open: (name, attributes) => {
      if (name === 'numFmt') {
        const { numFmtId, formatCode = '' } = attributes();
        codes.set(Number(numFmtId), formatCode);
      } else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attributes().numFmtId ?? 0);
        formats.push(formatOf(id, codes.get(id)));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

function formatOf(id: number, code: string | undefined): Format {
  if (code === undefined)
    return id === 9 || id === 10
      ? 'percent'
      : (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58)
        ? 'day'
        : 'plain';
  // Words in quotes, escaped marks, colours and languages in brackets say nothing about the kind.
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  if (bare.includes('%')) return 'percent';
  return /[dmyhs]/i.test(bare.replace(/general|standard/gi, '')) ? 'day' : 'plain';
}

interface Book {
  readonly strings: readonly string[];
  readonly formats: readonly Format[];
  readonly from1904: boolean;
  readonly room: number;
}

function sheetOf(xml: string, book: Book): Omit<ReadSheet, 'name' | 'isHidden'> {
  const cells: ReadCell[] = [];
  const hiddenColumns = new Set<number>();
  const merges: Range[] = [];
  const run = textRun();
  let row = -1;
  let rows = 0;
  let column = -1;
  let given: Attributes = {};
  let value = '';
  let formula: string | null = null;
  let inside: 'v' | 'f' | null = null;
  const openCell = () => {
    const place = given.r === undefined ? { row, column: column + 1 } : placeOf(given.r);
    if (!place) throw new Refused('too_many_rows', `There is no cell ${given.r}.`);
    ({ row, column } = place);
    value = '';
    formula = null;
    run.begin();
  };
  const closeCell = () => {
    const type = given.t ?? 'n';
    const raw = type === 'inlineStr' ? run.end() : value;
    const cell = cellOf({ type, raw, formula, style: Number(given.s ?? 0) }, book);
    if (!cell) return;
    if (cells.length >= book.room)
      throw new Refused('too_many_cells', `The workbook has over ${mostCells} cells.`);
    cells.push({ row, column, ...cell });
  };
  scan(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        const number = attributes().r;
        if (++rows > mostRows) throw new Refused('too_many_rows', `A sheet has over ${mostRows} rows.`);
        row = number === undefined ? row + 1 : Number(number) - 1;
        column = -1;
        if (!(row >= 0 && row < 1_048_576))
          throw new Refused('too_many_rows', 'A sheet has more rows than there are.');
      } else if (name === 'c') {
        given = attributes();
        openCell();
      } else if (name === 'v' || name === 'f') {
        inside = name;
        if (name === 'f') formula = '';
      } else if (name === 'mergeCell') merges.push(...rangeOf(attributes().ref ?? ''));
      else if (name === 'col') {
        const { min, max, hidden } = attributes();
        if (isTrue(hidden))
          for (let at = Number(min); at <= Math.min(Number(max), 200); at++) hiddenColumns.add(at - 1);
      } else run.open(name);
    },
    close: (name) => {
      if (name === 'v' || name === 'f') inside = null;
      else if (name === 'c') closeCell();
      else run.close(name);
    },
    text: (text) => {
      if (inside === 'v') value += text;
      else if (inside === 'f') formula += text;
      else run.text(text);
    },
  });
  return { cells, hiddenColumns, merges };
}

function rangeOf(name: string): Range[] {
  const [first, last] = name.split(':').map(placeOf);
  return first && last
    ? [{ name, top: first.row, left: first.column, bottom: last.row, right: last.column }]
    : [];
}

interface Raw {
  readonly type: string;
  readonly raw: string;
  readonly formula: string | null;
  readonly style: number;
}

function cellOf({ type, raw, formula, style }: Raw, book: Book): Omit<ReadCell, 'row' | 'column'> | null {
  const plain = { formula, day: null, isPercent: false };
  if (raw === '') {
    // A formula that was never computed has no value to use; an empty text computed by one is an empty cell.
    return formula === null || type === 'str' ? null : { ...plain, kind: 'error', text: '' };
  }
  if (type === 's') return { ...plain, kind: 'text', text: stringAt(book.strings, raw) };
  if (type === 'str' || type === 'inlineStr') return { ...plain, kind: 'text', text: clean(raw) };
  if (type === 'b') return { ...plain, kind: 'truth', text: isTrue(raw) ? 'true' : 'false' };
  if (type === 'e') return { ...plain, kind: 'error', text: raw };
  // Strict workbooks write days as ISO 8601.
  if (type === 'd')
    return { ...plain, kind: 'number', text: raw, day: /^\d{4}-\d{2}-\d{2}/.exec(raw)?.[0] ?? null };
  const number = fromDouble(raw);
  if (number === null) return { ...plain, kind: 'error', text: raw };
  const format = book.formats[style] ?? 'plain';
  return {
    formula,
    kind: 'number',
    text: number,
    day: format === 'day' ? dayOf(Number(number), book.from1904) : null,
    isPercent: format === 'percent',
  };
}

function stringAt(strings: readonly string[], index: string): string {
  const found = strings[Number(index)];
  if (found === undefined) throw new Refused('damaged', `There is no text ${index}.`);
  return found;
}
