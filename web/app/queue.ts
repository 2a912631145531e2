// Cells on their way: kept on the device first, sent together, sent again until somebody knows, and never written over another's work.
import { type Contest, linesOf } from '../lib/report-cells.ts';
import type { Device, Kept } from './kept.ts';
import { currentReport, keyOf, saveLines } from './ledger.ts';

export type Mark = 'device' | 'sending' | 'server' | 'wrong' | 'none';

export interface Told {
  /** A cell's mark has changed. */
  mark(name: string, mark: Mark, message?: string): void;
  /** The ledger has something else in a cell that nobody touched here. */
  moved(name: string, cell: string): void;
  /** Anything else to be seen has changed. */
  changed(): void;
}

interface Flight {
  readonly revision: number;
  readonly key: string;
  readonly cells: ReadonlyMap<string, string>;
}

const calmMs = 700;
const firstPauseMs = 1_000;
const longestPauseMs = 30_000;
const mostCells = 100;
const mostSent = 20;
/** A request may have 64 kB; a letter takes up to three bytes. */
const mostLetters = 16_000;

export class Queue {
  readonly #device: Device | null;
  readonly #about: { readonly office: string; readonly report: string };
  readonly #told: Told;
  /** What the ledger has, as far as is known here. */
  readonly server: Map<string, string>;
  readonly pending = new Map<string, Kept>();
  readonly contests = new Map<string, Contest>();
  readonly #refused = new Set<string>();
  readonly #acked = new Map<string, number>();
  #writing: Promise<unknown> = Promise.resolve();
  #flight: Flight | null = null;
  #isBusy = false;
  #isAlone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pauseMs = 0;
  /** How often it was refused although nothing was new. */
  #inVain = 0;
  revision: number;
  isAway = false;
  state: 'open' | 'signedOut' | 'closed' = 'open';
  savedAt: string | null = null;

  constructor(
    device: Device | null,
    about: { readonly office: string; readonly report: string },
    known: { readonly revision: number; readonly server: Map<string, string> },
    told: Told,
  ) {
    this.#device = device;
    this.#about = about;
    this.revision = known.revision;
    this.server = known.server;
    this.#told = told;
  }

  /** Takes up what was kept before the page was opened; answers the cells that are still to be sent. */
  takeUp(kept: readonly Kept[]): Kept[] {
    const opened = this.revision;
    const old: string[] = [];
    for (const one of kept) {
      if (one.acked > opened) {
        // The page is older than what the ledger has already taken from here.
        this.revision = Math.max(this.revision, one.acked);
        this.#acked.set(one.cell, one.acked);
        this.server.set(one.cell, one.base);
        if (!one.isPending) this.#told.moved(one.cell, one.base);
      } else if (!one.isPending) old.push(one.cell);
      if (one.isPending) this.#settle(one);
    }
    if (old.length > 0) void this.#device?.drop(old);
    if (this.pending.size > 0) this.soon(0);
    this.#told.changed();
    return [...this.pending.values()];
  }

