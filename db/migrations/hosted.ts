// A database elsewhere brought up to date: what waits is applied, in order, and the shipped facts are loaded.
import type { DbConfig } from '../client.ts';
import { loadSeed } from '../seed/load.ts';
import { migrate } from './run.ts';

/** A sentence for each thing that was done. */
export async function broughtUpToDate(database: DbConfig, now: string): Promise<string[]> {
  const applied = await migrate(database);
  const { loaded } = await loadSeed(database, now);
  return [
    ...(applied.length > 0 ? [`Applied ${applied.join(', ')}.`] : []),
    ...(loaded ? ['Loaded the shipped facts.'] : []),
  ];
}
