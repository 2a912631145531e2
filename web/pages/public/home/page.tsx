// The first page answers in ten seconds: how it stands today, where, what came of it, what is new, and where to ask on.
import { StatusSprite } from '../../../charts/legend.tsx';
import { ProvincesOwing } from '../../../charts/provinces-owing.tsx';
import * as tileMap from '../../../charts/tile-map.tsx';
import { formatDay } from '../../../lib/dates.ts';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { dutyWords } from '../../../words/duties.ts';
import { type Words, words } from '../../../words/words.ts';
import type { PublicHomeAnswer } from '../../answers.ts';
import { type ProvinceFacts, provinceFacts } from '../said/province-facts.ts';
import { MapLegend } from '../said/provinces.tsx';
import { documentOf } from '../shell/document.tsx';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Said } from '../shell/parts.tsx';
import type { Directive } from './facts.ts';
import { homeFiles, homeForms } from './files.ts';
import { Foot } from './foot.tsx';
import { News } from './news.tsx';
import { homeStyles } from './page.css.ts';
import { homeQuestion } from './question.ts';
import { Sent } from './sent.tsx';
import { Standing, standingSentence } from './standing.tsx';
import { homeWords } from './words.ts';

/** The whole page; null when the ledger does not hold the directive, and never held it. */
export function renderHome(answer: PublicHomeAnswer, place: Shown): string | null {
  const { language } = place;
  const { directive } = answer;
  if (!directive) return place.day === null ? null : renderNotYet(place, place.day);
  const word = words[language];
  const provinces = provinceFacts(answer);
  const shown = { language, word };
  const subject = { vi: directive.subjectVi, en: directive.subjectEn };
  return documentOf({
    shown: place,
    title: word.pageTitle(directive.symbol),
    description: `${inLanguage(subject, language).text}. ${standingSentence(answer.owing, language)}`,
    css: homeStyles(answer.owing.obligations > 0),
    forms: homeForms,
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <h1>
            {word.directive.title(directive.symbol)}
            <span class="subject">
              <Said both={subject} language={language} />
            </span>
          </h1>
          <Issued directive={directive} language={language} />
          <div class="now">
            <Standing answer={answer} directive={directive} provinces={provinces} place={place} {...shown} />
            <Where answer={answer} provinces={provinces} {...shown} />
            {answer.sent && <Sent indicator={answer.sent} {...shown} />}
            <News answer={answer} {...shown} />
          </div>
          <Ways {...shown} />
        </main>
        <Foot answer={answer} place={place} operation="PublicHome" {...shown} />
      </>
    ),
  });
}

/** The first page on a day on which the ledger did not yet hold the directive. */
function renderNotYet(shown: Shown, day: string): string {
  const word = words[shown.language];
  const said = dutyWords[shown.language].register.notYet(formatDay(day));
  return documentOf({
    shown,
    title: word.productName,
    description: said,
    children: (
      <main id="noi-dung" tabIndex={-1}>
        <h1>{word.productName}</h1>
        <p>{said}</p>
      </main>
    ),
  });
}

export const home: PublicPage<PublicHomeAnswer> = {
  path: '',
  question: homeQuestion,
  render: renderHome,
  renditions: homeFiles,
};

interface In {
  readonly language: Language;
  readonly word: Words;
}

/** The facts of its issue are one line: they do not change. */
function Issued({ directive, language }: { directive: Directive; language: Language }) {
  const word = homeWords[language];
  const { issuer, issuedOn, predecessor, plans } = directive;
  const facts = [
    word.issued(inLanguage(nameOf(issuer), language).text, formatDay(issuedOn)),
    ...(predecessor?.symbol ? [word.follows(predecessor.symbol)] : []),
    ...plans.nodes.flatMap(({ document }) => (document.symbol ? [word.plan(document.symbol)] : [])),
  ];
  return <p class="small">{facts.join(' · ')}</p>;
}

/** Where something is owed, how each province stands; until then, which has a document on record. */
function Where({
  answer,
  provinces,
  language,
  word,
}: In & { answer: PublicHomeAnswer; provinces: readonly ProvinceFacts[] }) {
  return (
    <section aria-labelledby="tinh" class="map">
      <h2 id="tinh">
        <a href={`/${language}/tinh`}>{word.provinces.heading(formatDecimal(provinces.length, language))}</a>
      </h2>
      {answer.owing.obligations > 0 ? (
        <>
          <StatusSprite />
          <ProvincesOwing
            owing={answer.owing}
            places={answer.territories.nodes}
            leads={({ slug }) => `/${language}/tinh/${slug}`}
            language={language}
          />
        </>
      ) : (
        <>
          {tileMap.render(provinces, language, ({ code }) => `/${language}/tinh/${slugOf(answer, code)}`)}
          <MapLegend provinces={provinces} language={language} word={word} />
        </>
      )}
    </section>
  );
}

const slugOf = ({ territories }: PublicHomeAnswer, code: string | null): string =>
  territories.nodes.find((one) => one.code === code)?.slug ?? '';

const Ways = ({ language }: In) => {
  const { ways } = homeWords[language];
  const all: [path: string, words: string][] = [
    ['nhiem-vu', ways.who],
    ['ky', ways.rounds],
    ['so-ket', ways.reviews],
    ['thay-doi', ways.came],
    ['tinh', ways.mine],
    ['chi-bao', ways.figures],
    ['ke-hoach', ways.having],
    ['du-lieu', ways.plans],
    ['truoc-va-nay', ways.told],
    ['toan-canh', ways.whole],
  ];
  return (
    <nav class="ways" aria-labelledby="tim-theo">
      <h2 id="tim-theo">{ways.heading}</h2>
      <ul>
        {all.map(([path, said]) => (
          <li key={path}>
            <a href={`/${language}/${path}`}>{said}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
