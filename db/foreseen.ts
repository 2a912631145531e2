// What will be asked of the database next, learned without asking it: so that it can go along with what is asked now.
import type { Db, Statement } from './client.ts';
import type { Ctx } from './ctx.ts';

/** Everything that is asked in one tick has been asked after so many turns. */
const turns = 8;

/** The statements with which something begins to ask; none where it does not get so far. What it would do with the answers is never done. */
export async function firstAsked(ctx: Ctx, begin: (ctx: Ctx) => Promise<unknown>): Promise<Statement[]> {
  const asked: Statement[] = [];
  const silent = <T>() => new Promise<T>(() => {});
  const db: Db = {
    spent: { statements: 0, roundTrips: 0 },
    read: (statement) => {
      asked.push(statement);
      return silent();
    },
    writeBatch: silent,
    fresh: () => db,
  };
  const { notices: _, foreseen: __, ...rest } = ctx;
  // Whatever is wrong with it is told when it is done in earnest.
  begin({ ...rest, db }).catch(() => {});
  for (let turn = 0; turn < turns; turn++) await Promise.resolve();
  return asked;
}
