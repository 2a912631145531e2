import type { MessageState, Named, Owed, OwedPage, Standing, UrgingBrief } from '../board/question.ts';

const owedPage = `{ totalCount pageInfo { hasNextPage endCursor } nodes {
  id status verdict standing dueAt daysLate task { code titleVi titleEn } agency { id nameVi nameEn kind }
  urgings { id rung status raisedAt answeredAt promisedOn messages { state } } } }`;
const late = (directive = '') =>
  `obligations(first: 100, status: OVERDUE, after: $after) ${directive} ${owedPage}`;
const letters = (from = '') => `urgings(first: 50, rung: LETTER, isExample: $examples${from}) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes {
    id revision status standing daysLate daysUnanswered raisedAt acknowledgedAt answeredAt answerText promisedOn withdrawnReason
    subjectVi subjectEn textVi textEn dueOn
    addressee { id nameVi nameEn } task { code titleVi titleEn } messages { id state }
  }
}`;

export const messageStates = [
  'DELIVERED',
  'WAITING',
  'RETRYING',
  'WAITING_FOR_DESTINATION',
  'WAITING_FOR_PROVIDER',
  'DEAD',
  'CANCELLED',
] as const satisfies readonly MessageState[];
const countOf = (alias: string, of: string) =>
  `${alias}: ${of.replace(')', ', isExample: $examples, first: 1)')} @include(if: $commission) { totalCount }`;

/**
 * Whom to urge, what was written and what came back; what only the Commission sees is asked only for it. A count is of all
 * there are, whatever is listed.
 */
export const urgingQuestion = `query UrgeQueue($office: ID!, $commission: Boolean!, $examples: Boolean, $after: String) {
  overdue: ${late('@include(if: $commission)')}
  ${letters()}
  ${countOf('answered', 'urgings(rung: LETTER, status: ANSWERED)')}
  ${countOf('withdrawn', 'urgings(rung: LETTER, status: WITHDRAWN)')}
  ${messageStates.map((state) => countOf(state, `outbox(state: ${state})`)).join('\n  ')}
  dead: outbox(first: 50, state: DEAD, isExample: $examples) @include(if: $commission) {
    nodes { id revision attempts lastError standing to { nameVi nameEn } }
  }
  node(id: $office) { ... on Office { memberships { agency { id } } } }
}`;

export const moreOverdueQuestion = `query MoreOverdue($after: String) { overdue: ${late()} }`;

export const moreLettersQuestion = `query MoreLetters($examples: Boolean, $after: String) { ${letters(', after: $after')} }`;

export const previewQuestion = `query UrgingPreview($obligations: [ID!]!) {
  urgingDraft(obligations: $obligations) { obligation daysLate reasonText subjectVi subjectEn textVi textEn }
  nodes(ids: $obligations) { ... on Obligation { id standing task { code } agency { nameVi nameEn } } }
}`;

export interface Letter {
  readonly id: string;
  readonly revision: number;
  readonly status: UrgingBrief['status'];
  readonly standing: Standing;
  readonly daysLate: number;
  readonly daysUnanswered: number | null;
  readonly raisedAt: string;
  readonly acknowledgedAt: string | null;
  readonly answeredAt: string | null;
  readonly answerText: string | null;
  readonly promisedOn: string | null;
  readonly withdrawnReason: string | null;
  readonly subjectVi: string;
  readonly subjectEn: string;
  readonly textVi: string;
  readonly textEn: string;
  readonly dueOn: string | null;
  readonly addressee: (Named & { readonly id: string }) | null;
  readonly task: Owed['task'];
  readonly messages: readonly { readonly id: string; readonly state: MessageState }[];
}
interface Counted {
  readonly totalCount: number;
}
/** What is asked for the Commission only is absent for others. */
export interface UrgingAnswer extends Partial<Readonly<Record<MessageState, Counted>>> {
  readonly overdue?: OwedPage;
  readonly urgings: {
    readonly totalCount: number;
    readonly pageInfo: OwedPage['pageInfo'];
    readonly nodes: readonly Letter[];
  };
  readonly answered?: Counted;
  readonly withdrawn?: Counted;
  readonly dead?: {
    readonly nodes: readonly {
      readonly id: string;
      readonly revision: number;
      readonly attempts: number;
      readonly lastError: string | null;
      readonly standing: Standing;
      readonly to: Named | null;
    }[];
  };
  readonly node: {
    readonly memberships: readonly { readonly agency: { readonly id: string } | null }[];
  } | null;
}
export interface PreviewAnswer {
  readonly urgingDraft: readonly {
    readonly obligation: string;
    readonly daysLate: number;
    readonly reasonText: string | null;
    readonly subjectVi: string;
    readonly subjectEn: string;
    readonly textVi: string;
    readonly textEn: string;
  }[];
  readonly nodes: readonly ({
    readonly id: string;
    readonly standing: Standing;
    readonly task: { readonly code: string } | null;
    readonly agency: Named | null;
  } | null)[];
}
