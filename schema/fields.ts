// How a field of a loaded record is declared: in one breath, with its audience and a description, and nothing to load by itself.
import type { FieldRef, InputFieldMap, InputShapeFromFields, ObjectRef } from '@pothos/core';
import type { Answer, Read, Relations, Table } from '../db/answers.ts';
import { asPage, type Page } from '../db/paging.ts';
import { keyOf } from '../db/reading.ts';
import type { Relation } from '../db/shape.ts';
import { type Sure, sureOf } from '../db/sure.ts';
import { type Audience, builder, type Types } from './builder.ts';
import { toId } from './ids.ts';
import type { Need, RelationField } from './want.ts';

type Builder = PothosSchemaTypes.ObjectFieldBuilder<PothosSchemaTypes.ExtendDefaultTypes<Types>, Answer>;
type Ref = ObjectRef<PothosSchemaTypes.ExtendDefaultTypes<Types>, Answer>;
type PageRef = ObjectRef<PothosSchemaTypes.ExtendDefaultTypes<Types>, Page<Answer>>;
type Field = FieldRef<PothosSchemaTypes.ExtendDefaultTypes<Types>, unknown>;

export const audience = (who: Audience) => ({ extensions: { audience: who } });
export const open = audience('public');
export const inside = audience('officials');

/** Said of every record that changes, and of every record that can be an example. */
export const grows = 'Grows with every change; send it back with yours.';
export const marked = 'Example records are marked and count in no figure.';

const never: Sure = { column: () => false, relation: () => false };
const always: Sure = { column: () => true, relation: () => false };

/** Field makers for one type and one audience, by the names of its columns and relations. */
const fieldsOf = <Column extends string, Related extends string>(
  t: Builder,
  { column: isSure, relation: isSureOne }: Sure,
  who: Audience = 'public',
) => {
  const base = (description: string) => ({ ...audience(who), description });
  const asKept = (name: Column, description: string) => ({
    ...base(description),
    extensions: { audience: who, reads: [name], kept: name },
    nullable: !isSure(name) as true,
    resolve: (row: Answer) => (row[name] ?? null) as never,
  });
  const sureInside = (is: boolean) => (who === 'officials' && is ? { isSureInside: true } : {});
  // What only officials may read is null for everyone else, but for words, counts and flags: those never were.
  const asRead = (name: Column, description: string) => ({
    ...asKept(name, description),
    extensions: { audience: who, reads: [name], kept: name, ...sureInside(isSure(name)) },
    nullable: (who === 'officials' || !isSure(name)) as true,
  });
  const related = (
    relation: string,
    kind: RelationField['kind'],
    args: RelationField['args'],
    listSize?: number,
  ) => ({
    extensions: {
      audience: who,
      ...sureInside(kind !== 'one' || isSureOne(relation)),
      loads: { relation, kind, args } satisfies RelationField,
      ...(listSize === undefined ? {} : { listSize }),
    },
  });
  const same: RelationField['args'] = (args) => args;
  // Whoever may not see a list is told so, and still sees the record it belongs to.
  const listed = who === 'officials' ? { nullable: true as const } : {};
  const relatedList: typeof related = (...given) => {
    const { extensions } = related(...given);
    return { extensions: { ...extensions, isRefused: who === 'officials' } };
  };

  return {
    text: (name: Column, description: string) => t.string(asKept(name, description)),
    int: (name: Column, description: string) => t.int(asKept(name, description)),
    flag: (name: Column, description: string) => t.boolean(asKept(name, description)),
    date: (name: Column, description: string) => t.field({ ...asRead(name, description), type: 'Date' }),
    moment: (name: Column, description: string) =>
      t.field({ ...asRead(name, description), type: 'DateTime' }),
    decimal: (name: Column, description: string) =>
      t.field({ ...asRead(name, description), type: 'Decimal' }),
    /** A value of an enum whose names are the stored values. */
    word: <E extends Parameters<typeof t.field>[0]['type']>(type: E, name: Column, description: string) =>
      t.field({ ...asRead(name, description), type } as never) as Field,
    /** A word of the one row that stands beside a record, such as the name on the day asked about. */
    part: (name: Related, key: string, description: string) =>
      t.string({
        ...base(description),
        extensions: {
          audience: who,
          needs: [{ relation: name, reads: [key] }],
          beside: [name, key] as const,
        },
        nullable: true,
        resolve: (row) => ((row[name] as Answer | null)?.[key] as string | null) ?? null,
      }),
    one: <A extends InputFieldMap = Record<string, never>>(
      type: Ref,
      relation: Related,
      description: string,
      args?: A,
      to: (args: InputShapeFromFields<A>) => Record<string, unknown> = same as never,
    ) =>
      t.field({
        description,
        nullable: who === 'officials' || !isSureOne(relation),
        type,
        ...(args ? { args } : {}),
        ...related(relation, 'one', to as RelationField['args']),
        resolve: (row: Answer, given: unknown) =>
          (row[keyOf(relation, to(given as never))] as Answer | null) ?? null,
      } as never) as Field,
    many: <A extends InputFieldMap = Record<string, never>>(
      type: Ref,
      relation: Related,
      description: string,
      args?: A,
      to: (args: InputShapeFromFields<A>) => Record<string, unknown> = same as never,
      /** How many there can be, where that is known: what a question may cost is reckoned with it. */
      atMost?: number,
    ) =>
      t.field({
        description,
        type: [type],
        ...listed,
        ...(args ? { args } : {}),
        ...relatedList(relation, 'many', to as RelationField['args'], atMost),
        resolve: (row: Answer, given: unknown) =>
          (row[keyOf(relation, to(given as never))] as Answer[]) ?? [],
      } as never) as Field,
    /** What is counted beside a record, of a type whose fields say under which name each count stands. */
    tally: <A extends InputFieldMap = Record<string, never>>(
      type: Parameters<typeof t.field>[0]['type'],
      name: Column,
      description: string,
      args?: A,
      to: (args: InputShapeFromFields<A>) => Record<string, unknown> = same as never,
    ) =>
      t.field({
        description,
        type,
        ...(args ? { args } : {}),
        ...related(name, 'tally', to as RelationField['args']),
        resolve: (row: Answer, given: unknown) => row[keyOf(name, to(given as never))],
      } as never) as Field,
    page: <A extends InputFieldMap = Record<string, never>>(
      type: Ref,
      relation: Related,
      description: string,
      args?: A,
      to: (args: InputShapeFromFields<A> & PageArgs) => Record<string, unknown> = same as never,
    ) =>
      t.field({
        description,
        type: pageType(type),
        ...listed,
        args: { ...pageArgs(t), ...(args ?? {}) },
        ...relatedList(relation, 'page', to as RelationField['args']),
        resolve: (row: Answer, given: unknown) => {
          const wanted = to(given as never);
          return asPage(row[keyOf(relation, wanted)], wanted);
        },
      } as never) as Field,
  };
};

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

