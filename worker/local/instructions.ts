// What to read after the product has started.
import type { NamedToken } from './folder.ts';

export function instructions(url: string, examples: readonly NamedToken[], tokensFile: string): string {
  const ask = (query: string, variable?: string) =>
    `  curl ${url}/graphql -H 'content-type: application/json'${
      variable ? ` -H "authorization: Bearer $${variable}"` : ''
    } -d '${JSON.stringify({ query })}'`;
  const [first] = examples;
  return [
    `The Directive Ledger is at ${url}/vi (in English: ${url}/en)`,
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
