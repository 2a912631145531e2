// Who has a plan and who has none known: the provinces by state, and the bodies of the centre.
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { provincePageWords } from '../../../words/provinces.ts';
import { words } from '../../../words/words.ts';
import { atDay, bodyLink } from '../body/parts.tsx';
import type { ProvinceState } from '../said/province-facts.ts';
import { Said, Section } from '../shell/parts.tsx';
import { centralPlans, leadersWithout, type PlaceOfPlans } from './facts.ts';
import { type In, PaperLink, paperAt } from './parts.tsx';

export function Places({
  byState,
  ...said
}: In & { byState: readonly (readonly [ProvinceState, readonly PlaceOfPlans[]])[] }) {
  const { language, word } = said;
  return (
    <Section id="tinh" heading={word.places.heading}>
      {byState.map(([state, places]) => (
        <section key={state} aria-labelledby={state}>
          <h3 id={state}>
            {words[language].provinces.state[state]} ({formatDecimal(places.length, language)})
          </h3>
          {places.some(({ plans }) => plans.length > 0) ? (
            <PlacesWithPlans places={places} {...said} />
          ) : (
            <p class="names">
              {places.map((place, at) => (
                <>
                  {at > 0 && ', '}
                  <PlaceLink place={place} {...said} />
                </>
              ))}
              .
            </p>
          )}
        </section>
      ))}
    </Section>
  );
}

const PlaceLink = ({ place, shown, language }: In & { place: PlaceOfPlans }) => (
  <a href={`/${language}/tinh/${place.slug}${atDay(shown)}`}>
    <Said both={place.name} language={language} />
  </a>
);

function PlacesWithPlans({ places, ...said }: In & { places: readonly PlaceOfPlans[] }) {
  const { word, language, shown, compared } = said;
  const status: Readonly<Record<string, string>> = words[language].provinces.status;
  const { byOld } = provincePageWords[language].page.plans;
  const isCompared = (id: string) => compared.some(({ plan }) => plan.id === id);
  return (
    <table class="papers">
      <thead>
        <tr>
          <th scope="col">{word.places.place}</th>
          <th scope="col">{word.places.paper}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.code}>
            <th scope="row">
              <PlaceLink place={place} {...said} />
            </th>
            <td>
              {place.plans.map(({ plan, isOfOld }) => (
                <span class="line" key={plan.id}>
                  <PaperLink paper={plan.document} shown={shown} />
                  {isOfOld &&
                    plan.territory &&
                    `, ${byOld(inLanguage(nameOf(plan.territory), language).text)}`}
                  {status[plan.status] && `, ${status[plan.status]}`}
                  {isCompared(plan.id) && (
                    <>
                      {', '}
                      <a href={paperAt(plan.document, shown, '#doi-chieu')}>{word.places.compared}</a>
                    </>
                  )}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Centre(said: In) {
  const { directive, language, word, shown } = said;
  const having = centralPlans(directive);
  const without = leadersWithout(directive);
  const status: Readonly<Record<string, string>> = words[language].provinces.status;
  return (
    <Section id="trung-uong" heading={word.centre.heading}>
      {having.length === 0 && <p>{word.centre.none}</p>}
      {having.length > 0 && (
        <table class="papers">
          <thead>
            <tr>
              <th scope="col">{word.centre.body}</th>
              <th scope="col">{word.places.paper}</th>
            </tr>
          </thead>
          <tbody>
            {having.map((plan) => (
              <tr key={plan.id}>
                <th scope="row">{bodyLink(plan.agency, shown)}</th>
                <td>
                  <PaperLink paper={plan.document} shown={shown} />
                  {status[plan.status] && `, ${status[plan.status]}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {without.length > 0 && (
        <>
          <p>{word.centre.without}</p>
          <ul class="names">
            {without.map((body) => (
              <li key={body.slug}>{bodyLink(body, shown)}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
