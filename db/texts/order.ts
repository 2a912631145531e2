// Which spans are a record's, and in which order they are read.
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Order } from '../shape.ts';
import type { spanKinds, spans } from './table.ts';

/** In the order of the text. */
export const inTextOrder: Order<typeof spans> = {
  by: (s) => [sql`${s.textId}`, sql`${s.start}`, sql`${s.end}`, sql`${s.id}`],
};

/** The words that a record rests on, of its kinds. */
export const spansOf =
  (...kinds: (typeof spanKinds)[number][]) =>
  (record: { readonly id: AnySQLiteColumn }, s: typeof spans) =>
    and(inArray(s.kind, kinds), eq(s.recordId, record.id));
