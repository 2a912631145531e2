// What one run of a job may ask of the database. The platform bounds the calls of a run and ends it in the middle of whatever
// it does; a job that counts stops between two acts, and its next run goes on from there.
import type { Db } from '../client.ts';

export interface Allowance {
  /** The database; what is asked on any connection made from it counts. */
  readonly db: Db;
  readonly left: () => number;
}

export function allowance(db: Db, roundTrips: number): Allowance {
  const opened: Db[] = [];
  const counted = (one: Db): Db => {
    opened.push(one);
    return { ...one, fresh: () => counted(one.fresh()) };
  };
  const before = db.spent.roundTrips;
  const whole = counted(db);
  const used = () => opened.reduce((sum, { spent }) => sum + spent.roundTrips, 0) - before;
  return { db: whole, left: () => roundTrips - used() };
}
