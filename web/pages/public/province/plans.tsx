// What the province planned, and what its plans did with each task of the directive.
import { capital, dictionary } from '../../../../db/words.ts';
import { inLanguage, type Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { shownPlace } from '../../../lib/places.ts';
import { words } from '../../../words/words.ts';
import type { ProvincePagePlan } from '../../answers.ts';
import { GapBar, GapSign } from '../said/gap-bar.tsx';
import { Cited, Day, Said, Section } from '../shell/parts.tsx';
import { type Compared, comparedPlans, isUnchanged, type Mapped, type ProvinceRecord } from './facts.ts';
import { Cite, type In } from './parts.tsx';

const relations = ['IMPLEMENTS_DIRECTIVE', 'RELATED_POLICY', 'TARGET_ONLY'] as const;

export function Plans({ province, language, word, open }: In & { province: ProvinceRecord }) {
  const { nodes, totalCount } = province.plans;
  const inOrder = relations.flatMap((relation) => nodes.filter((plan) => plan.relation === relation));
  return (
    <Section id="ke-hoach" heading={word.plans.heading}>
      {nodes.length === 0 && <p>{word.plans.none}</p>}
      <ul class="records">
        {inOrder.map((plan) => (
          <li key={plan.id}>
            <p class="small">
              {capital(dictionary[language].PlanRelation[plan.relation])}
              <Status status={plan.status} language={language} />
            </p>
            <p>
              <b>
                <a href={`/${language}/van-ban/${plan.document.slug}`}>
                  <PlanName plan={plan} language={language} />
                </a>
              </b>
              {plan.document.issuedOn && (
                <>
                  , <Day on={plan.document.issuedOn} />
                </>
              )}
              {plan.territory && <Issuer plan={plan} province={province} language={language} word={word} />}
              {plan.period && `, ${word.plans.period(plan.period)}`}.{' '}
              <Cited source={plan.source} otherwise={open.noSource} />
            </p>
            {plan.document.symbol && (
              <p>
                <Said both={{ vi: plan.document.titleVi, en: plan.document.titleEn }} language={language} />
              </p>
            )}
            <Targets plan={plan} language={language} word={word} />
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p>{word.plans.more(formatDecimal(totalCount - nodes.length, language))}</p>
      )}
      <p>
        <a href={`/${language}/ke-hoach`}>{word.plans.everywhere}</a>
      </p>
      {comparedPlans(province).map((compared) => (
        <Gaps compared={compared} language={language} word={word} key={compared.plan?.id} />
      ))}
    </Section>
  );
}

function Status({ status, language }: { status: string; language: Language }) {
  const said: Readonly<Record<string, string>> = words[language].provinces.status;
  return said[status] === undefined ? null : <span class="mark">{said[status]}</span>;
}

const PlanName = ({ plan: { document }, language }: { plan: ProvincePagePlan; language: Language }) => (
  <Said
    both={
      document.symbol
        ? { vi: document.symbol, en: document.symbol }
        : { vi: document.titleVi, en: document.titleEn }
    }
    language={language}
  />
);

function Issuer({
  plan,
  province,
  language,
  word,
}: Pick<In, 'language' | 'word'> & { plan: ProvincePagePlan; province: ProvinceRecord }) {
  const name = inLanguage(shownPlace(plan.territory!), language).text;
  const isOld = plan.territory!.until !== null && province.until === null && !isUnchanged(province);
  return <>, {isOld ? word.plans.byOld(name) : word.plans.by(name)}</>;
}

function Targets({ plan, language, word }: Pick<In, 'language' | 'word'> & { plan: ProvincePagePlan }) {
  if (plan.targets.length === 0) return null;
  return (
    <ul class="small">
      {plan.targets.map(({ textVi, textEn, citationId, evaluations }) => {
        const text = inLanguage({ vi: textVi, en: textEn }, language);
        const [latest] = evaluations;
        return (
          <li key={citationId}>
            {word.plans.targets}: <Said both={{ vi: textVi, en: textEn }} language={language} />
            {latest?.verdict && (
              <>
                {' – '}
                <b>{dictionary[language].TargetVerdict[latest.verdict]}</b>
              </>
            )}
            <Cite id={citationId} what={text.text} language={language} />
          </li>
        );
      })}
    </ul>
  );
}

function Gaps({ compared, language, word }: Pick<In, 'language' | 'word'> & { compared: Compared }) {
  const { plan, confirmed, all, byState } = compared;
  const number = (count: number) => formatDecimal(count, language);
  const symbol =
    plan?.document?.symbol ??
    inLanguage({ vi: plan?.document?.titleVi, en: plan?.document?.titleEn }, language).text;
  return (
    <>
      <h3 id="doi-chieu">{word.gaps.heading(symbol)}</h3>
      <p>{word.gaps.intro({ confirmed: number(confirmed), all: number(all) })}</p>
      <GapBar counts={byState.map(([state, found]) => [state, found.length])} />
      {byState.map(([state, found]) => (
        <details key={state}>
          <summary>
            <GapSign state={state} /> {capital(dictionary[language].GapState[state])}:{' '}
            <b>{number(found.length)}</b>
          </summary>
          <ul class="tasks">
            {found.map((mapped) => (
              <TaskSaid mapped={mapped} language={language} word={word} key={mapped.task.code} />
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function TaskSaid({
  mapped: { task, section, citationId },
  language,
  word,
}: Pick<In, 'language' | 'word'> & { mapped: Mapped }) {
  return (
    <li>
      <a href={`/${language}/nhiem-vu/${task.code}`}>{task.code}</a>{' '}
      <Said both={{ vi: task.titleVi, en: task.titleEn }} language={language} />
      {section && <span class="small"> ({word.gaps.where(section)})</span>}
      <span class="small">
        <Cite id={citationId} what={task.code} language={language} />
      </span>
    </li>
  );
}
