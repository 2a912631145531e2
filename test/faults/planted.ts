// Ways to take one defence out of the product, from outside: a database door that alters what passes through it.
import { createClient } from '@libsql/client';
import {
  DatabaseFailure,
  type Db,
  type DbConfig,
  openDb,
  type Row,
  type Statement,
} from '../../db/client.ts';
import type { OpenDatabase } from './door.ts';

/** The same door with another way to write; `fresh` doors have it too. */
const writing = (db: Db, writeBatch: (db: Db, statements: readonly Statement[]) => Promise<Row[][]>): Db => ({
  read: (statement) => db.read(statement),
  writeBatch: (statements) => writeBatch(db, statements),
  fresh: () => writing(db.fresh(), writeBatch),
  get spent() {
    return db.spent;
  },
});

type Planted = (config: DbConfig) => OpenDatabase;
const altering =
  (alter: (statement: Statement) => Statement[]): Planted =>
  (config) =>
  () =>
    writing(openDb(config), async (db, statements) => {
      const kept = statements.map(alter);
      const answers = await db.writeBatch(kept.flat());
      // A statement's answer is that of the first one it became.
      const firsts = kept.map((_, at) => kept.slice(0, at).flat().length);
      return kept.map((parts, at) => (parts.length === 0 ? [] : answers[firsts[at]!]!));
    });

const isGuard = ({ sql }: Statement) => sql.includes('INTO expect_one');
const isAudit = ({ sql }: Statement) => sql.startsWith('INSERT INTO audit_log');

export const withoutGuard = altering((s) => (isGuard(s) ? [] : [s]));

export const withoutAuditLock = altering((s) =>
  isAudit(s) ? [{ ...s, sql: s.sql.replace('INSERT INTO', 'INSERT OR IGNORE INTO') }] : [s],
);

export const withoutEitherLock = altering((s) =>
  isGuard(s) ? [] : isAudit(s) ? [{ ...s, sql: s.sql.replace('INSERT INTO', 'INSERT OR IGNORE INTO') }] : [s],
);

export const withoutKey: Planted = altering((s) =>
  s.sql.startsWith('INSERT INTO idempotency')
    ? [s, { sql: 'DELETE FROM idempotency WHERE key = ?', args: [s.args[1]!] }]
    : [s],
);

export const withoutAudit = altering((s) => (isAudit(s) ? [] : [s]));

export const withoutCounters = altering((s) => (/INTO "round_counts"/.test(s.sql) ? [] : [s]));

/** A publication that tells its author nothing. */
export const withoutTelling = altering((s) =>
  isAudit(s) ? [s, { sql: 'DROP TRIGGER IF EXISTS tell_report_published', args: [] }] : [s],
);
/** One told of a change that nobody made. */
export const withAnEventTooMany = altering((s) =>
  s.sql.startsWith('INSERT INTO leaves')
    ? [
        s,
        {
          sql: "INSERT INTO tell SELECT 'report_returned', 'report', ?, 1, 'x', 'hp2-ubnd', 'official_data', ?",
          args: [s.args[1]!, s.args.at(-1)!],
        },
      ]
    : [s],
);

export const withTrimmedLeaf = altering((s) =>
  s.sql.startsWith('INSERT INTO leaves')
    ? [{ ...s, args: s.args.map((arg, at) => (at === 2 ? `${arg} ` : arg)) }]
    : [s],
);

/** Says "never sent" of whatever it does not know. */
export const unknownAsNotSent: Planted = (config) => () =>
  writing(openDb(config), (db, statements) =>
    db.writeBatch(statements).catch((e: unknown) => {
      throw e instanceof DatabaseFailure && e.outcome === 'unknown' ? new DatabaseFailure(e, 'not-sent') : e;
    }),
  );

/** Now and then answers first, and the commit that should follow never comes. */
export const answeringBeforeCommit: Planted = (config) => {
  let writes = 0;
  return () =>
    writing(openDb(config), async (db, statements) => {
      if (++writes % 7 !== 0) return db.writeBatch(statements);
      const client = createClient({ ...config, authToken: config.authToken ?? '' });
      const transaction = await client.transaction('write');
      const answers: Row[][] = [];
      for (const { sql, args } of statements)
        answers.push((await transaction.execute({ sql, args: [...args] })).rows as unknown as Row[]);
      await transaction.rollback();
      client.close();
      return answers;
    });
};

/** Looks keys up without asking whose they are. */
export const keysOfAnyone: Planted = (config) => () => {
  const db = openDb(config);
  const anyone = (inner: Db): Db => ({
    ...writing(inner, (own, statements) => own.writeBatch(statements)),
    read: ({ sql, args }) =>
      sql.includes('FROM idempotency WHERE actor_id = ?')
        ? inner.read({ sql: sql.replace('actor_id = ? AND ', ''), args: args.slice(1) })
        : inner.read({ sql, args }),
    fresh: () => anyone(inner.fresh()),
  });
  return anyone(db);
};
