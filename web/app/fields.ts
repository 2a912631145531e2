// The form's fields as cells, and back.

import { longestText } from '../../db/reports/line.ts';
import type { Language } from '../lib/language.ts';
import {
  evidenceCell,
  fieldText,
  isNumeric,
  numberKind,
  oneText,
  type Piece,
  partsOf,
  piecesIn,
  type Typed,
  typedNumber,
} from '../lib/report-cells.ts';
import { partsCell } from '../lib/report-parts.ts';
import type { NumberKind } from '../workbook/numbers.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export interface Read {
  readonly typed: string;
  readonly value: string | null;
  /** In how many ways it could be read, or none. */
  readonly unclear: Typed | 'long' | null;
}

export class Fields {
  readonly form: HTMLFormElement;
  readonly #language: Language;
  readonly #all = new Map<string, Element>();

  constructor(form: HTMLFormElement, language: Language) {
    this.form = form;
    this.#language = language;
    for (const element of form.querySelectorAll('[name],fieldset.pieces')) {
      const name = nameOf(element);
      if (!name) continue;
      this.#all.set(name, element);
      // The page bears ids only where links lead already; now any may be led to.
      if (element.id === '') element.id = name;
    }
  }

  get names(): Iterable<string> {
    return this.#all.keys();
  }

  /** The cell that an element of the form belongs to. */
  cellOf(element: Element): string | null {
    const name = nameOf(element.closest('fieldset.pieces') ?? element);
    return name && this.#all.has(name) ? name : null;
  }

  /** What the page says that the ledger has. */
  base(name: string): string {
    const element = this.#all.get(name) as HTMLElement;
    if (element.dataset.base !== undefined) return element.dataset.base;
    if (element instanceof HTMLFieldSetElement) return evidenceCell(rowsOf(element, initial));
    return this.#understood(element as Field, initial(element as Field)).value ?? '';
  }

  read(name: string): Read {
    const element = this.#all.get(name)!;
    if (element instanceof HTMLFieldSetElement) {
      const typed = evidenceCell(rowsOf(element, (field) => field.value));
      const isGraded = piecesIn(typed).every(({ grade }) => grade !== '');
      return { typed, value: isGraded ? typed : null, unclear: null };
    }
    const field = element as Field;
    const isBox = field instanceof HTMLInputElement && field.type === 'checkbox';
    return this.#understood(field, isBox ? (field.checked ? '1' : '') : field.value);
  }

  #understood(field: Field, typed: string): Read {
    const kind = this.number(field.name)?.kind;
    if (!kind) {
      const text = partsOf(field.name)?.field === 'breakdown' ? partsCell(oneText(typed)) : oneText(typed);
      return text.length > longestText
        ? { typed, value: null, unclear: 'long' }
        : { typed, value: text, unclear: null };
    }
    const number = typedNumber(typed, kind, this.#language);
    return number.is === 'cell'
      ? { typed, value: number.cell, unclear: null }
      : { typed, value: null, unclear: number };
  }

  /** Shows what was typed. */
  type(name: string, typed: string): void {
    const element = this.#all.get(name)!;
    if (element instanceof HTMLFieldSetElement) {
      const pieces = piecesIn(typed);
      this.addRows(element, pieces.length + 1 - element.querySelectorAll('.pair').length);
      [...element.querySelectorAll('.pair')].forEach((row, at) => {
        row.querySelector('input')!.value = pieces[at]?.reference ?? '';
        row.querySelector('select')!.value = pieces[at]?.grade ?? '';
      });
    } else if (element instanceof HTMLInputElement && element.type === 'checkbox')
      element.checked = typed === '1';
    else (element as Field).value = typed;
    for (let above = element.closest('details'); above; above = above.parentElement!.closest('details'))
      if (typed !== '') above.open = true;
  }

  /** More room among pieces of evidence: rows like the last one, with nothing in them. */
  addRows(pieces: Element, count: number): void {
    for (let more = 0; more < count; more++) {
      const rows = pieces.querySelectorAll('.pair');
      const row = rows[rows.length - 1]!.cloneNode(true) as Element;
      for (const said of row.querySelectorAll('.wrong')) said.remove();
      for (const field of row.querySelectorAll('input,select')) {
        for (const gone of ['id', 'value', 'aria-invalid', 'aria-describedby']) field.removeAttribute(gone);
        for (const [name, before, after] of [
          ['name', `/${rows.length - 1}/`, `/${rows.length}/`],
          ['aria-label', `${rows.length}`, `${rows.length + 1}`],
        ] as const)
          field.setAttribute(name, field.getAttribute(name)!.replace(before, after));
      }
      for (const one of row.querySelectorAll('[selected]')) one.removeAttribute('selected');
      row.querySelector('input')!.value = row.querySelector('select')!.value = '';
      rows[rows.length - 1]!.insertAdjacentElement('afterend', row);
    }
  }

  /** Shows what the ledger has. */
  show(name: string, cell: string): void {
    const kind = this.number(name)?.kind;
    this.type(name, kind ? fieldText(cell, kind, this.#language) : cell);
  }

  label(name: string): string {
    const element = this.#all.get(name)!;
    const line = element.parentElement!.closest('fieldset.line')?.querySelector('legend')
      ?.firstChild?.textContent;
    return `${line ?? ''}: ${this.#caption(element)}`;
  }

  #caption(element: Element): string {
    const label = element instanceof HTMLFieldSetElement ? element : (element as Field).labels?.[0];
    const said = [...((label?.querySelector('legend') ?? label)?.childNodes ?? [])];
    return said.find(({ nodeType }) => nodeType === Node.TEXT_NODE)?.textContent?.trim() ?? '';
  }

  /** How a number's field is read, and what its unit is called; null for a field of words. */
  number(name: string): { readonly kind: NumberKind; readonly counted: string } | null {
    const { field = '' } = partsOf(name) ?? {};
    if (!isNumeric(field)) return null;
    if (field !== 'value') return { kind: 'decimal', counted: '' };
    const { unit = '', counted = '' } = this.#all.get(name)!.closest<HTMLElement>('[data-unit]')!.dataset;
    return { kind: numberKind(unit), counted };
  }

  has = (name: string): boolean => this.#all.has(name);
  place = (name: string): Element => this.#all.get(name)!.closest('.cell')!;
  element = (name: string): Element => this.#all.get(name)!;
}

function nameOf(element: Element): string | null {
  const name =
    element instanceof HTMLFieldSetElement
      ? element.querySelector('input')!.name.replace('/0/reference', '')
      : (element as Field).name;
  return name && partsOf(name) ? name : null;
}

function initial(field: Field): string {
  if (field instanceof HTMLSelectElement)
    return [...field.options].find((option) => option.defaultSelected)?.value ?? '';
  if (field instanceof HTMLInputElement && field.type === 'checkbox') return field.defaultChecked ? '1' : '';
  return field.defaultValue;
}

const rowsOf = (pieces: Element, of: (field: Field) => string): Piece[] =>
  [...pieces.querySelectorAll('.pair')].map((row) => ({
    reference: oneText(of(row.querySelector('input')!)),
    grade: of(row.querySelector('select')!),
  }));
