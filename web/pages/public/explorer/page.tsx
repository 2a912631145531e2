// Whatever a reader chooses to look at: an indicator, places, years and a picture. A plain form asks, and the address holds it all.
import type { ComponentChildren } from 'preact';
import * as lineChart from '../../../charts/line.tsx';
import * as multiples from '../../../charts/multiples.tsx';
import * as ranking from '../../../charts/ranking.tsx';
import * as valueMap from '../../../charts/value-map.tsx';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { indicatorWords } from '../../../words/indicators.ts';
import { words } from '../../../words/words.ts';
import type { FigureExplorerAnswer } from '../../answers.ts';
import { namesOf } from '../said/chosen.ts';
import { Cite } from '../said/claims.tsx';
import { earlyWords, numberWords, unitWords } from '../said/figure-said.tsx';
import { Closing, Taking, Trail } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import { tableForms } from '../shell/forms.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Cited } from '../shell/parts.tsx';
import {
  type Choice,
  type Chosen,
  choicesOf,
  chosenIn,
  drawings,
  type Indicator,
  lineOf,
  multiplesOf,
  rankingOf,
  type Series,
  seriesOf,
  slugIn,
  tilesFor,
  yearOf,
  yearsOf,
} from './facts.ts';
import { explorerFiles } from './files.ts';
import { explorerStyles } from './page.css.ts';
import { explorerQuestion } from './question.ts';
import { explorerWords } from './words.ts';

const defaultSlug = 'workers-sent-by-province';

function renderExplorer(answer: FigureExplorerAnswer, shown: Shown): string {
  const { language, address } = shown;
  const word = explorerWords[language];
  const { indicator } = answer;
  const choices = choicesOf(answer);
  const chosen = chosenIn(address, choices);
  const name = indicator ? inLanguage(nameOf(indicator), language).text : null;
  const forms = indicator
    ? ([...tableForms, ...(chosen.as === 'bang' ? [] : (['svg', 'png'] as const))] as const)
    : [];
  const kept = {
    'chi-bao': slugIn(address['chi-bao']) ?? undefined,
    tinh: chosen.places.length > 0 ? namesOf(chosen.places) : undefined,
    tu: chosen.from ?? undefined,
    den: chosen.to ?? undefined,
    dang: chosen.as === 'duong' ? undefined : chosen.as,
  };
  return documentOf({
    shown,
    title: name === null ? word.title : word.titleOf(name),
    description: word.description(name ?? word.title),
    css: explorerStyles,
    forms,
    isDrawnPreview: true,
    kept,
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <Trail shown={shown} to={[['/chi-bao', indicatorWords[language].index.title]]} />
          <h1>{word.title}</h1>
          <p>{word.lead}</p>
          <Form answer={answer} chosen={chosen} choices={choices} shown={shown} />
          {indicator ? (
            <Result
              answer={answer}
              indicator={indicator}
              chosen={chosen}
              choices={choices}
              language={language}
            />
          ) : (
            <p role="status">{word.unknown}</p>
          )}
          {indicator && <Taking shown={shown} forms={forms} kept={kept} />}
        </main>
        <Closing shown={shown} answer={answer} operation="FigureExplorer" />
      </>
    ),
  });
}

const Field = ({ id, label, children }: { id: string; label: string; children: ComponentChildren }) => (
  <div>
    <label for={id}>{label}</label>
    {children}
  </div>
);

/** Those that have something to draw, and the one that was asked for; those with more first. */
const choosable = ({ indicators, indicator }: FigureExplorerAnswer) =>
  indicators.nodes
    .filter(({ slug, years }) => years.totalCount > 0 || slug === indicator?.slug)
    .toSorted((a, b) => b.years.totalCount - a.years.totalCount);

function Form({
  answer,
  chosen,
  choices,
  shown,
}: {
  answer: FigureExplorerAnswer;
  chosen: Chosen;
  choices: readonly Choice[];
  shown: Shown;
}) {
  const { language, path, day } = shown;
  const word = explorerWords[language];
  const count = (n: number) => formatDecimal(n, language);
  const years = answer.indicator ? yearsOf(answer.indicator) : [];
  const yearField = (name: 'tu' | 'den', label: string, set: string | null) => (
    <Field id={name} label={label}>
      <select id={name} name={name}>
        <option value="">{word.any}</option>
        {years.map((year) => (
          <option value={year} selected={year === set} key={year}>
            {year}
          </option>
        ))}
      </select>
    </Field>
  );
  return (
    <form class="explore" method="get" action={`/${language}${path}`}>
      <Field id="chi-bao" label={word.indicator}>
        <select id="chi-bao" name="chi-bao">
          {choosable(answer).map((one) => (
            <option value={one.slug} selected={one.slug === answer.indicator?.slug} key={one.slug}>
              {inLanguage(nameOf(one), language).text} ({word.years(count(one.years.totalCount))})
            </option>
          ))}
        </select>
      </Field>
      <details>
        <summary>
          {chosen.places.length === 0
            ? word.places
            : word.placesChosen(chosen.places.map(({ name }) => inLanguage(name, language).text).join(', '))}
        </summary>
        <fieldset>
          <legend class="unseen">{word.places}</legend>
          {choices.map(({ slug, name }) => (
            <label key={slug}>
              <input
                type="checkbox"
                name="tinh"
                value={slug}
                checked={chosen.places.some((place) => place.slug === slug)}
              />{' '}
              {inLanguage(name, language).text}
            </label>
          ))}
        </fieldset>
      </details>
      <div class="row">
        {yearField('tu', word.from, chosen.from)}
        {yearField('den', word.to, chosen.to)}
        <Field id="dang" label={word.form}>
          <select id="dang" name="dang">
            {drawings.map((one) => (
              <option value={one} selected={one === chosen.as} key={one}>
                {word.forms[one]}
              </option>
            ))}
          </select>
        </Field>
        {day && <input type="hidden" name="ngay" value={day} />}
        <button type="submit">{word.show}</button>
      </div>
    </form>
  );
}

