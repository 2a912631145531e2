// The 34 provinces: what their plans did with the task, and what they last said of it.
import { capital, dictionary } from '../../../../db/words.ts';
import { formatPeriod } from '../../../lib/dates.ts';
import { inLanguage, type Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { unsaidOf } from '../../../words/completeness.ts';
import { dutyWords } from '../../../words/duties.ts';
import { provincePageWords } from '../../../words/provinces.ts';
import type { TaskPageAnswer } from '../../answers.ts';
import { Cite } from '../said/claims.tsx';
import type { Shown } from '../shell/page.ts';
import { Folded, Said, Section } from '../shell/parts.tsx';
import {
  gapCounts,
  type InPlan,
  mostOpen,
  type ProvinceOfTask,
  provincesOf,
  type TaskFacts,
} from './facts.ts';

export function Provinces({
  answer,
  task,
  shown,
}: {
  answer: TaskPageAnswer;
  task: TaskFacts;
  shown: Shown;
}) {
  const { language } = shown;
  const word = dutyWords[language].task;
  const provinces = provincesOf(answer, task, language);
  const n = gapCounts(provinces);
  const count = (number: number) => formatDecimal(number, language);
  const withSomething = provinces.filter(({ inPlans, claims }) => inPlans.length + claims.length > 0);
  const without = provinces.filter(({ inPlans, claims }) => inPlans.length + claims.length === 0);
  return (
    <Section id="tinh" heading={word.provinces}>
      <p>
        {word.counted({
          yes: count(n.yes),
          silent: count(n.silent),
          unread: count(n.unread),
          none: count(n.none),
          all: count(provinces.length),
        })}
      </p>
      <p class="small">
        {word.provincesIntro}{' '}
        <a href={`/${language}/ke-hoach`}>{provincePageWords[language].page.plans.everywhere}</a>
      </p>
      <Folded
        isLong={withSomething.length > mostOpen}
        summary={word.eachProvince(count(withSomething.length))}
      >
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">{word.place}</th>
              <th scope="col">{word.inPlan}</th>
              <th scope="col">{word.lastClaim}</th>
            </tr>
          </thead>
          <tbody>
            {withSomething.map((province) => (
              <Row key={province.place.code} province={province} language={language} />
            ))}
          </tbody>
        </table>
      </Folded>
      {without.length > 0 && (
        <p>
          {word.noPlanNames(count(without.length))}{' '}
          {without.map(({ place, name }, at) => (
            <>
              {at > 0 && ', '}
              <a href={`/${language}/tinh/${place.slug}`}>
                <Said both={name} language={language} />
              </a>
            </>
          ))}
          .
        </p>
      )}
    </Section>
  );
}

function Row({
  province: { place, name, inPlans, claims },
  language,
}: {
  province: ProvinceOfTask;
  language: Language;
}) {
  const word = dutyWords[language].task;
  return (
    <tr>
      <th scope="row">
        <a href={`/${language}/tinh/${place.slug}`}>
          <Said both={name} language={language} />
        </a>
      </th>
      <td>
        {inPlans.length === 0 && word.noPlan}
        {grouped(inPlans).map(([gap, plans]) => (
          <span class="line" key={gap}>
            {capital(dictionary[language].GapState[gap])}
            <span class="small">
              {' '}
              {plans.filter(isNamed).map((plan, at) => (
                <span key={at}>
                  {at > 0 && '; '}
                  <Plan plan={plan} place={inLanguage(name, language).text} language={language} />
                </span>
              ))}
            </span>
          </span>
        ))}
      </td>
      <td>
        {claims.length === 0 && <span class="small">{word.noClaim}</span>}
        {claims.map((claim, at) => (
          <span class="line" key={at}>
            {claim.claim === null
              ? unsaidOf({ ...claim, withdrawnBecause: null }, language)
              : capital(dictionary[language].Claim[claim.claim])}{' '}
            {claim.standing === 'EXAMPLE' && <span class="mark">{word.example}</span>}
            <span class="small">
              {formatPeriod(claim.period, language)};{' '}
              {claim.verdict ? dictionary[language].Assessment[claim.verdict.assessment] : word.noVerdict}
            </span>
          </span>
        ))}
      </td>
    </tr>
  );
}

const grouped = (plans: readonly InPlan[]): [InPlan['gap'], InPlan[]][] => {
  const by = new Map<InPlan['gap'], InPlan[]>();
  for (const plan of plans) by.set(plan.gap, [...(by.get(plan.gap) ?? []), plan]);
  return [...by];
};

const isNamed = ({ symbol, of, citationId }: InPlan): boolean =>
  symbol !== null || of !== null || citationId !== null;

function Plan({ plan, place, language }: { plan: InPlan; place: string; language: Language }) {
  const word = dutyWords[language].task;
  const of = plan.of ? word.ofBefore(inLanguage(plan.of, language).text) : null;
  return (
    <>
      {[plan.symbol, of].filter(Boolean).join(', ')}
      {plan.citationId && ' '}
      {plan.citationId && (
        <Cite id={plan.citationId} what={`${place} ${plan.symbol ?? of ?? ''}`.trim()} language={language} />
      )}
    </>
  );
}
