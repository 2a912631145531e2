// The 34 provinces: tiles, their legend with counts, and the same facts as a table.
import { Sign } from '../../../charts/symbols.tsx';
import * as tileMap from '../../../charts/tile-map.tsx';
import { compareNames } from '../../../lib/collate.ts';
import { inLanguage, type Language, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { Words } from '../../../words/words.ts';
import type { PublicHomePlan as Plan } from '../../answers.ts';
import { Cited, Day, Said, Section } from '../shell/parts.tsx';
import { isOfPredecessor, type ProvinceFacts, provinceStates } from './province-facts.ts';

interface Shown {
  readonly language: Language;
  readonly word: Words;
}

/** What the tiles of the map say, counted. */
export function MapLegend({ provinces, language, word }: Shown & { provinces: readonly ProvinceFacts[] }) {
  const counts = tileMap.countsByState(provinces);
  return (
    <div>
      <h3>{word.provinces.legend}</h3>
      <ul>
        {provinceStates
          .filter((state) => counts[state] > 0)
          .map((state) => (
            <li key={state}>
              <span class={`swatch is-${state}`}>
                <Sign name={state} />
              </span>
              <span>
                <b>{formatDecimal(counts[state], language)}</b> {word.provinces.state[state]}
              </span>
            </li>
          ))}
        {reportedWays(word)
          .filter(([way]) => provinces.some(({ reported }) => reported === way))
          .map(([way, words]) => (
            <li key={way}>
              <span class="swatch">
                <Sign name="report" />
              </span>
              <span>
                {way === 'yes' && (
                  <b>
                    {formatDecimal(provinces.filter(({ reported }) => reported === way).length, language)}
                  </b>
                )}{' '}
                {words}
              </span>
            </li>
          ))}
      </ul>
      <p class="small">{word.provinces.islands}</p>
    </div>
  );
}

export function Provinces({ provinces, language, word }: Shown & { provinces: readonly ProvinceFacts[] }) {
  const inOrder =
    language === 'vi'
      ? provinces
      : [...provinces].sort((a, b) => compareNames(a.name.en ?? '', b.name.en ?? ''));
  return (
    <Section id="tinh" heading={word.provinces.heading(formatDecimal(provinces.length, language))}>
      <p>{tileMap.describe(provinces, language)}</p>
      <p>{word.provinces.intro}</p>
      <div class="map">
        <MapLegend provinces={provinces} language={language} word={word} />
        {tileMap.render(provinces, language)}
      </div>
      <h3 id="bang">{word.provinces.tableHeading}</h3>
      <table class="provinces">
        <caption class="unseen">{word.provinces.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{word.provinces.place}</th>
            <th scope="col">{word.provinces.documents}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((province) => (
            <ProvinceRow key={province.code} province={province} language={language} word={word} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

const reportedWays = ({ provinces }: Words) =>
  [
    ['yes', provinces.reported],
    ['example', provinces.reportedExample],
  ] as const;

const mostOthers = 1;

/** Implementing documents are all listed; without any, the newest other one. What is not listed is counted. */
export const listedPlans = (plans: readonly Plan[]): Plan[] => {
  const ofProvince = plans.filter(({ level }) => level === 'PROVINCE');
  const implementing = ofProvince.filter(({ relation }) => relation === 'IMPLEMENTS_DIRECTIVE');
  if (implementing.length > 0) return inOrderOfIssue(implementing, 'undated last');
  return inOrderOfIssue(ofProvince, 'undated first').slice(-mostOthers);
};

const inOrderOfIssue = (plans: Plan[], undated: 'undated first' | 'undated last'): Plan[] => {
  const day = ({ document }: Plan) => document.issuedOn ?? (undated === 'undated last' ? '9' : '');
  return plans.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
};

function ProvinceRow({ province, language, word }: Shown & { province: ProvinceFacts }) {
  const { code, name, madeOf, state, plans, planCount, reported } = province;
  const listed = listedPlans(plans);
  const others = planCount - listed.length;
  return (
    <tr id={`t${code}`}>
      <th scope="row">
        {inLanguage(name, language).text} <span class="small">{tileMap.madeOfWords(madeOf, language)}</span>
      </th>
      <td>
        <p>
          <Sign name={state} /> {word.provinces.state[state]}
          {reported !== 'no' && (
            <span class="line">
              <Sign name="report" />{' '}
              {reported === 'yes' ? word.provinces.reported : word.provinces.reportedExample}
            </span>
          )}
        </p>
        {listed.length > 0 && (
          <ul class="small">
            {listed.map((plan, at) => (
              <PlanItem key={at} plan={plan} province={province} language={language} word={word} />
            ))}
            {others > 0 && <li>{word.provinces.andMore(formatDecimal(others, language))}</li>}
          </ul>
        )}
      </td>
    </tr>
  );
}

function PlanItem({ plan, province, language, word }: Shown & { plan: Plan; province: ProvinceFacts }) {
  const { document, territory, status, relation, source } = plan;
  const statusWords: string | undefined = word.provinces.status[status as keyof Words['provinces']['status']];
  const issuer = territory ? inLanguage(nameOf(territory), language).text : '';
  return (
    <li>
      {relation === 'RELATED_POLICY' && `${word.provinces.related} `}
      <PlanName document={document} language={language} />
      {document.issuedOn && (
        <>
          , <Day on={document.issuedOn} />
        </>
      )}
      {isOfPredecessor(plan, province.madeOf) && `, ${word.provinces.issuedBefore(issuer)}`}
      {statusWords && `, ${statusWords}`}.{' '}
      {relation === 'IMPLEMENTS_DIRECTIVE' ? (
        <Cited source={source} otherwise={word.figures.noSource} />
      ) : (
        source.publisher
      )}
    </li>
  );
}

function PlanName({ document, language }: { document: Plan['document']; language: Language }) {
  const title = { vi: document.titleVi, en: document.titleEn };
  return <Said both={document.symbol ? { vi: document.symbol, en: null } : title} language={language} />;
}
