// What is found in a figure, in the reader's words: on the page, while somebody types, to the verifier and of a workbook.
import type { Finding, FindingCode, FindingFacts, FindingWords } from '../../db/quality/rules.ts';
import type { ReportScriptWords } from '../words/report-script.ts';
import type { NumberKind } from '../workbook/numbers.ts';
import type { Language } from './language.ts';
import { formatDecimal } from './numbers.ts';
import { fieldText, type Typed } from './report-cells.ts';

export interface FoundInFigure {
  readonly code: FindingCode;
  readonly facts: FindingFacts;
}

/** Facts whose words are not one decimal. */
const toldBy: Readonly<
  Record<
    string,
    (fact: string, number: (decimal: string) => string, nameOf: (code: string) => string) => string
  >
> = {
  of: (code, _, nameOf) => nameOf(code),
  missing: (codes, _, nameOf) => codes.split(' ').map(nameOf).join('; '),
  parts: (parts, number) => parts.split(' ').map(number).join(' + '),
  isMore: (flag) => flag,
  typed: (text) => text,
  unit: (unit) => unit,
};

/** With the words of one language, so that a script need not carry the other's. */
export function sayFinding(
  { code, facts }: FoundInFigure,
  nameOf: (code: string) => string,
  words: FindingWords,
  language: Language,
): string {
  const number = (decimal: string) => formatDecimal(decimal, language);
  const told = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, toldBy[name]?.(fact, number, nameOf) ?? number(fact)]),
  );
  return words[code](told);
}

/** What is to be done about it. */
export const whatToDo = (
  { code, isBlocking, isExplained }: Pick<Finding, 'code' | 'isBlocking' | 'isExplained'>,
  { findings }: ReportScriptWords,
): string =>
  isExplained
    ? findings.explained
    : isBlocking
      ? findings.fix
      : code === 'leap'
        ? findings.explainLeap
        : findings.explain;

/** Why what was typed for a number is asked back; null where it was understood. What is proposed is itself read in one way. */
export function typingText(
  typed: Typed,
  text: string,
  label: string,
  kind: NumberKind,
  { typing }: ReportScriptWords,
  language: Language,
): string | null {
  if (typed.is === 'cell') return null;
  const said = text.trim().replace(/\s*[\r\n]+\s*/g, ' ⏎ ');
  if (typed.is === 'wrong')
    return (
      { number: typing.notNumber, digits: typing.digits, percent: typing.percent } satisfies Record<
        typeof typed.why,
        unknown
      >
    )[typed.why](label, said);
  const written = (decimal: string) => fieldText(decimal, 'decimal', language);
  if (typed.or === null) return typing.foreign(label, said, written(typed.either));
  return kind === 'integer'
    ? typing.unclearCount(label, said, fieldText(typed.either, 'integer', language), written(typed.or))
    : typing.unclear(label, said, written(typed.either), written(typed.or));
}
