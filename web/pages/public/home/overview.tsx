// What the directive is, and where everything stands, in four numbers.

import { countsByState } from '../../../charts/tile-map.tsx';
import { type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { Words } from '../../../words/words.ts';
import type { ProvinceFacts } from '../said/province-facts.ts';
import { Cited, Day, Said } from '../shell/parts.tsx';
import { type Directive, isUndated, reportCounts } from './facts.ts';

interface Shown {
  readonly language: Language;
  readonly word: Words;
}

export function Particulars({ directive, language, word }: Shown & { directive: Directive }) {
  const { distributionVi, distributionEn, issuer, predecessor, plans } = directive;
  return (
    <>
      <dl>
        <div>
          <dt>{word.directive.issuer}</dt>
          <dd>
            <Said both={nameOf(issuer)} language={language} />
          </dd>
        </div>
        <div>
          <dt>{word.directive.issuedOn}</dt>
          <dd>
            <Day on={directive.issuedOn} />
          </dd>
        </div>
        {predecessor && (
          <div>
            <dt>{word.directive.predecessor}</dt>
            <dd>{predecessor.symbol}</dd>
          </div>
        )}
        {plans.nodes.map(({ document, source }) => (
          <div key={document.symbol}>
            <dt>{word.directive.governmentPlan}</dt>
            <dd>
              {document.symbol}
              {document.issuedOn && (
                <>
                  , <Day on={document.issuedOn} />
                </>
              )}{' '}
              (<Cited source={source} otherwise={word.figures.noSource} />)
            </dd>
          </div>
        ))}
        <div>
          <dt>{word.directive.distribution}</dt>
          <dd>
            <Said both={{ vi: distributionVi, en: distributionEn }} language={language} />
          </dd>
        </div>
      </dl>
      <p class="notice">{word.directive.noDates}</p>
    </>
  );
}

export function Standing({
  directive,
  provinces,
  exampleYear,
  language,
  word,
}: Shown & {
  directive: Directive;
  provinces: readonly ProvinceFacts[];
  exampleYear: string | undefined;
}) {
  const number = (count: number) => formatDecimal(count, language);
  const states = countsByState(provinces);
  const reports = reportCounts(directive);
  const facts: [id: string, count: number, words: string][] = [
    [
      'nhiem-vu',
      directive.tasks.totalCount,
      word.standing.tasks(number(directive.groups.nodes.length), number(directive.all.totalCount)),
    ],
    ['nhiem-vu', directive.tasks.nodes.filter(isUndated).length, word.standing.undated],
    ['tinh', states.own + states.predecessor, word.standing.provinces(number(provinces.length))],
    ['bao-cao', reports.real, word.standing.reports],
  ];
  return (
    <section aria-labelledby="hom-nay">
      <h2 id="hom-nay" class="unseen">
        {word.standing.heading}
      </h2>
      <ul class="standing">
        {facts.map(([id, count, words]) => (
          <li key={words}>
            <a href={`#${id}`}>
              <b>{number(count)}</b> {words}
            </a>
          </li>
        ))}
      </ul>
      {reports.real === 0 && reports.examples === 0 && (
        <p>
          {word.standing.silent} <a href="/app/dang-nhap">{word.standing.officers}</a>
        </p>
      )}
      {exampleYear && (
        <p>
          <a href={`${exampleYear}/${language}`}>{word.standing.exampleYear}</a>
        </p>
      )}
      {reports.examples > 0 && <p class="small">{word.standing.examples(number(reports.examples))}</p>}
    </section>
  );
}
