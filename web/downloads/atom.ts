// An Atom feed. An entry's id never changes; `updated` is the moment at which the ledger came to know it.
import { isCivilDate, startOfDay } from '../lib/dates.ts';
import { escapeXml, sayable } from '../workbook/xml.ts';

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly language: 'vi' | 'en';
  readonly author: string;
  /** The feed's own address, and the page it follows. */
  readonly self: string;
  readonly page: string;
  /** Of a feed in pages (RFC 5005): its newest page, and the page behind this one, with older entries. */
  readonly first?: string;
  readonly next?: string | undefined;
  readonly rights?: string;
  /** Stands for the newest entry where there is none: a day or an instant. */
  readonly updated: string;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly page: string;
  /** The moment at which the ledger came to know it as it is told here; never the day on which it happened. */
  readonly knownAt: string;
  /** The moment at which the ledger first told it. */
  readonly published?: string;
  /** A sentence, as plain text. */
  readonly content: string;
  readonly categories?: readonly string[];
}

/** A tag address (RFC 4151): `tag:example.vn,2026:change/123`. The authority and year must never change afterwards. */
export function tagOf(authority: string, year: string, kind: string, id: string): string {
  return `tag:${authority},${year}:${encodeURIComponent(kind)}/${encodeURIComponent(id)}`;
}

const instant = (moment: string): string => (isCivilDate(moment) ? startOfDay(moment) : moment);
const say = (text: string): string => escapeXml(sayable(text));

export function writeAtom(feed: Feed): string {
  const newest = feed.entries
    .map(({ knownAt }) => knownAt)
    .reduce((a, b) => (a !== null && Date.parse(a) >= Date.parse(b) ? a : b), null as string | null);
  return (
    '<?xml version="1.0" encoding="utf-8"?>\n' +
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">\n` +
    `<id>${say(feed.id)}</id>\n<title>${say(feed.title)}</title>\n` +
    (feed.subtitle ? `<subtitle>${say(feed.subtitle)}</subtitle>\n` : '') +
    `<updated>${newest ?? instant(feed.updated)}</updated>\n<author><name>${say(feed.author)}</name></author>\n` +
    `<link rel="self" type="application/atom+xml" href="${say(feed.self)}"/>\n` +
    `<link rel="alternate" type="text/html" href="${say(feed.page)}"/>\n` +
    linked('first', feed.first) +
    linked('next', feed.next) +
    (feed.rights ? `<rights>${say(feed.rights)}</rights>\n` : '') +
    feed.entries.map(entryOf).join('') +
    '</feed>\n'
  );
}

const linked = (relation: string, address: string | undefined): string =>
  address ? `<link rel="${relation}" type="application/atom+xml" href="${say(address)}"/>\n` : '';

const entryOf = (entry: Entry): string =>
  `<entry>\n<id>${say(entry.id)}</id>\n<title>${say(entry.title)}</title>\n<updated>${entry.knownAt}</updated>\n` +
  (entry.published ? `<published>${entry.published}</published>\n` : '') +
  `<link rel="alternate" type="text/html" href="${say(entry.page)}"/>\n` +
  (entry.categories ?? []).map((term) => `<category term="${say(term)}"/>\n`).join('') +
  `<content type="text">${say(entry.content)}</content>\n</entry>\n`;
