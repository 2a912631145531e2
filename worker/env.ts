// What the deployment must supply, checked once per isolate. A missing setting is named; a value is never repeated.
import type { Door } from '../db/access/read.ts';
import { Breaker } from '../db/breaker.ts';
import type { DbConfig } from '../db/client.ts';
import type { MailSettings, NoticeSettings } from './deliver.ts';
import { writeStanding } from './log.ts';
import { BadProviders, type Provider, providersFrom } from './providers.ts';
import { badPublicOrigin, publicOriginFrom } from './public-origin.ts';
import { resolverAt } from './resolve.ts';
import { secretsFrom } from './signature.ts';

export interface Bindings {
  readonly LIBSQL_URL?: string;
  readonly LIBSQL_AUTH_TOKEN?: string;
  readonly TOKEN_PEPPER?: string;
  /** Where people find this deployment, as https://ledger.example. */
  readonly PUBLIC_ORIGIN?: string;
  /** Origins, separated by spaces, whose pages may call the API with credentials. */
  readonly ALLOWED_ORIGINS?: string;
  /** Scripts and other files of ours. */
  readonly ASSETS?: Fetcher;
  /** A mail provider that takes JSON over HTTPS. All three, or mails wait in the outbox. */
  readonly MAIL_URL?: string;
  readonly MAIL_KEY?: string;
  readonly MAIL_FROM?: string;
  /** `yes`: webhooks may be sent to this machine. Only `npm start` with its own database sets it. */
  readonly WEBHOOKS_TO_LOOPBACK?: string;
  /** `yes`: example people are let in. Only `npm start` sets it, for the database that it made them in itself. */
  readonly EXAMPLE_PEOPLE?: string;
  /** Where an example year can be looked at, and of which ledger this one is the example year. Only `npm start` sets either. */
  readonly EXAMPLE_YEAR_AT?: string;
  readonly EXAMPLE_YEAR_OF?: string;
  /** Where names are looked up as JSON over https, before a webhook leaves; left out: a public resolver. */
  readonly RESOLVER_URL?: string;
  /** Ports beside 443 that webhooks may be sent to, separated by spaces. */
  readonly WEBHOOK_PORTS?: string;
  /** Milliseconds that requests may wait for their turn before those who come are refused (crowd.ts). */
  readonly PATIENCE_MS?: string;
  /** What opens /metrics, at least 32 characters; without it there is nothing at that address. */
  readonly METRICS_TOKEN?: string;
  /** Where OpenTelemetry traces go, as JSON over HTTP; without it none are made. */
  readonly OTLP_ENDPOINT?: string;
  /** What is shown there, if anything: the value of its Authorization header. */
  readonly OTLP_AUTHORIZATION?: string;
  /** Secret: with what the public log is signed; several, separated by spaces, while one takes the other's place. */
  readonly LOG_KEY?: string;
  /** Published keys of witnesses whose signatures of the log are taken, separated by spaces. */
  readonly LOG_WITNESSES?: string;
  /** Who else may say who somebody is, as JSON (see providers.ts). The secrets it names are bindings of their own. */
  readonly OIDC_PROVIDERS?: string;
  /** Where secrets have no binding each, as in `npm start`: all of them by their names, as JSON. */
  readonly OIDC_SECRETS?: string;
  /** Cloudflare Access in front of us: the team's origin, and the audience tag of the application. */
  readonly ACCESS_TEAM?: string;
  readonly ACCESS_AUD?: string;
  /** The header in which whatever stands in front says where a request is from, as `CF-Connecting-IP`; left out: nobody says it. */
  readonly CLIENT_ADDRESS_HEADER?: string;
  /** Of which commit this deployment is; `npm run deploy` sets it. */
  readonly VERSION?: string;
  /** What one account, and what one network without an account, may cost within a minute (budget.ts). */
  readonly BUDGET_ACCOUNT?: string;
  readonly BUDGET_ANONYMOUS?: string;
  /** Counts requests for all isolates of a place, where the platform has such a thing. */
  readonly REQUESTS?: { limit(of: { readonly key: string }): Promise<{ readonly success: boolean }> };
  /** How many calls one run of the hourly job may make; fewer where the platform allows fewer. */
  readonly UPKEEP_TRIPS?: string;
}

export interface Env {
  readonly database: DbConfig & { readonly breaker: Breaker };
  readonly door: Door;
  /** The origin of every address that is written down, and of our own pages. */
  readonly origin: string;
  readonly allowedOrigins: ReadonlySet<string>;
  readonly notices: NoticeSettings;
  readonly providers: readonly Provider[];
  readonly clientAddressHeader: string | null;
  readonly tripsARun: number;
}

export class MissingSetting extends Error {}

const known = new WeakMap<Bindings, Env>();

export function envFrom(bindings: Bindings): Env {
  const parsed = known.get(bindings) ?? parse(bindings);
  known.set(bindings, parsed);
  return parsed;
}

const leastPepper = 32;

/** workerd hands over null for what its environment lacks. */
const given = (bindings: Bindings): Bindings =>
  Object.fromEntries(Object.entries(bindings).filter(([, value]) => value !== null));

