import { isCivilDate } from '../ctx.ts';
import type { Problem } from '../errors.ts';

export interface AgencyAsked {
  readonly kind: string;
  readonly nameVi: string;
  readonly nameEn?: string | null | undefined;
  readonly shortName?: string | null | undefined;
  /** The first day of its existence under this name, where it is known. */
  readonly startedOn?: string | null | undefined;
  readonly section?: string | null | undefined;
}

export const agencyProblems = (asked: AgencyAsked): Problem[] => [
  ...(asked.nameVi.trim().length < 2 ? [{ path: 'nameVi', message: 'Give its Vietnamese name.' }] : []),
  ...(asked.startedOn && !isCivilDate(asked.startedOn)
    ? [{ path: 'startedOn', message: 'Give the day as YYYY-MM-DD, or leave it out.' }]
    : []),
];
