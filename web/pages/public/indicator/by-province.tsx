// The provinces' numbers, in order of size, side by side as small lines, as a map or as a table; from their reports or as others published them.
import * as multiples from '../../../charts/multiples.tsx';
import * as ranking from '../../../charts/ranking.tsx';
import * as valueMap from '../../../charts/value-map.tsx';
import { inLanguage, type Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { indicatorWords } from '../../../words/indicators.ts';
import { unitWords } from '../said/figure-said.tsx';
import type { Shown } from '../shell/page.ts';
import { Section } from '../shell/parts.tsx';
import { type ByProvince, originIn, type View, viewIn, views } from './by-province.ts';
import type { Indicator } from './facts.ts';

/** Where nothing is chosen: figures of several years say more as a map. */
export const viewOf = (shown: Shown): View => viewIn(shown.address) ?? 'xep-hang';

export function Provinces({ of, indicator, shown }: { of: ByProvince; indicator: Indicator; shown: Shown }) {
  const { language } = shown;
  const word = indicatorWords[language];
  const said = word.provinces;
  const view = viewOf(shown);
  return (
    <Section id="tinh" heading={word.map}>
      <nav class="views" aria-label={said.choose}>
        {of.origins.length > 1 && (
          <ul>
            {of.origins.map((origin) => (
              <li key={origin}>
                <Choice shown={shown} change={{ nguon: origin }} isChosen={origin === of.of}>
                  {said.origin[origin]}
                </Choice>
              </li>
            ))}
          </ul>
        )}
        <ul>
          {views.map((one) => (
            <li key={one}>
              <Choice shown={shown} change={{ xem: one }} isChosen={one === view}>
                {said.view[one]}
              </Choice>
            </li>
          ))}
        </ul>
      </nav>
      {of.origins.length === 1 && <p class="small">{said.only[of.of]}</p>}
      <Pictured of={of} view={view} language={language} />
      {of.onlyBefore.length > 0 && view !== 'ban-do' && (
        <p class="small">
          {said.onlyBefore(
            formatDecimal(of.onlyBefore.length, language),
            of.onlyBefore.map((name) => inLanguage(name, language).text).join(', '),
          )}
        </p>
      )}
      <p class="small">
        {word.unit(unitWords(indicator.unit, language))} {said.note[of.of]}{' '}
        {view === 'ban-do' && word.mapIntro}
      </p>
    </Section>
  );
}

function Choice({
  shown,
  change,
  isChosen,
  children,
}: {
  shown: Shown;
  change: { readonly xem?: string; readonly nguon?: string };
  isChosen: boolean;
  children: string;
}) {
  const { language, path, day, address } = shown;
  const query = new URLSearchParams(
    Object.entries({
      nguon: originIn(address) ?? undefined,
      xem: viewIn(address) ?? undefined,
      ngay: day ?? undefined,
      ...change,
    }).filter((e): e is [string, string] => e[1] !== undefined),
  );
  return (
    <a href={`/${language}${path}?${query}#tinh`} aria-current={isChosen ? 'true' : undefined}>
      {children}
    </a>
  );
}

function Pictured({ of, view, language }: { of: ByProvince; view: View; language: Language }) {
  switch (view) {
    case 'xep-hang':
      return ranking.render(of.ranking, language);
    case 'nho':
      return multiples.render(of.multiples, language);
    case 'ban-do':
      return of.of === 'cong-bo' ? (
        valueMap.render(of.tiles, language)
      ) : (
        <>
          <p>{ranking.describe(of.ranking, language)}</p>
          <valueMap.Tiles tiles={of.tiles} language={language} />
        </>
      );
    case 'bang': {
      const { columns, rows, totals } = ranking.toTable(of.ranking, language);
      return (
        <>
          <table class="stack">
            <thead>
              <tr>
                {columns.map((name) => (
                  <th scope="col" key={name}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([place, ...cells]) => (
                <tr key={place}>
                  <th scope="row">{place}</th>
                  {cells.map((cell, at) => (
                    <td key={at}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <ul class="small">
            {totals.map(([what, count]) => (
              <li key={what}>
                {what}: {count}
              </li>
            ))}
          </ul>
        </>
      );
    }
  }
}
