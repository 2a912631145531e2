// What a letter says, in the order in which it stands on paper: as Decree 30/2020 lays it out, or Guidance 36-HD/VPTW where a body of the
// Party writes. The page, what is printed from it and the Word document take every word from here. The state's form is Vietnamese.
import { formatMoment } from '../lib/dates.ts';
import { letterWords } from './letter-words.ts';

export interface Letter {
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

export interface SaidOnPaper {
  readonly isOfParty: boolean;
  /** Above everything, while it is not signed. */
  readonly draft: string | null;
  readonly issuer: string;
  readonly number: string;
  readonly about: string;
  readonly nation: string;
  /** The Party's paper has none. */
  readonly motto: string | null;
  readonly placed: string;
  readonly to: string;
  readonly paragraphs: readonly string[];
  readonly recipients: string;
  readonly recipientLines: readonly string[];
  readonly signer: string;
  /** When and where it was signed. */
  readonly signed: string | null;
}

export function saidOnPaper(letter: Letter): SaidOnPaper {
  const word = letterWords;
  const isOfParty = letter.owner.kind.startsWith('PARTY_');
  return {
    isOfParty,
    draft: letter.signedAt === null ? word.draft : null,
    issuer: letter.owner.nameVi ?? '',
    number: (isOfParty ? word.partyNumber : word.stateNumber)(letter.symbol ?? word.unnumbered),
    about: letter.subjectVi,
    nation: isOfParty ? word.party : word.state,
    motto: isOfParty ? null : word.motto,
    placed: placeAndDay(letter),
    to: word.to(letter.addressee.nameVi ?? ''),
    paragraphs: letter.textVi.split('\n\n'),
    recipients: word.recipients,
    recipientLines: word.recipientLines,
    signer: letter.signedBy?.officeVi ?? word.toBeSigned,
    signed: letter.signedAt && word.signedAt(formatMoment(letter.signedAt)),
  };
}

function placeAndDay({ owner, on }: Letter): string {
  const [year, month, day] = on.split('-') as [string, string, string];
  // Decree 30/2020: days below 10 and the months of January and February are written with two digits.
  return letterWords.placeAndDay(
    owner.territory?.nameVi ?? letterWords.capital,
    day,
    Number(month) > 2 ? String(Number(month)) : month,
    year,
  );
}
