// What stands of extensions and exemptions on a day: granted by then, and not taken back by then.
import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { asKnown, type Reading } from '../shape.ts';
import { exemptions } from './table.ts';

export const standsOn = (
  e: { readonly on: AnySQLiteColumn | SQL; readonly withdrawnOn: AnySQLiteColumn | SQL },
  { validOn }: Reading,
): SQL => sql`${e.on} <= ${validOn} AND coalesce(${e.withdrawnOn}, '9999') > ${validOn}`;

/** Why an obligation is lifted from its body on the day asked about; null where it is not. */
export const letOff = (obligationId: AnySQLiteColumn | SQL, reading: Reading): SQL =>
  sql`(SELECT e.reason FROM ${asKnown(exemptions, reading, 'e')}
    WHERE e.obligation_id = ${obligationId} AND e.kind = 'exemption' AND ${standsOn({ on: sql`e."on"`, withdrawnOn: sql`e.withdrawn_on` }, reading)} LIMIT 1)`;
