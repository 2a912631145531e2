// The two gravest rungs: what is proposed to the Commission about a body, and the word it says on it.
import { dictionary } from '../../../../db/words.ts';
import { civilDate, formatDay } from '../../../lib/dates.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { UrgeQueueAnswer } from '../../answers.ts';
import { codeOf } from '../board/owed.ts';
import { FormToken, fieldState, Wrong } from '../frame/frame.tsx';
import { ExampleMark, isExample, Name, nameText } from '../frame/marks.tsx';
import { letterAddress } from './letter.tsx';
import { type Part, seenFields } from './part.ts';

type Undecided = NonNullable<UrgeQueueAnswer['undecided']>['nodes'][number];

/** The `id`s of the fields of a body's card. */
export const cardField = (name: 'pham-vi' | 'ngay' | 'ly-do', card: string) => `${name}-${card}`;

export function Proposals(part: Part) {
  const { answer, shown, word } = part;
  const all = answer.undecided?.nodes ?? [];
  const total = answer.undecided?.totalCount ?? 0;
  const number = (count: number) => formatDecimal(count, shown.language);
  const bodies = [...Map.groupBy(all, ({ agency }) => agency!.id).values()];
  return (
    <section aria-labelledby="kien-nghi">
      <h2 id="kien-nghi">{word.upper.heading}</h2>
      {all.length === 0 ? (
        <p>{word.upper.none}</p>
      ) : (
        <>
          <p>
            {word.upper.count(number(total), number(bodies.length))}{' '}
            {total > all.length && word.upper.shown(number(all.length))}
          </p>
          <div class="cases">
            {bodies.map((some, at) => (
              <Card key={some[0]!.agency!.id} some={some} at={String(at)} {...part} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function Card({
  some,
  at,
  answer,
  shown,
  sent,
  word,
  app,
}: Part & { some: readonly Undecided[]; at: string }) {
  const { language } = shown;
  const { agency, standing } = some[0]!;
  const isThis = sent.values.the === at;
  const codes = [...new Set(some.map(({ task }) => codeOf(task!, answer)))];
  const scope = word.upper.scope(
    codes.join(', '),
    [...new Set(some.map(({ task }) => task!.directive.symbol))].join(', '),
  );
  const [scopeField, dayField, whyField] = (['pham-vi', 'ngay', 'ly-do'] as const).map((name) =>
    cardField(name, at),
  ) as [string, string, string];
  const Hidden = ({ to }: { to: string }) => (
    <>
      <FormToken shown={shown} idempotencyKey={`${sent.key.slice(0, 32)}-${to}${at}`} />
      <input type="hidden" name="the" value={at} />
      <input type="hidden" name="co-quan" value={agency!.id} />
      <input type="hidden" name="chi-thi" value={some[0]!.task!.directive.id} />
      {some.map(({ id, revision }, n) => {
        const seen = seenFields(n);
        return (
          <span key={id}>
            <input type="hidden" name={seen.id} value={id} />
            <input type="hidden" name={seen.revision} value={String(revision)} />
          </span>
        );
      })}
    </>
  );
  return (
    <div class="case" id={`the-${at}`}>
      <h3>
        <Name of={agency} language={language} /> {isExample({ standing }) && <ExampleMark word={app} />}
      </h3>
      <ul>
        {some.map(({ id, rung, task, dueOn, daysLate, obligation }) => {
          const letter = obligation?.letters?.find(({ state }) => state !== 'WITHDRAWN');
          return (
            <li key={id}>
              {word.upper.line(
                dictionary[language].UrgingRung[rung!],
                codeOf(task!, answer),
                formatDay(dueOn!),
                formatDecimal(daysLate ?? 0, language),
              )}
              {letter && (
                <>
                  {'; '}
                  <a href={letterAddress(letter.id)}>{letter.symbol}</a>{' '}
                  {dictionary[language].LetterState[letter.state!]}
                </>
              )}
            </li>
          );
        })}
      </ul>
      <details open={isThis && sent.values['pham-vi'] !== undefined}>
        <summary>{word.upper.plan}</summary>
        <form method="post" action="/app/don-doc/kiem-tra">
          <Hidden to="k" />
          <div class="field">
            <label for={scopeField}>{word.upper.scopeLabel}</label>
            <Wrong field={scopeField} problems={sent.problems} />
            <textarea name="pham-vi" required {...fieldState(scopeField, sent.problems)}>
              {(isThis ? sent.values['pham-vi'] : undefined) ?? scope}
            </textarea>
          </div>
          <div class="field">
            <label for={dayField}>{word.upper.plannedFor}</label>
            <Wrong field={dayField} problems={sent.problems} />
            <input
              type="date"
              name="ngay"
              min={civilDate(shown.now)}
              value={isThis ? (sent.values.ngay ?? '') : ''}
              {...fieldState(dayField, sent.problems)}
            />
          </div>
          <button type="submit">{word.upper.planNow(nameText(agency, language))}</button>
        </form>
      </details>
      <details open={isThis && sent.values['ly-do'] !== undefined}>
        <summary>{word.upper.decide}</summary>
        <form method="post" action="/app/don-doc/quyet-dinh">
          <Hidden to="q" />
          <div class="field">
            <label for={whyField}>{word.upper.why}</label>
            <Wrong field={whyField} problems={sent.problems} />
            <textarea name="ly-do" required {...fieldState(whyField, sent.problems)}>
              {isThis ? (sent.values['ly-do'] ?? '') : ''}
            </textarea>
          </div>
          <div class="beside">
            <button type="submit" name="thanh" value="REVIEW">
              {word.upper.review}
            </button>
            <button class="second" type="submit" name="thanh" value="NEITHER">
              {word.upper.neither}
            </button>
          </div>
        </form>
      </details>
    </div>
  );
}
