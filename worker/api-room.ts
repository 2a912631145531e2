// The API: questions and changes, asked by programs and by our own pages' scripts.
import { schema } from '../schema/index.ts';
import { goOn } from './access.ts';
import { contextFor } from './context.ts';
import type { Visit } from './door.ts';
import { doorway } from './doorway.ts';
import { envFrom } from './env.ts';
import { graphqlDoor } from './graphql.ts';
import { preflightHeaders } from './headers.ts';
import { withDocument } from './persisted.ts';
import { jsonOnly, readableVariables } from './steps.ts';

const yoga = graphqlDoor(schema);

export const room = doorway();

room.options('/graphql', (c) => c.body(null, 204, preflightHeaders(c.req.raw, envFrom(c.env))));
room.on(['GET', 'POST'], '/graphql', jsonOnly, readableVariables, graphql);

async function graphql(c: Visit): Promise<Response> {
  const { line } = c.var;
  const ctx = await contextFor(c.req.raw, envFrom(c.env), line.requestId);
  goOn(c, ctx);
  line.actor = ctx.actor.kind;
  line.spent = ctx.db.spent;
  const request = await withDocument(c, plainly(c.req.raw));
  return request instanceof Response ? request : yoga.fetch(request, { ctx, line });
}

/** Yoga knows no HEAD and reads media types by their exact letters. */
function plainly(request: Request): Request {
  if (request.method === 'HEAD') return new Request(request, { method: 'GET' });
  if (request.method === 'GET' || request.headers.get('content-type')!.startsWith('application/json'))
    return request;
  const headers = new Headers(request.headers);
  headers.set('content-type', 'application/json');
  return new Request(request, { headers });
}
