// The changes behind our own forms, written from the schema: every argument that a change takes, every way in which it may be refused.
import type { DocumentNode, GraphQLField, GraphQLObjectType, GraphQLUnionType } from 'graphql';
import { getNamedType } from 'graphql';
import type { Code, NamedFact } from '../db/errors.ts';
import { schema } from '../schema/index.ts';
import { documentOf } from './documents.ts';

const changes: Readonly<Record<string, GraphQLField<unknown, unknown>>> = schema
  .getMutationType()!
  .getFields();

/** The type of record that a change answers, when it is not refused. */
const recordOf = ({ type }: GraphQLField<unknown, unknown>): GraphQLObjectType =>
  (getNamedType(type) as GraphQLUnionType)
    .getTypes()
    .find((one) => !one.getInterfaces().some(({ name }) => name === 'Refusal'))!;

/** What the ledger says when a change is refused. */
export interface Refusal {
  readonly path: string;
  readonly code: Uppercase<Code>;
  readonly text: string;
  readonly facts: readonly NamedFact[];
}

/** Why a change was refused, everything at once; null where it was done. */
export function refusalsIn(
  name: string,
  answer: Readonly<Record<string, unknown>>,
): readonly Refusal[] | null {
  if (answer.__typename === recordOf(changes[name]!).name) return null;
  const { code, text, facts, fields = [] } = answer as unknown as Refusal & { readonly fields?: Refusal[] };
  return fields.length > 0 ? fields : [{ path: '', code, text, facts }];
}

const reason = 'code text facts { what value }';

/** A change by its name in the schema; `wanted`: a fragment with what is asked of the record that it leaves. */
export function changeText(name: string, wanted = ''): DocumentNode {
  const change = changes[name]!;
  const named = name.charAt(0).toUpperCase() + name.slice(1);
  const types = change.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const given = change.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const [, fragment] = /^fragment (\w+) /.exec(wanted) ?? [];
  const record = fragment === undefined ? '' : `...${fragment}`;
  return documentOf(`mutation ${named}(${types}) { ${name}(${given}) {
    __typename ${record} ... on Refusal { ${reason} } ... on Invalid { fields { path ${reason} } } } } ${wanted}`);
}
