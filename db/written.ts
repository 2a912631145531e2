// A record written as a response has it: under the names that were asked for, in their order, by the statement itself. What takes
// code is written as the code reads it, and is finished once the answer has come.
import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import {
  countOf,
  cursorOf,
  type Draft,
  hanging,
  manyRows,
  mostMembers,
  mostRows,
  oneRow,
  ownValue,
  type Plain,
  plain,
  type RowAnswer,
  relationOf,
  rowsOf,
  tallied,
  type Want,
  wanted,
  wayOf,
} from './rows.ts';
import { type AnyQuestion, type Args, type Question, type Shape, uncounted } from './shape.ts';

/** One member of a written record. */
export type Part =
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'nothing' }
  /** The record's id, as the API gives it. */
  | { readonly as: 'id'; readonly type: string }
  /** A column as it is kept; words of an enum in capitals. */
  | { readonly as: 'column'; readonly name: string; readonly isWord: boolean }
  /** A column of the row that stands beside the record. */
  | { readonly as: 'beside'; readonly relation: string; readonly name: string }
  /** What is counted beside the record, of which the response has some members. */
  | { readonly as: 'tally'; readonly name: string; readonly args: Args; readonly members: Counts }
  /** What code reads of the record. */
  | { readonly as: 'read'; readonly want: Want }
  | { readonly as: 'one' | 'many'; readonly relation: string; readonly args: Args; readonly members: Members }
  | { readonly as: 'page'; readonly relation: string; readonly args: Args; readonly page: PageMembers };
export type Members = readonly (readonly [name: string, part: Part])[];

/** Of what is counted in one pass: each under the name it was asked for by; null where it is not the asker's to know. */
export type Counts = readonly (readonly [name: string, of: Count | null])[];
type Count = { readonly text: string } | { readonly count: string; readonly below?: Counts };

/** One member of a written page. */
export type PagePart =
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'total' | 'hasNext' | 'hasPrevious' | 'start' | 'end' | 'cursor' }
  | { readonly as: 'info' | 'edges'; readonly members: PageMembers }
  /** Its rows, or the row of an edge. */
  | { readonly as: 'rows' | 'row'; readonly members: Members };
export type PageMembers = readonly (readonly [name: string, part: PagePart])[];

/** Raised where a statement cannot write the answer; whoever raises it asks in the other way. */
export class NotWritten extends Error {}

const asText = (text: string): SQL => sql.raw(`'${text.replaceAll("'", "''")}'`);

/** JSON's own text of an object. One call takes so many members, and what is more would have to be put together again. */
function objectOf(members: readonly (readonly [string, SQL])[]): SQL {
  if (members.length > mostMembers) throw new NotWritten();
  return sql`json_object(${sql.join(
    members.map(([name, value]) => sql`${asText(name)}, ${value}`),
    sql`, `,
  )})`;
}

/** A row of what is counted: it has its members whether or not anything is. */
const rowOf =
  (members: Counts) =>
  (values: Readonly<Record<string, SQL>>): SQL =>
    objectOf(
      members.map(([name, of]) => {
        if (of === null) return [name, sql`NULL`];
        return [name, 'text' in of ? asText(of.text) : values[of.count]!];
      }),
    );

const written =
  (members: Members): RowAnswer =>
  (shape, row, draft, level, place) =>
    objectOf(members.map(([name, part]) => [name, partOf(part, shape, row, draft, level, place)]));

function partOf(
  part: Part,
  shape: Shape,
  row: SQLiteTable,
  draft: Draft,
  level: number,
  place: readonly SQL[],
): SQL {
  if (part.as === 'text') return asText(part.text);
  if (part.as === 'nothing') return sql`NULL`;
  if (part.as === 'id') return sql`${asText(`${part.type}:`)} || ${ownValue(shape, row, draft, 'id')}`;
  if (part.as === 'column') {
    const value = ownValue(shape, row, draft, part.name);
    return part.isWord ? sql`upper(${value})` : value;
  }
  if (part.as === 'beside') {
    const question = hanging(relationOf(shape, part.relation), row, draft, {});
    // Not JSON yet, so it is never put at the front of the statement.
    return oneRow(question, draft, (its, one) => ownValue(its, one, draft, part.name), 0);
  }
  if (part.as === 'tally')
    return tallied(shape, row, draft, part.name, part.args, (counts) =>
      objectOf(
        part.members.map(([name, of]) => {
          if (of === null) return [name, uncounted];
          if ('text' in of) return [name, sql`iif(count(*) >= 0, ${asText(of.text)}, NULL)`];
          const counted = counts[of.count]!;
          return [name, typeof counted === 'function' ? counted(rowOf(of.below ?? [])) : counted];
        }),
      ),
    );
  if (part.as === 'read') return wanted(part.want)(shape, row, draft, level, place);
  const question = hanging(relationOf(shape, part.relation), row, draft, part.args);
  if (part.as === 'page') return writtenPage(question, part.args, part.page, draft, level + 1);
  return part.as === 'one'
    ? oneRow(question, draft, written(part.members), level + 1)
    : manyRows(question, draft, written(part.members), level + 1, mostRows);
}

