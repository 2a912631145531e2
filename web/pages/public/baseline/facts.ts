// What of the answer stands beside each result, weakness and cause: what was ordered, what is reported, what is verified. Counts only.
import type { BaselinePageAnswer } from '../../answers.ts';

export type DirectiveOfBaseline = NonNullable<BaselinePageAnswer['directive']>;
export type BaselineRecord = DirectiveOfBaseline['baselines'][number];
export type Figure = BaselineRecord['indicators'][number]['any']['nodes'][number];
type Claim = NonNullable<
  NonNullable<NonNullable<DirectiveOfBaseline['saidOfTasks']['claims']>[number]>[number]
>;

/** In the order in which the directive tells them. */
export const kindsOf = ({ baselines }: DirectiveOfBaseline) =>
  [...Map.groupBy(baselines, ({ kind }) => kind)].map(([kind, all]) => ({ kind, all }));

/** What has been handed in of what was owed of a task by rulings; null where nothing is owed. */
export interface HandedIn {
  readonly owed: number;
  readonly handedIn: number;
  readonly overdue: number;
}

/** What published reports say of one thing: how many of the provinces, how many other bodies. */
export interface Verified<Said> {
  readonly provinces: number;
  readonly ofProvinces: number;
  readonly others: number;
  /** What they say, and how many say it. */
  readonly said: readonly (readonly [Said, number])[];
}

interface Cells<Said> {
  readonly columns: readonly { readonly code: string | null }[];
  readonly cells: readonly (readonly (Said | null)[])[] | null;
}

const columnAt = <Said>({ columns, cells }: Cells<Said>, code: string): (Said | null)[] => {
  const at = columns.findIndex((column) => column.code === code);
  return at < 0 ? [] : (cells ?? []).map((row) => row[at] ?? null);
};

const told = <Said>(cells: readonly (Said | null)[]): Said[] => cells.filter((cell) => cell !== null);

export function factsOf({ directive, owing }: BaselinePageAnswer) {
  const { leaves, saidOfTasks, saidOfFigures, othersOfTasks, othersOfFigures } = directive!;
  const byCode = new Map(leaves.nodes.map((leaf) => [leaf.code, leaf]));
  // Provinces are counted in a picture of their own: whoever speaks for none of them is another body.
  const ofPlaces = new Set(owing.bodies.filter(({ place }) => place !== null).map(({ agency }) => agency));
  const others = <Said>(
    { rows, ...of }: Cells<Said> & { readonly rows: readonly { readonly id: string }[] },
    code: string,
  ): Said[] => told(columnAt(of, code).filter((_, row) => !ofPlaces.has(rows[row]!.id)));
  const verified = <Said>(
    provinces: Cells<Said>,
    bodies: Cells<Said> & { readonly rows: readonly { readonly id: string }[] },
    code: string,
  ): Verified<Said> => {
    const column = columnAt(provinces, code);
    const [own, further] = [told(column), others(bodies, code)];
    return {
      provinces: own.length,
      ofProvinces: column.length,
      others: further.length,
      said: [...Map.groupBy([...own, ...further], (said) => said)].map(([said, all]) => [said, all.length]),
    };
  };
  return {
    handedIn(code: string): HandedIn | null {
      const counts = byCode.get(code)?.obligationCounts;
      if (!counts || counts.total === 0) return null;
      const { waiting, waitingLate, reportedOnTime, reportedLate, doneOnTime, doneLate, notPursued } = counts;
      return {
        owed: counts.total,
        handedIn: waiting + waitingLate + reportedOnTime + reportedLate + doneOnTime + doneLate + notPursued,
        overdue: counts.overdue,
      };
    },
    ofTask: (code: string): Verified<Claim> =>
      verified(
        { columns: saidOfTasks.columns, cells: saidOfTasks.claims },
        { ...othersOfTasks, cells: othersOfTasks.claims },
        code,
      ),
    ofFigure: (slug: string): Verified<string> =>
      verified(
        { columns: saidOfFigures.columns, cells: saidOfFigures.values },
        { ...othersOfFigures, cells: othersOfFigures.values },
        slug,
      ),
  };
}
export type Facts = ReturnType<typeof factsOf>;

/** The newest figure: of the whole country, else of any place. */
export const newestOf = ({ national, any }: BaselineRecord['indicators'][number]): Figure | null =>
  national.nodes[0] ?? any.nodes[0] ?? null;

/** How many of the things that were said to be wanting have something beside them. */
export function sumOf({ baselines }: DirectiveOfBaseline, facts: Facts) {
  const wanting = baselines.filter(({ kind }) => kind !== 'RESULT');
  const having = (is: (one: BaselineRecord) => boolean) => wanting.filter(is).length;
  const isTold = ({ provinces, others }: Verified<unknown>) => provinces + others > 0;
  return {
    all: wanting.length,
    ordered: having(({ tasks }) => tasks.length > 0),
    asked: having(({ indicators }) => indicators.length > 0),
    verified: having(
      ({ tasks, indicators }) =>
        tasks.some(({ code }) => isTold(facts.ofTask(code))) ||
        indicators.some(({ slug }) => isTold(facts.ofFigure(slug))),
    ),
  };
}
