// One indicator: its level, trend and targets, its provinces, and every figure with its source.

import { dictionary } from '../../../../db/words.ts';
import * as lineChart from '../../../charts/line.tsx';
import * as valueMap from '../../../charts/value-map.tsx';
import { compareNames } from '../../../lib/collate.ts';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { shownPlace } from '../../../lib/places.ts';
import { indicatorWords } from '../../../words/indicators.ts';
import type { IndicatorPageAnswer } from '../../answers.ts';
import { explorerWords } from '../explorer/words.ts';
import { Cite } from '../said/claims.tsx';
import {
  amountWords,
  breakdownWords,
  earlyWords,
  numberWords,
  periodWords,
  placeWords,
  unitWords,
} from '../said/figure-said.tsx';
import { Closing, Taking, Trail } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import { tableForms } from '../shell/forms.ts';
import type { Address, PublicPage, Shown } from '../shell/page.ts';
import { Said, Section } from '../shell/parts.tsx';
import { byProvinceOf, originIn, viewIn } from './by-province.ts';
import { Provinces, viewOf } from './by-province.tsx';
import {
  cursorIn,
  headlineOf,
  type Indicator,
  type Pictured,
  placeIn,
  slugsOf,
  tilesOf,
  trendOf,
} from './facts.ts';
import { Figures, Reported, Revised } from './figures.tsx';
import { indicatorFiles, indicatorJsonLd, indicatorParts } from './files.ts';
import { indicatorStyles } from './page.css.ts';
import { indicatorQuestion } from './question.ts';
import { Targets } from './targets.tsx';

/** Where a headline or a line is of: the place chosen, else the country. */
export const trendPlace = (address: Address): string => placeIn(address.tinh) ?? 'viet-nam';

export function renderIndicator(answer: IndicatorPageAnswer, shown: Shown): string | null {
  const { indicator, territories } = answer;
  if (!indicator) return null;
  const { language, address } = shown;
  const word = indicatorWords[language];
  const place = placeIn(address.tinh);
  const name = inLanguage(nameOf(indicator), language).text;
  const trend = trendOf(indicator, trendPlace(address), language);
  const tiles = tilesOf(indicator, territories.nodes, language);
  const provinces = byProvinceOf(answer, originIn(address), language);
  const isFirst = cursorIn(address.sau) === null;
  // No figure is of the whole country: no province's number may stand for all.
  const summed = place === null && indicator.latest.nodes.length === 0 && tiles !== null;
  const forms = [...tableForms, ...(trend || tiles ? (['svg'] as const) : []), 'png', 'atom'] as const;
  return documentOf({
    shown,
    title: place ? word.title(name, chosenPlace(answer, place, language)) : name,
    description: summed ? valueMap.describe(tiles, language) : sentenceOf(indicator, language),
    css: indicatorStyles,
    forms,
    jsonLd: indicatorJsonLd(answer, shown),
    kept: {
      ...(place ? { tinh: place } : {}),
      nguon: originIn(address) ?? undefined,
      xem: viewIn(address) ?? undefined,
      ...(isFirst ? {} : { sau: address.sau }),
    },
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <Trail shown={shown} to={[['/chi-bao', word.index.title]]} />
          <h1>
            <Said both={nameOf(indicator)} language={language} />
          </h1>
          {summed ? (
            <Spread tiles={tiles} indicator={indicator} language={language} />
          ) : (
            <Level indicator={indicator} isChosen={place !== null} language={language} />
          )}
          {indicator.ofProvinces.totalCount > 0 && <Choose answer={answer} place={place} shown={shown} />}
          {isFirst && (trend || tiles) && (
            <p>
              <a href={`/${language}/kham-pha?chi-bao=${indicator.slug}${place ? `&tinh=${place}` : ''}`}>
                {explorerWords[language].link}
              </a>
            </p>
          )}
          {isFirst && !summed && <TrendSection indicator={indicator} trend={trend} language={language} />}
          {isFirst && provinces && place === null && (
            <Provinces of={provinces} indicator={indicator} shown={shown} />
          )}
          {isFirst && (
            <Targets indicator={indicator} slugs={slugsOf(place, territories.nodes)} language={language} />
          )}
          <Figures answer={answer} indicator={indicator} shown={shown} />
          <Reported
            indicator={indicator}
            place={place}
            isRanked={isFirst && place === null && provinces?.of === 'bao-cao' && viewOf(shown) !== 'bang'}
            shown={shown}
          />
          <Revised indicator={indicator} language={language} />
          <Definition indicator={indicator} language={language} />
          <Taking
            shown={shown}
            forms={[...forms]}
            // The picture is of the whole country; whether it has a line is not known where one place was asked about.
            embed={{
              title: name,
              hasPicture: place === null && trend !== null,
            }}
          />
        </main>
        <Closing shown={shown} answer={answer} operation="IndicatorPage" />
      </>
    ),
  });
}

