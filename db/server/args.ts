// Arguments as they come over the wire, matched to a statement's parameters and made exact for the engine.
import type { Binding } from './engine.ts';
import { ProtocolError, StatementError } from './errors.ts';
import { isRecord } from './shape.ts';

type NamedArg = { name: string; value: Binding };

const INT64 = 2n ** 63n;
const INTEGER = /^-?\d{1,19}$/;

export function bindingsFor(params: (string | null)[], args: unknown, namedArgs: unknown): Binding[] {
  const positional = list(args, 'args').map(value);
  const named = list(namedArgs, 'named_args').map(namedArg);
  if (positional.length && named.length) {
    throw new StatementError(
      'ARGS_BOTH_POSITIONAL_AND_NAMED',
      'Specifying both positional and named arguments is not supported',
    );
  }
  const given = positional.length + named.length;
  if (given > params.length) {
    throw invalid(`too many parameters, expected ${params.length} found ${given}`);
  }
  return params.map((name, at) => {
    const binding = named.length ? byName(name, named) : positional[at];
    if (binding === undefined && !(name === null && named.length)) {
      throw invalid(`value for parameter ${name ?? at + 1} not found`);
    }
    return binding ?? null;
  });
}

const byName = (name: string | null, named: NamedArg[]): Binding | undefined =>
  (named.find((arg) => arg.name === name) ?? named.find((arg) => arg.name === name?.slice(1)))?.value;

const invalid = (why: string) =>
  new StatementError('ARGS_INVALID', `Arguments do not match SQL parameters: ${why}`);

function namedArg(arg: unknown): NamedArg {
  if (!isRecord(arg) || typeof arg.name !== 'string')
    throw new ProtocolError('A named argument needs a name');
  return { name: arg.name, value: value(arg.value) };
}

function list(given: unknown, field: string): unknown[] {
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) throw new ProtocolError(`\`${field}\` must be an array`);
  return given;
}

function value(given: unknown): Binding {
  if (!isRecord(given)) throw new ProtocolError('Value type not recognized');
  switch (given.type) {
    case 'null':
      return null;
    case 'integer':
      return integer(given.value);
    case 'float':
      if (typeof given.value === 'number') return given.value;
      break;
    case 'text':
      if (typeof given.value === 'string') return given.value;
      break;
    case 'blob':
      if (typeof given.base64 === 'string') return Buffer.from(given.base64, 'base64');
      break;
  }
  throw new ProtocolError('Value type not recognized');
}

// Always a bigint, because the engine takes every number for a float.
function integer(given: unknown): bigint {
  if (typeof given === 'string' && INTEGER.test(given)) {
    const exact = BigInt(given);
    if (exact >= -INT64 && exact < INT64) return exact;
  }
  throw new ProtocolError('An integer must be a string of digits within 64 bits');
}
