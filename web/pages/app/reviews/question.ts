const brief = 'id revision period knownOn standing frozenAt publishedAt leafNumber';

export const reviewsQuestion = `query ReviewPacks {
  directives(first: 20) { nodes { slug symbol recordedAt } }
  reviewPacks(first: 50) { totalCount nodes { ${brief} directive { symbol } } }
}`;
export const reviewQuestion = `query ReviewPack($id: ID!) {
  reviewPack(id: $id) { ${brief} sha256 content citationId frozenBy { id officeVi officeEn } publishedBy { officeVi officeEn } }
}`;

interface PackBrief {
  readonly id: string;
  readonly revision: number;
  readonly period: string;
  readonly knownOn: string;
  readonly standing: string;
  readonly frozenAt: string;
  readonly publishedAt: string | null;
  readonly leafNumber: number | null;
}
export interface ReviewsAnswer {
  readonly directives: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly symbol: string;
      readonly recordedAt: string;
    }[];
  };
  readonly reviewPacks: {
    readonly totalCount: number;
    readonly nodes: readonly (PackBrief & { readonly directive: { readonly symbol: string } })[];
  };
}
export interface ReviewAnswer {
  readonly reviewPack:
    | (PackBrief & {
        readonly sha256: string;
        readonly content: string | null;
        readonly citationId: string | null;
        readonly frozenBy: {
          readonly id: string;
          readonly officeVi: string;
          readonly officeEn: string;
        } | null;
        readonly publishedBy: { readonly officeVi: string; readonly officeEn: string } | null;
      })
    | null;
}

interface Words {
  readonly vi: string;
  readonly en: string;
}
/** The content of a pack as it was frozen. */
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
