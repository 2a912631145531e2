// When a task is due, and by whose word. Without a ruling in force nothing is due, and nothing here makes up a day.

import { capital, dictionary } from '../../../../db/words.ts';
import { statusWords } from '../../../charts/status.ts';
import { Sign } from '../../../charts/symbols.tsx';
import { formatDay, lastDay } from '../../../lib/dates.ts';
import { inLanguage, type Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { type DutyWords, dutyWords } from '../../../words/duties.ts';
import type { TaskPageRuling as Ruling } from '../../answers.ts';
import { Said } from '../shell/parts.tsx';

export const isExample = ({ standing }: { readonly standing: string }): boolean => standing === 'EXAMPLE';

/** In force on a day, and not an example: only such a ruling makes anything due. */
export const isInForce = (ruling: Ruling, day: string): boolean =>
  !isExample(ruling) && ruling.from <= day && (ruling.until === null || ruling.until > day);

/** The next day, from the day shown on, on which something falls due. */
export const nextDue = (rulings: readonly Ruling[], day: string): string | null =>
  rulings
    .filter((ruling) => isInForce(ruling, day))
    .flatMap(({ due, dueOn }) => [
      ...due.filter(({ obligations }) => obligations > 0).map(({ dueAt }) => lastDay(dueAt)),
      ...(dueOn ? [dueOn] : []),
    ])
    .filter((on) => on >= day)
    .sort()[0] ?? null;

export const ruleWords = (ruling: Ruling, language: Language): string => {
  const { deadline } = dutyWords[language];
  if (ruling.cadence === 'ONE_OFF') return deadline.once(formatDay(ruling.dueOn ?? ''));
  return deadline.every(
    capital(dictionary[language].RulingCadence[ruling.cadence]),
    formatDecimal(ruling.dueAfterDays ?? 0, language),
  );
};

export const documentWords = (
  document: Omit<Ruling['document'], 'url'>,
  language: Language,
  otherwise: string,
): { readonly text: string; readonly lang: Language } =>
  document.symbol
    ? { text: document.symbol, lang: language }
    : document.titleVi || document.titleEn
      ? inLanguage({ vi: document.titleVi, en: document.titleEn }, language)
      : { text: otherwise, lang: language };

/** The deadline in one short sentence. */
export function deadlineWords(
  task: { readonly status: string | null; readonly rulings: readonly Ruling[] },
  day: string,
  language: Language,
): string {
  const { deadline } = dutyWords[language];
  const ruling = task.rulings.find((one) => isInForce(one, day));
  if (task.status === 'NO_RULED_DEADLINE' || !ruling) return statusWords('NO_RULED_DEADLINE', language);
  return `${ruleWords(ruling, language)}, ${deadline.by(documentWords(ruling.document, language, deadline.noDocument).text)}`;
}

/** One line: the rule and its document, or that there is none. */
export function Deadline({
  rulings,
  isUnruled,
  day,
  language,
}: {
  rulings: readonly Ruling[];
  isUnruled: boolean;
  day: string;
  language: Language;
}) {
  const { deadline }: DutyWords = dutyWords[language];
  if (isUnruled)
    return (
      <>
        <Sign name="undated" /> {statusWords('NO_RULED_DEADLINE', language)}
      </>
    );
  const inForce = rulings.filter((ruling) => isInForce(ruling, day));
  // A document may ask the same of several kinds of bodies, each by a ruling of its own.
  const said = new Map(
    inForce.map((ruling) => {
      const words = ruleWords(ruling, language);
      const by = deadline.by(documentWords(ruling.document, language, deadline.noDocument).text);
      return [`${words} ${by}`, [words, by] as const];
    }),
  ).values();
  const next = nextDue(rulings, day);
  return (
    <>
      {inForce.length === 0 && deadline.ruled}
      {[...said].map(([words, by]) => (
        <span class="line" key={words + by}>
          <b>{words}</b> ({by})
        </span>
      ))}
      {next && <span class="line">{deadline.next(formatDay(next))}</span>}
    </>
  );
}

export const SaidTitle = ({
  of,
  language,
}: {
  of: { readonly titleVi: string | null; readonly titleEn: string | null };
  language: Language;
}) => <Said both={{ vi: of.titleVi, en: of.titleEn }} language={language} />;
