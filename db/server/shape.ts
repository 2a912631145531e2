// Small questions about JSON of unknown shape.
import { ProtocolError } from './errors.ts';

export type Json = Record<string, unknown>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function record(value: unknown, what: string): Json {
  if (!isRecord(value)) throw new ProtocolError(`${what} must be an object`);
  return value;
}

export function integer32(value: unknown, what: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2 ** 31) return value;
  throw new ProtocolError(`${what} must be a 32-bit integer`);
}

/** The SQL a request means: given as text, or stored on the stream before. */
export function sqlOf(request: Json, sqls: Map<number, string>): string {
  const { sql, sql_id: id } = request;
  const hasText = sql !== undefined && sql !== null;
  const hasId = id !== undefined && id !== null;
  if (hasText && hasId) throw new ProtocolError('Either `sql` or `sql_id` are required, but not both');
  if (hasText) {
    if (typeof sql !== 'string') throw new ProtocolError('`sql` must be a string');
    return sql;
  }
  if (!hasId) throw new ProtocolError('Either `sql` or `sql_id` are required');
  const stored = sqls.get(integer32(id, '`sql_id`'));
  if (stored === undefined) throw new ProtocolError(`SQL text ${id} not found`);
  return stored;
}