function parse(all: Bindings): Env {
  const bindings = given(all);
  const url = required('LIBSQL_URL', bindings.LIBSQL_URL);
  const tokenPepper = required('TOKEN_PEPPER', bindings.TOKEN_PEPPER);
  if (tokenPepper.length < leastPepper)
    throw new MissingSetting(`TOKEN_PEPPER must have at least ${leastPepper} characters.`);
  checkBudgets(bindings);
  return {
    database: {
      url,
      authToken: bindings.LIBSQL_AUTH_TOKEN || undefined,
      breaker: new Breaker(writeStanding),
    },
    door: { pepper: tokenPepper, admitsExamples: bindings.EXAMPLE_PEOPLE === 'yes' },
    origin: originFrom(bindings),
    allowedOrigins: new Set(
      (bindings.ALLOWED_ORIGINS ?? '').split(/[\s,]+/).filter((origin) => origin !== ''),
    ),
    notices: noticesFrom(bindings, tokenPepper),
    providers: providersOf(bindings),
    clientAddressHeader: bindings.CLIENT_ADDRESS_HEADER || null,
    tripsARun: tripsFrom(bindings.UPKEEP_TRIPS),
  };
}

/** No less than one question may cost, or nobody would be answered. */
export function checkBudgets({ BUDGET_ACCOUNT, BUDGET_ANONYMOUS }: Bindings): void {
  for (const [name, text] of Object.entries({ BUDGET_ACCOUNT, BUDGET_ANONYMOUS }))
    if (text && !(Number.isInteger(Number(text)) && Number(text) >= leastBudget))
      throw new MissingSetting(`${name} must be a whole number from ${leastBudget} up.`);
}
const leastBudget = 20_000;

/**
 * Round trips to the database, and messages out of the door, that one run may take; what is left is the next run's. Under
 * what a Worker may do in one invocation.
 */
export const tripsARun = 400;
const leastTrips = 40;

export function tripsFrom(text: string | undefined): number {
  const trips = Number(text || tripsARun);
  if (Number.isInteger(trips) && trips >= leastTrips) return trips;
  throw new MissingSetting(`UPKEEP_TRIPS must be a whole number from ${leastTrips} up.`);
}

/** How notices leave; also for `npm start`, which runs the jobs once by itself. */
export const noticesFrom = (bindings: Bindings, tokenPepper: string): NoticeSettings => ({
  fetch: (input, init) => fetch(input, init),
  mail: mailFrom(bindings),
  secretOf: secretsFrom(tokenPepper),
  mayReachLoopback: bindings.WEBHOOKS_TO_LOOPBACK === 'yes',
  patienceMs: 5_000,
  ports: portsFrom(bindings.WEBHOOK_PORTS),
  // On one machine the worker asks nobody on the network; what it takes is looked up by the process that sends.
  resolve:
    bindings.WEBHOOKS_TO_LOOPBACK === 'yes'
      ? null
      : resolverAt(resolverFrom(bindings.RESOLVER_URL), (input, init) => fetch(input, init)),
});

function portsFrom(text = ''): ReadonlySet<number> {
  const ports = text.split(/[\s,]+/).filter((port) => port !== '');
  if (!ports.every((port) => /^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536))
    throw new MissingSetting('WEBHOOK_PORTS must be numbers from 1 to 65535, separated by spaces.');
  return new Set([443, ...ports.map(Number)]);
}

const publicResolver = 'https://cloudflare-dns.com/dns-query';

function resolverFrom(text: string | undefined): string {
  const url = text || publicResolver;
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
    throw new MissingSetting('RESOLVER_URL must be an address that begins with https:.');
  return url;
}

/** Null where it is not set up whole: mails wait, and the log of the job says so. */
function mailFrom({ MAIL_URL, MAIL_KEY, MAIL_FROM }: Bindings): MailSettings | null {
  if (!MAIL_URL || !MAIL_KEY || !MAIL_FROM) return null;
  const url = URL.canParse(MAIL_URL) ? new URL(MAIL_URL) : null;
  const isLoopback = url !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url?.protocol !== 'https:' && !(url?.protocol === 'http:' && isLoopback))
    throw new MissingSetting('MAIL_URL must be https:, or http: on this machine.');
  return { url: MAIL_URL, key: MAIL_KEY, from: MAIL_FROM };
}

function providersOf(bindings: Bindings): readonly Provider[] {
  try {
    return providersFrom(bindings);
  } catch (fault) {
    throw fault instanceof BadProviders ? new MissingSetting(fault.message) : fault;
  }
}

function originFrom({ PUBLIC_ORIGIN }: Bindings): string {
  const origin = publicOriginFrom(required('PUBLIC_ORIGIN', PUBLIC_ORIGIN));
  if (origin === null) throw new MissingSetting(badPublicOrigin);
  return origin;
}

function required(name: string, value: string | undefined): string {
  if (!value) throw new MissingSetting(`The setting ${name} is missing.`);
  return value;
}
