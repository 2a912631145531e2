// The client: asks, changes, turns pages and follows what is new.
import { type Patience, patience } from './again.ts';
import { Changes, type Following } from './changes.ts';
import type { Change, Question } from './operation.ts';
import { type Place, type RowsFromEnd, type RowsFromStart, rowsFrom } from './paging.ts';
import { LedgerProblem } from './problems.ts';
import { Sending, type Settings } from './sending.ts';

export interface LedgerSettings extends Partial<Omit<Settings, 'at' | 'patience'>> {
  readonly patience?: Partial<Patience> | undefined;
}

interface Options {
  readonly signal?: AbortSignal | undefined;
}
/** Variables may be left out where none is needed. */
type Given<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: Options]
    : [variables: Variables, options?: Options];
/** Nothing, where a question does not take what it has to. */
type Taking<Variables, Name extends string> = string extends keyof Variables
  ? never
  : Name extends keyof Variables
    ? unknown
    : never;

type Known = Readonly<Record<string, unknown>>;

export class Ledger {
  readonly #sending: Sending;

  constructor(at: string, { patience: given, ...settings }: LedgerSettings = {}) {
    const keptLength = settings.keptLength ?? 2_000_000;
    this.#sending = new Sending({ ...settings, at, keptLength, patience: { ...patience, ...given } });
  }

  /** The answer to a question. By GET and the hash of its text where that can be, so that every cache on the way may keep it. */
  ask<Answer, Variables>(
    asked: Question<Answer, Variables>,
    ...[variables, options]: Given<Variables>
  ): Promise<Answer> {
    return this.#answer(asked, (variables ?? {}) as Known, options);
  }

  /**
   * Makes a change once, however often it has to be sent: under keys of one's own, or under ones that are made here. A refusal is part
   * of the answer; `done` raises it.
   */
  async change<Answer, Variables>(
    asked: Change<Answer, Variables>,
    variables: Variables,
    options?: Options,
  ): Promise<Answer> {
    const given = variables as Known;
    const keys = Object.fromEntries(asked.keys.map((name) => [name, String(given[name] ?? newKey())]));
    try {
      return await this.#answer(asked, { ...given, ...keys }, options);
    } catch (problem) {
      if (problem instanceof LedgerProblem) problem.keys = keys;
      throw problem;
    }
  }

  /** Every row of a list, page by page, from its beginning or back from its end. `list` finds it in the answer. */
  rows<Answer, Variables extends Place, Row>(
    asked: Question<Answer, Variables> & Taking<Variables, 'after'>,
    variables: Omit<Variables, keyof Place>,
    list: (answer: Answer) => RowsFromStart<Row> | null | undefined,
    options?: Options & { readonly from?: 'start' | undefined; readonly size?: number | undefined },
  ): AsyncGenerator<Row, void, undefined>;
  rows<Answer, Variables extends Place, Row>(
    asked: Question<Answer, Variables> & Taking<Variables, 'before'>,
    variables: Omit<Variables, keyof Place>,
    list: (answer: Answer) => RowsFromEnd<Row> | null | undefined,
    options: Options & { readonly from: 'end'; readonly size?: number | undefined },
  ): AsyncGenerator<Row, void, undefined>;
  rows<Answer, Variables extends Place, Row>(
    asked: Question<Answer, Variables>,
    variables: Omit<Variables, keyof Place>,
    list: (answer: Answer) => (RowsFromStart<Row> & RowsFromEnd<Row>) | null | undefined,
    options: Options & {
      readonly from?: 'start' | 'end' | undefined;
      readonly size?: number | undefined;
    } = {},
  ): AsyncGenerator<Row, void, undefined> {
    const page = async (place: Place) =>
      list(await this.#answer(asked, { ...(variables as Known), ...place }, options)) ?? null;
    return rowsFrom(options.from ?? 'start', options.size ?? 50, page);
  }

  /** Everything that became public, was put right or was taken back since a version, each in its order. */
  changes(since: string | null = null, following: Following = {}): Changes {
    return new Changes(
      (asked, variables, signal) => this.ask(asked, variables, { signal }),
      since,
      following,
    );
  }

  #answer<Answer, Variables>(
    { kind, text }: Question<Answer, Variables> | Change<Answer, Variables>,
    variables: Known,
    { signal }: Options = {},
  ): Promise<Answer> {
    return this.#sending.answer({ text, variables, isChange: kind === 'change', signal }) as Promise<Answer>;
  }
}

/** Sixteen bytes of chance. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
