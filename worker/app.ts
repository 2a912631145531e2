// Every way in. The API, and what watches over the service, are here from the start; pages are rooms of their own, entered when one
// of them is first asked for.
import { Hono } from 'hono';
import { later } from '../db/later.ts';
import { schema } from '../schema/index.ts';
import { languageIn } from './accept.ts';
import { goOn } from './access.ts';
import { asset, pageKeeper } from './assets.ts';
import { contextFor } from './context.ts';
import type { Door, Visit } from './door.ts';
import { doorway } from './doorway.ts';
import { type Bindings, envFrom } from './env.ts';
import { graphqlDoor } from './graphql.ts';
import { preflightHeaders } from './headers.ts';
import { withDocument } from './persisted.ts';
import { ready } from './ready.ts';
import { jsonOnly, readableVariables } from './steps.ts';

const yoga = graphqlDoor(schema);
const queryTool = later(() => import('./graphiql.ts'));

const api = doorway();

api.options('/graphql', (c) => c.body(null, 204, preflightHeaders(c.req.raw, envFrom(c.env))));
api.on(['GET', 'POST'], '/graphql', jsonOnly, readableVariables, graphql);
api.get('/graphiql', async (c) => (await queryTool()).graphiql(c));

api.get('/', (c) => c.redirect(`/${languageIn(c.req.header('accept-language') ?? '') ?? 'vi'}`, 302));
api.get('/assets/:file', asset);
api.get('/app/sw.js', pageKeeper);

// Browsers ask for an icon unasked; there is none, and one answer is enough for a year.
api.get('/favicon.ico', (c) => c.body(null, 204, { 'Cache-Control': 'public, max-age=31536000' }));

api.get('/healthz', (c) => c.json({ status: 'ok' }));
api.get('/readyz', ready);

const rooms = [
  { holds: /^\/(?:(?:vi|en|embed)(?:[/.]|$)|c\/)/, enter: later(() => import('./public-room.ts')) },
  { holds: /^\/app(?:\/(?!sw\.js$)|$)/, enter: later(() => import('./office-room.ts')) },
];

async function enter(request: Request, env: Bindings, waiting?: ExecutionContext): Promise<Response> {
  const { pathname } = new URL(request.url);
  const found = rooms.find(({ holds }) => holds.test(pathname));
  const room = found ? await found.enter().then((part) => part.room, closed) : api;
  return room.fetch(request, env, waiting);
}

/** In the place of a room that did not load: each of its addresses says so. */
const closed = (reason: unknown): Hono<Door> =>
  doorway().all('*', () => {
    throw reason;
  });

export const app = new Hono<Door>().mount('/', enter, { replaceRequest: false });

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
