// A letter as it stands on paper: head, number, place and day, what it is about, words, recipients and signature.
import { type Letter, saidOnPaper } from '../../../documents/letter.ts';
import { civilDate } from '../../../lib/dates.ts';
import type { Language } from '../../../lib/language.ts';

/** The day a signed letter bears; today's, while it is none. */
export const dateBorne = (signedAt: string | null, now: string): string => civilDate(signedAt ?? now);

export const LetterPaper = ({ letter, language }: { letter: Letter; language: Language }) => {
  const said = saidOnPaper(letter);
  return (
    <article class="paper" lang={language === 'vi' ? undefined : 'vi'}>
      {said.draft && <p class="draft">{said.draft}</p>}
      <div class="heads">
        <div>
          <p class="issuer">{said.issuer}</p>
          {said.isOfParty && <p>*</p>}
          <p>{said.number}</p>
          <p class="about">{said.about}</p>
        </div>
        <div>
          <p class={said.isOfParty ? 'nation party' : 'nation'}>{said.nation}</p>
          {said.motto && <p class="motto">{said.motto}</p>}
          <p class="placed">{said.placed}</p>
        </div>
      </div>
      <p class="to">{said.to}</p>
      {said.paragraphs.map((paragraph) => (
        <p class="told" key={paragraph}>
          {paragraph}
        </p>
      ))}
      <div class="feet">
        <div>
          <p class="recipients">{said.recipients}</p>
          {said.recipientLines.map((line) => (
            <p class="small" key={line}>
              {line}
            </p>
          ))}
        </div>
        <div>
          <p class="signer">{said.signer}</p>
          {said.signed && <p class="small">{said.signed}</p>}
        </div>
      </div>
    </article>
  );
};
