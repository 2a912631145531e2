// Whether a line is meant to leave: what it says, what becomes of it, and for a published one the reason.
import { capital, lineWords } from '../../../../db/words.line.ts';
import type { LineField } from '../../../../db/words.ts';
import { formatPeriod } from '../../../lib/dates.ts';
import { FormToken, fieldState, frame, type Problem, type Shown, Wrong } from '../frame/frame.tsx';
import type { Whole } from './answer.ts';
import { shownCell } from './cells.tsx';
import { reportStyles } from './page.css.ts';
import { nameIn, reportAddress, titleIn } from './say.ts';
import { type FigureLine, savedCells, sheetOf, type TaskLine } from './sheet.ts';
import { type ReportWords, reportWords } from './words.ts';

/** `i/3.11` or `v/IND-A` as a line that can be taken out now; null for any other. */
export function lineToTakeOut(answer: Whole, name: string): TaskLine | FigureLine | null {
  const [kind, code] = name.split('/');
  const { tasks, figures } = sheetOf(answer);
  const lines: readonly (TaskLine | FigureLine)[] = kind === 'i' ? tasks : kind === 'v' ? figures : [];
  return lines.find((line) => line.code === code && line.isBegun) ?? null;
}

export function drawTakeOut(
  answer: Whole,
  { name, line }: { name: string; line: TaskLine | FigureLine },
  shown: Shown,
  { problems, reason }: { problems: readonly Problem[]; reason: string },
): string {
  const { report } = answer;
  const { language } = shown;
  const word: ReportWords = reportWords[language];
  const title = name.startsWith('i/')
    ? `${line.code} ${titleIn(line, language)}`
    : `“${titleIn(line, language)}”`;
  const address = reportAddress(report.id);
  const said = [...savedCells(report)].filter(([cell]) => cell.startsWith(`${name}/`));
  const isOwed = report.owed.some(({ code }) => name === `i/${code}`);
  return frame({
    shown,
    title: (line.isPublished ? word.takeOut.withdrawTitle : word.takeOut.title)(title),
    css: reportStyles,
    problems,
    children: (
      <>
        <p>
          {word.form.title(formatPeriod(report.round.period, language))}, {nameIn(report.agency, language)}
        </p>
        <p>{line.isPublished ? word.takeOut.withdrawHow : word.takeOut.how}</p>
        {isOwed && !line.isPublished && <p class="notice">{word.takeOut.owed}</p>}
        <h2>{word.takeOut.said}</h2>
        <dl>
          {said.map(([cell, text]) => (
            <div key={cell}>
              <dt>{capital(lineWords[language].LineField[cell.split('/')[2] as LineField])}</dt>
              <dd class="says">{shownCell(cell, text, word, language)}</dd>
            </div>
          ))}
          {said.length === 0 && <dd>{word.read.blank}</dd>}
        </dl>
        <form method="post" action={`${address}/bo-dong`}>
          <FormToken shown={shown} />
          <input type="hidden" name="revision" value={report.revision} />
          <input type="hidden" name="dong" value={name} />
          {line.isPublished && (
            <div class="field">
              <label for="ly-do">{word.takeOut.reason}</label>
              <Wrong field="ly-do" problems={problems} />
              <textarea name="ly-do" rows={3} {...fieldState('ly-do', problems)}>
                {reason}
              </textarea>
            </div>
          )}
          <p class="acts">
            <button type="submit">{line.isPublished ? word.takeOut.withdraw : word.takeOut.yes}</button>
            <a class="button second" href={address}>
              {word.takeOut.no}
            </a>
          </p>
        </form>
      </>
    ),
  });
}
