// Plans: which province and which central body has one, and what those that were read say of each task.
import { formatDecimal } from '../../../lib/numbers.ts';
import { provincePageWords } from '../../../words/provinces.ts';
import { words } from '../../../words/words.ts';
import type { PlansPageAnswer } from '../../answers.ts';
import { Closing, Taking, Trail } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import { tableForms } from '../shell/forms.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import { tableFiles } from '../shell/table-files.ts';
import { comparedPlans, placesByState, placesOf } from './facts.ts';
import { plansTable } from './files.ts';
import { Centre, Places } from './having.tsx';
import { Against } from './matrix.tsx';
import { plansStyles } from './page.css.ts';
import type { In } from './parts.tsx';
import { plansQuestion } from './question.ts';
import { plansWords } from './words.ts';

function renderPlans(answer: PlansPageAnswer, shown: Shown): string | null {
  const { directive } = answer;
  if (!directive) return null;
  const { language } = shown;
  const word = plansWords[language];
  const places = placesOf(answer);
  const compared = comparedPlans(answer);
  const byState = placesByState(places);
  const count = (n: number) => formatDecimal(n, language);
  const found = places.filter(({ state }) => state === 'own' || state === 'predecessor').length;
  const said: In = { answer, directive, shown, language, word, compared };
  const { lead, leadNotFound } = provincePageWords[language];
  return documentOf({
    shown,
    title: word.heading(directive.symbol),
    description: word.description({
      found: count(found),
      all: count(places.length),
      read: count(compared.length),
    }),
    css: plansStyles,
    forms: tableForms,
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <Trail shown={shown} to={[['/tinh', words[language].nav.tinh]]} />
          <h1>{word.heading(directive.symbol)}</h1>
          <p>{lead(count(found), count(places.length))}</p>
          <ul class="standing">
            {byState.map(([state, of]) => (
              <li key={state}>
                <a href={`#${state}`}>
                  <b>{count(of.length)}</b> {words[language].provinces.state[state]}
                </a>
              </li>
            ))}
          </ul>
          <p class="small">{leadNotFound}</p>
          <Against {...said} />
          <Places byState={byState} {...said} />
          <Centre {...said} />
          <Taking shown={shown} forms={tableForms} />
        </main>
        <Closing shown={shown} answer={answer} operation="PlansPage" />
      </>
    ),
  });
}

export const plans: PublicPage<PlansPageAnswer> = {
  path: '/ke-hoach',
  question: plansQuestion,
  render: renderPlans,
  renditions: tableFiles(plansTable),
};
