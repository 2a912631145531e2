// A walk along the links of a site, fairly: of each kind of address its share, as long as there are any, until there are enough.
import type { Browser } from 'playwright-core';

/** What stands in one page, as a browser reads it that runs no script. */
interface Found {
  readonly lang: string | null;
  readonly headings: number;
  readonly scripts: readonly string[];
  /** Attributes that a strict policy would not let work: styles and handlers. */
  readonly inline: readonly string[];
  readonly canonical: readonly string[];
  readonly languages: readonly (readonly [language: string, address: string])[];
  readonly forms: readonly (readonly [type: string, address: string])[];
  /** Every address it leads to, loads or gives away to be copied. */
  readonly links: readonly string[];
  readonly ids: readonly string[];
}

export interface Visited {
  readonly address: string;
  /** The first page that led here. */
  readonly from: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Of a page of HTML. */
  readonly page: Found | null;
}

export interface Walk {
  readonly visited: ReadonlyMap<string, Visited>;
  /** How many addresses were found, visited or not. */
  readonly known: number;
  /** Where each page leads, fragments included. */
  readonly links: ReadonlyMap<string, readonly string[]>;
}

interface Plan {
  readonly browser: Browser;
  readonly origin: string;
  readonly starts: readonly string[];
  readonly most: number;
  readonly kindOf: (address: string) => string;
  /** How many of this kind are visited for one of another. */
  readonly shareOf: (kind: string) => number;
  /** Whether the links of a page at this address are followed. */
  readonly isFollowed: (address: string) => boolean;
}

const atOnce = 4;
/** Other languages of the last pages, and the pages that stand for them. */
const kept = atOnce * 4;

export async function walk({
  browser,
  origin,
  starts,
  most,
  kindOf,
  shareOf,
  isFollowed,
}: Plan): Promise<Walk> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const blank = await context.newPage();
  const visited = new Map<string, Visited>();
  const links = new Map<string, string[]>();
  const known = new Map<string, string>();
  const waiting = new Map<string, string[]>();
  const times = new Map<string, number>();
  const next: string[] = [];

  const own = (link: string, at: string): URL | null => {
    const url = URL.canParse(link, at) ? new URL(link, at) : null;
    return url?.origin === origin ? url : null;
  };
  const learn = (address: string, from: string, isNext = false) => {
    const kind = kindOf(address);
    if (!known.has(address)) {
      known.set(address, from);
      waiting.set(kind, [...(waiting.get(kind) ?? []), address]);
    }
    const others = waiting.get(kind)!;
    if (!isNext || !others.includes(address)) return;
    others.splice(others.indexOf(address), 1);
    next.push(address);
  };
  const take = (): string | undefined => {
    const due = next.shift();
    const [rarest] = [...waiting]
      .filter(([, addresses]) => addresses.length > 0)
      .sort(([a], [b]) => (times.get(a) ?? 0) - (times.get(b) ?? 0));
    const address = due ?? (visited.size < most - kept ? rarest?.[1].shift() : undefined);
    if (address === undefined) return undefined;
    const kind = kindOf(address);
    times.set(kind, (times.get(kind) ?? 0) + 1 / shareOf(kind));
    return address;
  };
  const visit = async (address: string): Promise<Visited> => {
    const answer = await fetch(address, { headers: { accept: 'text/html,*/*;q=0.8' } });
    const isHtml = /^text\/html/.test(answer.headers.get('content-type') ?? '');
    const text = await answer.text();
    return {
      address,
      from: known.get(address)!,
      status: answer.status,
      headers: answer.headers,
      text,
      page: isHtml ? await blank.evaluate(read, text) : null,
    };
  };

  for (const start of starts) learn(origin + start, 'the start');
  for (;;) {
    const some = Array.from({ length: atOnce }, take).filter((address) => address !== undefined);
    if (some.length === 0) break;
    for (const here of await Promise.all(some.map(visit))) {
      visited.set(here.address, here);
      if (here.page === null || !isFollowed(here.address)) continue;
      const { page } = here;
      const ownLinks = page.links.map((link) => own(link, here.address)).filter((url) => url !== null);
      links.set(here.address, [...new Set(ownLinks.map(String))]);
      for (const url of ownLinks) {
        url.hash = '';
        learn(String(url), here.address);
      }
      for (const link of [...page.canonical, ...page.languages.map(([, address]) => address)]) {
        const url = own(link, here.address);
        if (url !== null) learn(String(url), here.address, true);
      }
    }
  }
  await context.close();
  return { visited, known: known.size, links };
}

/** Runs in the browser, on a document that is parsed and never shown. */
function read(html: string): Found {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const all = (selector: string) => [...page.querySelectorAll(selector)];
  const attribute = (selector: string, name: string) => all(selector).map((e) => e.getAttribute(name) ?? '');
  const described = all('script[type="application/ld+json"]').map((e) => e.textContent ?? '');
  const copied = all('code').map((e) => e.textContent ?? '');
  return {
    lang: page.documentElement.getAttribute('lang'),
    headings: all('h1').length,
    scripts: all('script:not([type="application/ld+json"])').map((e) => e.outerHTML.slice(0, 120)),
    inline: all('*')
      .flatMap((e) => [...e.attributes].map(({ name }) => `${e.localName} ${name}`))
      .filter((one) => / (style|on\w+)$/.test(one)),
    canonical: attribute('link[rel="canonical"]', 'href'),
    languages: all('link[rel="alternate"][hreflang]').map((e) => [
      e.getAttribute('hreflang') ?? '',
      e.getAttribute('href') ?? '',
    ]),
    forms: all('link[rel="alternate"][type]').map((e) => [
      e.getAttribute('type') ?? '',
      e.getAttribute('href') ?? '',
    ]),
    links: [
      ...attribute('[href]', 'href'),
      ...attribute('[src]', 'src'),
      ...attribute('form:not([method="post"])', 'action'),
      ...described.flatMap((text) => [...text.matchAll(/"(https?:[^"\s]+)"/g)].map((m) => m[1]!)),
      ...copied.flatMap((text) => [...text.matchAll(/\b(?:src|href)="([^"]+)"/g)].map((m) => m[1]!)),
    ],
    ids: attribute('[id]', 'id'),
  };
}
