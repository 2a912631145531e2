// A connection that lives in another process: the same words, answered later.
import { ProtocolError, StatementError } from './errors.ts';
import { Ended, type Hand } from './hand.ts';
import type { Statement } from './statement.ts';
import {
  type GroupJob,
  type GroupVerdict,
  type Reply,
  type Step,
  type StepResult,
  unpacked,
  type Work,
} from './tasks.ts';
import type { Outcome } from './wire.ts';

/** How long work may take, by its kind. */
export type Budgets = { readMs: number; writeMs: number; longMs: number };
/** The newest schema that any process is known to have made. */
export type Known = { schema: number };

export class Remote {
  inTransaction = false;
  readonly #hand: () => Hand | Promise<Hand>;
  readonly #id: number;
  readonly #known: Known;
  readonly #budgets: Budgets;

  constructor(hand: () => Hand | Promise<Hand>, id: number, known: Known, budgets: Budgets) {
    this.#hand = hand;
    this.#id = id;
    this.#known = known;
    this.#budgets = budgets;
  }

  async steps(steps: Step[]): Promise<StepResult[]> {
    const sent = steps.map(({ condition, run }) => ({ condition, run: plain(run) }));
    const results = await this.call({ do: 'steps', steps: sent as Step[] }, budgetFor(steps, this.#budgets));
    return (results as (Outcome | { error: unknown } | undefined)[]).map((result) =>
      result && 'error' in result ? (unpacked(result.error) as StatementError) : result,
    );
  }

  async exec(sql: string): Promise<void> {
    await this.call({ do: 'exec', sql }, this.#budgets.writeMs);
  }

  async ask(sql: string): Promise<unknown[][]> {
    return (await this.call({ do: 'ask', sql }, this.#budgets.writeMs)) as unknown[][];
  }

  async describe(statement: Statement): Promise<string> {
    return (await this.call({ do: 'describe', statement }, this.#budgets.readMs)) as string;
  }

  async group(jobs: GroupJob[]): Promise<GroupVerdict[] | undefined> {
    return (await this.call({ do: 'group', jobs }, this.#budgets.writeMs)) as GroupVerdict[] | undefined;
  }

  async call(work: Work, budgetMs: number): Promise<unknown> {
    try {
      const reply = await this.#deliver(work, budgetMs, this.inTransaction);
      this.#note(reply);
      return 'value' in reply ? reply.value : undefined;
    } catch (error) {
      const { reply } = error as { reply?: Reply };
      if (reply) this.#note(reply);
      if (!(error instanceof Ended)) throw error;
      this.inTransaction = false;
      throw told(error, budgetMs);
    }
  }

  // A process that went away before it came to this has done nothing, and another does it.
  async #deliver(work: Work, budgetMs: number, wasInTransaction: boolean): Promise<Reply> {
    for (let before: Hand | undefined; ; ) {
      const hand = await this.#hand();
      const task = { ...work, connection: this.#id, schema: this.#known.schema };
      try {
        return await hand.call(task, budgetMs);
      } catch (error) {
        const isUntouched = error instanceof Ended && !error.hasBegun && !wasInTransaction;
        if (!isUntouched || hand === before) throw error;
        before = hand;
      }
    }
  }

  #note({ inTransaction, schema }: Reply): void {
    this.inTransaction = inTransaction;
    this.#known.schema = Math.max(this.#known.schema, schema);
  }
}

const plain = (run: Step['run']) =>
  run instanceof StatementError ? { code: run.code, message: run.message, extended: run.extended } : run;

function budgetFor(steps: Step[], { readMs, writeMs, longMs }: Budgets): number {
  const statements = steps.flatMap(({ run }) => ('statement' in run ? run.statement : []));
  if (statements.some(({ takesLong }) => takesLong)) return longMs;
  return statements.every(({ readsOnly }) => readsOnly) ? readMs : writeMs;
}

/** In words: what happened to a statement whose process is gone. */
function told({ why, mayBeDone }: Ended, budgetMs: number): Error {
  if (mayBeDone) {
    return new ProtocolError(
      'The database was ended while it made this lasting; it may have been done.',
      'OUTCOME_UNKNOWN',
      500,
    );
  }
  switch (why) {
    case 'too long':
      return new LostError(
        'SQLITE_INTERRUPT',
        `SQLite error: interrupted: it ran longer than ${budgetMs / 1000} s and was ended; ask for less at once`,
      );
    case 'crowded':
      return new LostError(
        'SQLITE_INTERRUPT',
        'SQLite error: interrupted: others were waiting for too long and it was ended; ask for less at once, or again later',
      );
    case 'died':
      return new LostError(
        'SQLITE_NOMEM',
        'SQLite error: it needed more memory than one statement is given and was ended; ask for less at once',
      );
  }
}

/** The statement was ended, and the transaction it was in with it. */
export class LostError extends StatementError {}
