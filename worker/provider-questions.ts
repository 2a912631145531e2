// What is asked of a provider over the network: only of the origins it was set up with, without following anybody elsewhere, and
// neither long nor much.
import type { JSONWebKeySet } from 'jose';
import {
  type AuthorizationServer,
  allowInsecureRequests,
  customFetch,
  discoveryRequest,
  processDiscoveryResponse,
} from 'oauth4webapi';
import type { KeysOf } from './asserted.ts';
import { instantNow } from './context.ts';
import type { Provider } from './providers.ts';

const patienceMs = 5_000;
const most = 262_144;

/** A fetch that reaches this provider and nobody else. */
export const reaching =
  ({ id, origins }: Provider) =>
  async (url: string, init: RequestInit = {}): Promise<Response> => {
    if (!origins.has(new URL(url).origin))
      throw new Error(`The provider "${id}" names an address that is none of its own.`);
    const answer = await fetch(url, {
      method: init.method ?? 'GET',
      headers: init.headers ?? {},
      ...(init.body == null ? {} : { body: init.body }),
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    });
    const bytes = await bounded(answer);
    return new Response(bytes, { status: answer.status, headers: answer.headers });
  };

async function bounded(answer: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  if (answer.body === null) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > most) throw new Error('A provider answered more than it should.');
    parts.push(part);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** On one machine a provider may be spoken to without TLS. */
const isPlain = ({ issuer }: Provider): boolean => new URL(issuer).protocol === 'http:';

const freshMs = 600_000;
/** Whoever sends keys that nobody has, over and over, does not make us ask over and over. */
const againMs = 60_000;

interface Known {
  readonly at: number;
  readonly server: AuthorizationServer | null;
  readonly keys: JSONWebKeySet;
}
const known = new Map<string, Known>();

const nowMs = () => Date.parse(instantNow());

/** What the provider says of itself, and its keys: kept for ten minutes. */
async function about(provider: Provider, atLeast: number): Promise<Known> {
  const there = known.get(provider.issuer);
  if (there && there.at > atLeast) return there;
  const ask = reaching(provider);
  const server = provider.kind.as === 'oidc' ? await discovered(provider) : null;
  const keysAt = provider.kind.as === 'access' ? provider.kind.keysAt : server?.jwks_uri;
  if (!keysAt) throw new Error(`The provider "${provider.id}" does not say where its keys are.`);
  const answer = await ask(keysAt, { headers: { accept: 'application/json' } });
  const keys = (await answer.json()) as JSONWebKeySet;
  if (answer.status !== 200 || !Array.isArray(keys?.keys)) throw new Error('A provider gives no keys.');
  const found = { at: nowMs(), server, keys };
  known.set(provider.issuer, found);
  return found;
}

async function discovered(provider: Provider): Promise<AuthorizationServer> {
  const issuer = new URL(provider.issuer);
  const answer = await discoveryRequest(issuer, {
    [customFetch]: reaching(provider) as never,
    ...insecure(provider),
  });
  // The issuer that answers is the one that was set up, to the letter, or this raises.
  return processDiscoveryResponse(issuer, answer);
}

export const serverOf = async (provider: Provider): Promise<AuthorizationServer> =>
  (await about(provider, nowMs() - freshMs)).server!;

export const keysOf: KeysOf = async (provider, anew) =>
  (await about(provider, nowMs() - (anew ? againMs : freshMs))).keys;

export const insecure = (provider: Provider) =>
  isPlain(provider) ? ({ [allowInsecureRequests]: true } as const) : {};
