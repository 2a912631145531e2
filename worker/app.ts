// Every route of the product, in the order a request meets them.
import { Hono } from 'hono';
import { schema } from '../schema/index.ts';
import { languageIn } from './accept.ts';
import { goOn } from './access.ts';
import { asset, pageKeeper } from './assets.ts';
import { boardRoutes } from './board.ts';
import { cited, citedSince } from './cited.ts';
import { compressed } from './compressed.ts';
import { contextFor, NotOurPage, Unauthenticated } from './context.ts';
import type { Door, Visit } from './door.ts';
import { envFrom, MissingSetting } from './env.ts';
import { tell } from './errors.ts';
import { foundRoutes } from './found.ts';
import { graphiql } from './graphiql.ts';
import { graphqlDoor } from './graphql.ts';
import { preflightHeaders } from './headers.ts';
import { writeFault } from './log.ts';
import { page, routedPath } from './pages.ts';
import { withDocument } from './persisted.ts';
import { embeddedPages, publicPages } from './public-pages.ts';
import { ready } from './ready.ts';
import { refuse } from './refusals.ts';
import { reportFileRoutes } from './report-files.ts';
import { reportRoutes } from './report-pages.ts';
import { reviewAsWord, reviewAsWorkbook, reviewForPrint } from './review-documents.ts';
import { reviewRoutes } from './review-pages.ts';
import { signInRoutes, start } from './sign-in.ts';
import {
  jsonOnly,
  logged,
  readableAddress,
  readableBody,
  readableElsewhere,
  readableVariables,
  secured,
  smallBody,
  uncompressed,
} from './steps.ts';
import { urgingRoutes } from './urging-pages.ts';
import { verifyingRoutes } from './verifying.ts';

const yoga = graphqlDoor(schema);

export const app = new Hono<Door>({ getPath: routedPath });

app.use(compressed, logged, secured);
app.use('/graphql', readableElsewhere);
app.use(uncompressed, smallBody, readableAddress, readableBody);

app.options('/graphql', (c) => c.body(null, 204, preflightHeaders(c.req.raw, envFrom(c.env))));
app.on(['GET', 'POST'], '/graphql', jsonOnly, readableVariables, graphql);

app.get('/', (c) => c.redirect(`/${languageIn(c.req.header('accept-language') ?? '') ?? 'vi'}`, 302));
for (const one of embeddedPages) app.get(one.path, page(one));
for (const one of publicPages) app.get(`/:language{(?:vi|en)}${one.path}`, page(one));

app.get('/assets/:file', asset);
app.get('/app/sw.js', pageKeeper);
app.get('/graphiql', graphiql);

app.get(
  '/app',
  start((path) => methodsOf(path).includes('GET')),
);
app.route('/', signInRoutes);
app.route('/', reportRoutes);
app.route('/', reportFileRoutes);
app.route('/', verifyingRoutes);
app.route('/', boardRoutes);
app.route('/', urgingRoutes);
app.route('/', reviewRoutes);
app.route('/', foundRoutes);

app.get('/app/so-ket/:id/van-ban.docx', reviewAsWord);
app.get('/app/so-ket/:id/in', reviewForPrint);
app.get('/app/so-ket/:id/phu-luc.xlsx', reviewAsWorkbook);

app.get('/c/:id', cited);
app.get('/c/:id/revised', citedSince);

// Browsers ask for an icon unasked; there is none, and one answer is enough for a year.
app.get('/favicon.ico', (c) => c.body(null, 204, { 'Cache-Control': 'public, max-age=31536000' }));

app.get('/healthz', (c) => c.json({ status: 'ok' }));
app.get('/readyz', ready);

app.notFound((c) => {
  const allowed = methodsOf(c.req.path);
  return allowed.length === 0
    ? refuse(c, { status: 404, code: 'NOT_FOUND', message: 'There is nothing at this address.' })
    : refuse(c, {
        status: 405,
        code: 'METHOD_NOT_ALLOWED',
        message: `This address answers ${allowed.join(', ')}.`,
        headers: { Allow: allowed.join(', ') },
      });
});

app.onError((error, c) => {
  const { requestId } = c.var.line;
  if (error instanceof Unauthenticated)
    return refuse(c, {
      status: 401,
      code: 'UNAUTHENTICATED',
      message: error.message,
      headers: { 'WWW-Authenticate': 'Bearer' },
    });
  if (error instanceof NotOurPage)
    return refuse(c, { status: 403, code: 'NOT_OUR_PAGE', message: error.message });
  writeFault(requestId, error);
  if (error instanceof MissingSetting)
    return refuse(c, {
      status: 503,
      code: 'NOT_SET_UP',
      message: 'The service is not set up; its log says why.',
    });
  return refuse(c, tell(error, requestId, false));
});

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

/** The methods some route would have answered at this path. */
function methodsOf(path: string): string[] {
  const answers = (method: string) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method);
  return ['GET', 'POST', 'OPTIONS'].filter(answers).flatMap((m) => (m === 'GET' ? ['GET', 'HEAD'] : [m]));
}
