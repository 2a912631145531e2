// Then and now: each result, weakness and cause that the directive told when it was issued, beside what was ordered, what is
// reported, and what is verified. Where nothing is known it says so.
import { capital, dictionary } from '../../../../db/words.ts';
import { yearOf } from '../../../lib/dates.ts';
import { type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { dutyWords } from '../../../words/duties.ts';
import { words } from '../../../words/words.ts';
import type { BaselinePageAnswer } from '../../answers.ts';
import { amountWords, breakdownWords, periodWords, placeWords } from '../said/figure-said.tsx';
import { OwnWords } from '../said/own-words.tsx';
import { UnreadMark } from '../said/unread.tsx';
import { Closing, Taking, Trail } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import { tableForms } from '../shell/forms.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Cited, Said, Section } from '../shell/parts.tsx';
import { tableFiles } from '../shell/table-files.ts';
import {
  type BaselineRecord,
  type Facts,
  type Figure,
  factsOf,
  kindsOf,
  newestOf,
  sumOf,
  type Verified,
} from './facts.ts';
import { baselineTable } from './files.ts';
import { baselineStyles } from './page.css.ts';
import { baselineQuestion } from './question.ts';
import { type BaselineWords, baselineWords } from './words.ts';

interface In {
  readonly facts: Facts;
  readonly shown: Shown;
  readonly language: Language;
  readonly word: BaselineWords;
  readonly year: string;
}

function renderBaseline(answer: BaselinePageAnswer, shown: Shown): string | null {
  const { directive } = answer;
  if (!directive) return null;
  const { language } = shown;
  const { symbol, baselines } = directive;
  const word = baselineWords[language];
  const facts = factsOf(answer);
  const year = yearOf(directive.issuedOn);
  const count = (n: number) => formatDecimal(n, language);
  const said: In = { facts, shown, language, word, year };
  const { all, ordered, asked, verified } = sumOf(directive, facts);
  return documentOf({
    shown,
    title: word.heading({ symbol, year }),
    description: word.description({ symbol, year, all: count(baselines.length) }),
    css: baselineStyles,
    forms: tableForms,
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <Trail shown={shown} to={[['/nhiem-vu', dutyWords[language].register.title]]} />
          <h1>{word.heading({ symbol, year })}</h1>
          {baselines.length === 0 ? (
            <p>{word.none}</p>
          ) : (
            <>
              <p>
                {word.lead({
                  year,
                  all: count(all),
                  ordered: count(ordered),
                  asked: count(asked),
                  verified: count(verified),
                })}
              </p>
              <p class="small">{word.reading}</p>
            </>
          )}
          {kindsOf(directive).map(({ kind, all }) => (
            <Section
              key={kind}
              id={kind.toLowerCase()}
              heading={`${capital(dictionary[language].BaselineKind[kind])} (${count(all.length)})`}
            >
              <table class="now">
                <thead>
                  <tr>
                    <th scope="col">{word.told(year)}</th>
                    <th scope="col">{word.ordered}</th>
                    <th scope="col">{word.reported}</th>
                    <th scope="col">{word.verified}</th>
                  </tr>
                </thead>
                <tbody>
                  {all.map((one) => (
                    <Row key={one.code} one={one} {...said} />
                  ))}
                </tbody>
              </table>
            </Section>
          ))}
          <Taking shown={shown} forms={tableForms} />
        </main>
        <Closing shown={shown} answer={answer} operation="BaselinePage" />
      </>
    ),
  });
}

const Row = ({ one, ...said }: In & { one: BaselineRecord }) => (
  <tr id={one.code}>
    <th scope="row">
      <Then one={one} {...said} />
    </th>
    <td data-name={said.word.ordered}>
      <Ordered one={one} {...said} />
    </td>
    <td data-name={said.word.reported}>
      <Reported one={one} {...said} />
    </td>
    <td data-name={said.word.verified}>
      <Checked one={one} {...said} />
    </td>
  </tr>
);

/** Its own words where the text is loaded; else ours, and where the copy stands. */
function Then({ one, language, word }: In & { one: BaselineRecord }) {
  const { code, titleVi, titleEn, section, source, spans, confidence } = one;
  return (
    <>
      {code}. <Said both={{ vi: titleVi, en: titleEn }} language={language} />
      <UnreadMark step={{ confidence }} language={language} />
      <span class="small">
        ({word.paraphrase}; {section && `${section}, `}
        <Cited source={source} otherwise={words[language].figures.noSource} />)
      </span>
      <OwnWords spans={spans} language={language} />
    </>
  );
}

function Ordered({ one: { tasks }, shown, language, word }: In & { one: BaselineRecord }) {
  if (tasks.length === 0) return <>{word.noTask}</>;
  return (
    <ul>
      {tasks.map(({ code, titleVi, titleEn }) => (
        <li key={code}>
          <a href={taskAt(code, shown)}>{code}</a>{' '}
          <Said both={{ vi: titleVi, en: titleEn }} language={language} />
        </li>
      ))}
    </ul>
  );
}

