// The page of an act: its questions in order, beside them what it will do, and after it is done the receipt.

import type { ComponentChildren } from 'preact';
import { formatMoment } from '../../../lib/dates.ts';
import type { Language } from '../../../lib/language.ts';
import { FormToken, fieldState, frame, type Problem, type Sent, type Shown, Wrong } from '../frame/frame.tsx';
import type { CodeAsk, Made, PickAsk } from './act.ts';
import { actStyles } from './page.css.ts';
import { type ActAt, actAddress, actWordsOf } from './place.ts';
import {
  type Asked,
  codesOf,
  type Lists,
  lookFor,
  membersOf,
  otherField,
  picked,
  type Read,
  searchField,
  sentOf,
  type Typed,
  tickField,
  unknownField,
} from './reading.ts';
import type { ActWords } from './said.ts';
import type { List, Row } from './source.ts';
import { type ActsWords, actsWords } from './words.ts';

/** What a form was found to hold, and how it stands with it. */
export interface Looked {
  readonly asked: readonly Asked[];
  readonly lists: Lists;
  readonly read: Read;
  /** Set where nothing is wrong and it was asked what will be done: names the answers that were seen. */
  readonly seen: string | null;
  /** Something was changed after that. */
  readonly isChanged: boolean;
}

interface Part {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  readonly lists: Lists;
  readonly language: Language;
  readonly word: ActsWords;
  readonly words: ActWords;
}

export function drawAct(at: ActAt, looked: Looked, shown: Shown, { values, problems, key }: Sent): string {
  const { language } = shown;
  const word = actsWords[language];
  const words = actWordsOf(at, language);
  const part: Part = { typed: values, problems, lists: looked.lists, language, word, words };
  const formId = 'viec';
  return frame({
    shown: { ...shown, path: actAddress(at) },
    title: words.name,
    css: actStyles,
    problems,
    children: (
      <>
        <p>
          <a class="touch" href={at.place.path}>
            {at.place.words[language].title}
          </a>
        </p>
        <p>{words.about}</p>
        {at.act.putsRight && <p class="notice">{word.putsRight}</p>}
        <div class="act">
          <Will looked={looked} formId={formId} {...part} />
          <form id={formId} method="post" action={actAddress(at)}>
            <FormToken shown={shown} idempotencyKey={key} />
            {/* What Enter in a field means. */}
            <button hidden type="submit" name="buoc" value="xem">
              {word.look}
            </button>
            {looked.seen !== null && <input type="hidden" name="xem" value={looked.seen} />}
            {typeof looked.read.variables.revision === 'number' && (
              <input type="hidden" name="revision" value={String(looked.read.variables.revision)} />
            )}
            {looked.asked.map((one, at) => (
              <div key={one.name}>
                {one.line !== null && one.line.number !== looked.asked[at - 1]?.line?.number && (
                  <h2>{`${one.line.of}: ${word.each(String(one.line.number))}`}</h2>
                )}
                <Question asked={one} {...part} />
                {one.mayBeUnknown && (
                  <Tick name={unknownField(one.name)} isOn={unknownField(one.name) in values}>
                    {word.isUnknown(one.label)}
                  </Tick>
                )}
              </div>
            ))}
            <button type="submit" name="buoc" value="xem">
              {word.look}
            </button>
            <p class="hint">{word.lookHint}</p>
          </form>
        </div>
      </>
    ),
  });
}

function Will({ looked, formId, word, words }: Part & { looked: Looked; formId: string }) {
  const { asked, read, seen, isChanged } = looked;
  if (seen === null)
    return (
      <aside class="nothing" aria-labelledby="viec-se-lam">
        <h2 id="viec-se-lam">{word.willDo}</h2>
        <p>{word.nothingYet}</p>
      </aside>
    );
  return (
    <aside aria-labelledby="viec-se-lam" tabIndex={-1} autofocus>
      <h2 id="viec-se-lam">{word.willDo}</h2>
      {isChanged && <p class="notice">{word.changed}</p>}
      <p class="will">{words.does(read.said)}</p>
      <dl>
        {asked
          .filter(
            ({ name, line, mayStay, isToFind }) =>
              !isToFind &&
              (read.answers.get(name)?.said || (!mayStay && (line === null || line.number === 1))),
          )
          .map(({ name, label }) => (
            <div key={name}>
              <dt>{label}</dt>
              <dd>{read.answers.get(name)?.said ?? word.leftOut}</dd>
            </div>
          ))}
      </dl>
      <button type="submit" form={formId} name="buoc" value="lam">
        {word.do}
      </button>
      <p class="hint">{word.change}</p>
    </aside>
  );
}

