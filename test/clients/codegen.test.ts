// graphql-codegen in its strictest setting makes types of the schema and of the questions that the developers' page offers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, specifiedScalarTypes } from 'graphql';
import { expect, it } from 'vitest';
import { exampleQuestions } from '../../web/pages/public/developers/example-questions.ts';

const sdl = readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8');
const scalars = {
  Date: 'string',
  DateTime: 'string',
  Decimal: 'string',
  JSON: 'unknown',
  Key: 'string',
  Text: 'string',
};

const generate = (known: Readonly<Record<string, string>>) =>
  codegen({
    filename: 'types.ts',
    schema: parse(sdl),
    documents: exampleQuestions.map(({ name, question }) => ({ location: name, document: parse(question) })),
    plugins: [{ typescript: {} }, { operations: {} }],
    pluginMap: { typescript, operations },
    config: { strictScalars: true, scalars: known },
  });

it('every scalar has a type of its own, and none is left to any', async () => {
  const own = Object.values(buildSchema(sdl).getTypeMap()).filter(
    ({ astNode, name }) =>
      astNode?.kind === 'ScalarTypeDefinition' && !specifiedScalarTypes.some((known) => known.name === name),
  );
  expect(own.map(({ name }) => name).sort()).toEqual(Object.keys(scalars).sort());
  const made = await generate(scalars);
  expect(made).toContain('Decimal: { input: string; output: string; }');
  for (const { name } of exampleQuestions) expect(made).toContain(`export type ${name}Query =`);
  expect(/\bany\b.*/.exec(made.replace(/\/\*[\s\S]*?\*\//g, ''))).toBeNull();
});

it('a client that forgets one is told', async () => {
  const { Decimal: _, ...others } = scalars;
  await expect(generate(others)).rejects.toThrow(/Unknown scalar type Decimal/);
});
