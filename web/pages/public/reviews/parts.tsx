// How a review is named in addresses, and what every part of its page is given.
import { type Pack, packOf } from '../../../documents/pack.ts';
import type { Language } from '../../../lib/language.ts';
import type { PublishedReviewsAnswer } from '../../answers.ts';
import type { Shown } from '../shell/page.ts';
import type { ReviewPageWords } from './words.ts';

export type ReviewRecord = NonNullable<PublishedReviewsAnswer['reviewPack']>;

const type = 'ReviewPack:';
/** Its own id, without the type before it. */
export const inAddress = (id: string): string => id.replace(type, '');
export const fromAddress = (address = '-'): string => `${type}${address}`;

/** The one that is asked for. A review belongs to one directive, and is shown beneath no other. */
export const chosen = (
  { reviewPack }: PublishedReviewsAnswer,
  { directive }: Pick<Shown, 'directive'>,
): ReviewRecord | null =>
  reviewPack === null || (directive !== null && directive.slug !== reviewPack.directive.slug)
    ? null
    : reviewPack;

export interface In {
  readonly record: ReviewRecord;
  readonly pack: Pack;
  readonly language: Language;
  readonly word: ReviewPageWords;
  readonly count: (n: number) => string;
}

/** What was frozen; null where it cannot be read. */
export const packIn = ({ content, citationId, sha256 }: ReviewRecord): Pack | null =>
  content === null ? null : packOf(content, citationId ?? '', sha256);
