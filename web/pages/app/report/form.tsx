// The form of one report: figures, tasks, handing in. It fills, saves, checks and hands in without script; a script only keeps and sends sooner.

import { askedFor } from '../../../../db/words.ts';
import { formatDay, formatMoment, formatPeriod } from '../../../lib/dates.ts';
import { type CellName, type Contest, partsOf } from '../../../lib/report-cells.ts';
import { completenessLine } from '../../../words/completeness.ts';
import { FormToken, fieldState, frame, type Shown, Wrong } from '../frame/frame.tsx';
import type { Whole } from './answer.ts';
import { type Arranged, arranged } from './arranged.ts';
import { shownCell } from './cells.tsx';
import { Remarks } from './lines.tsx';
import { reportStyles } from './page.css.ts';
import { Paper } from './paper.tsx';
import type { FormState, Part } from './part.ts';
import { dueIn, isStillOpen, nameIn, reportAddress, roundDueIn, titleIn } from './say.ts';
import { Add, Loose, Owed } from './sections.tsx';
import { openBlanks, type Sheet, savedCells, sheetOf, yardstickOf } from './sheet.ts';
import { type ReportWords, reportWords } from './words.ts';

export function drawReportForm(answer: Whole, shown: Shown, state: FormState): string {
  const { report } = answer;
  const { language } = shown;
  const word = reportWords[language];
  const saved = savedCells(report);
  const sheet = sheetOf(answer);
  const yardstick = yardstickOf(answer, sheet);
  const part: Part = { shown, word, language, saved, state, report };
  const address = reportAddress(report.id);
  const period = formatPeriod(report.round.period, language);
  const lines = arranged(sheet);
  const figures = { answer, sheet };
  return frame({
    shown,
    title: `${word.form.title(period)}, ${nameIn(report.agency, language)}`,
    css: reportStyles,
    scripts: state.scripts,
    problems: state.problems,
    children: (
      <>
        <div class="screen">
          <Done state={state} word={word} />
          <Head {...part} lines={lines} />
          <ToMend sheet={sheet} part={part} />
          <nav aria-label={word.form.contents}>
            <ul class="steps">
              <li>
                <a href="#nhiem-vu">{word.form.owedPart(lines.cards.length)}</a>
              </li>
              <li>
                <a href="#chi-bao">{lines.cards.length > 0 ? word.form.loose : word.form.figures}</a>
              </li>
              <li>
                <a href="#them-viec">{word.form.add}</a>
              </li>
              <li>
                <a href="#nop">{word.form.handIn}</a>
              </li>
              <li>
                <a href="#bang-tinh">{word.form.fast}</a>
              </li>
            </ul>
          </nav>
          <form
            method="post"
            action={address}
            id="bao-cao"
            data-report={report.id}
            data-office={state.office}
            data-at={shown.now}
            data-live="1"
            data-pasting={state.pasting}
            data-rules={JSON.stringify(yardstick.rules, saidOnly)}
            data-before={JSON.stringify([...yardstick.before])}
          >
            <FormToken shown={shown} />
            <input type="hidden" name="revision" value={report.revision} />
            {/* Enter in a field saves: it is the first button of a form that Enter presses. */}
            <button type="submit" name="viec" value="luu" hidden>
              {word.form.save}
            </button>
            <Contests contests={state.contests} part={part} sheet={sheet} />
            <Owed {...part} {...figures} lines={lines} />
            <Loose {...part} {...figures} lines={lines} />
            <Add {...part} {...figures} lines={lines} address={address} />
            <HandIn {...part} sheet={sheet} />
            <div class="bar">
              <p class="status" role="status" id="trang-thai" />
              <div class="acts">
                <button type="submit" name="viec" value="luu" class="second" data-away={word.form.saveAway}>
                  {word.form.save}
                </button>
                <button type="submit" name="viec" value="kiem" class="second" data-away={word.form.checkAway}>
                  {word.form.check}
                </button>
                <button type="submit" name="viec" value="nop" data-away={word.form.submitAway}>
                  {word.form.submit}
                </button>
              </div>
            </div>
          </form>
          <section aria-labelledby="bang-tinh">
            <h2 id="bang-tinh">{word.form.fast}</h2>
            <p>{word.form.fastHow}</p>
            <p class="acts">
              <a class="button second" href={`${address}/mau.xlsx`}>
                {word.form.template}
              </a>
              <a class="button second" href={`${address}/nhap`}>
                {word.form.upload}
              </a>
              <a class="button second" href={`${address}/ban-in`}>
                {word.form.printed}
              </a>
            </p>
          </section>
          <p class="small">
            {word.form.revision(
              String(report.revision),
              formatMoment(report.history.at(-1)?.at ?? report.startedAt),
            )}
          </p>
        </div>
        <Paper answer={answer} shown={shown} />
      </>
    ),
  });
}

