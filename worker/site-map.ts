// What search engines ask for first: where they may go, and which pages there are.
import { sha256 } from '../db/canonical.ts';
import { changesQuestion } from '../web/pages/public/changes/question.ts';
import type { PublicPage } from '../web/pages/public/shell/page.ts';
import {
  changedIn,
  type Page,
  pagesIn,
  siteMapNext,
  writeSiteMap,
} from '../web/pages/public/site-map/file.ts';
import { siteMapQuestion } from '../web/pages/public/site-map/question.ts';
import { ask } from './ask.ts';
import { publicContext } from './context.ts';
import type { Visit } from './door.ts';
import { envFrom } from './env.ts';
import { isKnown } from './tags.ts';

/** Fifty changes each: of what has not changed since, no day is told. */
const mostChanges = 3;
/** A hundred of each kind each. */
const mostParts = 20;

// biome-ignore lint/suspicious/noExplicitAny: whatever pages there are
type AnyPage = PublicPage<any>;

/** Pages that are the same for whoever comes: what somebody looked for is not listed. */
const standing = (pages: readonly AnyPage[]) =>
  pages.filter(({ path, isWithoutPage }) => !path.includes(':') && !isWithoutPage && path !== '/tim');

export async function siteMap(c: Visit, pages: readonly AnyPage[]): Promise<Response> {
  const env = envFrom(c.env);
  const ctx = publicContext(env, c.var.line.requestId);
  const first = await ask(c, ctx, siteMapQuestion, {});
  const all = first.directives.nodes;
  const listed: Page[] = standing(pages).flatMap(({ path, isOfAll }): Page[] =>
    all.length > 1 && !isOfAll ? all.map(({ slug }) => ({ path, under: slug })) : [{ path, under: null }],
  );
  for (const { slug } of all) {
    const directive = all.length > 1 ? slug : null;
    let after: Readonly<Record<string, unknown>> | null = {};
    for (let part = 0; part < mostParts && after !== null; part++) {
      const answer = await ask(c, ctx, siteMapQuestion, { directive, ...after });
      listed.push(...pagesIn(answer, directive));
      after = siteMapNext(answer, after);
    }
  }
  const changes = [await ask(c, ctx, changesQuestion, {})];
  while (changes.length < mostChanges && changes.at(-1)!.changes.earlier !== null)
    changes.push(await ask(c, ctx, changesQuestion, { before: changes.at(-1)!.changes.earlier }));
  return file(c, 'application/xml', writeSiteMap(listed, changedIn(changes, env.origin), env.origin));
}

export const robots = (c: Visit): Promise<Response> =>
  file(
    c,
    'text/plain',
    [
      'User-agent: *',
      'Disallow: /app/',
      'Disallow: /graphiql',
      '',
      `Sitemap: ${envFrom(c.env).origin}/sitemap.xml`,
      '',
    ].join('\n'),
  );

async function file(c: Visit, type: string, body: string): Promise<Response> {
  const headers = {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'public, max-age=3600',
    ETag: `"${(await sha256(body)).slice(0, 32)}"`,
  };
  return isKnown(c.req.header('if-none-match'), headers.ETag)
    ? c.body(null, 304, headers)
    : c.body(body, 200, headers);
}
