// What the verifier's pages are drawn with, and what both of them say of a report that waits.
import { formatPeriod } from '../../../lib/dates.ts';
import type { Language } from '../../../lib/language.ts';
import type { ReviewQueueAnswer } from '../../answers.ts';
import { inAddress } from '../frame/addresses.ts';
import type { Sent, Shown } from '../frame/frame.tsx';
import { type AppWords, appWords } from '../frame/words.ts';
import type { Report, Waiting } from './answer.ts';
import { type VerifyWords, verifyWords } from './words.ts';

export interface Words {
  readonly shown: Shown;
  readonly app: AppWords;
  readonly word: VerifyWords;
}
export const wordsFor = (shown: Shown): Words => ({
  shown,
  app: appWords[shown.language],
  word: verifyWords[shown.language],
});

export const told = (sent: Sent, word: VerifyWords): string | undefined =>
  word.told[sent.address.xong as keyof VerifyWords['told']];

export const waitsSince = ({ status, submittedAt, verifiedAt }: Waiting): string =>
  (status === 'VERIFIED' ? verifiedAt : submittedAt) ?? '';

export const address = (id: string) => `/app/tham-dinh/${inAddress(id)}`;

/** The period of a report; among several directives also the one that it answers for. */
export const periodOf = (
  { round }: Pick<Waiting, 'round'>,
  { directives }: Pick<ReviewQueueAnswer, 'directives'>,
  language: Language,
): string => {
  const period = formatPeriod(round.period, language);
  return directives.totalCount > 1 ? `${period}, ${round.directive.symbol}` : period;
};

/** What the parts of a report's page are drawn with. */
export type Part = Words & {
  report: Report;
  sent: Sent;
  /** Whether the reader may say of this line what needs work. */
  mayReturn: (line: Pick<Report['items'][number], 'verifiers'>) => boolean;
};

export const Seen = ({ report }: { report: Report }) => (
  <input type="hidden" name="revision" value={String(report.revision)} />
);
