// Did urging work: for each body the letter, and how many days later came an answer.

import { daysBetween, formatDay } from '../lib/dates.ts';
import { type Both, inLanguage, type Language } from '../lib/language.ts';
import { formatDecimal } from '../lib/numbers.ts';
import type { Table } from './table.ts';
import { chartWords } from './words.ts';

export interface Step {
  readonly kind: keyof (typeof chartWords)['vi']['step'];
  readonly on: string;
  readonly document: string | null;
}
/** One body's steps, oldest first. */
export interface StepStrip {
  readonly code: string;
  readonly body: Both;
  readonly steps: readonly Step[];
}
type Data = readonly StepStrip[];

const isOpen = ({ steps }: StepStrip) => steps.at(-1)?.kind === 'LETTER';

const rowsOf = ({ steps }: StepStrip, language: Language) =>
  steps.map(({ kind, on, document }, at) => {
    const before = steps[at - 1];
    return {
      words: chartWords[language].step[kind],
      kind,
      on,
      day: formatDay(on),
      document: document ?? '',
      days: before ? formatDecimal(daysBetween(before.on, on), language) : '',
    };
  });

const tally = (data: Data, language: Language) => {
  const letters = data.flatMap(({ steps }) =>
    steps.map(({ kind }, at) => ({ kind, next: steps[at + 1]?.kind })),
  );
  const sent = letters.filter(({ kind }) => kind === 'LETTER');
  return [
    formatDecimal(sent.length, language),
    formatDecimal(sent.filter(({ next }) => next !== undefined && next !== 'LETTER').length, language),
  ] as const;
};

export function render(data: Data, language: Language) {
  const word = chartWords[language];
  return (
    <div class="steps">
      <p>{describe(data, language)}</p>
      <ul>
        {data.map((strip) => (
          <li key={strip.code}>
            <b>{inLanguage(strip.body, language).text}</b>
            <ol>
              {rowsOf(strip, language).map(({ words, kind, on, day, document, days }, at) => (
                <li class={kind === 'LETTER' ? 'asked' : 'answered'} key={`${on}${at}`}>
                  {words} <time dateTime={on}>{day}</time>
                  {document && ` (${document})`}
                  {days && <span class="days">, {word.after(days)}</span>}
                </li>
              ))}
              {isOpen(strip) && <li class="open">{word.unanswered}</li>}
            </ol>
          </li>
        ))}
      </ul>
    </div>
  );
}

export const describe = (data: Data, language: Language): string =>
  chartWords[language].stepsSay(...tally(data, language));

export function toTable(data: Data, language: Language): Table {
  const word = chartWords[language];
  const [letters, answered] = tally(data, language);
  return {
    columns: [word.body, word.event, word.day, word.document, word.interval],
    rows: data.flatMap((strip) => {
      const body = inLanguage(strip.body, language).text;
      return [
        ...rowsOf(strip, language).map(({ words, day, document, days }) => [
          body,
          words,
          day,
          document,
          days,
        ]),
        ...(isOpen(strip) ? [[body, word.unanswered, '', '', '']] : []),
      ];
    }),
    totals: [
      [word.letters, letters],
      [word.answered, answered],
    ],
  };
}
