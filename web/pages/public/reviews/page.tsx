// The reviews that were published, the one frozen last first, or all of one of them.

import type { Pack } from '../../../documents/pack.ts';
import { civilDate, formatDay, formatMoment, formatPeriod } from '../../../lib/dates.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { PublishedReviewsAnswer } from '../../answers.ts';
import { reviewsWords } from '../../app/reviews/words.ts';
import { roundWords } from '../round/words.ts';
import { isExample } from '../said/deadline.tsx';
import { isPublished } from '../said/published.ts';
import { Closing, Taking, Trail } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import { tableForms } from '../shell/forms.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Day } from '../shell/parts.tsx';
import { tableFiles } from '../shell/table-files.ts';
import { openPageWords } from '../shell/words.ts';
import { reviewsTable } from './files.ts';
import { PackOfReview, packTitle } from './pack.tsx';
import { reviewsStyles } from './page.css.ts';
import { chosen, fromAddress, inAddress, packIn } from './parts.tsx';
import { reviewsQuestion } from './question.ts';
import { reviewPageWords } from './words.ts';

function renderReviews(answer: PublishedReviewsAnswer, shown: Shown): string {
  const { language } = shown;
  const word = reviewPageWords[language];
  const { nodes, totalCount } = answer.reviewPacks;
  const count = (n: number) => formatDecimal(n, language);
  const record = chosen(answer, shown);
  const pack = record && packIn(record);
  const asked = record && pack ? { record, pack, language, word, count } : null;
  const kept = { goi: asked ? inAddress(asked.record.id) : undefined };
  return documentOf({
    shown,
    title: asked ? packTitle(asked.record, language) : word.title,
    description: asked
      ? word.pack.description({
          period: formatPeriod(asked.record.period, language),
          day: formatDay(asked.record.knownOn),
          figures: count(figuresIn(asked.pack)),
        })
      : word.description(count(totalCount)),
    css: reviewsStyles,
    forms: tableForms,
    kept,
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <Trail
            shown={shown}
            to={[['/ky', roundWords[language].list], ...(asked ? [['/so-ket', word.title] as const] : [])]}
          />
          {asked ? (
            <PackOfReview {...asked} />
          ) : (
            <>
              <h1>{word.title}</h1>
              <p>{totalCount === 0 ? word.none : word.lead(count(totalCount))}</p>
              <p>{word.what}</p>
              {nodes.length > 0 && <Packs nodes={nodes} shown={shown} />}
              {totalCount > nodes.length && <p>{word.more(count(nodes.length), count(totalCount))}</p>}
            </>
          )}
          <Taking shown={shown} forms={tableForms} kept={kept} />
        </main>
        <Closing shown={shown} answer={answer} operation="PublishedReviews" />
      </>
    ),
  });
}

const figuresIn = ({ content }: Pack): number =>
  content.sections.flatMap(({ figures }) => figures).filter(({ kind }) => kind === 'figure').length;

function Packs({ nodes, shown }: { nodes: PublishedReviewsAnswer['reviewPacks']['nodes']; shown: Shown }) {
  const { language, day } = shown;
  const word = reviewPageWords[language];
  const { list } = reviewsWords[language];
  const at = (id: string) =>
    `/${language}/so-ket?${new URLSearchParams({ goi: inAddress(id), ...(day === null ? {} : { ngay: day }) })}`;
  return (
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">{list.period}</th>
          <th scope="col">{list.knownOn}</th>
          <th scope="col">{list.frozenAt}</th>
          <th scope="col">{word.published}</th>
        </tr>
      </thead>
      <tbody>
        {nodes.filter(isPublished).map((pack) => (
          <tr key={pack.id}>
            <th scope="row">
              <a href={at(pack.id)}>{formatPeriod(pack.period, language)}</a>{' '}
              {isExample(pack) && <span class="mark">{openPageWords[language].example}</span>}
            </th>
            <td>
              <span class="name-of">{list.knownOn}: </span>
              <Day on={pack.knownOn} />
            </td>
            <td>
              <span class="name-of">{list.frozenAt}: </span>
              {formatMoment(pack.frozenAt)}
            </td>
            <td>
              <span class="name-of">{word.published}: </span>
              <Day on={civilDate(pack.publishedAt)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export const reviews: PublicPage<PublishedReviewsAnswer> = {
  path: '/so-ket',
  question: reviewsQuestion,
  variables: ({ goi }) => ({ id: fromAddress(goi) }),
  takes: ['goi'],
  render: renderReviews,
  renditions: tableFiles(reviewsTable),
};
