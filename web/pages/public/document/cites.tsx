// What is traced to the document: counted by kind, the first of each with its link.
import { capital, dictionary } from '../../../../db/words.ts';
import { formatDay } from '../../../lib/dates.ts';
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { bodyLink, called } from '../body/parts.tsx';
import { amountWords, breakdownWords, periodWords, placeWords } from '../said/figure-said.tsx';
import { Said, Section } from '../shell/parts.tsx';
import { openPageWords } from '../shell/words.ts';
import { citedBy, type Figure } from './facts.ts';
import { type In, Listed, paperLink, paperWords, TaskLink } from './parts.tsx';

export function Cites(said: In) {
  const { answer, paper, word, language, shown } = said;
  const all = citedBy(paper);
  const { figures, tasks, plans, targets, successions, agencies, measures } = paper;
  const list = (
    heading: (count: string) => string,
    { nodes, totalCount }: { readonly nodes: readonly unknown[]; readonly totalCount: number },
    more = word.cites.more,
  ) => ({ heading, shown: nodes.length, all: totalCount, more, language });
  return (
    <Section id="dan-ve" heading={word.cites.heading}>
      <p>{all === 0 ? word.cites.none : word.cites.lead(formatDecimal(all, language))}</p>
      <Listed {...list(word.cites.figures, figures, word.cites.moreFigures)}>
        {figures.nodes.map((figure, at) => (
          <li key={at}>
            <FigureLine figure={figure} {...said} />
          </li>
        ))}
      </Listed>
      <Listed {...list(word.cites.tasks, tasks)}>
        {tasks.nodes.map((task) => (
          <li key={task.code}>
            <TaskLink task={task} answer={answer} shown={shown} />{' '}
            <Said both={{ vi: task.titleVi, en: task.titleEn }} language={language} />
          </li>
        ))}
      </Listed>
      <Listed {...list(word.cites.plans, plans)}>
        {plans.nodes.map(({ document: plan }) => (
          <li key={plan.slug}>
            <a href={paperLink(plan, shown)}>{paperWords(plan, language, word)}</a>
          </li>
        ))}
      </Listed>
      <Listed {...list(word.cites.targets, targets)}>
        {targets.nodes.map(({ textVi, textEn, citationId }, at) => (
          <li key={at}>
            <Said both={{ vi: textVi, en: textEn }} language={language} />{' '}
            <Cite id={citationId} what={inLanguage({ vi: textVi, en: textEn }, language).text} {...said} />
          </li>
        ))}
      </Listed>
      <Listed {...list(word.cites.successions, successions)}>
        {successions.nodes.map(({ on, from, to }, at) => (
          <li key={at}>
            {word.cites.succession({
              from: called(from, language),
              to: called(to, language),
              day: formatDay(on),
            })}
          </li>
        ))}
      </Listed>
      <Listed {...list(word.cites.agencies, agencies)}>
        {agencies.nodes.map((body) => (
          <li key={body.slug}>{bodyLink(body, shown)}</li>
        ))}
      </Listed>
      <Listed {...list(word.cites.measures, measures)}>
        {measures.nodes.map(({ measure, value, asOf, citationId }, at) => (
          <li key={at}>
            {capital(dictionary[language].Measure[measure])}: {formatDecimal(value, language)}
            {asOf && ` (${formatDay(asOf)})`}{' '}
            <Cite id={citationId} what={dictionary[language].Measure[measure]} {...said} />
          </li>
        ))}
      </Listed>
    </Section>
  );
}

function FigureLine({ figure, ...said }: In & { figure: Figure }) {
  const { language } = said;
  const name = figure.indicator && inLanguage(nameOf(figure.indicator), language).text;
  const part = breakdownWords(figure, language);
  return (
    <>
      {figure.indicator && <a href={`/${language}/chi-bao/${figure.indicator.slug}`}>{name}</a>}
      {`, ${[placeWords(figure.territory, language), part].filter(Boolean).join(', ')}, ${periodWords(figure, language)}: `}
      <b>{amountWords(figure, figure.unit, language)}</b>{' '}
      <Cite id={figure.citationId} what={name ?? ''} {...said} />
    </>
  );
}

function Cite({ id, what, language }: In & { id: string | null; what: string }) {
  if (id === null) return null;
  const { cite, citeLong } = openPageWords[language];
  return (
    <a href={language === 'en' ? `/en/c/${id}` : `/c/${id}`} aria-label={citeLong(what)}>
      {cite}
    </a>
  );
}
