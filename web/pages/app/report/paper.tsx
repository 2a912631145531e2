// A report as its leader signs it, in the manner of Decree 30/2020/NĐ-CP: everything it says, whatever step it is at. It is what
// any page of a report prints.
import { itemFields, namesOf } from '../../../../db/reports/line.ts';
import { capital, lineWords } from '../../../../db/words.line.ts';
import { formatMoment, formatPeriod } from '../../../lib/dates.ts';
import type { Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { completenessLine, completenessWords, unsaidOf } from '../../../words/completeness.ts';
import { frame, type Shown } from '../frame/frame.tsx';
import type { AnsweredReport, Whole } from './answer.ts';
import { shownCell } from './cells.tsx';
import { claimOf } from './lines.tsx';
import { reportStyles } from './page.css.ts';
import { groundsOf, nameIn, reportAddress, titleIn } from './say.ts';
import { type FigureLine, type Sheet, savedCells, sheetOf, type TaskLine } from './sheet.ts';
import { type ReportWords, reportWords } from './words.ts';

interface Part {
  readonly report: AnsweredReport;
  readonly sheet: Sheet;
  readonly saved: ReadonlyMap<string, string>;
  readonly word: ReportWords;
  readonly language: Language;
}

/** The same on a page of its own, to be looked at before it is printed. */
export function drawPaper(answer: Whole, shown: Shown): string {
  const { report } = answer;
  const word = reportWords[shown.language];
  return frame({
    shown,
    title: word.form.printed,
    css: reportStyles,
    children: (
      <>
        <p class="screen acts">
          <a class="button second" href={reportAddress(report.id)}>
            {word.receipt.back}
          </a>
        </p>
        <p class="screen small">{word.receipt.print}</p>
        <Paper answer={answer} shown={shown} isSeen />
      </>
    ),
  });
}

export function Paper({ answer, shown, isSeen = false }: { answer: Whole; shown: Shown; isSeen?: boolean }) {
  const { report } = answer;
  const { language } = shown;
  const word = reportWords[language];
  const part: Part = { report, sheet: sheetOf(answer), saved: savedCells(report), word, language };
  const { paper } = word;
  const period = formatPeriod(report.round.period, language);
  const body = nameIn(report.agency, language);
  return (
    <article class={isSeen ? 'paper is-seen' : 'paper'} aria-label={paper.title} aria-hidden={!isSeen}>
      {report.status !== 'PUBLISHED' && (
        <p>
          {report.status === 'DRAFT' || report.status === 'RETURNED' ? (
            <b>{paper.draft}</b>
          ) : (
            paper.notYet(lineWords[language].ReportStatus[report.status])
          )}
        </p>
      )}
      {report.isExample && <p>{word.list.example}</p>}
      <div class="two">
        <p>
          <b>{body.toLocaleUpperCase(language)}</b>
          <br />
          {paper.number}
        </p>
        <p>
          <b>{paper.state}</b>
          <br />
          <u>{paper.motto}</u>
          <br />
          <i>{paper.place(nameIn(report.territory, language))}</i>
        </p>
      </div>
      <p class="subject">
        <b>{paper.title}</b>
        <br />
        <b>{paper.subject(report.round.directive.symbol, period)}</b>
      </p>
      {report.correctionReason !== null && <p>{paper.corrects(report.correctionReason)}</p>}
      <p>
        <b>{completenessWords[language].heading}:</b> {completenessLine(report.completeness, language)}.
      </p>
      <Tasks {...part} />
      <Figures {...part} />
      <div class="two signed">
        <p>
          <b>
            <i>{paper.to}</i>
          </b>
          {paper.receivers.map((receiver) => (
            <span key={receiver}>
              <br />- {receiver}
            </span>
          ))}
        </p>
        <p>
          <b>
            {/^Ủy ban nhân dân/.test(report.agency.nameVi ?? '') ? (
              <>
                {paper.onBehalf}
                <br />
                {paper.chair}
              </>
            ) : (
              paper.head
            )}
          </b>
          <br />
          <i>{paper.sign}</i>
        </p>
      </div>
      <p class="was">
        {paper.foot(String(report.revision), formatMoment(report.history.at(-1)?.at ?? report.startedAt))}
      </p>
    </article>
  );
}

function Tasks({ report, sheet, saved, word, language }: Part) {
  const fields = namesOf(itemFields).filter((field) => field !== 'claim' && field !== 'nothingBecause');
  const missing = report.completeness.missing;
  const lines = sheet.tasks.filter(({ code, isBegun }) => isBegun || missing.includes(code));
  const cell = (line: TaskLine, field: string) => saved.get(`i/${line.code}/${field}`) ?? '';
  return (
    <>
      <h2>{word.paper.tasks}</h2>
      {lines.length === 0 && <p>{word.read.noTasks}</p>}
      {lines.map((line) => (
        <section key={line.code}>
          <h3>
            {line.code} {titleIn(line, language)}
          </h3>
          {line.owed.map((owed) => (
            <p class="was" key={owed.id}>
              {word.paper.by(groundsOf(owed, language).join(', '))}
            </p>
          ))}
          <p>
            <b>
              {missing.includes(line.code) ? word.paper.unanswered : claimOf(line, saved, word, language)}
            </b>
          </p>
          {fields
            .filter((field) => cell(line, field) !== '')
            .map((field) => (
              <p class="says" key={field}>
                {capital(lineWords[language].LineField[field])}:{' '}
                {shownCell(`i/${line.code}/${field}`, cell(line, field), word, language)}
              </p>
            ))}
        </section>
      ))}
    </>
  );
}

function Figures({ sheet, saved, word, language }: Part) {
  const lines = sheet.figures.filter(({ isBegun }) => isBegun);
  if (lines.length === 0)
    return (
      <>
        <h2>{word.paper.figures}</h2>
        <p>{word.read.noFigures}</p>
      </>
    );
  return (
    <>
      <h2>{word.paper.figures}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{word.paper.indicator}</th>
            <th scope="col">{word.paper.unit}</th>
            <th scope="col">{capital(lineWords[language].LineField.value)}</th>
            <th scope="col">{word.paper.before}</th>
            <th scope="col">{word.paper.note}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.code}>
              <th scope="row">{titleIn(line, language)}</th>
              <td>{(word.form.units as Readonly<Record<string, string>>)[line.unit] ?? line.unit}</td>
              <td class="number">{figureOf(line, saved, word, language)}</td>
              <td class="number">
                {line.before.map(({ text }) => formatDecimal(text, language)).join('; ')}
              </td>
              <td>{noteOf(line, saved, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function figureOf(
  { code, withdrawnBecause }: FigureLine,
  saved: ReadonlyMap<string, string>,
  word: ReportWords,
  language: Language,
): string {
  const unsaid = unsaidOf({ withdrawnBecause }, language);
  if (unsaid !== null) return unsaid;
  const value = saved.get(`v/${code}/value`);
  if (value) return formatDecimal(value, language);
  return saved.get(`v/${code}/blankIsMeant`) === '1' ? word.read.declaredBlank : word.read.blank;
}

function noteOf({ code }: FigureLine, saved: ReadonlyMap<string, string>, language: Language): string {
  const at = (field: string) => saved.get(`v/${code}/${field}`) ?? '';
  const [part, whole] = [at('numerator'), at('denominator')];
  const fraction =
    part && whole ? `${formatDecimal(part, language)} / ${formatDecimal(whole, language)}` : '';
  return [fraction, at('denominatorBase'), at('reason')].filter((said) => said !== '').join('; ');
}
