// The API: questions and changes, asked by programs and by our own pages' scripts.
import { sha256 } from '../db/canonical.ts';
import type { Ctx } from '../db/ctx.ts';
import { schema } from '../schema/index.ts';
import { goOn } from './access.ts';
import { CallerChanged } from './caller.ts';
import { contextFor } from './context.ts';
import type { Visit } from './door.ts';
import { doorway } from './doorway.ts';
import { envFrom } from './env.ts';
import { graphqlDoor } from './graphql.ts';
import { preflightHeaders } from './headers.ts';
import { kept } from './kept.ts';
import { answerKnown, learn } from './known.ts';
import { withDocument } from './persisted.ts';
import { jsonOnly, readableVariables } from './steps.ts';

const yoga = graphqlDoor(schema);

/** A question of nobody in particular that was answered whole. */
const isForAnyone = ({ res, var: { line } }: Visit) => res.status === 200 && line.isAnswered;

export const room = doorway({ keeper: kept(isForAnyone) });

room.options('/graphql', (c) => c.body(null, 204, preflightHeaders(c.req.raw, envFrom(c.env))));
room.on(['GET', 'POST'], '/graphql', jsonOnly, readableVariables, graphql);

async function graphql(c: Visit): Promise<Response> {
  try {
    return await answeredTo(c, await contextOf(c, true));
  } catch (fault) {
    if (!(fault instanceof CallerChanged)) throw fault;
    const { line, text } = c.var;
    line.atOnce = { asked: null, failure: null };
    line.outcome = 'ok';
    if (text !== undefined) c.req.raw = new Request(c.req.raw, { body: text });
    return answeredTo(c, await contextOf(c, false));
  }
}

async function contextOf(c: Visit, presuming: boolean) {
  const { line } = c.var;
  const ctx = await contextFor(c.req.raw, envFrom(c.env), line.requestId, { presuming });
  goOn(c, ctx);
  line.actor = ctx.actor.kind;
  line.spent = ctx.db.spent;
  return ctx;
}

/** The answer, once it is certain who asks. */
async function answeredTo(c: Visit, ctx: Awaited<ReturnType<typeof contextOf>>): Promise<Response> {
  const answer = await answered(c, ctx);
  if ('confirm' in ctx) await ctx.confirm();
  return publicly(c, ctx, answer);
}

async function answered(c: Visit, ctx: Ctx): Promise<Response> {
  const known = await answerKnown(c, ctx);
  if (known) return known;
  const request = await withDocument(c, plainly(c.req.raw));
  if (request instanceof Response) return request;
  const answer = await yoga.fetch(request, { ctx, line: c.var.line });
  learn(c, answer);
  return answer;
}

const publicly = (c: Visit, { actor }: Ctx, answer: Response): Response | Promise<Response> =>
  actor.kind === 'public' && c.var.line.isAnswered && c.req.method !== 'POST' ? cacheable(answer) : answer;

/** For whoever keeps it on the way: shortly, for another isolate may have published meanwhile, and never for somebody signed in. */
async function cacheable(answer: Response): Promise<Response> {
  const body = await answer.text();
  const headers = new Headers(answer.headers);
  headers.set('Cache-Control', 'public, max-age=1, stale-while-revalidate=1');
  headers.set('ETag', `"${(await sha256(body)).slice(0, 32)}"`);
  headers.set('Vary', 'Origin, Accept, Accept-Language, Authorization, Cookie');
  return new Response(body, { status: answer.status, headers });
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
