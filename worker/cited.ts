// What a printed citation id leads to: the same bytes for ever, and beside them whether they were revised since.
import { type Citation, citationBy } from '../db/citations/cite.ts';
import { type Bound, boundOf } from '../db/log/bound.ts';
import { citation as citationPage } from '../web/pages/public/citation/page.tsx';
import { publicContext } from './context.ts';
import type { Visit } from './door.ts';
import { envFrom } from './env.ts';
import { crossOriginHeaders } from './headers.ts';
import { logKeys } from './log-keys.ts';
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
  const answer = (wantsPage && (await unlikeLogged(c))) || (await (wantsPage ? forReaders(c) : bytesOf(c)));
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
      Link: [
        `</c/${citation.id}/revised>; rel="version-history"; type="application/json"`,
        `</log/proof/c/${citation.id}>; rel="describedby"; type="application/json"`,
      ].join(', '),
    },
  }));

export const citedSince = (c: Visit): Promise<Response> =>
  answered(c, ({ id, revisedSince, revisedBy }, leaf) => ({
    body: JSON.stringify({ citation: id, revisedSince, revisedBy, leaf, proof: `/log/proof/c/${id}` }),
    headers: { 'Cache-Control': forAMinute },
  }));

const nothing = { status: 404, code: 'NOT_FOUND', message: 'There is nothing at this address.' } as const;

/** What is cited is answered only as it was logged: whoever keeps the bytes for ever keeps none that somebody put in their place. */
const notAsLogged = {
  status: 409,
  code: 'NOT_AS_LOGGED',
  message:
    'What the ledger holds under this id is not what was written into its public log when it was published, so it is not shown. Somebody changed it past the log; the keepers of the ledger have to say what happened.',
} as const;

/** Nothing is said of what is cited that cannot be shown: with the key that signed the log, known again, it is. */
const signedByAnother = {
  status: 503,
  code: 'LOG_KEY_UNKNOWN',
  message:
    'The newest head of the public log was signed by a key that is not known here, so nothing cited can be held against it just now. The keepers of the ledger have to name the published key that signed it in LOG_KEY, or to say what happened.',
} as const;

const refusals: Partial<Record<Bound['is'], typeof notAsLogged | typeof signedByAnother>> = {
  'not as logged': notAsLogged,
  'signed by another': signedByAnother,
};

async function found(
  c: Visit,
): Promise<{ readonly citation: Citation | null; readonly bound: Bound | null }> {
  const { line } = c.var;
  const ctx = publicContext(envFrom(c.env), line.requestId);
  line.actor = 'public';
  line.spent = ctx.db.spent;
  const citation = await citationBy(ctx, (c.req.param('id') ?? '').replace(/\.json$/, ''));
  if (citation === null) return { citation, bound: null };
  return { citation, bound: await boundOf(ctx.db, citation.logged, (await logKeys(c.env)).known) };
}

/** Of a page: nothing where all is well, which is then drawn. */
async function unlikeLogged(c: Visit): Promise<Response | null> {
  const { bound } = await found(c);
  const refusal = bound && refusals[bound.is];
  return refusal ? refuse(c, refusal) : null;
}

async function answered(
  c: Visit,
  say: (citation: Citation, leaf: number | null) => { body: string; headers: Record<string, string> },
): Promise<Response> {
  const { citation, bound } = await found(c);
  if (citation === null || bound === null) return refuse(c, nothing);
  const refusal = refusals[bound.is];
  if (refusal) return refuse(c, refusal);
  const { body, headers } = say(citation, bound.leaf);
  const all = { ...crossOriginHeaders(c.req.raw, envFrom(c.env)), ...headers };
  if (headers.ETag && isKnown(c.req.header('if-none-match'), headers.ETag)) return c.body(null, 304, all);
  return c.body(body, 200, { 'Content-Type': 'application/json; charset=utf-8', ...all });
}
