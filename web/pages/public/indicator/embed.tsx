// An indicator's level and line in somebody else's page.

import { dictionary } from '../../../../db/words.ts';
import * as lineChart from '../../../charts/line.tsx';
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { indicatorWords } from '../../../words/indicators.ts';
import type { IndicatorPictureAnswer } from '../../answers.ts';
import {
  breakdownWords,
  earlyWords,
  numberWords,
  periodWords,
  placeWords,
  unitWords,
} from '../said/figure-said.tsx';
import { embedOf } from '../shell/embed.tsx';
import type { PublicPage, Shown } from '../shell/page.ts';
import { pictureFile } from '../shell/picture-file.ts';
import { headlineOf, trendOf } from './facts.ts';
import { indicatorEmbedStyles } from './page.css.ts';
import { indicatorVariables, sentenceOf, trendPlace } from './page.tsx';
import { indicatorEmbedQuestion } from './question.ts';

export function renderIndicatorEmbed({ indicator }: IndicatorPictureAnswer, shown: Shown): string | null {
  if (!indicator) return null;
  const { language, address } = shown;
  const word = indicatorWords[language];
  const headline = headlineOf(indicator);
  const trend = trendOf(indicator, trendPlace(address), language);
  return embedOf({
    shown,
    path: `/chi-bao/${indicator.slug}`,
    title: titleOf({ indicator }, shown)!,
    description: sentenceOf(indicator, language),
    css: indicatorEmbedStyles,
    children: (
      <>
        {headline ? (
          <p class="level">
            <b>
              {numberWords(headline, headline.unit, language)}{' '}
              {headline.unit !== 'percent' && <span class="unit">{unitWords(headline.unit, language)}</span>}
            </b>
            {[
              placeWords(headline.territory, language),
              periodWords(headline, language),
              breakdownWords(headline, language),
              earlyWords(headline, language),
            ]
              .filter(Boolean)
              .join(', ')}
            <span class="small line">
              {word.source}: {headline.source.publisher ?? headline.source.symbol}
              {headline.confidence === 'RECALLED' && (
                <span class="mark">{dictionary[language].Confidence.RECALLED}</span>
              )}
              {headline.contradiction && <span class="mark">{word.unlike}</span>}
            </span>
          </p>
        ) : (
          <p>{word.noFigure}</p>
        )}
        {trend && lineChart.render(trend.line, language)}
      </>
    ),
  });
}

const titleOf = ({ indicator }: Pick<IndicatorPictureAnswer, 'indicator'>, { language }: Shown) =>
  indicator && inLanguage(nameOf(indicator), language).text;

function picture({ indicator }: IndicatorPictureAnswer, shown: Shown): { body: string } | null {
  const { language, address } = shown;
  const trend = indicator && trendOf(indicator, trendPlace(address), language);
  if (!indicator || !trend) return null;
  return pictureFile(lineChart.svg(trend.line, language), shown, { ...trend, unit: indicator.unit });
}

export const indicatorEmbed: PublicPage<IndicatorPictureAnswer> = {
  path: '/embed/chi-bao/:slug',
  question: indicatorEmbedQuestion,
  variables: indicatorVariables,
  render: renderIndicatorEmbed,
  renditions: { svg: picture, png: picture },
  isEmbeddable: true,
  titleOf,
  takes: ['tinh', 'chu-de'],
  example: { slug: 'workers-sent' },
};
