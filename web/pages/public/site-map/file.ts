// The map of the site for search engines: every page that stands for itself, in both languages, with the day on which the ledger last
// came to know something of it, where that can be told.
import { escaped, mark } from '../../../charts/drawing.ts';
import { civilDate } from '../../../lib/dates.ts';
import { type Language, otherLanguage } from '../../../lib/language.ts';
import type { ChangesPageAnswer, SiteMapAnswer } from '../../answers.ts';
import { pathOf } from '../changes/address.ts';

type Listed = 'tasks' | 'indicators' | 'places' | 'bodies' | 'papers';
type PageInfo = SiteMapAnswer['bodies']['pageInfo'];

const infosOf = (answer: SiteMapAnswer): Record<Listed, PageInfo | undefined> => ({
  tasks: answer.directive?.tasks.pageInfo,
  indicators: answer.indicators.pageInfo,
  places: answer.places.pageInfo,
  bodies: answer.bodies.pageInfo,
  papers: answer.papers.pageInfo,
});

/** What to ask for the part behind this one; a list that has come to its end stays there. */
export function siteMapNext(
  answer: SiteMapAnswer,
  before: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | null {
  const infos = Object.entries(infosOf(answer));
  if (!infos.some(([, info]) => info?.hasNextPage)) return null;
  return Object.fromEntries(infos.map(([name, info]) => [name, info?.endCursor ?? before[name] ?? null]));
}

export interface Page {
  readonly path: string;
  /** The directive it lies under, where there are several. */
  readonly under: string | null;
  readonly changedAt?: string | undefined;
}

/** The pages of one directive, and those that stand for all, of one part of the answer. */
export const pagesIn = (answer: SiteMapAnswer, under: string | null): Page[] => [
  ...(answer.directive?.tasks.nodes ?? []).map(({ code }) => ({ path: `/nhiem-vu/${code}`, under })),
  ...answer.indicators.nodes.map(({ slug, newest }) => ({
    path: `/chi-bao/${slug}`,
    under,
    changedAt: newest.nodes[0]?.knownSince,
  })),
  // A place that is no more has its heir's page stand for it.
  ...answer.places.nodes
    .filter(({ kind, until }) => until === null && (kind === 'PROVINCE' || kind === 'CITY'))
    .map(({ slug }) => ({ path: `/tinh/${slug}`, under })),
  ...answer.bodies.nodes.map(({ slug }) => ({ path: `/co-quan/${slug}`, under: null })),
  ...answer.papers.nodes.map(({ slug }) => ({ path: `/van-ban/${slug}`, under: null })),
];

/** When something of each page changed last, as far back as was read; `since`: of every other page, where all was read. */
export interface Changed {
  readonly at: ReadonlyMap<string, string>;
  readonly since: string | null;
}

export function changedIn(parts: readonly ChangesPageAnswer[], origin: string): Changed {
  const shown = {
    language: 'vi',
    now: '',
    origin,
    directive: null,
    path: '',
    address: {},
    day: null,
    documentId: '',
  } as const;
  const at = new Map<string, string>();
  let first: string | null = null;
  for (const part of parts)
    for (const change of part.changes.changes) {
      const path = pathOf(change, part, shown)?.replace(/#.*/, '');
      if (path !== undefined && change.at > (at.get(path) ?? '')) at.set(path, change.at);
      if (first === null || change.at < first) first = change.at;
    }
  return { at, since: parts.at(-1)?.changes.earlier === null ? first : null };
}

export function writeSiteMap(pages: readonly Page[], changed: Changed, origin: string): string {
  const languages = ['vi', 'en'] as const satisfies readonly Language[];
  const known = new Map<string, Page>(pages.map((page) => [`${page.under ?? ''} ${page.path}`, page]));
  const entries = [...known.values()].flatMap((page) => {
    const pathIn = (language: Language) =>
      `/${language}${page.under === null ? '' : `/${page.under}`}${page.path}`;
    const said = [page.changedAt, changed.at.get(pathIn('vi')), changed.since].filter(Boolean).sort().at(-1);
    return languages.map((language) =>
      mark(
        'url',
        {},
        [
          mark('loc', {}, escaped(origin + pathIn(language))),
          said ? mark('lastmod', {}, civilDate(said)) : '',
          ...[language, otherLanguage(language)].map((other) =>
            mark('xhtml:link', { rel: 'alternate', hreflang: other, href: origin + pathIn(other) }),
          ),
        ].join(''),
      ),
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}
