// Every picture read as a table: the same words and numbers, in the reader's language.
import type { VNode } from 'preact';
import type { Language } from '../lib/language.ts';
import type { Drawing } from './drawing.ts';

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Counts and sums the picture also shows: what, and how many. */
  readonly totals: readonly (readonly [what: string, count: string])[];
}

export interface Picture<Data> {
  readonly render: (data: Data, language: Language) => VNode;
  /** One or two sentences. Their numbers are numbers of the table. */
  readonly describe: (data: Data, language: Language) => string;
  readonly toTable: (data: Data, language: Language) => Table;
  /** The picture alone, as a file that needs nothing else. */
  readonly svg?: (data: Data, language: Language) => Drawing;
}
