// What every panel of the board is drawn with.
import { formatDecimal } from '../../../lib/numbers.ts';
import type { MonitorBoardAnswer } from '../../answers.ts';
import type { Shown } from '../frame/frame.tsx';
import type { AppWords } from '../frame/words.ts';
import type { Owed, ReportBrief, Round } from './answer.ts';
import type { ProvinceStand, Which } from './owed.ts';
import { ofDirective } from './round-choice.tsx';
import type { BoardWords } from './words.ts';

export interface Part {
  readonly answer: MonitorBoardAnswer;
  readonly round: Round;
  readonly which: Which;
  /** The obligations and reports of this kind only, and how the provinces stand by them. */
  readonly owed: readonly Owed[];
  readonly reports: readonly ReportBrief[];
  readonly stands: ReadonlyMap<string, ProvinceStand>;
  readonly shown: Shown;
  readonly word: BoardWords;
  readonly app: AppWords;
}

export const number = (count: number, { shown }: Part) => formatDecimal(count, shown.language);
export const query = ({ answer, round, which }: Part, more: Record<string, string> = {}) =>
  new URLSearchParams({
    ...ofDirective(answer),
    ky: round.period,
    xem: which === 'examples' ? 'vi-du' : 'that',
    ...more,
  }).toString();
