// Whoever asks with a token that opened lately is taken for the same person, and asked about in the very trip in which the request
// first asks the database for anything: nothing that it read is believed, and nothing is written, unless the answer is the same.
import { holderIn, holderStatement } from '../db/access/read.ts';
import type { Db, Row, Statement } from '../db/client.ts';
import type { Ctx, Person } from '../db/ctx.ts';
import { Recent } from '../db/recent.ts';
import type { Env } from './env.ts';

/** The person is another than was taken for granted, or may do something else now: the request begins anew, with nothing done. */
export class CallerChanged extends Error {
  override name = 'CallerChanged';
}

/** A context whose person is not certain before `confirm` has said so. */
export interface Presumed extends Ctx {
  readonly confirm: () => Promise<void>;
}

const mostLength = 1_000_000;
/** What was told of the holders of tokens, by the hash of each under this deployment's pepper. */
const known = new Recent<string>(mostLength, (key, told) => key.length + told.length);

/** The holder of a token as the ledger says now; null where it opens nothing. */
export async function holderOf(token: string, { db, now }: Ctx, { door }: Env): Promise<Person | null> {
  const asked = await holderStatement(token, door, now);
  if (asked === null) return null;
  const rows = await db.read(asked);
  if (rows.length > 0) known.set(keyOf(asked), JSON.stringify(rows));
  return holderIn(rows);
}

/** The context with whom the token stood for the last time; null where that is not known. */
export async function presumed(token: string, ctx: Ctx, { door }: Env): Promise<Presumed | null> {
  const asked = await holderStatement(token, door, ctx.now);
  const told = asked ? known.get(keyOf(asked)) : undefined;
  if (asked === null || told === undefined) return null;
  const { db, confirm } = confirming(
    ctx.db,
    asked,
    (rows) => whoIs(rows) === whoIs(JSON.parse(told) as Row[]),
  );
  return { ...ctx, db, actor: holderIn(JSON.parse(told) as Row[])!, confirm };
}

/** On which day the token was used last says nothing of whose it is or what it opens. */
const whoIs = (rows: readonly Row[]): string => JSON.stringify(rows.map(({ last_used_on, ...row }) => row));

/** By the hash and, because offices change with the day, by the day. */
const keyOf = ({ args: [hash, today] }: Statement): string => `${hash} ${today}`;

function confirming(db: Db, asked: Statement, isSame: (rows: Row[]) => boolean) {
  let asking: Promise<void> | undefined;
  const confirm = (): Promise<void> =>
    (asking ??= db.read(asked).then((rows) => {
      if (!isSame(rows)) throw new CallerChanged();
    }));
  const sure: Db = {
    spent: db.spent,
    fresh: () => db.fresh(),
    async read(statement) {
      const [rows] = await Promise.all([db.read(statement), confirm()]);
      return rows;
    },
    async writeBatch(statements, next) {
      await confirm();
      return db.writeBatch(statements, next);
    },
  };
  return { db: sure, confirm };
}
