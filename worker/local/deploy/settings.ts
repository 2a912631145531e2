// What a deployment has to be set up with, looked at before anything is asked of anybody: each fault as a sentence that says what to do.
import { readFileSync } from 'node:fs';
import { checkBudgets, MissingSetting, tripsFrom } from '../../env.ts';
import { badPublicOrigin, publicOriginFrom } from '../../public-origin.ts';
import { ownConfig } from '../runtime.ts';

/** Of wrangler.toml as wrangler reads it, what is looked at here. */
export interface Configuration {
  readonly vars?: Readonly<Record<string, unknown>>;
  readonly assets?: { readonly binding?: string; readonly run_worker_first?: boolean | string[] } | undefined;
  readonly triggers?: { readonly crons?: readonly string[] | undefined };
  readonly observability?: { readonly enabled?: boolean } | undefined;
  readonly ratelimits?: readonly { readonly name: string }[];
}

/** Never in a file: whoever reads it would hold the ledger's keys. */
const required = ['LIBSQL_URL', 'LIBSQL_AUTH_TOKEN', 'TOKEN_PEPPER', 'LOG_KEY'] as const;
const mail = ['MAIL_URL', 'MAIL_KEY', 'MAIL_FROM'] as const;
const optional = ['LOG_WITNESSES', 'OIDC_PROVIDERS', 'METRICS_TOKEN', 'OTLP_ENDPOINT', 'OTLP_AUTHORIZATION'];
export const secretNames: readonly string[] = [...required, ...mail, ...optional];

/** Only `npm start` sets these. */
const ofOneMachine = /^(?:EXAMPLE_|WEBHOOKS_TO_LOOPBACK$|OIDC_SECRETS$|ASSETS$)/;

/** Every setting that the worker reads: workerd's own configuration names them all, but for what only its hourly run there does. */
export const knownNames = (): string[] => [
  ...[...readFileSync(ownConfig, 'utf8').matchAll(/\(name = "([A-Z_]+)", (?:fromEnvironment|service)/g)].map(
    ([, name]) => name!,
  ),
  'UPKEEP_TRIPS',
];

const leastPepper = 32;
const isHere = (origin: string) => ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(origin).hostname);

/** What is wrong with the file and with what is given beside it. */
export function faultsOfConfiguration(
  { vars = {}, assets, triggers, observability, ratelimits = [] }: Configuration,
  given: Readonly<Record<string, string | undefined>>,
): string[] {
  const faults: string[] = [];
  const text = (name: string) => String(vars[name] ?? '');
  const known = knownNames().filter((name) => !ofOneMachine.test(name));

  const origin = given.PUBLIC_ORIGIN || text('PUBLIC_ORIGIN');
  const read = publicOriginFrom(origin);
  if (origin === '')
    faults.push(
      'PUBLIC_ORIGIN is empty: say in wrangler.toml where people will open the ledger, as https://ledger.example, or give it to this command.',
    );
  else if (read === null) faults.push(`${badPublicOrigin} It is "${origin}".`);
  else if (isHere(read)) faults.push(`PUBLIC_ORIGIN is ${read}, which nobody else can open.`);

  for (const one of text('ALLOWED_ORIGINS')
    .split(/[\s,]+/)
    .filter(Boolean))
    if (publicOriginFrom(one) === null)
      faults.push(`ALLOWED_ORIGINS names "${one}", which is no origin such as https://pages.example.`);
  if ((text('ACCESS_TEAM') === '') !== (text('ACCESS_AUD') === ''))
    faults.push('ACCESS_TEAM and ACCESS_AUD go together: set both, or neither.');
  if (text('CLIENT_ADDRESS_HEADER') !== 'CF-Connecting-IP')
    faults.push(
      'CLIENT_ADDRESS_HEADER must be CF-Connecting-IP on Cloudflare: it is the one header there that whoever asks cannot write.',
    );
  for (const check of [() => tripsFrom(text('UPKEEP_TRIPS')), () => checkBudgets(vars)])
    try {
      check();
    } catch (error) {
      if (!(error instanceof MissingSetting)) throw error;
      faults.push(error.message);
    }

  for (const name of Object.keys(vars)) {
    if (secretNames.includes(name))
      faults.push(
        `${name} is a secret: take it out of wrangler.toml and give it with wrangler secret put ${name}.`,
      );
    else if (!known.includes(name))
      faults.push(`wrangler.toml sets ${name}, which the worker does not know.`);
  }

  if (assets?.binding !== 'ASSETS' || assets.run_worker_first !== true)
    faults.push(
      '[assets] must have binding = "ASSETS" and run_worker_first = true, or scripts leave without their headers.',
    );
  if ((triggers?.crons ?? []).length === 0)
    faults.push('[triggers] has no cron: nothing would fall due, be drafted or be sent.');
  if (observability?.enabled !== true)
    faults.push('[observability] is off: nobody would see why something failed.');
  if (!ratelimits.some(({ name }) => name === 'REQUESTS'))
    faults.push(
      'There is no [[ratelimits]] with name = "REQUESTS": each isolate would count its callers alone.',
    );

  const { LIBSQL_URL = '', TOKEN_PEPPER = '' } = given;
  if (LIBSQL_URL === '')
    faults.push(
      'Give LIBSQL_URL and LIBSQL_AUTH_TOKEN to this command: migrations are applied before the worker is deployed.',
    );
  else if (!/^(?:https|libsql):\/\//.test(LIBSQL_URL) || !URL.canParse(LIBSQL_URL))
    faults.push('LIBSQL_URL must be where the hosted database is, and begin with https: or libsql:.');
  if (TOKEN_PEPPER !== '' && TOKEN_PEPPER.length < leastPepper)
    faults.push(`TOKEN_PEPPER must have at least ${leastPepper} characters.`);
  return faults;
}

export interface Secrets {
  /** What is to be sent with the deployment, because it is given here and not there. */
  readonly added: Readonly<Record<string, string>>;
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

/** `there`: the names of the secrets that the worker has; null where there is no worker yet. */
export function secretsFor(
  there: readonly string[] | null,
  given: Readonly<Record<string, string | undefined>>,
): Secrets {
  const has = new Set(there ?? []);
  const added = Object.fromEntries(
    secretNames.flatMap((name) => (!has.has(name) && given[name] ? [[name, given[name]]] : [])),
  );
  const willHave = (name: string) => has.has(name) || name in added;
  const how = (name: string) => `wrangler secret put ${name}, or give it to this command`;
  const faults = required
    .filter((name) => !willHave(name))
    .map((name) =>
      name === 'LOG_KEY'
        ? `The secret LOG_KEY is missing, with what the public log is signed: npm run log:key makes one, then ${how(name)}.`
        : `The secret ${name} is missing: ${how(name)}.`,
    );
  const some = mail.filter(willHave);
  if (some.length > 0 && some.length < mail.length)
    faults.push(
      `Mail needs ${mail.join(', ')}; ${mail.filter((name) => !willHave(name)).join(' and ')} is missing.`,
    );
  const unknown = [...has].filter((name) => !secretNames.includes(name));
  const notes =
    unknown.length > 0 && !willHave('OIDC_PROVIDERS')
      ? [`The worker has ${unknown.join(', ')}, which nothing reads unless OIDC_PROVIDERS names it.`]
      : [];
  return { added, faults, notes };
}
