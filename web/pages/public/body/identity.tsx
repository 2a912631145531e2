// What the body is, where, under whom, and what it was called when.
import { capital, dictionary } from '../../../../db/words.ts';
import { formatDay } from '../../../lib/dates.ts';
import { nameOf } from '../../../lib/language.ts';
import { shownPlace } from '../../../lib/places.ts';
import { words } from '../../../words/words.ts';
import { UnreadMark } from '../said/unread.tsx';
import { Cited, Said, Section } from '../shell/parts.tsx';
import { hasPage } from './facts.ts';
import { atDay, bodyLink, type In } from './parts.tsx';

export function Identity({ body, word, language, shown }: In) {
  const { kind, shortName, territory, parent, startedOn, names, source, confidence } = body;
  const place = territory && <Said both={shownPlace(territory)} language={language} />;
  return (
    <Section id="la-gi" heading={word.identity.names}>
      <ul class="lines">
        {names.map(({ nameVi, nameEn, from, until }, at) => (
          <li key={at}>
            <Said both={nameOf({ nameVi, nameEn })} language={language} />
            <span class="small line">
              {from === null ? word.identity.always : word.identity.from(formatDay(from))}
              {until !== null && `, ${word.identity.until(formatDay(until))}`}
            </span>
          </li>
        ))}
      </ul>
      <dl class="facts">
        <div>
          <dt>{word.identity.kind}</dt>
          <dd>{capital(dictionary[language].AgencyKind[kind])}</dd>
        </div>
        {shortName && (
          <div>
            <dt>{word.identity.short}</dt>
            <dd>{shortName}</dd>
          </div>
        )}
        {territory && (
          <div>
            <dt>{word.identity.place}</dt>
            <dd>
              {hasPage(territory) ? (
                <a href={`/${language}/tinh/${territory.slug}${atDay(shown)}`}>{place}</a>
              ) : (
                place
              )}
            </dd>
          </div>
        )}
        {parent && (
          <div>
            <dt>{word.identity.parent}</dt>
            <dd>{bodyLink(parent, shown)}</dd>
          </div>
        )}
        {startedOn && (
          <div>
            <dt>{word.identity.since}</dt>
            <dd>{formatDay(startedOn)}</dd>
          </div>
        )}
        <div>
          <dt>{word.identity.source}</dt>
          <dd>
            <Cited source={source} otherwise={words[language].figures.noSource} />
            <UnreadMark step={{ confidence }} language={language} />
          </dd>
        </div>
      </dl>
    </Section>
  );
}
