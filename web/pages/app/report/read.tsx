// A report that cannot be changed now: what it says, where it stands, what it waits for, and its receipt.

import { itemFields, namesOf } from '../../../../db/reports/line.ts';
import { capital, lineWords } from '../../../../db/words.line.ts';
import { stageWords } from '../../../charts/status.ts';
import { formatMoment, formatPeriod } from '../../../lib/dates.ts';
import type { Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { completenessLine, unsaidOf } from '../../../words/completeness.ts';
import { FormToken, frame, type Sent, type Shown } from '../frame/frame.tsx';
import type { AnsweredReport, Whole } from './answer.ts';
import { shownCell } from './cells.tsx';
import { EvidenceRead } from './evidence.tsx';
import { claimOf, Remarks, Verified } from './lines.tsx';
import { Correct } from './list.tsx';
import { reportPageStyles } from './page.css.ts';
import { Paper } from './paper.tsx';
import { nameIn, officeIn, reportAddress, titleIn } from './say.ts';
import { type FigureLine, type Sheet, savedCells, sheetOf, type TaskLine } from './sheet.ts';
import { type ReportWords, reportWords } from './words.ts';

interface Part {
  readonly report: AnsweredReport;
  readonly word: ReportWords;
  readonly language: Language;
  readonly sheet: Sheet;
}

export function drawReport(answer: Whole, shown: Shown, sent: Sent): string {
  const { report } = answer;
  const { language } = shown;
  const word = reportWords[language];
  const part: Part = { report, word, language, sheet: sheetOf(answer) };
  const address = reportAddress(report.id);
  return frame({
    shown,
    title: `${word.form.title(formatPeriod(report.round.period, language))}, ${nameIn(report.agency, language)}`,
    css: reportPageStyles,
    problems: sent.problems,
    children: (
      <>
        <div class="screen">
          {report.isExample && (
            <p>
              <span class="mark">{word.list.example}</span> {word.list.exampleRound}
            </p>
          )}
          <p class="notice">
            <span class="step">{stageWords(report.status, language)}</span>
            {report.supersededAt !== null && <>, {word.superseded}</>}. {waitsFor(part)}
          </p>
          {report.correctionReason !== null && <p>{word.form.correction(report.correctionReason)}</p>}
          {report.supersedes && (
            <p>
              <a href={reportAddress(report.supersedes.id)}>{word.read.supersedes}</a>
            </p>
          )}
          {report.supersededBy && (
            <p>
              <a href={reportAddress(report.supersededBy.id)}>{word.read.supersededBy}</a>
            </p>
          )}
          {report.verifiedAt !== null && (
            <p>
              {word.read.verifiedBy(
                nameIn(report.verifiedByAgency, language),
                formatMoment(report.verifiedAt),
              )}
            </p>
          )}
          <p class="acts">
            <a class="button" href={`${address}/bien-nhan`}>
              {word.read.receipt}
            </a>
            <a class="button second" href={`${address}/ban-in`}>
              {word.form.printed}
            </a>
            <a class="button second" href="/app/bao-cao">
              {word.read.back}
            </a>
          </p>
          {report.status === 'SUBMITTED' && report.history.at(-1)?.action === 'report.submit' && (
            <form method="post" action={address}>
              <FormToken shown={shown} idempotencyKey={sent.key} />
              <input type="hidden" name="revision" value={report.revision} />
              <p>
                <button class="second" type="submit" name="viec" value="rut-lai">
                  {word.read.recall}
                </button>{' '}
                <span class="small">{word.read.recallHow}</span>
              </p>
            </form>
          )}
          {report.status === 'PUBLISHED' && report.supersededAt === null && report.supersededBy === null && (
            <Correct report={report} shown={shown} word={word} sent={sent} problems={sent.problems} />
          )}
          <p class="complete">{capital(completenessLine(report.completeness, language))}.</p>
          <FiguresRead {...part} />
          <TasksRead {...part} />
          <History {...part} />
        </div>
        <Paper answer={answer} shown={shown} />
      </>
    ),
  });
}

/** Who has it now: whose each line is that waits, and why. */
function waitsFor({ report, word, language }: Part): string {
  const { waits, anyMinistry, lines } = word.read;
  if (report.status !== 'SUBMITTED')
    return report.status === 'VERIFIED'
      ? waits.VERIFIED
      : report.status === 'PUBLISHED'
        ? waits.PUBLISHED
        : '';
  const parts = partsWaiting(report, language);
  return waits.SUBMITTED(
    parts.map(({ who, why, names }) => lines(who, String(names.length), why)).join('; ') || anyMinistry,
  );
}

/** Lines that wait, by whose they are to verify and why. */
function partsWaiting({ checkedItems, checkedValues }: AnsweredReport, language: Language) {
  const waiting = [
    ...checkedItems.map(({ task, ...line }) => ({
      ...line,
      name: `${task.code} ${titleIn(task, language)}`,
    })),
    ...checkedValues.map(({ indicator, ...line }) => ({ ...line, name: nameIn(indicator, language) })),
  ].flatMap(({ name, verification, verifiers }) => {
    const [first] = verifiers ?? [];
    if (verification !== null || !first?.why) return [];
    const who = (verifiers ?? []).map(({ agency }) => nameIn(agency, language)).join(', ');
    return [{ name, who, why: lineWords[language].FieldReason[first.why] }];
  });
  return [...Map.groupBy(waiting, ({ who, why }) => JSON.stringify([who, why])).values()].map((all) => ({
    who: all[0]!.who,
    why: all[0]!.why,
    names: all.map(({ name }) => name),
  }));
}

/** Who is to verify which part of what was handed in, and on what ground. */
function Verifiers({ report, word, language }: Omit<Part, 'sheet'>) {
  const parts = report.status === 'SUBMITTED' ? partsWaiting(report, language) : [];
  return parts.length === 0 ? null : (
    <>
      <h2>{word.receipt.verifiers}</h2>
      <ul class="verifiers">
        {parts.map(({ who, why, names }) => (
          <li key={`${who} ${why}`}>
            {word.receipt.verifier(who, why)}
            <ul>
              {names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function FiguresRead({ report, word, language, sheet }: Part) {
  const saved = savedCells(report);
  const lines = report.values.flatMap(({ indicator }) =>
    sheet.figures.filter(({ code }) => code === indicator.code),
  );
  const said = (line: FigureLine, field: string) => saved.get(`v/${line.code}/${field}`) ?? '';
  return (
    <section aria-labelledby="chi-bao">
      <h2 id="chi-bao">{word.form.figures}</h2>
      {lines.length === 0 && <p>{word.read.noFigures}</p>}
      {lines.map((line) => {
        const unit = (word.form.units as Readonly<Record<string, string>>)[line.unit] ?? line.unit;
        const value = said(line, 'value');
        const part = [said(line, 'numerator'), said(line, 'denominator')];
        return (
          <div class="line" key={line.code}>
            <h3>{titleIn(line, language)}</h3>
            <Verified line={line} word={word} language={language} />
            <p>
              <b>
                {line.withdrawnBecause !== null
                  ? unsaidOf(line, language)
                  : value !== ''
                    ? `${formatDecimal(value, language)} ${unit}`
                    : said(line, 'blankIsMeant') === '1'
                      ? word.read.declaredBlank
                      : word.read.blank}
              </b>
              {part.every((number) => number !== '') && (
                <>
                  {' '}
                  ({part.map((number) => formatDecimal(number, language)).join(' / ')}
                  {said(line, 'denominatorBase') !== '' && `, ${said(line, 'denominatorBase')}`})
                </>
              )}
            </p>
            {said(line, 'reason') !== '' && (
              <p class="says">
                {capital(lineWords[language].LineField.reason)}: {said(line, 'reason')}
              </p>
            )}
            {report.status === 'RETURNED' && (
              <Remarks returns={line.returns} word={word} language={language} />
            )}
          </div>
        );
      })}
    </section>
  );
}

function TasksRead({ report, word, language, sheet }: Part) {
  const saved = savedCells(report);
  const lines = report.items.flatMap(({ task }) => sheet.tasks.filter(({ code }) => code === task.code));
  const fields = namesOf(itemFields).filter((field) => field !== 'claim' && field !== 'nothingBecause');
  const cell = (line: TaskLine, field: string) => saved.get(`i/${line.code}/${field}`) ?? '';
  const evidenceOf = ({ code }: TaskLine) =>
    report.items.find(({ task }) => task.code === code)?.evidence ?? [];
  return (
    <section aria-labelledby="nhiem-vu">
      <h2 id="nhiem-vu">{word.form.tasks}</h2>
      {lines.length === 0 && <p>{word.read.noTasks}</p>}
      {lines.map((line) => (
        <div class="line" key={line.code}>
          <h3>
            {line.code} {titleIn(line, language)}
          </h3>
          <Verified line={line} word={word} language={language} />
          <p>
            <b>{claimOf(line, saved, word, language)}</b>
          </p>
          {fields
            .filter((field) => cell(line, field) !== '')
            .map((field) => (
              <p class="says" key={field}>
                {capital(lineWords[language].LineField[field])}:{' '}
                {field === 'evidence' ? (
                  <EvidenceRead evidence={evidenceOf(line)} language={language} />
                ) : (
                  shownCell(`i/${line.code}/${field}`, cell(line, field), word, language)
                )}
              </p>
            ))}
        </div>
      ))}
    </section>
  );
}

/** Steps, with saves in a row told as one. */
export function stepsOf(history: AnsweredReport['history']) {
  const steps: { entry: AnsweredReport['history'][number]; times: number }[] = [];
  for (const entry of history) {
    const last = steps.at(-1);
    if (
      last &&
      entry.action === 'report.save' &&
      last.entry.action === 'report.save' &&
      last.entry.actor?.officeVi === entry.actor?.officeVi
    )
      steps[steps.length - 1] = { entry, times: last.times + 1 };
    else steps.push({ entry, times: 1 });
  }
  return steps;
}

function History({ report, word, language }: Part) {
  return (
    <section aria-labelledby="cac-buoc">
      <h2 id="cac-buoc">{word.read.history}</h2>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{word.read.step}</th>
            <th scope="col">{word.read.when}</th>
            <th scope="col">{word.read.who}</th>
          </tr>
        </thead>
        <tbody>
          {stepsOf(report.history).map(({ entry, times }) => (
            <tr key={entry.revision}>
              <th scope="row">
                {times > 1
                  ? word.read.saves(times)
                  : ((word.read.actions as Readonly<Record<string, string>>)[entry.action] ?? entry.action)}
              </th>
              <td data-name={word.read.when}>{formatMoment(entry.at)}</td>
              <td data-name={word.read.who}>{officeIn(entry.actor, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export interface Receipt {
  readonly number: string;
  readonly hash: string;
  readonly at: string;
  readonly revision: number;
}

export function drawReceipt(report: AnsweredReport, receipt: Receipt | null, shown: Shown): string {
  const { language } = shown;
  const word = reportWords[language];
  const address = reportAddress(report.id);
  const rows: readonly (readonly [string, string, string?])[] = receipt
    ? [
        [word.receipt.number, receipt.number],
        [word.receipt.body, nameIn(report.agency, language)],
        [word.receipt.period, formatPeriod(report.round.period, language)],
        [word.receipt.time, formatMoment(receipt.at)],
        [word.receipt.office, officeIn(report.submittedBy, language)],
        [word.receipt.revision, String(receipt.revision)],
        [word.receipt.content, completenessLine(report.completeness, language)],
        [word.receipt.status, stageWords(report.status, language)],
      ]
    : [];
  return frame({
    shown,
    title: word.receipt.title,
    css: reportPageStyles,
    children: (
      <>
        {report.isExample && (
          <p>
            <span class="mark">{word.list.example}</span> {word.list.exampleRound}
          </p>
        )}
        {receipt === null ? (
          <p class="notice">{word.receipt.none}</p>
        ) : (
          <>
            <dl>
              {rows.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <Verifiers report={report} word={word} language={language} />
            <h2>{word.receipt.hash}</h2>
            <p class="hash">{receipt.hash}</p>
            <p>{word.receipt.how}</p>
          </>
        )}
        <p class="acts">
          {receipt && (
            <a class="button" href={`${address}/noi-dung.json`} download>
              {word.receipt.file}
            </a>
          )}
          <a class="button second" href={address}>
            {word.receipt.back}
          </a>
        </p>
        <p class="small">{word.receipt.print}</p>
      </>
    ),
  });
}
