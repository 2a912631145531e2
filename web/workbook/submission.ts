// From a comparison and the choices made to what is sent: the arguments of `saveReport`, with a key that is the same for the same file.
import { type Item, mostLines, type Value } from '../../db/reports/line.ts';
import type { Change, Comparison } from './compare.ts';
import { hashOf } from './meta.ts';

interface Save {
  readonly id: string;
  readonly revision: number;
  /** Stands for this save however often it is sent. */
  readonly key: string;
  /** Only the fields that change; null empties. */
  readonly items: readonly Item[];
  readonly values: readonly Value[];
}
export type Submission =
  | { readonly is: 'blocked' }
  | { readonly is: 'undecided'; readonly conflicts: readonly Change[] }
  | { readonly is: 'nothing' }
  /** One after the other: each raises the revision by one, and the next says so. */
  | { readonly is: 'saves'; readonly saves: readonly Save[] };

export const choiceOf = ({ code, field }: Pick<Change, 'code' | 'field'>): string => `${code} ${field}`;

export async function submissionOf(
  comparison: Comparison,
  choices: ReadonlyMap<string, 'file' | 'server'> = new Map(),
): Promise<Submission> {
  const { problems, conflicts, changes, server, base } = comparison;
  if (!base || problems.some((p) => p.group === 'blocking')) return { is: 'blocked' };
  const undecided = conflicts.filter((conflict) => !choices.has(choiceOf(conflict)));
  if (undecided.length > 0) return { is: 'undecided', conflicts: undecided };
  const chosen = [...changes, ...conflicts.filter((conflict) => choices.get(choiceOf(conflict)) === 'file')];
  const lines = linesOf(chosen);
  if (lines.length === 0) return { is: 'nothing' };
  const saves: Save[] = [];
  for (let at = 0; at < lines.length; at += mostLines) {
    const part = lines.slice(at, at + mostLines);
    const items = part.flatMap((line) => ('task' in line ? [line] : []));
    const values = part.flatMap((line) => ('indicator' in line ? [line] : []));
    const revision = server.revision + saves.length;
    // The revision it is laid upon belongs to the key: the same cells over newer work are another save.
    const key = `workbook-${await hashOf([server.id, base.revision, revision, items, values])}`;
    saves.push({ id: server.id, revision, key, items, values });
  }
  return { is: 'saves', saves };
}

/** One line for each row, in the order of their codes, so that the order of rows in the file says nothing. */
function linesOf(changes: readonly Change[]): (Item | Value)[] {
  const lines = new Map<string, Record<string, unknown>>();
  const sorted = [...changes].sort((a, b) =>
    compareText(`${a.block} ${choiceOf(a)}`, `${b.block} ${choiceOf(b)}`),
  );
  for (const { block, code, field, value } of sorted) {
    const key = `${block} ${code}`;
    const line = lines.get(key) ?? (block === 'items' ? { task: code } : { indicator: code });
    line[field] = Array.isArray(value) && value.length === 0 ? null : value;
    lines.set(key, line);
  }
  return [...lines.values()] as unknown as (Item | Value)[];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
