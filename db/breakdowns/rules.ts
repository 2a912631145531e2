// Parts of a figure, each named by a code of one list or of several: what makes them fit to keep beside their total. Pure.
import { type Problem, problem } from '../errors.ts';
import { add, compare, exactDecimal, fromDecimal, rational } from '../indicators/rational.ts';
import { demandsOf } from '../indicators/units.ts';

/** What a part is of, and how many; null where the body does not know. Missing is never zero. */
export interface SaidPart {
  readonly codes: readonly string[];
  readonly value: string | null;
}
/** A code as the rules look at it. */
export interface KnownCode {
  readonly id: string;
  readonly list: string;
  readonly isGrouping: unknown;
  readonly isRest: unknown;
}

/** Lists whose codes may overlap: one person may be of two priority groups, so they make no total. */
const overlapping: readonly string[] = ['group'];
/** Lists of which all codes together are everybody. Others are whole only with the code of the rest. */
const whole: readonly string[] = ['sex', 'skill'];
const order: readonly string[] = ['market', 'sex', 'group', 'programme', 'skill'];

const listOf = (code: string): string => code.split('/')[0]!;
/** Codes in the order of their lists: one spelling for what a part is of. */
const inLists = (codes: readonly string[]): string[] =>
  [...codes].sort(
    (a, b) => order.indexOf(listOf(a)) - order.indexOf(listOf(b)) || (a < b ? -1 : Number(a > b)),
  );
export const cellKey = (codes: readonly string[]): string => inLists(codes).join('&');

/** One spelling for parts: whoever vouches for them vouches for these bytes. */
export const spelled = (parts: readonly SaidPart[]): SaidPart[] =>
  parts
    .map(({ codes, value }) => ({ codes: inLists(codes), value }))
    .sort((a, b) => (cellKey(a.codes) < cellKey(b.codes) ? -1 : 1));

/** A sum that parts make, or that they stay below: of one cell by one list. */
interface SumOfParts {
  readonly list: string;
  readonly of: readonly string[];
  readonly parts: readonly (readonly string[])[];
  readonly overlaps: boolean;
  /** Whether they are all there are. */
  readonly isWhole: boolean;
}

/** Which cells are the parts of which: of the total (no codes) and of each part that is broken down further. */
export function sumsIn(cells: readonly (readonly string[])[], known: readonly KnownCode[]): SumOfParts[] {
  const codeOf = new Map(known.map((code) => [code.id, code]));
  const byParent = new Map<string, { of: string[]; list: string; parts: (readonly string[])[] }>();
  for (const codes of cells)
    for (const code of codes) {
      const of = inLists(codes.filter((one) => one !== code));
      const key = `${cellKey(of)}|${listOf(code)}`;
      const sum = byParent.get(key) ?? { of, list: listOf(code), parts: [] };
      sum.parts.push(codes);
      byParent.set(key, sum);
    }
  return [...byParent.values()].map(({ of, list, parts }) => {
    const there = new Set(parts.map((codes) => codes.find((code) => listOf(code) === list)!));
    const all = known.filter((code) => code.list === list && !code.isGrouping);
    return {
      of,
      list,
      parts,
      overlaps: overlapping.includes(list),
      isWhole: whole.includes(list)
        ? all.every(({ id }) => there.has(id))
        : [...there].some((code) => codeOf.get(code)?.isRest),
    };
  });
}

/** Kinds whose parts add up to nothing: an average of two parts is no sum of theirs. */
export const adds = (kind: string): boolean => !['average', 'ratio', 'limit'].includes(kind);

/** Why parts cannot stand beside their total; the total may be missing, and then no sum is looked at. */
export function breakdownProblems(
  path: string,
  parts: readonly SaidPart[],
  total: string | null,
  taken: {
    readonly unit: string;
    readonly aggregationKind: string;
    readonly breakdowns: readonly string[] | null;
  },
  known: readonly KnownCode[],
): Problem[] {
  const codeOf = new Map(known.filter(({ isGrouping }) => !isGrouping).map((code) => [code.id, code]));
  const at = (codes: readonly string[]) => `${path}[${cellKey(codes)}]`;
  const shape = parts.flatMap(({ codes, value }): Problem[] => {
    const lists = codes.map(listOf);
    return [
      ...(codes.length === 0 ? [problem(path, 'part_of_nothing')] : []),
      ...codes
        .filter((code) => !codeOf.has(code))
        .map((code) => problem(at(codes), 'unknown_part', { part: code })),
      ...codes
        .filter((code) => codeOf.has(code) && !(taken.breakdowns ?? []).includes(listOf(code)))
        .map((code) => problem(at(codes), 'part_not_asked', { part: code })),
      ...(new Set(lists).size < lists.length
        ? [problem(at(codes), 'part_of_one_list_twice', { part: codes.join(' ') })]
        : []),
      ...(value !== null && compare(fromDecimal(value), rational(0n)) < 0
        ? [problem(at(codes), 'part_below_zero', { part: codes.join(' ') })]
        : []),
      ...(value !== null && demandsOf(taken.unit).isWhole && /\.\d*[1-9]/.test(value)
        ? [problem(at(codes), 'part_not_counted', { part: codes.join(' ') })]
        : []),
    ];
  });
  const keys = parts.map(({ codes }) => cellKey(codes));
  const twice = keys
    .filter((key, n) => keys.indexOf(key) !== n)
    .map((key) => problem(`${path}[${key}]`, 'part_twice', { part: key.replaceAll('&', ' ') }));
  if (shape.length + twice.length > 0) return [...shape, ...twice];
  return adds(taken.aggregationKind) ? sumProblems(path, parts, total, known) : [];
}

function sumProblems(
  path: string,
  parts: readonly SaidPart[],
  total: string | null,
  known: readonly KnownCode[],
): Problem[] {
  const saidOf = new Map<string, string | null>([
    ['', total],
    ...parts.map(({ codes, value }) => [cellKey(codes), value] as const),
  ]);
  const cells = parts.map(({ codes }) => codes);
  return sumsIn(cells, known).flatMap(({ of, list, parts: under, overlaps, isWhole }): Problem[] => {
    const above = saidOf.get(cellKey(of)) ?? null;
    if (above === null) return [];
    const given = under.flatMap((codes) => {
      const value = saidOf.get(cellKey(codes)) ?? null;
      return value === null ? [] : [{ codes, value }];
    });
    const where = `${path}[${of.length === 0 ? list : `${cellKey(of)}&${list}`}]`;
    const facts = { list, total: above };
    if (overlaps)
      return given
        .filter(({ value }) => compare(fromDecimal(value), fromDecimal(above)) > 0)
        .map(({ codes, value }) =>
          problem(`${path}[${cellKey(codes)}]`, 'part_above_total', {
            part: codes.join(' '),
            value,
            total: above,
          }),
        );
    const sum = exactDecimal(given.map(({ value }) => fromDecimal(value)).reduce(add, rational(0n)))!;
    const beside = compare(fromDecimal(sum), fromDecimal(above));
    if (beside > 0) return [problem(where, 'parts_above_total', { ...facts, sum })];
    return beside < 0 && isWhole && given.length === under.length
      ? [problem(where, 'parts_below_total', { ...facts, sum })]
      : [];
  });
}
