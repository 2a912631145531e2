// All rounds, the newest first: what was owed in each, what of it is overdue, and what was published.
import { formatPeriod, lastDay } from '../../../lib/dates.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { provincePageWords } from '../../../words/provinces.ts';
import type { RoundsPageAnswer } from '../../answers.ts';
import { reviewPageWords } from '../reviews/words.ts';
import { roundsStyles } from '../round/page.css.ts';
import { roundAt } from '../round/parts.tsx';
import { roundWords } from '../round/words.ts';
import { Closing, Taking } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import { tableForms } from '../shell/forms.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Day } from '../shell/parts.tsx';
import { tableFiles } from '../shell/table-files.ts';
import { countsOf, isExampleOf, type RoundOfList } from './facts.ts';
import { roundsTable } from './files.ts';
import { roundsQuestion } from './question.ts';
import { roundsWords } from './words.ts';

function renderRounds(answer: RoundsPageAnswer, shown: Shown): string | null {
  const { directive } = answer;
  if (!directive) return null;
  const { language } = shown;
  const word = roundsWords[language];
  const title = roundWords[language].list;
  const { nodes, totalCount } = directive.rounds;
  const count = (n: number) => formatDecimal(n, language);
  const facts = nodes.filter((round) => !isExampleOf(round));
  const said =
    facts.length === 0
      ? word.none
      : word.lead({ rounds: count(facts.length), newest: formatPeriod(facts[0]!.period, language) });
  return documentOf({
    shown,
    title,
    description: `${said} ${word.what}`,
    css: roundsStyles,
    forms: tableForms,
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <h1>{title}</h1>
          <p>{said}</p>
          <p class="small">{word.what}</p>
          {nodes.length > 0 && <Rounds nodes={nodes} shown={shown} />}
          <p>
            <a href={`/${language}/so-ket`}>{reviewPageWords[language].title}</a>
          </p>
          {totalCount > nodes.length && <p>{word.more(count(nodes.length), count(totalCount))}</p>}
          <Taking shown={shown} forms={tableForms} />
        </main>
        <Closing shown={shown} answer={answer} operation="RoundsPage" />
      </>
    ),
  });
}

function Rounds({ nodes, shown }: { nodes: readonly RoundOfList[]; shown: Shown }) {
  const { language, now } = shown;
  const word = roundsWords[language];
  const { rounds } = provincePageWords[language];
  const count = (n: number) => formatDecimal(n, language);
  return (
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">{rounds.period}</th>
          <th scope="col">{rounds.due}</th>
          <th scope="col">{word.owed}</th>
          <th scope="col">{word.overdue}</th>
          <th scope="col">{word.published}</th>
        </tr>
      </thead>
      <tbody>
        {nodes.map((round) => {
          const { owed, overdue, published } = countsOf(round);
          return (
            <tr key={`${round.period} ${round.standing}`}>
              <th scope="row">
                <a href={roundAt(round.period, shown)}>{formatPeriod(round.period, language)}</a>{' '}
                {isExampleOf(round) && <span class="mark">{rounds.standingExample}</span>}
                {round.opensAt > now && <span class="mark">{word.coming}</span>}
              </th>
              <td>
                <span class="name-of">{rounds.due}: </span>
                {round.dueAt === null ? rounds.undated : <Day on={lastDay(round.dueAt)} />}
              </td>
              <td>
                <span class="name-of">{word.owed}: </span>
                {owed === 0 ? <span class="small">{word.nobody}</span> : count(owed)}
              </td>
              <td>
                <span class="name-of">{word.overdue}: </span>
                {owed === 0 ? '–' : count(overdue)}
              </td>
              <td>
                <span class="name-of">{word.published}: </span>
                {count(published)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export const rounds: PublicPage<RoundsPageAnswer> = {
  path: '/ky',
  question: roundsQuestion,
  render: renderRounds,
  renditions: tableFiles(roundsTable),
};
