// Published numbers with their periods, sources and doubts.
import { capital, dictionary } from '../../../../db/words.ts';
import * as yearBars from '../../../charts/year-bars.tsx';
import { formatDay, wholeYear } from '../../../lib/dates.ts';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal, formatPercent } from '../../../lib/numbers.ts';
import { shownPlace } from '../../../lib/places.ts';
import type { Words } from '../../../words/words.ts';
import type { WholeDirectiveAnswer } from '../../answers.ts';
import { earlyOn } from '../said/announced.ts';
import { asYearValue, byYear, disagree, givenTogether, newestFirst, since } from '../said/figure-facts.ts';
import { mergedUnits } from '../said/province-facts.ts';
import { Cited, Said, Section } from '../shell/parts.tsx';
import type { Indicator, Observation } from './facts.ts';

interface Shown {
  readonly language: Language;
  readonly word: Words;
}

// The page has to travel on a weak line: earlier years are one query away.
const firstYear = '2018';
const firstProvinceYear = '2024';

export function Figures({ answer, language, word }: Shown & { answer: WholeDirectiveAnswer }) {
  const { sent, overstay, byProvince } = answer;
  const merged = new Set(mergedUnits(answer).map(({ nameVi }) => nameVi));
  const shown = { language, word, merged };
  return (
    <Section id="so-lieu" heading={word.figures.heading}>
      <p>{word.figures.intro}</p>
      {sent && <Years indicator={sent} language={language} word={word} />}
      {overstay && (
        <List
          indicator={overstay}
          rows={newestFirst(since(firstYear, overstay.observations.nodes))}
          {...shown}
        />
      )}
      {byProvince && (
        <List
          indicator={byProvince}
          rows={newestFirst(since(firstProvinceYear, byProvince.observations.nodes))}
          intro={word.figures.sinceYear(firstProvinceYear)}
          {...shown}
        />
      )}
    </Section>
  );
}

const unitWords = (unit: string, { figures }: Words): string =>
  figures.units[unit as keyof Words['figures']['units']] ?? unit;

function Years({ indicator, language, word }: Shown & { indicator: Indicator }) {
  const years = byYear(since(firstYear, indicator.observations.nodes));
  const scale = yearBars.scaleOf(years);
  return (
    <>
      <Title
        indicator={indicator}
        intro={word.figures.yearsFrom(firstYear)}
        language={language}
        word={word}
      />
      <p>{yearBars.describe(years, language)}</p>
      <table class="years">
        <thead>
          <tr>
            <th scope="col">{word.figures.year}</th>
            <th scope="col">{word.figures.actual}</th>
            <th scope="col">{word.figures.plan}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, plan, actualFrom, planFrom }) => (
            <tr key={year}>
              <th scope="row">
                <time>{year}</time>
              </th>
              <td>
                {disagree(actualFrom) && <Disagree word={word} />}
                {actualFrom.map((o, at) => (
                  <div class="given" key={at}>
                    <Value observation={o} unit={indicator.unit} language={language} />{' '}
                    <Provenance observation={o} language={language} word={word} />
                    <yearBars.Bar value={asYearValue(o)} plan={plan} scale={scale} />
                  </div>
                ))}
                {actualFrom.length === 0 && <span class="small">{word.figures.none}</span>}
              </td>
              <td>
                {disagree(planFrom) && <Disagree word={word} />}
                {planFrom.map((o, at) => (
                  <div class="given" key={at}>
                    <Value observation={o} unit={indicator.unit} language={language} />{' '}
                    <Provenance observation={o} language={language} word={word} />
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{word.figures.bars}</p>
    </>
  );
}

function List({
  indicator,
  rows,
  intro,

  language,
  word,
  merged,
}: Shown & {
  indicator: Indicator;
  rows: readonly Observation[];
  intro?: string;
  merged: ReadonlySet<string | null>;
}) {
  const places = new Intl.ListFormat(language, { type: 'conjunction' });
  return (
    <>
      <Title indicator={indicator} intro={intro} language={language} word={word} />
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{word.figures.place}</th>
            <th scope="col">{word.figures.value}</th>
          </tr>
        </thead>
        <tbody>
          {givenTogether(rows).map((together) => {
            const [o] = together as [Observation, ...Observation[]];
            return (
              <tr key={together}>
                <th scope="row">
                  {places.format(together.map((one) => placeWords(one, merged, language, word)))}{' '}
                  <span class="small">
                    <Period observation={o} word={word} />
                  </span>
                </th>
                <td>
                  <Value observation={o} unit={indicator.unit} language={language} />{' '}
                  {o.contradiction && <Disagree word={word} />}
                  <Provenance observation={o} language={language} word={word} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

function Title({
  indicator,
  intro,
  language,
  word,
}: Shown & { indicator: Indicator; intro?: string | undefined }) {
  return (
    <>
      <h3>
        <Said both={nameOf(indicator)} language={language} />
      </h3>
      <p class="small">
        {word.figures.unit(unitWords(indicator.unit, word))} {word.newestFirst}{' '}
        {intro ?? (
          <Said both={{ vi: indicator.definitionVi, en: indicator.definitionEn }} language={language} />
        )}
      </p>
    </>
  );
}

function Value({
  observation,
  unit,
  language,
}: {
  observation: Observation;
  unit: string;
  language: Language;
}) {
  const format = unit === 'percent' ? formatPercent : formatDecimal;
  return <b>{yearBars.valueWords(asYearValue(observation), language, format)}</b>;
}

const Mark = ({ children }: { children: string }) => (
  <>
    {' '}
    <span class="mark">{children}</span>{' '}
  </>
);

const Disagree = ({ word }: { word: Words }) => <Mark>{word.figures.disagree}</Mark>;

/** Where a number was read, and everything that weakens it. */
function Provenance({
  observation: o,
  language,
  word,
}: Pick<Shown, 'language' | 'word'> & { observation: Observation }) {
  const early = earlyOn(o);
  return (
    <span class="small">
      <Cited source={o.source} otherwise={word.figures.noSource} />
      {o.confidence === 'RECALLED' && <Mark>{capital(dictionary[language].Confidence.RECALLED)}</Mark>}
      {early !== null && <Mark>{word.figures.early(formatDay(early))}</Mark>}
      {o.note && !isSaid(o) && (
        <span class="line" lang="en">
          {o.note}
        </span>
      )}
    </span>
  );
}

// The ledger keeps notes in English; what these two say stands beside the number in the reader's own language.
const isSaid = (o: Observation): boolean => o.confidence === 'RECALLED' || earlyOn(o) !== null;

function placeWords(
  { territory }: Observation,
  merged: ReadonlySet<string | null>,
  language: Language,
  word: Words,
): string {
  if (territory.kind === 'COUNTRY') return word.figures.country;
  const name = inLanguage(shownPlace(territory), language).text;
  return territory.until && merged.has(territory.nameVi)
    ? word.figures.before(name, formatDay(territory.until))
    : name;
}

function Period({ observation: o, word }: { observation: Observation; word: Words }) {
  const [start, end] = [o.periodStart, o.periodEnd];
  if (!end) return <>{word.figures.undatedPeriod}</>;
  const year = wholeYear(start, end);
  if (year) return <time>{year}</time>;
  const text = !start || start === end ? formatDay(end) : word.figures.span(formatDay(start), formatDay(end));
  return <time datetime={end}>{text}</time>;
}
