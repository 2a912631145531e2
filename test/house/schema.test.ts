// The contract: what is committed is what is built, and every word of it is explained.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { printed } from '../../schema/print.ts';

it('schema.graphql is the schema that is built', () => {
  const committed = readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8');
  expect(printed(), 'run `npm run schema` and review the difference').toBe(committed);
});

it('every type, field and argument says what it is', () => {
  const silent: string[] = [];
  const builtIn = ['ID', 'Int', 'String', 'Boolean', 'Float'];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || builtIn.includes(type.name)) continue;
    const isResult = type.name.endsWith('Result');
    if (!type.description && !isResult) silent.push(type.name);
    if (isScalarType(type) || isEnumType(type)) continue;
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
      for (const field of Object.values(type.getFields())) {
        if (!field.description) silent.push(`${type.name}.${field.name}`);
        if ('args' in field)
          for (const arg of field.args)
            if (!arg.description) silent.push(`${type.name}.${field.name}(${arg.name})`);
      }
  }
  expect(silent).toEqual([]);
});

it('every change takes an idempotency key', () => {
  for (const field of Object.values(schema.getMutationType()!.getFields()))
    expect(String(field.args.find((a) => a.name === 'key')?.type), field.name).toBe('Key!');
});
