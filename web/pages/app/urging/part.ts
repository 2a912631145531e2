// What the pages of urging are drawn with, and the fields by which their forms name what was chosen.
import { formatDecimal } from '../../../lib/numbers.ts';
import type { UrgeQueueAnswer } from '../../answers.ts';
import type { Sent, Shown } from '../frame/frame.tsx';
import type { AppWords } from '../frame/words.ts';
import type { UrgingWords } from './words.ts';

export const mostAtOnce = 100;
/** The fields in which a form names obligations, and in which it names answers. */
export const pickField = (at: number) => `o${at}`;

/** A letter that was sent. */
export type Letter = UrgeQueueAnswer['urgings']['nodes'][number];

export interface Part {
  readonly answer: UrgeQueueAnswer;
  readonly shown: Shown;
  readonly sent: Sent;
  readonly word: UrgingWords;
  readonly app: AppWords;
}

export const doneWords = ({ sent, word, shown }: Part): string | undefined => {
  const { xong, so } = sent.address;
  if (xong === 'gui') return word.sent.done(formatDecimal(so ?? '0', shown.language));
  return { lai: word.outbox.requeued, nhan: word.mine.acknowledged, dap: word.mine.answered }[xong ?? ''];
};
