// Whom the document binds: bodies that it names for duties, and deadlines that were ruled by it.
import { capital, dictionary } from '../../../../db/words.ts';
import { inRuns } from '../../../lib/codes.ts';
import { formatDay } from '../../../lib/dates.ts';
import { inLanguage, nameOf } from '../../../lib/language.ts';
import { bodyLink } from '../body/parts.tsx';
import { Said, Section } from '../shell/parts.tsx';
import { openPageWords } from '../shell/words.ts';
import { type In, Listed, TaskLink } from './parts.tsx';

export function Binds({ answer, paper, word, language, shown }: In) {
  const { assignments, rulings } = paper;
  return (
    <Section id="rang-buoc" heading={word.binds.heading}>
      {assignments.totalCount + rulings.totalCount === 0 && <p>{word.binds.none}</p>}
      <Listed
        heading={word.binds.rulings}
        shown={rulings.nodes.length}
        all={rulings.totalCount}
        more={word.cites.more}
        language={language}
      >
        {rulings.nodes.map(({ authority, tasks, from, until, supersededAt, standing }, at) => (
          <li key={at}>
            {word.binds.ruling({
              authority: inLanguage(nameOf(authority), language).text,
              tasks: inRuns(tasks.map(({ code }) => code)).join(', '),
              from: formatDay(from),
            })}
            {until && `, ${word.binds.until(formatDay(until))}`}
            {supersededAt && `, ${word.binds.replaced}`}{' '}
            {standing === 'EXAMPLE' && <span class="mark">{openPageWords[language].example}</span>}
          </li>
        ))}
      </Listed>
      <Listed
        heading={word.binds.assignments}
        shown={assignments.nodes.length}
        all={assignments.totalCount}
        more={word.cites.more}
        language={language}
      >
        {assignments.nodes.map(({ role, section, agency, task, provision }, at) => (
          <li key={at}>
            {bodyLink(agency, shown)}: {capital(dictionary[language].AssignmentRole[role])},{' '}
            {task && <TaskLink task={task} answer={answer} shown={shown} />}
            {provision && (
              <>
                {provision.code}{' '}
                <Said both={{ vi: provision.titleVi, en: provision.titleEn }} language={language} />
              </>
            )}{' '}
            <span class="small">{section}</span>
          </li>
        ))}
      </Listed>
    </Section>
  );
}
