// From a comparison and the choices made to what is sent: the arguments of `saveReport`, with a key that is the same for the same file.
import type { Change, Comparison } from './compare.ts';
import { hashOf } from './meta.ts';
import type { Evidence } from './report.ts';

interface Save {
  readonly id: string;
  readonly revision: number;
  /** Stands for this save however often it is sent. */
  readonly key: string;
  readonly items: readonly ItemInput[];
  readonly values: readonly ValueInput[];
}
/** Only the fields that change; null empties. */
interface ItemInput {
  readonly task: string;
  readonly claim?: string | null;
  readonly done?: string | null;
  readonly difficulties?: string | null;
  readonly recommendation?: string | null;
  readonly evidence?: readonly Evidence[] | null;
}
interface ValueInput {
  readonly indicator: string;
  readonly value?: string | null;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
  readonly denominatorBase?: string | null;
  readonly blankIsMeant?: boolean;
  readonly reason?: string | null;
}

export type Submission =
  | { readonly is: 'blocked' }
  | { readonly is: 'undecided'; readonly conflicts: readonly Change[] }
  | { readonly is: 'nothing' }
  /** One after the other: each raises the revision by one, and the next says so. */
  | { readonly is: 'saves'; readonly saves: readonly Save[] };

export const choiceOf = ({ code, field }: Pick<Change, 'code' | 'field'>): string => `${code} ${field}`;

/** A save takes so many lines. */
const mostLines = 100;

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
function linesOf(changes: readonly Change[]): (ItemInput | ValueInput)[] {
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
  return [...lines.values()] as unknown as (ItemInput | ValueInput)[];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
