// Reviews: freezing one, and reading one with every number leading to what it rests on and every gap told as a gap.

import { headingOf } from '../../../documents/pack.ts';
import { civilDate, dayAfter, formatDay, formatMoment, formatPeriod, yearOf } from '../../../lib/dates.ts';
import type { Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { words } from '../../../words/words.ts';
import type { ReviewPackAnswer, ReviewPacksAnswer } from '../../answers.ts';
import { inAddress } from '../frame/addresses.ts';
import { FormToken, fieldState, frame, type Sent, type Shown, Wrong } from '../frame/frame.tsx';
import { Done, ExampleMark, isExample } from '../frame/marks.tsx';
import { appWords } from '../frame/words.ts';
import type { Cell, Content, Figure, Gap, Section } from './content.ts';
import { reviewStyles } from './page.css.ts';
import { periodExamples } from './period.ts';
import { type ReviewsWords, reviewsWords } from './words.ts';

const yesterday = (now: string): string => dayAfter(civilDate(now), -1);

export function drawReviews(
  { directives: { nodes: directives }, reviewPacks }: ReviewPacksAnswer,
  shown: Shown,
  sent: Sent,
): string {
  const { language } = shown;
  const word = reviewsWords[language];
  const app = appWords[language];
  const { values, key, problems } = sent;
  // Of a day before the ledger held the directive nothing can be told: the first review is as of that day, once it is over.
  const areSeveral = directives.length > 1;
  const chosen = directives.find(({ slug }) => slug === values.directive) ?? directives[0];
  const first = chosen?.recordedAt ? civilDate(chosen.recordedAt) : null;
  const last = yesterday(shown.now);
  return frame({
    shown,
    title: word.title,
    css: reviewStyles,
    problems,
    children: (
      <>
        <p>{word.intro}</p>
        <h2>{word.list.heading}</h2>
        {reviewPacks.nodes.length === 0 ? (
          <p>{word.list.empty}</p>
        ) : (
          <table class="stack">
            <thead>
              <tr>
                <th scope="col">{word.list.period}</th>
                <th scope="col">{word.list.knownOn}</th>
                <th scope="col">{word.list.frozenAt}</th>
                <th scope="col">{word.list.state}</th>
              </tr>
            </thead>
            <tbody>
              {reviewPacks.nodes.map((pack) => (
                <tr key={pack.id}>
                  <th scope="row">
                    <a class="touch" href={`/app/so-ket/${inAddress(pack.id)}`}>
                      {formatPeriod(pack.period, language)}
                    </a>{' '}
                    {areSeveral && pack.directive.symbol} {isExample(pack) && <ExampleMark word={app} />}
                  </th>
                  <td data-name={word.list.knownOn}>{formatDay(pack.knownOn)}</td>
                  <td data-name={word.list.frozenAt}>{formatMoment(pack.frozenAt)}</td>
                  <td data-name={word.list.state}>
                    {pack.publishedAt === null
                      ? word.list.unpublished
                      : word.list.published(formatDay(civilDate(pack.publishedAt)))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {shown.viewer!.roles.includes('COMMISSION') && (
          <>
            <h2>{word.freeze.heading}</h2>
            <form method="post" action="/app/so-ket">
              <FormToken shown={shown} idempotencyKey={key} />
              {areSeveral ? (
                <div class="field">
                  <label for="directive">{word.freeze.directive}</label>
                  <select id="directive" name="directive">
                    {directives.map(({ slug, symbol }) => (
                      <option key={slug} value={slug} selected={slug === chosen?.slug}>
                        {symbol}
                      </option>
                    ))}
                  </select>
                </div>
              ) : (
                <input type="hidden" name="directive" value={chosen?.slug} />
              )}
              <div class="field">
                <label for="period">{word.freeze.period}</label>
                <p class="hint">
                  {word.freeze.periodHint(periodExamples(yearOf(civilDate(shown.now)), language))}
                </p>
                <Wrong field="period" problems={problems} />
                <input
                  name="period"
                  required
                  value={values.period ?? yearOf(civilDate(shown.now))}
                  {...fieldState('period', problems)}
                />
              </div>
              <div class="field">
                <label for="knownOn">{word.freeze.knownOn}</label>
                <p class="hint">
                  {word.freeze.knownOnHint}{' '}
                  {first !== null && word.freeze.firstDay(formatDay(first), formatDay(dayAfter(first)))}
                </p>
                <Wrong field="knownOn" problems={problems} />
                <input
                  type="date"
                  name="knownOn"
                  required
                  min={areSeveral ? undefined : (first ?? undefined)}
                  max={last}
                  value={values.knownOn ?? (first !== null && last < first ? '' : last)}
                  {...fieldState('knownOn', problems)}
                />
              </div>
              <button type="submit">{word.freeze.submit}</button>
            </form>
          </>
        )}
      </>
    ),
  });
}

interface Part {
  readonly language: Language;
  readonly word: ReviewsWords;
}

export function drawReview({ reviewPack: pack }: ReviewPackAnswer, shown: Shown, sent: Sent): string | null {
  if (pack === null) return null;
  const { language } = shown;
  const word = reviewsWords[language];
  const part = { language, word };
  const content = pack.content === null ? null : (JSON.parse(pack.content) as Content);
  const viewer = shown.viewer!;
  const isLeading = viewer.roles.includes('COMMISSION');
  const isFreezer = pack.frozenBy.officeVi === viewer.officeVi;
  return frame({
    shown,
    title: word.pack.title(formatPeriod(pack.period, language)),
    css: reviewStyles,
    problems: sent.problems,
    children: (
      <>
        <Done
          text={
            { chup: word.freeze.done, cong: word.pack.published, mo: word.pack.opened }[
              sent.address.xong ?? ''
            ]
          }
        />
        <p>
          {isExample(pack) && <ExampleMark word={appWords[language]} />}{' '}
          <a class="touch" href="/app/so-ket">
            {word.pack.back}
          </a>
        </p>
        <dl>
          <div>
            <dt>{word.pack.knownOn}</dt>
            <dd>{formatDay(pack.knownOn)}</dd>
          </div>
          <div>
            <dt>{word.pack.frozen}</dt>
            <dd>
              {word.pack.frozenBy(
                language === 'vi' ? pack.frozenBy.officeVi : pack.frozenBy.officeEn,
                formatMoment(pack.frozenAt),
              )}
            </dd>
          </div>
          <div>
            <dt>{word.list.state}</dt>
            <dd>
              {pack.publishedAt === null
                ? word.list.unpublished
                : word.list.published(formatDay(civilDate(pack.publishedAt)))}{' '}
              {pack.leafNumber !== null && word.pack.leaf(formatDecimal(pack.leafNumber, language))}
            </dd>
          </div>
        </dl>
        <p class="small">
          {word.pack.seal}: <code>{pack.sha256}</code>
        </p>
        {content !== null && (
          <ul class="papers">
            {(
              [
                ['van-ban.docx?mau=dang', word.pack.party],
                ['van-ban.docx?mau=nd30', word.pack.decree],
                [`in${language === 'en' ? '?lang=en' : ''}`, word.pack.print],
                ['phu-luc.xlsx', word.pack.annex],
              ] as const
            ).map(([paper, text]) => (
              <li key={paper}>
                <a class="touch" href={`/app/so-ket/${encodeURIComponent(pack.id)}/${paper}`}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        )}
        {content === null ? <p class="notice">{word.pack.empty}</p> : <Body content={content} {...part} />}
        {pack.openedToPressAt !== null && (
          <p class="notice">{word.pack.openedAt(formatMoment(pack.openedToPressAt))}</p>
        )}
        {pack.publishedAt === null && isLeading && pack.openedToPressAt === null && (
          <section aria-labelledby="nha-bao">
            <h2 id="nha-bao">{word.pack.openHeading}</h2>
            <p>{word.pack.openHow}</p>
            <form method="post" action={`/app/so-ket/${inAddress(pack.id)}/mo`}>
              <FormToken shown={shown} idempotencyKey={sent.key} />
              <button class="second" type="submit">
                {word.pack.open}
              </button>
            </form>
          </section>
        )}
        {pack.publishedAt === null && isLeading && (
          <section aria-labelledby="cong-bo">
            <h2 id="cong-bo">{word.pack.publishHeading}</h2>
            <p>{word.pack.publishHow}</p>
            {isFreezer ? (
              <p class="notice">{word.pack.sameOffice}</p>
            ) : (
              <form method="post" action={`/app/so-ket/${inAddress(pack.id)}/cong-bo`}>
                <FormToken shown={shown} idempotencyKey={sent.key} />
                <input type="hidden" name="revision" value={String(pack.revision)} />
                <button type="submit">{word.pack.publish}</button>
              </form>
            )}
          </section>
        )}
      </>
    ),
  });
}

const cellsOf = ({ figures, tables }: Section): Cell[] => [
  ...figures,
  ...tables.flatMap(({ rows, empty }) => [...rows.flat(), ...(empty ? [empty] : [])]),
];

function Body({ content, language, word }: Part & { content: Content }) {
  const cited = content.sections.flatMap(cellsOf).filter((cell) => cell.kind === 'figure');
  return (
    <>
      <p>
        {word.pack.basis}: {content.basis[language]}
      </p>
      <nav class="contents" aria-labelledby="muc-luc">
        <h2 id="muc-luc">{word.pack.contents}</h2>
        <ol>
          {content.sections.map((section) => {
            const gaps = cellsOf(section).filter(({ kind }) => kind === 'gap').length;
            return (
              <li key={section.id}>
                <a href={`#m-${section.id}`}>{headingOf(section, language)}</a>{' '}
                <span class="small">
                  {gaps === 0 ? word.pack.complete : word.pack.gaps(formatDecimal(gaps, language))}
                </span>
              </li>
            );
          })}
        </ol>
      </nav>
      {content.sections.map((section) => (
        <OneSection key={section.id} section={section} language={language} word={word} />
      ))}
      <section aria-labelledby="can-cu">
        <h2 id="can-cu">{word.pack.citations}</h2>
        <p>{word.pack.citationsHow}</p>
        <ul class="cites">
          {cited.map((figure) => (
            <li key={figure.id} id={`cc-${figure.id}`}>
              <b>{figure.id}</b>{' '}
              {figure.citations.length === 0
                ? word.pack.noCitation
                : figure.citations.map((id) => (
                    <a key={id} href={`/c/${id}`}>
                      {id}
                    </a>
                  ))}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

const OneSection = ({ section, language, word }: Part & { section: Section }) => (
  <section aria-labelledby={`m-${section.id}`}>
    <h2 id={`m-${section.id}`}>{headingOf(section, language)}</h2>
    {section.figures.length > 0 && (
      <table class="facts">
        <thead>
          <tr>
            <th scope="col">{word.pack.figure}</th>
            <th scope="col">{word.pack.value}</th>
          </tr>
        </thead>
        <tbody>
          {section.figures.map((figure, at) => (
            <tr key={figure.kind === 'figure' ? figure.id : `gap ${at}`}>
              <th scope="row">{figure.label?.[language]}</th>
              <td>
                <OneCell cell={figure} language={language} word={word} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    {section.tables.map((table) => (
      <div key={table.id}>
        <h3 id={`b-${table.id}`}>{table.title[language]}</h3>
        {table.empty ? (
          <p>
            <OneCell cell={table.empty} language={language} word={word} />
          </p>
        ) : (
          <section class="wide" aria-labelledby={`m-${section.id} b-${table.id}`} tabindex={0}>
            <table>
              <thead>
                <tr>
                  {table.columns.map((column) => (
                    <th scope="col" key={column.vi}>
                      {column[language]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map((row, at) => (
                  <tr key={at}>
                    {row.map((cell, column) => (
                      <td key={column}>
                        <OneCell cell={cell} language={language} word={word} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </div>
    ))}
  </section>
);

function OneCell({ cell, language, word }: Part & { cell: Cell }) {
  if (cell.kind === 'gap') return <GapWords gap={cell} language={language} word={word} />;
  if (cell.kind === 'words')
    return cell.citations.length === 1 ? (
      <a href={`/c/${cell.citations[0]}`}>{cell.words[language]}</a>
    ) : (
      <span>{cell.words[language]}</span>
    );
  return <Cited figure={cell} language={language} word={word} />;
}

const GapWords = ({ gap, language, word }: Part & { gap: Gap }) => (
  <span class="gap">{word.pack.gap(gap.words[language])}</span>
);

function Cited({ figure, language, word }: Part & { figure: Figure }) {
  const { units } = words[language].figures;
  const { unit, numerator, denominator } = figure;
  return (
    <>
      <a
        class="number"
        href={figure.citations.length === 1 ? `/c/${figure.citations[0]}` : `#cc-${figure.id}`}
      >
        {formatDecimal(figure.value, language)}
        {unit && `${unit === 'percent' ? '' : ' '}${units[unit as keyof typeof units] ?? unit}`}
      </a>
      {numerator !== null && denominator !== null && (
        <span class="small">
          {' '}
          ({word.pack.of(formatDecimal(numerator, language), formatDecimal(denominator, language))})
        </span>
      )}
    </>
  );
}
