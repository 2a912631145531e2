// One body: what it answers for and did on any day, whose functions it took over and who took its own, what it owes and what came of it.

import { formatDay } from '../../../lib/dates.ts';
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { BodyPageAnswer } from '../../answers.ts';
import { BesideRecord } from '../said/beside.tsx';
import { Closing, Taking, Trail } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import { tableForms } from '../shell/forms.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Section } from '../shell/parts.tsx';
import { tableFiles } from '../shell/table-files.ts';
import { bodyCard } from './card.ts';
import { Duties } from './duties.tsx';
import { type BodyRecord, countsOf, dayShown, dutiesOn } from './facts.ts';
import { bodyParts, bodyTable } from './files.ts';
import { Identity } from './identity.tsx';
import { Owes } from './owes.tsx';
import { bodyStyles } from './page.css.ts';
import { bodyLink, type In } from './parts.tsx';
import { Fields, Passing } from './passing.tsx';
import { bodyQuestion } from './question.ts';
import { Reports } from './reports.tsx';
import { bodyWords } from './words.ts';

function renderBody(answer: BodyPageAnswer, shown: Shown): string | null {
  const { agency: body } = answer;
  if (!body) return null;
  const { language } = shown;
  const word = bodyWords[language];
  const name = inLanguage(nameOf(body), language).text;
  const count = (n: number) => formatDecimal(n, language);
  const on = dayShown(shown);
  const said: In = { answer, body, shown, language, word, on };
  const { held } = dutiesOn(body, on);
  const isBeside = [body.findings, body.recommendations, body.commendations].some((l) => l.totalCount > 0);
  return documentOf({
    shown,
    title: name,
    description: word.description({
      name,
      duties: count(held.length),
      overdue: count(body.obligationCounts.overdue),
      reports: count(body.reports.totalCount),
    }),
    css: bodyStyles,
    forms: [...tableForms, 'png'],
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <Trail shown={shown} to={[['/co-quan', word.kicker]]} />
          <h1>{name}</h1>
          <Ended {...said} />
          {body.isCollective && <p class="notice">{word.collective}</p>}
          <section aria-labelledby="tom-tat">
            <h2 id="tom-tat" class="unseen">
              {word.counts.heading}
            </h2>
            <ul class="standing">
              {countsOf(body, shown).map(([id, number, text]) => (
                <li key={id}>
                  <a href={`#${id}`}>
                    <b>{count(number)}</b> {text}
                  </a>
                </li>
              ))}
            </ul>
          </section>
          <Duties {...said} />
          <Owes {...said} />
          <Reports {...said} />
          {isBeside ? (
            <BesideRecord of={body} language={language} />
          ) : (
            <Section id="ben-canh" heading={word.beside.heading}>
              <p>{word.beside.none}</p>
            </Section>
          )}
          <Passing {...said} />
          <Fields {...said} />
          <Identity {...said} />
          <Taking shown={shown} forms={[...tableForms, 'png']} />
        </main>
        <Closing shown={shown} answer={answer} operation="BodyPage" />
      </>
    ),
  });
}

/** That it is no more, and who holds its functions, before anything else. */
function Ended({ body, word, shown, on }: In) {
  if (body.endedOn === null || body.endedOn > on) return null;
  const day = formatDay(body.endedOn);
  if (body.successors.length === 0) return <p class="notice">{word.ended(day)}</p>;
  const heirs = [...new Map(body.successors.map(({ to }) => [to.slug, to])).values()];
  return (
    <p class="notice">
      {word.endedHeir(day)}{' '}
      {heirs.map((heir, at) => (
        <>
          {at > 0 && '; '}
          {bodyLink(heir, shown)}
        </>
      ))}
      .
    </p>
  );
}

const pathOf = ({ slug }: Pick<BodyRecord, 'slug'>): string => `/co-quan/${slug}`;

export const body: PublicPage<BodyPageAnswer> = {
  path: '/co-quan/:slug',
  isOfAll: true,
  question: bodyQuestion,
  variables: ({ slug = '' }) => ({ slug }),
  example: { slug: 'uy-ban-nhan-dan-thanh-pho-hai-phong' },
  standsAt: ({ agency }) => agency && pathOf(agency),
  parts: bodyParts,
  render: renderBody,
  renditions: { ...tableFiles(bodyTable), png: bodyCard },
};
