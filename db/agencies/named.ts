// How a body is named in addresses: by what it is called, as a reader would type it. A name and a day tell a body, here as everywhere.
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { slug } from '../search/fold.ts';
import { asKnown, type Order, type Question, type Reading, validOn } from '../shape.ts';
import { agencyById } from './read.ts';
import { agencies, agencyNames } from './table.ts';

/** What a body needs to have an address. */
export interface Addressed {
  readonly id: string;
  readonly endedOn: string | null;
  readonly name: { readonly nameVi: string } | null;
}

const ended = /^(.+)-den-(\d{4}-\d{2}-\d{2})$/;

/**
 * The body's name without marks. One that has ended bears the day behind it, since a name outlives its body: the two of Hải Phòng
 * are `uy-ban-nhan-dan-thanh-pho-hai-phong` and the same with `-den-2025-07-01`.
 */
export const inAddresses = ({ id, endedOn, name }: Addressed): string => {
  const words = name !== null && isSpelled.test(name.nameVi) ? slug(name.nameVi) : slug(id);
  return endedOn === null ? words : `${words}-den-${endedOn}`;
};

/** What may stand between the letters and digits of a name; a body whose name has anything else is at its id. */
const between = [' ', ',', '-', '–', '(', ')'];
const isSpelled = /^[\p{L}\p{N}][\p{L}\p{N} ,\-–()]*$/u;
const letters = (name: AnySQLiteColumn | SQL): SQL =>
  between.reduce((text, sign) => sql`replace(${text}, ${sign}, '')`, sql`${name}`);

/** Whether these words are the whole Vietnamese name: the folded text begins with them, and the name has no letter more. */
const isCalled = (words: string): SQL =>
  sql`instr(n.folded || ' ', ${`${words} `}) = 1 AND length(${letters(sql`n.name_vi`)}) = ${[...words.replaceAll(' ', '')].length}`;

const namesake = (words: string, reading: Reading, when: SQL = sql`1`): SQL =>
  sql`SELECT n.agency_id FROM ${asKnown(agencyNames, reading, 'n')} WHERE ${isCalled(words)} AND ${when}`;

/** Whatever else an address holds names nothing. */
const isPlain = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The body at an address. A name of once leads to whoever bore it, and so does an id. Among several the one that exists on the day
 * asked about comes first, then the one that bears the name on it, then the one that ended last.
 */
function agencyNamed(address: string): Question<typeof agencies> {
  const [, before, day] = ended.exec(address) ?? [];
  const words = (before ?? address).replaceAll('-', ' ');
  const isOfDay = (a: typeof agencies): SQL => (day === undefined ? sql`1` : sql`${a.endedOn} = ${day}`);
  const order: Order<typeof agencies> = {
    by: (a, reading) => [
      sql`${a.id} = ${address}`,
      sql`${a.endedOn} <= ${reading.validOn}`,
      sql`${a.id} NOT IN (${namesake(words, reading, isInForce(reading))})`,
      sql`${a.endedOn} DESC`,
      sql`${a.id}`,
    ],
  };
  return {
    table: agencies,
    where: (a, reading) =>
      isPlain.test(address)
        ? sql`${a.id} IN (SELECT ${address} UNION ALL ${namesake(words, reading)}) AND (${a.id} = ${address} OR ${isOfDay(a)})`
        : sql`0`,
    order,
  };
}

const isInForce = (reading: Reading): SQL => {
  const [from, until] = [sql.raw('n."from"'), sql.raw('n.until')] as unknown as [
    AnySQLiteColumn,
    AnySQLiteColumn,
  ];
  return validOn({ from, until }, reading);
};

/** One body, by its id or its name in addresses; by both, the one that is both. */
export function agencyBy({
  id,
  slug: address,
}: {
  readonly id: string | null;
  readonly slug: string | null;
}): Question<typeof agencies> {
  if (address === null) return agencyById(id ?? '');
  const named = agencyNamed(address);
  return id === null
    ? named
    : { ...named, where: (a, reading) => and(eq(a.id, id), named.where!(a, reading)) };
}

/** The same as a value, for lists of what is that body's. */
export const idOfAgency = (address: string, reading: Reading): SQL => {
  const { where, order } = agencyNamed(address);
  const by = order!.by(agencies, reading);
  return sql`(SELECT ${agencies.id} FROM ${asKnown(agencies, reading)} WHERE ${where!(agencies, reading)} ORDER BY ${sql.join(by, sql`, `)} LIMIT 1)`;
};
