// What the deployment must supply, checked once per isolate. A missing setting is named; a value is never repeated.
import type { DbConfig } from '../db/client.ts';

export interface Bindings {
  readonly LIBSQL_URL?: string;
  readonly LIBSQL_AUTH_TOKEN?: string;
  readonly TOKEN_PEPPER?: string;
  /** Origins, separated by spaces, whose pages may call the API with credentials. */
  readonly ALLOWED_ORIGINS?: string;
  /** Scripts and other files of ours. */
  readonly ASSETS?: Fetcher;
}

export interface Env {
  readonly database: DbConfig;
  readonly tokenPepper: string;
  readonly allowedOrigins: ReadonlySet<string>;
}

export class MissingSetting extends Error {}

const known = new WeakMap<Bindings, Env>();

export function envFrom(bindings: Bindings): Env {
  const parsed = known.get(bindings) ?? parse(bindings);
  known.set(bindings, parsed);
  return parsed;
}

const leastPepper = 32;

function parse(bindings: Bindings): Env {
  const url = required('LIBSQL_URL', bindings.LIBSQL_URL);
  const tokenPepper = required('TOKEN_PEPPER', bindings.TOKEN_PEPPER);
  if (tokenPepper.length < leastPepper)
    throw new MissingSetting(`TOKEN_PEPPER must have at least ${leastPepper} characters.`);
  return {
    database: { url, authToken: bindings.LIBSQL_AUTH_TOKEN || undefined },
    tokenPepper,
    allowedOrigins: new Set(
      (bindings.ALLOWED_ORIGINS ?? '').split(/[\s,]+/).filter((origin) => origin !== ''),
    ),
  };
}

function required(name: string, value: string | undefined): string {
  if (!value) throw new MissingSetting(`The setting ${name} is missing.`);
  return value;
}
