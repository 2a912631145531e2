// What somebody elsewhere asserts is believed only if all of it is as it must be: a corpus of forged and broken tokens, each refused
// with the very same words, beside the one that is whole.
import { createHmac, createSign, generateKeyPairSync, type KeyObject, sign as signRaw } from 'node:crypto';
import type { JSONWebKeySet } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { type KeysOf, NotBelieved, namesTwice, subjectIn } from '../../worker/asserted.ts';
import { BadProviders, type Provider, providersFrom } from '../../worker/providers.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
const small = generateKeyPairSync('rsa', { modulusLength: 1024 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const publicPem = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const jwk = (key: KeyObject, kid: string, more = {}) => ({ ...key.export({ format: 'jwk' }), kid, ...more });

const settings = [
  {
    id: 'ministry',
    issuer: 'https://id.example.gov.vn',
    clientId: 'ledger',
    nameVi: 'Bộ',
    nameEn: 'Ministry',
  },
];
const [provider] = providersFrom({ OIDC_PROVIDERS: JSON.stringify(settings) }) as [Provider];
const now = new Date('2026-11-22T03:00:00.000Z');
const seconds = now.getTime() / 1_000;
const claims = {
  iss: 'https://id.example.gov.vn',
  aud: 'ledger',
  sub: 'officer-7',
  iat: seconds - 5,
  exp: seconds + 300,
  nonce: 'n-1',
};
const header = { alg: 'RS256', kid: 'k1' };

const coded = (text: string) => Buffer.from(text).toString('base64url');
const json = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
/** A token of these parts, signed as an RS256 one is, whatever its header says. */
function made(head: unknown = header, body: unknown = claims, key: KeyObject = rsa.privateKey): string {
  const said = `${coded(json(head))}.${coded(json(body))}`;
  return `${said}.${createSign('RSA-SHA256').update(said).sign(key).toString('base64url')}`;
}
const withSecret = (secret: string, head: object = { ...header, alg: 'HS256' }) => {
  const said = `${coded(json(head))}.${coded(json(claims))}`;
  return `${said}.${createHmac('sha256', secret).update(said).digest('base64url')}`;
};
const unsigned = (alg: string) => `${coded(json({ alg }))}.${coded(json(claims))}.`;
const but = (more: object) => made(header, { ...claims, ...more });
const without = (name: keyof typeof claims) => {
  const { [name]: _left, ...rest } = claims;
  return made(header, rest);
};
const whole = made();
const [head, body, signature] = whole.split('.') as [string, string, string];

let asked = 0;
const good: JSONWebKeySet = { keys: [jwk(rsa.publicKey, 'k1')] };
let keysOf: KeysOf;
beforeEach(() => {
  asked = 0;
  keysOf = async () => {
    asked++;
    return good;
  };
});
const believe = (token: string, keys: KeysOf = keysOf, nonce: string | null = 'n-1') =>
  subjectIn(token, provider, keys, { now, nonce });

const forged: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'no token': 'x',
  'two parts': `${head}.${body}`,
  'four parts': `${whole}.x`,
  'five parts, as if encrypted': 'a.b.c.d.e',
  'alg none': unsigned('none'),
  'alg None': unsigned('None'),
  'alg NONE': unsigned('NONE'),
  'alg nOnE': unsigned('nOnE'),
  'alg none, with a signature': made({ alg: 'none' }),
  'alg left out': made({ kid: 'k1' }),
  'alg null': made({ alg: null, kid: 'k1' }),
  'alg a list': made({ alg: ['RS256'], kid: 'k1' }),
  'alg rs256 in small letters': made({ alg: 'rs256', kid: 'k1' }),
  'HS256 with the public key as the secret': withSecret(publicPem),
  'HS256 with the modulus as the secret': withSecret(String(good.keys[0]!.n)),
  'HS256 with no secret': withSecret('x'),
  'an algorithm that is sound and was not set up': (() => {
    const said = `${coded(json({ alg: 'ES256', kid: 'k1' }))}.${coded(json(claims))}`;
    const made = signRaw('sha256', Buffer.from(said), { key: ec.privateKey, dsaEncoding: 'ieee-p1363' });
    return `${said}.${made.toString('base64url')}`;
  })(),
  'kid a path': made({ ...header, kid: '../../../dev/null' }),
  'kid an injection': made({ ...header, kid: "k1' OR '1'='1" }),
  'kid an address': made({ ...header, kid: 'https://evil.example/keys' }),
  'kid of nobody': made({ ...header, kid: 'k9' }),
  'kid a number': made({ ...header, kid: 1 }),
  'kid very long': made({ ...header, kid: 'k'.repeat(5_000) }),
  'jku beside a good signature': made({ ...header, jku: 'https://evil.example/keys' }),
  'x5u beside a good signature': made({ ...header, x5u: 'https://evil.example/cert' }),
  'x5c beside a good signature': made({ ...header, x5c: ['MIIB'] }),
  'a key of its own, with which it is signed': made(
    { alg: 'RS256', jwk: jwk(other.publicKey, 'k1') },
    claims,
    other.privateKey,
  ),
  'signed by somebody else': made(header, claims, other.privateKey),
  'signed with a short key': made(header, claims, small.privateKey),
  'without its signature': `${head}.${body}.`,
  'with a signature cut short': `${head}.${body}.${signature.slice(0, -8)}`,
  'with other claims under the signature': `${head}.${coded(json({ ...claims, sub: 'officer-1' }))}.${signature}`,
  'another issuer': but({ iss: 'https://evil.example' }),
  'the issuer with a slash': but({ iss: 'https://id.example.gov.vn/' }),
  'no issuer': without('iss'),
  'a list of issuers': but({ iss: ['https://id.example.gov.vn'] }),
  'for somebody else': but({ aud: 'other' }),
  'for us in other letters': but({ aud: 'LEDGER' }),
  'for us and for somebody else': but({ aud: ['ledger', 'other'] }),
  'for nobody': but({ aud: [] }),
  'no audience': without('aud'),
  'handed out to somebody else': but({ azp: 'other' }),
  'no end': without('exp'),
  'over for more than a minute': but({ iat: seconds - 600, exp: seconds - 61 }),
  'an end that is a text': but({ exp: String(seconds + 300) }),
  'an end that is no number': made(header, json(claims).replace(/"exp":\d+/, '"exp":1e999')),
  'not before a time to come': but({ nbf: seconds + 120 }),
  'made in a time to come': but({ iat: seconds + 120 }),
  'made long ago': but({ iat: seconds - 90_000 }),
  'no time at which it was made': without('iat'),
  'no subject': without('sub'),
  'an empty subject': but({ sub: '' }),
  'a subject that is a number': but({ sub: 7 }),
  'a subject that is very long': but({ sub: 's'.repeat(300) }),
  'another nonce': but({ nonce: 'n-2' }),
  'no nonce': without('nonce'),
  'an issuer twice': made(header, `{"iss":"https://evil.example",${json(claims).slice(1)}`),
  'a subject twice, once in other letters of JSON': made(
    header,
    `{"s\\u0075b":"officer-1",${json(claims).slice(1)}`,
  ),
  'an algorithm twice': made('{"alg":"none","alg":"RS256","kid":"k1"}'),
  'something that must be understood': made({ ...header, crit: ['exp'], exp: 1 }),
  'unencoded contents': made({ ...header, b64: false, crit: ['b64'] }),
  'packed contents': made({ ...header, zip: 'DEF' }),
  'of another type': made({ ...header, typ: 'at+jwt' }),
  'very large': but({ padding: 'x'.repeat(20_000) }),
  'a header that is a list': made('[]'),
  'claims that are a list': made(header, '[]'),
  'claims that are no JSON': made(header, '{'),
  'white space around it': ` ${whole}`,
  'an end of line in it': `${whole}\n`,
};

describe('a token from elsewhere', () => {
  it('that is whole says who somebody is', async () => {
    expect(await believe(whole)).toBe('officer-7');
    expect(await believe(but({ aud: ['ledger'], azp: 'ledger' }))).toBe('officer-7');
    // Within a minute two clocks may differ.
    expect(await believe(but({ iat: seconds - 300, exp: seconds - 30, nbf: seconds + 30 }))).toBe(
      'officer-7',
    );
  });

  it('that is forged or broken is refused, every one in the same words', async () => {
    const said = new Map<string, string>();
    for (const [what, token] of Object.entries(forged))
      said.set(
        what,
        await believe(token).then(
          (subject) => `believed: ${subject}`,
          (fault: Error) => `${fault.constructor.name}: ${fault.message}`,
        ),
      );
    const refused = [...said].filter(([, answer]) => answer === 'NotBelieved: This sign-in is not accepted.');
    console.log(`forged tokens refused: ${refused.length} of ${said.size}`);
    expect(said.size).toBeGreaterThanOrEqual(60);
    expect([...said].filter(([what]) => !refused.some(([one]) => one === what))).toEqual([]);
  });

  it('is refused where the keys are stale, are none of a kind to sign with, or cannot be had', async () => {
    const sets: Readonly<Record<string, KeysOf>> = {
      'another key by now': async () => ({ keys: [jwk(other.publicKey, 'k2')] }),
      'the same name for another key': async () => ({ keys: [jwk(other.publicKey, 'k1')] }),
      'a shared secret': async () => ({ keys: [{ kty: 'oct', k: coded('secret'), kid: 'k1' }] }),
      'for encryption only': async () => ({ keys: [jwk(rsa.publicKey, 'k1', { use: 'enc' })] }),
      none: async () => ({ keys: [] }),
      'nobody answers': async () => {
        throw new Error('ECONNREFUSED');
      },
    };
    for (const [what, keys] of Object.entries(sets))
      await expect(believe(whole, keys), what).rejects.toThrow(NotBelieved);
    await expect(
      believe(withSecret('secret'), async () => ({ keys: [{ kty: 'oct', k: coded('secret'), kid: 'k1' }] })),
    ).rejects.toThrow(NotBelieved);
  });

  it('signed with a new key has the keys asked for once more, and only once', async () => {
    const turned: KeysOf = async (_provider, anew) => ({
      keys: [jwk(anew ? rsa.publicKey : other.publicKey, anew ? 'k1' : 'k0')],
    });
    expect(await believe(whole, turned)).toBe('officer-7');
    await expect(believe(forged['signed by somebody else']!)).rejects.toThrow(NotBelieved);
    expect(asked).toBe(2);
    // What cannot be a token of ours costs the provider nothing.
    await expect(believe(forged['alg none']!)).rejects.toThrow(NotBelieved);
    expect(asked).toBe(2);
  });

  it('two names alike are found wherever they are, and values alike are not taken for names', () => {
    expect(namesTwice('{"a":1,"a":2}')).toBe(true);
    expect(namesTwice('{"a":{"b":1,"b":2}}')).toBe(true);
    expect(namesTwice('{"a":[{"b":1},{"c":1,"c":2}]}')).toBe(true);
    expect(namesTwice('{"a":"a","b":["a","a"],"c":{"a":1,"b":"x,\\"y\\":{"}}')).toBe(false);
  });
});

describe('providers by configuration', () => {
  const from = (more: object, bindings: object = {}) =>
    providersFrom({ OIDC_PROVIDERS: JSON.stringify([{ ...settings[0], ...more }]), ...bindings });
  it('may be several, each asked at its own origins', () => {
    const [one, access] = providersFrom({
      OIDC_PROVIDERS: JSON.stringify([{ ...settings[0], origins: ['https://keys.example.gov.vn'] }]),
      ACCESS_TEAM: 'https://team.cloudflareaccess.com',
      ACCESS_AUD: 'f'.repeat(64),
    });
    expect([...one!.origins]).toEqual(['https://id.example.gov.vn', 'https://keys.example.gov.vn']);
    expect(access!.id).toBe('cloudflare-access');
    expect(providersFrom({})).toEqual([]);
  });
  it.each([
    ['no JSON', () => providersFrom({ OIDC_PROVIDERS: '[' })],
    ['no list', () => providersFrom({ OIDC_PROVIDERS: '{}' })],
    ['a shared algorithm', () => from({ algorithms: ['HS256'] })],
    ['no algorithm', () => from({ algorithms: [] })],
    ['none', () => from({ algorithms: ['none'] })],
    ['plain http', () => from({ issuer: 'http://id.example.gov.vn' })],
    ['a path for an id', () => from({ id: '../x' })],
    ['a secret that is not there', () => from({ secret: 'OIDC_SECRET' })],
    ['a word that means nothing', () => from({ clientSecret: 'x' })],
    ['two of one name', () => providersFrom({ OIDC_PROVIDERS: JSON.stringify([settings[0], settings[0]]) })],
    ['half of Access', () => providersFrom({ ACCESS_TEAM: 'https://team.cloudflareaccess.com' })],
  ])('are refused with %s', (_what, made) => {
    expect(made).toThrow(BadProviders);
  });
  it('never tell a secret', () => {
    expect(() =>
      from({ secret: 'OIDC_SECRET', algorithms: ['HS256'] }, { OIDC_SECRET: 'hush-hush' }),
    ).toThrow(/^(?!.*hush-hush)/);
  });
});
