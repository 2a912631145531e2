// The form of one report: figures, tasks, handing in. It fills, saves, checks and hands in without script; a script only keeps and sends sooner.
import type { ComponentChildren } from 'preact';
import { type ReportWords, reportWords } from '../../i18n/report.ts';
import { formatDay, formatMoment, formatPeriod } from '../../lib/dates.ts';
import type { Language } from '../../lib/language.ts';
import { formatDecimal } from '../../lib/numbers.ts';
import {
  type CellField,
  type CellName,
  type Cells,
  type Contest,
  cellName,
  fieldText,
  isNumeric,
  partsOf,
  piecesIn,
} from '../../lib/report-cells.ts';
import { findingText } from '../../lib/report-findings.ts';
import { reportStyles } from '../../styles/report.ts';
import { claims, grades } from '../../workbook/report.ts';
import { FormToken, fieldState, frame, type Problem, type Shown, Wrong } from './frame.tsx';
import {
  begunIn,
  type FigureLine,
  openBlanks,
  type Sheet,
  savedCells,
  sheetOf,
  type TaskLine,
} from './report-sheet.ts';
import { dueIn, groundsOf, nameIn, officeIn, reportAddress, roundDueIn, titleIn } from './report-words.ts';
import type { AnsweredReport, ReportAnswer, ReturnedLine } from './reports.graphql.ts';

/** What the form shows beyond what is saved. */
export interface FormState {
  /** What was typed and could not be saved as it is; numbers as they were typed. */
  readonly typed: Cells;
  readonly problems: readonly Problem[];
  readonly contests: readonly Contest[];
  readonly done: { readonly saved: number } | 'clean' | null;
  readonly declared: boolean;
  /** Addresses of scripts. */
  readonly scripts: readonly string[];
  /** The office that is signed in: what it types on this device is its own. */
  readonly office: string;
}

interface Part {
  readonly shown: Shown;
  readonly word: ReportWords;
  readonly language: Language;
  readonly saved: Cells;
  readonly state: FormState;
  readonly report: AnsweredReport;
}

export function drawReportForm(
  answer: ReportAnswer & { report: AnsweredReport },
  shown: Shown,
  state: FormState,
): string {
  const { report } = answer;
  const { language } = shown;
  const word = reportWords[language];
  const saved = savedCells(report);
  const sheet = sheetOf(answer);
  const part: Part = { shown, word, language, saved, state, report };
  const address = reportAddress(report.id);
  const period = formatPeriod(report.round.period, language);
  const isBegun = begunIn(report);
  const count = (lines: readonly { why: unknown; code: string }[], kind: string) => {
    const first = lines.filter(({ why }) => why !== null);
    return [
      String(first.filter(({ code }) => isBegun.has(`${kind}/${code}`)).length),
      String(first.length),
    ] as const;
  };
  const [figuresFilled, figuresAll] = count(sheet.figures, 'v');
  const [tasksFilled, tasksAll] = count(sheet.tasks, 'i');
  return frame({
    shown,
    title: `${word.form.title(period)}, ${nameIn(report.agency, language)}`,
    css: reportStyles,
    scripts: state.scripts,
    problems: state.problems,
    children: (
      <>
        <Done state={state} word={word} />
        <Head {...part} />
        <Returned returns={sheet.returns} word={word} language={language} />
        <nav aria-label={word.form.contents}>
          <ul class="steps">
            <li>
              <a href="#chi-bao">{word.form.figuresPart(figuresFilled, figuresAll)}</a>
            </li>
            <li>
              <a href="#nhiem-vu">{word.form.tasksPart(tasksFilled, tasksAll)}</a>
            </li>
            <li>
              <a href="#nop">{word.form.handInPart}</a>
            </li>
          </ul>
        </nav>
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
          </p>
        </section>
        <form
          method="post"
          action={address}
          id="bao-cao"
          data-report={report.id}
          data-office={state.office}
          data-at={shown.now}
          data-live="1"
          data-rules={rulesFor(answer)}
          data-before={beforeFor(sheet)}
        >
          <FormToken shown={shown} />
          <input type="hidden" name="revision" value={report.revision} />
          <Contests contests={state.contests} part={part} sheet={sheet} />
          <Figures {...part} answer={answer} sheet={sheet} />
          <Tasks {...part} sheet={sheet} />
          <HandIn {...part} sheet={sheet} />
          <div class="bar">
            <p class="status" role="status" id="trang-thai" />
            <div class="acts">
              <button type="submit" name="viec" value="luu" class="second">
                {word.form.save}
              </button>
              <button type="submit" name="viec" value="kiem" class="second">
                {word.form.check}
              </button>
              <button type="submit" name="viec" value="nop">
                {word.form.submit}
              </button>
            </div>
          </div>
        </form>
        <p class="small">
          {word.form.revision(
            String(report.revision),
            formatMoment(report.history.at(-1)?.at ?? report.startedAt),
          )}
        </p>
      </>
    ),
  });
}

