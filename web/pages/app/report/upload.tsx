// A workbook that comes back: chosen, read, shown with everything that is wrong or new in it, and recorded only when somebody says so.
import { askedFor } from '../../../../db/words.ts';
import { formatPeriod } from '../../../lib/dates.ts';
import type { Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { isNumeric } from '../../../lib/report-cells.ts';
import type { Change, Comparison } from '../../../workbook/compare.ts';
import type { Problem as SheetProblem } from '../../../workbook/problems.ts';
import { groups as groupsEn, sayProblem as sayEn } from '../../../workbook/words.en.ts';
import { groups as groupsVi, sayProblem as sayVi } from '../../../workbook/words.vi.ts';
import { FormToken, fieldState, frame, type Problem, type Shown, Wrong } from '../frame/frame.tsx';
import type { AnsweredReport } from './answer.ts';
import { reportPageStyles } from './page.css.ts';
import { nameIn, reportAddress, titleIn } from './say.ts';
import type { Sheet } from './sheet.ts';
import { type ReportWords, reportWords } from './words.ts';

interface Page {
  readonly report: AnsweredReport;
  readonly sheet: Sheet;
  readonly shown: Shown;
}

const titleFor = ({ report, shown: { language } }: Page): string =>
  `${reportWords[language].workbook.title}: ${formatPeriod(report.round.period, language)}, ${nameIn(report.agency, language)}`;

export function drawUpload(page: Page, problems: readonly Problem[]): string {
  const { shown } = page;
  return frame({
    shown,
    title: titleFor(page),
    css: reportPageStyles,
    problems,
    children: <Choose {...page} problems={problems} />,
  });
}

function Choose({ report, shown, problems }: Page & { problems: readonly Problem[] }) {
  const word = reportWords[shown.language].workbook;
  const address = reportAddress(report.id);
  return (
    <>
      <form method="post" action={`${address}/nhap`} encType="multipart/form-data">
        <FormToken shown={shown} />
        <div class="field">
          <label for="tep">{word.choose}</label>
          <p class="hint">{word.hint}</p>
          <Wrong field="tep" problems={problems} />
          <input type="file" name="tep" accept=".xlsx" {...fieldState('tep', problems)} />
        </div>
        <div class="acts">
          <button type="submit" name="viec" value="doc">
            {word.read}
          </button>
          <button type="submit" name="viec" value="ghi-chu" class="second">
            {word.annotate}
          </button>
        </div>
      </form>
      <p class="acts">
        <a class="button second" href={`${address}/mau.xlsx`}>
          {reportWords[shown.language].form.template}
        </a>
        <a class="button second" href={address}>
          {word.back}
        </a>
      </p>
    </>
  );
}

/** One cell of a workbook as it travels with the form that records it. */
export interface Carried {
  readonly block: Change['block'];
  readonly code: string;
  readonly field: Change['field'];
  readonly value: Change['value'];
}
const carried = ({ block, code, field, value }: Change): Carried => ({ block, code, field, value });
export const choiceName = ({ block, code, field }: Carried): string => `chon/${block}/${code}/${field}`;

export const saySheet = (problem: SheetProblem, language: Language) =>
  language === 'vi' ? sayVi(problem) : sayEn(problem);

export function drawDryRun(page: Page, comparison: Comparison): string {
  const { report, shown, sheet } = page;
  const { language } = shown;
  const words = reportWords[language];
  const word = words.workbook;
  const { problems, changes, conflicts } = comparison;
  const blocked = problems.some(({ group }) => group === 'blocking');
  const count = String(changes.length + conflicts.length);
  return frame({
    shown,
    title: titleFor(page),
    css: reportPageStyles,
    children: (
      <>
        {problems.length === 0 && <p class="done">{word.noProblems}</p>}
        <Group page={page} group="blocking" problems={problems} />
        <Group page={page} group="warning" problems={problems} />
        <Group page={page} group="information" problems={problems} />
        {changes.length + conflicts.length === 0 ? (
          !blocked && <p class="notice">{word.nothing}</p>
        ) : (
          <form method="post" action={`${reportAddress(report.id)}/nhap/ghi`}>
            <FormToken shown={shown} />
            <input type="hidden" name="revision" value={comparison.server.revision} />
            <input type="hidden" name="goc" value={comparison.base?.revision ?? 0} />
            <input type="hidden" name="o" value={JSON.stringify([...changes, ...conflicts].map(carried))} />
            {conflicts.length > 0 && (
              <section class="contest" aria-labelledby="khac-nhau">
                <h2 id="khac-nhau">{words.conflict.heading}</h2>
                <p>{words.conflict.how}</p>
                {conflicts.map((change) => (
                  <OneConflict
                    key={choiceName(carried(change))}
                    change={change}
                    sheet={sheet}
                    words={words}
                    language={language}
                  />
                ))}
              </section>
            )}
            {changes.length > 0 && (
              <section aria-labelledby="thay-doi">
                <h2 id="thay-doi">
                  {blocked ? word.wouldChange(String(changes.length)) : word.changes(String(changes.length))}
                </h2>
                <table class="stack">
                  <thead>
                    <tr>
                      <th scope="col">{word.cell}</th>
                      <th scope="col">{word.place}</th>
                      <th scope="col">{word.now}</th>
                      <th scope="col">{word.inFile}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {changes.map((change) => (
                      <tr key={choiceName(carried(change))}>
                        <th scope="row">{labelFor(change, sheet, language)}</th>
                        <td data-name={word.place}>
                          {change.sheet} {change.cell}
                        </td>
                        <td data-name={word.now} class="says">
                          {textOf(change, change.server, words, language)}
                        </td>
                        <td data-name={word.inFile} class="says">
                          {textOf(change, change.file, words, language)}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </section>
            )}
            {!blocked && (
              <div class="acts">
                <button type="submit">{word.apply(count)}</button>
              </div>
            )}
          </form>
        )}
        {blocked && <p class="notice">{word.blocked}</p>}
        <h2>{word.again}</h2>
        <Choose {...page} problems={[]} />
      </>
    ),
  });
}

function Group({
  page: { shown, sheet, report },
  group,
  problems,
}: {
  page: Page;
  group: SheetProblem['group'];
  problems: readonly SheetProblem[];
}) {
  const { language } = shown;
  const words = reportWords[language];
  const word = words.workbook;
  const own = problems.filter((problem) => problem.group === group);
  if (own.length === 0) return null;
  const list = (
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">{word.place}</th>
          <th scope="col">{word.line}</th>
          <th scope="col">{word.found}</th>
          <th scope="col">{word.wanted}</th>
        </tr>
      </thead>
      <tbody>
        {own.map((problem, at) => {
          const { what, expected } = saySheet(problem, language);
          const place = [problem.sheet, problem.cell].filter((part) => part !== null).join(' ');
          const href = addressOf(problem, report, sheet);
          return (
            <tr key={`${problem.rule}${place}${String(at)}`}>
              <td data-name={word.place}>{place || '–'}</td>
              <td data-name={word.line}>
                {href ? <a href={href}>{nameOf(problem.code!, sheet, language)}</a> : (problem.code ?? '–')}
              </td>
              <td data-name={word.found} class="says">
                {what}
              </td>
              <td data-name={word.wanted} class="says">
                {expected || '–'}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
  const id = `nhom-${group}`;
  const heading = `${(language === 'vi' ? groupsVi : groupsEn)[group]} (${String(own.length)})`;
  return group === 'information' ? (
    <details>
      <summary>{heading}</summary>
      {list}
    </details>
  ) : (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {list}
    </section>
  );
}

/** The field of the form that a problem is about. */
function addressOf({ code, field }: SheetProblem, report: AnsweredReport, sheet: Sheet): string | null {
  if (code === null) return null;
  const kind = sheet.tasks.some((line) => line.code === code)
    ? 'i'
    : sheet.figures.some((line) => line.code === code)
      ? 'v'
      : null;
  if (kind === null) return null;
  const part = field === null ? '' : `/${field === 'evidenceGrade' ? 'evidence' : field}`;
  return `${reportAddress(report.id)}#${kind}/${code}${part}`;
}

/** A task by its code, as everybody knows it; a figure by its name. */
const nameOf = (code: string, sheet: Sheet, language: Language): string => {
  const figure = sheet.figures.find((line) => line.code === code);
  return figure ? titleIn(figure, language) : code;
};

/** A number as the page writes numbers; any other cell as the file shows it. */
const textOf = ({ field }: Change, text: string, words: ReportWords, language: Language): string =>
  text === '' ? words.conflict.blank : isNumeric(field) ? formatDecimal(text, language) : text;

function labelFor({ block, code, field }: Change, sheet: Sheet, language: Language): string {
  const lines = block === 'items' ? sheet.tasks : sheet.figures;
  const line = lines.find((one) => one.code === code);
  const title = line ? titleIn(line, language) : '';
  return `${block === 'items' ? `${code} ${title}` : title || code}: ${askedFor(field, language)}`;
}

function OneConflict({
  change,
  sheet,
  words,
  language,
}: {
  change: Change;
  sheet: Sheet;
  words: ReportWords;
  language: Language;
}) {
  const name = choiceName(carried(change));
  const { conflict, workbook } = words;
  return (
    <fieldset class="line">
      <legend>
        {labelFor(change, sheet, language)} ({change.sheet} {change.cell})
      </legend>
      <dl>
        {(
          [
            [workbook.inFile, change.file],
            [conflict.theirs, change.server],
            [conflict.base, change.base],
          ] as const
        ).map(([what, text]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{textOf(change, text, words, language)}</dd>
          </div>
        ))}
      </dl>
      <label class="choice">
        <input type="radio" name={name} value="file" required />
        {workbook.keepFile}
      </label>
      <label class="choice">
        <input type="radio" name={name} value="server" />
        {conflict.keepTheirs}
      </label>
    </fieldset>
  );
}
