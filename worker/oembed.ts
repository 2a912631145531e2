// oEmbed 1.0: whoever pastes an address of ours into a text of theirs is told the frame to show in its place.
import { sha256 } from '../db/canonical.ts';
import { Invalid } from '../db/errors.ts';
import { cardSize } from '../web/pages/public/shell/card.ts';
import { frameLine, frameOf, narrowest } from '../web/pages/public/shell/frames.ts';
import type { PublicPage, Shown } from '../web/pages/public/shell/page.ts';
import { words } from '../web/words/words.ts';
import { ask } from './ask.ts';
import { publicContext } from './context.ts';
import { variablesOf } from './documents.ts';
import type { Visit } from './door.ts';
import { envFrom } from './env.ts';
import { refuse } from './refusals.ts';
import { isKnown } from './tags.ts';

// biome-ignore lint/suspicious/noExplicitAny: whatever pages there are
type AnyPage = PublicPage<any>;

/** As wide as a column of text, where whoever asks names no width. */
const usualWidth = 640;

/** `/embed/chi-bao/:slug` as a pattern, with the name of what stands in it. */
function matched({ path }: AnyPage, at: string): Readonly<Record<string, string>> | null {
  const names: string[] = [];
  const pattern = path.replace(/:(\w+)(?:\{(.+?)\}(?=\/|$))?/g, (_, name: string, shape?: string) => {
    names.push(name);
    return `(${shape ?? '[\\w-]+'})`;
  });
  const found = new RegExp(`^${pattern}$`).exec(at);
  return found && Object.fromEntries(names.map((name, index) => [name, found[index + 1]!]));
}

export async function oEmbed(c: Visit, embedded: readonly AnyPage[]): Promise<Response> {
  const nothing = () =>
    refuse(c, { status: 404, code: 'NOT_FOUND', message: 'There is no frame for this address.' });
  if ((c.req.query('format') ?? 'json') !== 'json')
    return refuse(c, { status: 501, code: 'NOT_ACCEPTABLE', message: 'It is told as JSON only.' });
  const env = envFrom(c.env);
  const asked = URL.parse(c.req.query('url') ?? '');
  const [, language, directive = null, rest = ''] =
    /^\/(vi|en)(?:\/(\d[a-z0-9]*(?:-[a-z0-9]+)*))?(\/.+)$/.exec(asked?.pathname ?? '') ?? [];
  const frame = frameOf(rest);
  if (asked === null || asked.origin !== env.origin || frame === null) return nothing();
  const [found] = embedded.flatMap((page) => {
    const address = matched(page, frame.path);
    return address ? [{ page, address }] : [];
  });
  if (!found) return nothing();

  const { page } = found;
  const kept = Object.fromEntries(
    (page.takes ?? []).flatMap((name) => {
      const value = asked.searchParams.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  const address = { ...kept, ...found.address };
  const ctx = publicContext(env, c.var.line.requestId);
  const variables = {
    ...page.variables?.(address),
    ...(variablesOf(page.question).has('directive') ? { directive } : {}),
  };
  // A name in the address that nothing bears.
  const answer = await ask(c, ctx, page.question, variables).catch((error: unknown) => {
    if (error instanceof Invalid) return null;
    throw error;
  });
  if (answer === null) return nothing();
  const named = answer.directives.nodes.find(({ slug }: { slug: string }) => slug === directive) ?? null;
  if (directive !== null && named === null) return nothing();
  const shown: Shown = {
    language: language as Shown['language'],
    now: ctx.now,
    origin: env.origin,
    directive: answer.directives.nodes.length > 1 ? named : null,
    path: rest,
    address,
    day: null,
    documentId: '',
  };
  const title = page.titleOf?.(answer, shown);
  if (!title) return nothing();
  const width = Math.max(narrowest, Math.min(usualWidth, sizeIn(c.req.query('maxwidth'))));
  const height = Math.min(frame.height, sizeIn(c.req.query('maxheight')));
  const body = JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: words[shown.language].productName,
    provider_url: env.origin,
    cache_age: 3600,
    width,
    height,
    html: frameLine(shown, frame.path, title, { width, height, kept }),
    ...(rest === '/tinh'
      ? {}
      : {
          thumbnail_url: `${env.origin}${asked.pathname}.png${asked.search}`,
          thumbnail_width: cardSize.width,
          thumbnail_height: cardSize.height,
        }),
  });
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'public, max-age=3600',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ETag: `"${(await sha256(body)).slice(0, 32)}"`,
  };
  return isKnown(c.req.header('if-none-match'), headers.ETag)
    ? c.body(null, 304, headers)
    : c.body(body, 200, headers);
}

/** What is no size is no limit. */
const sizeIn = (text: string | undefined): number =>
  /^[1-9]\d{0,4}$/.test(text ?? '') ? Number(text) : Number.POSITIVE_INFINITY;