const Optional = ({ asked: { isSure, line, mayStay }, word }: { asked: Asked; word: ActsWords }) =>
  isSure || line !== null || mayStay ? null : <span class="optional"> ({word.optional})</span>;

const Hint = ({ asked: { name, hint } }: { asked: Asked }) =>
  hint === null ? null : (
    <p class="hint" id={`${name}-y`}>
      {hint}
    </p>
  );

/** What a field is described by: its hint, and what is wrong with it. */
function describedBy({ name, hint }: Asked, problems: readonly Problem[]) {
  const { 'aria-describedby': wrong, ...state } = {
    'aria-describedby': undefined,
    ...fieldState(name, problems),
  };
  const by = [hint !== null && `${name}-y`, wrong].filter(Boolean).join(' ');
  return by === '' ? state : { ...state, 'aria-describedby': by };
}

const modes = { whole: 'numeric', decimal: 'decimal', line: undefined, 'partial-day': undefined } as const;

function Question(props: Part & { asked: Asked }) {
  const { asked, typed, problems, language, word, words } = props;
  const { name, ask, label } = asked;
  const value = typed[name] ?? '';
  switch (ask.as) {
    case 'pick':
    case 'picks':
      return <Pick {...props} asked={{ ...asked, ask }} />;
    case 'word':
      return <OneOf {...props} among={membersOf(ask, language)} />;
    case 'words':
      return (
        <Choices {...props}>
          {membersOf(ask, language).map(([member, said]) => (
            <Tick key={member} name={tickField(name, member)} isOn={tickField(name, member) in typed}>
              {said}
            </Tick>
          ))}
        </Choices>
      );
    case 'yes-no':
      return (
        <OneOf
          {...props}
          among={[
            ['yes', word.yes],
            ['no', word.no],
          ]}
        />
      );
    case 'code':
      return ask.isOpen ? (
        <OpenCode {...props} asked={{ ...asked, ask }} />
      ) : (
        <OneOf {...props} among={codesOf({ ...asked, ask }, words)} />
      );
  }
  const state = describedBy(asked, problems);
  return (
    <div class="field">
      <label for={name}>
        {label}
        <Optional asked={asked} word={word} />
      </label>
      <Hint asked={asked} />
      {ask.as === 'partial-day' && <p class="hint">{word.day}</p>}
      <Wrong field={name} problems={problems} />
      {ask.as === 'long' ? (
        <textarea name={name} {...state}>
          {value}
        </textarea>
      ) : ask.as === 'day' ? (
        <input name={name} type="date" value={value} {...state} />
      ) : (
        <input
          name={name}
          type="text"
          inputMode={modes[ask.as]}
          autocomplete="off"
          value={value}
          {...state}
        />
      )}
    </div>
  );
}

const Choices = ({
  asked,
  problems,
  word,
  children,
}: Part & { asked: Asked; children: ComponentChildren }) => (
  <fieldset class="field" tabIndex={-1} {...describedBy(asked, problems)}>
    <legend>
      {asked.label}
      <Optional asked={asked} word={word} />
    </legend>
    <Hint asked={asked} />
    <Wrong field={asked.name} problems={problems} />
    {children}
  </fieldset>
);

interface Chosen {
  readonly name: string;
  readonly isOn: boolean;
  readonly children: ComponentChildren;
}
const Tick = ({ name, isOn, children }: Chosen) => (
  <label class="choice">
    <input type="checkbox" name={name} value="on" checked={isOn} />
    <span>{children}</span>
  </label>
);
const Radio = ({ name, value, isOn, children }: Chosen & { value: string }) => (
  <label class="choice">
    <input type="radio" name={name} value={value} checked={isOn} />
    <span>{children}</span>
  </label>
);

