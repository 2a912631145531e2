// Codes as people write them.
import { fold } from '../search/fold.ts';
import type { KnownCode, SaidPart } from './rules.ts';

/** Parts under the ids of their codes: a code without its list and a name in either language are understood. */
export function resolved(
  parts: readonly SaidPart[],
  known: readonly (KnownCode & { readonly code: string; readonly nameVi: string; readonly nameEn: string })[],
): SaidPart[] {
  const ids = new Map<string, string>();
  for (const { id, code, nameVi, nameEn } of known)
    for (const name of [id, code, nameVi, nameEn]) if (!ids.has(fold(name))) ids.set(fold(name), id);
  const exact = new Set(known.map(({ id }) => id));
  return parts.map(({ codes, value }) => ({
    codes: codes.map((code) => (exact.has(code) ? code : (ids.get(fold(code)) ?? code))),
    value,
  }));
}
