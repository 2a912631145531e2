// `npm run sign-in -- ministry`: a new sign-in link for an example person of the product that is running on this machine.
// It is given as any other is: asked of the ledger by its example administrator, and audited.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publicOriginFrom } from '../public-origin.ts';
import { readExampleTokens } from './folder.ts';

const folder = resolve(process.env.DATA_DIR || '.data');
// The link is for people, the question for the product beside us.
const url = `http://127.0.0.1:${process.env.PORT || '8787'}`;
const address = publicOriginFrom(process.env.PUBLIC_ORIGIN ?? '') ?? url;
const file = join(folder, 'example-tokens.env');
const wanted = (process.argv[2] ?? '').toUpperCase().replaceAll('-', '_');

const fail = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

if (!existsSync(file))
  fail(`There are no example people in ${folder}; run npm start first, or set DATA_DIR.`);
const examples = readExampleTokens(file);
const names = examples.map(({ variable }) => variable.replace(/_TOKEN$/, ''));
const chosen = examples[names.indexOf(wanted)];
const administrator = examples[names.indexOf('ADMINISTRATOR')];
if (!chosen || !administrator)
  fail(
    `Name one of: ${names.map((name) => name.toLowerCase()).join(', ')}. For example: npm run sign-in -- ministry`,
  );

interface Answer {
  readonly offices?: { readonly nodes: readonly { readonly id: string; readonly officeEn: string }[] };
  readonly issueSignInLink?: { readonly code?: string; readonly message?: string };
}

async function ask(query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${administrator!.token}` },
    body: JSON.stringify({ query, variables }),
  }).catch(() => fail(`Nothing answers at ${url}; run npm start first, or set PORT to where it listens.`));
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: { message: string }[] };
  return data ?? fail(errors?.[0]?.message ?? 'The ledger did not answer.');
}

const { offices } = await ask('{ offices(first: 100) { nodes { id officeEn } } }');
const office = offices?.nodes.find(({ officeEn }) => officeEn === chosen!.office);
if (!office)
  fail(`The ledger at ${url} has no office called ${chosen!.office}; is DATA_DIR the right folder?`);
const { issueSignInLink: made } = await ask(
  'mutation ($office: ID!, $key: Key!) { issueSignInLink(office: $office, key: $key) { ... on SignInLink { code } ... on Refusal { message } } }',
  { office: office!.id, key: crypto.randomUUID() },
);
if (!made?.code) fail(made?.message ?? 'The ledger gave no link.');
console.log(`${chosen!.office}, once, within 24 hours:\n${address}/app/dang-nhap/${made!.code}`);
