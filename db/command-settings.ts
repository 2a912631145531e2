// What the commands that people run ask of their surroundings, and how they say no: a sentence and a code, never a stack trace.
import { DatabaseFailure, type DbConfig, openDb } from './client.ts';
import { DomainError, Invalid } from './errors.ts';

/** A reason not to do it, as one sentence that says what to do. */
export class CannotRun extends Error {}

const leastPepper = 32;

/** The database that the settings name; refused here when no client could be made of it. */
export function databaseSettings(): DbConfig {
  const { LIBSQL_URL: url, LIBSQL_AUTH_TOKEN: authToken } = process.env;
  if (!url)
    throw new CannotRun(
      'Set LIBSQL_URL to the database (https: or libsql:), and LIBSQL_AUTH_TOKEN to what opens it.',
    );
  const config = { url, authToken: authToken || undefined, deadlineMs: 60_000 };
  try {
    openDb(config);
  } catch (error) {
    // The client's own words may repeat the address, and a token in it.
    throw new CannotRun(
      error instanceof TypeError || !(error as Error).message.startsWith('LIBSQL_URL')
        ? 'LIBSQL_URL is no address of a database; it looks like https://ledger.example or libsql://ledger.example.'
        : (error as Error).message,
    );
  }
  return config;
}

export function pepperSetting(): string {
  const pepper = process.env.TOKEN_PEPPER ?? '';
  if (pepper.length < leastPepper)
    throw new CannotRun(
      `Set TOKEN_PEPPER to the same secret as the worker has, of at least ${leastPepper} characters; with another one the token would open nothing.`,
    );
  return pepper;
}

/** Runs a command and ends with its code. */
export async function command(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(sentenceFor(error));
    process.exitCode = 1;
  }
}

function sentenceFor(error: unknown): string {
  if (error instanceof CannotRun) return error.message;
  if (error instanceof Invalid)
    return `${error.message} ${error.fields.map(({ path, message }) => `${path}: ${message}`).join(' ')}`;
  if (error instanceof DomainError) return error.message;
  if (error instanceof DatabaseFailure) {
    const said = error.message.split('\n')[0]!;
    if (/no such table/.test(said))
      return 'The database has no ledger in it yet; run npm run db:migrate first.';
    if (/HTTP (?:401|403)|AUTH/i.test(said) || /status 40[13]/.test(said))
      return `The database does not accept LIBSQL_AUTH_TOKEN (${said}).`;
    if (error.sqlite !== null) return `The database refused it, and nothing was changed (${said}).`;
    return `The database at LIBSQL_URL does not answer (${said}); check LIBSQL_URL and LIBSQL_AUTH_TOKEN.`;
  }
  return `It could not be done: ${String(error instanceof Error ? error.message : error).split('\n')[0]}`;
}
