// What no source was read for, told beside it by one sign wherever it is shown.
import { capital, dictionary } from '../../../../db/words.ts';
import type { Language } from '../../../lib/language.ts';
import { unread } from './holding.ts';

/** The one sign beside every fact that no source bears out: that it was recalled, or derived. */
export function UnreadMark({
  step,
  language,
}: {
  step: { readonly confidence?: string | null } | null | undefined;
  language: Language;
}) {
  const why = unread(step);
  return (
    why && (
      <>
        {' '}
        <span class="mark unread">{capital(dictionary[language].Confidence[why])}</span>
      </>
    )
  );
}
