// The parts of a report's form: what is owed as cards, the figures and tasks that stand beside it, and where any other is added.
import { isSought } from '../../../lib/sought.ts';
import type { Whole } from './answer.ts';
import type { Arranged } from './arranged.ts';
import { Figure, Task } from './lines.tsx';
import type { Part } from './part.ts';
import { titleIn } from './say.ts';
import type { FigureLine, Sheet, TaskLine } from './sheet.ts';

type Of = Part & { readonly answer: Whole; readonly sheet: Sheet; readonly lines: Arranged };

const Tasks = ({ tasks, ...part }: Part & { tasks: readonly TaskLine[] }) => (
  <>
    {tasks.map((line) => (
      <Task key={line.code} line={line} part={part} />
    ))}
  </>
);
const Figures = ({
  figures,
  answer,
  sheet,
  ...part
}: Omit<Of, 'lines'> & { figures: readonly FigureLine[] }) => (
  <>
    {figures.map((line) => (
      <Figure key={line.code} line={line} answer={answer} part={part} sheet={sheet} />
    ))}
  </>
);

/** First and alone: each task that is owed or was sent back, with its figures. Where there is none, the tasks that are usual. */
export function Owed({ lines, ...of }: Of) {
  const { word } = of;
  const { cards, begun, usual } = lines;
  return (
    <section aria-labelledby="nhiem-vu">
      <h2 id="nhiem-vu">{cards.length > 0 ? word.form.owed : word.form.tasks}</h2>
      {cards.length === 0 && <p>{word.form.notOwed}</p>}
      {cards.map(({ task, figures }) => (
        <div class="card" key={task.code}>
          <Task line={task} part={of} />
          {figures.length > 0 && (
            <>
              <h3>{word.form.its}</h3>
              <Figures {...of} figures={figures} />
            </>
          )}
        </div>
      ))}
      {cards.length === 0 && (
        <Tasks
          {...of}
          tasks={of.sheet.tasks.filter((line) => begun.includes(line) || usual.includes(line))}
        />
      )}
    </section>
  );
}

/** Figures that belong to no card, and tasks that are said besides; a task that was only reported before is folded. */
export function Loose({ lines, ...of }: Of) {
  const { word } = of;
  const { cards, begun, usual, figures } = lines;
  const isAlone = cards.length === 0;
  return (
    <>
      <section aria-labelledby="chi-bao">
        <h2 id="chi-bao">{isAlone ? word.form.figures : word.form.loose}</h2>
        <p>{word.form.figuresHow}</p>
        <Figures {...of} figures={figures} />
      </section>
      {!isAlone && begun.length > 0 && (
        <section aria-labelledby="viec-khac">
          <h2 id="viec-khac">{word.form.begun}</h2>
          <Tasks {...of} tasks={begun} />
        </section>
      )}
      {!isAlone && usual.length > 0 && (
        <details>
          <summary>{word.form.usual(String(usual.length))}</summary>
          <Tasks {...of} tasks={usual} />
        </details>
      )}
    </>
  );
}

/** Whatever else can be reported on: looked for by a word, which the script does as it is typed, and the form as it is sent. */
export function Add({ lines, address, ...of }: Of & { address: string }) {
  const { word, language, state } = of;
  const { otherTasks: tasks, otherFigures: figures } = lines;
  const { sought } = state;
  if (tasks.length + figures.length === 0) return null;
  const isFound = (line: TaskLine | FigureLine) =>
    sought === null || isSought(`${line.code} ${titleIn(line, language)}`, sought);
  const found = { tasks: tasks.filter(isFound), figures: figures.filter(isFound) };
  return (
    <details id="them-viec" open={sought !== null}>
      <summary>{word.form.addMany(String(tasks.length + figures.length))}</summary>
      <div class="find">
        <label>
          {word.form.find}
          <input type="search" name="tim" value={sought ?? ''} />
        </label>
        <button type="submit" name="viec" value="tim" class="second">
          {word.form.doFind}
        </button>
      </div>
      {sought !== null && (
        <p role="status">
          {word.form.foundSome(found.tasks.length + found.figures.length, sought)}{' '}
          <a href={`${address}#them-viec`}>{word.form.showAll}</a>
        </p>
      )}
      {of.sheet.groups.map((group) => {
        const inGroup = found.tasks.filter(({ code }) => code.startsWith(`${group.code}.`));
        return inGroup.length === 0 ? null : (
          <details key={group.code} open={sought !== null}>
            <summary>{word.form.group(group.code, titleIn(group, language), String(inGroup.length))}</summary>
            <Tasks {...of} tasks={inGroup} />
          </details>
        );
      })}
      {found.figures.length > 0 && (
        <details open={sought !== null}>
          <summary>{word.form.otherFigures(String(found.figures.length))}</summary>
          <Figures {...of} figures={found.figures} />
        </details>
      )}
    </details>
  );
}
