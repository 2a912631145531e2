// Scripts and other files of our own, named for what is in them, so that a browser may keep them for ever.
import type { Visit } from './door.ts';
import { refuse } from './refusals.ts';

// Set by the build, as JSON: each entry of web/app to the file it became.
declare const assetPaths: string;
const paths: Readonly<Record<string, string>> =
  typeof assetPaths === 'undefined' ? {} : JSON.parse(assetPaths);

/** The address of a script by the name of its entry in `web/app`, e.g. `graphiql`; of its style sheet with `.css` behind it. */
export const assetPath = (name: string): string => {
  const path = paths[name];
  if (path === undefined) throw new Error(`No script is built from web/app/${name}.entry.ts.`);
  return path;
};

/** The same for a page that does its work without it: none where none was built, as in tests of single pages. */
export const builtAsset = (name: string): string[] => (name in paths ? [assetPath(name)] : []);

/** Programs that check the public log, for whoever takes one along: where each is, by its name. */
export const builtPrograms = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['verify.mjs', 'verify.py'].flatMap((name) => builtAsset(name).map((path) => [name, path])),
  );

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};
const forEver = 'public, max-age=31536000, immutable';

export async function asset(c: Visit): Promise<Response> {
  const [, extname = ''] = /^\/assets\/[\w-]+(?:\.[\w-]+)*\.(\w+)$/.exec(c.req.path) ?? [];
  const found = extname === '' ? undefined : await c.env.ASSETS?.fetch(`https://assets${c.req.path}`);
  if (!found?.ok)
    return refuse(c, { status: 404, code: 'NOT_FOUND', message: 'There is nothing at this address.' });
  return new Response(found.body, {
    status: found.status,
    headers: {
      'Content-Type': types[extname] ?? 'application/octet-stream',
      'Cache-Control': forEver,
    },
  });
}

/** The worker that opens pages without a network. It may ask this site and no other, and browsers look for a newer one each day. */
export async function pageKeeper(c: Visit): Promise<Response> {
  const found = await c.env.ASSETS?.fetch(`https://assets${assetPath('sw')}`);
  return new Response(found?.body ?? '', {
    status: found?.status ?? 404,
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Service-Worker-Allowed': '/app/',
      'Content-Security-Policy': "default-src 'none'; connect-src 'self'",
    },
  });
}
