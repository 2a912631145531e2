// Which body is late on which task, over everything owed or in one round; and of a body or a task that was chosen, each duty.
import { StatusSprite } from '../../../charts/legend.tsx';
import * as matrix from '../../../charts/matrix.tsx';
import * as overview from '../../../charts/matrix-overview.tsx';
import { overviewStyles } from '../../../charts/overview.css.ts';
import { formatDay, formatPeriod, lastDay } from '../../../lib/dates.ts';
import { inLanguage } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { TaskAgencyMatrixAnswer } from '../../answers.ts';
import { inAddress } from '../frame/addresses.ts';
import { frame, type Sent, type Shown } from '../frame/frame.tsx';
import { Name, nameText } from '../frame/marks.tsx';
import { Choosing, chosenIn } from './choosing.tsx';
import { belongs, dutyAddress, matrixOf, oldestFirst, overviewOf, type Which, whichOf } from './owed.ts';
import { boardStyles } from './page.css.ts';
import { Whose } from './page.tsx';
import { matrixAddress } from './part.ts';
import { StatusPill } from './status-pill.tsx';
import { boardWords } from './words.ts';

/** More cells than these are shown at a glance first: nobody reads so many words, and a slow browser draws them for seconds. */
const mostCells = 500;

export function drawMatrix(answer: TaskAgencyMatrixAnswer, shown: Shown, { address }: Sent): string {
  const { language } = shown;
  const word = boardWords[language];
  const which = whichOf(address.xem, shown.viewer!.isExample);
  const chosen = chosenIn(answer, address, which);
  const { owing } = answer;
  const narrowed = owing && narrow(owing, address);
  const isGlance = narrowed != null && narrowed.bodies.length * narrowed.tasks.length > mostCells;
  const link = (more: Record<string, string>) => matrixAddress(chosen, more);
  const number = (count: number) => formatDecimal(count, language);
  return frame({
    shown,
    title: word.matrixTitle,
    css: `${boardStyles}${overviewStyles}`,
    children: (
      <>
        <StatusSprite />
        <Choosing
          answer={answer}
          address={address}
          which={which}
          path="/app/ma-tran"
          isOpen
          language={language}
          word={word}
        />
        {narrowed == null ? (
          answer.directive !== null && <p class="notice">{word.noSuchRound}</p>
        ) : (
          <>
            <Whose which={which} shown={shown} />
            {(address.nv || address['co-quan']) && (
              <p>
                <a class="touch" href={matrixAddress(chosen)}>
                  {word.matrix.clear}
                </a>
              </p>
            )}
            {narrowed.bodies.length === 0 ? (
              <p class="notice">{owing!.obligations === 0 ? word.matrix.noRuling : word.matrix.noneSo}</p>
            ) : (
              <>
                <p>
                  {word.matrix.intro(
                    number(narrowed.owed),
                    number(narrowed.bodies.length),
                    number(narrowed.tasks.length),
                  )}{' '}
                  {isGlance ? word.matrix.ofStrips : word.matrix.ofCells}
                </p>
                <Duties answer={answer} narrowed={narrowed} which={which} shown={shown} />
                {isGlance
                  ? overview.render(overviewOf(narrowed, answer, link), language, {
                      others: word.urging.others,
                      calm: word.matrix.nothingOverdue,
                    })
                  : matrix.render(matrixOf(narrowed, link), language)}
              </>
            )}
          </>
        )}
      </>
    ),
  });
}

type Whole = NonNullable<TaskAgencyMatrixAnswer['owing']>;
type Narrowed = Pick<Whole, 'bodies' | 'tasks' | 'states' | 'cells' | 'overdue' | 'daysLate'> & {
  /** Unknown to a cell; of one body or of all, its line says it. */
  readonly owed: number;
};

/** The one body or the one task that was chosen, or all of both; nothing of what owes nothing. */
function narrow(owing: Whole, address: Readonly<Record<string, string>>): Narrowed {
  const { 'co-quan': body = '', nv = '' } = address;
  const columns = owing.tasks.flatMap(({ code }, at) => (nv === '' || code === nv ? [at] : []));
  const rows = owing.bodies.flatMap(({ agency }, at) =>
    (body === '' || inAddress(agency) === body) && columns.some((c) => owing.cells[at]![c] !== null)
      ? [at]
      : [],
  );
  const cut = <One,>(table: readonly (readonly One[])[]) =>
    rows.map((row) => columns.map((at) => table[row]![at]!));
  return {
    bodies: rows.map((row) => owing.bodies[row]!),
    tasks: columns.map((at) => owing.tasks[at]!),
    states: owing.states,
    cells: cut(owing.cells),
    overdue: cut(owing.overdue),
    daysLate: cut(owing.daysLate),
    owed: cut(owing.counts)
      .flat()
      .reduce((sum, count) => sum + count, 0),
  };
}

/** Each duty of the body or the task that was chosen, longest overdue first. */
function Duties({
  answer,
  narrowed,
  which,
  shown,
}: {
  answer: TaskAgencyMatrixAnswer;
  narrowed: Narrowed;
  which: Which;
  shown: Shown;
}) {
  const { language } = shown;
  const word = boardWords[language];
  if (!answer.obligations) return null;
  const tasks = new Set(narrowed.tasks.map(({ code }) => code));
  const bodies = new Set(narrowed.bodies.map(({ agency }) => agency));
  // The list knows neither groups of tasks nor kinds of bodies: what the matrix leaves out, it leaves out.
  const duties = oldestFirst(
    answer.obligations.nodes
      .filter(belongs(which))
      .filter(
        ({ task, agency, status }) =>
          tasks.has(task.code) && bodies.has(agency.id) && status !== 'NOT_RESPONSIBLE',
      ),
  );
  const [body] = narrowed.bodies;
  const number = (count: number) => formatDecimal(count, language);
  return (
    <section aria-labelledby="phan-viec">
      <h2 id="phan-viec">
        {narrowed.bodies.length === 1
          ? word.matrix.duties(nameText(body!, language))
          : word.matrix.dutiesOfTask(narrowed.tasks[0]!.code)}
      </h2>
      <p>{word.matrix.listed(number(duties.length), number(narrowed.owed))}</p>
      <ul class="rows">
        {duties.map((one) => (
          <li key={one.id}>
            <p>
              <a class="touch" href={dutyAddress(one.id)}>
                {narrowed.bodies.length === 1 ? one.task.code : <Name of={one.agency} language={language} />}
              </a>{' '}
              <span class="small">
                {inLanguage({ vi: one.task.titleVi, en: one.task.titleEn }, language).text}
              </span>
            </p>
            <StatusPill owed={one} language={language} word={word} />
            <p class="small">
              {formatPeriod(one.round.period, language)}, {word.matrix.due(formatDay(lastDay(one.dueAt)))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
