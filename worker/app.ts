// Every way in. What watches over the service is here from the start; the API and the pages are rooms of their own, entered when one
// of them is first asked for.
import type { Hono } from 'hono';
import { later } from '../db/later.ts';
import { languageIn } from './accept.ts';
import { asset, pageKeeper } from './assets.ts';
import { crowdOf, turnedAway } from './crowd.ts';
import type { Door } from './door.ts';
import { doorway } from './doorway.ts';
import type { Bindings } from './env.ts';
import { ready } from './ready.ts';

const numbers = later(() => import('./metrics.ts'));
const queryTool = later(() => import('./graphiql.ts'));

const hall = doorway();

hall.get('/graphiql', async (c) => (await queryTool()).graphiql(c));

hall.get('/', (c) => c.redirect(`/${languageIn(c.req.header('accept-language') ?? '') ?? 'vi'}`, 302));
hall.get('/assets/:file', asset);
hall.get('/app/sw.js', pageKeeper);

// Browsers ask for an icon unasked; there is none, and one answer is enough for a year.
hall.get('/favicon.ico', (c) => c.body(null, 204, { 'Cache-Control': 'public, max-age=31536000' }));

// Without the database. A deployment says of which commit it is, so that whoever deployed it knows that it is the one that answers.
hall.get('/healthz', (c) => c.json({ status: 'ok', version: c.env.VERSION || undefined }));
hall.get('/readyz', ready);
hall.get('/metrics', async (c) => (await numbers()).metrics(c));

const api = later(() => import('./api-room.ts'));
const rooms = [
  { holds: /^\/graphql$/, enter: api },
  {
    holds: /^\/(?:(?:vi|en|embed)(?:[/.]|$)|c\/|openapi\.json$|oembed$|robots\.txt$|sitemap\.xml$)/,
    enter: later(() => import('./public-room.ts')),
  },
  { holds: /^\/log\//, enter: later(() => import('./log-room.ts')) },
  { holds: /^\/app(?:\/(?!sw\.js$)|$)/, enter: later(() => import('./office-room.ts')) },
];

/** Whoever watches over it is let in however many are inside. */
const watches = /^\/(?:healthz|readyz|metrics)$/;

async function enter(request: Request, env: Bindings, waiting?: ExecutionContext): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (watches.test(pathname)) return answer(pathname, request, env, waiting);
  const crowd = crowdOf(env);
  const leave = crowd.enter();
  if (leave === null) return turnedAway(request, env);
  try {
    await crowd.look();
    return await answer(pathname, request, env, waiting);
  } finally {
    leave();
  }
}

async function answer(
  pathname: string,
  request: Request,
  env: Bindings,
  waiting?: ExecutionContext,
): Promise<Response> {
  const found = rooms.find(({ holds }) => holds.test(pathname));
  if (found) return (await found.enter().then((part) => part.room, closed)).fetch(request, env, waiting);
  const answered = await hall.fetch(request, env, waiting);
  waiting?.waitUntil(madeReady());
  return answered;
}

/** Whoever is answered in the hall asks a question next: behind the answer its schema is made. If it does not come, the question is told. */
const madeReady = (): Promise<unknown> =>
  new Promise((answered) => setTimeout(answered)).then(api).catch(() => null);

/** In the place of a room that did not load: each of its addresses says so. */
const closed = (reason: unknown): Hono<Door> =>
  doorway().all('*', () => {
    throw reason;
  });

/** As the platform calls it, and as tests do: with a path of this site. */
export const app = {
  fetch: enter,
  request: (
    asked: string | URL | Request,
    init?: RequestInit,
    env: Bindings = {},
    waiting?: ExecutionContext,
  ) =>
    enter(
      asked instanceof Request ? asked : new Request(new URL(asked, 'http://localhost'), init),
      env,
      waiting,
    ),
};
