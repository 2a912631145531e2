// What a printed citation id leads to: the same bytes for ever, and beside them whether they were revised since.
import { type Citation, citationBy } from '../db/citations/cite.ts';
import { citation as citationPage } from '../web/pages/public/citation/page.tsx';
import { publicContext } from './context.ts';
import type { Visit } from './door.ts';
import { envFrom } from './env.ts';
import { crossOriginHeaders } from './headers.ts';
import { page } from './pages.ts';
import { refuse } from './refusals.ts';
import { isKnown } from './tags.ts';

/** The bytes never change, so they may be kept for as long as anyone likes. */
const forEver = 'public, max-age=31536000, immutable';
/** What was revised since is another answer at another address, because this one does change. */
const forAMinute = 'public, max-age=60';

const forReaders = page(citationPage);

/** A page for whoever asks for one; the bytes for everybody else, and always at the address that ends in `.json`. */
export async function cited(c: Visit): Promise<Response> {
  const wantsPage = /\btext\/html\b/.test(c.req.header('accept') ?? '') && !isBytesOnly(c);
  const answer = await (wantsPage ? forReaders(c) : bytesOf(c));
  answer.headers.set('Vary', 'Accept, Origin');
  return answer;
}

const isBytesOnly = (c: Visit) => (c.req.param('id') ?? '').endsWith('.json');

const bytesOf = (c: Visit): Promise<Response> =>
  answered(c, (citation) => ({
    body: citation.bytes,
    headers: {
      'Cache-Control': forEver,
      ETag: `"${citation.sha256}"`,
      Link: `</c/${citation.id}/revised>; rel="version-history"; type="application/json"`,
    },
  }));

export const citedSince = (c: Visit): Promise<Response> =>
  answered(c, ({ id, revisedSince, revisedBy }) => ({
    body: JSON.stringify({ citation: id, revisedSince, revisedBy }),
    headers: { 'Cache-Control': forAMinute },
  }));

async function answered(
  c: Visit,
  say: (citation: Citation) => { body: string; headers: Record<string, string> },
): Promise<Response> {
  const { line } = c.var;
  const env = envFrom(c.env);
  const ctx = publicContext(env, line.requestId);
  line.actor = 'public';
  line.spent = ctx.db.spent;
  const citation = await citationBy(ctx, (c.req.param('id') ?? '').replace(/\.json$/, ''));
  if (citation === null)
    return refuse(c, { status: 404, code: 'NOT_FOUND', message: 'There is nothing at this address.' });
  const { body, headers } = say(citation);
  const all = { ...crossOriginHeaders(c.req.raw, env), ...headers };
  if (headers.ETag && isKnown(c.req.header('if-none-match'), headers.ETag)) return c.body(null, 304, all);
  return c.body(body, 200, { 'Content-Type': 'application/json; charset=utf-8', ...all });
}
