// Of a plan: what it says of each task of its directive, as two people read it, and the lines of it that were read.
import { dictionary } from '../../../../db/words.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { provincePageWords } from '../../../words/provinces.ts';
import type { GapState } from '../../answers.ts';
import { GapSign } from '../said/gap-bar.tsx';
import { Said, Section } from '../shell/parts.tsx';
import { openPageWords } from '../shell/words.ts';
import type { PaperRecord } from './facts.ts';
import { type In, Listed, TaskLink } from './parts.tsx';

type PlanOfPaper = NonNullable<PaperRecord['asPlan']>;
type Provision = PlanOfPaper['provisions']['nodes'][number];

const open: ReadonlySet<GapState> = new Set(['DISPUTED', 'UNCONFIRMED', 'PLAN_NOT_READ']);

/** A place in a text is written with numbers; other words about it are the reader's own, in English. */
const place = (section: string | null): string | null =>
  section !== null && /^[IVX\d]+(\.\d+)*$/.test(section) ? section : null;

/** Where something of a task is said, one can be led to it: the line of the task, or where there is none, the first line that has it. */
export const Provisions = (said: In) => {
  const { asPlan } = said.paper;
  if (asPlan === null) return null;
  const isCompared = asPlan.mappings.totalCount > 0;
  return (
    <>
      {isCompared && <ByTask plan={asPlan} {...said} />}
      <Read plan={asPlan} isCompared={isCompared} {...said} />
    </>
  );
};

function ByTask({ plan, ...said }: In & { plan: PlanOfPaper }) {
  const { word, language } = said;
  const { nodes, totalCount } = plan.mappings;
  const count = (n: number) => formatDecimal(n, language);
  const inOrder = [...nodes].sort((a, b) => byCode.compare(a.task.code, b.task.code));
  const { cite, citeLong } = openPageWords[language];
  return (
    <Section id="doi-chieu" heading={word.plan.byTask}>
      <p>
        {provincePageWords[language].page.gaps.intro({
          confirmed: count(nodes.filter(({ gap }) => !open.has(gap)).length),
          all: count(totalCount),
        })}
      </p>
      <ul class="lines">
        {inOrder.map(({ gap, citationId, task }) => (
          <li key={task.code} id={`nv-${task.code}`}>
            <TaskLink task={{ ...task, directive: plan.directive }} {...said} />{' '}
            <Said both={{ vi: task.titleVi, en: task.titleEn }} language={language} />:{' '}
            <GapSign state={gap} /> <b>{dictionary[language].GapState[gap]}</b>{' '}
            {citationId && (
              <a
                href={language === 'en' ? `/en/c/${citationId}` : `/c/${citationId}`}
                aria-label={citeLong(task.code)}
              >
                {cite}
              </a>
            )}
            {plan.provisions.nodes
              .filter(({ tasks }) => tasks.some(({ code }) => code === task.code))
              .map((provision) => (
                <span class="small line" key={provision.code}>
                  <Line provision={provision} {...said} />
                </span>
              ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const byCode = new Intl.Collator('en', { numeric: true });

/** Lines that stand nowhere above: all of a plan that was not compared, and those that go beyond the tasks. */
function Read({ plan, isCompared, ...said }: In & { plan: PlanOfPaper; isCompared: boolean }) {
  const { word, language } = said;
  const lines = plan.provisions.nodes.filter(({ tasks }) => !isCompared || tasks.length === 0);
  const first = new Map<string, string>();
  if (!isCompared)
    for (const { code, tasks } of lines)
      for (const task of tasks) if (!first.has(task.code)) first.set(task.code, code);
  if (lines.length === 0) return null;
  return (
    <Section id="muc" heading={isCompared ? word.plan.beyond : word.plan.lines}>
      <p class="small">{word.plan.paraphrase}</p>
      <Listed
        heading={word.ledger.provisions}
        shown={lines.length}
        all={isCompared ? lines.length : plan.provisions.totalCount}
        more={word.cites.more}
        language={language}
      >
        {lines.map((provision) => (
          <li key={provision.code}>
            <Line provision={provision} {...said} />
            {provision.tasks.length > 0 && (
              <span class="small line">
                {word.plan.carriesOut}{' '}
                {provision.tasks.map((task, at) => (
                  <span
                    key={task.code}
                    id={first.get(task.code) === provision.code ? `nv-${task.code}` : undefined}
                  >
                    {at > 0 && ', '}
                    <TaskLink task={{ ...task, directive: plan.directive }} {...said} />
                  </span>
                ))}
              </span>
            )}
          </li>
        ))}
      </Listed>
    </Section>
  );
}

const Line = ({ provision, word, language }: In & { provision: Provision }) => {
  const where = place(provision.section);
  return (
    <>
      {where && `${word.plan.section(where)}: `}
      <Said both={{ vi: provision.titleVi, en: provision.titleEn }} language={language} />
    </>
  );
};
