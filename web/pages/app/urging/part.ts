// What the pages of urging are drawn with, and the fields by which their forms name what was chosen.
import { formatDecimal } from '../../../lib/numbers.ts';
import type { UrgeQueueAnswer } from '../../answers.ts';
import type { Sent, Shown } from '../frame/frame.tsx';
import type { AppWords } from '../frame/words.ts';
import type { UrgingWords } from './words.ts';

export const mostAtOnce = 100;
/** The fields in which a form names obligations, and in which it names letters: which is chosen, and each as it was seen. */
export const pickField = (at: number) => `o${at}`;
export const letterField = (at: number) => `t${at}`;
export const seenFields = (at: number) => ({ id: `i${at}`, revision: `r${at}`, asShown: `s${at}` });

/** A letter that was signed. */
export type Letter = UrgeQueueAnswer['letters']['nodes'][number];

export interface Part {
  readonly answer: UrgeQueueAnswer;
  readonly shown: Shown;
  readonly sent: Sent;
  readonly word: UrgingWords;
  readonly app: AppWords;
}

const counted = /^\d{1,4}$/;

export const doneWords = ({ sent, word, shown }: Part): string | undefined => {
  const { xong, so, lai, bo } = sent.address;
  const number = (text: string | undefined) =>
    formatDecimal(text && counted.test(text) ? text : '0', shown.language);
  if (xong === 'ky')
    return [
      word.done.signed(number(so)),
      ...(lai && lai !== '0' ? [word.done.redrafted(number(lai))] : []),
      ...(bo && bo !== '0' ? [word.done.dropped(number(bo))] : []),
    ].join(' ');
  if (xong === 'soan') return word.done.drafted(number(so));
  return {
    lai: word.outbox.requeued,
    nhan: word.mine.acknowledged,
    dap: word.mine.answered,
    bo: word.done.left,
    rut: word.done.withdrawn,
    'dia-chi': word.done.address,
    'kiem-tra': word.done.planned,
    'quyet-dinh': word.done.decided,
  }[xong ?? ''];
};
