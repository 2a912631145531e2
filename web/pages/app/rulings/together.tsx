// Obligations that one document extends or lifts, one or many: the form, then what it would do, row by row, then done at once.
import { StatusSprite } from '../../../charts/legend.tsx';
import { formatDay, isCivilDate, lastDay } from '../../../lib/dates.ts';
import type { TogetherAnswer } from '../../answers.ts';
import { boardStyles } from '../board/page.css.ts';
import { StatusPill } from '../board/status-pill.tsx';
import { boardWords } from '../board/words.ts';
import { inAddress } from '../frame/addresses.ts';
import { FormToken, frame, type Problem, type Sent, type Shown, Wrong } from '../frame/frame.tsx';
import { Name } from '../frame/marks.tsx';
import { Grants, owedName } from './one.tsx';
import { rulingStyles } from './page.css.ts';
import { picked, pickedProblems, pickField, type Seen, seenAs } from './picked.ts';
import { count, DayField, DocumentField, rulingName, TextField } from './said.tsx';
import { type RulingsWords, rulingsWords } from './words.ts';

type Values = Readonly<Record<string, string>>;
type Owed = Extract<NonNullable<TogetherAnswer['nodes'][number]>, { dueAt: unknown }>;

/** What one document grants; the day is null where it lifts. */
export interface GrantAsked {
  readonly dueOn: string | null;
  readonly reason: string;
  readonly document: string;
  readonly section: string;
}

/** What was asked for; or what cannot be asked for at all, each at its field. */
export function grantAsked(
  values: Values,
  word: RulingsWords,
): { readonly asked: GrantAsked } | { readonly problems: readonly Problem[] } {
  const isExtension = values.viec !== 'mien';
  const { dueOn = '', reason = '', document = '', section = '' } = values;
  const problems = [
    ...pickedProblems(picked(values), word),
    ...(isExtension && !isCivilDate(dueOn) ? [{ field: 'dueOn', message: word.wrong.day }] : []),
    ...(document === '' ? [{ field: 'document', message: word.wrong.choose }] : []),
  ];
  if (problems.length > 0) return { problems };
  return { asked: { dueOn: isExtension ? dueOn : null, reason, document, section } };
}

/** Whether the form itself was sent, and not only the list from which it was chosen. */
export const isGrantTyped = (values: Values): boolean => values.viec !== undefined;

export function drawTogether(answer: TogetherAnswer, shown: Shown, sent: Sent): string | null {
  const owed = answer.nodes.filter((one): one is Owed => one !== null && 'dueAt' in one);
  if (owed.length === 0) return null;
  const { language } = shown;
  const word = rulingsWords[language];
  const read = grantAsked(sent.values, word);
  const refused = ('grantProblems' in answer ? (answer.grantProblems ?? []) : []).map(
    ({ path, text }): Problem => ({
      field: fieldOfGrant(path),
      message: withRow(path, text, owed, shown, word),
    }),
  );
  const isTyped = isGrantTyped(sent.values) && !('sua' in sent.values);
  const problems = isTyped ? [...sent.problems, ...('problems' in read ? read.problems : refused)] : [];
  if (isTyped && problems.length === 0 && 'asked' in read)
    return drawReady(owed, read.asked, shown, sent, word);
  return drawForm(answer, owed, shown, { ...sent, problems }, word);
}

/** A problem of one row stands at the list; others at their fields. */
export const fieldOfGrant = (path: string): string => (path.startsWith('obligations') ? 'chon' : path);

function withRow(path: string, text: string, owed: readonly Owed[], { language }: Shown, word: RulingsWords) {
  const [, at] = /^obligations\[(\d+)\]$/.exec(path) ?? [];
  const row = at === undefined ? undefined : owed[Number(at)];
  return row ? word.wrong.row(owedName(row, language), text) : text;
}

