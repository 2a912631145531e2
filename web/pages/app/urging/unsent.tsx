// What has not left: why, and what is needed for it, at the place where it is put right.
import { dictionary } from '../../../../db/words.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { UrgeQueueAnswer } from '../../answers.ts';
import { codeOf } from '../board/owed.ts';
import { FormToken, fieldState, Wrong } from '../frame/frame.tsx';
import { ExampleMark, isExample, Name, nameText } from '../frame/marks.tsx';
import type { Part } from './part.ts';
import { messageStates } from './question.ts';

type Message = NonNullable<UrgeQueueAnswer['unsent']>['nodes'][number];

/** The `id` of the field in which a body's address is entered. */
export const addressField = (at: string) => `dia-chi-${at}`;

export function Unsent(part: Part) {
  const { answer, shown, word } = part;
  const { language } = shown;
  const number = (count: number) => formatDecimal(count, language);
  const counts = messageStates
    .map((state) => [state, answer[`m${state}`]?.totalCount ?? 0] as const)
    .filter(([, count]) => count > 0);
  const waiting = answer.unsent?.nodes ?? [];
  const bodies = [...Map.groupBy(waiting, ({ to }) => to!.id).values()];
  const unprovided = answer.mWAITING_FOR_PROVIDER?.totalCount ?? 0;
  const dead = answer.dead?.nodes ?? [];
  const nothing = bodies.length === 0 && unprovided === 0 && dead.length === 0;
  return (
    <section aria-labelledby="hop">
      <h2 id="hop">{word.outbox.heading}</h2>
      {nothing && <p>{word.outbox.empty}</p>}
      {bodies.length > 0 && (
        <>
          <h3>{word.outbox.noAddress}</h3>
          <p>{word.outbox.noAddressHint}</p>
          {bodies.map((some, at) => (
            <Address key={some[0]!.to!.id} some={some} at={String(at)} {...part} />
          ))}
        </>
      )}
      {unprovided > 0 && <p class="notice">{word.outbox.noProvider(number(unprovided))}</p>}
      {dead.length > 0 && <h3>{word.outbox.deadHeading}</h3>}
      <ul class="rows">
        {dead.map((message, at) => (
          <Dead key={message.id} message={message} at={at} {...part} />
        ))}
      </ul>
      {counts.length > 0 && (
        <>
          <p class="small">{word.outbox.counts}</p>
          <ul class="which small">
            {counts.map(([state, count]) => (
              <li key={state}>
                {dictionary[language].MessageState[state]}: <b>{number(count)}</b>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What a message carries, in a few words. */
const carried = ({ event, letter, urging }: Message, { answer, shown, word }: Part): string =>
  event
    ? dictionary[shown.language].NoticeEvent[event]
    : letter
      ? word.outbox.letter(letter.symbol ?? '')
      : urging
        ? `${dictionary[shown.language].UrgingRung[urging.rung!]} ${codeOf(urging.task!, answer)}`
        : '';

function Address({ some, at, ...part }: Part & { some: readonly Message[]; at: string }) {
  const { shown, sent, word, app } = part;
  const { language } = shown;
  const { to, standing } = some[0]!;
  const field = addressField(at);
  const isThis = sent.values['co-quan'] === to!.id;
  return (
    <div class="case">
      <p>
        <b>
          <Name of={to} language={language} />
        </b>{' '}
        {isExample({ standing }) && <ExampleMark word={app} />}{' '}
        <span class="small">
          {word.outbox.waits([...new Set(some.map((message) => carried(message, part)))].join('; '))}
        </span>
      </p>
      <form method="post" action="/app/don-doc/dia-chi">
        <FormToken shown={shown} idempotencyKey={`${sent.key.slice(0, 32)}-c${at}`} />
        <input type="hidden" name="co-quan" value={to!.id} />
        <input type="hidden" name="thu-tu" value={at} />
        <div class="beside">
          <div class="field">
            <label for={field}>{word.outbox.address(nameText(to, language))}</label>
            <Wrong field={field} problems={sent.problems} />
            <input
              name="dia-chi"
              required
              autocomplete="off"
              value={isThis ? (sent.values['dia-chi'] ?? '') : ''}
              {...fieldState(field, sent.problems)}
            />
          </div>
          <button class="second" type="submit">
            {word.outbox.save}
          </button>
        </div>
      </form>
    </div>
  );
}

function Dead({ message, at, ...part }: Part & { message: Message; at: number }) {
  const { shown, sent, word } = part;
  const { language } = shown;
  return (
    <li>
      <p>
        <b>
          <Name of={message.to} language={language} />
        </b>{' '}
        <span class="small">
          {carried(message, part)}; {word.outbox.attempts(formatDecimal(message.attempts ?? 0, language))}
          {message.lastError && (
            <>
              : <span lang={language === 'en' ? undefined : 'en'}>{message.lastError}</span>
            </>
          )}
        </span>
      </p>
      <form method="post" action="/app/don-doc/gui-lai">
        <FormToken shown={shown} idempotencyKey={`${sent.key.slice(0, 32)}-${at}`} />
        <input type="hidden" name="thu" value={message.id} />
        <input type="hidden" name="revision" value={String(message.revision)} />
        <button class="second" type="submit">
          {word.outbox.requeue(nameText(message.to, language))}
        </button>
      </form>
    </li>
  );
}
