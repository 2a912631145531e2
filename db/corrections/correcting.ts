// The one way in which a record is put right: what is asked to be otherwise, why, and by whom. The record's earlier version stays
// for every earlier day; a correction beside it tells what was changed. A kind of record only says which of its columns may be put
// right, what they have to be, and what else follows from them.
import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { act, type Change, type Entity, newLeaf, type Once, type Seen } from '../act.ts';
import type { Action, Facts } from '../allowed.ts';
import { authorOf, type Ctx, later } from '../ctx.ts';
import { type Problem, refuse } from '../errors.ts';
import { present, readOne } from '../reading.ts';
import { refer } from '../references.ts';
import type { Question } from '../shape.ts';
import { shapes } from '../shapes.ts';
import { correctionProblems, type Field, otherwise, whatChanged } from './rules.ts';
import { corrections } from './table.ts';

/** What puts a record right; a report corrects itself (db/reports/correct.ts). */
type Correcting = Exclude<Extract<Action, `${string}.correct`>, 'report.correct'> | 'observation.amend';

type Identified = SQLiteTable & { readonly id: AnySQLiteColumn };
type Correctable = Identified & { readonly revision: AnySQLiteColumn; readonly knownFrom: AnySQLiteColumn };
type Column<T extends SQLiteTable> = keyof T['$inferSelect'] & string;

interface Kind<T extends Correctable, C extends Column<T>, Around, A extends Correcting> {
  readonly action: A;
  readonly entity: Entity<T>;
  /** Under which name the reason is asked for, where it is not `reason`. */
  readonly reasonIn?: string;
  readonly columns: readonly C[];
  /** The tables of what they name. */
  readonly names?: { readonly [K in C]?: Identified };
  /** Who the actor is to the record, where that decides who may; left out, the role alone does. */
  readonly facts?: (ctx: Ctx, record: T['$inferSelect'], around: Around) => Facts[A];
  /** What the decision needs to know besides the record and what it names; asked in the same round trip. */
  readonly around?: (
    ctx: Ctx,
    id: string,
    asked: { readonly [K in C]?: T['$inferSelect'][K] },
  ) => Promise<Around>;
  /** What is wrong with the record as it would then stand. */
  readonly problems?: (
    next: T['$inferSelect'],
    around: Around,
    before: T['$inferSelect'],
    ctx: Ctx,
  ) => Problem[];
  /** Columns that follow from the others, from the reason, or from who puts it right. */
  readonly follows?: (next: T['$inferSelect'], reason: string, ctx: Ctx) => Partial<T['$inferInsert']>;
  /** What the public log keeps of it as it now stands, where it is public: its table then has a `leafNumber`. */
  readonly publishes?: (next: T['$inferSelect'], around: Around) => object | null;
  /** Roll-ups, and other records that say the same. */
  readonly also?: (ctx: Ctx, next: T['$inferSelect'], around: Around) => readonly SQL[];
  readonly alongside?: (ctx: Ctx, next: T['$inferSelect'], around: Around) => Change<T>['alongside'];
  readonly taken?: (next: T['$inferSelect']) => NonNullable<Change<T>['taken']>;
}

/** A kind of record that can be put right. */
export interface Corrected<C extends string> {
  /** Under which name the reason is asked for. */
  readonly reasonIn: string;
  readonly fields: readonly (Field & {
    readonly column: C;
    readonly type: 'id' | 'text' | 'flag' | 'count';
  })[];
  readonly entity: Entity;
  /** What a correction makes of a record that was found, for an act that puts many right at once. Throws what is wrong with it. */
  readonly decide: (
    ctx: Ctx,
    found: FoundRecord,
    asked: Readonly<Record<string, unknown>>,
    reason: string,
  ) => Otherwise;
  readonly correct: (
    ctx: Ctx,
    once: Once,
    seen: Seen,
    asked: Readonly<Record<string, unknown>>,
    reason: string,
  ) => Promise<object>;
}

/** A record as it was found, with what is missing of what it is to name. */
export interface FoundRecord {
  readonly row: Readonly<Record<string, unknown>>;
  readonly missing: readonly Problem[];
  readonly around: unknown;
}
/** What a correction writes. */
interface Otherwise {
  readonly set: Readonly<Record<string, unknown>>;
  readonly noted: Readonly<Record<string, unknown>>;
  /** The correction itself, as it is kept beside the record. */
  readonly told: SQL;
  /** Roll-ups, and other records that say the same. */
  readonly also: readonly SQL[];
  readonly alongside: NonNullable<Change<SQLiteTable>['alongside']>;
  readonly changed: ReturnType<typeof whatChanged>;
}

