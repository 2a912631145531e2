// The day that a page is about: a plain form that sets it, and what says that a past day is shown, with the way back.
import { civilDate, dayAfter, formatDay } from '../../../lib/dates.ts';
import { words } from '../../../words/words.ts';
import { type Shown, siteOf } from './page.ts';

/** Parameters that are part of what the page shows. */
type Kept = Readonly<Record<string, string | undefined>>;

/** The page beneath the origin, under the directive that is shown. */
const here = (shown: Shown): string => siteOf(shown).slice(shown.origin.length) + shown.path;

/** The same page, as things stand. */
const asItStands = (shown: Shown, kept: Kept): string => {
  const query = new URLSearchParams(
    Object.entries(kept).filter((e): e is [string, string] => e[1] !== undefined),
  );
  return `${here(shown)}${query.size > 0 ? `?${query}` : ''}`;
};

const place = 'chon-ngay';

/** Nothing while the page shows things as they stand. */
export function PastDay({ shown, kept }: { shown: Shown; kept: Kept }) {
  const { language, day } = shown;
  const word = words[language];
  return day === null ? null : (
    <p class="then inner" role="status">
      {word.knownThen(formatDay(day))} <a href={asItStands(shown, kept)}>{word.asItStands}</a>
    </p>
  );
}

/** Without a script: the browser's own field, and a button. */
export function DayPicker({ shown, kept }: { shown: Shown; kept: Kept }) {
  const { language, day, now } = shown;
  const word = words[language].dayPicker;
  return (
    <form class="day" action={here(shown)} aria-label={word.about}>
      <div class="inner">
        {Object.entries(kept).map(
          ([name, value]) =>
            value !== undefined && <input type="hidden" name={name} value={value} key={name} />,
        )}
        <label for={place}>{word.label}</label>
        <input
          id={place}
          type="date"
          name="ngay"
          value={day ?? undefined}
          max={dayAfter(civilDate(now), -1)}
          required
        />
        <button type="submit">{word.show}</button>
      </div>
    </form>
  );
}
