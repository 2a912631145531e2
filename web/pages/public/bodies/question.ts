// The one question behind the list of bodies: those that existed on the day, kind by kind.

import { question } from '../../../lib/question.ts';
import type { AgencyKind } from '../../answers.ts';
import { leadingQuestion } from '../shell/question.ts';

/** In the order of the page: from the centre to the provinces. */
export const kinds = [
  'PARTY_CENTRAL',
  'PARTY_COMMITTEE',
  'NATIONAL_ASSEMBLY',
  'GOVERNMENT',
  'MINISTRY',
  'AGENCY',
  'FRONT',
  'MASS_ORGANISATION',
  'BANK',
  'FUND',
  'ENTERPRISE',
  'PROVINCE_PARTY',
  'PROVINCE_GOVERNMENT',
  'PROVINCE_DEPARTMENT',
] as const satisfies readonly AgencyKind[];

const aliasOf = (kind: AgencyKind): Lowercase<AgencyKind> => kind.toLowerCase() as Lowercase<AgencyKind>;
const each = kinds
  .map(
    (kind) =>
      `${aliasOf(kind)}: agencies(kind: ${kind}, existing: true, first: 100, knownOn: $knownOn, validOn: $validOn) { ...Bodies }`,
  )
  .join('\n  ');

export const bodiesQuestion = question(`query Bodies($directive: Text, $knownOn: Date, $validOn: Date) {
  ${leadingQuestion}
  ${each}
}
fragment Bodies on AgencyConnection { totalCount nodes { slug nameVi nameEn confidence } }
`);
