// One round: who owed what, how that stands, and what was published of it.
import { StatusSprite } from '../../../charts/legend.tsx';
import { ProvincesOwing } from '../../../charts/provinces-owing.tsx';
import { civilDate, formatDay, formatPeriod, lastDay } from '../../../lib/dates.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { dutyWords } from '../../../words/duties.ts';
import type { RoundPageAnswer } from '../../answers.ts';
import { paperLink } from '../document/parts.tsx';
import { documentWords } from '../said/deadline.tsx';
import { Closing, Taking, Trail } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import { tableForms } from '../shell/forms.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Section } from '../shell/parts.tsx';
import { tableFiles } from '../shell/table-files.ts';
import { openPageWords } from '../shell/words.ts';
import { Bodies } from './bodies.tsx';
import {
  allOf,
  groupIn,
  groups,
  groupsShown,
  isComing,
  isExampleRound,
  periodIn,
  sentencesOf,
} from './facts.ts';
import { roundParts, roundTable } from './files.ts';
import { Listed } from './listed.tsx';
import { roundStyles } from './page.css.ts';
import { type In, roundAt } from './parts.tsx';
import { Published } from './published.tsx';
import { roundQuestion } from './question.ts';
import { roundWords } from './words.ts';

function renderRound(answer: RoundPageAnswer, shown: Shown): string | null {
  const round = answer.directive?.round;
  if (!round) return null;
  const { language, address } = shown;
  const word = roundWords[language];
  const all = allOf(answer, round);
  const group = groupIn(address['tinh-trang']);
  const count = (n: number) => formatDecimal(n, language);
  const said: In = { answer, round, all, shown, language, word, count, group };
  const period = formatPeriod(round.period, language);
  const sentences = sentencesOf(all, word, count);
  const title =
    group === null
      ? word.title(period)
      : `${word.title(period)}: ${word.listed.heading(count(answer.owed.totalCount), word.groups[group])}`;
  const kept = { 'tinh-trang': group ?? undefined };
  return documentOf({
    shown,
    title,
    description: word.description({
      period,
      said: sentences.join(' '),
      reports: count(round.reports.nodes.filter(({ isExample }) => !isExample).length),
    }),
    css: roundStyles,
    forms: tableForms,
    kept: { ...kept, sau: address.sau },
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <Trail shown={shown} to={[['/ky', word.list]]} />
          <h1>
            {word.title(period)}{' '}
            {isExampleRound(round) && <span class="mark">{openPageWords[language].example}</span>}
          </h1>
          {isExampleRound(round) && <p class="notice">{word.example}</p>}
          {isComing(round, shown.now) && (
            <p class="notice">{word.coming(formatDay(civilDate(round.opensAt)))}</p>
          )}
          <Due {...said} />
          <StatusSprite />
          <Counts sentences={sentences} {...said} />
          {group === null ? <Whole {...said} /> : <Listed {...said} group={group} />}
          <Others {...said} />
          <Taking shown={shown} forms={tableForms} kept={kept} />
        </main>
        <Closing shown={shown} answer={answer} operation="RoundPage" />
      </>
    ),
  });
}

/** The days of the period, and by when and by whose word it is due. */
function Due({ round, word, language, shown }: In) {
  const { rulingDocument: paper } = round;
  return (
    <p>
      {word.span(formatDay(round.periodStart), formatDay(round.periodEnd))}{' '}
      {round.dueAt === null ? (
        word.undated
      ) : (
        <>
          {word.due(formatDay(lastDay(round.dueAt)))}
          {paper && (
            <>
              {`, ${word.by} `}
              <a href={paperLink(paper, shown)}>
                {documentWords(paper, language, dutyWords[language].deadline.noDocument).text}
              </a>
            </>
          )}
          .
        </>
      )}
    </p>
  );
}

function Counts({ sentences, all, word, count, round, group, shown }: In & { sentences: readonly string[] }) {
  const counted = groupsShown(all);
  return (
    <section aria-labelledby="tom-tat">
      <h2 id="tom-tat" class="unseen">
        {word.counts}
      </h2>
      {sentences.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {counted.length > 0 && (
        <ul class="standing">
          {counted.map(([one, n]) => (
            <li key={one}>
              <a
                href={roundAt(round.period, shown, { group: one })}
                aria-current={one === group ? 'page' : undefined}
              >
                <b>{count(n)}</b> {word.groups[one]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Whole(said: In) {
  const { answer, all, word, language } = said;
  return (
    <>
      {all.bodies.some(({ place }) => place !== null) && (
        <Section id="ban-do" heading={word.map}>
          <ProvincesOwing
            owing={all}
            places={answer.territories.nodes}
            leads={({ slug }) => `/${language}/tinh/${slug}`}
            language={language}
          />
        </Section>
      )}
      {all.bodies.length > 0 && <Bodies {...said} />}
      <Published {...said} />
    </>
  );
}

function Others({ answer, round, word, language, shown }: In) {
  const others = answer.directive!.rounds.nodes.filter(
    ({ period, standing }) => period !== round.period && (standing === 'EXAMPLE') === isExampleRound(round),
  );
  if (others.length === 0) return null;
  return (
    <Section id="ky-khac" heading={word.others}>
      <ul class="others">
        {others.map(({ period }) => (
          <li key={period}>
            <a href={roundAt(period, shown)}>{formatPeriod(period, language)}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** As many as a list shows at a time; of all of them only how many there are is asked. */
const listed = 50;

export const round: PublicPage<RoundPageAnswer> = {
  path: '/ky/:period',
  question: roundQuestion,
  variables: ({ period, sau, ...address }) => {
    const group = groupIn(address['tinh-trang']);
    return {
      period: periodIn(period),
      ...(group === null
        ? {}
        : {
            statuses: groups[group].statuses,
            owes: groups[group].owes,
            many: listed,
            after: sau ?? null,
          }),
    };
  },
  example: { period: '2026-Q3' },
  takes: ['tinh-trang', 'sau'],
  standsAt: ({ directive }, { path }) => (directive?.round ? `/ky/${directive.round.period}` : path),
  parts: roundParts,
  render: renderRound,
  renditions: tableFiles(roundTable),
};
