// Ctrl+K: everything that has a name, and every place of the site, found while one types. Without script the same field of
// the header leads to a page of what was found.

import { civilDate } from '../lib/dates.ts';
import type { PaletteAnswer } from '../pages/answers.ts';
import { type Findable, findable, findables, findIn } from '../pages/app/found/findable.ts';
import { foundWords } from '../pages/app/found/words.ts';

const language = document.documentElement.lang === 'en' ? 'en' : 'vi';
const word = foundWords[language];
const most = 9;

const places = (): Findable[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('.places a')].map((link) =>
    findable(link.textContent ?? '', word.command, link.getAttribute('href') ?? ''),
  );
const seesMatrix = document.querySelector('.places a[href="/app/ma-tran"]') !== null;

// Set by the build: the short name of the question, whose text stays at home.
declare const paletteId: string;

/** The question by its short name, as anybody may ask it: without the session, and once a day. */
async function ask(): Promise<PaletteAnswer> {
  const kept = `${paletteId} ${civilDate(new Date().toISOString())}`;
  const before = sessionStorage.getItem(kept);
  if (before) return JSON.parse(before);
  const answer = await fetch(`/graphql?documentId=${paletteId}`, {
    credentials: 'omit',
    headers: { accept: 'application/json' },
  });
  const { data } = (await answer.json()) as { data: PaletteAnswer };
  sessionStorage.setItem(kept, JSON.stringify(data));
  return data;
}

let all: readonly Findable[] = [];
let loaded: Promise<void> | undefined;
const load = () =>
  (loaded ??= ask().then(
    (answer) => {
      all = [...places(), ...findables(answer, language, seesMatrix, word.became)];
    },
    () => {
      // The commands are there without the ledger; the form of the header still finds the rest.
      loaded = undefined;
    },
  ));

const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  for (const child of children)
    element.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  return element;
};

const list = make('ul', { role: 'listbox', id: 'palette-list', 'aria-label': word.title });
const input = make('input', {
  type: 'text',
  role: 'combobox',
  autocomplete: 'off',
  'aria-label': word.label,
  'aria-controls': 'palette-list',
  'aria-expanded': 'true',
  placeholder: word.label,
});
const status = make('p', { class: 'small', role: 'status' });
const dialog = make('dialog', { class: 'palette', 'aria-label': word.label }, input, list, status);

let chosen = 0;
let found: readonly Findable[] = [];

function draw(): void {
  found = findIn(all, input.value, most);
  chosen = 0;
  list.replaceChildren(
    ...found.map(({ text, note }, at) => {
      const option = make('li', { role: 'option', id: `palette-${at}` }, text);
      if (note) {
        option.appendChild(document.createTextNode(' '));
        option.appendChild(make('span', { class: 'small' }, note));
      }
      option.addEventListener('click', () => open(at));
      return option;
    }),
  );
  status.textContent =
    found.length === 0 ? word.none(input.value) : `${word.results(String(found.length))}. ${word.how}.`;
  mark();
}

function mark(): void {
  for (const [at, option] of [...list.children].entries())
    option.setAttribute('aria-selected', String(at === chosen));
  if (found.length > 0) input.setAttribute('aria-activedescendant', `palette-${chosen}`);
  else input.removeAttribute('aria-activedescendant');
}

function open(at: number): void {
  const one = found[at];
  if (one) location.assign(one.href);
}

input.addEventListener('input', draw);
input.addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by !== undefined && found.length > 0) {
    chosen = (chosen + by + found.length) % found.length;
    mark();
  } else if (event.key === 'Enter') open(chosen);
  else return;
  event.preventDefault();
});

document.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.code !== 'KeyK') return;
  event.preventDefault();
  if (!dialog.isConnected) document.body.appendChild(dialog);
  all = all.length > 0 ? all : places();
  input.value = '';
  draw();
  if (!dialog.open) dialog.showModal();
  input.focus();
  void load().then(draw);
});