function Result({
  answer,
  indicator,
  chosen,
  choices,
  language,
}: {
  answer: FigureExplorerAnswer;
  indicator: Indicator;
  chosen: Chosen;
  choices: readonly Choice[];
  language: Language;
}) {
  const word = explorerWords[language];
  const series = seriesOf(indicator, chosen, choices);
  const without = chosen.places.filter(({ slug }) => !series.some((one) => one.slug === slug));
  const { years } = indicator;
  const count = (n: number) => formatDecimal(n, language);
  const provinces = chosen.places.filter(({ code }) => code !== null);
  return (
    <section aria-labelledby="ket-qua">
      <h2 id="ket-qua">{inLanguage(nameOf(indicator), language).text}</h2>
      <p class="small">{indicatorWords[language].unit(unitWords(indicator.unit, language))}</p>
      {chosen.isTooMany && <p role="status">{word.tooMany}</p>}
      {series.length === 0 ? (
        <p>{word.none}</p>
      ) : (
        <Pictured answer={answer} indicator={indicator} chosen={chosen} series={series} language={language} />
      )}
      {series.length > 0 && without.length > 0 && (
        <p>{word.noneHere(without.map(({ name }) => inLanguage(name, language).text).join(', '))}</p>
      )}
      {years.totalCount > years.nodes.length && (
        <p class="small">{word.cut(count(years.nodes.length), count(years.totalCount))}</p>
      )}
      <p class="small">
        {word.notes} {word.several}
      </p>
      <ul class="take">
        <li>
          <a href={`/${language}/chi-bao/${indicator.slug}`}>{word.more}</a>
        </li>
        {provinces.length > 1 && (
          <li>
            <a href={`/${language}/so-sanh?tinh=${namesOf(provinces)}`}>{word.compare}</a>
          </li>
        )}
      </ul>
    </section>
  );
}

function Pictured({
  answer,
  indicator,
  chosen,
  series,
  language,
}: {
  answer: FigureExplorerAnswer;
  indicator: Indicator;
  chosen: Chosen;
  series: readonly Series[];
  language: Language;
}) {
  const pictured = { indicator, series, language };
  switch (chosen.as) {
    case 'duong': {
      const line = lineOf(pictured, chosen);
      return line
        ? lineChart.renderFolded(line.line, language)
        : multiples.render(multiplesOf(pictured), language);
    }
    case 'cot':
      return ranking.render(rankingOf(pictured), language);
    case 'ban-do': {
      const tiles = tilesFor(answer, chosen, language);
      return tiles ? valueMap.render(tiles, language) : <p>{explorerWords[language].none}</p>;
    }
    case 'bang':
      return <Rows indicator={indicator} series={series} language={language} />;
  }
}

/** Every figure, those of one year side by side. */
function Rows({
  indicator,
  series,
  language,
}: {
  indicator: Indicator;
  series: readonly Series[];
  language: Language;
}) {
  const word = explorerWords[language];
  return (
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">{word.place}</th>
          <th scope="col">{word.year}</th>
          <th scope="col">{word.value}</th>
          <th scope="col">{word.source}</th>
        </tr>
      </thead>
      <tbody>
        {series.flatMap(({ name, figures }) =>
          figures.map((figure) => {
            const amount = numberWords(figure, indicator.unit, language);
            const place = inLanguage(name, language).text;
            return (
              <tr key={figure.citationId}>
                <th scope="row">{place}</th>
                <td>{yearOf(figure)}</td>
                <td>
                  <b>{amount}</b>
                  {earlyWords(figure, language) && (
                    <span class="small line">{earlyWords(figure, language)}</span>
                  )}
                </td>
                <td>
                  <Cited
                    source={figure.source}
                    otherwise={figure.source.symbol ?? words[language].figures.noSource}
                  />{' '}
                  {figure.citationId && (
                    <Cite
                      id={figure.citationId}
                      what={`${place}, ${yearOf(figure)}: ${amount}`}
                      language={language}
                    />
                  )}
                </td>
              </tr>
            );
          }),
        )}
      </tbody>
    </table>
  );
}

export const explorer: PublicPage<FigureExplorerAnswer> = {
  path: '/kham-pha',
  question: explorerQuestion,
  variables: (address) => ({ slug: slugIn(address['chi-bao']) ?? defaultSlug }),
  render: renderExplorer,
  renditions: explorerFiles,
  takes: ['chi-bao', 'tinh', 'tu', 'den', 'dang'],
  takesSeveral: ['tinh'],
};
