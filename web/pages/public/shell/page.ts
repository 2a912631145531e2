// What a public page is: one question anyone may ask, and pure functions from its answer to everything the address gives.
import type { Language } from '../../../lib/language.ts';
import type { Question } from '../../../lib/question.ts';
import type { Body, Form, LaterForm } from './forms.ts';
import type { TakenName } from './taken.ts';

/** Parts of the address and of its query, as they came. Unknown ones are left alone. */
export type Address = Readonly<Record<string, string | undefined>>;

interface Named {
  /** Its symbol as addresses write it. */
  readonly slug: string;
  readonly symbol: string;
}

/** What a page knows of where and when it is shown. */
export interface Shown {
  readonly language: Language;
  /** When the answer was taken. */
  readonly now: string;
  /** Where the product is reached, e.g. `https://example.org`. */
  readonly origin: string;
  /** The directive that the address names; null where there is only one, or where it stands for all of them. */
  readonly directive: Named | null;
  /** The address beneath the language and the directive, without a form, e.g. `/chi-bao/workers-sent`; empty for the first page. */
  readonly path: string;
  readonly address: Address;
  /** The day as known on whose end the page answers (`?ngay=`); null: as things stand. */
  readonly day: string | null;
  /** Where an example year can be looked at beside the ledger, if anywhere. */
  readonly exampleYear?: string | undefined;
  /** Whether all of it is the example year, which its files say in themselves. */
  readonly isExampleYear?: boolean;
  /** The address of the script that makes the page quicker to use, where it has one; it lacks nothing without. */
  readonly script?: string | undefined;
  /** Programs that the page offers to take along, by their names: where each is. */
  readonly programs?: Readonly<Record<string, string>> | undefined;
  /** SHA-256 of the page's question: `/graphql?documentId=…` answers the same. */
  readonly documentId: string;
}

/** What stands between the language and a page's own path: nothing while there is one directive. */
const underOf = ({ directive }: Pick<Shown, 'directive'>): string =>
  directive === null ? '' : `/${directive.slug}`;

/** Where the pages of a language begin: `https://example.org/vi`, or `https://example.org/vi/20-ct-tw` among several. */
export const siteOf = (
  shown: Pick<Shown, 'origin' | 'language' | 'directive'>,
  language: Language = shown.language,
): string => `${shown.origin}/${language}${underOf(shown)}`;

/** An address beneath /embed, under the directive that is shown. */
export const embedOf = (shown: Pick<Shown, 'directive'>, path: string): string =>
  path.replace(/^\/embed/, (room) => room + underOf(shown));

/**
 * The links of a document, each led to the page of the directive that is shown. Pages write them as if there were one, and none
 * can forget it: names of pages begin with a letter, those of directives with their number. Citations, changes, bodies,
 * documents and the search stand for all.
 */
export const ledUnder = (shown: Pick<Shown, 'directive'>, html: string): string =>
  shown.directive === null
    ? html
    : html.replace(
        /((?:href|action)="\/(?:vi|en))\/(?=[a-z])(?!c\/|(?:thay-doi|nhat-ky|tim|co-quan|van-ban)\b)/g,
        (_, site) => `${site}${underOf(shown)}/`,
      );

/** A file that would be cut: there are more rows than one answer, or ten in a row, may hold. */
export class FileTooLong extends Error {}

/** The same content in another form. */
interface Rendition {
  readonly body: Body;
  /** For files that are saved; pictures and feeds are shown. */
  readonly fileName?: string;
}

export interface PublicPage<Answer> {
  /** Beneath the language, as a route: `/chi-bao/:slug`. */
  readonly path: string;
  /** One named GraphQL query, asked as the public. It may declare `$knownOn: Date` and `$validOn: Date`. */
  readonly question: Question<Answer>;
  readonly variables?: (address: Address) => Readonly<Record<string, unknown>>;
  /** The whole document with at most one style element; null when there is nothing at this address. */
  readonly render: (answer: Answer, shown: Shown) => string | null | Promise<string | null>;
  /** Its PNG is a drawing in SVG still, which the door paints. */
  readonly renditions?: {
    readonly [F in Form]?: (
      answer: Answer,
      shown: Shown,
    ) => F extends LaterForm ? Promise<Rendition> | null : Rendition | null;
  };
  /** For files that are longer than one answer may be: how to go on, and how the parts make one answer. */
  readonly parts?: {
    /** What to ask for the part behind this one; null when it was the last. */
    readonly next: (answer: Answer) => Readonly<Record<string, unknown>> | null;
    readonly joined: (parts: readonly Answer[]) => Answer;
  };
  /** What its address takes behind a question mark, beside what all pages and forms do. */
  readonly takes?: readonly TakenName[];
  /** Those of them that a form may send more than once: `?tinh=ha-noi&tinh=hue` is `?tinh=ha-noi,hue`. */
  readonly takesSeveral?: readonly TakenName[];
  /** There are only files at its address; the page to read is elsewhere. */
  readonly isWithoutPage?: true;
  /** An address that has something to show, for the developers' page: `{ slug: 'hai-phong' }`. */
  readonly example?: Address;
  /** The path of the page that this address led to once, or leads to by another name; null where there is nothing at it. */
  readonly standsAt?: (answer: Answer, shown: Shown) => string | null;
  /** The page that shows the one address for all directives, such as a citation's. */
  readonly isOfAll?: boolean;
  /** Copying and offering names, where scripts run (web/app/reading.entry.ts). */
  readonly isScripted?: boolean;
  /** The script of a page that does more by one of its own, by the name of its entry in web/app. */
  readonly scriptedBy?: 'log';
  /** Pages that other sites may frame. */
  readonly isEmbeddable?: boolean;
  /** What a frame is called, of one that is there. */
  readonly titleOf?: (answer: Answer, shown: Shown) => string | null;
}
