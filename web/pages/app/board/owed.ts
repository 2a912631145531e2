// What the board, the matrix and the list of whom to urge make of what is owed.
import type { Matrix, MatrixCell } from '../../../charts/matrix.tsx';
import type { Overview } from '../../../charts/matrix-overview.tsx';
import { nameOf } from '../../../lib/language.ts';
import type { AgencyKind, Standing } from '../../answers.ts';
import { inAddress } from '../frame/addresses.ts';
import type { Choice, LetterBrief, Owed, Owing, OwingBody } from './answer.ts';

export type Which = 'facts' | 'examples';

/** Facts and examples are never counted together; an example office sees examples unless it asks otherwise. */
export const whichOf = (asked: string | undefined, viewerIsExample: boolean): Which =>
  asked === 'vi-du' || (asked !== 'that' && viewerIsExample) ? 'examples' : 'facts';

export const belongs =
  (which: Which) =>
  ({ standing }: { readonly standing: Standing }): boolean =>
    (standing === 'EXAMPLE') === (which === 'examples');

const isLate = ({ status }: Pick<Owed, 'status'>): boolean => status === 'OVERDUE';

/** What is late, latest first; of equals in the order of their tasks and bodies. */
export const lateFirst = <Late extends Pick<Owed, 'id' | 'status' | 'daysLate'>>(
  owed: readonly Late[],
): Late[] =>
  owed.filter(isLate).sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0) || (a.id < b.id ? -1 : 1));

/** The letter that was signed about it, if one was and it was not taken back. */
export const letterOf = ({ letters }: Pick<Owed, 'letters'>): LetterBrief | undefined =>
  letters?.find(({ state }) => state !== 'WITHDRAWN');

/** Late, and not urged yet. What waits for its verifier is not called late, and nobody is urged about it. */
export const mayBeUrged = (one: Pick<Owed, 'status' | 'letters'>): boolean =>
  isLate(one) && letterOf(one) === undefined;

/** Verified by another body, the body's own word, or nothing to verify. */
export const verifiedOf = ({ verdict, status }: Pick<Owed, 'verdict' | 'status'>): boolean | null => {
  if (verdict === 'CONFIRMED') return true;
  return verdict === null || isLate({ status }) ? null : false;
};

export const bodyKinds = ['provinces', 'ministries', 'others'] as const;
type BodyKind = (typeof bodyKinds)[number];
const kinds: Readonly<Record<AgencyKind, BodyKind>> = {
  PROVINCE_GOVERNMENT: 'provinces',
  PROVINCE_DEPARTMENT: 'provinces',
  PROVINCE_PARTY: 'provinces',
  MINISTRY: 'ministries',
  AGENCY: 'others',
  BANK: 'others',
  ENTERPRISE: 'others',
  FRONT: 'others',
  FUND: 'others',
  GOVERNMENT: 'others',
  MASS_ORGANISATION: 'others',
  NATIONAL_ASSEMBLY: 'others',
  PARTY_CENTRAL: 'others',
  PARTY_COMMITTEE: 'others',
};
/** The kinds of bodies that an address names by one word; null: all. */
export const kindsOf = (word: string | undefined): AgencyKind[] | null => {
  const named = (Object.keys(kinds) as AgencyKind[]).filter((kind) => kinds[kind] === word);
  return named.length > 0 ? named : null;
};

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

/** What was handed in late or is overdue, oldest first; the rest behind it, as it falls due. */
export const oldestFirst = <One extends Pick<Owed, 'id' | 'dueAt' | 'status'>>(owed: readonly One[]): One[] =>
  [...owed].sort(
    (a, b) =>
      Number(isLate(b)) - Number(isLate(a)) ||
      (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0) ||
      (a.id < b.id ? -1 : 1),
  );

/** The matrix of all that is owed: the bodies in the order given, the tasks in the directive's. */
export function matrixOf(
  {
    bodies,
    tasks,
    states,
    cells,
    overdue,
    daysLate,
  }: Pick<Owing, 'tasks' | 'states' | 'cells' | 'overdue' | 'daysLate'> & {
    readonly bodies: readonly Pick<OwingBody, 'agency' | 'nameVi' | 'nameEn'>[];
  },
  link: (query: Record<string, string>) => string,
): Matrix {
  const bodyAt = bodies.map(({ agency }) => inAddress(agency));
  return {
    tasks: tasks.map(({ code, titleVi, titleEn }) => ({
      code,
      name: { vi: titleVi, en: titleEn },
      href: link({ nv: code }),
    })),
    bodies: bodies.map((body, at) => ({
      code: bodyAt[at]!,
      name: nameOf(body),
      href: link({ 'co-quan': bodyAt[at]! }),
    })),
    cells: cells.flatMap((line, row) =>
      line.flatMap((state, at): MatrixCell[] =>
        state === null
          ? []
          : [
              {
                task: tasks[at]!.code,
                body: bodyAt[row]!,
                status: states[state]!,
                overdue: overdue[row]![at]!,
                daysLate: daysLate[row]![at] || null,
                href: link({ 'co-quan': bodyAt[row]!, nv: tasks[at]!.code }),
              },
            ],
      ),
    ),
  };
}

/** The same by groups of tasks: the part of their codes before the first point. */
export function overviewOf(
  owing: Parameters<typeof matrixOf>[0],
  { directive }: Choice,
  link: (query: Record<string, string>) => string,
): Overview {
  const matrix = matrixOf(owing, link);
  const titles = new Map(
    directive?.groups.nodes.map(({ code, titleVi, titleEn }) => [
      code,
      { vi: `${code}. ${titleVi}`, en: titleEn && `${code}. ${titleEn}` },
    ]),
  );
  const groups = Map.groupBy(matrix.tasks, ({ code }) => code.split('.')[0]!);
  return {
    ...matrix,
    groups: [...groups].map(([code, tasks]) => ({
      name: titles.get(code) ?? { vi: code, en: code },
      href: link({ nhom: code }),
      tasks,
      of: (body) => link({ 'co-quan': body, nhom: code }),
    })),
  };
}
