// The legend of the status alphabet, which counts, and the sign that stands in every cell.
import type { Language } from '../lib/language.ts';
import { formatDecimal } from '../lib/numbers.ts';
import { type Counted, looks, type Status, statuses, statusWords } from './status.ts';

/** Once per page, before the first picture: the symbols that the signs point at. */
export const StatusSprite = () => (
  <svg class="unseen" aria-hidden="true">
    {statuses.map((status) => (
      <symbol id={looks[status].class} viewBox="0 0 16 16" key={status}>
        <path
          d={looks[status].symbol}
          stroke-dasharray={status === 'NO_RULED_DEADLINE' ? '2 2' : undefined}
        />
      </symbol>
    ))}
  </svg>
);

export const StatusSign = ({ status }: { readonly status: Status }) => (
  <svg class="sign" aria-hidden="true">
    <use href={`#${looks[status].class}`} />
  </svg>
);

export const Legend = ({ counts, language }: { readonly counts: Counted; readonly language: Language }) => (
  <ul class="legend">
    {counts.map(([status, count]) => (
      <li key={status}>
        <span class={`st ${looks[status].class}`}>
          <StatusSign status={status} />
        </span>{' '}
        {statusWords(status, language)}: <b>{formatDecimal(count, language)}</b>
      </li>
    ))}
  </ul>
);

export const countedTotals = (counts: Counted, language: Language) =>
  counts.map(([status, count]) => [statusWords(status, language), formatDecimal(count, language)] as const);

export const countedWords = (counts: Counted, language: Language): string =>
  counts
    .map(([status, count]) => `${statusWords(status, language)}: ${formatDecimal(count, language)}`)
    .join('; ');
