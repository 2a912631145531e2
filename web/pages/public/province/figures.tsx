// Published figures of the province, and apart from them those of the units it was made of.

import { dictionary } from '../../../../db/words.ts';
import { formatDay } from '../../../lib/dates.ts';
import { fold } from '../../../lib/fold.ts';
import { inLanguage, type Language } from '../../../lib/language.ts';
import { shownPlace } from '../../../lib/places.ts';
import { breakdownSaid, formerUnit } from '../../../words/breakdowns.ts';
import { provincePageWords } from '../../../words/provinces.ts';
import { periodWords, valueWords } from '../said/figure-words.ts';
import { Cited, Section } from '../shell/parts.tsx';
import { byIndicator, type Figure, type ProvinceRecord } from './facts.ts';
import { Cite, called, type In } from './parts.tsx';

export function Figures({ province, name, ...said }: In & { province: ProvinceRecord; name: string }) {
  const { word, language } = said;
  const olds = province.predecessors.filter(({ from }) => from.observations.nodes.length > 0);
  const { nodes } = province.observations;
  return (
    <Section id="so-lieu" heading={word.figures.heading}>
      <p>{nodes.length + olds.length === 0 ? word.figures.none : word.figures.intro}</p>
      {nodes.length > 0 && (
        <>
          <h3>{word.figures.own(name)}</h3>
          <FigureTable figures={nodes} olds={province.predecessors} {...said} />
        </>
      )}
      {olds.map(({ from }) => (
        <>
          <h3>
            {word.figures.old(
              inLanguage(shownPlace(from), language).text,
              from.until === null ? '' : formatDay(from.until),
            )}
          </h3>
          <FigureTable figures={from.observations.nodes} olds={[]} {...said} />
        </>
      ))}
    </Section>
  );
}

type Olds = ProvinceRecord['predecessors'];

const FigureTable = ({
  figures,
  olds,
  language,
  word,
  open,
}: In & { figures: readonly Figure[]; olds: Olds }) => (
  <table class="figures stacked">
    <thead>
      <tr>
        <th scope="col">{word.figures.indicator}</th>
        <th scope="col">{word.figures.value}</th>
      </tr>
    </thead>
    <tbody>
      {byIndicator(figures).map(({ indicator, figures: own }) => (
        <tr key={indicator.code}>
          <th scope="row">
            <a href={`/${language}/chi-bao/${indicator.slug}`}>{called(indicator, language)}</a>
          </th>
          <td>
            {own.map((figure) => (
              <OneFigure
                figure={figure}
                olds={olds}
                language={language}
                open={open}
                key={figure.citationId}
              />
            ))}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** A target that was set for one old unit alone and whose period ends after the merger. */
function scopeWords(scope: string, olds: Olds, language: Language): string {
  const former = formerUnit(scope);
  const unit = olds.find(
    ({ from }) => former !== undefined && fold(from.nameVi ?? '') === fold(former),
  )?.from;
  return unit === undefined
    ? breakdownSaid(scope, language)
    : provincePageWords[language].page.figures.onlyOld(inLanguage(shownPlace(unit), language).text);
}

function OneFigure({
  figure,
  olds,
  language,
  open,
}: Pick<In, 'language' | 'open'> & { figure: Figure; olds: Olds }) {
  const { kind, market, standing, contradiction, note, source, citationId, dimension } = figure;
  const value = valueWords(figure, language);
  const { scope, ...parts }: Readonly<Record<string, unknown>> = { ...(dimension ?? {}) };
  return (
    <div class="given">
      <b>{value}</b>{' '}
      {kind !== 'ACTUAL' && <span class="mark">{dictionary[language].ObservationKind[kind]}</span>}
      {scope !== undefined && <span class="mark">{scopeWords(String(scope), olds, language)}</span>}
      {contradiction && <span class="mark">{open.disagree}</span>}
      {standing === 'RECOLLECTION' || standing === 'EXAMPLE' ? (
        <span class="mark">{dictionary[language].Standing[standing]}</span>
      ) : null}
      <span class="small">
        {periodWords(figure, language)}
        {market && `, ${called(market, language)}`}
        {Object.keys(parts).length > 0 &&
          `, ${Object.values(parts)
            .map((part) => breakdownSaid(String(part), language))
            .join(', ')}`}
        . <Cited source={source} otherwise={open.noSource} />
        {standing !== 'RECOLLECTION' &&
          standing !== 'EXAMPLE' &&
          `, ${dictionary[language].Standing[standing]}`}
        <Cite id={citationId} what={value} language={language} />
        {note && (
          <>
            {'. '}
            <span lang="en">{note}</span>
          </>
        )}
      </span>
    </div>
  );
}
