// What every panel of the board is drawn with.
import { civilDate, formatDay } from '../../../lib/dates.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { MonitorBoardAnswer } from '../../answers.ts';
import type { Shown } from '../frame/frame.tsx';
import type { Owing } from './answer.ts';
import type { BoardWords } from './words.ts';

export interface Part {
  readonly answer: MonitorBoardAnswer;
  readonly owing: Owing;
  /** What was chosen to be looked at, for addresses that look at the same. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly shown: Shown;
  readonly word: BoardWords;
}

export const number = (count: number, { shown }: Pick<Part, 'shown'>) => formatDecimal(count, shown.language);
export const today = ({ shown }: Pick<Part, 'shown'>) => formatDay(civilDate(shown.now));
export const matrixAddress = (chosen: Readonly<Record<string, string>>, more: Record<string, string> = {}) =>
  `/app/ma-tran?${new URLSearchParams({ ...chosen, ...more }).toString()}`;
