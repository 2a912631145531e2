// Opens a report that was opened before although there is no network, and forgets every page when somebody signs out.
const shelf = 'pages';
const mostPages = 12;
const isKept = (path: string) => /^\/app\/bao-cao(\/[\w-]+)?$/.test(path);
const patienceMs = 8_000;

interface Worker {
  addEventListener(type: string, listener: (event: never) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}
interface Asked {
  readonly request: Request;
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}
const worker = self as unknown as Worker;

worker.addEventListener('install', (event: Asked) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event: Asked) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event: { data: string } & Asked) => event.waitUntil(fetched(event.data)));

worker.addEventListener('fetch', (event: Asked) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.method === 'POST' && pathname === '/app/thoat') event.waitUntil(caches.delete(shelf));
  if (request.method !== 'GET') return;
  if (pathname.startsWith('/assets/')) event.respondWith(asset(request));
  else if (request.mode === 'navigate' && isKept(pathname)) event.respondWith(page(request, pathname));
});

async function asset(request: Request): Promise<Response> {
  const cache = await caches.open(shelf);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

/** Of the network, unless it is silent; a page out of the store says that it is one. */
async function page(request: Request, path: string): Promise<Response> {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(patienceMs) });
    if (answer.status >= 500) throw answer;
    // Led elsewhere, to sign in: whoever is here now is not shown what somebody else had opened.
    if (answer.type === 'opaqueredirect') await (await caches.open(shelf)).delete(path);
    else await keep(path, answer);
    return answer;
  } catch (failure) {
    const kept = await (await caches.open(shelf)).match(path);
    if (kept) {
      const html = await kept.text();
      return new Response(html.replace('data-live="1"', 'data-live="0"'), { headers: kept.headers });
    }
    if (failure instanceof Response) return failure;
    throw failure;
  }
}

async function keep(path: string, answer: Response): Promise<void> {
  if (!answer.ok || answer.redirected) return;
  const cache = await caches.open(shelf);
  await cache.put(path, answer.clone());
  const pages = (await cache.keys()).filter(({ url }) => isKept(new URL(url).pathname));
  for (const old of pages.slice(0, Math.max(0, pages.length - mostPages))) await cache.delete(old);
}

/** The page that was opened before this worker was there, and the scripts it may need. */
async function fetched(path: string): Promise<void> {
  if (!isKept(path)) return;
  const answer = await fetch(path);
  const html = await answer.clone().text();
  await keep(path, answer);
  for (const [, script] of html.matchAll(/="(\/assets\/[^"]+)"/g)) await asset(new Request(script!));
}
