// The whole log as one file of lines: its signed head, every leaf, and beside each leaf what the ledger says today of what it is the
// leaf of. Whoever checks it needs nothing else (web/log/verify.mjs, web/log/verify.py). What is no public matter is given as a hash.
import { sha256 } from '../canonical.ts';
import type { Db, Row, Statement } from '../client.ts';
import { headOf } from './checkpoint.ts';
import { entryOf, rowsFor, sealedText, textOf } from './grow.ts';
import { sourceOf, sources } from './sources.ts';

const format = 'directive-ledger-log@v1';

/** Leaves in one reading. */
const page = 4_096;

interface Asked {
  /** The published keys of the log. */
  readonly keys: readonly string[];
  /** Whether drafts and audit entries are opened: for whoever keeps the ledger, and for an auditor. */
  readonly isWhole?: boolean;
  /** Of which signed tree; left out: the newest. */
  readonly size?: number;
}

/** Its lines, in pages; nothing before the first head is signed. */
export async function* exported(
  open: () => Db,
  { keys, isWhole = false, size }: Asked,
): AsyncGenerator<string[]> {
  const head = await headOf(open(), size);
  if (!head) return;
  yield [JSON.stringify({ format, keys, checkpoint: head.note })];
  for (let from = 0; from < head.size; from += page)
    yield linesOf(open(), from, Math.min(from + page, head.size), isWhole);
  const strays = await strayLines(open());
  yield [...strays, JSON.stringify({ end: head.size })];
}

/** What the export says of one leaf; null where there is none. */
export const lineOf = async (db: Db, leaf: number): Promise<string | null> =>
  (await linesOf(db, leaf, leaf + 1, false))[0] ?? null;

async function linesOf(db: Db, from: number, until: number, isWhole: boolean): Promise<string[]> {
  const [leaves, entries, withdrawn, open] = await Promise.all([
    db.read({
      sql: 'SELECT number, entry FROM log_nodes WHERE level = 0 AND number >= ? AND number < ? ORDER BY number',
      args: [from, until],
    }),
    db.read({ sql: 'SELECT * FROM log_entries WHERE number >= ? AND number < ?', args: [from, until] }),
    db.read(takenBack),
    db.read(opened(from, until)),
  ]);
  const told = new Map(entries.map(entryOf).map((entry) => [entry.number, entry]));
  const names = [...new Set([...told.values()].map(({ source }) => source))];
  const found = await Promise.all([
    ...names.map((name) => db.read(rowsFor(name, from, until))),
    db.read({
      sql: `SELECT e.number, l.record FROM log_entries e JOIN leaves l ON l.number = e.revision
        WHERE e.number >= ? AND e.number < ? AND e.source = 'leaves'`,
      args: [from, until],
    }),
  ]);
  const records = new Map(found.pop()!.map((row) => [Number(row.number), String(row.record)]));
  const rows = new Map(found.flat().map((row) => [Number(row.number), textOf(row.row)]));
  const isOpen = new Set(open.map(({ number }) => Number(number)));
  const last = new Map(
    withdrawn.map(({ entity, entity_id: id, number }) => [`${entity}/${id}`, Number(number)]),
  );
  return Promise.all(
    leaves.map(async ({ number, entry: leaf }) => {
      const entry = told.get(Number(number));
      const line = { leaf: Number(number), entry: leaf };
      const text = rows.get(Number(number));
      if (!entry || text === undefined) return JSON.stringify(line);
      const { kept } = sourceOf(entry.source);
      if (kept === 'open') return JSON.stringify({ ...line, text });
      if (kept === 'publication') {
        const isTakenBack = (last.get(`${entry.entity}/${entry.id}`) ?? -1) > entry.revision;
        return JSON.stringify({
          ...line,
          text,
          ...(isTakenBack ? { withheld: true } : { record: records.get(entry.number) }),
        });
      }
      if (!isWhole && !isOpen.has(entry.number))
        return JSON.stringify({ ...line, sealed: await sha256(sealedText(entry, text)) });
      const { source, entity, id, revision, salt } = entry;
      return JSON.stringify({
        ...line,
        salt,
        table: source,
        id: entity === null ? id : `${entity}/${id}`,
        revision,
        text,
      });
    }),
  );
}

/** Of what was withdrawn, the publication that says so: what was published of it before is not shown any more. */
const takenBack: Statement = {
  sql: `SELECT entity, entity_id, max(number) AS number FROM leaves WHERE iif(json_valid(record), json_type(record, '$.withdrawn'), NULL) IS NOT NULL GROUP BY entity, entity_id`,
  args: [],
};

/** Sealed leaves whose record is public: it has its publication and was not taken back. */
const opened = (from: number, until: number): Statement => ({
  sql: sources
    .filter(({ kept }) => kept === 'sealed')
    .flatMap(({ name, from: places, isPublic }) =>
      places.map(
        ({ table, on }) =>
          `SELECT e.number FROM log_entries e JOIN ${table} x ON ${on} WHERE e.number >= ?1 AND e.number < ?2 AND e.source = '${name}' AND ${isPublic}`,
      ),
    )
    .join(' UNION ALL '),
  args: [from, until],
});

/** Rows that stand in a table of the log and have no place in it: no act wrote them. */
async function strayLines(db: Db): Promise<string[]> {
  const found = await Promise.all(
    sources.map(({ name, from, key }) => {
      const [entity, id, revision] = key('x');
      const isThere = `EXISTS (SELECT 1 FROM log_entries e WHERE e.source = '${name}' AND ${
        name === 'audit_log' ? `e.entity = ${entity}` : "e.source <> 'audit_log'"
      } AND e.entity_id = ${id} AND e.revision = ${revision})`;
      const which = name === 'reports' ? " AND x.status = 'published'" : '';
      return db.read({
        sql: from
          .map(
            ({ table }) =>
              `SELECT ${id} AS id, ${revision} AS revision FROM ${table} x WHERE NOT ${isThere}${which}`,
          )
          .join(' UNION ALL '),
        args: [],
      });
    }),
  );
  return found.flatMap((rows: Row[], at) =>
    rows.map(({ id, revision }) =>
      JSON.stringify({ stray: sources[at]!.name, id: String(id), revision: Number(revision) }),
    ),
  );
}