const typeOf = ({ dataType }: AnySQLiteColumn): 'flag' | 'count' | 'text' =>
  dataType === 'boolean' ? 'flag' : dataType === 'number' ? 'count' : 'text';

export function correcting<
  T extends Correctable,
  const C extends Column<T>,
  A extends Correcting,
  Around = null,
>(kind: Kind<T, C, Around, A>): Corrected<C> {
  const { entity, reasonIn = 'reason', names = {} as NonNullable<typeof kind.names> } = kind;
  const columns: Readonly<Record<string, AnySQLiteColumn>> = getTableColumns(entity.table);
  const fields = kind.columns.map((column) => {
    const at = columns[column]!;
    const named = names[column];
    return {
      column,
      name: named ? column.replace(/Id$/, '') : column,
      type: named ? ('id' as const) : typeOf(at),
      isNeeded: at.notNull,
      words: at.enumValues?.length ? at.enumValues : null,
      // Told when it is asked for: a table may be named before its shape is there.
      get of() {
        return named ? shapes.get(named)!.type : null;
      },
    };
  });

  async function find(ctx: Ctx, id: string, asked: Readonly<Record<string, unknown>>) {
    const question: Question<T> = { table: entity.table, where: (row) => sql`${row.id} = ${id}` };
    const wanted = fields.flatMap(({ column, name }) => {
      const named = names[column];
      return named ? [[name, [named, asked[column] as string | null | undefined] as const] as const] : [];
    });
    const [record, referred, around] = await Promise.all([
      readOne(ctx, question, present(ctx)),
      refer(ctx, Object.fromEntries(wanted)),
      kind.around?.(ctx, id, asked as { readonly [K in C]?: T['$inferSelect'][K] }) ?? (null as Around),
    ]);
    return (
      record && {
        record: { row: record as T['$inferSelect'], revision: seenIn(record).revision, referred, around },
        facts: kind.facts?.(ctx, record as T['$inferSelect'], around) ?? ({} as Facts[A]),
      }
    );
  }

  const decide = (
    ctx: Ctx,
    { row, missing, around }: { row: T['$inferSelect']; missing: readonly Problem[]; around: Around },
    asked: Readonly<Record<string, unknown>>,
    reason: string,
  ) => {
    const { id, revision, knownFrom } = seenIn(row);
    const changed = otherwise(fields, asked, row);
    const next = { ...row, ...changed };
    const wrong = [...missing, ...correctionProblems(fields, changed, { path: reasonIn, reason })];
    // What has to make sense as a whole is looked at once every part of it is there.
    refuse(wrong.length > 0 ? wrong : (kind.problems?.(next, around, row, ctx) ?? []));
    const changes = whatChanged(fields, changed, row);
    return {
      next,
      changed: changes,
      set: {
        ...changed,
        ...kind.follows?.(next, reason.trim(), ctx),
        knownFrom: later(knownFrom, ctx.now),
      },
      noted: { reason: reason.trim() },
      told: sql`INSERT INTO ${corrections} (entity, entity_id, revision, reason, changed, corrected_by_id, known_from)
        VALUES (${entity.name}, ${id}, ${revision + 1}, ${reason.trim()}, ${JSON.stringify(changes)}, ${authorOf(ctx).id}, ${ctx.now})`,
      also: kind.also?.(ctx, next, around) ?? [],
      alongside: kind.alongside?.(ctx, next, around) ?? [],
    };
  };

  return {
    reasonIn,
    fields,
    entity: entity as unknown as Entity,
    decide: decide as unknown as Corrected<C>['decide'],
    correct: (ctx, once, seen, asked, reason) =>
      act(
        ctx,
        kind.action,
        entity,
        once,
        seen,
        find(ctx, seen.id, asked),
        ({ row, revision, referred, around }): Change<T> => {
          const found = { row, missing: referred.record.missing, around };
          const { next, set, noted, told, also, alongside } = decide(ctx, found, asked, reason);
          const taken = kind.taken?.(next);
          const publishes = kind.publishes?.({ ...next, revision: revision + 1 }, around) ?? null;
          return {
            set: { ...set, ...(publishes === null ? {} : { leafNumber: newLeaf }) } as Change<T>['set'],
            noted,
            also: [told, ...also],
            ...(alongside.length > 0 ? { alongside } : {}),
            ...(taken ? { taken } : {}),
            ...(publishes === null ? {} : { publishes }),
          };
        },
      ),
  };
}

const seenIn = (record: Readonly<Record<string, unknown>>) => ({
  id: String(record.id),
  revision: Number(record.revision),
  knownFrom: String(record.knownFrom),
});