/** Rules travel without what they leave open, which the script fills in again, and without their ids, which no sentence names. */
const saidOnly = (name: string, said: unknown) =>
  name === 'id' || said === null || said === false || (Array.isArray(said) && said.length === 0)
    ? undefined
    : said;

const Done = ({ state: { done }, word }: { state: FormState; word: ReportWords }) =>
  done === null ? null : (
    <p class="done" role="status">
      {done === 'clean'
        ? word.form.checkedClean
        : 'gone' in done
          ? done.gone
          : done.saved === 0
            ? word.form.savedNothing
            : word.form.saved(String(done.saved))}
    </p>
  );

function Head({ report, shown, word, language, lines }: Part & { lines: Arranged }) {
  const { round, agency } = report;
  return (
    <>
      {report.isExample && (
        <p>
          <span class="mark">{word.list.example}</span> {word.list.exampleRound}
        </p>
      )}
      {agency.endedOn !== null && (
        <p class="notice">
          {word.list.inherited(
            nameIn(agency, language),
            language === 'vi' ? shown.viewer!.officeVi : shown.viewer!.officeEn,
          )}
        </p>
      )}
      {report.correctionReason !== null && (
        <p class="notice">{word.form.correction(report.correctionReason)}</p>
      )}
      {lines.cards.length > 0 && (
        <p class="lead">
          {word.form.owedHead(report.completeness.owed, report.completeness.answered)}{' '}
          <Soonest {...{ report, shown, language }} />
        </p>
      )}
      {lines.cards.length === 0 && (
        <p>
          {round.dueAt === null ? (
            <>
              <b>{word.list.unruled}</b>{' '}
              {word.form.span(formatDay(round.periodStart), formatDay(round.periodEnd))}
            </>
          ) : (
            roundDueIn(round, language)
          )}
        </p>
      )}
    </>
  );
}

/** The first day by which something that is still open falls due. */
function Soonest({ report, shown, language }: Pick<Part, 'report' | 'shown' | 'language'>) {
  const [first] = report.obligations
    .filter(({ status }) => isStillOpen(status))
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  if (!first) return null;
  const due = dueIn(first, shown.now, language);
  return <span class={due.isLate ? 'late' : undefined}>{due.text}.</span>;
}

