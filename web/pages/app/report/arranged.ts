// In what order a form shows its lines: what is owed first and alone, then what is said besides, and the rest where it can be added.
import type { FigureLine, Sheet, TaskLine } from './sheet.ts';

export interface Arranged {
  /** Owed or sent back, each with the figures that belong to it. */
  readonly cards: readonly { readonly task: TaskLine; readonly figures: readonly FigureLine[] }[];
  /** Tasks that this report speaks of though nothing asks for them. */
  readonly begun: readonly TaskLine[];
  /** Tasks that were reported before, or are expected of this body, and that nothing asks for now. */
  readonly usual: readonly TaskLine[];
  /** Every other task, to be added. */
  readonly otherTasks: readonly TaskLine[];
  /** Figures of no card that somebody looks for: each is given, or declared to be missing. */
  readonly figures: readonly FigureLine[];
  readonly otherFigures: readonly FigureLine[];
}

export function arranged({ tasks, figures }: Sheet): Arranged {
  const cards = tasks.filter(({ isCard }) => isCard);
  const free = tasks.filter(({ isCard }) => !isCard);
  const loose = figures.filter(({ inCardOf }) => inCardOf === null);
  // Where nothing is owed, what is usual is all there is to begin with; beside what is owed, only what was reported before.
  const isUsual = ({ why }: TaskLine) => (cards.length === 0 ? why !== null : why === 'before');
  return {
    cards: cards.map((task) => ({
      task,
      figures: figures.filter(({ inCardOf }) => inCardOf === task.code),
    })),
    begun: free.filter(({ isBegun }) => isBegun),
    usual: free.filter((line) => !line.isBegun && isUsual(line)),
    otherTasks: free.filter((line) => !line.isBegun && !isUsual(line)),
    figures: loose.filter(({ why }) => why !== null),
    otherFigures: loose.filter((line) => line.why === null),
  };
}