/** As many as can be read at a glance stand open; more are one list that opens. */
const atAGlance = 8;

function OneOf(props: Part & { asked: Asked; among: readonly (readonly [string, string])[] }) {
  const { asked, among, typed, problems, word } = props;
  const { name, label, isSure } = asked;
  if (among.length > atAGlance)
    return (
      <div class="field">
        <label for={name}>
          {label}
          <Optional asked={asked} word={word} />
        </label>
        <Hint asked={asked} />
        <Wrong field={name} problems={problems} />
        <select name={name} {...describedBy(asked, problems)}>
          <option value="">{word.choose}</option>
          {among.map(([member, said]) => (
            <option key={member} value={member} selected={typed[name] === member}>
              {said}
            </option>
          ))}
        </select>
      </div>
    );
  return (
    <Choices {...props}>
      {among.map(([member, said]) => (
        <Radio key={member} name={name} value={member} isOn={typed[name] === member}>
          {said}
        </Radio>
      ))}
      {!isSure && (
        <Radio name={name} value="" isOn={(typed[name] ?? '') === ''}>
          {asked.mayStay ? word.stays : word.notChosen}
        </Radio>
      )}
    </Choices>
  );
}

/** Codes that are known, and room for another. */
function OpenCode(props: Part & { asked: Asked & { readonly ask: CodeAsk } }) {
  const { asked, typed, problems, word, words } = props;
  const { name, label } = asked;
  return (
    <div class="field">
      <label for={name}>
        {label}
        <Optional asked={asked} word={word} />
      </label>
      <Hint asked={asked} />
      <Wrong field={name} problems={problems} />
      <select name={name} {...describedBy(asked, problems)}>
        <option value="">{word.choose}</option>
        {codesOf(asked, words).map(([code, said]) => (
          <option key={code} value={code} selected={typed[name] === code}>
            {said}
          </option>
        ))}
      </select>
      <label class="hint" for={otherField(name)}>
        {word.other}
      </label>
      <input
        id={otherField(name)}
        name={otherField(name)}
        type="text"
        autocomplete="off"
        value={typed[otherField(name)] ?? ''}
      />
    </div>
  );
}

const mostShown = 20;

/** Records found by what is typed, marks or none; the chosen ones stay in sight. Where there are few they all stand open. */
function Pick(props: Part & { asked: Asked & { readonly ask: PickAsk } }) {
  const { asked, typed, lists, word } = props;
  const { name, ask, label, isSure } = asked;
  const list = lists.get(name);
  if (list === undefined)
    return (
      <Choices {...props}>
        <p class="hint">{word.pick.first(ask.from.needs.map((need) => labelOf(props, need)).join(', '))}</p>
        <button class="second" type="submit" name="buoc" value={lookFor(name)}>
          {word.pick.next}
        </button>
      </Choices>
    );
  const { open, search, chosen, found } = picked(asked, list, typed);
  const isFew = open.length <= atAGlance && !list.isCut && !list.isFound;
  // Looked for without a word, the list begins.
  const isLooking = search.trim() !== '' || typed.buoc === lookFor(name);
  const others = found.filter((row) => !chosen.includes(row));
  const listed = isFew ? open : isLooking ? [...chosen, ...others.slice(0, mostShown)] : chosen;
  return (
    <Choices {...props}>
      {open.length === 0 && isFew && <p class="hint">{word.pick.empty}</p>}
      <Beyond ask={ask} list={list} word={word} />
      {!isFew && (
        <>
          <label class="hint" for={searchField(name)}>
            {word.pick.search}
          </label>
          <div class="find">
            <input
              id={searchField(name)}
              name={searchField(name)}
              type="search"
              autocomplete="off"
              value={search}
              data-find={name}
            />
            <button class="second" type="submit" name="buoc" value={lookFor(name)}>
              <span class="unseen">{word.pick.submit(label)}</span>
              <span aria-hidden="true">{word.place.submit}</span>
            </button>
          </div>
        </>
      )}
      <div id={`${name}.kq`} role="status">
        {isLooking && !isFew && (
          <p class="hint">
            {found.length === 0
              ? word.pick.none(search)
              : others.length > mostShown
                ? word.pick.cut(String(mostShown), String(found.length), list.isCut)
                : word.pick.found(String(found.length))}
          </p>
        )}
      </div>
      {listed.length > 0 && (
        <ul class="plain found" id={`${name}.ds`}>
          {listed.map((row) => (
            <li key={row.id}>
              {ask.as === 'pick' ? (
                <Radio name={name} value={sentOf(ask, row)} isOn={chosen.includes(row)}>
                  <RowText row={row} />
                </Radio>
              ) : (
                <Tick name={tickField(name, sentOf(ask, row))} isOn={chosen.includes(row)}>
                  <RowText row={row} />
                </Tick>
              )}
            </li>
          ))}
          {ask.as === 'pick' && !isSure && (
            <li>
              <Radio name={name} value="" isOn={chosen.length === 0}>
                {asked.mayStay ? word.stays : word.notChosen}
              </Radio>
            </li>
          )}
        </ul>
      )}
    </Choices>
  );
}

