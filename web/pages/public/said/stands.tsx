// How a body stands with what it owes, as everybody may know it: the word, the days, and whether anything is published.
import { StatusSign } from '../../../charts/legend.tsx';
import { cellClass, type Status, statusWords } from '../../../charts/status.ts';
import { civilDate } from '../../../lib/dates.ts';
import type { Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { dutyWords } from '../../../words/duties.ts';
import { Day } from '../shell/parts.tsx';

interface Stands {
  readonly status: Status;
  readonly daysLate: number | null;
  readonly reporting: { readonly step: string; readonly handedInAt: string | null };
}

interface Said {
  readonly owed: Stands;
  readonly language: Language;
}

/** In words alone, for a page that draws no signs. */
export const StandsInWords = ({ owed, language }: Said) => (
  <>
    <b>{wordsOf(owed, language)}</b>
    <Unpublished owed={owed} language={language} />
  </>
);

export const StandsAt = ({ owed, language }: Said) => (
  <>
    <span class={`pill ${cellClass(owed.status, null)}`}>
      <StatusSign status={owed.status} /> {wordsOf(owed, language)}
    </span>
    <Unpublished owed={owed} language={language} />
  </>
);

const wordsOf = ({ status, daysLate }: Stands, language: Language): string =>
  daysLate === null
    ? statusWords(status, language)
    : `${statusWords(status, language)} ${dutyWords[language].stands.days(formatDecimal(daysLate, language))}`;

function Unpublished({ owed: { status, reporting }, language }: Said) {
  const word = dutyWords[language].stands;
  const isWaiting = status === 'WAITING' || status === 'WAITING_LATE';
  if (isWaiting && reporting.handedInAt !== null)
    return (
      <span class="small">
        {' '}
        {word.handedIn} <Day on={civilDate(reporting.handedInAt)} />; {word.unpublished}
      </span>
    );
  const isSilent = status === 'OVERDUE' && reporting.step !== 'PUBLISHED';
  return isSilent ? <span class="small"> {word.unpublished}</span> : null;
}
