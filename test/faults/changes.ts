// What is asked for, how it is written down, and what came back: one shape for every mutation of the schema.
import { type GraphQLField, type GraphQLObjectType, type GraphQLUnionType, getNamedType } from 'graphql';
import { schema } from '../../schema/index.ts';
import type { Office } from './offices.ts';

/** One wish of one office. However often it is sent, its key stays the same. */
export interface Wish {
  readonly office: Office;
  readonly change: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly key: string;
}

/** What a mutation answers: the record as it left it, or a refusal. */
export interface Answer {
  readonly __typename: string;
  readonly id?: string;
  readonly revision?: number;
  readonly status?: string;
  readonly leafNumber?: number | null;
  readonly code?: string;
  readonly message?: string;
  readonly currentRevision?: number | null;
}

/** A wish and the answer that was acknowledged. */
export interface Acknowledged extends Wish {
  readonly answer: Answer;
}

/** What one sending came to. */
export interface Reply {
  readonly status: number;
  readonly requestId?: string | null;
  readonly body: {
    readonly data?: Readonly<Record<string, Answer>> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly extensions?: { readonly code?: string };
    }[];
  };
}

export const changes: Readonly<Record<string, GraphQLField<unknown, unknown>>> = schema
  .getMutationType()!
  .getFields();

/** The type of record that a mutation answers, when it is not refused. */
function recordOf(change: string): GraphQLObjectType {
  const results = getNamedType(changes[change]!.type) as GraphQLUnionType;
  return results.getTypes().find((type) => !type.getInterfaces().some((i) => i.name === 'Refusal'))!;
}

const told = ['id', 'revision', 'status', 'leafNumber'];

/** The request's body; `around` is what else to ask of the record. */
export function bodyOf({ change, args, key }: Wish, around = ''): string {
  const declared = changes[change]!.args;
  const record = recordOf(change);
  const fields = told.filter((name) => name in record.getFields()).join(' ');
  const query = `mutation ${change}(${declared.map((a) => `$${a.name}: ${a.type}`).join(', ')}) {
    ${change}(${declared.map((a) => `${a.name}: $${a.name}`).join(', ')}) {
      __typename ... on ${record.name} { ${fields} ${around} }
      ... on Refusal { code message } ... on Conflict { currentRevision } } }`;
  return JSON.stringify({ query, variables: { ...args, key } });
}

export const codeOf = (reply: Reply): string | undefined => reply.body.errors?.[0]?.extensions?.code;

/** The answer in a reply; undefined when the reply says that there is none yet. */
export const answerIn = (reply: Reply, { change }: Wish): Answer | undefined =>
  reply.body.errors ? undefined : reply.body.data?.[change];

export const isRefusal = (answer: Answer): boolean => answer.code !== undefined;

export const seen = ({ id, revision }: Answer) => ({ id, revision });
