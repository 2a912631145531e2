// What whoever has every right over the database, and over the file that is given out, can do to history: table by table and kind by
// kind, made by rule. Each kind says what it takes to be found out: the published key alone, or a head of the log that somebody kept or
// a witness signed before.
import { createHash } from 'node:crypto';
import { tendLog } from '../../db/log/checkpoint.ts';
import type { Signer } from '../../db/log/note.ts';
import { sources } from '../../db/log/sources.ts';
import { testNow } from '../support/fixed.ts';
import type { FileDb } from './file-db.ts';

interface Ground {
  readonly file: FileDb;
  readonly signer: Signer;
  /** A key that nobody trusts. */
  readonly stranger: Signer;
}

export interface Rewriting {
  readonly name: string;
  /** `key`: the published key finds it. `older head`: only a head kept elsewhere, or a witness, does. */
  readonly needs: 'key' | 'older head';
  /** Done to the database. */
  readonly rewrite?: (ground: Ground) => Promise<void> | void;
  /** Done to the file that is given out: as everybody gets it, or with drafts and acts opened, as its keepers do. */
  readonly forge?: (lines: string[]) => string[];
  readonly isOpened?: boolean;
}

/** Everything that refuses is taken away; whoever did it puts it back, and nobody can tell. */
function withoutTriggers({ file }: Ground): void {
  for (const { name } of file.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
    file.run(`DROP TRIGGER "${name}"`);
  const unique = "sql LIKE 'CREATE UNIQUE%' AND tbl_name NOT LIKE 'log_%'";
  for (const { name } of file.rows(`SELECT name FROM sqlite_master WHERE type = 'index' AND ${unique}`))
    file.run(`DROP INDEX "${name}"`);
}

/** The tree and its heads made anew out of what now stands. */
async function treeAnew(ground: Ground, signer: Signer, isNumberedAnew = false): Promise<void> {
  const { file } = ground;
  file.run('DELETE FROM log_cosignatures');
  file.run('DELETE FROM log_checkpoints');
  file.run('DELETE FROM log_nodes');
  if (isNumberedAnew) {
    file.run(
      'CREATE TEMP TABLE again AS SELECT row_number() OVER (ORDER BY number) - 1 AS number, source, entity, entity_id, revision, salt FROM log_entries',
    );
    file.run('DELETE FROM log_entries');
    file.run('INSERT INTO log_entries SELECT * FROM again');
    file.run('DROP TABLE again');
  }
  while ((await tendLog(file.db, { signers: [signer], known: [signer] }, testNow)).left > 0);
}

interface Place {
  readonly table: string;
  readonly source: string;
  readonly columns: readonly string[];
  readonly keys: readonly string[];
}

/** Tables with rows that are in the log, and the log's own record of publications. */
function placesIn(file: FileDb): Place[] {
  return sources.flatMap(({ name, from }) =>
    from.flatMap(({ table }) => {
      const info = file.rows(`SELECT name, pk FROM pragma_table_info('${table}')`);
      const [row] = file.rows(
        `SELECT 1 FROM ${table}${name === 'reports' ? " WHERE status = 'published'" : ''} LIMIT 1`,
      );
      return row
        ? [
            {
              table,
              source: name,
              columns: info.map((one) => String(one.name)),
              keys: info.filter((one) => Number(one.pk) > 0).map((one) => String(one.name)),
            },
          ]
        : [];
    }),
  );
}

const byTrueKey = 'a row is edited and the tree made anew with the true key';
const untold = ['folded', 'superseded_at', 'revision'];

/** A column whose words can be changed without anything else in the row looking wrong. */
const wordIn = (file: FileDb, { table, columns, keys, source }: Place): string => {
  const [filled] = file.rows(
    `SELECT * FROM ${table}${source === 'reports' ? " WHERE status = 'published'" : ''} LIMIT 1`,
  );
  const possible = columns.filter(
    (one) =>
      !keys.includes(one) && !untold.includes(one) && typeof filled![one] === 'string' && one !== 'status',
  );
  return (
    possible.find((one) => /name|title|text|value|reason|summary|record|changes|office/.test(one)) ??
    possible[0] ??
    keys.at(-1)!
  );
};

const first = ({ source, table }: Place): string =>
  `rowid = (SELECT rowid FROM ${table}${source === 'reports' ? " WHERE status = 'published'" : ''} ORDER BY rowid LIMIT 1)`;
const instantOf = ({ columns }: Place): string | undefined =>
  ['known_from', 'published_at', 'at', 'created_at'].find((one) => columns.includes(one));

/** Kinds that are done to a table. */
function ofTable(file: FileDb, place: Place): Rewriting[] {
  const { table, columns, keys } = place;
  const word = wordIn(file, place);
  const where = first(place);
  const when = instantOf(place);
  const edit = `UPDATE ${table} SET "${word}" = "${word}" || 'x' WHERE ${where}`;
  const others = file.rows(`SELECT count(*) AS n FROM ${table}`)[0]!.n;
  const of = (
    kind: string,
    needs: Rewriting['needs'],
    rewrite: (ground: Ground) => Promise<void> | void,
  ): Rewriting => ({
    name: `${table}: ${kind}`,
    needs,
    rewrite: async (ground) => {
      withoutTriggers(ground);
      await rewrite(ground);
    },
  });
  const run =
    (sql: string) =>
    ({ file: to }: Ground) =>
      to.run(sql);
  const list = columns.map((one) => `"${one}"`).join(', ');
  const copied = columns
    .map((one) =>
      one === keys[0]
        ? one === 'number'
          ? '(SELECT max(number) + 1 FROM leaves)'
          : `"${one}" || '-forged'`
        : `"${one}"`,
    )
    .join(', ');
  return [
    of('a row is edited', 'key', run(edit)),
    of('a row is deleted', 'key', run(`DELETE FROM ${table} WHERE ${where}`)),
    of(
      'a row is inserted that no act wrote',
      'key',
      run(`INSERT INTO ${table} (${list}) SELECT ${copied} FROM ${table} WHERE ${where}`),
    ),
    ...(when
      ? [
          of(
            'a row is dated back',
            'key',
            run(`UPDATE ${table} SET ${when} = '2020-01-01T00:00:00.000Z' WHERE ${where}`),
          ),
        ]
      : []),
    ...(Number(others) > 1
      ? [
          of('two rows change places', 'key', ({ file: to }) => {
            const [one, two] = to.rows(
              `SELECT rowid AS r, "${word}" AS w FROM ${table} GROUP BY "${word}" ORDER BY rowid LIMIT 2`,
            );
            if (!two) return to.run(edit);
            to.run(`UPDATE ${table} SET "${word}" = ? || 'y' WHERE rowid = ?`, [two.w, one!.r]);
            to.run(`UPDATE ${table} SET "${word}" = ? || 'y' WHERE rowid = ?`, [one!.w, two.r]);
          }),
        ]
      : []),
    of('a row is edited and the tree made anew under a stranger’s key', 'key', async (ground) => {
      ground.file.run(edit);
      await treeAnew(ground, ground.stranger);
    }),
    // Where a row has nothing but its key, it is another row then, which never had its place.
    of(byTrueKey, keys.includes(word) ? 'key' : 'older head', async (ground) => {
      ground.file.run(edit);
      if (table === 'leaves') rehashed(ground);
      await treeAnew(ground, ground.signer);
    }),
  ];
}

/** The hash that stands beside a publication is made to fit it again. */
function rehashed({ file }: Ground): void {
  const [row] = file.rows('SELECT number, record FROM leaves ORDER BY rowid LIMIT 1');
  const hash = createHash('sha256').update(Uint8Array.of(0)).update(String(row!.record)).digest('hex');
  file.run('UPDATE leaves SET hash = ? WHERE number = ?', [hash, row!.number]);
}

/** Kinds that are done to the log itself. */
function ofLog(): Rewriting[] {
  const of = (
    name: string,
    needs: Rewriting['needs'],
    rewrite: (ground: Ground) => Promise<void> | void,
  ): Rewriting => ({
    name: `the log: ${name}`,
    needs,
    rewrite: async (ground) => {
      withoutTriggers(ground);
      await rewrite(ground);
    },
  });
  const run =
    (...statements: string[]) =>
    ({ file }: Ground) => {
      for (const sql of statements) file.run(sql);
    };
  const last = '(SELECT max(number) FROM log_entries)';
  return [
    of(
      'its last leaf is cut off',
      'key',
      run(
        'DELETE FROM log_nodes WHERE level = 0 AND number = (SELECT max(number) FROM log_nodes WHERE level = 0)',
      ),
    ),
    of(
      'its last hundred leaves are cut off',
      'key',
      run(
        'DELETE FROM log_nodes WHERE level = 0 AND number > (SELECT max(number) - 100 FROM log_nodes WHERE level = 0)',
      ),
    ),
    of(
      'a leaf in the middle is deleted',
      'key',
      run('DELETE FROM log_nodes WHERE level = 0 AND number = 700'),
    ),
    of(
      'a leaf says something else',
      'key',
      run(
        'UPDATE log_nodes SET entry = replace(entry, \'"revision":1\', \'"revision":2\') WHERE level = 0 AND number = (SELECT min(number) FROM log_nodes WHERE entry LIKE \'%"revision":1%\')',
      ),
    ),
    of(
      'two leaves change places',
      'key',
      run(
        'UPDATE log_nodes SET number = -1 WHERE level = 0 AND number = 3',
        'UPDATE log_nodes SET number = 3 WHERE level = 0 AND number = 4',
        'UPDATE log_nodes SET number = 4 WHERE level = 0 AND number = -1',
      ),
    ),
    of(
      'an entry’s salt is another',
      'key',
      run(
        `UPDATE log_entries SET salt = '00' WHERE number = (SELECT max(number) FROM log_entries WHERE source = 'audit_log')`,
      ),
    ),
    of('an entry is deleted', 'key', run(`DELETE FROM log_entries WHERE number = ${last}`)),
    of(
      'two entries change places',
      'key',
      run(
        'UPDATE log_entries SET number = -1 WHERE number = 5',
        'UPDATE log_entries SET number = 5 WHERE number = 900',
        'UPDATE log_entries SET number = 900 WHERE number = -1',
      ),
    ),
    of(
      'the head says another root',
      'key',
      run("UPDATE log_checkpoints SET note = replace(note, substr(note, 40, 8), 'AAAAAAAA')"),
    ),
    of(
      'the head says another size',
      'key',
      run(
        'UPDATE log_checkpoints SET note = replace(note, char(10) || size || char(10), char(10) || (size - 1) || char(10))',
      ),
    ),
    of(
      'the head has lost its signature',
      'key',
      run('UPDATE log_checkpoints SET note = substr(note, 1, instr(note, char(10) || char(10))) || char(10)'),
    ),
    of('the head is signed by a stranger', 'key', async (ground) => treeAnew(ground, ground.stranger)),
    of(
      'the newest heads are taken away and an older one is given',
      'older head',
      run(
        'DELETE FROM log_cosignatures',
        'DELETE FROM log_checkpoints WHERE size = (SELECT max(size) FROM log_checkpoints)',
      ),
    ),
    of(
      'everything since the older head is undone, as by an old backup, and signed again',
      'older head',
      async (ground) => {
        const [kept] = ground.file.rows('SELECT min(size) AS size FROM log_checkpoints');
        const size = Number(kept!.size) - 50;
        undoSince(ground, size);
        await treeAnew(ground, ground.signer);
      },
    ),
    of('another history follows the older head, signed with the true key', 'older head', async (ground) => {
      const [kept] = ground.file.rows('SELECT min(size) AS size FROM log_checkpoints');
      undoSince(ground, Number(kept!.size) - 50);
      for (let at = 0; at < 400; at += 1)
        ground.file.run(
          `INSERT INTO audit_log (entity, entity_id, revision, action, actor_kind, request_id, at, changes) VALUES ('report', 'forged-${at}', 1, 'report.start', 'person', 'x', '2026-01-01T00:00:00.000Z', '{}')`,
        );
      ground.file.run(`INSERT INTO log_entries (number, source, entity, entity_id, revision, salt)
        SELECT (SELECT max(number) FROM log_entries) + row_number() OVER (ORDER BY rowid), 'audit_log', entity, entity_id, revision, 'ab' FROM audit_log WHERE entity_id LIKE 'forged-%'`);
      await treeAnew(ground, ground.signer);
    }),
    of('every salt is drawn anew and the tree signed with the true key', 'older head', async (ground) => {
      ground.file.run('UPDATE log_entries SET salt = lower(hex(randomblob(16)))');
      await treeAnew(ground, ground.signer);
    }),
    of(
      'the order of all entries is turned round and signed with the true key',
      'older head',
      async (ground) => {
        ground.file.run(`UPDATE log_entries SET number = -1 - number WHERE source = 'audit_log'`);
        await treeAnew(ground, ground.signer, true);
      },
    ),
    of(
      'the clock is put back: every act is a year older, signed with the true key',
      'older head',
      async (ground) => {
        ground.file.run('UPDATE audit_log SET at = (CAST(substr(at, 1, 4) AS INTEGER) - 1) || substr(at, 5)');
        await treeAnew(ground, ground.signer);
      },
    ),
    of(
      'the clock is put back: every act is a year older',
      'key',
      run('UPDATE audit_log SET at = (CAST(substr(at, 1, 4) AS INTEGER) - 1) || substr(at, 5)'),
    ),
    of(
      'one person’s acts are another’s',
      'key',
      run("UPDATE audit_log SET actor_id = 'somebody' WHERE actor_kind = 'person'"),
    ),
    of(
      'a line of a published report is edited',
      'key',
      run(
        "UPDATE report_items SET done = 'All is done.' WHERE report_id = (SELECT id FROM reports WHERE status = 'published' ORDER BY id LIMIT 1)",
      ),
    ),
    of(
      'a line of a published report is deleted',
      'key',
      run(
        "DELETE FROM report_items WHERE rowid = (SELECT i.rowid FROM report_items i JOIN reports r ON r.id = i.report_id WHERE r.status = 'published' LIMIT 1)",
      ),
    ),
    of(
      'a line is added to a published report',
      'key',
      run(
        "INSERT INTO report_items (report_id, task_id, claim, saved_at) SELECT r.id, t.id, 'done', '' FROM reports r JOIN tasks t WHERE r.status = 'published' AND NOT EXISTS (SELECT 1 FROM report_items i WHERE i.report_id = r.id AND i.task_id = t.id) LIMIT 1",
      ),
    ),
    of(
      'a figure of a published report is raised',
      'key',
      run(
        "UPDATE report_values SET value = value || '0' WHERE rowid = (SELECT v.rowid FROM report_values v JOIN reports r ON r.id = v.report_id WHERE r.status = 'published' AND v.value IS NOT NULL LIMIT 1)",
      ),
    ),
    of(
      'a published report is a draft again',
      'key',
      run(
        "UPDATE reports SET status = 'draft' WHERE id = (SELECT id FROM reports WHERE status = 'published' ORDER BY id LIMIT 1)",
      ),
    ),
    of(
      'a draft is published without an act',
      'key',
      run(
        "UPDATE reports SET status = 'published' WHERE id = (SELECT id FROM reports WHERE status <> 'published' ORDER BY id LIMIT 1)",
      ),
    ),
  ];
}

/** All that was written since a place in the log goes, with its entries: as if an old backup had been put back. */
function undoSince({ file }: Ground, size: number): void {
  for (const { source, entity, entity_id: id, revision } of file.rows(
    'SELECT * FROM log_entries WHERE number >= ?',
    [size],
  )) {
    if (source === 'audit_log')
      file.run('DELETE FROM audit_log WHERE entity = ? AND entity_id = ? AND revision = ?', [
        entity,
        id,
        revision,
      ]);
    else if (source === 'leaves') file.run('DELETE FROM leaves WHERE number = ?', [revision]);
    else if (source === 'reports') file.run("UPDATE reports SET status = 'verified' WHERE id = ?", [id]);
    else
      for (const { table, on } of sources.find(({ name }) => name === source)!.from)
        file.run(
          `DELETE FROM ${table} WHERE rowid IN (SELECT x.rowid FROM log_entries e JOIN ${table} x ON ${on} WHERE e.source = ? AND e.entity_id = ? AND e.revision = ?)`,
          [source, id, revision],
        );
  }
  file.run('DELETE FROM log_entries WHERE number >= ?', [size]);
}

/** Kinds that are done to the file only. */
function ofFile(): Rewriting[] {
  const of = (name: string, forge: (lines: string[]) => string[], isOpened = true): Rewriting => ({
    name: `the file: ${name}`,
    needs: 'key',
    forge,
    isOpened,
  });
  const at = (
    lines: string[],
    which: (line: string) => boolean,
    change: (line: string) => string[],
  ): string[] => {
    const found = lines.findIndex(which);
    if (found < 0) throw new Error('The file has no such line: nothing would be forged.');
    return [...lines.slice(0, found), ...change(lines[found]!), ...lines.slice(found + 1)];
  };
  const has =
    (...names: string[]) =>
    (line: string) =>
      names.every((name) => line.includes(`"${name}":`)) && line.includes('"leaf":');
  const changed = (change: (line: Record<string, unknown>) => object) => (line: string) => [
    JSON.stringify(change(JSON.parse(line))),
  ];
  return [
    of('its end is cut off', (lines) => lines.slice(0, -1)),
    of('its second half is cut off', (lines) => lines.slice(0, lines.length / 2)),
    of('a leaf is left out', (lines) => at(lines, has('text'), () => [])),
    of('a leaf is told twice', (lines) => at(lines, has('text'), (line) => [line, line])),
    of('two leaves change places', (lines) => [lines[0]!, lines[2]!, lines[1]!, ...lines.slice(3)]),
    of('a record says something else', (lines) =>
      at(
        lines,
        has('record'),
        changed((l) => ({ ...l, record: String(l.record).replace('"standing"', '"Standing"') })),
      ),
    ),
    of('a row says something else', (lines) =>
      at(
        lines,
        has('text'),
        changed((l) => ({ ...l, text: `${l.text} ` })),
      ),
    ),
    of('a row is not told', (lines) =>
      at(
        lines,
        has('text'),
        changed(({ text: _, ...l }) => l),
      ),
    ),
    of('a record is held back without a word', (lines) =>
      at(
        lines,
        has('record'),
        changed(({ record: _, ...l }) => ({ ...l, withheld: true })),
      ),
    ),
    of(
      'a sealed leaf is told as something else',
      (lines) =>
        at(
          lines,
          has('sealed'),
          changed((l) => ({ ...l, sealed: '00' })),
        ),
      false,
    ),
    of('a sealed leaf is opened as something else', (lines) =>
      at(
        lines,
        has('text', 'salt'),
        changed((l) => ({ ...l, text: `${l.text} ` })),
      ),
    ),
    of('the head is another', (lines) => [
      lines[0]!.replace(/\\n(\d+)\\n/, (_, n) => `\\n${Number(n) + 1}\\n`),
      ...lines.slice(1),
    ]),
    of('something stands behind its end', (lines) => [...lines, lines[5]!]),
  ];
}

export const rewritings = (file: FileDb): Rewriting[] => [
  ...ofLog(),
  ...ofFile(),
  ...placesIn(file).flatMap((place) => ofTable(file, place)),
];
