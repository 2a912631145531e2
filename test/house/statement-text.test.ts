import { aliasedTable, and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, it } from 'vitest';
import { dialect } from '../../db/columns.ts';
import type { Args, Reading } from '../../db/shape.ts';
import { shapes } from '../../db/shapes.ts';
import { textOf } from '../../db/statement-text.ts';
import { tasks } from '../../db/tasks/table.ts';
import { testNow } from '../support/fixed.ts';

const alike = (query: SQL): void => {
  const { sql: text, params } = dialect.sqlToQuery(query);
  expect(textOf(query)).toEqual({ sql: text, params });
};

it('each kind of piece is written as the dialect writes it', () => {
  const other = aliasedTable(tasks, 'other');
  for (const query of [
    sql`SELECT ${1}, ${'a "b" c'}, ${null}, ${undefined} FROM ${tasks}`,
    sql`${sql.identifier('a "name"')} = ${[1, 'two', sql`3`]}`,
    sql`${tasks.titleVi} || ${other.titleVi} FROM ${other}`,
    sql.join([sql`a`, sql`${'b'}`, sql.raw("'c'")], sql`, `),
    and(eq(tasks.id, 'x'), isNull(other.parentId), inArray(tasks.code, ['1', '2']))!,
    sql`${sql`${'inside'}`.inlineParams()} ${'outside'}`,
    sql`${sql`count(*)`.as('many')} ${sql.param(5)} ${sql.placeholder('later')}`,
    sql.empty(),
  ])
    alike(query);
});

it('all that hangs from every table is written so', () => {
  const readings: Reading[] = [null, '2026-01-01T00:00:00.000Z'].map((knownBefore) => ({
    actor: { kind: 'public' },
    today: testNow.slice(0, 10),
    now: testNow,
    validOn: testNow.slice(0, 10),
    knownBefore,
  }));
  let seen = 0;
  for (const { table, visible, figures, tallies, relations } of shapes.values())
    for (const reading of readings) {
      const one = aliasedTable(table, 'one') as SQLiteTable as never;
      const found = [
        visible?.(one, reading),
        ...Object.values({ ...figures, ...tallies }).map((worked) =>
          worked(one, reading, {}, (members) => sql.join(Object.values(members))),
        ),
        ...Object.values(relations).flatMap(({ to, on, order, kind }) => {
          const row = aliasedTable(to, 'row') as SQLiteTable as never;
          const args: Args = kind === 'page' ? { first: 1 } : {};
          return [on(one, row, reading, args), ...(order?.by(row, reading) ?? [])];
        }),
      ];
      for (const query of found.filter((each) => each !== undefined)) {
        alike(sql`${query}`);
        seen++;
      }
    }
  expect(seen).toBeGreaterThan(400);
});
