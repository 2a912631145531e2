// What to read after the product has started.
import type { NamedToken } from './folder.ts';

/** A way for an example person to sign in at a browser, once. */
export interface ExampleLink {
  readonly office: string;
  readonly code: string;
}

/** What to read once the example year can be opened. */
export const exampleYearInstructions = (
  origin: string,
  links: readonly ExampleLink[],
  folder: string,
  port: number,
): string =>
  [
    `An example year is at ${origin}/vi: made up, marked on every page, and apart from the ledger. To sign in there, once each, within 24 hours:`,
    ...links.flatMap(({ office, code }) => [`  ${office}`, `    ${origin}/app/dang-nhap/${code}`]),
    `New ones: DATA_DIR=${folder} PORT=${port} PUBLIC_ORIGIN=${origin} npm run sign-in -- commission`,
  ].join('\n');

export function instructions(
  { listening, origin: url }: { readonly listening: string; readonly origin: string },
  examples: readonly NamedToken[],
  links: readonly ExampleLink[],
  tokensFile: string,
  exampleYear: string | null,
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
    ...(exampleYear
      ? [
          `An example year, made up and marked on every page, is told in a ledger of its own: ${exampleYear}/vi`,
          'It is written behind this, once, and will be said here when it can be opened.',
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