const chosenPlace = (
  { territories, indicator }: IndicatorPageAnswer,
  place: string,
  language: Language,
): string => {
  const found =
    territories.nodes.find(({ slug }) => slug === place) ??
    indicator?.figures.nodes.find(({ territory }) => territory.slug === place)?.territory;
  return found ? inLanguage(shownPlace(found), language).text : place;
};

/** The headline as one sentence: link previews show it. */
export function sentenceOf(indicator: Pictured, language: Language): string {
  const word = indicatorWords[language];
  const name = inLanguage(nameOf(indicator), language).text;
  const headline = headlineOf(indicator);
  if (!headline) return word.sayNone(name);
  return word
    .say({
      name,
      place: [placeWords(headline.territory, language), breakdownWords(headline, language)]
        .filter(Boolean)
        .join(', '),
      value: numberWords(headline, headline.unit, language),
      unit: headline.unit === 'percent' ? '' : unitWords(headline.unit, language),
      period: [periodWords(headline, language), earlyWords(headline, language)].filter(Boolean).join(', '),
      source: headline.source.publisher ?? headline.source.symbol ?? '',
    })
    .replace(/ ,/g, ',');
}

function Level({
  indicator,
  isChosen,
  language,
}: {
  indicator: Indicator;
  isChosen: boolean;
  language: Language;
}) {
  const word = indicatorWords[language];
  const headline = headlineOf(indicator);
  if (!headline) return <p class="level">{isChosen ? word.noFigureHere : word.noFigure}</p>;
  return (
    <div class="level">
      <b>
        {numberWords(headline, headline.unit, language)}{' '}
        {headline.unit !== 'percent' && <span class="unit">{unitWords(headline.unit, language)}</span>}
      </b>
      {word.latestOf(placeWords(headline.territory, language), periodWords(headline, language))}{' '}
      {earlyWords(headline, language) && <span class="mark">{earlyWords(headline, language)}</span>}
      {breakdownWords(headline, language) && (
        <span class="mark">{word.only(breakdownWords(headline, language))}</span>
      )}
      {headline.confidence === 'RECALLED' && (
        <span class="mark">{dictionary[language].Confidence.RECALLED}</span>
      )}
      {headline.contradiction && <span class="mark">{word.unlike}</span>}
      <span class="small line">
        {word.source}: {headline.source.publisher ?? headline.source.symbol}{' '}
        {headline.citationId && (
          <Cite
            id={headline.citationId}
            what={amountWords(headline, headline.unit, language)}
            language={language}
          />
        )}{' '}
        · {word.published(formatDecimal(indicator.oldest.totalCount, language))}
      </span>
    </div>
  );
}

/** An indicator of provinces only: for how many there is a figure, and where the newest is from. */
function Spread({
  tiles,
  indicator,
  language,
}: {
  tiles: readonly valueMap.ValueTile[];
  indicator: Indicator;
  language: Language;
}) {
  const word = indicatorWords[language];
  const newest = headlineOf(indicator)!;
  const count = (n: number) => formatDecimal(n, language);
  return (
    <div class="level">
      <b>
        {count(valueMap.countsOf(tiles).own)}{' '}
        <span class="unit">{word.ofProvinces(count(tiles.length))}</span>
      </b>
      {word.latestOf(placeWords(newest.territory, language), periodWords(newest, language))}:{' '}
      {amountWords(newest, newest.unit, language)}{' '}
      {newest.citationId && (
        <Cite id={newest.citationId} what={amountWords(newest, newest.unit, language)} language={language} />
      )}
      <span class="small line">{word.published(count(indicator.oldest.totalCount))}</span>
    </div>
  );
}