const Done = ({ state: { done }, word }: { state: FormState; word: ReportWords }) =>
  done === null ? null : (
    <p class="done" role="status">
      {done === 'clean'
        ? word.form.checkedClean
        : done.saved === 0
          ? word.form.savedNothing
          : word.form.saved(String(done.saved))}
    </p>
  );

function Head({ report, shown, word, language }: Part) {
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
    </>
  );
}

const Returned = ({
  returns,
  word,
  language,
}: {
  returns: readonly ReturnedLine[];
  word: ReportWords;
  language: Language;
}) =>
  returns.length === 0 ? null : (
    <section aria-labelledby="y-kien">
      <h2 id="y-kien">{word.form.returnedHeading}</h2>
      <Remarks returns={returns} word={word} language={language} />
    </section>
  );

/** Whether another body has found that the line stands; nothing before it was ever handed in. */
export const Verified = ({
  line: { verified },
  word,
  language,
}: {
  line: Pick<TaskLine, 'verified'>;
  word: ReportWords;
  language: Language;
}) =>
  verified === null ? null : (
    <p class="was">
      {word.form.verified(nameIn(verified.verifiedByAgency, language), formatMoment(verified.verifiedAt))}
    </p>
  );

export const Remarks = ({
  returns,
  word,
  language,
}: {
  returns: readonly ReturnedLine[];
  word: ReportWords;
  language: Language;
}) => (
  <>
    {returns.map(({ reason, returnedAt, returnedBy }) => (
      <div class="said" key={reason}>
        <p class="says">{reason}</p>
        <p class="was">{word.form.returnedBy(officeIn(returnedBy, language), formatMoment(returnedAt))}</p>
      </div>
    ))}
  </>
);

/** The name of a cell for people: its line and its field. */
function labelOf(name: CellName, sheet: Sheet, { word, language }: Pick<Part, 'word' | 'language'>): string {
  const parts = partsOf(name);
  if (!parts) return name;
  const lines = parts.kind === 'i' ? sheet.tasks : sheet.figures;
  const line = lines.find(({ code }) => code === parts.code);
  const title = line ? titleIn(line, language) : '';
  const called = parts.kind === 'i' ? `${parts.code} ${title}` : title;
  return `${called}: ${word.form.fields[parts.field]}`;
}

