// What the worker is set up with where tests call it in this process.
import type { Bindings } from '../../worker/env.ts';
import { pepper } from './fixed.ts';

/** The worker takes no shorter one. */
export const longPepper = pepper.padEnd(40, '.');

export const settingsOn = (
  { url, authToken }: { url: string; authToken: string },
  over: Bindings = {},
): Bindings => ({
  LIBSQL_URL: url,
  LIBSQL_AUTH_TOKEN: authToken,
  TOKEN_PEPPER: longPepper,
  PUBLIC_ORIGIN: 'http://localhost',
  ...over,
});
