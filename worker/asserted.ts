// What somebody else asserts about who it is, and why it is believed: a signed token, checked against what we were configured to
// expect and against nothing that it says of itself. Whatever is wrong, the answer is one and the same.
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import type { Provider } from './providers.ts';

/** It is not believed. There is one sentence for every reason, so that nobody learns which of them it was. */
export class NotBelieved extends Error {
  constructor() {
    super('This sign-in is not accepted.');
  }
}

/** The keys with which a provider signs; asked `anew` where it may have others by now. */
export type KeysOf = (provider: Provider, anew: boolean) => Promise<JSONWebKeySet>;

interface Expected {
  readonly now: Date;
  /** What was sent along with the question; null where none is asked, as with Access. */
  readonly nonce: string | null;
}

const longest = 16_384;
const skewSeconds = 60;
/** A token says who somebody is now, not who they were this morning. */
const oldestSeconds = 86_400;
/** A key is ours to know already: whatever says where it is, or what is to be understood beside it, is not read. */
const meant = ['alg', 'kid', 'typ', 'x5t', 'x5t#S256'];

/** Who it is, as the provider calls them for good. */
export async function subjectIn(
  token: string,
  provider: Provider,
  keysOf: KeysOf,
  expected: Expected,
): Promise<string> {
  try {
    return await believed(token, provider, keysOf, expected);
  } catch {
    throw new NotBelieved();
  }
}

async function believed(token: string, provider: Provider, keysOf: KeysOf, { now, nonce }: Expected) {
  insist(typeof token === 'string' && token.length <= longest);
  const parts = token.split('.');
  insist(parts.length === 3 && parts.every((part) => /^[\w-]+$/.test(part)));
  const header = objectIn(parts[0]!);
  objectIn(parts[1]!);
  insist(Object.keys(header).every((name) => meant.includes(name)));
  insist(provider.algorithms.some((one) => one === header.alg));
  insist(header.kid === undefined || (typeof header.kid === 'string' && header.kid.length <= 200));
  insist(header.typ === undefined || String(header.typ).toUpperCase() === 'JWT');

  const checked = (keys: JSONWebKeySet) =>
    jwtVerify(token, createLocalJWKSet(asymmetric(keys)), {
      issuer: provider.issuer,
      audience: provider.audience,
      algorithms: [...provider.algorithms],
      clockTolerance: skewSeconds,
      currentDate: now,
      requiredClaims: ['iss', 'aud', 'exp', 'iat', 'sub'],
    });
  const { payload } = await checked(await keysOf(provider, false)).catch(async () =>
    checked(await keysOf(provider, true)),
  );
  const { aud, azp, exp, iat } = payload;
  const seconds = now.getTime() / 1_000;
  // For us and for nobody beside us: what another client was given it could send on.
  insist(
    aud === provider.audience || (Array.isArray(aud) && aud.length === 1 && aud[0] === provider.audience),
  );
  insist(azp === undefined || azp === provider.audience);
  insist(iat! <= seconds + skewSeconds && iat! > seconds - oldestSeconds && exp! > iat!);
  insist(exp! < seconds + oldestSeconds);
  insist(nonce === null || payload.nonce === nonce);
  const subject = payload[provider.claim];
  insist(typeof subject === 'string' && subject.length > 0 && subject.length <= 255);
  return subject as string;
}

function insist(is: boolean): void {
  if (!is) throw new NotBelieved();
}

const asymmetric = ({ keys }: JSONWebKeySet): JSONWebKeySet => ({
  keys: keys.filter(({ kty, use }) => kty !== 'oct' && use !== 'enc'),
});

function objectIn(part: string): Record<string, unknown> {
  const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const value = JSON.parse(text) as Record<string, unknown>;
  insist(typeof value === 'object' && value !== null && !Array.isArray(value) && !namesTwice(text));
  return value;
}

/** Whether some object in a text of JSON has two members of one name: which of them counts, two readers may see differently. */
export function namesTwice(json: string): boolean {
  const open: (Set<string> | null)[] = [];
  let isName = false;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
    if (token === '{') {
      open.push(new Set());
      isName = true;
    } else if (token === '[') {
      open.push(null);
      isName = false;
    } else if (token === '}' || token === ']') {
      open.pop();
      isName = false;
    } else if (token === ',') isName = open.at(-1) !== null;
    else if (token === ':') isName = false;
    else if (isName) {
      const name = JSON.parse(token) as string;
      const names = open.at(-1);
      if (names?.has(name)) return true;
      names?.add(name);
    }
  }
  return false;
}
