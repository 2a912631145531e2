// The one picture of the first page: how many went each year, beside the year's plan. The numbers are the table's, the bars repeat them.
import * as yearBars from '../../../charts/year-bars.tsx';
import type { Language } from '../../../lib/language.ts';
import type { Words } from '../../../words/words.ts';
import { byYear, disagree, since } from '../said/figure-facts.ts';
import { Section } from '../shell/parts.tsx';
import type { Indicator } from './facts.ts';
import { homeWords } from './words.ts';

/** Earlier years stand on the indicator's page. */
const firstYear = '2020';

export function Sent({
  indicator,
  language,
  word,
}: {
  indicator: Indicator;
  language: Language;
  word: Words;
}) {
  const said = homeWords[language].sent;
  const years = byYear(since(firstYear, indicator.observations.nodes));
  const scale = yearBars.scaleOf(years);
  return (
    <Section id="so-lieu" heading={said.heading}>
      <p>
        {yearBars.describe(years, language)} <a href={`/${language}/chi-bao/workers-sent`}>{said.more}</a>
      </p>
      <table class="years">
        <thead class="unseen">
          <tr>
            <th scope="col">{word.figures.year}</th>
            <th scope="col">{word.figures.actual}</th>
            <th scope="col">{word.figures.plan}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, plan, actualFrom, actual }) => (
            <tr key={year}>
              <th scope="row">
                <time>{year}</time>
              </th>
              <td>
                {actualFrom.length === 0 && <span class="small">{said.without}</span>}
                {actual.map((value, at) => (
                  <div key={at}>
                    <b>{yearBars.valueWords(value, language)}</b>
                    {value.earlyOn !== null && <span class="small"> {said.early}</span>}
                    <yearBars.Bar value={value} plan={plan} scale={scale} />
                  </div>
                ))}
                {disagree(actualFrom) && <span class="mark">{word.figures.disagree}</span>}
              </td>
              <td class="small">
                {plan.length > 0 &&
                  said.planned(word.figures.or(plan.map((value) => yearBars.valueWords(value, language))))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{word.figures.bars}</p>
    </Section>
  );
}