function Choose({
  answer,
  place,
  shown,
}: {
  answer: IndicatorPageAnswer;
  place: string | null;
  shown: Shown;
}) {
  const { language, path, day } = shown;
  const word = indicatorWords[language];
  const choices = answer.territories.nodes
    .map((province) => ({ slug: province.slug, name: inLanguage(shownPlace(province), language).text }))
    .sort((a, b) => compareNames(a.name, b.name));
  return (
    <>
      <form class="choose" method="get" action={`/${language}${path}`}>
        <div>
          <label for="tinh-chon">{word.choose}</label>
          <select id="tinh-chon" name="tinh">
            <option value="">{word.chooseAny}</option>
            {choices.map(({ slug, name }) => (
              <option value={slug} selected={slug === place} key={slug}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {day && <input type="hidden" name="ngay" value={day} />}
        <button type="submit">{word.show}</button>
      </form>
      {place && (
        <p role="status">
          {word.showing(chosenPlace(answer, place, language))}{' '}
          <a href={`/${language}${path}${day ? `?ngay=${day}` : ''}`}>{word.showAll}</a>
        </p>
      )}
    </>
  );
}

function TrendSection({
  indicator,
  trend,
  language,
}: {
  indicator: Indicator;
  trend: ReturnType<typeof trendOf>;
  language: Language;
}) {
  const word = indicatorWords[language];
  const years = new Intl.ListFormat(language);
  return (
    <Section id="dien-bien" heading={word.trend}>
      {trend === null ? (
        <p>{word.trendShort}</p>
      ) : (
        <>
          <p class="small">
            {word.trendIntro} {word.unit(unitWords(indicator.unit, language))}{' '}
            {trend.breakdown && word.trendBreakdown(trend.breakdown)}
          </p>
          {lineChart.renderFolded(trend.line, language)}
          {trend.several.length > 0 && <p class="small">{word.trendSeveral(years.format(trend.several))}</p>}
        </>
      )}
    </Section>
  );
}

function Definition({ indicator, language }: { indicator: Indicator; language: Language }) {
  const word = indicatorWords[language];
  const { definitionVi, definitionEn, direction, frequency, aggregationKind, unit, code, tasks } = indicator;
  const { isDerived, askedOf, breakdowns, stateReportVi, stateReportEn } = indicator;
  const bodies = askedOf?.map((kind) => dictionary[language].AgencyKind[kind]).join(', ');
  const lists = breakdowns.map((list) => dictionary[language].BreakdownList[list]).join(', ');
  const often = word.frequency[frequency as keyof typeof word.frequency] ?? frequency;
  return (
    <Section id="cach-tinh" heading={word.definition}>
      <dl class="facts">
        <div>
          <dt>{word.counts}</dt>
          <dd>
            <Said both={{ vi: definitionVi, en: definitionEn }} language={language} />
            {isDerived && <span class="small line">{word.derived}</span>}
          </dd>
        </div>
        {(
          [
            [word.unitLabel, unitWords(unit, language)],
            [word.often, often],
            [word.way, direction && dictionary[language].Direction[direction]],
            [word.adding, aggregationKind && dictionary[language].AggregationKind[aggregationKind]],
            [word.asked, bodies],
            [word.brokenDown, lists],
            [
              word.stateReport,
              stateReportVi && inLanguage({ vi: stateReportVi, en: stateReportEn }, language).text,
            ],
            [word.code, code],
          ] as const
        ).map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        <div>
          <dt>{word.speaksOf}</dt>
          <dd>
            {tasks.length === 0 && word.noTasks}
            <ul>
              {tasks.map((task) => (
                <li key={task.code}>
                  <a href={`/${language}/nhiem-vu/${task.code}`}>
                    {task.code} {inLanguage({ vi: task.titleVi, en: task.titleEn }, language).text}
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </Section>
  );
}

export const indicatorVariables = (address: Address) => ({
  slug: address.slug,
  place: placeIn(address.tinh),
  trendPlace: trendPlace(address),
});

export const indicator: PublicPage<IndicatorPageAnswer> = {
  path: '/chi-bao/:slug',
  question: indicatorQuestion,
  variables: (address) => ({ ...indicatorVariables(address), after: cursorIn(address.sau) }),
  render: renderIndicator,
  renditions: indicatorFiles,
  parts: indicatorParts,
  takes: ['tinh', 'nguon', 'xem', 'hinh', 'sau'],
  example: { slug: 'workers-sent' },
};
