// How a duty stands, as one coloured word.
import { StatusSign } from '../../../charts/legend.tsx';
import { cellClass, fullWords } from '../../../charts/status.ts';
import type { Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { Owed } from './answer.ts';
import { verifiedOf } from './owed.ts';
import type { BoardWords } from './words.ts';

export const StatusPill = ({
  owed,
  language,
  word,
}: {
  owed: Pick<Owed, 'status' | 'verdict' | 'daysLate'>;
  language: Language;
  word: BoardWords;
}) => (
  <span class={`${cellClass(owed.status, verifiedOf(owed))} pill`}>
    <StatusSign status={owed.status} /> {fullWords(owed.status, verifiedOf(owed), language)}
    {owed.daysLate !== null && `, ${word.today.late(formatDecimal(owed.daysLate, language))}`}
  </span>
);
