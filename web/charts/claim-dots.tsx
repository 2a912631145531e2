// A claim beside its verdict: a hollow dot for the body's own word, joined to a filled one; without a verdict the end is open.
import { dictionary, type Vocabularies } from '../../db/words.ts';
import { type Both, inLanguage, type Language } from '../lib/language.ts';
import { formatDecimal } from '../lib/numbers.ts';
import type { Table } from './table.ts';
import { chartWords } from './words.ts';

export interface ClaimDot {
  readonly code: string;
  readonly name: Both;
  readonly claim: Vocabularies['Claim'];
  readonly verdict: Vocabularies['VerificationState'];
}
type Data = readonly ClaimDot[];

const counted = (data: Data, language: Language) =>
  (['CONFIRMED', 'RETURNED', 'NONE_YET'] as const).map(
    (verdict) =>
      [
        dictionary[language].VerificationState[verdict],
        formatDecimal(data.filter((one) => one.verdict === verdict).length, language),
      ] as const,
  );

const marks = {
  CONFIRMED: <circle class="full" cx="72" cy="8" r="6" />,
  RETURNED: <path d="M66 2l12 12m0-12L66 14" />,
  NONE_YET: null,
} as const;

export function render(data: Data, language: Language) {
  const word = chartWords[language];
  return (
    <div class="dots">
      <p>{describe(data, language)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{word.task}</th>
            <th scope="col">{word.claim}</th>
            <th scope="col">{word.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {data.map(({ code, name, claim, verdict }) => (
            <tr key={code}>
              <th scope="row">
                {code} {inLanguage(name, language).text}
              </th>
              <td>
                {dictionary[language].Claim[claim]}
                <svg viewBox="0 0 80 16" aria-hidden="true">
                  <circle class="hollow" cx="8" cy="8" r="6" />
                  <path
                    d={verdict === 'NONE_YET' ? 'M14 8h30' : 'M14 8h52'}
                    class={verdict === 'NONE_YET' ? 'open' : undefined}
                  />
                  {marks[verdict]}
                </svg>
              </td>
              <td>{dictionary[language].VerificationState[verdict]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export const describe = (data: Data, language: Language): string =>
  chartWords[language].dotsSay(
    formatDecimal(data.length, language),
    counted(data, language)
      .map(([words, count]) => `${words}: ${count}`)
      .join('; '),
  );

export function toTable(data: Data, language: Language): Table {
  const word = chartWords[language];
  return {
    columns: [word.task, word.claim, word.verdict],
    rows: data.map(({ code, name, claim, verdict }) => [
      `${code} ${inLanguage(name, language).text}`,
      dictionary[language].Claim[claim],
      dictionary[language].VerificationState[verdict],
    ]),
    totals: [[word.all, formatDecimal(data.length, language)], ...counted(data, language)],
  };
}
