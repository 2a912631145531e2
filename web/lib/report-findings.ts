// What a rule finds in a figure, said from the rule and the figures themselves: on the page, and while somebody types.
import type { ReportScriptWords } from '../i18n/report-script.ts';
import type { Language } from './language.ts';
import { formatDecimal } from './numbers.ts';

interface Rule {
  readonly kind: string;
  readonly others: readonly string[];
  readonly minimum: string | null;
  readonly maximum: string | null;
  readonly percent: string | null;
}
interface Figures {
  readonly value: string | null;
  readonly of: (code: string) => string | null;
  readonly before: string | null;
  readonly nameOf: (code: string) => string;
}

export function findingText(
  rule: Rule,
  { value, of, before, nameOf }: Figures,
  { findings }: ReportScriptWords,
  language: Language,
): string {
  const number = (decimal: string | null) => formatDecimal(decimal ?? '', language);
  const [whole = ''] = rule.others;
  switch (rule.kind.toLowerCase()) {
    case 'range':
      return rule.minimum !== null && Number(value) < Number(rule.minimum)
        ? findings.below(number(value), number(rule.minimum))
        : findings.above(number(value), number(rule.maximum));
    case 'part_of':
      return findings.partOf(number(value), number(of(whole)), nameOf(whole));
    case 'sum_of':
      return findings.sumOf(number(value), rule.others.map((code) => number(of(code))).join(' + '));
    case 'change':
      return findings.change(number(value), number(before), number(rule.percent));
    default:
      return findings.together(
        rule.others
          .filter((code) => of(code) === null)
          .map(nameOf)
          .join('; '),
      );
  }
}