const atDay = ({ day }: Shown): string => (day === null ? '' : `?ngay=${day}`);
const taskAt = (code: string, shown: Shown): string => `/${shown.language}/nhiem-vu/${code}${atDay(shown)}`;
const figureAt = (slug: string, shown: Shown): string => `/${shown.language}/chi-bao/${slug}${atDay(shown)}`;

/** Tasks that stand alike are told together. */
function Reported({
  one: { tasks, indicators },
  facts,
  shown,
  language,
  word,
}: In & { one: BaselineRecord }) {
  const count = (n: number) => formatDecimal(n, language);
  const standing = (code: string): string => {
    const stands = facts.handedIn(code);
    if (stands === null) return word.notOwed;
    const { handedIn, owed, overdue } = stands;
    return `${word.handedIn({ handedIn: count(handedIn), owed: count(owed) })}${overdue > 0 ? `, ${word.overdue(count(overdue))}` : ''}`;
  };
  const alike = Map.groupBy(tasks, ({ code }) => standing(code));
  const [counted, bare] = [
    indicators.filter((indicator) => newestOf(indicator) !== null),
    indicators.filter((indicator) => newestOf(indicator) === null),
  ];
  return (
    <ul>
      {[...alike].map(([stands, of]) => (
        <li key={stands}>
          {of.map(({ code }) => code).join(', ')}: {stands}
        </li>
      ))}
      {counted.map((indicator) => (
        <li key={indicator.slug}>
          <FigureLink indicator={indicator} shown={shown} />:{' '}
          <Newest figure={newestOf(indicator)!} language={language} />
        </li>
      ))}
      {bare.length > 0 && (
        <li>
          {bare.map((indicator, at) => (
            <>
              {at > 0 && '; '}
              <FigureLink indicator={indicator} shown={shown} />
            </>
          ))}
          : {word.noFigure}
        </li>
      )}
      {indicators.length === 0 && <li>{word.noIndicator}</li>}
    </ul>
  );
}

const FigureLink = ({
  indicator,
  shown,
}: {
  indicator: BaselineRecord['indicators'][number];
  shown: Shown;
}) => (
  <a href={figureAt(indicator.slug, shown)}>
    <Said both={nameOf(indicator)} language={shown.language} />
  </a>
);

function Newest({ figure, language }: { figure: Figure; language: Language }) {
  const about = [
    placeWords(figure.territory, language),
    breakdownWords(figure, language),
    periodWords(figure, language),
  ];
  return (
    <>
      <b>{amountWords(figure, figure.unit, language)}</b> ({about.filter(Boolean).join(', ')};{' '}
      <Cited source={figure.source} otherwise={words[language].figures.noSource} />)
      <UnreadMark step={figure} language={language} />
    </>
  );
}

/** What is published of each; of what nothing is, one line says so. */
function Checked({ one: { tasks, indicators }, facts, language, word }: In & { one: BaselineRecord }) {
  const { Claim } = dictionary[language];
  const told = [
    ...tasks.map(({ code }) => {
      const of = facts.ofTask(code);
      const claims = of.said.map(([claim, n]) => `${Claim[claim]} ${formatDecimal(n, language)}`).join(', ');
      return { key: code, name: <>{code}</>, said: coverage(of, word, language), claims };
    }),
    ...indicators.map((indicator) => ({
      key: indicator.slug,
      name: <Said both={nameOf(indicator)} language={language} />,
      said: coverage(facts.ofFigure(indicator.slug), word, language),
      claims: '',
    })),
  ];
  const some = told.filter(({ said }) => said !== '');
  if (some.length === 0) return <>{capital(word.nothing)}</>;
  return (
    <ul>
      {some.map(({ key, name, said, claims }) => (
        <li key={key}>
          {name}: {said}
          {claims && ` (${claims})`}
        </li>
      ))}
      {some.length < told.length && <li>{word.rest}</li>}
    </ul>
  );
}

/** Of how many provinces something is published, and of how many others; empty where nothing is. */
function coverage(
  { provinces, ofProvinces, others }: Verified<unknown>,
  word: BaselineWords,
  language: Language,
): string {
  const count = (n: number) => formatDecimal(n, language);
  return [
    ...(provinces > 0 ? [word.provinces({ some: count(provinces), all: count(ofProvinces) })] : []),
    ...(others > 0 ? [word.others(count(others))] : []),
  ].join('; ');
}

export const baseline: PublicPage<BaselinePageAnswer> = {
  path: '/truoc-va-nay',
  question: baselineQuestion,
  render: renderBaseline,
  renditions: tableFiles(baselineTable),
};
