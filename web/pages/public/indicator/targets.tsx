// What documents promised, held against what was published: met, not met, only a bound, or not to be judged, and why.
import { capital, dictionary } from '../../../../db/words.ts';
import { Against } from '../../../charts/bullet.tsx';
import { formatDay } from '../../../lib/dates.ts';
import { inLanguage, type Language } from '../../../lib/language.ts';
import { formatDecimal, formatPercent } from '../../../lib/numbers.ts';
import { type IndicatorWords, indicatorWords } from '../../../words/indicators.ts';
import { words } from '../../../words/words.ts';
import type { IndicatorPageTarget as Target } from '../../answers.ts';
import { Cite } from '../said/claims.tsx';
import { placeWords } from '../said/figure-said.tsx';
import { Cited, Said, Section } from '../shell/parts.tsx';
import { type Indicator, type Judged, targetsOf } from './facts.ts';

/** A weak line carries so many; the rest is behind a place, and in the files. */
const listed = 8;

export function Targets({
  indicator,
  slugs,
  language,
}: {
  indicator: Indicator;
  slugs: ReadonlySet<string> | null;
  language: Language;
}) {
  const word = indicatorWords[language];
  const all = targetsOf(indicator, slugs);
  const shown = all.slice(0, listed);
  const count = (n: number) => formatDecimal(n, language);
  return (
    <Section id="chi-tieu" heading={word.target}>
      <p>{all.length > 0 ? word.targetsIntro : slugs ? word.noTargetsHere : word.noTargets}</p>
      {shown.length > 0 && (
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">{word.promised}</th>
              <th scope="col">{word.judged}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((target) => (
              <Row key={target.citationId} target={target} language={language} />
            ))}
          </tbody>
        </table>
      )}
      {all.length > shown.length && (
        <p class="small">{word.targetsMore(count(shown.length), count(all.length))}</p>
      )}
    </Section>
  );
}

function Row({ target, language }: { target: Target; language: Language }) {
  const word = indicatorWords[language];
  const place = target.territory ? placeWords(target.territory, language) : '';
  const { document } = target.plan;
  return (
    <tr>
      <th scope="row">
        <Said both={{ vi: target.textVi, en: target.textEn }} language={language} />
        <span class="small">
          {[place, target.period, document.symbol].filter(Boolean).join(', ')}.{' '}
          <Cited
            source={target.source}
            otherwise={target.source.symbol ?? words[language].figures.noSource}
          />{' '}
          {target.citationId && (
            <Cite
              id={target.citationId}
              what={`${place}, ${inLanguage({ vi: target.textVi, en: target.textEn }, language).text}`}
              language={language}
            />
          )}
        </span>
      </th>
      <td>
        {together(target.evaluations).map(({ judged, periods }, at) => (
          <p key={at}>
            <b>{capital(dictionary[language].TargetVerdict[judged.verdict])}</b>
            {periods.length > 0 && ` (${periods.join(', ')})`}:{' '}
            {dictionary[language].VerdictReason[judged.code]}
            {countWords(judged, language, word)}
            <Bar judged={judged} target={target} />
            {judged.population && (
              <span class="small line" lang="en">
                {judged.population}
              </span>
            )}
          </p>
        ))}
      </td>
    </tr>
  );
}

/** What was counted beside what was promised, where both are one number. */
function Bar({ judged, target }: { judged: Judged; target: Target }) {
  const { numerator, percent, atLeast } = judged;
  const value = target.unit === 'percent' ? percent : (numerator ?? atLeast);
  if (value === null || target.value === null) return null;
  return <Against value={value} target={target.value} isBound={numerator === null && percent === null} />;
}

/** Years for which the same is said stand together. */
function together(evaluations: readonly Judged[]): { judged: Judged; periods: string[] }[] {
  const said = new Map<string, { judged: Judged; periods: string[] }>();
  for (const judged of evaluations) {
    const { period, ...rest } = judged;
    const key = JSON.stringify(rest);
    const entry = said.get(key) ?? { judged, periods: [] };
    said.set(key, entry);
    if (period !== null) entry.periods.push(period);
  }
  return [...said.values()];
}

function countWords(judged: Judged, language: Language, word: IndicatorWords): string {
  const { numerator, denominator, percent, atLeast, atMost, asOf } = judged;
  const number = (decimal: string | null) => (decimal === null ? '' : formatDecimal(decimal, language));
  const value =
    numerator !== null && denominator !== null && percent !== null
      ? word.of(number(numerator), number(denominator), formatPercent(percent, language))
      : numerator !== null
        ? number(numerator)
        : atLeast !== null || atMost !== null
          ? word.between(number(atLeast), number(atMost))
          : '';
  return value === '' ? '' : `; ${word.got(value, asOf === null ? '' : formatDay(asOf))}`;
}
