// The feed of everything published, put right or taken back, as one goes through it.
import { waited } from './again.ts';
import type { Question } from './operation.ts';
import { WhatHasChanged, type WhatHasChangedAnswer, type WhatHasChangedVariables } from './operations.ts';

export type PublicChange = WhatHasChangedAnswer['changes']['changes'][number];

export interface Following {
  /** Goes on asking for what is new after so many milliseconds of nothing; left out: ends where there is no more. */
  readonly everyMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

type Ask = (
  asked: Question<WhatHasChangedAnswer, WhatHasChangedVariables>,
  variables: WhatHasChangedVariables,
  signal: AbortSignal | undefined,
) => Promise<WhatHasChangedAnswer>;

export class Changes implements AsyncIterable<PublicChange> {
  readonly #ask: Ask;
  readonly #following: Following;
  #version: string | null;

  constructor(ask: Ask, since: string | null, following: Following) {
    this.#ask = ask;
    this.#version = since;
    this.#following = following;
  }

  /**
   * Up to which version all was taken: keep it, and begin with it the next time. A change counts as taken when the one behind it is
   * asked for, so that whoever fails over one meets it again.
   */
  get version(): string | null {
    return this.#version;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<PublicChange, void, undefined> {
    const { everyMs, signal } = this.#following;
    for (;;) {
      const { changes } = await this.#ask(WhatHasChanged, { since: this.#version, first: 100 }, signal);
      for (const change of changes.changes) {
        yield change;
        this.#version = change.version;
      }
      this.#version = changes.version;
      if (changes.hasMore) continue;
      if (everyMs === undefined) return;
      await waited(everyMs, signal);
    }
  }
}
