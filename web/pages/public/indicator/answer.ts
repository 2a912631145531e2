// What the ledger answers to the questions about indicators.

import type { Name } from '../home/answer.ts';
import type { Leading } from '../shell/closing.tsx';

type Kind = 'ACTUAL' | 'ESTIMATE' | 'LIMIT' | 'QUOTA' | 'TARGET';
type Qualifier = 'ABOUT' | 'AT_LEAST' | 'EXACT' | 'NEARLY' | 'OVER' | 'RANGE';
interface Cited {
  readonly publisher: string | null;
  readonly url: string | null;
  readonly symbol: string | null;
  readonly titleEn?: string | null;
  readonly issuedOn?: string | null;
}
export interface Valued {
  readonly value: string;
  readonly valueHigh: string | null;
  readonly qualifier: Qualifier | null;
}
interface Broken {
  readonly sex: string | null;
  readonly dimension: Readonly<Record<string, unknown>> | null;
  readonly market: Name | null;
}
export interface Dated {
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly asOf: string | null;
}
export interface Unit extends Name {
  readonly id: string;
  readonly code: string | null;
  readonly slug: string;
  readonly kind: string;
  readonly until: string | null;
}
export interface Point extends Valued, Broken, Dated {
  readonly confidence: 'QUOTED' | 'RECALLED';
  readonly standing: string;
  readonly territory: { readonly slug: string } | null;
  readonly source: { readonly publisher: string | null; readonly issuedOn: string | null } | null;
}
export interface Figure extends Valued, Broken, Dated {
  readonly kind: Kind;
  readonly series: string;
  readonly unit: string;
  readonly periodType: string;
  readonly confidence: 'QUOTED' | 'RECALLED';
  readonly standing: string;
  readonly note: string | null;
  readonly citationId: string | null;
  readonly knownSince: string;
  readonly territory: Unit | null;
  readonly contradiction: { readonly id: string } | null;
  readonly source: Cited | null;
}
interface Other extends Valued {
  readonly citationId: string | null;
  readonly unit: string;
  readonly source: { readonly publisher: string | null } | null;
}
export interface Versioned extends Figure {
  readonly revision: number;
  readonly contradiction: { readonly id: string; readonly observations?: readonly Other[] } | null;
  readonly earlier: readonly (Valued & {
    readonly note: string | null;
    readonly knownUntil: string;
    readonly citationId: string | null;
  })[];
}
export interface Recent extends Figure {
  readonly id: string;
  readonly revision: number;
}
export interface Judged {
  readonly verdict: 'MET' | 'NOT_MET' | 'BOUND' | 'NOT_COMPUTABLE';
  readonly code:
    | 'BASE_NOT_SAID'
    | 'BASE_NOT_SUPPLIED'
    | 'COMPARED'
    | 'NO_FIGURE'
    | 'NUMBER_NOT_SAID'
    | 'NUMERATOR_MISSING'
    | 'ONLY_A_BOUND'
    | 'OPERATOR_NOT_SAID'
    | 'PART_NOT_COUNTED'
    | 'PERIOD_NOT_SAID'
    | 'TWO_FIGURES_NEEDED';
  readonly period: string | null;
  readonly population: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly percent: string | null;
  readonly atLeast: string | null;
  readonly atMost: string | null;
  readonly asOf: string | null;
}
export interface Target {
  readonly value: string | null;
  readonly qualifier: Qualifier | null;
  readonly operator: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly textVi: string | null;
  readonly textEn: string | null;
  readonly citationId: string | null;
  readonly confidence: 'QUOTED' | 'RECALLED';
  readonly territory: Unit | null;
  readonly plan: {
    readonly document: {
      readonly symbol: string | null;
      readonly titleVi: string | null;
      readonly titleEn: string | null;
    } | null;
  } | null;
  readonly source: Cited | null;
  readonly evaluations: readonly Judged[];
}
export interface Reported {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly period: string;
  readonly standing: string;
  readonly citationId: string | null;
  readonly agency:
    | (Name & {
        readonly territory: (Name & { readonly code: string | null; readonly slug: string }) | null;
      })
    | null;
  readonly report: {
    readonly publishedAt: string;
    readonly supersededAt: string | null;
    readonly verifiedByAgency: Name | null;
  } | null;
}
export interface Tile extends Valued, Dated {
  readonly standing: string;
  readonly source: { readonly publisher: string | null; readonly issuedOn: string | null } | null;
  readonly territory: { readonly id: string } | null;
}
interface Nodes<T> {
  readonly nodes: readonly T[];
}
interface Listed<T> extends Nodes<T> {
  readonly totalCount: number;
}
/** What a headline and a trend are drawn from. */
export interface Pictured extends Name {
  readonly slug: string;
  readonly unit: string;
  readonly latest: Nodes<Figure>;
  readonly latestTotal: Nodes<Figure>;
  readonly latestPart: Nodes<Figure>;
  readonly years: Nodes<Point>;
  readonly parts: Nodes<Point>;
}
export interface Indicator extends Pictured {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly code: string;
  readonly definitionVi: string;
  readonly definitionEn: string;
  readonly direction: 'CONTEXT' | 'HIGHER_BETTER' | 'LOWER_BETTER' | null;
  readonly frequency: string | null;
  readonly aggregationKind:
    | 'AVERAGE'
    | 'COUNT'
    | 'CUMULATIVE'
    | 'FLOW'
    | 'LIMIT'
    | 'NONE'
    | 'RATIO'
    | 'STOCK'
    | null;
  readonly tasks: readonly { readonly code: string; readonly titleVi: string; readonly titleEn: string }[];
  readonly oldest: Listed<{ readonly periodStart: string | null }>;
  readonly ofProvinces: { readonly totalCount: number };
  readonly tiles: Listed<Tile>;
  readonly figures: Listed<Versioned> & {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly amended: Listed<Versioned>;
  readonly recent: Nodes<Recent>;
  readonly targets: Listed<Target>;
  readonly latestValues: Listed<Reported>;
}
export interface Province extends Name {
  readonly id: string;
  readonly code: string;
  readonly slug: string;
  readonly tileRow: number | null;
  readonly tileColumn: number | null;
  readonly predecessors: readonly {
    readonly kind: string;
    readonly from: { readonly id: string; readonly slug: string };
  }[];
}
export interface IndicatorAnswer extends Leading {
  readonly indicator: Indicator | null;
  readonly territories: Listed<Province>;
}
export interface PictureAnswer {
  readonly indicator: Pictured | null;
}
export interface IndexEntry extends Name {
  readonly slug: string;
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly frequency: string | null;
  readonly all: { readonly totalCount: number };
  readonly totals: Nodes<Figure>;
  readonly counted: Listed<Figure>;
  readonly any: Nodes<Figure>;
  readonly targets: { readonly totalCount: number };
  readonly tasks: readonly { readonly code: string }[];
}
export interface IndexAnswer extends Leading {
  readonly indicators: Listed<IndexEntry>;
}
