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
export function askedIn(
  { directive }: RoundsAnswer,
  { ky = '', nhom = '', loai, 'co-quan': body = '' }: Address,
) {
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
  isOpen = false,
  language,
  word,
}: {
  answer: Choice;
  address: Address;
  which: Which;
  path: string;
  isOpen?: boolean;
  language: Language;
  word: BoardWords;
}) {
  if (directive === null || directive.rounds.nodes.length === 0) return <p class="notice">{word.noRounds}</p>;
  const { ky = '', nhom = '', loai = '' } = address;
  const selects = [
    ...(directives.nodes.length > 1
      ? [
          {
            name: 'ct',
            label: word.directive,
            chosen: directive.slug,
            options: directives.nodes.map(({ slug, symbol }) => [slug, symbol] as const),
          },
        ]
      : []),
    {
      name: 'ky',
      label: word.round,
      chosen: ky,
      options: [
        ['', word.allRounds] as const,
        ...directive.rounds.nodes.map(({ period }) => [period, formatPeriod(period, language)] as const),
      ],
    },
    {
      name: 'nhom',
      label: word.matrix.group,
      chosen: nhom,
      options: [
        ['', word.matrix.allGroups] as const,
        ...directive.groups.nodes.map(
          ({ code, titleVi, titleEn }) =>
            [code, `${code}. ${inLanguage({ vi: titleVi, en: titleEn }, language).text}`] as const,
        ),
      ],
    },
    {
      name: 'loai',
      label: word.matrix.kind,
      chosen: loai,
      options: [
        ['', word.matrix.allKinds] as const,
        ...bodyKinds.map((kind) => [kind, word.matrix.kinds[kind]] as const),
      ],
    },
    {
      name: 'xem',
      label: word.whichHeading,
      chosen: which === 'examples' ? 'vi-du' : 'that',
      options: [['that', word.facts] as const, ['vi-du', word.examples] as const],
    },
  ];
  const said = selects.map(({ chosen, options }) => options.find(([value]) => value === chosen)?.[1] ?? '');
  return (
    <details class="choosing" open={isOpen}>
      <summary>{`${word.filter}: ${said.filter((text) => text !== '').join(' · ')}`}</summary>
      <form class="choices" action={path}>
        {selects.map(({ name, label, chosen, options }) => (
          <div key={name}>
            <label for={name}>{label}</label>
            <select id={name} name={name}>
              {options.map(([value, text]) => (
                <option key={value} value={value} selected={value === chosen}>
                  {text}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button class="second" type="submit">
          {word.show}
        </button>
      </form>
    </details>
  );
}
