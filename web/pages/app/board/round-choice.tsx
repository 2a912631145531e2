// Which round, and facts or examples: the form at the top of the board and the matrix, which works by address alone.

import { formatPeriod } from '../../../lib/dates.ts';
import type { Language } from '../../../lib/language.ts';
import type { RoundsAnswer } from '../../answers.ts';
import type { Choice } from './answer.ts';
import type { Which } from './owed.ts';
import type { BoardWords } from './words.ts';

/** The round asked for by its period, else the newest whose period is over, else the newest. */
export function roundAsked({ directive }: RoundsAnswer, address: Readonly<Record<string, string>>): string {
  const rounds = directive?.rounds.nodes ?? [];
  const asked = address.ky ?? '';
  if (asked !== '') return rounds.find(({ period }) => period === asked)?.id ?? '';
  return directive?.over.nodes[0]?.id ?? rounds[0]?.id ?? '';
}

/** What an address says of the directive: nothing while there is one. */
export const ofDirective = ({ directives, directive }: Choice): { readonly ct?: string } =>
  directive !== null && directives.nodes.length > 1 ? { ct: directive.slug } : {};

export const RoundChoice = ({
  directives,
  under,
  rounds,
  chosen,
  which,
  path,
  language,
  word,
  children,
}: {
  directives: Choice['directives']['nodes'];
  /** The directive that is shown. */
  under: string | undefined;
  rounds: NonNullable<Choice['directive']>['rounds']['nodes'];
  chosen: string;
  which: Which;
  path: string;
  language: Language;
  word: BoardWords;
  children?: preact.ComponentChildren;
}) => (
  <form class="choices" action={path}>
    {directives.length > 1 && (
      <div>
        <label for="ct">{word.directive}</label>
        <select id="ct" name="ct">
          {directives.map(({ slug, symbol }) => (
            <option key={slug} value={slug} selected={slug === under}>
              {symbol}
            </option>
          ))}
        </select>
      </div>
    )}
    <div>
      <label for="ky">{word.round}</label>
      <select id="ky" name="ky">
        {rounds.map(({ id, period }) => (
          <option key={id} value={period} selected={period === chosen}>
            {formatPeriod(period, language)}
          </option>
        ))}
      </select>
    </div>
    <div>
      <label for="xem">{word.whichHeading}</label>
      <select id="xem" name="xem">
        <option value="that" selected={which === 'facts'}>
          {word.facts}
        </option>
        <option value="vi-du" selected={which === 'examples'}>
          {word.examples}
        </option>
      </select>
    </div>
    {children}
    <button class="second" type="submit">
      {word.show}
    </button>
  </form>
);
