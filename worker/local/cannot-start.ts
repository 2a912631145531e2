import { DatabaseFailure } from '../../db/client.ts';
import { isDamage } from '../../db/soundness.ts';
import { MissingSetting } from '../env.ts';

/** A reason not to start, as one sentence that says what to do; shown without a stack trace. */
export class CannotStart extends Error {}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** What to tell the person who tried to start, whatever went wrong. */
export function sentenceFor(error: unknown, dataFolder: string, isEmbedded: boolean): string {
  if (error instanceof CannotStart || error instanceof MissingSetting) return error.message;
  if (isDamage(error)) return damagedLedger(dataFolder, (error as DatabaseFailure).sqlite!);
  if (error instanceof DatabaseFailure && error.sqlite === null && !isEmbedded)
    return `The database at LIBSQL_URL does not answer (${firstLine(error)}); check LIBSQL_URL and LIBSQL_AUTH_TOKEN.`;
  return `It could not start: ${firstLine(error)}`;
}

/** Nothing here mends a file: what helps is a backup. */
export const damagedLedger = (dataFolder: string, how: string): string =>
  `The ledger in ${dataFolder} is damaged (${how}) and was left as it is; DATA_DIR=${dataFolder} npm run restore brings it back from its journal and backups, or set DATA_DIR to a new folder to begin an empty ledger.`;

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0]!;
