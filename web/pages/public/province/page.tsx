// One province: what it planned, what it reported and others found, what was published of it and of the units it was made of.

import { capital, dictionary } from '../../../../db/words.ts';
import { tagOf, writeAtom } from '../../../downloads/atom.ts';
import { civilDate, formatDay, formatMoment, formatPeriod, lastDay } from '../../../lib/dates.ts';
import { fold } from '../../../lib/fold.ts';
import { inLanguage, type Language, type Named, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { shownPlace } from '../../../lib/places.ts';
import { completenessLine, completenessWords, unsaidOf } from '../../../words/completeness.ts';
import { type ProvincePageWords, provincePageWords } from '../../../words/provinces.ts';
import { words } from '../../../words/words.ts';
import type {
  ProvincePageAnswer,
  ProvincePagePlan,
  ProvincePageReport as PublishedReport,
} from '../../answers.ts';
import { periodWords, valueWords, withUnit } from '../said/figure-words.ts';
import { StandsInWords } from '../said/stands.tsx';
import { Closing, Taking, Trail } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import { tableForms } from '../shell/forms.ts';
import { type PublicPage, type Shown, siteOf } from '../shell/page.ts';
import { Cited, Day, Said, Section } from '../shell/parts.tsx';
import { closingStyles } from '../shell/shell.css.ts';
import { tableFiles } from '../shell/table-files.ts';
import { type OpenPageWords, openPageWords } from '../shell/words.ts';
import type { Figure, Mapped, ProvinceRecord } from './facts.ts';
import {
  becameAnother,
  byIndicator,
  type Compared,
  comparedPlans,
  dutiesOf,
  dutyCount,
  figureCount,
  isProvince,
  realReports,
  todayOf,
} from './facts.ts';
import { provinceTable } from './files.ts';
import { provinceStyles } from './page.css.ts';
import { provinceQuestion } from './question.ts';

interface In {
  readonly language: Language;
  readonly word: ProvincePageWords['page'];
  readonly open: OpenPageWords;
}

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
    forms: [...tableForms, 'atom'],
    standsFor: heir === undefined ? undefined : `/tinh/${heir.to.slug}`,
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <Trail shown={shown} to={[['/tinh', provincePageWords[language].title]]} />
          <h1>{title}</h1>
          <Origin province={province} became={became} {...said} />
          <Standing province={province} {...said} />
          <Plans province={province} {...said} />
          <Reports province={province} {...said} />
          <Duties province={province} {...said} />
          <Figures province={province} name={name} {...said} />
          <Taking shown={shown} forms={[...tableForms, 'atom']} />
        </main>
        <Closing shown={shown} answer={answer} operation="ProvincePage" />
      </>
    ),
  });
}

const isUnchanged = ({ predecessors }: ProvinceRecord) =>
  predecessors.every(({ kind }) => kind === 'unchanged');

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

function Cite({ id, what, language }: { id: string | null; what: string; language: Language }) {
  if (id === null) return null;
  const { cite, citeLong } = openPageWords[language];
  return (
    <>
      {' · '}
      <a href={language === 'en' ? `/en/c/${id}` : `/c/${id}`} aria-label={citeLong(what)}>
        {cite}
      </a>
    </>
  );
}

const hasNoPredecessors = ({ predecessors }: ProvinceRecord) => predecessors.length === 0;

