// Brings into the tree what acts have given a place in the log: hashes of leaves, and of every subtree that is whole by them. Two who do
// it at once write the same; who dies half-way has done what was written.
import { canonical, sha256 } from '../canonical.ts';
import type { Db, Row, Statement } from '../client.ts';
import { sourceOf } from './sources.ts';
import { folded, fromHex, type Known, keyOf, leafOf, tileWidth, toHex } from './tree.ts';

/** Leaves in one batch. */
const mostAtOnce = 1_024;

export interface Grown {
  /** How many leaves the tree has. */
  readonly size: number;
  /** How many more have their place and are not in it yet. */
  readonly left: number;
}

interface Entry {
  readonly number: number;
  readonly source: string;
  readonly entity: string | null;
  readonly id: string;
  readonly revision: number;
  readonly salt: string;
}

export const entryOf = (row: Row): Entry => ({
  number: Number(row.number),
  source: String(row.source),
  entity: row.entity === null ? null : String(row.entity),
  id: String(row.entity_id),
  revision: Number(row.revision),
  salt: String(row.salt),
});

/** A row as it is hashed: what is empty is left out, so that a column that comes later changes nothing that was hashed before. */
export const textOf = (row: unknown): string =>
  canonical(
    JSON.parse(String(row), (_, value) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null))
        : value,
    ),
  );

/** What a sealed leaf is the hash of. */
export const sealedText = ({ source, entity, id, revision, salt }: Entry, text: string): string =>
  `${salt}\n${source}\n${entity === null ? id : `${entity}/${id}`}\n${revision}\n${text}`;

/** The bytes of a leaf. A row that is gone before it was hashed is said to be gone: the log goes on, and whoever reads it sees it. */
export async function leafText(entry: Entry, row: string | null): Promise<string> {
  const { kept } = sourceOf(entry.source);
  const text = row === null ? 'null' : textOf(row);
  if (kept === 'publication')
    return row === null ? canonical({ publication: entry.revision, gone: true }) : text;
  if (kept === 'open')
    return canonical({
      table: entry.source,
      id: entry.id,
      revision: entry.revision,
      ...(row === null ? { gone: true } : { row: await sha256(text) }),
    });
  return canonical({ [kept]: await sha256(sealedText(entry, text)) });
}

/** Rows of entries within [from, until), by source. */
export const rowsFor = (source: string, from: number, until: number): Statement => {
  const { from: places, row } = sourceOf(source);
  return {
    sql: places
      .map(
        ({ table, on }) =>
          `SELECT e.number, ${row} AS row FROM log_entries e JOIN ${table} x ON ${on} WHERE e.number >= ?1 AND e.number < ?2 AND e.source = '${source}'`,
      )
      .join(' UNION ALL '),
    args: [from, until],
  };
};

const standing: Statement = {
  sql: `SELECT (SELECT coalesce(max(number) + 1, 0) FROM log_nodes WHERE level = 0) AS size,
    (SELECT coalesce(max(number) + 1, 0) FROM log_entries) AS placed`,
  args: [],
};
const waiting = (most: number): Statement => ({
  sql: `SELECT number, source, entity, entity_id, revision, salt FROM log_entries
    WHERE number >= (SELECT coalesce(max(number) + 1, 0) FROM log_nodes WHERE level = 0) ORDER BY number LIMIT ?`,
  args: [most],
});
/** At each level, what stands in a subtree that is not whole yet. */
const edge: Statement = {
  sql: `WITH RECURSIVE s(size) AS (SELECT coalesce(max(number) + 1, 0) FROM log_nodes WHERE level = 0),
    l(level, count) AS (SELECT 0, size FROM s UNION ALL SELECT level + 1, count / ${tileWidth} FROM l WHERE count >= ${tileWidth})
    SELECT n.level, n.number, n.hash FROM l JOIN log_nodes n ON n.level = l.level
      AND n.number >= l.count / ${tileWidth} * ${tileWidth} AND n.number < l.count`,
  args: [],
};

/** Takes in what waits, in so many batches at most; three legs each, and one where nothing waits. */
export async function grow(db: Db, batches: number): Promise<Grown> {
  const [[state], waits, edges] = await Promise.all([
    db.read(standing),
    db.read(waiting(mostAtOnce)),
    db.read(edge),
  ]);
  const size = Number(state!.size);
  const placed = Number(state!.placed);
  if (waits.length === 0 || batches === 0) return { size, left: placed - size };
  const entries = waits.map(entryOf);
  const until = entries.at(-1)!.number + 1;
  const names = [...new Set(entries.map(({ source }) => source))];
  const found = await Promise.all(names.map((name) => db.read(rowsFor(name, size, until))));
  const rows = new Map(found.flat().map(({ number, row }) => [Number(number), String(row)]));
  const leaves = await Promise.all(
    entries.map(async (entry) => {
      const text = await leafText(entry, rows.get(entry.number) ?? null);
      return { number: entry.number, text, hash: await leafOf(text) };
    }),
  );
  const known = new Map(
    edges.map((row) => [keyOf(Number(row.level), Number(row.number)), fromHex(String(row.hash))]),
  );
  for (const { number, hash } of leaves) known.set(keyOf(0, number), hash);
  await db.writeBatch([
    insertNodes(leaves.map(({ number, text, hash }) => [0, number, toHex(hash), text])),
    insertNodes(
      (await wholeBy(known, size, until)).map(({ level, number, hash }) => [
        level,
        number,
        toHex(hash),
        null,
      ]),
    ),
  ]);
  if (until === placed) return { size: until, left: 0 };
  return grow(db, batches - 1);
}

const insertNodes = (nodes: readonly (readonly [number, number, string, string | null])[]): Statement => ({
  sql: `INSERT INTO log_nodes (level, number, hash, entry) SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`,
  args: [JSON.stringify(nodes)],
});

/** The subtrees that are whole with `until` leaves and were not with `size`. */
async function wholeBy(known: Map<string, Uint8Array>, size: number, until: number) {
  const made: { level: number; number: number; hash: Uint8Array }[] = [];
  for (let level = 1, width = tileWidth; width <= until; level += 1, width *= tileWidth)
    for (let number = Math.floor(size / width); (number + 1) * width <= until; number += 1) {
      const hash = await folded(belowOf(known, level, number));
      known.set(keyOf(level, number), hash);
      made.push({ level, number, hash });
    }
  return made;
}

const belowOf = (known: Known, level: number, number: number): Uint8Array[] =>
  Array.from({ length: tileWidth }, (_, at) => known.get(keyOf(level - 1, number * tileWidth + at))!);
