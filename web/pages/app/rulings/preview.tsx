// What a ruling would do, before it is made: how much, for whom, by when; whom it does not reach, and why.

import { inRuns } from '../../../lib/codes.ts';
import { civilDate, formatDay, formatPeriod, lastDay } from '../../../lib/dates.ts';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { sectionIn } from '../../../lib/sections.ts';
import type { RulingFormAnswer } from '../../answers.ts';
import { FormToken, frame, type Sent, type Shown } from '../frame/frame.tsx';
import { Name } from '../frame/marks.tsx';
import { rulingAsked, tasksChosen } from './asked.ts';
import { rulingStyles } from './page.css.ts';
import { Carried, count, ruleWords } from './said.tsx';
import { type RulingsWords, rulingsWords } from './words.ts';

type Preview = NonNullable<Extract<RulingFormAnswer, { rulingPreview?: unknown }>['rulingPreview']>;
type Unreached = Preview['unreached'][number];
export interface Previewed {
  readonly rulingPreview: Preview;
  readonly documents: RulingFormAnswer['documents'];
}

export function drawRulingPreview(
  { rulingPreview: preview, documents }: Previewed,
  shown: Shown,
  sent: Sent,
): string {
  const { language } = shown;
  const word = rulingsWords[language];
  const { values } = sent;
  const bindsNobody = preview.problems.length > 0;
  const isLater = !preview.rounds.some(({ isOpen, obligations }) => isOpen && obligations > 0);
  const read = rulingAsked(values, word);
  const document = documents.nodes.find(({ id }) => id === values.document);
  return frame({
    shown: { ...shown, path: '/app/quyet-dinh/moi' },
    title: word.preview.title,
    css: rulingStyles,
    children: (
      <>
        <p class="says">{saysWords(preview, language, word)}</p>
        {preview.overdueAtOnce > 0 && (
          <p class="notice">{word.preview.overdue(count(preview.overdueAtOnce, language))}</p>
        )}
        {'asked' in read && (
          <p>
            <b>{word.preview.rule}:</b> {ruleWords(read.asked, language, word)};{' '}
            {word.preview.withTask(inRuns(tasksChosen(values)).join(', '))};{' '}
            {document?.symbol ?? inLanguage({ vi: document?.titleVi, en: document?.titleEn }, language).text},{' '}
            {sectionIn(values.section ?? '', language)}
          </p>
        )}
        <form method="post" action="/app/quyet-dinh/moi">
          <FormToken shown={shown} idempotencyKey={sent.key} />
          <Carried values={values} />
          <div class="buttons">
            {!bindsNobody && (
              <button type="submit">
                {isLater
                  ? word.preview.confirmLater
                  : word.preview.confirm(count(preview.obligations, language))}
              </button>
            )}
            <button class="second" type="submit" formaction="/app/quyet-dinh/moi/xem" name="sua" value="1">
              {word.preview.edit}
            </button>
          </div>
          <Naming unreached={preview.unreached} language={language} word={word} />
        </form>
        <Rounds preview={preview} language={language} word={word} />
        <NotReached unreached={preview.unreached} language={language} word={word} />
        {preview.bodies.length > 0 && (
          <details>
            <summary class="fold">{word.preview.whom(count(preview.bodies.length, language))}</summary>
            <ul class="whom">
              {preview.bodies.map((body) => (
                <li key={body.agency}>
                  <Name of={body} language={language} />{' '}
                  <span class="small">({word.list.owed(count(body.obligations, language))})</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </>
    ),
  });
}

interface Part {
  readonly language: Language;
  readonly word: RulingsWords;
}

function saysWords(
  { obligations, agencies, firstDueAt, rounds }: Preview,
  language: Language,
  word: RulingsWords,
) {
  if (firstDueAt === null) return word.preview.nobody;
  const given = [
    count(obligations, language),
    count(agencies, language),
    formatDay(lastDay(firstDueAt)),
  ] as const;
  const next = rounds.find(({ dueAt }) => dueAt === firstDueAt);
  return next && !next.isOpen
    ? word.preview.later(...given, formatDay(civilDate(next.opensAt)))
    : word.preview.now(...given);
}

function Rounds({ preview: { rounds }, language, word }: Part & { preview: Preview }) {
  return (
    <>
      <h2>{word.preview.rounds}</h2>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{word.preview.round}</th>
            <th scope="col">{word.preview.due}</th>
            <th scope="col">{word.preview.count}</th>
            <th scope="col">{word.preview.bodies}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ period, isOpen, opensAt, dueAt, obligations, agencies }) => (
            <tr key={period}>
              <th scope="row">
                {formatPeriod(period, language)}{' '}
                {!isOpen && (
                  <span class="small">({word.preview.whenOpen(formatDay(civilDate(opensAt)))})</span>
                )}
              </th>
              <td data-name={word.preview.due}>{formatDay(lastDay(dueAt))}</td>
              <td data-name={word.preview.count}>{count(obligations, language)}</td>
              <td data-name={word.preview.bodies}>{count(agencies, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Addressees that stand for many and have no bodies behind them yet: each can be given them right here. */
function Naming({ unreached, language, word }: Part & { unreached: readonly Unreached[] }) {
  const open = new Map(
    unreached.filter(({ code }) => code === 'COLLECTIVE_NOT_NAMED').map((one) => [one.agency!, one]),
  );
  if (open.size === 0) return null;
  return (
    <>
      <p>{word.preview.nameHint}</p>
      <div class="buttons">
        {[...open].map(([id, body]) => (
          <button
            key={id}
            class="second"
            type="submit"
            formaction="/app/quyet-dinh/moi/neu-ten"
            name="nhom"
            value={id}
          >
            {word.preview.name(inLanguage(nameOf(body), language).text)}
          </button>
        ))}
      </div>
    </>
  );
}

/** By reason, then by body with the tasks it is about. */
function NotReached({ unreached, language, word }: Part & { unreached: readonly Unreached[] }) {
  if (unreached.length === 0) return <p>{word.preview.allReached}</p>;
  const reasons = new Map<string, Map<string, Unreached[]>>();
  for (const one of unreached) {
    const bodies = reasons.get(one.text) ?? new Map<string, Unreached[]>();
    const key = one.agency ?? '';
    bodies.set(key, [...(bodies.get(key) ?? []), one]);
    reasons.set(one.text, bodies);
  }
  return (
    <>
      <h2>{word.preview.unreached}</h2>
      {[...reasons].map(([why, bodies]) => (
        <details key={why} open={bodies.size <= 12}>
          <summary class="fold">
            {why} ({count(bodies.size, language)})
          </summary>
          <ul>
            {[...bodies].map(([id, all]) => {
              const codes = all.flatMap(({ taskCode }) => taskCode ?? []);
              return (
                <li key={id}>
                  {id === '' ? word.preview.nobodyNamed : <Name of={all[0]!} language={language} />}
                  {codes.length > 0 && (
                    <span class="small">: {word.preview.withTask(inRuns(codes).join(', '))}</span>
                  )}
                </li>
              );
            })}
          </ul>
        </details>
      ))}
    </>
  );
}
