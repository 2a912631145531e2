// A letter as it stands on paper: head, number, place and day, what it is about, words, recipients and signature, as Decree 30/2020
// lays them out, or Guidance 36-HD/VPTW where a body of the Party writes. The text of the state's form is Vietnamese.
import { civilDate, formatMoment } from '../../../lib/dates.ts';
import type { Language } from '../../../lib/language.ts';
import { paperWords } from './paper-words.ts';

export interface Paper {
  readonly owner: {
    readonly nameVi: string | null;
    readonly kind: string;
    readonly territory: { readonly nameVi: string | null } | null;
  };
  readonly addressee: { readonly nameVi: string | null };
  /** Null until it is signed. */
  readonly symbol: string | null;
  readonly signedAt: string | null;
  readonly signedBy: { readonly officeVi: string } | null;
  /** The day it bears, or would bear. */
  readonly on: string;
  readonly subjectVi: string;
  readonly textVi: string;
}

const isOfParty = ({ kind }: Pick<Paper['owner'], 'kind'>): boolean => kind.startsWith('PARTY_');

const placeAndDay = ({ owner, on }: Pick<Paper, 'owner' | 'on'>): string => {
  const [year, month, day] = on.split('-') as [string, string, string];
  // Decree 30/2020: days below 10 and the months of January and February are written with two digits.
  return paperWords.placeAndDay(
    owner.territory?.nameVi ?? paperWords.capital,
    day,
    Number(month) > 2 ? String(Number(month)) : month,
    year,
  );
};

/** The day a signed letter bears; today's, while it is none. */
export const dateBorne = (signedAt: string | null, now: string): string => civilDate(signedAt ?? now);

export const LetterPaper = ({ letter, language }: { letter: Paper; language: Language }) => {
  const party = isOfParty(letter.owner);
  const word = paperWords;
  const numbered = party ? word.partyNumber : word.stateNumber;
  return (
    <article class="paper" lang={language === 'vi' ? undefined : 'vi'}>
      {letter.signedAt === null && <p class="draft">{word.draft}</p>}
      <div class="heads">
        <div>
          <p class="issuer">{letter.owner.nameVi}</p>
          {party && <p>*</p>}
          <p>{numbered(letter.symbol ?? word.unnumbered)}</p>
          <p class="about">{letter.subjectVi}</p>
        </div>
        <div>
          {party ? (
            <p class="nation party">{word.party}</p>
          ) : (
            <>
              <p class="nation">{word.state}</p>
              <p class="motto">{word.motto}</p>
            </>
          )}
          <p class="placed">{placeAndDay(letter)}</p>
        </div>
      </div>
      <p class="to">{word.to(letter.addressee.nameVi ?? '')}</p>
      {letter.textVi.split('\n\n').map((paragraph) => (
        <p class="told" key={paragraph}>
          {paragraph}
        </p>
      ))}
      <div class="feet">
        <div>
          <p class="recipients">{word.recipients}</p>
          {word.recipientLines.map((line) => (
            <p class="small" key={line}>
              {line}
            </p>
          ))}
        </div>
        <div>
          <p class="signer">{letter.signedBy?.officeVi ?? word.toBeSigned}</p>
          {letter.signedAt && <p class="small">{word.signedAt(formatMoment(letter.signedAt))}</p>}
        </div>
      </div>
    </article>
  );
};
