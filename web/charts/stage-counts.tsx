// Where reports stand now: a box for each stage with how many, and how long the oldest has waited.
import type { Vocabularies } from '../../db/words.ts';
import type { Language } from '../lib/language.ts';
import { formatDecimal } from '../lib/numbers.ts';
import { stageWords } from './status.ts';
import type { Table } from './table.ts';
import { chartWords } from './words.ts';

export interface StageCount {
  readonly stage: Vocabularies['ReportStatus'];
  readonly count: number;
  /** How many days the oldest has been there; null when none is, or it is not this reader's to know. */
  readonly oldestDays: number | null;
}
type Data = readonly StageCount[];

export function render(data: Data, language: Language) {
  const word = chartWords[language];
  return (
    <ol class="stages" aria-label={word.stages}>
      {data.map(({ stage, count, oldestDays }) => (
        <li key={stage}>
          {stageWords(stage, language)} <b>{formatDecimal(count, language)}</b>{' '}
          <span class="small">
            {count === 0 && word.nobodyWaits}
            {count > 0 && oldestDays !== null && word.oldestIs(formatDecimal(oldestDays, language))}
          </span>
        </li>
      ))}
    </ol>
  );
}

export const describe = (data: Data, language: Language): string =>
  chartWords[language].stagesSay(
    data
      .map(({ stage, count }) => `${stageWords(stage, language)}: ${formatDecimal(count, language)}`)
      .join('; '),
  );

export function toTable(data: Data, language: Language): Table {
  const word = chartWords[language];
  return {
    columns: [word.stageColumn, word.count, word.oldest],
    rows: data.map(({ stage, count, oldestDays }) => [
      stageWords(stage, language),
      formatDecimal(count, language),
      count === 0 ? word.nobodyWaits : oldestDays === null ? '' : formatDecimal(oldestDays, language),
    ]),
    totals: [],
  };
}
