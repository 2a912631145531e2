// What to read after the product has started.
import type { NamedToken } from './folder.ts';

/** A way for an example person to sign in at a browser, once. */
export interface ExampleLink {
  readonly office: string;
  readonly code: string;
}

export function instructions(
  { listening, origin: url }: { readonly listening: string; readonly origin: string },
  examples: readonly NamedToken[],
  links: readonly ExampleLink[],
  tokensFile: string,
): string {
  const ask = (query: string, variable?: string) =>
    `  curl ${url}/graphql -H 'content-type: application/json'${
      variable ? ` -H "authorization: Bearer $${variable}"` : ''
    } -d '${JSON.stringify({ query })}'`;
  const [first] = examples;
  return [
    `The Directive Ledger is at ${url}/vi (in English: ${url}/en)`,
    ...(url === listening ? [] : [`It listens on ${listening}, for the proxy that answers at ${url}.`]),
    '',
    ...(first
      ? [
          'Example people, made up for this machine and marked as examples wherever they appear:',
          ...examples.flatMap(({ variable, office, token }) => [
            `  ${variable.padEnd(20)} ${office}`,
            `    ${token}`,
          ]),
          `To have these as variables: . ${tokensFile}`,
          '',
        ]
      : []),
    ...(links.length > 0
      ? [
          'To sign in at a browser, once each, within 7 days (new ones: npm run sign-in -- ministry):',
          ...links.flatMap(({ office, code }) => [`  ${office}`, `    ${url}/app/dang-nhap/${code}`]),
          '',
        ]
      : []),
    'To try:',
    ask(
      '{ directives(first: 1) { nodes { symbol subjectEn tasks(first: 3) { totalCount nodes { code titleEn } } } } }',
    ),
    ask('{ search(text: "hai duong", first: 3) { type nameVi became { nameVi on } } }'),
    first ? ask('{ viewer { officeEn roles scopes } }', first.variable) : `  curl ${url}/readyz`,
    '',
    'Ctrl-C ends it.',
  ].join('\n');
}