function Standing({ province, language, word }: In & { province: ProvinceRecord }) {
  const number = (count: number) => formatDecimal(count, language);
  const compared = comparedPlans(province);
  const examples = province.reports.nodes.filter(({ isExample }) => isExample).length;
  const facts = [
    ['ke-hoach', province.plans.totalCount, word.counts.plans],
    ...compared.map(
      ({ confirmed, all }) => ['doi-chieu', confirmed, word.counts.tasks(number(all))] as const,
    ),
    ['bao-cao', realReports(province), word.counts.reports],
    [
      'so-lieu',
      figureCount(province),
      hasNoPredecessors(province) ? word.counts.ownFigures : word.counts.figures,
    ],
  ] as const;
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

const relations = ['IMPLEMENTS_DIRECTIVE', 'RELATED_POLICY', 'TARGET_ONLY'] as const;

function Plans({ province, language, word, open }: In & { province: ProvinceRecord }) {
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
                <PlanName plan={plan} language={language} />
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
      <svg class="gaps" viewBox={`0 0 ${all} 4`} preserveAspectRatio="none" aria-hidden="true">
        {byState.map(([state, found], at) => (
          <rect
            class={`g-${state.toLowerCase()}`}
            x={byState.slice(0, at).reduce((sum, [, before]) => sum + before.length, 0)}
            width={found.length}
            height="4"
            key={state}
          />
        ))}
      </svg>
      {byState.map(([state, found]) => (
        <details key={state}>
          <summary>
            <svg class="sign" viewBox="0 0 4 4" aria-hidden="true">
              <rect class={`g-${state.toLowerCase()}`} width="4" height="4" />
            </svg>{' '}
            {capital(dictionary[language].GapState[state])}: <b>{number(found.length)}</b>
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

function Reports({ province, ...said }: In & { province: ProvinceRecord }) {
  const { nodes, totalCount } = province.reports;
  const { word, language } = said;
  return (
    <Section id="bao-cao" heading={word.reports.heading}>
      {nodes.length === 0 && <p>{word.reports.none}</p>}
      {nodes.map((report) => (
        <Report report={report} {...said} key={`${report.round.period} ${report.publishedAt}`} />
      ))}
      {totalCount > nodes.length && (
        <p>{word.reports.more(formatDecimal(totalCount - nodes.length, language))}</p>
      )}
    </Section>
  );
}

const called = (named: Named | null, language: Language) =>
  named === null ? '' : inLanguage(nameOf(named), language).text;

function Report({ report, language, word, open }: In & { report: PublishedReport }) {
  const {
    round,
    isExample,
    agency,
    publishedAt,
    leafNumber,
    supersededAt,
    verifiedByAgency,
    items,
    values,
    completeness,
  } = report;
  return (
    <article>
      <h3>
        {word.reports.round(formatPeriod(round.period, language))}{' '}
        {isExample && <span class="mark">{open.example}</span>}
        {supersededAt !== null && <span class="mark">{word.reports.superseded}</span>}
      </h3>
      <p class="small">
        {called(agency, language)}
        {publishedAt && (
          <>
            {'. '}
            {word.reports.published} <time datetime={publishedAt}>{formatMoment(publishedAt)}</time>
          </>
        )}
        {verifiedByAgency && `, ${word.reports.verifiedBy(called(verifiedByAgency, language))}`}
        {leafNumber !== null && `, ${word.reports.leaf(formatDecimal(leafNumber, language))}`}.
      </p>
      <p class="small">
        {completenessWords[language].heading}: {completenessLine(completeness, language)}.
      </p>
      {items.length > 0 && (
        <table class="stacked">
          <thead>
            <tr>
              <th scope="col">{word.reports.task}</th>
              <th scope="col">{word.reports.claim}</th>
              <th scope="col">{word.reports.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ task, claim, done, nothingBecause, withdrawnBecause, verdict, citationId }) => (
              <tr key={task.code}>
                <th scope="row">
                  <a href={`/${language}/nhiem-vu/${task.code}`}>{task.code}</a>{' '}
                  <Said both={{ vi: task.titleVi, en: task.titleEn }} language={language} />
                </th>
                <td data-name={word.reports.claim}>
                  <b>
                    {unsaidOf({ nothingBecause, withdrawnBecause }, language) ??
                      (claim === null ? word.reports.noClaim : capital(dictionary[language].Claim[claim]))}
                  </b>{' '}
                  {done}
                  <span class="small">
                    <Cite id={citationId} what={task.code} language={language} />
                  </span>
                </td>
                <td data-name={word.reports.verdict}>
                  {verdict === null ? (
                    <span class="small">{word.reports.noVerdict}</span>
                  ) : (
                    <>
                      <b>{capital(dictionary[language].Assessment[verdict.assessment])}</b> {verdict.reason}{' '}
                      <span class="small">{called(verdict.assessedByAgency, language)}</span>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {values.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{word.figures.indicator}</th>
              <th scope="col">{word.reports.value}</th>
            </tr>
          </thead>
          <tbody>
            {values.map(
              ({ indicator, value, numerator, denominator, reason, withdrawnBecause, citationId }) => (
                <tr key={indicator.code}>
                  <th scope="row">
                    <a href={`/${language}/chi-bao/${indicator.slug}`}>{called(indicator, language)}</a>
                  </th>
                  <td>
                    {value === null ? (
                      <span class="small">
                        {unsaidOf({ withdrawnBecause }, language) ?? word.reports.blank(reason ?? '')}
                      </span>
                    ) : (
                      <b>{withUnit(value, indicator.unit, language)}</b>
                    )}{' '}
                    {numerator !== null &&
                      denominator !== null &&
                      word.reports.of(
                        formatDecimal(numerator, language),
                        formatDecimal(denominator, language),
                      )}
                    <span class="small">
                      <Cite id={citationId} what={called(indicator, language)} language={language} />
                    </span>
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      )}
    </article>
  );
}

function Duties({ province, language, word, open }: In & { province: ProvinceRecord }) {
  const duties = dutiesOf(province);
  const all = dutyCount(province);
  return (
    <Section id="den-han" heading={word.duties.heading}>
      {duties.length === 0 ? (
        <p>{word.duties.none}</p>
      ) : (
        <table class="stacked">
          <thead>
            <tr>
              <th scope="col">{word.duties.task}</th>
              <th scope="col">{word.duties.state}</th>
              <th scope="col">{word.duties.due}</th>
            </tr>
          </thead>
          <tbody>
            {duties.map(
              ({ task, status, daysLate, reporting, dueAt, round, ruling, standing, reason, body }) => (
                <tr key={`${task.code} ${round.period} ${body.nameVi}`}>
                  <th scope="row">
                    <a href={`/${language}/nhiem-vu/${task.code}`}>{task.code}</a>{' '}
                    <Said both={{ vi: task.titleVi, en: task.titleEn }} language={language} />
                    <span class="small">{called(body, language)}</span>
                  </th>
                  <td data-name={word.duties.state}>
                    <StandsInWords owed={{ status, daysLate, reporting }} language={language} /> {reason}
                    {standing === 'EXAMPLE' && <span class="mark">{open.example}</span>}
                  </td>
                  <td data-name={word.duties.due}>
                    <Day on={lastDay(dueAt)} /> {formatPeriod(round.period, language)}
                    {ruling.document.symbol && `, ${word.duties.by(ruling.document.symbol)}`}
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      )}
      {all > duties.length && <p>{word.duties.more(formatDecimal(all - duties.length, language))}</p>}
    </Section>
  );
}

function Figures({ province, name, ...said }: In & { province: ProvinceRecord; name: string }) {
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
  const former = /^former (.+)$/.exec(scope)?.[1];
  const unit = olds.find(
    ({ from }) => former !== undefined && fold(from.nameVi ?? '') === fold(former),
  )?.from;
  return unit === undefined
    ? scope
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
        {Object.keys(parts).length > 0 && `, ${Object.values(parts).join(', ')}`}.{' '}
        <Cited source={source} otherwise={open.noSource} />
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

function feed(answer: ProvincePageAnswer, shown: Shown) {
  const { territory } = answer;
  if (!isProvince(territory)) return null;
  const { language, origin, path, now, address } = shown;
  const said: In = { language, word: provincePageWords[language].page, open: openPageWords[language] };
  const name = inLanguage(shownPlace(territory), language).text;
  const page = `${siteOf(shown)}${path}`;
  const authority = new URL(origin).hostname;
  const id = (kind: string, of: string) => tagOf(authority, '2026', kind, of);
  return {
    body: writeAtom({
      id: id('province', `${address.slug}/${language}`),
      title: provincePageWords[language].file.feed(name),
      language,
      author: words[language].productName,
      self: `${page}.atom`,
      page,
      updated: territory.from ?? civilDate(now),
      entries: [
        ...territory.reports.nodes.flatMap((report) =>
          report.publishedAt === null
            ? []
            : [
                {
                  id: id('report', `${report.leafNumber ?? report.publishedAt}`),
                  title: said.word.reports.round(formatPeriod(report.round.period, language)),
                  page: `${page}#bao-cao`,
                  knownAt: report.supersededAt ?? report.publishedAt,
                  published: report.publishedAt,
                  content: [
                    ...(report.isExample ? [dictionary[language].Standing.EXAMPLE] : []),
                    ...report.items.map(
                      ({ task, claim, ...line }) =>
                        `${task.code}: ${unsaidOf(line, language) ?? (claim === null ? said.word.reports.noClaim : capital(dictionary[language].Claim[claim]))}`,
                    ),
                    ...report.values.map(
                      ({ indicator, value, reason, withdrawnBecause }) =>
                        `${called(indicator, language)}: ${unsaidOf({ withdrawnBecause }, language) ?? (value === null ? said.word.reports.blank(reason ?? '') : withUnit(value, indicator.unit, language))}`,
                    ),
                  ].join('. '),
                },
              ],
        ),
        ...territory.plans.nodes.map(({ id: plan, document, knownSince }) => {
          const title = inLanguage({ vi: document.titleVi, en: document.titleEn }, language).text;
          return {
            id: id('plan', plan),
            title: document.symbol ?? title,
            page: `${page}#ke-hoach`,
            knownAt: knownSince,
            content: title,
          };
        }),
      ],
    }),
  };
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
  renditions: { ...tableFiles(provinceTable), atom: feed },
};