type ArgBuilder = Pick<Builder, 'arg'>;
export const pageArgs = (t: ArgBuilder) => ({
  first: t.arg.int({ description: 'How many from the beginning, 1 to 100. This or `last`.' }),
  after: t.arg.string({ description: 'With `first`: go on behind this cursor.' }),
  last: t.arg.int({ description: 'How many from the end, 1 to 100, in the same order. This or `first`.' }),
  before: t.arg.string({ description: 'With `last`: those before this cursor.' }),
});

const pages = new Map<string, PageRef>();
interface Edge {
  readonly row: Answer;
}

const PageInfo = builder.objectRef<Page<Answer>>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.boolean({
      ...open,
      description: 'Whether there is more behind it.',
      resolve: (p) => p.hasNext,
    }),
    hasPreviousPage: t.boolean({
      ...open,
      description: 'Whether there is more before it.',
      resolve: (p) => p.hasPrevious,
    }),
    startCursor: t.string({
      ...open,
      nullable: true,
      description: 'Pass it as `before` to go back. Null when the page is empty.',
      resolve: (p) => p.rows[0]?._cursor ?? null,
    }),
    endCursor: t.string({
      ...open,
      nullable: true,
      description: 'Pass it as `after` to go on. Null when the page is empty.',
      resolve: (p) => p.rows.at(-1)?._cursor ?? null,
    }),
  }),
});

/** The page type of a record type, made once. */
export function pageType(type: Ref): PageRef {
  const made = pages.get(type.name);
  if (made) return made;
  const EdgeType = builder.objectRef<Edge>(`${type.name}Edge`).implement({
    description: `A ${type.name} in a list, with its place.`,
    fields: (t) => ({
      cursor: t.string({ ...open, description: 'Its place in the list.', resolve: (e) => e.row._cursor! }),
      node: t.field({ ...open, type, description: `The ${type.name}.`, resolve: (e) => e.row }),
    }),
  });
  const page = builder.objectRef<Page<Answer>>(`${type.name}Connection`);
  pages.set(type.name, page);
  page.implement({
    description: `A page of ${type.name} records.`,
    fields: (t) => ({
      nodes: t.field({ ...open, type: [type], description: 'The records.', resolve: (p) => p.rows }),
      edges: t.field({
        ...open,
        type: [EdgeType],
        description: 'The records with their cursors.',
        resolve: (p) => p.rows.map((row) => ({ row })),
      }),
      pageInfo: t.field({
        ...open,
        type: PageInfo,
        description: 'Where this page stands.',
        resolve: (p) => p,
      }),
      totalCount: t.int({ ...open, description: 'How many there are in all.', resolve: (p) => p.total ?? 0 }),
    }),
  });
  return page;
}

export const Node = builder.interfaceRef<Answer>('Node').implement({
  description: 'A record that can be found again by its id.',
  resolveType: (row) => row._type as string,
  fields: (t) => ({
    id: t.id({
      ...open,
      description: 'Valid for ever.',
      resolve: (row) => toId(String(row._type), row.id),
    }),
  }),
});

