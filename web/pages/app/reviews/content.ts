// The content of a review as it was frozen: bytes of their own, which no question of a page selects from.
interface Words {
  readonly vi: string;
  readonly en: string;
}
export interface Figure {
  readonly kind: 'figure';
  readonly id: string;
  readonly label: Words;
  readonly value: string;
  readonly unit: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly asOf: string;
  readonly citations: readonly string[];
}
export interface Gap {
  readonly kind: 'gap';
  readonly label: Words | null;
  readonly words: Words;
}
interface SaidWords {
  readonly kind: 'words';
  readonly words: Words;
  readonly citations: readonly string[];
}
export type Cell = Figure | Gap | SaidWords;
export interface Section {
  readonly id: string;
  readonly title: Words;
  readonly figures: readonly (Figure | Gap)[];
  readonly tables: readonly {
    readonly id: string;
    readonly title: Words;
    readonly columns: readonly Words[];
    readonly rows: readonly (readonly Cell[])[];
    readonly empty: Gap | null;
  }[];
}
export interface Content {
  readonly format: 'review/1';
  readonly basis: Words;
  readonly sections: readonly Section[];
}
