// The report form with a script: what is typed is kept on the device at once, sent when there is a network, and seen to be there.

import type { FindingWords } from '../../db/quality/rules.ts';
import { type Finding, isLack, type QualityRule, qualityFindings } from '../../db/quality/rules.ts';
import { longestText } from '../../db/reports/line.ts';
import { formatMoment } from '../lib/dates.ts';
import type { Language } from '../lib/language.ts';
import { formatDecimal } from '../lib/numbers.ts';
import { echoOf, figuresIn, isNumeric, partsOf, piecesIn } from '../lib/report-cells.ts';
import { sayFinding, typingText, whatToDo } from '../lib/report-findings.ts';
import { isSought } from '../lib/sought.ts';
import type { ReportScriptWords } from '../words/report-script.ts';
import { Fields } from './fields.ts';
import { keepPages } from './keeping.ts';
import { type Kept, openDevice } from './kept.ts';
import type { Places } from './pasted.entry.ts';
import { type Mark, Queue, type Told } from './queue.ts';

const signs: Readonly<Record<Mark, string>> = {
  device: '●',
  sending: '◐',
  server: '✓',
  wrong: '✕',
  none: '',
};
/** A page is in one language, and its script carries the words of that one. */
export interface Words {
  readonly language: Language;
  readonly word: ReportScriptWords;
  readonly findings: FindingWords;
}
let language: Language;
let word: ReportScriptWords;
let findingWords: FindingWords;

export function start(words: Words): void {
  ({ language, word, findings: findingWords } = words);
  const form = document.querySelector<HTMLFormElement>('#bao-cao');
  if (form) void begin(form);
}

/** A rule that says nothing: what travels to the page is only what it does say. */
const openRule: QualityRule = {
  id: '',
  kind: '',
  indicatorId: null,
  others: [],
  minimum: null,
  maximum: null,
  percent: null,
  isBlocking: false,
};

/** What reads a piece of a spreadsheet comes when somebody pastes one; most never do. */
const loadPasting = (address: string) => import(address) as Promise<typeof import('./pasted.entry.ts')>;

/** A new element of the page. */
const made = <T extends keyof HTMLElementTagNameMap>(tag: T, className: string, text = '') => {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
};

/** Nodes only: the worker's types, which are about too, know another `append`. */
const put = (into: Node, ...nodes: Node[]) => {
  for (const node of nodes) into.appendChild(node);
};

