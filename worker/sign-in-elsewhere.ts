// Signing in with a provider elsewhere: out to it with a question that only this browser can finish, and back with its answer.
// Who that is there is hashed at once, under the pepper; only the hash is looked for, and a person is never made here.
import {
  authorizationCodeGrantRequest,
  ClientSecretBasic,
  calculatePKCECodeChallenge,
  customFetch,
  None,
  processAuthorizationCodeResponse,
  validateAuthResponse,
} from 'oauth4webapi';
import { identityHash } from '../db/access/identity.ts';
import { hashToken } from '../db/access/token.ts';
import { NotBelieved, subjectIn } from './asserted.ts';
import { insecure, keysOf, reaching, serverOf } from './provider-questions.ts';
import type { Provider } from './providers.ts';

interface Here {
  readonly origin: string;
  readonly pepper: string;
  readonly now: Date;
}

export const returnPath = (id: string): string => `/app/dang-nhap/qua/${id}/ve`;

const minutesMs = 600_000;

/** All of it follows from a seed in a cookie of this browser: nothing is kept here, and nobody else can finish it. */
async function secretsOf(started: string, { pepper }: Here) {
  const of = (what: string) => hashToken(`${what}:${started}`, pepper);
  const [state, nonce, verifier] = await Promise.all([of('state'), of('nonce'), of('verifier')]);
  return { state, nonce, verifier };
}

/** Where to send the browser, and what to give it to come back with. */
export async function setOut(provider: Provider, back: string, here: Here) {
  const seed = crypto.randomUUID();
  const kept = back.length <= 150 ? back : '/app';
  const started = [seed, here.now.getTime(), provider.id, encodeURIComponent(kept)].join('~');
  const { state, nonce, verifier } = await secretsOf(started, here);
  const server = await serverOf(provider);
  const to = new URL(server.authorization_endpoint!);
  if (!provider.origins.has(to.origin)) throw new NotBelieved();
  to.search = new URLSearchParams({
    client_id: provider.audience,
    response_type: 'code',
    redirect_uri: here.origin + returnPath(provider.id),
    scope: 'openid',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  }).toString();
  return { to: to.href, started };
}

/** Who came back, as a keyed hash, and where they wanted to go. */
export async function comeBack(
  provider: Provider,
  started: string | null,
  given: URLSearchParams,
  here: Here,
): Promise<{ hash: string; back: string }> {
  try {
    const [, at = '', id, back = ''] = (started ?? '').split('~');
    const age = here.now.getTime() - Number(at);
    if (started === null || id !== provider.id || !(age >= 0 && age <= minutesMs)) throw new NotBelieved();
    const { state, nonce, verifier } = await secretsOf(started, here);
    const server = await serverOf(provider);
    const client = { client_id: provider.audience };
    const { secret } = provider.kind as { readonly secret: string | null };
    const answer = await authorizationCodeGrantRequest(
      server,
      client,
      secret === null ? None() : ClientSecretBasic(secret),
      validateAuthResponse(server, client, given, state),
      here.origin + returnPath(provider.id),
      verifier,
      { [customFetch]: reaching(provider) as never, ...insecure(provider) },
    );
    const { id_token } = await processAuthorizationCodeResponse(server, client, answer, {
      expectedNonce: nonce,
      requireIdToken: true,
    });
    const hash = await hashOf(provider, id_token!, nonce, here);
    return { hash, back: decodeURIComponent(back) };
  } catch {
    // Whatever it was: nobody learns which.
    throw new NotBelieved();
  }
}

/** Of what Cloudflare Access says in front of us. */
export const asserted = (provider: Provider, token: string, here: Here): Promise<string> =>
  hashOf(provider, token, null, here);

async function hashOf(provider: Provider, token: string, nonce: string | null, here: Here): Promise<string> {
  const subject = await subjectIn(token, provider, keysOf, { now: here.now, nonce });
  return identityHash(provider.issuer, subject, here.pepper);
}
