// What every room of the product has at its door: the steps of each request in their order, and what is said where there is nothing.
import { Hono, type MiddlewareHandler } from 'hono';
import { compressed } from './compressed.ts';
import { NotOurPage, Unauthenticated } from './context.ts';
import type { Door, Visit } from './door.ts';
import { MissingSetting } from './env.ts';
import { tell } from './errors.ts';
import { writeFault } from './log.ts';
import { refuse } from './refusals.ts';
import { secure } from './secure.ts';
import {
  budgeted,
  logged,
  marked,
  metered,
  readableAddress,
  readableBody,
  readableElsewhere,
  secured,
  smallBody,
  uncompressed,
} from './steps.ts';

interface Room {
  /** The path by which its requests find their route. */
  readonly routed?: (request: Request) => string;
  /** Keeps what may be kept of its answers, packed as they are. */
  readonly keeper?: MiddlewareHandler<Door>;
  /** What is said where there is nothing. */
  readonly nothing?: (c: Visit) => Response | Promise<Response>;
}

/** A room without pages yet. */
export function doorway({ routed = pathOf, keeper, nothing = nothingThere }: Room = {}): Hono<Door> {
  const room = new Hono<Door>({ getPath: routed });
  room.use(logged, budgeted);
  if (keeper) room.use(keeper);
  room.use(secured, compressed, marked);
  room.use('/graphql', readableElsewhere, metered);
  room.use(uncompressed, smallBody, readableAddress, readableBody);

  room.notFound((c) => {
    const allowed = methodsOf(room, c.req.path);
    return allowed.length === 0
      ? nothing(c)
      : refuse(c, {
          status: 405,
          code: 'METHOD_NOT_ALLOWED',
          message: `This address answers ${allowed.join(', ')}.`,
          headers: { Allow: allowed.join(', ') },
        });
  });
  room.onError((error, c) => {
    const answer = told(error, c);
    // Whatever fails, fails in front of the step that secures what is answered.
    secure(answer);
    return answer;
  });
  return room;
}

const nothingThere = (c: Visit): Response =>
  refuse(c, { status: 404, code: 'NOT_FOUND', message: 'There is nothing at this address.' });

const pathOf = (request: Request): string => new URL(request.url).pathname;

function told(error: Error, c: Visit): Response {
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
}

/** The methods some route of the room would have answered at this path. */
export function methodsOf(room: Hono<Door>, path: string): string[] {
  const answers = (method: string) =>
    room.router.match(method, path)[0].some(([[, route]]) => route.method === method);
  return ['GET', 'POST', 'OPTIONS'].filter(answers).flatMap((m) => (m === 'GET' ? ['GET', 'HEAD'] : [m]));
}
