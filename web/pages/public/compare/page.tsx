// Two to eight provinces side by side: their plans, what they owe and reported, their figures, and what is missing.
import { inLanguage } from '../../../lib/language.ts';
import { shownPlace } from '../../../lib/places.ts';
import { words } from '../../../words/words.ts';
import type { ProvincesComparedAnswer } from '../../answers.ts';
import { mostPlaces, namesOf } from '../said/chosen.ts';
import { Cite } from '../said/claims.tsx';
import { Closing, Taking, Trail } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import { tableForms } from '../shell/forms.ts';
import type { Address, PublicPage, Shown } from '../shell/page.ts';
import { describe, type Province, provincesOf, type Row, rowsOf, type Said } from './facts.ts';
import { compareFiles } from './files.ts';
import { compareStyles } from './page.css.ts';
import { compareQuestion } from './question.ts';
import { compareWords } from './words.ts';

function renderCompare(answer: ProvincesComparedAnswer, shown: Shown): string {
  const { language } = shown;
  const word = compareWords[language];
  const provinces = provincesOf(answer);
  const names = provinces.map((one) => inLanguage(shownPlace(one), language).text).join(', ');
  const isEnough = provinces.length > 1;
  const kept = { tinh: provinces.length > 0 ? namesOf(provinces) : undefined };
  return documentOf({
    shown,
    title: isEnough ? word.titleOf(names) : word.title,
    description: isEnough ? describe(provinces, language) : word.lead,
    css: compareStyles,
    forms: tableForms,
    kept,
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <Trail shown={shown} to={[['/tinh', words[language].nav.tinh]]} />
          <h1>{isEnough ? word.titleOf(names) : word.title}</h1>
          {isEnough ? <p>{describe(provinces, language)}</p> : <p>{word.lead}</p>}
          {provinces.length === 1 && <p role="status">{word.few}</p>}
          <Choose answer={answer} provinces={provinces} names={names} shown={shown} />
          {isEnough && <Beside provinces={provinces} shown={shown} />}
          {isEnough && (
            <p class="small">
              {word.notes} <a href={`/${language}/kham-pha?tinh=${namesOf(provinces)}`}>{word.explore}</a>
            </p>
          )}
          <Taking shown={shown} forms={tableForms} kept={kept} />
        </main>
        <Closing shown={shown} answer={answer} operation="ProvincesCompared" />
      </>
    ),
  });
}

function Choose({
  answer,
  provinces,
  names,
  shown,
}: {
  answer: ProvincesComparedAnswer;
  provinces: readonly Province[];
  names: string;
  shown: Shown;
}) {
  const { language, path, day } = shown;
  const word = compareWords[language];
  return (
    <form class="choose" method="get" action={`/${language}${path}`}>
      <details open={provinces.length > 1 ? undefined : true}>
        <summary>{provinces.length > 1 ? word.chosen(names) : word.choose}</summary>
        <fieldset>
          <legend class="unseen">{word.choose}</legend>
          {answer.territories.nodes.map((one) => (
            <label key={one.slug}>
              <input
                type="checkbox"
                name="tinh"
                value={one.slug}
                checked={provinces.some(({ slug }) => slug === one.slug)}
              />{' '}
              {inLanguage(shownPlace(one), language).text}
            </label>
          ))}
        </fieldset>
      </details>
      {day && <input type="hidden" name="ngay" value={day} />}
      <button type="submit">{word.show}</button>
    </form>
  );
}

function Beside({ provinces, shown }: { provinces: readonly Province[]; shown: Shown }) {
  const { language } = shown;
  const named = (province: Province) => inLanguage(shownPlace(province), language).text;
  return (
    <table class={provinces.length > 4 ? 'beside many' : 'beside'}>
      <thead>
        <tr>
          <th scope="col">{compareWords[language].what}</th>
          {provinces.map((province) => (
            <th scope="col" key={province.slug}>
              <a href={`/${language}/tinh/${province.slug}`}>{named(province)}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(provinces, language).map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.path ? <a href={`/${language}${row.path}`}>{row.name}</a> : row.name}</th>
            {row.cells.map((cell, at) => (
              <td key={provinces[at]!.slug}>
                <span class="of">{named(provinces[at]!)}</span>
                {cell.map((said) => (
                  <One said={said} row={row} name={named(provinces[at]!)} shown={shown} key={said.text} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function One({ said, row, name, shown }: { said: Said; row: Row; name: string; shown: Shown }) {
  const { language } = shown;
  return (
    <p class={said.isMissing ? 'lacks' : undefined}>
      {said.path ? <a href={`/${language}${said.path}`}>{said.text}</a> : said.text}{' '}
      {said.small && <span class="small line">{said.small}</span>}
      {said.citation && (
        <Cite id={said.citation} what={`${name}, ${row.name}: ${said.text}`} language={language} />
      )}
    </p>
  );
}

/** Each place by its name in addresses or by its code, in the order in which they are named. */
const variables = ({ tinh }: Address): Readonly<Record<string, string | null>> => {
  const named = [...new Set((tinh ?? '').slice(0, 400).split(','))]
    .filter((name) => /^(\d\d|[a-z][a-z-]{1,39})$/.test(name))
    .slice(0, mostPlaces);
  return Object.fromEntries(
    Array.from({ length: mostPlaces }, (_, at) => {
      const name = named[at] ?? null;
      const isCode = name !== null && /^\d/.test(name);
      return [
        [`s${at + 1}`, isCode ? null : name],
        [`c${at + 1}`, isCode ? name : null],
      ] as const;
    }).flat(),
  );
};

export const compare: PublicPage<ProvincesComparedAnswer> = {
  path: '/so-sanh',
  question: compareQuestion,
  variables,
  render: renderCompare,
  renditions: compareFiles,
  takes: ['tinh'],
  takesSeveral: ['tinh'],
};
