import { buildSchema, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { DatabaseFailure } from '../../db/client.ts';
import type { Ctx } from '../../db/ctx.ts';
import { NotFound } from '../../db/errors.ts';

export const schema: GraphQLSchema = buildSchema(`
  interface Node { id: ID! }
  type Query { hello: String! viewer: String! one: Int broken: String missing: String away: String tasks(first: Int, last: Int, after: String): TaskConnection! node(id: ID!): Node nodes(ids: [ID!]!): [Node]! }
  type TaskConnection { totalCount: Int! nodes: [Task!]! edges: [TaskEdge!]! }
  type TaskEdge { cursor: String! node: Task! }
  type Task implements Node { id: ID! title: String! parent: Task subtasks(first: Int): TaskConnection! }
  input Line { code: String! values: [Int!] }
  type Mutation { note(text: String!, lines: [Line!]): String! lost: String }
`);
const set = (type: string, field: string, resolve: (source: any, args: any, ctx: Ctx) => unknown) => {
  (schema.getType(type) as GraphQLObjectType).getFields()[field]!.resolve = resolve;
};
set('Query', 'hello', () => 'Xin chào');
set('Query', 'viewer', (_, __, ctx) => (ctx.actor.kind === 'person' ? ctx.actor.id : ctx.actor.kind));
set('Query', 'one', async (_, __, ctx) => (await ctx.db.read({ sql: 'select 1 as one', args: [] }))[0]!.one);
set('Query', 'broken', () => {
  throw new Error('secret inner text');
});
set('Query', 'missing', () => {
  throw new NotFound();
});
set('Query', 'away', () => {
  throw new DatabaseFailure(new Error('secret host'), 'unknown');
});
set('Mutation', 'note', (_, { text }) => text);
set('Mutation', 'lost', () => {
  throw new DatabaseFailure(new Error('secret host'), 'unknown');
});
