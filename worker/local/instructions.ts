// What to read after the product has started.
import { type ExampleToken, variableOf } from './folder.ts';

export function instructions(url: string, examples: readonly ExampleToken[], tokensFile: string): string {
  const lines = [`The Directive Ledger is at ${url}/vi (in English: ${url}/en)`, ''];
  const [first] = examples;
  if (first) {
    lines.push('Example people, made up for this machine and marked as examples wherever they appear:');
    for (const { role, office, token } of examples)
      lines.push(`  ${role.padEnd(18)} ${office}`, `    ${token}`);
    lines.push(`  To have them as variables: . ${tokensFile}`, '');
  }
  lines.push('To try:');
  lines.push(`  curl ${url}/readyz`);
  lines.push(`  curl ${url}/graphql -H 'content-type: application/json' -d '{"query":"{ __typename }"}'`);
  lines.push(
    `  curl ${url}/graphql -H 'content-type: application/json'${
      first ? ` -H "authorization: Bearer $${variableOf(first.role)}_TOKEN"` : ''
    } -d '{"query":"{ __schema { queryType { fields { name description } } } }"}'`,
  );
  lines.push('', 'Ctrl-C ends it.');
  return lines.join('\n');
}
