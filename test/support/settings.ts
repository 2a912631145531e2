// What the worker is set up with where tests call it in this process.
import { type Bindings, envFrom } from '../../worker/env.ts';
import { pepper } from './fixed.ts';
import { enough } from './patient.ts';

/** The worker takes no shorter one. */
export const longPepper = pepper.padEnd(40, '.');

export function settingsOn(
  { url, authToken }: { url: string; authToken: string },
  over: Bindings = {},
): Bindings {
  const settings = {
    LIBSQL_URL: url,
    LIBSQL_AUTH_TOKEN: authToken,
    TOKEN_PEPPER: longPepper,
    PUBLIC_ORIGIN: 'http://localhost',
    ...over,
  };
  // No setting of the worker's: it reads these once and keeps what it made of them.
  Object.assign(envFrom(settings).database, { deadlineMs: enough });
  return settings;
}
