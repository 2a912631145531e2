// What a form of an act holds: each answer as the schema takes it and as people say it, and what is wrong with it, everything at once.
import { type Dictionary, dictionary } from '../../../../db/words.ts';
import { formatDay, isCivilDate, isPartialDay } from '../../../lib/dates.ts';
import type { Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { typedNumber } from '../../../lib/report-cells.ts';
import { alwaysKnown, changes, inputs } from '../../changes.ts';
import type { Act, Ask, CodeAsk, PickAsk, WordAsk, WordList } from './act.ts';
import type { ActWords } from './said.ts';
import { type Chosen, found, type List, meant, type Row } from './source.ts';
import { bodies } from './sources.ts';
import { actsWords } from './words.ts';

/** What the fields of the form hold, by their names. */
export type Typed = Readonly<Record<string, string>>;
/** The records of each question's list; none yet where something else is to be chosen first. */
export type Lists = ReadonlyMap<string, List>;

/** One question of the form, with its place in it. */
export interface Asked {
  readonly name: string;
  /** Under which its words stand: of several lines the same for each. */
  readonly key: string;
  readonly ask: Exclude<Ask, { readonly as: 'each' | 'left-out' }>;
  readonly label: string;
  readonly hint: string | null;
  readonly isSure: boolean;
  /** What it is now may be said to be unknown. */
  readonly mayBeUnknown: boolean;
  /** Left out, it stays as it is. */
  readonly mayStay: boolean;
  /** Where it belongs to one of several lines: which, counted from 1. */
  readonly line: { readonly of: string; readonly number: number } | null;
  /** Nothing is done with the answer but to find that of the next question by it. */
  readonly isToFind: boolean;
}

export interface Answer {
  /** As the schema takes it; undefined where it was left out. */
  readonly value: unknown;
  /** In words; null where it was left out. */
  readonly said: string | null;
  readonly wrong: string | null;
}

export interface Read {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly said: Readonly<Record<string, string | null>>;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
}

const typesOf = (change: string): Readonly<Record<string, string>> =>
  (changes as Readonly<Record<string, Readonly<Record<string, string>>>>)[change]!;
const inputOf = (type: string): Readonly<Record<string, string>> =>
  (inputs as Readonly<Record<string, Readonly<Record<string, string>>>>)[type.replace(/[[\]!]/g, '')]!;
const isSure = (type = '') => type.endsWith('!');

/** Every question of an act, in its order; of several lines each. */
export function askedIn(change: string, act: Act, words: ActWords, language: Language): Asked[] {
  const types = typesOf(change);
  const common: Readonly<Record<string, string | readonly string[]>> = actsWords[language].common;
  const labelOf = (name: string) => {
    const label = words.ask[name] ?? common[name] ?? name;
    return typeof label === 'string'
      ? { label, hint: null }
      : { label: label[0] ?? name, hint: label[1] ?? null };
  };
  return Object.entries({ ...act.first, ...act.asks }).flatMap(([name, ask]): Asked[] => {
    if (ask.as === 'left-out') return [];
    const type = types[name];
    // What is chosen only to find the rest by is demanded by what it leads to.
    if (ask.as !== 'each')
      return [
        {
          name,
          key: name,
          ask,
          ...labelOf(name),
          isSure: isSure(type),
          mayBeUnknown:
            act.putsRight === true &&
            name in types &&
            !isSure(type) &&
            ![...(alwaysKnown[change] ?? []), ...(act.known ?? [])].includes(name),
          mayStay: act.putsRight === true && !isSure(type),
          line: null,
          isToFind: false,
        },
      ];
    const below = inputOf(type!);
    return Array.from({ length: ask.lines }, (_, at) =>
      Object.entries(ask.asks).flatMap(([part, one]): Asked[] =>
        one.as === 'each' || one.as === 'left-out'
          ? []
          : [
              {
                name: `${name}.${at}.${part}`,
                key: `${name}.${part}`,
                ask: one,
                ...labelOf(`${name}.${part}`),
                // Of the first line everything is asked; whoever needs no second leaves it empty.
                isSure: at === 0 && isSure(type) && isSure(below[part]),
                mayBeUnknown: false,
                mayStay: false,
                line: { of: labelOf(name).label, number: at + 1 },
                isToFind: false,
              },
            ],
      ),
    ).flat();
  });
}

/** Of a list that is too long to be read: whose records are looked for in it. */
export function askedWhose({ name, key }: Asked, language: Language): Asked {
  const { whose, whoseHint } = actsWords[language].pick;
  return {
    name: whoseField(name),
    key: whoseField(key),
    ask: { as: 'pick', by: 'id', from: bodies, when: () => true },
    label: whose,
    hint: whoseHint,
    isSure: false,
    mayBeUnknown: false,
    mayStay: false,
    line: null,
    isToFind: true,
  };
}

export const whoseField = (name: string) => `${name}.cua`;
export const searchField = (name: string) => `${name}.tim`;
/** What the button beside it asks for: nothing is done, the records are shown. */
export const lookFor = (name: string) => `tim:${name}`;
/** Where a code is typed that is not among those known. */
export const otherField = (name: string) => `${name}.khac`;
export const unknownField = (name: string) => `${name}.khong-ro`;
/** The field of one of several that can be ticked. */
export const tickField = (name: string, value: string) => `${name}/${value}`;

export const sentOf = ({ by }: PickAsk, row: Row): string => (by === 'id' ? row.id : (row.code ?? ''));

/** The records ticked or chosen, and those that what was typed leads to. */
export function picked(
  { name, ask, isSure }: Asked & { readonly ask: PickAsk },
  { rows, isCut, isFound }: List,
  typed: Typed,
  isDoing = false,
) {
  const open = rows.filter((row) => isDoing || ask.when(row));
  const search = typed[searchField(name)] ?? '';
  const isChosen = (row: Row) =>
    ask.as === 'pick'
      ? typed[name] === sentOf(ask, row)
      : typed[tickField(name, sentOf(ask, row))] !== undefined;
  const chosen = open.filter(isChosen);
  const byPage = found(open, search);
  // What the ledger found by a name that is not shown is found nevertheless.
  const hits = isFound
    ? [...byPage, ...open.filter((row) => !byPage.includes(row) && !chosen.includes(row))]
    : byPage;
  // Where one must be chosen and only one can be, it is.
  if (isSure && ask.as === 'pick' && open.length === 1 && !isCut && !isFound)
    return { open, search, chosen: open, found: hits };
  const one =
    chosen.length === 0 && (typed[name] ?? '') === '' && search.trim() !== '' ? meant(hits, search) : null;
  return { open, search, chosen: one === null ? chosen : [one], found: hits };
}

const wordsOf = (of: WordList, language: Language): readonly (readonly [string, string])[] =>
  of === 'Qualifier'
    ? Object.entries<(...values: string[]) => string>(dictionary[language].Qualifier).map(([member, say]) => [
        member,
        say('…', '…'),
      ])
    : Object.entries<string>(dictionary[language][of as keyof Dictionary & typeof of]);

export const membersOf = ({ of, but }: WordAsk, language: Language) =>
  wordsOf(of, language).filter(([member]) => !but.includes(member));

export const codesOf = ({ key, ask }: Asked & { readonly ask: CodeAsk }, words: ActWords) =>
  ask.codes.map((code) => [code, words.codes?.[key]?.[code] ?? code] as const);

/** The ids of the records that a question holds already. */
export const keptBy = ({ name, ask }: Asked, typed: Typed): string[] => {
  if (ask.as === 'pick') return typed[name] ? [typed[name]] : [];
  const ticked = tickField(name, '');
  return Object.keys(typed).flatMap((field) =>
    field.startsWith(ticked) ? [field.slice(ticked.length)] : [],
  );
};

const partial = (typed: string): string => {
  const [, day, month, year] = /^(?:(\d{1,2})\/)?(?:(\d{1,2})\/)?(\d{4})$/.exec(typed) ?? [];
  if (year === undefined) return typed;
  // With one part before the year it is the month.
  const parts = month === undefined ? [year, day] : [year, month, day];
  return parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
};

const leftOut: Answer = { value: undefined, said: null, wrong: null };
const wrong = (message: string): Answer => ({ value: undefined, said: null, wrong: message });

export interface Reading {
  readonly change: string;
  /** What was looked at is being done: a record is named that it may have changed already, by this very form sent before. */
  readonly isDoing: boolean;
  readonly typed: Typed;
  readonly lists: Lists;
  readonly language: Language;
  readonly words: ActWords;
}

function answerTo(asked: Asked, reading: Reading): Answer {
  const { typed, language, words } = reading;
  const word = actsWords[language];
  if (asked.mayBeUnknown && typed[unknownField(asked.name)] !== undefined)
    return { value: null, said: word.unknown, wrong: null };
  const { name, ask } = asked;
  const held = ask.as === 'code' ? typed[name] || typed[otherField(name)] : typed[name];
  const text = (held ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim();
  switch (ask.as) {
    case 'pick':
    case 'picks':
      return pickOf({ ...asked, ask }, reading);
    case 'words': {
      const ticked = membersOf(ask, language).filter(([one]) => typed[tickField(name, one)] !== undefined);
      return ticked.length === 0
        ? leftOut
        : { value: ticked.map(([one]) => one), said: ticked.map(([, said]) => said).join(', '), wrong: null };
    }
    default:
      if (text === '') return leftOut;
  }
  switch (ask.as) {
    case 'day':
      return isCivilDate(text) ? { value: text, said: formatDay(text), wrong: null } : wrong(word.wrong.day);
    case 'partial-day': {
      const day = partial(text);
      return isPartialDay(day)
        ? { value: day, said: formatDay(day), wrong: null }
        : wrong(word.wrong.partialDay);
    }
    case 'whole':
    case 'decimal':
      return numberOf(text, ask.as, language);
    case 'yes-no':
      return { value: text === 'yes', said: text === 'yes' ? word.yes : word.no, wrong: null };
    case 'word': {
      const one = membersOf(ask, language).find(([member]) => member === text);
      return one ? { value: one[0], said: one[1], wrong: null } : wrong(word.wrong.choose(asked.label));
    }
    case 'code': {
      const one = codesOf({ ...asked, ask }, words).find(([code]) => code === text);
      if (one) return { value: one[0], said: one[1], wrong: null };
      return ask.isOpen ? { value: text, said: text, wrong: null } : wrong(word.wrong.choose(asked.label));
    }
    case 'line':
    case 'long':
      return { value: text, said: text, wrong: null };
  }
}

function numberOf(text: string, as: 'whole' | 'decimal', language: Language): Answer {
  const { wrong: word } = actsWords[language];
  const read = typedNumber(text, as === 'whole' ? 'integer' : 'decimal', language);
  if (read.is === 'unclear')
    return wrong(
      read.or === null
        ? word.number
        : word.unclear(formatDecimal(read.either, language), formatDecimal(read.or, language)),
    );
  if (read.is === 'wrong') return wrong(as === 'whole' ? word.whole : word.number);
  if (as === 'decimal') return { value: read.cell, said: formatDecimal(read.cell, language), wrong: null };
  return /^-?\d{1,9}$/.test(read.cell)
    ? { value: Number(read.cell), said: formatDecimal(read.cell, language), wrong: null }
    : wrong(word.whole);
}

function pickOf(
  asked: Asked & { readonly ask: PickAsk },
  { lists, typed, isDoing, language }: Reading,
): Answer {
  const word = actsWords[language];
  const { ask, name } = asked;
  const list = lists.get(name);
  if (list === undefined) return leftOut;
  const { chosen, found, search } = picked(asked, list, typed, isDoing);
  const answerOf = (some: readonly Row[]): Answer => ({
    value: ask.as === 'pick' ? sentOf(ask, some[0]!) : some.map((row) => sentOf(ask, row)),
    said: some.map(({ text }) => text).join(', '),
    wrong: null,
  });
  if (chosen.length > 0) return answerOf(chosen);
  if (ask.as === 'pick' && (typed[name] ?? '') !== '') return wrong(word.wrong.gone);
  if (search.trim() === '') return leftOut;
  return wrong(
    found.length === 0
      ? word.wrong.unknown(search)
      : word.wrong.several(search, formatDecimal(found.length, language)),
  );
}

/** What has been chosen so far, for what is looked for by it. */
export const chosenIn = (answers: ReadonlyMap<string, Answer>): Chosen =>
  Object.fromEntries(
    [...answers].flatMap(([name, { value }]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  );

export function read(asked: readonly Asked[], act: Act, reading: Reading): Read {
  const word = actsWords[reading.language];
  const answers = new Map(asked.map((one) => [one.name, answerTo(one, reading)] as const));
  const problems = asked.flatMap((one) => {
    const { value, wrong: why } = answers.get(one.name)!;
    if (why !== null) return [{ field: one.name, message: why }];
    if (value !== undefined || !one.isSure) return [];
    const isChosen = ['pick', 'picks', 'word', 'words', 'code', 'yes-no'].includes(one.ask.as);
    return [{ field: one.name, message: (isChosen ? word.wrong.choose : word.wrong.empty)(one.label) }];
  });
  const variables: Record<string, unknown> = {};
  const said: Record<string, string | null> = {};
  for (const [name, ask] of Object.entries(act.asks)) {
    if (ask.as === 'left-out') continue;
    if (ask.as !== 'each') {
      const { value, said: text } = answers.get(name)!;
      if (value !== undefined) variables[name] = value;
      said[name] = text;
      continue;
    }
    const lines = Array.from({ length: ask.lines }, (_, at) =>
      Object.keys(ask.asks).flatMap((part) => {
        const answer = answers.get(`${name}.${at}.${part}`);
        return answer?.value === undefined ? [] : [[part, answer] as const];
      }),
    ).filter((line) => line.length > 0);
    variables[name] = lines.map((line) => Object.fromEntries(line.map(([part, { value }]) => [part, value])));
    said[name] = lines.map((line) => line.map(([, one]) => one.said).join(': ')).join('; ') || null;
  }
  for (const name of Object.keys(act.first ?? {})) said[name] = answers.get(name)?.said ?? null;
  // A record is changed as whoever looked at it saw it.
  if ('revision' in typesOf(reading.change)) {
    const row = reading.lists.get('id')?.rows.find(({ id }) => id === answers.get('id')?.value);
    variables.revision = reading.isDoing
      ? Number.parseInt(reading.typed.revision ?? '', 10) || 0
      : row?.revision;
  }
  return { answers, variables, said, problems };
}