async function begin(form: HTMLFormElement): Promise<void> {
  const { report = '', office = '', at = '', live, pasting = '' } = form.dataset;
  form.autocomplete = 'off';
  const fields = new Fields(form, language);
  const revision = form.querySelector<HTMLInputElement>('[name=revision]')!;
  const device = await openDevice(office, report);
  const server = new Map([...fields.names].map((name) => [name, fields.base(name)]));
  const told: Told = { mark, moved, changed };
  const queue = new Queue(device, { office, report }, { revision: Number(revision.value), server }, told);
  // A page out of the store was not asked of the ledger: nobody knows yet whether it can be reached.
  queue.isAway = live === '0';

  const banner = made('div', 'offline');
  banner.hidden = true;
  banner.setAttribute('role', 'status');
  form.parentNode!.insertBefore(banner, form);
  const contests = made('section', 'contest');
  contests.hidden = true;
  form.insertBefore(contests, form.firstChild);
  const line = document.querySelector<HTMLElement>('#trang-thai')!;
  const files = madeFiles();
  /** Each button with what it says while there is a network. */
  const acts = [...form.querySelectorAll<HTMLButtonElement>('[data-away]')].map(
    (button) => [button, button.textContent!] as const,
  );
  const rules = (JSON.parse(form.dataset.rules ?? '[]') as Partial<QualityRule>[]).map((said) => ({
    ...openRule,
    ...said,
  }));
  const before = new Map<string, string>(JSON.parse(form.dataset.before ?? '[]'));

  for (const one of queue.takeUp((await device?.all()) ?? []))
    if (fields.has(one.cell)) {
      fields.type(one.cell, one.typed);
      echo(one.cell);
    }
  // What was typed before this script was there, or stands on a page that could not save it.
  for (const name of fields.names) {
    const { typed, value } = fields.read(name);
    if (!queue.pending.has(name) && value !== queue.server.get(name)) queue.edit(name, typed, value);
  }

  const edited = ({ target }: Event) => {
    const name = fields.cellOf(target as Element);
    if (name) changedCell(name);
  };
  form.addEventListener('input', edited);
  form.addEventListener('change', edited);
  form.addEventListener('paste', pasted);
  form.addEventListener('keydown', (event) => {
    // A number's field keeps lines apart only so that a pasted one is seen: typed, the key saves as it does in a field of one line.
    const name = event.key === 'Enter' && fields.cellOf(event.target as Element);
    if (!name || !fields.number(name)) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector<HTMLButtonElement>('[value=luu]'));
  });
  const add = document.querySelector<HTMLDetailsElement>('#them-viec');
  const search = add?.querySelector<HTMLInputElement>('[name=tim]');
  const find = () => {
    const sought = search!.value;
    for (const one of add!.querySelectorAll<HTMLElement>('.line'))
      one.hidden = !isSought(one.querySelector('legend')!.textContent!, sought);
    for (const group of add!.querySelectorAll('details:has(>.line)')) {
      (group as HTMLElement).hidden = !group.querySelector('.line:not([hidden])');
      (group as HTMLDetailsElement).open = sought.trim() !== '';
    }
  };
  search?.addEventListener('input', find);
  // What the form does when it is sent is done here at once: finding, and room for one more piece of evidence.
  form.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[name=viec]');
    const pieces = button?.closest('.pieces');
    if (button?.value !== 'tim' && !pieces) return;
    event.preventDefault();
    if (pieces) {
      fields.addRows(pieces, 1);
      [...pieces.querySelectorAll('input')].at(-1)!.focus();
    } else find();
  });
  search?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  addEventListener('online', () => {
    queue.now();
    // With nothing to send, nothing would find out that the ledger can be reached again.
    if (queue.unsent.length === 0) void queue.look().then(changed);
  });
  addEventListener('offline', changed);
  document.addEventListener('visibilitychange', () => document.hidden || queue.now());

  form.addEventListener('submit', (event) => {
    const button = event.submitter as HTMLButtonElement | null;
    const isChoice = form.querySelector('[name^="chon/"]') !== null;
    if (
      isChoice ||
      (button?.value !== 'luu' && queue.sendable === 0 && queue.inFlight === 0 && !queue.isAway)
    )
      return;
    event.preventDefault();
    void queue.flush(10_000).then((isSent) => {
      if (button?.value === 'luu') return changed();
      if (isSent) form.requestSubmit(button);
      else line.textContent = word.script.notSubmitted;
    });
  });
  document.querySelector('form[action="/app/thoat"]')?.addEventListener('submit', (event) => {
    if (queue.unsent.length > 0 && !confirm(word.script.leaveUnsent(queue.unsent.length)))
      event.preventDefault();
  });

  changed();
  if (live === '0' || queue.unsent.length > 0) void queue.look().then(changed);
  void navigator.storage?.persist?.();
  void keepPages(['/app/bao-cao']);

  /** What a cell says now is kept, sent, echoed and judged. */
  function changedCell(name: string): void {
    const { typed, value, unclear } = fields.read(name);
    queue.edit(name, typed, value);
    const label = fields.label(name);
    const number = fields.number(name);
    echo(name);
    const message =
      unclear === 'long'
        ? word.typing.tooLong(label, formatDecimal(longestText, language))
        : unclear && number && typingText(unclear, typed, label, number.kind, word, language);
    if (message) mark(name, 'wrong', message);
    else clear(name);
    look(name);
    countBlanks();
  }

  /** Under a number's field: what was understood, as it will be kept. */
  function echo(name: string): void {
    const number = fields.number(name);
    if (!number) return;
    const said = echoOf(fields.read(name).typed, number.kind, number.counted, language);
    const before = document.getElementById(`${name}-hieu`);
    if (said === '' && !before) return;
    const place = before ?? made('p', 'echo');
    place.id = `${name}-hieu`;
    place.textContent = said;
    if (!before) put(fields.place(name), place);
    describe(name);
  }

  /** Cells of a spreadsheet go each into its own field: down the column, and to the right into numerator and denominator. */
  function pasted(event: ClipboardEvent): void {
    const name = fields.cellOf(event.target as Element);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!name || !fields.number(name) || !/[\t\n\r]/.test(text)) return;
    event.preventDefault();
    void loadPasting(pasting).then(
      ({ placesFor, tableIn }) => spread(placesFor(tableIn(text), name, [...fields.names])),
      // Without it nothing is lost: all of it stands in the one field, and is asked back there.
      () => spread({ cells: [[name, text]], beyond: 0 }),
    );
  }

  function spread({ cells, beyond }: Places): void {
    for (const [place, text] of cells) {
      fields.type(place, text);
      changedCell(place);
    }
    line.textContent = [word.typing.pasted(cells.length), beyond > 0 ? word.typing.pastedBeyond(beyond) : '']
      .join(' ')
      .trim();
  }

  /** The ledger has come to say something else here. */
  function moved(name: string, cell: string): void {
    if (!fields.has(name)) return;
    fields.show(name, cell);
    echo(name);
  }

  /** Takes away what was wrong with a cell. */
  function clear(name: string): void {
    const said = document.getElementById(`${name}-sai`);
    if (!said) return;
    said.remove();
    fields.element(name).removeAttribute('aria-invalid');
    describe(name);
  }

  /** What is wrong, and what was understood, belong to the field. */
  function describe(name: string): void {
    const ids = ['sai', 'hieu'].map((what) => `${name}-${what}`).filter((id) => document.getElementById(id));
    if (ids.length > 0) fields.element(name).setAttribute('aria-describedby', ids.join(' '));
    else fields.element(name).removeAttribute('aria-describedby');
  }

  /** The blanks that are still to be declared, as the fields stand now. */
  function countBlanks(): void {
    const entries = [...document.querySelectorAll<HTMLAnchorElement>('[data-blanks] a')];
    const open = entries.filter((entry) => {
      const line = entry.hash.slice(1).replace(/\/value$/, '');
      const isFilled = ['value', 'blankIsMeant'].some(
        (field) => fields.read(`${line}/${field}`).typed.trim() !== '',
      );
      entry.parentElement!.hidden = isFilled;
      return !isFilled;
    });
    const box = document.querySelector<HTMLElement>('[data-blanks]');
    const legend = box?.querySelector('legend');
    if (!box || !legend) return;
    box.hidden = open.length === 0;
    legend.textContent = legend.textContent!.replace(/^\d+/, String(open.length));
  }

  function mark(name: string, sign: Mark, message?: string): void {
    if (!fields.has(name)) return;
    const place = fields.place(name);
    const spot = place.querySelector('.mark-at') ?? place.appendChild(made('span', 'mark-at'));
    spot.textContent = signs[sign];
    spot.setAttribute('aria-hidden', 'true');
    if (sign !== 'wrong') {
      clear(name);
      return;
    }
    const id = `${name}-sai`;
    const before = document.getElementById(id);
    const said = before ?? made('p', 'wrong');
    said.id = id;
    said.textContent = message ?? '';
    if (!before) place.insertBefore(said, place.firstChild);
    fields.element(name).setAttribute('aria-invalid', 'true');
    describe(name);
  }

  function changed(): void {
    revision.value = String(queue.revision);
    const { unsent, inFlight, state, isAway, savedAt } = queue;
    const count = unsent.length;
    const { script } = word;
    line.textContent =
      count === 0
        ? savedAt === null
          ? script.ready
          : script.allSaved(formatMoment(savedAt).slice(0, 5))
        : inFlight > 0 && !isAway
          ? script.sendingNow(inFlight)
          : `${script.waiting(count)} ${script.clearing}`;
    const says =
      state === 'closed'
        ? script.closed
        : state === 'signedOut'
          ? script.signedOut
          : isAway || !navigator.onLine
            ? script.offline(formatMoment(savedAt ?? at))
            : device === null
              ? script.noStore
              : '';
    banner.hidden = says === '';
    if (banner.textContent !== says) banner.textContent = says;
    if (state === 'signedOut') {
      const link = made('a', 'button', script.signIn);
      link.href = `/app/dang-nhap?ve=${encodeURIComponent(location.pathname)}`;
      put(banner, link);
    }
    for (const [button, says] of acts)
      button.textContent = isAway || !navigator.onLine ? button.dataset.away! : says;
    files.out.disabled = count === 0;
    drawContests();
  }

  function drawContests(): void {
    const drawn = [...queue.contests.values()];
    const key = JSON.stringify(drawn);
    if (contests.dataset.key === key) return;
    contests.dataset.key = key;
    contests.hidden = drawn.length === 0;
    contests.replaceChildren();
    if (drawn.length === 0) return;
    contests.setAttribute('role', 'alert');
    put(contests, made('h2', '', word.conflict.heading), made('p', '', word.conflict.how));
    for (const { name, mine, theirs, base } of drawn) {
      const list = made('dl', '');
      for (const [what, cell] of [
        [word.conflict.mine, mine],
        [word.conflict.theirs, theirs],
        [word.conflict.base, base],
      ] as const) {
        const both = made('div', '');
        put(both, made('dt', '', what), made('dd', '', shown(name, cell)));
        put(list, both);
      }
      const acts = made('div', 'acts');
      for (const [keeps, text] of [
        ['mine', word.conflict.keepMine],
        ['theirs', word.conflict.keepTheirs],
      ] as const) {
        const button = made('button', 'second', text);
        button.type = 'button';
        button.onclick = () => queue.choose(name, keeps);
        put(acts, button);
      }
      put(contests, made('h3', '', fields.has(name) ? fields.label(name) : name), list, acts);
    }
  }

  function shown(name: string, cell: string): string {
    if (cell === '') return word.conflict.blank;
    const { field } = partsOf(name)!;
    if (field === 'evidence')
      return piecesIn(cell)
        .map(({ reference }) => reference)
        .join('; ');
    const element = fields.has(name) ? fields.element(name) : null;
    if (element instanceof HTMLSelectElement)
      return [...element.options].find(({ value }) => value === cell)?.text ?? cell;
    return isNumeric(field) ? formatDecimal(cell, language) : cell;
  }

  /** What is found in the figures as they are typed now: by the function that the ledger asks, too. */
  function look(name: string): void {
    if (partsOf(name)!.kind !== 'v') return;
    const unitOf = new Map<string, string>();
    const cells = new Map<string, string>();
    for (const one of fields.names) {
      const { kind, code, field } = partsOf(one)!;
      if (kind !== 'v') continue;
      if (field === 'value') unitOf.set(code, document.getElementById(`v/${code}`)?.dataset.unit ?? '');
      const { value } = fields.read(one);
      if (value) cells.set(one, value);
    }
    const found = qualityFindings(rules, figuresIn(cells, unitOf), before).filter((one) => !isLack(one));
    for (const code of unitOf.keys())
      draw(
        code,
        found.filter(({ indicator }) => indicator === code),
      );
  }

  function draw(code: string, findings: readonly Finding[]): void {
    const nameOf = (other: string) =>
      fields.has(`v/${other}/value`) ? fields.label(`v/${other}/value`).split(':')[0]! : other;
    const place = document.getElementById(`v/${code}`)?.querySelector('.check');
    if (!place || (findings.length === 0 && !place.firstChild)) return;
    place.replaceChildren(
      ...findings.map((one) => {
        const box = made('div', one.isExplained ? 'found is-explained' : 'found');
        put(
          box,
          made('p', '', sayFinding(one, nameOf, findingWords, language)),
          made('p', 'was', whatToDo(one, word)),
        );
        return box;
      }),
    );
  }

  /** The queue as a file, for a stick and another computer. */
  function madeFiles() {
    const box = made('div', 'acts');
    const out = made('button', 'second', word.script.exportQueue);
    out.type = 'button';
    out.onclick = () => {
      const cells = queue.unsent.map(({ cell, typed, base }) => ({ cell, typed, base }));
      const text = JSON.stringify({ format: 'directive-ledger/unsent-cells', version: 1, report, cells });
      const link = made('a', '');
      link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      link.download = 'o-chua-gui.json';
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    };
    const choose = made('label', '', word.script.importQueue);
    const input = made('input', '');
    input.type = 'file';
    input.accept = '.json,application/json';
    put(choose, input);
    input.onchange = async () => {
      const count = bringIn(await input.files?.[0]?.text());
      line.textContent = count === null ? word.script.importWrong : word.script.imported(count);
      input.value = '';
    };
    put(box, out, choose);
    form.parentNode!.insertBefore(box, form.nextSibling);
    return { out };
  }

  function bringIn(text = ''): number | null {
    let brought: { format?: string; report?: string; cells?: Pick<Kept, 'cell' | 'typed' | 'base'>[] };
    try {
      brought = JSON.parse(text);
    } catch {
      return null;
    }
    if (brought.format !== 'directive-ledger/unsent-cells' || brought.report !== report) return null;
    const cells = (brought.cells ?? []).filter(({ cell }) => fields.has(cell));
    for (const { cell, typed, base } of cells) {
      fields.type(cell, String(typed));
      echo(cell);
      queue.edit(cell, String(typed), fields.read(cell).value, String(base));
    }
    void queue.look().then(changed);
    return cells.length;
  }
}