/** The name of a record type; its fields are declared in the feature's own file. */
export const record = (name: string): Ref => builder.objectRef<Answer>(name) as Ref;

type ColumnOf<T extends Table> = keyof Read<T> & string;
type RelationOf<T extends Table> = keyof Relations<T> & string;
export type RowBuilder<R> = PothosSchemaTypes.ObjectFieldBuilder<
  PothosSchemaTypes.ExtendDefaultTypes<Types>,
  R
>;
export type Fields<Column extends string, Related extends string> = ReturnType<
  typeof fieldsOf<Column, Related>
>;

/** What a field with code looks at beside its record: of each relation, the columns and figures that it reads. */
type Beside<T extends Table> = { readonly [K in RelationOf<T>]?: readonly string[] };
type Seen<R, Names> =
  R extends Relation<infer Kind, infer C>
    ? Kind extends 'many'
      ? Pick<Read<C>, Names & keyof Read<C>>[]
      : Pick<Read<C>, Names & keyof Read<C>> | null
    : never;
type Looked<T extends Table, B> = {
  readonly [K in keyof B & RelationOf<T>]: B[K] extends readonly (infer N)[]
    ? Seen<Relations<T>[K], N>
    : never;
};

/**
 * Makes fields with code. The statement brings only what was asked for, so the code has what is named here and nothing else:
 * columns, figures and tallies of the record, and of rows beside it.
 */
interface RecordBuilder<T extends Table> extends Pick<RowBuilder<Answer>, 'arg'> {
  from<
    const Name extends ColumnOf<T> = never,
    // biome-ignore lint/complexity/noBannedTypes: nothing beside the record
    const B extends Beside<T> = {},
  >(reads?: readonly Name[], beside?: B): Makers<Pick<Read<T>, Name> & Looked<T, B>>;
}
type Kinds = 'field' | 'string' | 'int' | 'boolean' | 'id' | 'idList' | 'stringList';
export type Makers<R> = Pick<RowBuilder<R>, Kinds>;

const recordBuilder = (t: Builder) => ({
  arg: t.arg,
  from: (reads: readonly string[] = [], beside: Readonly<Record<string, readonly string[]>> = {}) => {
    const named = Object.entries(beside).map(([relation, names]) => ({ relation, reads: names }));
    const saying = ({ extensions, ...options }: { extensions?: { needs?: readonly Need[] } }) => ({
      ...options,
      extensions: { ...extensions, reads, needs: [...named, ...(extensions?.needs ?? [])] },
    });
    const maker = (kind: Kinds) => {
      const make: (options: never) => unknown = t[kind].bind(t);
      return (options: object) => make(saying(options) as never);
    };
    return {
      field: maker('field'),
      string: maker('string'),
      int: maker('int'),
      boolean: maker('boolean'),
      id: maker('id'),
      idList: maker('idList'),
      stringList: maker('stringList'),
    };
  },
});

/** The fields of a table's records: `open` ones are for everyone, `inside` ones for whoever is signed in. */
type Declare<T extends Table> = (
  t: RecordBuilder<T>,
  open: Fields<ColumnOf<T>, RelationOf<T>>,
  inside: Fields<ColumnOf<T>, RelationOf<T>>,
) => object;

const declared = <T extends Table>(t: Builder, table: T, declare: Declare<T>) => {
  const sure = sureOf(table);
  return declare(recordBuilder(t) as never, fieldsOf(t, sure), fieldsOf(t, sure, 'officials'));
};

/** Declares a record that has an id of its own. */
export const implement = <T extends Table>(
  ref: Ref,
  table: T,
  description: string,
  declare: Declare<T>,
): void => {
  builder.objectType(ref, {
    description,
    interfaces: [Node],
    fields: (t) =>
      ({
        id: t.id({
          extensions: { ...open.extensions, reads: ['id'], kept: 'id' },
          description: 'Valid for ever.',
          resolve: (row) => toId(ref.name, row.id),
        }),
        ...declared(t, table, declare),
      }) as unknown as Record<string, never>,
  });
};

/** Declares a record that only ever stands beside another one. */
export const implementPart = <T extends Table>(
  ref: Ref,
  table: T,
  description: string,
  declare: Declare<T>,
): void => {
  builder.objectType(ref, {
    description,
    fields: (t) => declared(t, table, declare) as Record<string, never>,
  });
};

type NameOf<R, Which> = {
  [K in keyof R & string]: (null extends R[K] ? 'maybe' : 'given') extends Which ? K : never;
}[keyof R & string];

/** Declares what is worked out and kept in no table: its own type tells what is always `given` and what `maybe` is. */
export const implementWorked = <R>(
  ref: Ref,
  description: string,
  declare: (
    t: RowBuilder<R & Answer>,
    given: Fields<NameOf<R, 'given'>, never>,
    maybe: Fields<NameOf<R, 'maybe'>, never>,
  ) => object,
): void => {
  builder.objectType(ref, {
    description,
    fields: (t) => declare(t as never, fieldsOf(t, always), fieldsOf(t, never)) as Record<string, never>,
  });
};
