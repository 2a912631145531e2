// Every ruling on record, and the way to a new one.
import { StatusSprite } from '../../../charts/legend.tsx';
import { formatDay, lastDay } from '../../../lib/dates.ts';
import type { RulingsAnswer } from '../../answers.ts';
import { inAddress } from '../frame/addresses.ts';
import { FormToken, frame, type Sent, type Shown, Wrong } from '../frame/frame.tsx';
import { ExampleMark, isExample } from '../frame/marks.tsx';
import { appWords } from '../frame/words.ts';
import { rulingStyles } from './page.css.ts';
import { pickField, seenAs } from './picked.ts';
import { count, DayField, type Ruled, ruleWords, rulingName } from './said.tsx';
import { type RulingsWords, rulingsWords } from './words.ts';

export function drawRulings(
  { rulings: { nodes }, directives }: RulingsAnswer,
  shown: Shown,
  sent: Sent,
): string {
  const { language } = shown;
  const word = rulingsWords[language];
  const app = appWords[language];
  const areSeveral = directives.nodes.length > 1;
  const all = [...nodes].sort((a, b) => (a.from < b.from ? 1 : -1));
  return frame({
    shown: { ...shown, path: '/app/quyet-dinh' },
    title: word.title,
    css: rulingStyles,
    problems: sent.problems,
    children: (
      <>
        <StatusSprite />
        <p>{word.intro}</p>
        <p>
          <a class="button" href="/app/quyet-dinh/moi">
            {word.make}
          </a>
        </p>
        <h2>{word.list.heading}</h2>
        {all.length === 0 ? (
          <p class="notice">{word.list.empty}</p>
        ) : (
          <form method="post" action="/app/quyet-dinh/nhieu/ket-thuc/xem">
            <FormToken shown={shown} />
            <Wrong field="chon" problems={sent.problems} />
            <table class="stack" id="chon">
              <thead>
                <tr>
                  <th scope="col">{word.list.what}</th>
                  <th scope="col">{word.list.rule}</th>
                  <th scope="col">{word.list.next}</th>
                  <th scope="col">{word.list.state}</th>
                </tr>
              </thead>
              <tbody>
                {all.map((ruling, at) => (
                  <tr key={ruling.id}>
                    <th scope="row">
                      <span class="choice">
                        {ruling.until === null && (
                          <input
                            type="checkbox"
                            name={pickField(at)}
                            value={seenAs(ruling)}
                            aria-label={word.list.pick(rulingName(ruling, language))}
                          />
                        )}
                        <a class="touch" href={`/app/quyet-dinh/${inAddress(ruling.id)}`}>
                          {rulingName(ruling, language)}
                        </a>
                      </span>
                      {areSeveral && <span class="small">{ruling.directive.symbol} </span>}
                      {isExample(ruling) && <ExampleMark word={app} />}
                    </th>
                    <td data-name={word.list.rule}>
                      {ruleWords(ruling, language, word)}
                      <span class="small">; {word.rule.tasks(count(ruling.tasks.length, language))}</span>
                    </td>
                    <td data-name={word.list.next}>{nextWords(ruling, shown, word)}</td>
                    <td data-name={word.list.state}>{forceWords(ruling, word)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <DayField
              name="until"
              label={word.one.until}
              hint={word.one.endHint}
              value={sent.values.until}
              problems={sent.problems}
            />
            <button class="second" type="submit">
              {word.list.endMany}
            </button>
          </form>
        )}
      </>
    ),
  });
}

export const forceWords = ({ from, until }: Pick<Ruled, 'from' | 'until'>, word: RulingsWords): string =>
  until === null ? word.list.from(formatDay(from)) : word.list.until(formatDay(from), formatDay(until));

function nextWords({ due }: Ruled, { language, now }: Shown, word: RulingsWords) {
  const next = due.find(({ dueAt }) => dueAt > now) ?? due.at(-1);
  if (!next) return word.list.noDue;
  return `${formatDay(lastDay(next.dueAt))}, ${word.list.owed(count(next.obligations, language))}`;
}
