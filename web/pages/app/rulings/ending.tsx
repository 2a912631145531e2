// What the end of rulings lets go and what it leaves, before they are ended.
import { formatDay, isCivilDate } from '../../../lib/dates.ts';
import type { EndingAnswer } from '../../answers.ts';
import { FormToken, frame, type Sent, type Shown } from '../frame/frame.tsx';
import { rulingStyles } from './page.css.ts';
import { picked, pickedProblems, pickField, seenAs } from './picked.ts';
import { count, DayField, rulingName } from './said.tsx';
import { rulingsWords } from './words.ts';

type Ending = Extract<NonNullable<EndingAnswer['nodes'][number]>, { due: unknown }>;

export function drawEnding({ nodes }: EndingAnswer, shown: Shown, sent: Sent): string | null {
  const rulings = nodes.filter((one): one is Ending => one !== null && 'due' in one);
  if (rulings.length === 0) return null;
  const { language } = shown;
  const word = rulingsWords[language];
  const until = sent.values.until ?? '';
  const seen = picked(sent.values);
  const problems = [
    ...sent.problems,
    ...(isCivilDate(until) ? [] : [{ field: 'until', message: word.wrong.day }]),
    ...pickedProblems(seen, word),
  ];
  const counts = rulings.map((ruling) => countsOf(ruling, until, shown.now));
  const released = counts.reduce((sum, one) => sum + one.released, 0);
  const isReady = problems.length === 0;
  return frame({
    shown: { ...shown, path: '/app/quyet-dinh' },
    title: word.ending.title,
    css: rulingStyles,
    problems,
    children: (
      <>
        {isReady && (
          <p class="says">
            {word.ending.says(count(rulings.length, language), formatDay(until), count(released, language))}
          </p>
        )}
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">{word.list.what}</th>
              <th scope="col">{word.ending.released}</th>
              <th scope="col">{word.ending.kept}</th>
            </tr>
          </thead>
          <tbody>
            {rulings.map((ruling, at) => (
              <tr key={ruling.id}>
                <th scope="row">{rulingName(ruling, language)}</th>
                <td data-name={word.ending.released}>{count(counts[at]!.released, language)}</td>
                <td data-name={word.ending.kept}>{count(counts[at]!.kept, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <form
          method="post"
          action={isReady ? '/app/quyet-dinh/nhieu/ket-thuc' : '/app/quyet-dinh/nhieu/ket-thuc/xem'}
        >
          <FormToken shown={shown} idempotencyKey={sent.key} />
          {seen.map((one, at) => (
            <input key={one.id} type="hidden" name={pickField(at)} value={seenAs(one)} />
          ))}
          {isReady ? (
            <input type="hidden" name="until" value={until} />
          ) : (
            <DayField
              name="until"
              label={word.one.until}
              hint={word.one.endHint}
              value={until}
              problems={problems}
            />
          )}
          <div class="buttons">
            <button type="submit">
              {isReady ? word.ending.confirm(count(rulings.length, language)) : word.one.endPreview}
            </button>
            <a class="touch" href="/app/quyet-dinh">
              {word.title}
            </a>
          </div>
        </form>
      </>
    ),
  });
}

/** What it has made due that is not due yet, in periods that end on or after the day; and all the rest. */
function countsOf({ due, directive }: Ending, until: string, now: string) {
  const endOf = new Map(directive.rounds.nodes.map(({ period, periodEnd }) => [period, periodEnd]));
  const isReleased = ({ period, dueAt }: Ending['due'][number]) =>
    dueAt > now && (endOf.get(period) ?? '') >= until;
  const sum = (some: Ending['due']) => some.reduce((all, { obligations }) => all + obligations, 0);
  return {
    released: sum(due.filter(isReleased)),
    kept: sum(due.filter((one) => !isReleased(one))),
  };
}
