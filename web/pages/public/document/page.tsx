// One document: what it is and where it can be read, what it is on this ledger, whom it binds, and what is traced to it.
import { capital, dictionary } from '../../../../db/words.ts';
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { safeLink } from '../../../lib/links.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { DocumentPageAnswer, DocumentPagePaper } from '../../answers.ts';
import { againstWords } from '../against/words.ts';
import { bodyLink } from '../body/parts.tsx';
import { plansWords } from '../plans/words.ts';
import { Closing, Taking, Trail } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import { tableForms } from '../shell/forms.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Day, Said, Section } from '../shell/parts.tsx';
import { tableFiles } from '../shell/table-files.ts';
import { textPageWords } from '../text/words.ts';
import { Binds } from './binds.tsx';
import { documentCard } from './card.ts';
import { Cites } from './cites.tsx';
import { citedBy, kindOf, underOf } from './facts.ts';
import { documentParts, documentTable } from './files.ts';
import { documentStyles } from './page.css.ts';
import { type In, paperLink, paperWords } from './parts.tsx';
import { Provisions } from './provisions.tsx';
import { documentQuestion } from './question.ts';
import { documentPageWords } from './words.ts';

function renderDocument(answer: DocumentPageAnswer, shown: Shown): string | null {
  const { document: paper } = answer;
  if (!paper) return null;
  const { language } = shown;
  const word = documentPageWords[language];
  const said: In = { answer, paper, shown, language, word };
  const kind = kindOf(paper, language);
  const title = inLanguage({ vi: paper.titleVi, en: paper.titleEn }, language).text;
  const name = paper.symbol ?? (title || word.what.untitled);
  return documentOf({
    shown,
    title: paper.symbol === null ? name : `${kind} ${name}`,
    description: word.description({
      kind,
      name: paper.symbol ?? '',
      title: title || word.what.untitled,
      cited: formatDecimal(citedBy(paper), language),
    }),
    css: documentStyles,
    forms: [...tableForms, 'png'],
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <Trail shown={shown} to={[trailOf(said)]} />
          <h1>
            <span class="kicker">
              {kind}
              {paper.symbol !== null && ` ${paper.symbol}`}
            </span>
            {title ? <Said both={{ vi: paper.titleVi, en: paper.titleEn }} language={language} /> : name}
          </h1>
          <What {...said} />
          <OnLedger {...said} />
          <Provisions {...said} />
          <Binds {...said} />
          <Cites {...said} />
          <Taking shown={shown} forms={[...tableForms, 'png']} />
        </main>
        <Closing shown={shown} answer={answer} operation="DocumentPage" />
      </>
    ),
  });
}

const trailOf = ({ paper, word, language }: In): readonly [string, string] =>
  paper.asPlan?.relation === 'IMPLEMENTS_DIRECTIVE'
    ? ['/ke-hoach', plansWords[language].title]
    : ['/du-lieu/ke-hoach', word.trail];

function What({ paper, word, language, shown }: In) {
  const { readings } = word.what;
  const link = safeLink(paper.url);
  const facts = [
    [word.what.kind, kindOf(paper, language)],
    [word.what.symbol, paper.symbol ?? word.what.noSymbol],
    [word.what.issuer, paper.issuer === null ? word.what.noIssuer : bodyLink(paper.issuer, shown)],
    [word.what.issuedOn, paper.issuedOn === null ? word.what.undated : <Day on={paper.issuedOn} />],
    ...(paper.publisher === null ? [] : [[word.what.publisher, paper.publisher]]),
    [word.what.standing, capital(dictionary[language].Standing[paper.standing])],
    [word.what.read, capital(readings[paper.readAs as keyof typeof readings] ?? paper.readAs)],
  ] as const;
  return (
    <Section id="la-gi" heading={word.what.heading}>
      <p>{link === null ? word.what.noCopy : <a href={link}>{word.what.open}</a>}</p>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={String(name)}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {paper.texts.length > 0 && (
        <p>
          <a href={`/${language}/van-ban/${paper.slug}/doc${shown.day === null ? '' : `?ngay=${shown.day}`}`}>
            {textPageWords[language].lead}
          </a>
        </p>
      )}
      {paper.asPlan?.provisions.nodes.some(({ spans }) => spans.length > 0) && (
        <p>
          <a
            href={`/${language}/van-ban/${paper.slug}/doi-chieu${shown.day === null ? '' : `?ngay=${shown.day}`}`}
          >
            {againstWords[language].link}
          </a>
        </p>
      )}
      <p class="small">{word.what.paraphrase}</p>
    </Section>
  );
}

function OnLedger({ answer, paper, word, language, shown }: In) {
  const { asDirective, asPlan, followedBy } = paper;
  const count = (n: number) => formatDecimal(n, language);
  const to = (path: string, under: { readonly slug: string }) =>
    `/${language}${underOf(answer, under)}${path}${shown.day === null ? '' : `?ngay=${shown.day}`}`;
  const papers = (name: string, of: DocumentPagePaper) => (
    <li>
      {name}: <a href={paperLink(of, shown)}>{paperWords(of, language, word)}</a>
    </li>
  );
  return (
    <Section id="trong-so" heading={word.ledger.heading}>
      {asDirective === null && asPlan === null && followedBy === null && <p>{word.ledger.none}</p>}
      <ul class="lines">
        {asDirective && (
          <li>
            <a href={to('/nhiem-vu', asDirective)}>{word.ledger.directive(asDirective.symbol)}</a>
          </li>
        )}
        {asDirective?.predecessor && papers(word.ledger.follows, asDirective.predecessor)}
        {followedBy && papers(word.ledger.followedBy, followedBy.document)}
        {asPlan && (
          <li>
            {word.ledger.plan(asPlan.directive.symbol)}: {dictionary[language].PlanRelation[asPlan.relation]}
            <span class="small line">
              {word.ledger.of} {bodyLink(asPlan.agency, shown)}
              {asPlan.territory &&
                (asPlan.territory.kind === 'PROVINCE' || asPlan.territory.kind === 'CITY') && (
                  <>
                    {' ('}
                    <a href={to(`/tinh/${asPlan.territory.slug}`, asPlan.directive)}>
                      {inLanguage(nameOf(asPlan.territory), language).text}
                    </a>
                    {')'}
                  </>
                )}
              {asPlan.period && `, ${asPlan.period}`}
              {', '}
              {word.ledger.provisions(count(asPlan.provisions.totalCount))}
              {', '}
              {word.ledger.targets(count(asPlan.targets.length))}
            </span>
          </li>
        )}
      </ul>
      <p class="small">{word.ledger.changes}</p>
    </Section>
  );
}

export const document: PublicPage<DocumentPageAnswer> = {
  path: '/van-ban/:slug',
  isOfAll: true,
  question: documentQuestion,
  variables: ({ slug = '' }) => ({ slug }),
  example: { slug: '20-ct-tw' },
  standsAt: ({ document: paper }) => paper && `/van-ban/${paper.slug}`,
  parts: documentParts,
  render: renderDocument,
  renditions: { ...tableFiles(documentTable), png: documentCard },
};
