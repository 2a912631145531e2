// Whose functions the body took over, who took its own, and what it verifies.
import { capital, dictionary } from '../../../../db/words.ts';
import { inRuns } from '../../../lib/codes.ts';
import { formatDay } from '../../../lib/dates.ts';
import { nameOf } from '../../../lib/language.ts';
import { words } from '../../../words/words.ts';
import type { BodyPageBody, BodyPageStep } from '../../answers.ts';
import { dutyIn } from '../../app/acts/registers/duties.ts';
import { UnreadMark } from '../said/unread.tsx';
import { Cited, Said, Section } from '../shell/parts.tsx';
import { subjectsOf } from './facts.ts';
import { bodyLink, type In, paper } from './parts.tsx';

export function Passing(said: In) {
  const { body, word } = said;
  const { predecessors, successors } = body;
  return (
    <Section id="truoc-va-sau" heading={word.passing.heading}>
      {predecessors.length + successors.length === 0 && <p>{word.passing.none}</p>}
      {predecessors.length > 0 && (
        <>
          <h3>{word.passing.predecessors}</h3>
          <Steps steps={predecessors.map(({ from, ...step }) => ({ ...step, other: from }))} {...said} />
        </>
      )}
      {successors.length > 0 && (
        <>
          <h3>{word.passing.successors}</h3>
          <Steps steps={successors.map(({ to, ...step }) => ({ ...step, other: to }))} {...said} />
        </>
      )}
    </Section>
  );
}

type Step = BodyPageStep & { readonly other: BodyPageBody };

const Steps = ({ steps, language, word, shown }: In & { steps: readonly Step[] }) => (
  <ul class="lines">
    {steps.map((step, at) => (
      <li key={at}>
        <b>{bodyLink(step.other, shown)}</b>
        <span class="small line">
          {step.function !== 'all' && `${capital(dutyIn(step.function, language))}. `}
          {word.passing.step({
            day: formatDay(step.on),
            how: dictionary[language].SuccessionKind[step.kind],
          })}
          {'. '}
          {word.passing.act} <Cited source={step.source} otherwise={words[language].figures.noSource} />
          <UnreadMark step={step} language={language} />
        </span>
      </li>
    ))}
  </ul>
);

export function Fields(said: In) {
  const { answer, body, word, language } = said;
  const subjects = subjectsOf(answer);
  const { nodes } = body.fields;
  return (
    <Section id="linh-vuc" heading={word.fields.heading}>
      {subjects.length + nodes.length === 0 && <p>{word.fields.none}</p>}
      {subjects.length + nodes.length > 0 && (
        <ul class="lines">
          {subjects.map(({ symbol, subject, from }) => (
            <li key={symbol}>
              {word.fields.subject(symbol)}
              <span class="small line">
                {from && `${word.fields.since(formatDay(from))}. `}
                <Cited source={subject.source} otherwise={words[language].figures.noSource} />
                <UnreadMark step={subject} language={language} />
              </span>
            </li>
          ))}
          {nodes.map(({ from, section, document, tasks, indicators }, at) => (
            <li key={at}>
              {tasks.length + indicators.length === 0
                ? word.fields.all
                : inRuns(tasks.map(({ code }) => code)).join(', ')}{' '}
              {indicators.map((indicator, nth) => (
                <>
                  {nth > 0 && '; '}
                  <a href={`/${language}/chi-bao/${indicator.slug}`} key={indicator.slug}>
                    <Said both={nameOf(indicator)} language={language} />
                  </a>
                </>
              ))}
              <span class="small line">
                {from && `${word.fields.since(formatDay(from))}, `}
                {word.fields.by(paper(document, said))}, {section}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
