// Whether a year went over what was planned for it: said only where every figure and every plan of the year agree on it.
import { compareDecimals } from '../../../charts/decimals.ts';
import type { LinePoint } from '../../../charts/line.tsx';
import type { IndicatorPagePoint as Point } from '../../answers.ts';
import { earlyOn } from '../said/announced.ts';

type Amount = Pick<Point, 'value' | 'valueHigh' | 'qualifier'>;
/** The least and the most that a figure can be, as its source words it; null where it has no such end. */
interface Ends {
  readonly least: string | null;
  readonly most: string | null;
  /** The ends themselves are not reached: “over”, “nearly”. */
  readonly isStrict: boolean;
}
const endsOf = ({ value, valueHigh, qualifier }: Amount): Ends => {
  switch (qualifier) {
    case 'EXACT':
      return { least: value, most: valueHigh ?? value, isStrict: false };
    case 'RANGE':
      return { least: value, most: valueHigh, isStrict: false };
    case 'AT_LEAST':
      return { least: value, most: null, isStrict: false };
    case 'OVER':
      return { least: value, most: null, isStrict: true };
    case 'NEARLY':
      return { least: null, most: value, isStrict: true };
    case 'ABOUT':
      return { least: null, most: null, isStrict: false };
  }
};

type Outcome = LinePoint['against'];

function outcome(figure: Amount, plan: Amount): Outcome {
  const got = endsOf(figure);
  const set = endsOf(plan);
  // “Over 8,000” sets 8,000 as what has to be passed.
  const [low, high] = [set.least ?? set.most, set.most ?? set.least];
  if (low === null || high === null) return null;
  const order = (a: string, b: string) => compareDecimals(a, b);
  if (got.least !== null && (order(got.least, high) > 0 || (got.isStrict && order(got.least, high) === 0)))
    return 'over';
  if (got.most !== null && (order(got.most, low) < 0 || (got.isStrict && order(got.most, low) === 0)))
    return 'under';
  const isSame = low === high && got.least === low && got.most === high && !got.isStrict && !set.isStrict;
  return isSame ? 'as' : null;
}

/** What only grows while the year goes on can already be over its plan, and never short of it, before the year has ended. */
const grows: ReadonlySet<string> = new Set(['FLOW', 'CUMULATIVE']);

export function againstPlan(
  figures: readonly Point[],
  plans: readonly Point[],
  aggregationKind: string | null,
): Outcome {
  const all = new Set(figures.flatMap((figure) => plans.map((plan) => outcome(figure, plan))));
  const [only = null] = all;
  if (all.size !== 1 || only === null) return null;
  const isEarly = figures.some((figure) => earlyOn(figure) !== null);
  return isEarly && !(only === 'over' && grows.has(aggregationKind ?? '')) ? null : only;
}
