// `npm run schema`: writes schema.graphql, the contract that is reviewed and committed, and what its changes ask for.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './index.ts';
import { printChanges } from './print-changes.ts';

export const printed = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

if (import.meta.main) {
  writeFileSync(join(import.meta.dirname, 'schema.graphql'), printed());
  writeFileSync(join(import.meta.dirname, '../web/pages/changes.ts'), printChanges(schema));
}
