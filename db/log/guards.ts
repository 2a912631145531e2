// The triggers by which what is done goes into the public log in the batch that does it, and what brings an older ledger there.
import { broughtInSources, sources } from './sources.ts';

const salt = 'lower(hex(randomblob(16)))';

/** Triggers: nothing is published, and nothing is done, without its place in the log. */
export const loggers = (): string[] => [
  ...sources.flatMap(({ name, when, key }) =>
    when.map(
      (one) =>
        `CREATE TRIGGER ${one.name} ${one.on} BEGIN INSERT INTO log_entries (number, source, entity, entity_id, revision, salt) SELECT coalesce(max(number) + 1, 0), '${name}', ${key('NEW').join(', ')}, ${salt} FROM log_entries; END`,
    ),
  ),
  "CREATE TRIGGER log_entries_without_gap BEFORE INSERT ON log_entries WHEN NEW.number <> (SELECT coalesce(max(number) + 1, 0) FROM log_entries) BEGIN SELECT RAISE(ABORT, 'log entries have no gaps'); END",
];

/** One statement that gives everything a ledger already holds its place, in the order in which it was known. */
export const broughtIn = (): string => {
  const all = broughtInSources.flatMap(({ name, from, when, key }, at) =>
    from
      .filter(({ isLater }) => !isLater)
      .map(({ table }) => {
        const [entity, id, revision] = key('x');
        const known = when[0]!.at === "''" ? "''" : `x.${when[0]!.at}`;
        const where = name === 'reports' ? " WHERE x.status = 'published'" : '';
        return `SELECT '${name}' AS source, ${entity} AS entity, ${id} AS entity_id, ${revision} AS revision, ${known} AS known, ${at} AS place, x.rowid AS at_row FROM ${table} x${where}`;
      }),
  );
  return `INSERT INTO log_entries (number, source, entity, entity_id, revision, salt) SELECT row_number() OVER (ORDER BY known, place, revision, at_row) - 1, source, entity, entity_id, revision, ${salt} FROM (${all.join(' UNION ALL ')})`;
};
