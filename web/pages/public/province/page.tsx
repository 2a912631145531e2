// One province: what it planned, what it reported and others found, what was published of it and of the units it was made of.

import { capital, dictionary } from '../../../../db/words.ts';
import { formatDay } from '../../../lib/dates.ts';
import { inLanguage, type Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { shownPlace } from '../../../lib/places.ts';
import { provincePageWords } from '../../../words/provinces.ts';
import type { ProvincePageAnswer } from '../../answers.ts';
import { BesideRecord } from '../said/beside.tsx';
import { UnreadMark } from '../said/unread.tsx';
import { Closing, Taking, Trail } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import { tableForms } from '../shell/forms.ts';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Cited } from '../shell/parts.tsx';
import { closingStyles } from '../shell/shell.css.ts';
import { tableFiles } from '../shell/table-files.ts';
import { openPageWords } from '../shell/words.ts';
import { provinceCard } from './card.ts';
import {
  becameAnother,
  countsOf,
  figureCount,
  isProvince,
  isUnchanged,
  type ProvinceRecord,
  realReports,
  todayOf,
} from './facts.ts';
import { provinceFeed } from './feed.ts';
import { Figures } from './figures.tsx';
import { provinceTable } from './files.ts';
import { provinceStyles } from './page.css.ts';
import { Cite, called, type In } from './parts.tsx';
import { Plans } from './plans.tsx';
import { provinceQuestion } from './question.ts';
import { Duties, Reports } from './reports.tsx';

export function renderProvince(answer: ProvincePageAnswer, shown: Shown): string | null {
  const { territory: province } = answer;
  if (!isProvince(province)) return null;
  const { language, now, day } = shown;
  const word = provincePageWords[language].page;
  const said: In = { language, word, open: openPageWords[language] };
  const name = inLanguage(shownPlace(province), language).text;
  const number = (count: number) => formatDecimal(count, language);
  const became = becameAnother(province, todayOf(now, day));
  const [heir] = became;
  const full = language === 'vi' ? (province.fullNameVi ?? name) : name;
  const title = heir === undefined ? full : word.oldTitle(full);
  return documentOf({
    shown,
    title,
    description: word.description({
      name,
      plans: number(province.plans.totalCount),
      reports: number(realReports(province)),
      figures: number(figureCount(province)),
    }),
    css: `${closingStyles}${provinceStyles}`,
    forms: [...tableForms, 'png', 'atom'],
    standsFor: heir === undefined ? undefined : `/tinh/${heir.to.slug}`,
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <Trail shown={shown} to={[['/tinh', provincePageWords[language].title]]} />
          <h1>{title}</h1>
          <Origin province={province} became={became} {...said} />
          <Bodies province={province} {...said} />
          <Standing province={province} {...said} />
          {province.until === null && (
            <p>
              <a href={`/${language}/so-sanh?tinh=${province.slug}`}>{word.compare}</a>
            </p>
          )}
          <Plans province={province} {...said} />
          <Reports province={province} {...said} />
          <BesideRecord of={province} language={language} />
          <Duties province={province} {...said} />
          <Figures province={province} name={name} {...said} />
          <Taking shown={shown} forms={[...tableForms, 'png', 'atom']} />
        </main>
        <Closing shown={shown} answer={answer} operation="ProvincePage" />
      </>
    ),
  });
}

/** Its own bodies, each with a page. */
function Bodies({ province: { agencies, party }, language, word }: In & { province: ProvinceRecord }) {
  const bodies = [...agencies.nodes, ...party.nodes];
  if (bodies.length === 0) return null;
  return (
    <p>
      {word.bodies}{' '}
      {bodies.map((body, at) => (
        <>
          {at > 0 && '; '}
          <a href={`/${language}/co-quan/${body.slug}`}>{called(body, language)}</a>
          <UnreadMark step={body} language={language} />
        </>
      ))}
    </p>
  );
}

function Origin({
  province,
  became,
  language,
  word,
}: In & { province: ProvinceRecord; became: ProvinceRecord['successors'] }) {
  const [first] = province.predecessors;
  const names = new Intl.ListFormat(language, { type: 'conjunction' });
  return (
    <>
      {became.map(({ on, kind, to, source }) => (
        <p class="notice" key={to.slug}>
          {kind === 'unchanged' ? word.remained(formatDay(on)) : word.became(formatDay(on))}{' '}
          <a href={`/${language}/tinh/${to.slug}`}>{inLanguage(shownPlace(to), language).text}</a> (
          <Cited source={source} otherwise="" />
          ). {word.oldFigures}
        </p>
      ))}
      {first !== undefined && (
        <p>
          {isUnchanged(province)
            ? word.unmerged(formatDay(first.on))
            : word.since(
                names.format(
                  province.predecessors.map(({ from }) => inLanguage(shownPlace(from), language).text),
                ),
                formatDay(first.on),
              )}{' '}
          <span class="small">
            <Cited source={first.source} otherwise="" />
          </span>
        </p>
      )}
      {province.measures.length > 0 && (
        <dl>
          {province.measures.map(({ measure, value, asOf, source, citationId }) => (
            <div key={measure}>
              <dt>{capital(dictionary[language].Measure[measure])}</dt>
              <dd>
                {measureValue(measure, value, language, word)}{' '}
                <span class="line small">
                  {asOf === null ? word.undated : word.asOf(formatDay(asOf))},{' '}
                  <Cited source={source} otherwise="" />
                  <Cite
                    id={citationId}
                    what={capital(dictionary[language].Measure[measure])}
                    language={language}
                  />
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

const measureValue = (measure: string, value: string, language: Language, word: In['word']): string => {
  const number = formatDecimal(value, language);
  return measure === 'POPULATION' ? word.people(number) : measure === 'AREA_KM2' ? word.km2(number) : number;
};

function Standing({ province, language, word }: In & { province: ProvinceRecord }) {
  const number = (count: number) => formatDecimal(count, language);
  const examples = province.reports.nodes.filter(({ isExample }) => isExample).length;
  const facts = countsOf(province, language);
  return (
    <section aria-labelledby="hom-nay">
      <h2 id="hom-nay" class="unseen">
        {word.counts.heading}
      </h2>
      <ul class={`standing of${facts.length}`}>
        {facts.map(([id, count, text]) => (
          <li key={text}>
            <a href={`#${id}`}>
              <b>{number(count)}</b> {text}
            </a>
          </li>
        ))}
      </ul>
      {examples > 0 && <p class="small">{word.counts.examples(number(examples))}</p>}
    </section>
  );
}

export const province: PublicPage<ProvincePageAnswer> = {
  path: '/tinh/:slug',
  question: provinceQuestion,
  variables: ({ slug = '' }) => ({ slug }),
  example: { slug: 'hai-phong' },
  // Files hold every published report of the province, the page the newest ones.
  parts: {
    next: ({ territory }) => {
      const info = territory?.reports.pageInfo;
      return info?.hasNextPage ? { after: info.endCursor } : null;
    },
    joined: (parts) => {
      const [first] = parts;
      const { territory } = first!;
      const nodes = parts.flatMap((part) => part.territory?.reports.nodes ?? []);
      return territory === null
        ? first!
        : { ...first!, territory: { ...territory, reports: { ...territory.reports, nodes } } };
    },
  },
  render: renderProvince,
  renditions: { ...tableFiles(provinceTable), png: provinceCard, atom: provinceFeed },
};
