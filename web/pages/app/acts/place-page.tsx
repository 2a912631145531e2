// A place: what can be done in it, and the records for which something can be done now.
import { formatDecimal } from '../../../lib/numbers.ts';
import { frame, type Shown } from '../frame/frame.tsx';
import type { PickAsk } from './act.ts';
import { actStyles } from './page.css.ts';
import { type ActAt, actAddress, actsOf, actWordsOf, mayDo, type Place } from './place.ts';
import { found, type Row, type SourceName } from './source.ts';
import { actsWords } from './words.ts';

/** The records of one kind, and the acts that are open for each of them. */
export interface Kept {
  readonly name: SourceName;
  readonly rows: readonly Row[];
  readonly acts: readonly { readonly at: ActAt; readonly pick: PickAsk }[];
}

const mostRows = 30;
/** As many as stand open by themselves. */
const few = 10;

export function drawPlace(place: Place, kept: readonly Kept[], shown: Shown, typed: string): string {
  const { language, viewer } = shown;
  const word = actsWords[language];
  const words = place.words[language];
  const parts = place.parts.flatMap((part) => {
    const own = actsOf({ ...place, parts: [part] }).filter((at) => mayDo(at, viewer!.roles));
    // What puts records right is alike for all of them, so a line holds it.
    const righted = own.filter(({ act }) => act.putsRight);
    const done = own.filter(({ act }) => !act.putsRight);
    return own.length === 0 ? [] : [{ part, done, righted }];
  });
  return frame({
    shown: { ...shown, path: place.path },
    title: words.title,
    css: actStyles,
    children: (
      <>
        <p>{words.intro}</p>
        {parts.map(({ part, done, righted }) => (
          <section key={part.words.vi.title} class="part">
            <h2>{part.words[language].title}</h2>
            <ul class="deeds">
              {done.map((at) => (
                <li key={at.change}>
                  <a href={actAddress(at)}>{actWordsOf(at, language).name}</a>
                  <p class="small">{actWordsOf(at, language).about}</p>
                </li>
              ))}
            </ul>
            {righted.length > 0 && (
              <ul class="plain do">
                {righted.map((at) => (
                  <li key={at.change}>
                    <a href={actAddress(at)}>{actWordsOf(at, language).name}</a>
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
        {kept.map(({ name, rows, acts }) => {
          const open = rows.flatMap((row) => {
            const deeds = acts.filter(({ pick }) => pick.when(row));
            return deeds.length === 0 ? [] : [{ row, deeds }];
          });
          const matching = new Set(
            found(
              open.map(({ row }) => row),
              typed,
            ),
          );
          const listed = open.filter(({ row }) => matching.has(row));
          if (open.length === 0) return null;
          return (
            <details key={name} class="kept" open={open.length <= few || typed !== ''}>
              <summary>
                <h2>{`${word.sources[name]} (${formatDecimal(open.length, language)})`}</h2>
              </summary>
              {open.length > mostRows && (
                <form class="search" action={place.path}>
                  <label class="unseen" for={`tim-${name}`}>
                    {word.place.search(word.sources[name])}
                  </label>
                  <input id={`tim-${name}`} name="q" type="search" value={typed} />
                  <button type="submit">{word.place.submit}</button>
                </form>
              )}
              {listed.length === 0 && <p>{word.place.noneFound(typed)}</p>}
              {listed.length > mostRows && (
                <p class="small">
                  {word.place.count(String(mostRows), formatDecimal(listed.length, language))}
                </p>
              )}
              <ul class="plain rows">
                {listed.slice(0, mostRows).map(({ row, deeds }) => (
                  <li key={row.id}>
                    {row.text}
                    {row.more && <span class="small"> {row.more}</span>}
                    <div class="do">
                      {deeds.map(({ at }) => (
                        <a key={at.change} href={`${actAddress(at)}?id=${encodeURIComponent(row.id)}`}>
                          {actWordsOf(at, language).name}
                          <span class="unseen">: {row.text}</span>
                        </a>
                      ))}
                    </div>
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </>
    ),
  });
}
