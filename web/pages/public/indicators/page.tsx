// Which indicators there are, in the order of the directive, each with the nation's newest figure. Those without say why.

import { dictionary } from '../../../../db/words.ts';
import * as lineChart from '../../../charts/line.tsx';
import { inRuns } from '../../../lib/codes.ts';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { indicatorWords } from '../../../words/indicators.ts';
import { words } from '../../../words/words.ts';
import type { IndicatorIndexAnswer } from '../../answers.ts';
import { compareWords } from '../compare/words.ts';
import { explorerWords } from '../explorer/words.ts';
import { trendOf } from '../indicator/facts.ts';
import { indicatorsQuestion } from '../indicator/question.ts';
import { Cite } from '../said/claims.tsx';
import { amountWords, breakdownWords, earlyWords, periodWords, placeWords } from '../said/figure-said.tsx';
import { Closing, Taking } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import { tableForms } from '../shell/forms.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Cited, Said, Section } from '../shell/parts.tsx';
import { type IndexEntry, isCounted, isNational, newestOf, type OpenEntry, themesOf } from './facts.ts';
import { indicatorsFiles } from './files.ts';
import { indicatorsStyles } from './page.css.ts';

export function renderIndicators(answer: IndicatorIndexAnswer, shown: Shown): string | null {
  const { language, day } = shown;
  const word = indicatorWords[language].index;
  const entries = answer.indicators.nodes;
  const count = (n: number) => formatDecimal(n, language);
  const counted = entries.filter(isCounted);
  const all = entries.reduce((sum, entry) => sum + entry.all.totalCount, 0);
  const said = [count(entries.length + answer.open.totalCount), count(counted.length), count(all)] as const;
  return documentOf({
    shown,
    title: word.title,
    description: word.description(...said),
    css: indicatorsStyles,
    forms: [...tableForms, 'atom'],
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <h1>{word.title}</h1>
          <p>{word.lead(...said)}</p>
          <p class="small">{word.intro}</p>
          <p>
            <a href={`/${language}/kham-pha`}>{explorerWords[language].link}</a> ·{' '}
            <a href={`/${language}/so-sanh`}>{compareWords[language].title}</a>
          </p>
          {themesOf(answer).map(({ group, entries: of, open }) => (
            <Section
              id={group ? `phan-${group.code}` : 'phan-khac'}
              heading={
                group
                  ? `${group.code}. ${inLanguage({ vi: group.titleVi, en: group.titleEn }, language).text}`
                  : word.other
              }
              key={group?.code}
            >
              {of.length > 0 && <List entries={of} day={day} language={language} />}
              {open.length > 0 && <Open entries={open} day={day} language={language} />}
            </Section>
          ))}
          <Taking shown={shown} forms={[...tableForms, 'atom']} />
        </main>
        <Closing shown={shown} answer={answer} operation="IndicatorIndex" />
      </>
    ),
  });
}

const List = ({
  entries,
  day,
  language,
}: {
  entries: readonly IndexEntry[];
  day: string | null;
  language: Language;
}) => (
  <table class="list">
    <thead>
      <tr>
        <th scope="col">{indicatorWords[language].index.indicator}</th>
        <th scope="col">{indicatorWords[language].index.latest}</th>
      </tr>
    </thead>
    <tbody>
      {entries.map((entry) => (
        <Entry key={entry.slug} entry={entry} day={day} language={language} />
      ))}
    </tbody>
  </table>
);

/** Those of which nothing is published: folded, because nothing is to be read of them yet. */
const Open = ({
  entries,
  day,
  language,
}: {
  entries: readonly OpenEntry[];
  day: string | null;
  language: Language;
}) => (
  <details>
    <summary>{indicatorWords[language].index.open(formatDecimal(entries.length, language))}</summary>
    <ul>
      {entries.map((entry) => (
        <li key={entry.slug}>
          <a href={`/${language}/chi-bao/${entry.slug}${day ? `?ngay=${day}` : ''}`}>
            <Said both={nameOf(entry)} language={language} />
          </a>{' '}
          <span class="small">{inRuns(entry.tasks.map(({ code }) => code)).join(', ')}</span>
        </li>
      ))}
    </ul>
  </details>
);

const none = { nodes: [] };

function Entry({ entry, day, language }: { entry: IndexEntry; day: string | null; language: Language }) {
  const word = indicatorWords[language];
  const { index } = word;
  const newest = newestOf(entry);
  const trend = trendOf({ ...entry, parts: none, plans: none }, 'viet-nam', language);
  const count = (n: number) => formatDecimal(n, language);
  return (
    <tr>
      <th scope="row">
        <a href={`/${language}/chi-bao/${entry.slug}${day ? `?ngay=${day}` : ''}`}>
          <Said both={nameOf(entry)} language={language} />
        </a>
        <span class="small">
          {[
            index.figures(count(entry.all.totalCount)),
            entry.targets.totalCount > 0 && index.targets(count(entry.targets.totalCount)),
            entry.tasks.length > 0 && index.tasks(inRuns(entry.tasks.map(({ code }) => code)).join(', ')),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </th>
      <td>
        {!isCounted(entry) && (
          <span class="line">
            {newest ? index.only(dictionary[language].ObservationKind[newest.kind]) : index.none}
          </span>
        )}
        {newest && (
          <>
            <b class="number">
              {!isNational(newest) && `${placeWords(newest.territory, language)}: `}
              {amountWords(newest, newest.unit, language)}
            </b>
            {trend && lineChart.spark(trend.line, index.spark)}
            <span class="small line">
              {[
                isNational(newest) && placeWords(newest.territory, language),
                periodWords(newest, language),
                breakdownWords(newest, language),
                earlyWords(newest, language),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
            <span class="small line">
              <Cited
                source={newest.source}
                otherwise={newest.source.symbol ?? words[language].figures.noSource}
              />
              {newest.confidence === 'RECALLED' && (
                <span class="mark">{dictionary[language].Confidence.RECALLED}</span>
              )}
              {newest.contradiction && <span class="mark">{word.unlike}</span>}{' '}
              {newest.citationId && (
                <Cite
                  id={newest.citationId}
                  what={`${inLanguage(nameOf(entry), language).text}: ${amountWords(newest, newest.unit, language)}`}
                  language={language}
                />
              )}
            </span>
          </>
        )}
      </td>
    </tr>
  );
}

export const indicators: PublicPage<IndicatorIndexAnswer> = {
  path: '/chi-bao',
  question: indicatorsQuestion,
  render: renderIndicators,
  renditions: indicatorsFiles,
};