/** A cell's content for people. */
export function shownCell(name: CellName, cell: string, word: ReportWords, language: Language): string {
  const field = partsOf(name)?.field ?? '';
  if (cell === '') return word.conflict.blank;
  if (field === 'claim') return (word.form.claims as Readonly<Record<string, string>>)[cell] ?? cell;
  if (field === 'blankIsMeant') return word.form.fields.blankIsMeant;
  if (field === 'evidence')
    return piecesIn(cell)
      .map(
        ({ reference, grade }) =>
          `${reference} (${(word.form.grades as Readonly<Record<string, string>>)[grade] ?? grade})`,
      )
      .join('; ');
  return isNumeric(field) ? formatDecimal(cell, language) : cell;
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

/** What a cell's field shows, and what the ledger has where the two differ. */
function cellText({ saved, state, language }: Part, name: CellName, kind: FigureLine['kind'] | null) {
  const typed = state.typed.get(name);
  const cell = saved.get(name) ?? '';
  const own = kind === null ? cell : fieldText(cell, kind, language);
  return { text: typed ?? own, ...(typed === undefined ? {} : { 'data-base': cell }) };
}

function Cell({
  part,
  name,
  label,
  wide = false,
  children,
}: {
  part: Part;
  name: CellName;
  label: ComponentChildren;
  wide?: boolean;
  children: ComponentChildren;
}) {
  return (
    <div class={wide ? 'cell whole' : 'cell'}>
      <label for={name}>{label}</label>
      <Wrong field={name} problems={part.state.problems} />
      {children}
    </div>
  );
}

function TextCell({
  part,
  line,
  field,
  rows,
}: {
  part: Part;
  line: string;
  field: Exclude<CellField, 'blankIsMeant' | 'claim' | 'evidence'>;
  rows?: number;
}) {
  const name = `${line}/${field}`;
  const { text, ...base } = cellText(part, name, null);
  return (
    <Cell part={part} name={name} label={part.word.form.fields[field]} wide={field === 'reason'}>
      <textarea name={name} rows={rows ?? 2} {...base} {...fieldState(name, part.state.problems)}>
        {text}
      </textarea>
    </Cell>
  );
}

function NumberCell({
  part,
  line,
  field,
  kind,
  unit,
}: {
  part: Part;
  line: string;
  field: 'value' | 'numerator' | 'denominator';
  kind: FigureLine['kind'];
  unit?: string;
}) {
  const name = `${line}/${field}`;
  const { text, ...base } = cellText(part, name, kind);
  const label = part.word.form.fields[field];
  return (
    <Cell part={part} name={name} label={unit ? `${label} ${part.word.form.unit(unit)}` : label}>
      <input
        class="number"
        name={name}
        inputMode="decimal"
        autocomplete="off"
        data-kind={kind}
        value={text}
        {...base}
        {...fieldState(name, part.state.problems)}
      />
    </Cell>
  );
}

const Why = ({ line, word }: { line: { why: TaskLine['why'] }; word: ReportWords }) =>
  line.why === null ? null : <span class="why"> ({word.form.why[line.why]})</span>;

function Figures({
  answer,
  sheet,
  ...part
}: Part & { answer: ReportAnswer & { report: AnsweredReport }; sheet: Sheet }) {
  const { word } = part;
  const [first, others] = halves(sheet.figures);
  const one = (line: FigureLine) => (
    <Figure key={line.code} line={line} answer={answer} part={part} sheet={sheet} />
  );
  return (
    <section aria-labelledby="chi-bao">
      <h2 id="chi-bao">{word.form.figures}</h2>
      <p>{word.form.figuresHow}</p>
      {first.map(one)}
      {others.length > 0 && (
        <details>
          <summary>{word.form.otherFigures(String(others.length))}</summary>
          {others.map(one)}
        </details>
      )}
    </section>
  );
}

const halves = <T extends { readonly why: unknown }>(lines: readonly T[]): readonly [T[], T[]] => [
  lines.filter(({ why }) => why !== null),
  lines.filter(({ why }) => why === null),
];

function Figure({
  line,
  answer,
  part,
  sheet,
}: {
  line: FigureLine;
  answer: ReportAnswer & { report: AnsweredReport };
  part: Part;
  sheet: Sheet;
}) {
  const { word, language, state, saved } = part;
  const key = `v/${line.code}`;
  const unit = (word.form.units as Readonly<Record<string, string>>)[line.unit] ?? line.unit;
  const findings = (answer.qualityFindings ?? []).filter(({ indicator }) => indicator === line.code);
  const inside = ['numerator', 'denominator', 'denominatorBase', 'blankIsMeant', 'reason'] as const;
  const isOpen =
    findings.length > 0 ||
    line.kind === 'percent' ||
    inside.some(
      (field) =>
        saved.has(`${key}/${field}`) ||
        state.typed.has(`${key}/${field}`) ||
        state.problems.some((p) => p.field === `${key}/${field}`),
    );
  const blank = cellName('v', line.code, 'blankIsMeant');
  const isBlank = (state.typed.get(blank) ?? saved.get(blank) ?? '') === '1';
  return (
    <fieldset class="line" id={key}>
      <legend>
        {titleIn(line, language)}
        <Why line={line} word={word} />
      </legend>
      <p class="was">
        {line.before.length === 0
          ? line.why !== null && word.form.noBefore
          : line.before.map(({ text, period, of }) => {
              const value = `${formatDecimal(text, language)} ${unit}`;
              const when = formatPeriod(period, language);
              return (
                <span key={`${period}${text}`}>
                  {of ? word.form.beforeOf(value, when, nameIn(of, language)) : word.form.before(value, when)}
                  .{' '}
                </span>
              );
            })}
      </p>
      <Verified line={line} word={word} language={language} />
      <Remarks returns={line.returns} word={word} language={language} />
      <div id={`${key}/kiem`}>
        {findings.map(({ rule, isBlocking, isExplained }) => (
          <div class={isExplained ? 'found is-explained' : 'found'} key={rule}>
            <p>{findingOf(rule, line.code, answer, sheet, part)}</p>
            <p class="was">
              {isExplained ? word.findings.explained : isBlocking ? word.findings.fix : word.findings.explain}
            </p>
          </div>
        ))}
      </div>
      <NumberCell part={part} line={key} field="value" kind={line.kind} unit={unit} />
      <details open={isOpen}>
        <summary>{word.form.more}</summary>
        <div class="trio">
          <NumberCell part={part} line={key} field="numerator" kind="decimal" />
          <NumberCell part={part} line={key} field="denominator" kind="decimal" />
          <TextCell part={part} line={key} field="denominatorBase" rows={1} />
          <div class="cell whole">
            <Wrong field={blank} problems={state.problems} />
            <label class="choice">
              <input
                type="checkbox"
                name={blank}
                value="1"
                checked={isBlank}
                {...fieldState(blank, state.problems)}
              />
              {word.form.fields.blankIsMeant}
            </label>
          </div>
          <TextCell part={part} line={key} field="reason" />
        </div>
      </details>
    </fieldset>
  );
}

export function findingOf(
  ruleId: string,
  code: string,
  answer: ReportAnswer & { report: AnsweredReport },
  sheet: Sheet,
  { saved, language }: Pick<Part, 'saved' | 'language'>,
): string {
  const rule = answer.qualityRules.nodes.find(({ id }) => id === ruleId);
  if (!rule) return '';
  const of = (other: string) => saved.get(`v/${other}/value`) ?? null;
  const lineAt = (other: string) => sheet.figures.find((line) => line.code === other);
  return findingText(
    rule,
    {
      value: of(code),
      of,
      before: lineAt(code)?.before.find(({ of: whose }) => whose === null)?.text ?? null,
      nameOf: (other) => {
        const line = lineAt(other);
        return line ? titleIn(line, language) : other;
      },
    },
    reportWords[language],
    language,
  );
}

function Tasks({ sheet, ...part }: Part & { sheet: Sheet }) {
  const { word, language } = part;
  const [first, others] = halves(sheet.tasks);
  const one = (line: TaskLine) => <Task key={line.code} line={line} part={part} />;
  return (
    <section aria-labelledby="nhiem-vu">
      <h2 id="nhiem-vu">{word.form.tasks}</h2>
      {first.map(one)}
      {others.length > 0 && (
        <details>
          <summary>{word.form.otherTasks(String(others.length))}</summary>
          {sheet.groups.map((group) => {
            const inGroup = others.filter(({ code }) => code.startsWith(`${group.code}.`));
            return inGroup.length === 0 ? null : (
              <details key={group.code}>
                <summary>
                  {word.form.group(group.code, titleIn(group, language), String(inGroup.length))}
                </summary>
                {inGroup.map(one)}
              </details>
            );
          })}
        </details>
      )}
    </section>
  );
}

function Task({ line, part }: { line: TaskLine; part: Part }) {
  const { word, language, state, saved, shown } = part;
  const key = `i/${line.code}`;
  const claim = cellName('i', line.code, 'claim');
  const chosen = state.typed.get(claim) ?? saved.get(claim) ?? '';
  const due = line.owed && dueIn(line.owed, shown.now, language);
  return (
    <fieldset class="line" id={key}>
      <legend>
        {line.code} {titleIn(line, language)}
        <Why line={line} word={word} />
      </legend>
      {due && (
        <p class="was">
          <span class={due.isLate ? 'late' : undefined}>{due.text}</span>
          {groundsOf(line.owed!, language).map((ground) => (
            <span key={ground}>, {ground}</span>
          ))}
          .
        </p>
      )}
      {line.before.length > 0 && (
        <p class="was">
          {line.before.map(({ text, period, of }) => {
            const value = shownCell(claim, text, word, language);
            const when = formatPeriod(period, language);
            return (
              <span key={`${period}${text}`}>
                {of ? word.form.beforeOf(value, when, nameIn(of, language)) : word.form.before(value, when)}.{' '}
              </span>
            );
          })}
        </p>
      )}
      <Verified line={line} word={word} language={language} />
      <Remarks returns={line.returns} word={word} language={language} />
      <div class="pair">
        <Cell part={part} name={claim} label={word.form.fields.claim} wide>
          <select class="number" name={claim} {...fieldState(claim, state.problems)}>
            <option value="">{word.form.choose}</option>
            {claims.map((one) => (
              <option key={one} value={one} selected={one === chosen}>
                {word.form.claims[one]}
              </option>
            ))}
          </select>
        </Cell>
        <TextCell part={part} line={key} field="done" />
        <TextCell part={part} line={key} field="difficulties" />
        <TextCell part={part} line={key} field="recommendation" />
        <Evidence part={part} line={key} />
      </div>
    </fieldset>
  );
}

/** What bears the claim out: the pieces there are, and room for one more. */
function Evidence({ part, line }: { part: Part; line: string }) {
  const { word, state, saved } = part;
  const name = `${line}/evidence`;
  const pieces = piecesIn(state.typed.get(name) ?? saved.get(name) ?? '');
  const rows = [...pieces, { reference: '', grade: '' }];
  return (
    <fieldset
      class="pieces cell"
      id={name}
      {...(state.typed.has(name) ? { 'data-base': saved.get(name) ?? '' } : {})}
    >
      <legend>{word.form.fields.evidence}</legend>
      <Wrong field={name} problems={state.problems} />
      {rows.map(({ reference, grade }, at) => {
        const of = `${name}/${at}`;
        const numbered = word.form.evidenceNumber(String(at + 1));
        return (
          <div class="pair" key={of}>
            <div>
              <Wrong field={`${of}/reference`} problems={state.problems} />
              <input
                name={`${of}/reference`}
                aria-label={`${numbered}: ${word.form.evidenceReference}`}
                placeholder={word.form.evidenceReference}
                value={reference}
                {...fieldState(`${of}/reference`, state.problems)}
              />
            </div>
            <div>
              <Wrong field={`${of}/grade`} problems={state.problems} />
              <select
                name={`${of}/grade`}
                aria-label={`${numbered}: ${word.form.evidenceGrade}`}
                {...fieldState(`${of}/grade`, state.problems)}
              >
                <option value="">{word.form.evidenceGrade}</option>
                {grades.map((one) => (
                  <option key={one} value={one} selected={one === grade}>
                    {word.form.grades[one]}
                  </option>
                ))}
              </select>
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}

function HandIn({ sheet, ...part }: Part & { sheet: Sheet }) {
  const { word, language, state, saved } = part;
  const blanks = openBlanks(sheet, saved);
  return (
    <section aria-labelledby="nop">
      <h2 id="nop">{word.form.handInPart.replace(/^3\. /, '')}</h2>
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
      <p>{word.form.submitHow}</p>
    </section>
  );
}

/** The rules that hold for these figures, for the script; none, nothing. */
function rulesFor({ qualityRules }: ReportAnswer): string | undefined {
  const rules = qualityRules.nodes
    .filter(({ isRetired }) => !isRetired)
    .map(({ id, kind, indicator, others, minimum, maximum, percent, isBlocking }) => ({
      id,
      kind: kind.toLowerCase(),
      indicatorId: indicator.code,
      others,
      minimum,
      maximum,
      percent,
      isBlocking,
    }));
  return rules.length === 0 ? undefined : JSON.stringify(rules);
}

function beforeFor(sheet: Sheet): string | undefined {
  const own = sheet.figures.flatMap(({ code, before }) =>
    before.filter(({ of }) => of === null).map(({ text }) => [code, text] as const),
  );
  return own.length === 0 ? undefined : JSON.stringify(own);
}
