// Who else may say who somebody is: OpenID providers and Cloudflare Access, by configuration and never by anything in a request.
// Nothing is fetched but from the origins that are named here.
import { publicOriginFrom } from './public-origin.ts';

/** What an identity token may be signed with. Secrets shared with a client sign nothing here. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'] as const;
type Algorithm = (typeof algorithms)[number];

export interface Provider {
  /** As it stands in addresses of ours. */
  readonly id: string;
  readonly name: Readonly<Record<'vi' | 'en', string>>;
  readonly issuer: string;
  /** The client id there, or the audience tag of Access: what a token must be for. */
  readonly audience: string;
  readonly algorithms: readonly Algorithm[];
  /** Which claim says who it is, for good: never a mail address, which is given to another one day. */
  readonly claim: string;
  /** Where questions about it may be sent. */
  readonly origins: ReadonlySet<string>;
  readonly kind: Oidc | Access;
}
interface Oidc {
  readonly as: 'oidc';
  readonly secret: string | null;
}
interface Access {
  readonly as: 'access';
  readonly keysAt: string;
}

/** The settings that say so; a secret may stand in another, under the name that is given for it. */
interface ProviderSettings {
  readonly OIDC_PROVIDERS?: string;
  readonly OIDC_SECRETS?: string;
  readonly ACCESS_TEAM?: string;
  readonly ACCESS_AUD?: string;
}

export class BadProviders extends Error {}

const bad = (what: string) => new BadProviders(`OIDC_PROVIDERS: ${what}`);

export function providersFrom(bindings: ProviderSettings): readonly Provider[] {
  const listed = oidcFrom(bindings);
  const access = accessFrom(bindings);
  const all = access ? [...listed, access] : listed;
  const twice = all.find(({ id }, at) => all.findIndex((other) => other.id === id) !== at);
  if (twice) throw bad(`"${twice.id}" is there twice.`);
  return all;
}

function oidcFrom(bindings: ProviderSettings): Provider[] {
  if (!bindings.OIDC_PROVIDERS) return [];
  let list: unknown;
  try {
    list = JSON.parse(bindings.OIDC_PROVIDERS);
  } catch {
    throw bad('it is no JSON.');
  }
  if (!Array.isArray(list)) throw bad('it must be a list.');
  return list.map((given, at) => oidcOf(Object(given), at, bindings));
}

function oidcOf(given: Readonly<Record<string, unknown>>, at: number, bindings: ProviderSettings): Provider {
  const known = ['id', 'issuer', 'clientId', 'secret', 'nameVi', 'nameEn', 'claim', 'algorithms', 'origins'];
  const other = Object.keys(given).find((name) => !known.includes(name));
  if (other !== undefined) throw bad(`entry ${at + 1} has "${other}", which means nothing here.`);
  const text = (name: string, otherwise?: string): string => {
    const value = given[name] ?? otherwise;
    if (typeof value !== 'string' || value === '') throw bad(`entry ${at + 1} lacks "${name}".`);
    return value;
  };
  const id = text('id');
  if (!/^[a-z0-9-]{1,32}$/.test(id)) throw bad(`entry ${at + 1}: "id" is up to 32 of a-z, 0-9 and -.`);
  const issuer = text('issuer');
  const secretName = given.secret === undefined ? null : text('secret');
  const secret =
    secretName === null ? null : (Object(bindings)[secretName] ?? secretsIn(bindings)[secretName]);
  if (secretName !== null && (typeof secret !== 'string' || secret === ''))
    throw bad(`the setting ${secretName}, which "${id}" names as its secret, is missing.`);
  const allowed = (given.algorithms ?? ['RS256']) as readonly unknown[];
  if (
    !Array.isArray(allowed) ||
    allowed.length === 0 ||
    !allowed.every((one) => algorithms.includes(one as Algorithm))
  )
    throw bad(`"${id}" may have "algorithms" of ${algorithms.join(', ')}.`);
  const more = (given.origins ?? []) as readonly unknown[];
  if (!Array.isArray(more)) throw bad(`"origins" of "${id}" must be a list.`);
  return {
    id,
    name: { vi: text('nameVi'), en: text('nameEn') },
    issuer,
    audience: text('clientId'),
    algorithms: allowed as Algorithm[],
    claim: text('claim', 'sub'),
    origins: new Set([originOf(issuer, id), ...more.map((one) => originOf(String(one), id))]),
    kind: { as: 'oidc', secret },
  };
}

function secretsIn({ OIDC_SECRETS }: ProviderSettings): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(OIDC_SECRETS || '{}'));
  } catch {
    throw new BadProviders('OIDC_SECRETS is no JSON.');
  }
}

function originOf(address: string, id: string): string {
  const origin = URL.canParse(address) ? publicOriginFrom(new URL(address).origin) : null;
  if (origin === null) throw bad(`"${id}" must be asked over https, or over http on this machine.`);
  return origin;
}

function accessFrom({ ACCESS_TEAM: team, ACCESS_AUD: audience }: ProviderSettings): Provider | null {
  if (!team && !audience) return null;
  if (!team || !audience) throw new BadProviders('ACCESS_TEAM and ACCESS_AUD go together.');
  const issuer = publicOriginFrom(team);
  if (issuer === null) throw new BadProviders('ACCESS_TEAM must be as https://team.cloudflareaccess.com.');
  return {
    id: 'cloudflare-access',
    name: { vi: 'Cloudflare Access', en: 'Cloudflare Access' },
    issuer,
    audience,
    algorithms: ['RS256'],
    claim: 'sub',
    origins: new Set([issuer]),
    kind: { as: 'access', keysAt: `${issuer}/cdn-cgi/access/certs` },
  };
}
