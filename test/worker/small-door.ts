// The GraphQL door before a schema small enough to count every resolver that runs.
import { buildSchema, type GraphQLObjectType, isObjectType } from 'graphql';
import type { Ctx } from '../../db/ctx.ts';
import { graphqlDoor } from '../../worker/graphql.ts';
import { newLine } from '../../worker/log.ts';

const sdl = `
  interface Node { id: ID! }
  type Query {
    hello: String!
    viewer: String!
    fails: String
    task: Task!
    tasks(first: Int, last: Int): Tasks!
    plain: [Task!]!
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    said(lines: [Line!], json: [[Int!]!]): String
  }
  type Mutation { note(text: String!): String, fails: String }
  input Line { text: String!, values: [Int!] }
  type Tasks { totalCount: Int!, edges: [Edge!]!, nodes: [Task!]! }
  type Edge { node: Task! }
  type Task implements Node { id: ID!, title: String!, parent: Task!, subtasks(first: Int): Tasks! }
`;

export type Fail = () => never;

export function smallDoor(
  fail: Fail = () => {
    throw new Error('not planned');
  },
) {
  const schema = buildSchema(sdl);
  const count = { resolvers: 0 };
  const answers: Record<string, (ctx: Ctx) => unknown> = {
    viewer: (ctx) => (ctx.actor.kind === 'person' ? ctx.actor.id : ctx.actor.kind),
    fails: fail,
    task: () => ({}),
    parent: () => ({}),
    tasks: () => ({}),
    subtasks: () => ({}),
    node: () => null,
    plain: () => [],
    nodes: () => [],
    edges: () => [],
    totalCount: () => 0,
  };
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__'))
      for (const field of Object.values((type as GraphQLObjectType).getFields()))
        field.resolve = (_source, _args, ctx: Ctx) => {
          count.resolvers++;
          return (answers[field.name] ?? (() => field.name))(ctx);
        };
  const yoga = graphqlDoor(schema);
  const defaultCtx = { actor: { kind: 'public' }, requestId: 'request-1' } as Ctx;

  async function ask(query: string, variables?: unknown, ctx = defaultCtx) {
    count.resolvers = 0;
    const line = newLine(ctx.requestId);
    const request = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const response = await yoga.fetch(request, { ctx, line });
    // biome-ignore lint/suspicious/noExplicitAny: whatever the test asked for
    const body = (await response.json()) as any;
    return { status: response.status, headers: response.headers, body, line, resolvers: count.resolvers };
  }
  return { ask, schema };
}