export const writtenOne =
  (question: AnyQuestion, members: Members) =>
  (draft: Draft): SQL =>
    oneRow(plain(question as Question), draft, written(members), 0);

export const writtenRootPage =
  (question: AnyQuestion, args: Args, page: PageMembers) =>
  (draft: Draft): SQL =>
    writtenPage(plain(question as Question), args, page, draft, 0);

const asks = (page: PageMembers, what: readonly PagePart['as'][]): boolean =>
  page.some(
    ([, part]) =>
      what.includes(part.as) || ((part.as === 'info' || part.as === 'edges') && asks(part.members, what)),
  );

/** Its place among the rows that were read, of which one more than were asked for tells whether there is more. */
const place = sql.raw('_place');
const isTrue = (condition: SQL): SQL => sql`json(iif(${condition}, 'true', 'false'))`;

function writtenPage(question: Plain, args: Args, page: PageMembers, draft: Draft, level: number): SQL {
  const { size, isBackward, inOrder, ahead, isBehind } = wayOf(question, args, draft);
  const total = () => countOf(question, draft);
  const [more, others] = isBackward
    ? (['hasPrevious', 'hasNext'] as const)
    : (['hasNext', 'hasPrevious'] as const);
  const behind = () => isTrue(isBehind() ?? sql`0`);
  if (!asks(page, ['rows', 'edges', more, 'start', 'end'])) {
    ahead(question.table);
    return objectOf(pageParts(page, { total, [others]: behind }));
  }
  const isMore = asks(page, [more]);
  const { name, from, order, keys, answer } = rowsOf(inOrder, draft, written(rowMembers(page)), level, ahead);
  const among = isMore ? sql` FILTER (WHERE ${place} <= ${sql.raw(String(size))})` : sql``;
  const listed = (value: SQL) => sql`json_group_array(${value})${among}`;
  const read = sql`SELECT ${name}.* ${from}${order} LIMIT ${sql.raw(String(size + Number(isMore)))}`;
  const placed = () => sql`SELECT *, row_number() OVER () AS ${place} FROM (${read})`;
  const rows = () => {
    if (!isBackward) return isMore ? placed() : read;
    if (isMore) return sql`SELECT * FROM (${placed()}) ORDER BY ${place} DESC`;
    const direction = sql.raw(question.order?.descending ? ' DESC' : '');
    return sql`SELECT * FROM (${read}) AS ${name} ORDER BY ${sql.join(
      keys.map((key) => sql`${key}${direction}`),
      sql`, `,
    )}`;
  };
  const parts = pageParts(page, {
    total,
    rows: () => listed(answer()),
    [more]: () => isTrue(sql`count(*) > ${sql.raw(String(size))}`),
    [others]: behind,
    start: () => sql`${listed(cursorOf(keys))} ->> '$[0]'`,
    end: () => sql`${listed(cursorOf(keys))} ->> '$[#-1]'`,
    edges: (edge) => listed(objectOf(pageParts(edge, { cursor: () => cursorOf(keys), row: answer }))),
  });
  return sql`(SELECT ${objectOf(parts)} FROM (${rows()}) AS ${name})`;
}

interface Writers {
  readonly total?: () => SQL;
  readonly rows?: () => SQL;
  readonly row?: () => SQL;
  readonly hasNext?: () => SQL;
  readonly hasPrevious?: () => SQL;
  readonly start?: () => SQL;
  readonly end?: () => SQL;
  readonly cursor?: () => SQL;
  readonly edges?: (edge: PageMembers) => SQL;
}

const pageParts = (page: PageMembers, write: Writers): [string, SQL][] =>
  page.map(([name, part]): [string, SQL] => {
    if (part.as === 'text') return [name, asText(part.text)];
    if (part.as === 'info') return [name, objectOf(pageParts(part.members, write))];
    if (part.as === 'edges') return [name, write.edges!(part.members)];
    return [name, write[part.as]!()];
  });

/** What is asked of the rows. A row is written once: whoever asks for it in two ways is answered in the other way. */
function rowMembers(page: PageMembers): Members {
  const found = page.flatMap(([, part]): Members[] => {
    if (part.as === 'rows' || part.as === 'row') return [part.members];
    return part.as === 'edges' ? [rowMembers(part.members)] : [];
  });
  if (found.filter((members) => members.length > 0).length > 1) throw new NotWritten();
  return found.find((members) => members.length > 0) ?? [];
}

/** Whether a column is kept as the response has it. */
export const isKeptAs = (shape: Shape, name: string, kind: 'boolean' | 'number' | 'string'): boolean => {
  const column = (
    getTableColumns(shape.table) as Record<string, { dataType: string; columnType: string } | undefined>
  )[name];
  const isWhole = kind !== 'number' || column?.columnType === 'SQLiteInteger';
  return column?.dataType === kind && isWhole && !shape.omit.includes(name);
};
