// `npm run schema`: writes schema.graphql, the contract that is reviewed and committed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './index.ts';

export const printed = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

if (import.meta.main) writeFileSync(join(import.meta.dirname, 'schema.graphql'), printed());