function drawForm(
  { documents }: TogetherAnswer,
  owed: readonly Owed[],
  shown: Shown,
  { values, problems }: Sent,
  word: RulingsWords,
): string {
  const { language } = shown;
  const board = boardWords[language];
  const [first] = owed;
  const isExtension = values.viec !== 'mien';
  const sent: readonly Seen[] = picked(values);
  const wasSeen = (one: Owed) => sent.find(({ id }) => id === one.id) ?? one;
  return frame({
    shown: { ...shown, path: '/app/quyet-dinh' },
    title: owed.length === 1 ? owedName(first!, language) : word.together.title(count(owed.length, language)),
    css: boardStyles + rulingStyles,
    problems,
    children: (
      <>
        <StatusSprite />
        <p>
          {owed.length > 1 && word.together.intro}{' '}
          <a class="touch" href={`/app/quyet-dinh/${inAddress(first!.ruling.id)}`}>
            {word.together.backToRuling}: {rulingName(first!.ruling, language)}
          </a>
        </p>
        <form method="post" action="/app/quyet-dinh/viec/xem">
          <FormToken shown={shown} />
          <h2 id="chon" tabIndex={-1}>
            {word.together.what}
          </h2>
          <Wrong field="chon" problems={problems} />
          <table class="stack">
            <thead>
              <tr>
                <th scope="col">{word.one.body}</th>
                <th scope="col">{word.one.task}</th>
                <th scope="col">{word.one.due}</th>
                <th scope="col">{word.one.state}</th>
              </tr>
            </thead>
            <tbody>
              {owed.map((one, at) => (
                <tr key={one.id}>
                  <th scope="row">
                    <label class="choice">
                      <input
                        type="checkbox"
                        name={pickField(at)}
                        value={seenAs(wasSeen(one))}
                        checked
                        aria-label={word.one.pick(owedName(one, language))}
                      />
                      <Name of={one.agency} language={language} />
                    </label>
                  </th>
                  <td data-name={word.one.task}>{one.task.code}</td>
                  <td data-name={word.one.due}>
                    {formatDay(lastDay(one.dueAt))}
                    <Grants owed={one} word={word} />
                  </td>
                  <td data-name={word.one.state}>
                    <StatusPill owed={one} language={language} word={board} />{' '}
                    <a class="touch small" href={`/app/phan-viec/${inAddress(one.id)}`}>
                      {word.together.dutyLink}
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <fieldset>
            <legend class="unseen">{word.one.grant}</legend>
            <label class="choice">
              <input type="radio" name="viec" value="gia-han" checked={isExtension} />
              {word.together.extend}
            </label>
            <DayField name="dueOn" label={word.together.dueOn} value={values.dueOn} problems={problems} />
            <label class="choice">
              <input type="radio" name="viec" value="mien" checked={!isExtension} />
              {word.together.exempt}
            </label>
          </fieldset>
          <TextField name="reason" label={word.together.reason} value={values.reason} problems={problems} />
          <DocumentField
            name="document"
            label={word.together.document}
            value={values.document}
            problems={problems}
            documents={documents.nodes}
            language={language}
            choose={word.form.choose}
          />
          <TextField
            name="section"
            label={word.together.section}
            value={values.section}
            problems={problems}
          />
          <p class="hint">{word.form.previewHint}</p>
          <button type="submit">{word.together.preview}</button>
        </form>
      </>
    ),
  });
}

function drawReady(
  owed: readonly Owed[],
  asked: GrantAsked,
  shown: Shown,
  sent: Sent,
  word: RulingsWords,
): string {
  const { language } = shown;
  const number = count(owed.length, language);
  const bodies = count(new Set(owed.map(({ agency }) => agency.id)).size, language);
  return frame({
    shown: { ...shown, path: '/app/quyet-dinh' },
    title: word.together.previewTitle,
    css: rulingStyles,
    problems: sent.problems,
    children: (
      <>
        <p class="says">
          {asked.dueOn === null
            ? word.together.saysExempt(number, bodies)
            : word.together.saysExtend(number, bodies, formatDay(asked.dueOn))}
        </p>
        <p>
          {word.together.reason}: {asked.reason}
        </p>
        <form method="post" action="/app/quyet-dinh/viec/ghi">
          <FormToken shown={shown} idempotencyKey={sent.key} />
          {picked(sent.values).map((one, at) => (
            <input key={one.id} type="hidden" name={pickField(at)} value={seenAs(one)} />
          ))}
          {['viec', 'dueOn', 'reason', 'document', 'section'].map((name) => (
            <input key={name} type="hidden" name={name} value={sent.values[name] ?? ''} />
          ))}
          <input type="hidden" name="qd" value={owed[0]!.ruling.id} />
          <div class="buttons">
            <button type="submit">
              {asked.dueOn === null
                ? word.together.confirmExempt(number)
                : word.together.confirmExtend(number)}
            </button>
            <button class="second" type="submit" formaction="/app/quyet-dinh/viec/xem" name="sua" value="1">
              {word.together.edit}
            </button>
          </div>
        </form>
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">{word.one.body}</th>
              <th scope="col">{word.one.task}</th>
              <th scope="col">{word.together.was}</th>
              <th scope="col">{word.together.will}</th>
            </tr>
          </thead>
          <tbody>
            {owed.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <Name of={one.agency} language={language} />
                </th>
                <td data-name={word.one.task}>{one.task.code}</td>
                <td data-name={word.together.was}>{formatDay(lastDay(one.dueAt))}</td>
                <td data-name={word.together.will}>
                  {asked.dueOn === null ? word.together.lifted : formatDay(asked.dueOn)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    ),
  });
}