/** Where a list was not read to its end: how what is beyond is reached. */
function Beyond({ ask: { from }, list, word }: { ask: PickAsk; list: List; word: ActsWords }) {
  // What is typed is looked for in all of them.
  if (!list.isCut || from.reached === 'by-typing') return null;
  const read = String(list.rows.length);
  return <p class="hint">{from.reached === null ? word.pick.firstOnly(read) : word.pick.newestOnly(read)}</p>;
}

const labelOf = ({ words, word }: Part, name: string): string => {
  const label = words.ask[name] ?? word.common[name as keyof ActsWords['common']] ?? name;
  return typeof label === 'string' ? label : String(Object.values(label)[0]);
};

const RowText = ({ row: { text, more } }: { row: Row }) => (
  <>
    {text}
    {more && <span class="more small">{more}</span>}
  </>
);

/** What is told this once, and until when it can be used. */
function Secret({ told, under, shown }: { told: Made; under: string | undefined; shown: Shown }) {
  const { receipt } = actsWords[shown.language];
  if (!told.secret) return <p class="notice">{receipt.toldBefore}</p>;
  return (
    <>
      <p class="notice">
        {receipt.secret}
        {told.until && ` ${receipt.until(formatMoment(told.until))}`}
      </p>
      <p class="secret">{under === undefined ? told.secret : `${shown.origin}${under}${told.secret}`}</p>
    </>
  );
}

/** What was done, under which number, at which moment; what is told once is told here. */
export function drawReceipt(
  at: ActAt,
  { read }: Pick<Looked, 'read'>,
  shown: Shown,
  done: Made & { readonly number: string },
): string {
  const { language } = shown;
  const word = actsWords[language];
  const words = actWordsOf(at, language);
  return frame({
    shown: { ...shown, path: actAddress(at) },
    title: word.receipt.title,
    css: actStyles,
    children: (
      <div class="receipt">
        <p class="done" role="status">
          {words.does(read.said)}
        </p>
        {at.act.tells && <Secret told={done} under={at.act.tells.opensUnder} shown={shown} />}
        <dl>
          <div>
            <dt>{word.receipt.done}</dt>
            <dd>{words.name}</dd>
          </div>
          <div>
            <dt>{word.receipt.at}</dt>
            <dd>{formatMoment(shown.now)}</dd>
          </div>
          <div>
            <dt>{word.receipt.number}</dt>
            <dd>{done.number}</dd>
          </div>
        </dl>
        <p class="hint">{word.receipt.numberHint}</p>
        <p>
          <a class="button" href={at.place.path}>
            {word.receipt.back(at.place.words[language].title)}
          </a>
        </p>
        <p>
          <a class="touch" href={actAddress(at)}>
            {word.receipt.again}
          </a>
        </p>
      </div>
    ),
  });
}
