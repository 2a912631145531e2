// Which lines of a plan stand against which task, in the one language in which both are read.
import type { PlanWordsAnswer } from '../../answers.ts';
import { type Compared, compared } from './words-compared.ts';

type Paper = NonNullable<PlanWordsAnswer['document']>;
export type PlanOfWords = NonNullable<Paper['asPlan']>;
type TaskOfWords = PlanOfWords['directive']['tasks']['nodes'][number];
type LineOfWords = PlanOfWords['provisions']['nodes'][number];
type Passage = TaskOfWords['spans'][number];

/** The passages of a record itself, in one language. */
export const passagesIn = (spans: readonly Passage[], language: string): readonly Passage[] =>
  spans.filter(({ kind, text }) => kind !== 'CADENCE' && text.language === language);

/** All of its words, as they should read; null where some are not loaded. */
function wordsIn(spans: readonly Passage[]): string | null {
  const words = spans.map(({ corrected, words }) => (words === null ? null : (corrected ?? words)));
  return words.length === 0 || words.some((one) => one === null) ? null : words.join(' … ');
}

/** The text in which lines of the plan were read; null where none was. */
export const textOf = ({ provisions }: PlanOfWords): Passage['text'] | null =>
  provisions.nodes.flatMap(({ spans }) => spans)[0]?.text ?? null;

export interface Pair {
  readonly line: LineOfWords;
  /** Null where the words of either are not loaded. */
  readonly compared: Compared | null;
}
export interface AgainstTask {
  readonly task: TaskOfWords;
  readonly pairs: readonly Pair[];
}

/** The tasks that some line of the plan answers, each with those lines. */
export function againstTasks({ directive, provisions }: PlanOfWords, language: string): AgainstTask[] {
  return directive.tasks.nodes
    .map((task): AgainstTask => {
      const ordered = wordsIn(passagesIn(task.spans, language));
      const lines = provisions.nodes.filter(({ tasks }) => tasks.some(({ code }) => code === task.code));
      return {
        task,
        pairs: lines
          .filter(({ spans }) => passagesIn(spans, language).length > 0)
          .map((line) => {
            const said = wordsIn(passagesIn(line.spans, language));
            const isScan = line.spans.some(
              ({ text, corrected }) => text.edition === 'SCAN' && corrected === null,
            );
            return {
              line,
              compared: ordered === null || said === null ? null : compared(ordered, said, isScan),
            };
          }),
      };
    })
    .filter(({ task, pairs }) => pairs.length > 0 && passagesIn(task.spans, language).length > 0);
}

/** Below this share of kept words, marks hide more than they show: the two stand beside each other as they are. */
const alike = 0.2;
export const isAlike = ({ words, kept }: Compared): boolean => words > 0 && kept / words >= alike;
