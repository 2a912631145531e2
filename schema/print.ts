// `npm run schema`: writes schema.graphql, the contract that is reviewed and committed, and what its changes ask for.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { broken } from './breaking.ts';
import { schema } from './index.ts';
import { printChangelog } from './print-changelog.ts';
import { printChanges } from './print-changes.ts';

export const printed = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

/** What has changed since the last release, for those who run clients. */
export const printedChangelog = (): string => {
  const released = readFileSync(join(import.meta.dirname, 'released.graphql'), 'utf8');
  return printChangelog(buildSchema(released), buildSchema(printed()), broken);
};

if (import.meta.main) {
  writeFileSync(join(import.meta.dirname, 'schema.graphql'), printed());
  writeFileSync(join(import.meta.dirname, 'changelog.md'), printedChangelog());
  writeFileSync(join(import.meta.dirname, '../web/pages/changes.ts'), printChanges(schema));
}