  /** A cell was typed in. */
  edit(name: string, typed: string, value: string | null, base = this.#at(name)): void {
    const before = this.pending.get(name);
    this.#refused.delete(name);
    if (value === this.#at(name) && !this.#flight?.cells.has(name)) {
      this.contests.delete(name);
      this.#done(name);
      this.#told.mark(name, this.#acked.has(name) ? 'server' : 'none');
      this.#told.changed();
      return;
    }
    const one: Kept = {
      ...this.#about,
      cell: name,
      typed,
      value,
      base: before?.base ?? base,
      sent: before?.sent ?? [],
      acked: this.#acked.get(name) ?? 0,
      isPending: true,
    };
    this.pending.set(name, one);
    this.#keep([one]).then(
      () => {
        if (this.pending.get(name) === one && value !== null) this.#told.mark(name, 'device');
      },
      () => {},
    );
    this.#told.changed();
    this.soon(calmMs);
  }

  /** Chooses between what is typed here and what the ledger has. */
  choose(name: string, keeps: 'mine' | 'theirs'): void {
    const contest = this.contests.get(name);
    const one = this.pending.get(name);
    if (!contest) return;
    this.contests.delete(name);
    if (keeps === 'theirs' || !one) {
      this.#done(name);
      this.#told.moved(name, contest.theirs);
    } else {
      const mine = { ...one, base: contest.theirs, sent: [] };
      this.pending.set(name, mine);
      void this.#keep([mine]);
    }
    this.#told.changed();
    this.soon(0);
  }

  get unsent(): Kept[] {
    return [...this.pending.values()];
  }
  get inFlight(): number {
    return this.#isBusy ? (this.#flight?.cells.size ?? 0) : 0;
  }
  /** What could be sent if there were a network. */
  get sendable(): number {
    return this.#ready().length;
  }

  soon(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#turn(), Math.max(ms, this.#pauseMs));
  }

  /** The network is said to be back, or somebody presses: no more waiting. */
  now(): void {
    this.#pauseMs = 0;
    if (this.state === 'signedOut') this.state = 'open';
    this.soon(0);
  }

  /** Everything that can be sent is sent, or it is known that it cannot be. */
  async flush(ms: number): Promise<boolean> {
    this.now();
    const until = performance.now() + ms;
    while (this.sendable > 0 || this.#isBusy) {
      if (performance.now() > until || this.isAway || this.state !== 'open') return false;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return this.contests.size === 0;
  }

  /** Looks at how the report stands now. */
  async look(): Promise<void> {
    const current = await currentReport(this.#about.report);
    if (current === 'signedOut') this.state = 'signedOut';
    this.isAway = current === null;
    if (current === null || current === 'signedOut') {
      this.#later();
      return;
    }
    this.#pauseMs = 0;
    if (current.status !== 'DRAFT' && current.status !== 'RETURNED') this.state = 'closed';
    this.revision = Math.max(current.revision, this.revision);
    const names = new Set([...this.server.keys(), ...current.cells.keys()]);
    for (const name of names) {
      const cell = current.cells.get(name) ?? '';
      if (cell === this.#at(name)) continue;
      this.server.set(name, cell);
      if (!this.pending.has(name)) this.#told.moved(name, cell);
    }
    for (const one of this.pending.values()) this.#settle(one);
  }

  #at = (name: string): string => this.server.get(name) ?? '';

  /** Whether what was typed is there already, is still to be sent, or stands against another's. */
  #settle(one: Kept): void {
    const theirs = this.#at(one.cell);
    this.contests.delete(one.cell);
    if (one.value === theirs) {
      this.pending.delete(one.cell);
      this.#acknowledge(one.cell, theirs);
      this.#told.mark(one.cell, 'server');
      return;
    }
    const base = one.sent.includes(theirs) ? theirs : one.base;
    this.pending.set(one.cell, { ...one, base });
    if (theirs !== base)
      this.contests.set(one.cell, { name: one.cell, mine: one.value ?? one.typed, theirs, base });
    this.#told.mark(one.cell, 'device');
  }

  #ready = (): Kept[] =>
    [...this.pending.values()].filter(
      ({ cell, value }) => value !== null && !this.contests.has(cell) && !this.#refused.has(cell),
    );

  async #turn(): Promise<void> {
    if (this.#isBusy || this.state === 'closed') return;
    this.#isBusy = true;
    try {
      await this.#writing.catch(() => {});
      const flight = this.#flight ?? (await this.#board());
      if (flight === null) return;
      this.#flight = flight;
      for (const name of flight.cells.keys()) this.#told.mark(name, 'sending');
      this.#told.changed();
      const answer = await saveLines(this.#about.report, flight.revision, flight.key, linesOf(flight.cells));
      this.isAway = answer.is === 'unknown';
      if (answer.is === 'unknown') return this.#later();
      if (answer.is === 'signedOut') {
        this.state = 'signedOut';
        return this.#later();
      }
      this.#pauseMs = 0;
      this.state = 'open';
      this.#flight = null;
      if (answer.is === 'saved') this.#landed(flight, answer.revision);
      else if (answer.is === 'refused') this.#turnedAway(flight, answer.problems);
      else {
        await this.look();
        // Refused although nothing is new: asking again at once would ask for ever.
        if (!this.isAway && this.state === 'open' && this.revision === flight.revision) {
          this.#pauseMs = firstPauseMs * 2 ** Math.min(5, this.#inVain++);
          this.#later();
        }
      }
    } finally {
      this.#isBusy = false;
      for (const name of this.#flight?.cells.keys() ?? [])
        if (this.pending.has(name)) this.#told.mark(name, 'device');
      this.#told.changed();
      if (this.#pauseMs === 0 && this.sendable > 0) this.soon(0);
    }
  }

  /** What goes with the next request; noted on the device, so that it is known for our own wherever it arrives. */
  async #board(): Promise<Flight | null> {
    const ready = firstOf(this.#ready(), this.#isAlone ? 1 : mostCells);
    if (ready.length === 0) return null;
    const marked = ready.map((one) => ({
      ...one,
      sent: [...new Set([...one.sent, one.value!])].slice(-mostSent),
    }));
    for (const one of marked) this.pending.set(one.cell, one);
    await this.#keep(marked).catch(() => {});
    const cells = new Map(marked.map(({ cell, value }) => [cell, value!]));
    const { revision } = this;
    return { revision, cells, key: await keyOf([this.#about.report, revision, linesOf(cells)]) };
  }

  #landed(flight: Flight, revision: number): void {
    this.#isAlone = false;
    this.#inVain = 0;
    this.revision = Math.max(this.revision, revision);
    this.savedAt = new Date().toISOString();
    for (const [name, cell] of flight.cells) {
      this.server.set(name, cell);
      this.#acked.set(name, revision);
      const one = this.pending.get(name);
      if (one && one.value !== cell) {
        const next = { ...one, base: cell, sent: [], acked: revision };
        this.pending.set(name, next);
        void this.#keep([next]);
        this.#told.mark(name, 'device');
        continue;
      }
      this.pending.delete(name);
      this.#acknowledge(name, cell);
      this.#told.mark(name, 'server');
    }
  }

  #turnedAway(flight: Flight, problems: readonly { readonly path: string; readonly text: string }[]): void {
    const named = problems.flatMap(({ path, text }) => {
      const name = cellAt(path);
      return name && flight.cells.has(name) ? [{ name, text }] : [];
    });
    // Nobody said which one it was: each travels alone until that is known.
    if (named.length === 0 && flight.cells.size > 1) this.#isAlone = true;
    else if (named.length === 0)
      named.push({ name: [...flight.cells.keys()][0]!, text: problems[0]?.text ?? '' });
    for (const name of flight.cells.keys()) this.#told.mark(name, 'device');
    for (const { name, text } of named) {
      this.#refused.add(name);
      this.#told.mark(name, 'wrong', text);
    }
  }

  /** The ledger has it: kept only until the page itself is as new. */
  #acknowledge(name: string, cell: string): void {
    const acked = this.#acked.get(name) ?? this.revision;
    void this.#keep([
      {
        ...this.#about,
        cell: name,
        typed: cell,
        value: cell,
        base: cell,
        sent: [],
        acked,
        isPending: false,
      },
    ]);
  }

  #done(name: string): void {
    this.pending.delete(name);
    if (this.#acked.has(name)) this.#acknowledge(name, this.#at(name));
    else this.#writing = this.#writing.then(() => this.#device?.drop([name])).catch(() => {});
  }

  #keep(kept: readonly Kept[]): Promise<unknown> {
    // One after another: an older state must not land on a newer one.
    const written = this.#writing
      .catch(() => {})
      .then(() => {
        if (!this.#device) throw new Error('Nothing is kept.');
        return this.#device.put(kept);
      });
    this.#writing = written;
    written.catch(() => {});
    return written;
  }

  #later(): void {
    this.#pauseMs = Math.min(longestPauseMs, Math.max(firstPauseMs, this.#pauseMs * 2));
    this.soon(this.#pauseMs);
  }
}

/** As many as fit into one request, and never fewer than one. */
function firstOf(ready: readonly Kept[], most: number): Kept[] {
  let letters = 0;
  return ready.slice(0, most).filter(({ value }, at) => {
    letters += value!.length;
    return at === 0 || letters <= mostLetters;
  });
}

/** `items[3.11].done` of a refusal is the cell `i/3.11/done`. */
function cellAt(path: string): string | null {
  const [, list, code, field] = /^(items|values)\[([^\]]+)\]\.(\w+)/.exec(path) ?? [];
  return list ? `${list === 'items' ? 'i' : 'v'}/${code}/${field}` : null;
}
