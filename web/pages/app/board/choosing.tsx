// What is looked at: directive, round, group of tasks, kind of body, facts or examples. The form at the top of the board and the
// matrix works by address alone.
import { formatPeriod } from '../../../lib/dates.ts';
import { inLanguage, type Language } from '../../../lib/language.ts';
import type { RoundsAnswer } from '../../answers.ts';
import { fromAddress } from '../frame/addresses.ts';
import type { Choice } from './answer.ts';
import { bodyKinds, kindsOf, type Which } from './owed.ts';
import type { BoardWords } from './words.ts';

type Address = Readonly<Record<string, string>>;

/** What an address asks for. It names a round by its period; no name: every round. A period that there is not is not known. */
export function askedIn({ directive }: RoundsAnswer, { ky = '', nhom = '', loai, 'co-quan': body = '' }: Address) {
  const round = directive?.rounds.nodes.find(({ period }) => period === ky)?.id ?? null;
  return {
    directive: directive?.slug ?? null,
    round,
    isKnown: directive !== null && (ky === '' || round !== null),
    under: nhom === '' ? null : nhom,
    kinds: kindsOf(loai),
    // Each duty is listed of one body, or of one task.
    body: body === '' ? null : fromAddress(body),
    task: directive?.task?.id ?? null,
    isListed: body !== '' || directive?.task != null,
  };
}

/** The same as an address says it: nothing of a directive while there is one, and nothing that was not chosen. */
export const chosenIn = (
  { directives, directive }: Choice,
  { ky = '', nhom = '', loai = '' }: Address,
  which: Which,
): Record<string, string> => ({
  ...(directive !== null && directives.nodes.length > 1 ? { ct: directive.slug } : {}),
  ...(ky && { ky }),
  ...(nhom && { nhom }),
  ...(loai && { loai }),
  xem: which === 'examples' ? 'vi-du' : 'that',
});

export function Choosing({
  answer: { directives, directive },
  address,
  which,
  path,
  language,
  word,
}: {
  answer: Choice;
  address: Address;
  which: Which;
  path: string;
  language: Language;
  word: BoardWords;
}) {
  const select = (
    name: string,
    label: string,
    chosen: string,
    options: readonly (readonly [value: string, text: string])[],
  ) => (
    <div>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {options.map(([value, text]) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
  const { ky = '', nhom = '', loai = '' } = address;
  if (directive === null || directive.rounds.nodes.length === 0) return <p class="notice">{word.noRounds}</p>;
  return (
    <form class="choices" action={path}>
      {directives.nodes.length > 1 &&
        select(
          'ct',
          word.directive,
          directive?.slug ?? '',
          directives.nodes.map(({ slug, symbol }) => [slug, symbol]),
        )}
      {select('ky', word.round, ky, [
        ['', word.allRounds],
        ...(directive?.rounds.nodes ?? []).map(
          ({ period }) => [period, formatPeriod(period, language)] as const,
        ),
      ])}
      {select('nhom', word.matrix.group, nhom, [
        ['', word.matrix.allGroups],
        ...(directive?.groups.nodes ?? []).map(
          ({ code, titleVi, titleEn }) =>
            [code, `${code}. ${inLanguage({ vi: titleVi, en: titleEn }, language).text}`] as const,
        ),
      ])}
      {select('loai', word.matrix.kind, loai, [
        ['', word.matrix.allKinds],
        ...bodyKinds.map((kind) => [kind, word.matrix.kinds[kind]] as const),
      ])}
      {select('xem', word.whichHeading, which === 'examples' ? 'vi-du' : 'that', [
        ['that', word.facts],
        ['vi-du', word.examples],
      ])}
      <button class="second" type="submit">
        {word.show}
      </button>
    </form>
  );
}
