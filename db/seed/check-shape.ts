// What holds for every row of every table: known columns, nothing missing, references met, days real, text clean.
import { getTableColumns, getTableName } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { isCivilDate } from '../ctx.ts';
import { type AnyRow, type Seed, type SeedName, seeded } from './seed.ts';

const ofTheLoad = new Set(['folded', 'knownFrom', 'revision']);
const wholeDays = new Set(['from', 'until', 'on', 'endedOn']);
const partialDays = new Set(['issuedOn', 'startedOn', 'asOf', 'periodStart', 'periodEnd', 'baseAsOf']);
const figures = new Set(['value', 'valueHigh', 'baseValue']);
const partialDay = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/;
const exactDecimal = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const machinePath = /(^|[\s"'(=])(\/(home|root|Users|work|tmp|var|mnt)\/|file:\/\/|[A-Za-z]:\\)/;

/** References that no foreign key can state. */
const softReferences: readonly (readonly [SeedName, string, SeedName])[] = [
  ['documents', 'issuerId', 'agencies'],
  ['taskIndicators', 'indicatorId', 'indicators'],
];
const cited: Readonly<Record<string, SeedName>> = {
  agency: 'agencies',
  directive: 'directives',
  document: 'documents',
  observation: 'observations',
  plan: 'plans',
  succession: 'successions',
  territory: 'territories',
  territory_measure: 'territoryMeasures',
};

export function checkShape(seed: Seed): string[] {
  const names = Object.keys(seeded) as SeedName[];
  const ids = new Map(names.map((name) => [name, new Set(seed[name].map((row) => (row as AnyRow).id))]));
  const nameOf = new Map<string, SeedName>(names.map((name) => [getTableName(seeded[name]), name]));
  const problems: string[] = [];

  for (const name of names) {
    const table = seeded[name];
    const columns = getTableColumns(table) as Record<string, SQLiteColumn>;
    const { primaryKeys, foreignKeys } = getTableConfig(table);
    const inCode = (column: SQLiteColumn) => Object.keys(columns).find((key) => columns[key] === column)!;
    const key = primaryKeys[0]?.columns.map((column) => inCode(column as SQLiteColumn)) ?? ['id'];
    const references = [
      ...foreignKeys.map((foreign) => {
        const { columns: from, foreignTable } = foreign.reference();
        return [inCode(from[0] as SQLiteColumn), nameOf.get(getTableName(foreignTable))!] as const;
      }),
      ...softReferences
        .filter(([owner]) => owner === name)
        .map(([, column, target]) => [column, target] as const),
    ];
    const seen = new Set<string>();

    for (const row of seed[name] as readonly AnyRow[]) {
      const called = key.map((column) => row[column]).join(' / ');
      const say = (what: string) => problems.push(`${name} ${called} ${what}`);
      if (seen.has(called)) say('is there twice.');
      seen.add(called);
      for (const [column, value] of Object.entries(row)) {
        if (columns[column] === undefined || ofTheLoad.has(column))
          say(`has a column the table does not: ${column}.`);
        for (const text of texts(value)) {
          if (text !== text.normalize('NFC')) say(`is not in Unicode NFC in ${column}.`);
          if (text !== text.trim() || text === '') say(`has empty or untrimmed text in ${column}.`);
          if (machinePath.test(text)) say(`names a path of a machine in ${column}.`);
        }
      }
      for (const [column, definition] of Object.entries(columns)) {
        const value = row[column] ?? null;
        if (value === null) {
          if (definition.notNull && !definition.hasDefault && !ofTheLoad.has(column))
            say(`has no ${column}.`);
          continue;
        }
        if (definition.enumValues && !definition.enumValues.includes(value as string))
          say(`has a ${column} nobody knows: ${value}.`);
        if (figures.has(column) && !(typeof value === 'string' && exactDecimal.test(value)))
          say(`has a ${column} that is not an exact decimal as text: ${value}.`);
        if (wholeDays.has(column) && !isCivilDate(String(value)))
          say(`has a ${column} that is no day: ${value}.`);
        if (partialDays.has(column) && !isPartialDay(String(value)))
          say(`has a ${column} that is no day, month or year: ${value}.`);
      }
      for (const [column, target] of references)
        if (row[column] != null && !ids.get(target)!.has(row[column]))
          say(`points at ${target} ${row[column]} in ${column}, which is not there.`);
      const { from, until, periodStart, periodEnd } = row as Record<string, string | undefined>;
      if (from && until && from >= until) say(`ends (${until}) before it starts (${from}).`);
      if (periodStart && periodEnd && startOf(periodStart, periodEnd) > startOf(periodEnd, periodStart))
        say(`has its period upside down (${periodStart} to ${periodEnd}).`);
    }
  }
  const named = new Set<string>();
  for (const { id, symbol, issuedOn, issuerId } of seed.documents) {
    if (symbol == null || issuerId == null) continue;
    const name = `${symbol} / ${issuedOn ?? 'undated'} / ${issuerId}`;
    if (named.has(name)) problems.push(`documents ${id} has the symbol, day and issuer of another: ${name}.`);
    named.add(name);
  }
  for (const { entity, entityId } of seed.corroborations) {
    const target = cited[entity];
    if (target === undefined || !ids.get(target)!.has(entityId))
      problems.push(`corroborations ${entity} / ${entityId} bears out a record that is not there.`);
  }
  return problems;
}

const isPartialDay = (text: string) => partialDay.test(text) && (text.length < 10 || isCivilDate(text));

/** Two partial days compare only as far as the less precise one goes. */
const startOf = (day: string, other: string) => day.slice(0, Math.min(day.length, other.length));

const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
};
