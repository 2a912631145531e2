// What a line says beside what it said before: when it was sent back, and in the round before.
import { capital, dictionary, type LineField } from '../../../../db/words.ts';
import { formatMoment } from '../../../lib/dates.ts';
import type { Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { partsSaid } from '../../../lib/report-parts.ts';
import type { SaidOfFigure, SaidOfTask } from './answer.ts';
import type { VerifyWords } from './words.ts';

const evidenceText = (evidence: SaidOfTask['evidence'], language: Language): string =>
  evidence.map(({ reference, grade }) => `${reference} (${dictionary[language].Grade[grade]})`).join('; ');

/** Every field of a line in words, so that two of them can be held side by side. */
type InWords<Said> = { readonly [Name in keyof Said & LineField]: (said: Said) => string };
const namesIn = <Said,>(fields: InWords<Said>) => Object.keys(fields) as (keyof Said & LineField)[];

export const taskFields = (language: Language): InWords<SaidOfTask> => ({
  claim: ({ claim }) => (claim === null ? '' : dictionary[language].Claim[claim]),
  done: ({ done }) => done ?? '',
  difficulties: ({ difficulties }) => difficulties ?? '',
  recommendation: ({ recommendation }) => recommendation ?? '',
  evidence: ({ evidence }) => evidenceText(evidence, language),
  nothingBecause: ({ nothingBecause }) => nothingBecause ?? '',
  withdrawnBecause: ({ withdrawnBecause }) => withdrawnBecause ?? '',
});
export const figureFields = (word: VerifyWords, language: Language): InWords<SaidOfFigure> => {
  const decimal = (text: string | null) => (text === null ? '' : formatDecimal(text, language));
  return {
    value: ({ value }) => decimal(value),
    numerator: ({ numerator }) => decimal(numerator),
    denominator: ({ denominator }) => decimal(denominator),
    denominatorBase: ({ denominatorBase }) => denominatorBase ?? '',
    blankIsMeant: ({ blankIsMeant }) => (blankIsMeant ? word.line.meant : word.line.notMeant),
    breakdown: ({ breakdown }) => partsSaid(breakdown, word.line.unknown, language),
    reason: ({ reason }) => reason ?? '',
    withdrawnBecause: ({ withdrawnBecause }) => withdrawnBecause ?? '',
  };
};

/** What is different, field by field: what it said, and what it says now. */
function Differences<Said>({
  fields,
  changed,
  before,
  now,
  heading,
  same,
  word,
  language,
}: {
  readonly fields: InWords<Said>;
  readonly changed: readonly string[];
  readonly before: Said;
  readonly now: Said;
  readonly heading: string;
  readonly same: string;
  readonly word: VerifyWords;
  readonly language: Language;
}) {
  if (changed.length === 0) return <p class="small">{same}</p>;
  return (
    <div class="changes">
      <p class="label">{heading}</p>
      <ul>
        {namesIn(fields)
          .filter((name) => changed.includes(name))
          .map((name) => (
            <li key={name}>
              {capital(dictionary[language].LineField[name])}: <span class="unseen">{word.line.before} </span>
              <del>{fields[name](before) || word.line.blank}</del>{' '}
              <span class="unseen">{word.line.now} </span>
              <ins>{fields[name](now) || word.line.blank}</ins>
            </li>
          ))}
      </ul>
    </div>
  );
}

/** A line, and what it can be held against. */
type Beside<Said> = Said & {
  readonly beforeReturn: (Said & { readonly handedInAt: string }) | null;
  readonly changedSinceReturn: readonly string[] | null;
  readonly lastRound: readonly Said[];
  readonly changedSinceLastRound: readonly string[] | null;
};

export function Compared<Said>({
  line,
  fields,
  word,
  language,
}: {
  readonly line: Beside<Said>;
  readonly fields: InWords<Said>;
  readonly word: VerifyWords;
  readonly language: Language;
}) {
  const { beforeReturn, changedSinceReturn, lastRound, changedSinceLastRound } = line;
  return (
    <>
      {beforeReturn && (
        <Differences
          fields={fields}
          changed={changedSinceReturn ?? []}
          before={beforeReturn}
          now={line}
          heading={word.line.sinceReturn(formatMoment(beforeReturn.handedInAt))}
          same={word.line.sameSinceReturn(formatMoment(beforeReturn.handedInAt))}
          word={word}
          language={language}
        />
      )}
      {lastRound.length === 1 && (
        <Differences
          fields={fields}
          changed={changedSinceLastRound ?? []}
          before={lastRound[0]!}
          now={line}
          heading={word.line.sinceLast}
          same={word.line.sameAsLast}
          word={word}
          language={language}
        />
      )}
      {lastRound.length > 1 && (
        <div class="changes">
          <p class="label">{word.line.sinceLast}</p>
          <ul>
            {lastRound.map((said, at) => (
              <li key={at}>
                {namesIn(fields)
                  .map((name) => fields[name](said))
                  .filter((text) => text !== '')
                  .join('; ')}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
