// Of whom: each body the directive names, what it is called today, and its tasks.
import { capital, dictionary } from '../../../../db/words.ts';
import { inRuns } from '../../../lib/codes.ts';
import { formatDay } from '../../../lib/dates.ts';
import { inLanguage, type Language, type Named, nameOf } from '../../../lib/language.ts';
import type { Words } from '../../../words/words.ts';
import type { AssignmentRole, PublicHomeHolder as Holder } from '../../answers.ts';
import { vacancyWords } from '../said/duties.tsx';
import { restsOn } from '../said/holding.ts';
import { UnreadMark } from '../said/unread.tsx';
import { Said, Section } from '../shell/parts.tsx';
import type { Directive } from './facts.ts';

interface Body {
  readonly holder: Holder;
  readonly named: Named;
  readonly tasks: { readonly code: string; readonly role: AssignmentRole }[];
}

/** Bodies and their duties in the order in which the directive's tasks name them. */
function bodiesOf(directive: Directive): { single: Body[]; collective: Body[] } {
  const found = new Map<string, Body>();
  for (const task of directive.tasks.nodes)
    for (const holder of task.holders) {
      const named = holder.assignment.agency;
      const key = `${named.nameVi} ${holder.agency?.nameVi}`;
      const body = found.get(key) ?? { holder, named, tasks: [] };
      found.set(key, body);
      body.tasks.push({ code: task.code, role: holder.role });
    }
  const all = [...found.values()];
  return {
    single: all.filter(({ holder }) => !holder.agency?.isCollective),
    collective: all.filter(({ holder }) => holder.agency?.isCollective),
  };
}

export function Bodies({
  directive,
  language,
  word,
}: {
  directive: Directive;
  language: Language;
  word: Words;
}) {
  const { single, collective } = bodiesOf(directive);
  return (
    <Section id="co-quan" heading={word.bodies.heading}>
      <p>{word.bodies.intro}</p>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{word.bodies.today}</th>
            <th scope="col">{word.bodies.duties}</th>
          </tr>
        </thead>
        <tbody>
          {single.map(({ holder, named, tasks }) => {
            const before = inLanguage(nameOf(named), language).text;
            return (
              <tr key={named.nameVi}>
                <th scope="row">
                  {holder.agency ? (
                    <Said both={nameOf(holder.agency)} language={language} />
                  ) : (
                    word.tasks.vacant(before)
                  )}{' '}
                  <span class="small">{pastOf(holder, before, word, language)}</span>
                  <UnreadMark step={restsOn(holder)} language={language} />
                </th>
                <td>
                  {roles(tasks).map(([role, codes]) => (
                    <span class="line" key={role}>
                      {capital(dictionary[language].AssignmentRole[role])}: {inRuns(codes).join(', ')}
                    </span>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="small">
        {word.bodies.collective}{' '}
        {collective
          .map(({ named, holder }) => inLanguage(nameOf(holder.agency ?? named), language).text)
          .join('; ')}
        .
      </p>
    </Section>
  );
}

const roles = (tasks: Body['tasks']): [AssignmentRole, string[]][] => {
  const codes = new Map<AssignmentRole, string[]>();
  for (const { role, code } of tasks) codes.set(role, [...(codes.get(role) ?? []), code]);
  return [...codes];
};

function pastOf(
  { agency, succession, from, vacancyReason }: Holder,
  before: string,
  word: Words,
  language: Language,
): string {
  const { bodies } = word;
  if (!agency) return vacancyWords(vacancyReason, word);
  if (!succession) return bodies.unchanged;
  const how = dictionary[language].SuccessionKind[succession.kind];
  return from ? bodies.beforeSince(before, how, formatDay(from)) : bodies.before(before, how);
}