/** What the verifier wants mended: of the whole in its own words, of each line with the way to it. */
function ToMend({ sheet, part: { word, language } }: { sheet: Sheet; part: Part }) {
  const lines = [
    ...sheet.tasks.map((line) => ({
      ...line,
      at: `i/${line.code}`,
      called: `${line.code} ${titleIn(line, language)}`,
    })),
    ...sheet.figures.map((line) => ({ ...line, at: `v/${line.code}`, called: titleIn(line, language) })),
  ].filter(({ returns }) => returns.length > 0);
  const count = sheet.returns.length + lines.reduce((sum, { returns }) => sum + returns.length, 0);
  return count === 0 ? null : (
    <section class="to-mend" aria-labelledby="y-kien">
      <h2 id="y-kien">{word.returned(count)}</h2>
      <Remarks returns={sheet.returns} word={word} language={language} />
      <ul>
        {lines.map(({ at, called, returns }) => (
          <li key={at}>
            <a href={`#${at}`}>{called}</a>: {returns.map(({ reason }) => reason).join('; ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The name of a cell for people: its line and its field. */
function labelOf(name: CellName, sheet: Sheet, { language }: Pick<Part, 'language'>): string {
  const parts = partsOf(name);
  if (!parts) return name;
  const lines = parts.kind === 'i' ? sheet.tasks : sheet.figures;
  const line = lines.find(({ code }) => code === parts.code);
  const title = line ? titleIn(line, language) : '';
  const called = parts.kind === 'i' ? `${parts.code} ${title}` : title;
  return `${called}: ${askedFor(parts.field, language)}`;
}

const Contests = ({ contests, part, sheet }: { contests: readonly Contest[]; part: Part; sheet: Sheet }) => {
  const { word, language } = part;
  return contests.length === 0 ? null : (
    <section class="contest" aria-labelledby="khac-nhau" id="khac-nhau-phan">
      <h2 id="khac-nhau">{word.conflict.heading}</h2>
      <p>{word.conflict.how}</p>
      {contests.map(({ name, mine, theirs, base }) => (
        <fieldset key={name} class="line">
          <legend>{labelOf(name, sheet, part)}</legend>
          <dl>
            {(
              [
                [word.conflict.mine, mine],
                [word.conflict.theirs, theirs],
                [word.conflict.base, base],
              ] as const
            ).map(([what, cell]) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{shownCell(name, cell, word, language)}</dd>
              </div>
            ))}
          </dl>
          <label class="choice">
            <input type="radio" name={`chon/${name}`} value="mine" checked />
            {word.conflict.keepMine}
          </label>
          <label class="choice">
            <input type="radio" name={`chon/${name}`} value="theirs" />
            {word.conflict.keepTheirs}
          </label>
        </fieldset>
      ))}
      <button type="submit" name="viec" value="luu">
        {word.conflict.chosen}
      </button>
    </section>
  );
};

function HandIn({ sheet, ...part }: Part & { sheet: Sheet }) {
  const { word, language, state, saved } = part;
  const blanks = openBlanks(sheet, saved);
  return (
    <section aria-labelledby="nop">
      <h2 id="nop">{word.form.handIn}</h2>
      {blanks.length > 0 && (
        <fieldset data-blanks>
          <legend>{word.form.blanks(String(blanks.length))}</legend>
          <ul>
            {blanks.map((line) => (
              <li key={line.code}>
                <a href={`#v/${line.code}/value`}>{titleIn(line, language)}</a>
              </li>
            ))}
          </ul>
          <Wrong field="xac-nhan" problems={state.problems} />
          <label class="choice">
            <input
              type="checkbox"
              name="xac-nhan"
              value="1"
              checked={state.declared}
              {...fieldState('xac-nhan', state.problems)}
            />
            {word.form.declare}
          </label>
          <p class="hint">{word.form.declareHow}</p>
        </fieldset>
      )}
      <Unanswered sheet={sheet} part={part} />
      <p class="complete">{completenessLine(part.report.completeness, language)}.</p>
      <p>{word.form.submitHow}</p>
    </section>
  );
}

/** Tasks that are owed and that nothing is said of. */
const Unanswered = ({ sheet, part }: { sheet: Sheet; part: Part }) => {
  const { word, language, report } = part;
  const missing = sheet.tasks.filter(({ code }) => report.completeness.missing.includes(code));
  return missing.length === 0 ? null : (
    <>
      <p>{word.form.unanswered}</p>
      <ul>
        {missing.map((task) => (
          <li key={task.code}>
            <a href={`#i/${task.code}/claim`}>
              {task.code} {titleIn(task, language)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
};
