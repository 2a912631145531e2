// What is counted of a round's obligations, for the board, the matrix and the list of whom to urge.
import type { MatrixCell } from '../../../charts/matrix.tsx';
import { type Status, statuses } from '../../../charts/status.ts';
import { compareNames } from '../../../lib/collate.ts';
import { type Language, nameOf } from '../../../lib/language.ts';
import type { Standing } from '../../answers.ts';
import { inAddress } from '../frame/addresses.ts';
import { nameText } from '../frame/marks.tsx';
import type { LetterBrief, Owed, ReportBrief } from './answer.ts';

export type Which = 'facts' | 'examples';

/** Facts and examples are never counted together; an example office sees examples unless it asks otherwise. */
export const whichOf = (asked: string | undefined, viewerIsExample: boolean): Which =>
  asked === 'vi-du' || (asked !== 'that' && viewerIsExample) ? 'examples' : 'facts';

export const belongs =
  (which: Which) =>
  ({ standing }: { readonly standing: Standing }): boolean =>
    (standing === 'EXAMPLE') === (which === 'examples');

export const isLate = ({ status }: Pick<Owed, 'status'>): boolean => status === 'OVERDUE';

/** What is late, latest first; of equals in the order of their tasks and bodies. */
export const lateFirst = <Late extends Pick<Owed, 'id' | 'status' | 'daysLate'>>(
  owed: readonly Late[],
): Late[] =>
  owed.filter(isLate).sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0) || (a.id < b.id ? -1 : 1));

/** The letter that was signed about it, if one was and it was not taken back. */
export const letterOf = ({ letters }: Pick<Owed, 'letters'>): LetterBrief | undefined =>
  letters?.find(({ state }) => state !== 'WITHDRAWN');

const arrived: readonly LetterBrief['state'][] = ['RECEIVED', 'ANSWERED', 'PROMISE_KEPT', 'PROMISE_BROKEN'];
/** Whether it came to whom it is written to: a receiver took it, or the body has said something of it. */
export const hasArrived = ({ state }: Pick<LetterBrief, 'state'>): boolean => arrived.includes(state);

/** Late, and no letter about it is signed. What waits for its verifier is not called late, and nobody is urged about it. */
export const mayBeUrged = (one: Pick<Owed, 'status' | 'letters'>): boolean =>
  isLate(one) && letterOf(one) === undefined;

/** Verified by another body, the body's own word, or nothing to verify. */
export const verifiedOf = ({ verdict, status }: Pick<Owed, 'verdict' | 'status'>): boolean | null => {
  if (verdict === 'CONFIRMED') return true;
  return verdict === null || isLate({ status }) ? null : false;
};

export const bodyKinds = ['provinces', 'ministries', 'others'] as const;
export type BodyKind = (typeof bodyKinds)[number];
const kindOf = (kind: string): BodyKind => {
  if (kind.startsWith('PROVINCE_')) return 'provinces';
  return kind === 'MINISTRY' ? 'ministries' : 'others';
};

export interface Choice {
  readonly group: string;
  readonly kind: string;
  readonly task: string;
  readonly body: string;
}
export const matches =
  ({ group, kind, task, body }: Choice) =>
  ({ task: of, agency }: Owed): boolean =>
    (group === '' || of.code.startsWith(`${group}.`)) &&
    (kind === '' || kindOf(agency.kind) === kind) &&
    (task === '' || of.code === task) &&
    (body === '' || inAddress(agency.id) === body);

const byCode = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

interface Ordered {
  readonly code: string;
  readonly directive: { readonly symbol: string };
}
/** The code of a task; among several directives also the one that orders it, for each has its own task 1.1. */
export const codeOf = (
  { code, directive }: Ordered,
  { directives }: { readonly directives: { readonly totalCount: number } },
): string => (directives.totalCount > 1 ? `${code} (${directive.symbol})` : code);

export const dutyAddress = (id: string): string => `/app/phan-viec/${inAddress(id)}`;

/** The matrix of the obligations given: their tasks in the directive's order, their bodies by name. */
export function matrixOf(
  owed: readonly Owed[],
  language: Language,
  link: (query: Record<string, string>) => string,
  keepsOrder: boolean,
) {
  const bodies = new Map(owed.map(({ agency }) => [agency.id, agency]));
  const ofProvinces = [...bodies.values()].sort((a, b) =>
    compareNames(nameText(a, language), nameText(b, language)),
  );
  return {
    tasks: [...new Set(owed.map(({ task }) => task.code))]
      .sort(byCode)
      .map((code) => ({ code, href: link({ nv: code }) })),
    bodies: ofProvinces.map((body) => ({
      code: body.id,
      name: nameOf(body),
      href: link({ 'co-quan': inAddress(body.id) }),
    })),
    cells: owed.map(
      (one): MatrixCell => ({
        task: one.task.code,
        body: one.agency.id,
        role: one.responsibility?.role ?? 'IMPLEMENT',
        status: one.status,
        verified: verifiedOf(one),
        daysLate: one.daysLate,
        href: dutyAddress(one.id),
      }),
    ),
    keepsOrder,
  };
}

/** The loudest of the statuses given. */
export const loudest = (owed: readonly Owed[]) =>
  statuses.find((status) => owed.some((one) => one.status === status));

/** How one province stands in a round. */
export interface ProvinceStand {
  /** What its government owes in it by a ruling. */
  readonly duties: readonly Owed[];
  /** Whether it has handed in a report, be it one that was sent back since. */
  readonly hasReported: boolean;
  readonly isSentBack: boolean;
  /** Late, and has handed in nothing. */
  readonly isSilent: boolean;
  /** The loudest word of all it owes; null: it owes nothing in this round. */
  readonly status: Status | null;
}

/**
 * How each province stands that owes something in the round, or has handed something in, by the code of its territory. The
 * sentence of the day, the count beside the map and the map itself all go by this.
 */
export function standOfProvinces(
  owed: readonly Owed[],
  reports: readonly ReportBrief[],
): Map<string, ProvinceStand> {
  const codeOf = ({ agency }: Pick<Owed | ReportBrief, 'agency'>) =>
    agency.kind === 'PROVINCE_GOVERNMENT' ? (agency.territory?.code ?? undefined) : undefined;
  const duties = Map.groupBy(
    owed.filter(({ status }) => status !== 'NOT_RESPONSIBLE'),
    codeOf,
  );
  const handedIn = Map.groupBy(
    reports.filter(({ submittedAt }) => submittedAt !== null),
    codeOf,
  );
  const codes = new Set([...duties.keys(), ...handedIn.keys()].filter((code) => code !== undefined));
  return new Map(
    [...codes].map((code) => {
      const [own, sent] = [duties.get(code) ?? [], handedIn.get(code) ?? []];
      return [
        code,
        {
          duties: own,
          hasReported: sent.length > 0,
          isSentBack: sent.length > 0 && sent.every(({ status }) => status === 'RETURNED'),
          isSilent: own.some(isLate) && sent.length === 0,
          status: loudest(own) ?? null,
        },
      ];
    }),
  );
}
