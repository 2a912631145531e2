// A place: the records that wait for whoever opened it, what can be begun, and the records that only can be changed.
import type { Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { frame, type Shown } from '../frame/frame.tsx';
import type { PickAsk } from './act.ts';
import { actStyles } from './page.css.ts';
import { type ActAt, actAddress, actsOf, actWordsOf, mayDo, type Place } from './place.ts';
import { found, type List, type Row, type SourceName } from './source.ts';
import { actsWords } from './words.ts';

/** The records of one kind, and the acts that are open for each of them. */
export interface Kept {
  readonly name: SourceName;
  readonly list: List;
  readonly acts: readonly { readonly at: ActAt; readonly pick: PickAsk }[];
}

const mostRows = 30;
/** As many as stand open by themselves. */
const few = 10;

interface Listed {
  readonly row: Row;
  readonly deeds: readonly ActAt[];
}
interface ListedOf {
  readonly name: SourceName;
  /** How many were read, where there are more. */
  readonly cutAt: number | null;
  readonly listed: readonly Listed[];
}

const awaited = ({ act }: ActAt) => act.isAwaited === true;
const isWaiting = ({ deeds }: Listed) => deeds.some(awaited);

/** What is open for each record, what it waits for before the rest. */
const listedOf = ({ name, list: { rows, isCut }, acts }: Kept): ListedOf => ({
  name,
  cutAt: isCut ? rows.length : null,
  listed: rows.flatMap((row) => {
    const deeds = acts.filter(({ pick }) => pick.when(row)).map(({ at }) => at);
    return deeds.length === 0
      ? []
      : [{ row, deeds: [...deeds.filter(awaited), ...deeds.filter((at) => !awaited(at))] }];
  }),
});
const only = (all: readonly ListedOf[], when: (one: Listed) => boolean): ListedOf[] =>
  all.flatMap((one) => {
    const listed = one.listed.filter(when);
    return listed.length === 0 ? [] : [{ ...one, listed }];
  });

export function drawPlace(place: Place, kept: readonly Kept[], shown: Shown, typed: string): string {
  const { language, viewer } = shown;
  const word = actsWords[language];
  const words = place.words[language];
  const all = kept.map(listedOf);
  const waiting = only(all, isWaiting);
  const withOthers = only(all, (one) => !isWaiting(one) && one.row.waitsForOthers === true);
  const settled = only(all, (one) => !isWaiting(one) && one.row.waitsForOthers !== true);
  const onRecords = new Set(kept.flatMap(({ acts }) => acts.map(({ at }) => at.change)));
  const parts = place.parts.flatMap((part) => {
    const own = actsOf({ ...place, parts: [part] }).filter((at) => mayDo(at, viewer!.roles));
    // What is done with a record is found at the record, so a line holds it here.
    const isOnRecord = ({ act, change }: ActAt) => act.putsRight === true || onRecords.has(change);
    const begun = own.filter((at) => !isOnRecord(at));
    return own.length === 0 ? [] : [{ part, begun, others: own.filter(isOnRecord) }];
  });
  const list = { place, typed, language };
  return frame({
    shown: { ...shown, path: place.path },
    title: words.title,
    css: actStyles,
    children: (
      <>
        <p>{words.intro}</p>
        <Waiting id="dang-cho" heading={word.place.waiting} all={waiting} {...list} />
        <Waiting id="cho-noi-khac" heading={word.place.withOthers} all={withOthers} {...list} />
        {place.beside && viewer!.roles.includes(place.beside.may) && (
          <ul class="deeds">
            <li>
              <a href={place.beside.address}>{place.beside.words[language].title}</a>
              <p class="small">{place.beside.words[language].intro}</p>
            </li>
          </ul>
        )}
        {parts.map(({ part, begun, others }) => (
          <section key={part.words.vi.title} class="part">
            <h2>{part.words[language].title}</h2>
            {begun.length > 0 && (
              <ul class="deeds">
                {begun.map((at) => (
                  <li key={at.change}>
                    <a href={actAddress(at)}>{actWordsOf(at, language).name}</a>
                    <p class="small">{actWordsOf(at, language).about}</p>
                  </li>
                ))}
              </ul>
            )}
            {others.length > 0 && (
              <ul class="plain do">
                {others.map((at) => (
                  <li key={at.change}>
                    <a href={actAddress(at)}>{actWordsOf(at, language).name}</a>
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
        {settled.map(({ name, cutAt, listed }) => (
          <details key={name} class="kept" open={listed.length <= few || typed !== ''}>
            <summary>
              <h2>{`${word.sources[name]} (${formatDecimal(listed.length, language)})`}</h2>
            </summary>
            <Rows id={`da-${name}`} name={name} cutAt={cutAt} listed={listed} {...list} />
          </details>
        ))}
      </>
    ),
  });
}

function Waiting({
  id,
  heading,
  all,
  ...list
}: Pick<RowsOf, 'id' | 'place' | 'typed' | 'language'> & {
  readonly heading: string;
  readonly all: readonly ListedOf[];
}) {
  const { language } = list;
  if (all.length === 0) return null;
  return (
    <section class="waiting" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {all.map(({ name, cutAt, listed }) => (
        <div key={name}>
          <h3>{`${actsWords[language].sources[name]} (${formatDecimal(listed.length, language)})`}</h3>
          <Rows id={`${id}-${name}`} name={name} cutAt={cutAt} listed={listed} {...list} />
        </div>
      ))}
    </section>
  );
}

interface RowsOf extends ListedOf {
  readonly id: string;
  readonly place: Place;
  readonly typed: string;
  readonly language: Language;
}

function Rows({ id, name, cutAt, listed, place, typed, language }: RowsOf) {
  const word = actsWords[language];
  const matching = new Set(
    found(
      listed.map(({ row }) => row),
      typed,
    ),
  );
  const some = listed.filter(({ row }) => matching.has(row));
  return (
    <>
      {listed.length > mostRows && (
        <form class="search" action={place.path}>
          <label class="unseen" for={id}>
            {word.place.search(word.sources[name])}
          </label>
          <input id={id} name="q" type="search" value={typed} />
          <button type="submit">{word.place.submit}</button>
        </form>
      )}
      {cutAt !== null && <p class="small">{word.place.cut(formatDecimal(cutAt, language))}</p>}
      {some.length === 0 && <p>{word.place.noneFound(typed)}</p>}
      {some.length > mostRows && (
        <p class="small">{word.place.count(String(mostRows), formatDecimal(some.length, language))}</p>
      )}
      <ul class="plain rows">
        {some.slice(0, mostRows).map(({ row, deeds }) => (
          <li key={row.id}>
            {row.text}
            {row.more && <span class="more small">{row.more}</span>}
            <div class="do">
              {deeds.map((at) => (
                <a
                  key={at.change}
                  class={awaited(at) ? 'next' : undefined}
                  href={`${actAddress(at)}?id=${encodeURIComponent(row.id)}`}
                >
                  {actWordsOf(at, language).name}
                  <span class="unseen">: {row.text}</span>
                </a>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
