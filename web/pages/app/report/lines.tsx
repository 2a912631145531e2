// The lines of a report's form: each figure and each task with what stood there before, what was said of it, and its fields.
import { type Finding, fieldToMend, isLack } from '../../../../db/quality/rules.ts';
import { itemFields, namesOf, ofKind, valueFields } from '../../../../db/reports/line.ts';
import { askedFor, capital, lineWords } from '../../../../db/words.line.ts';
import { dictionary, type LineField } from '../../../../db/words.ts';
import { formatMoment, formatPeriod } from '../../../lib/dates.ts';
import { findingText } from '../../../lib/finding-text.ts';
import type { Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { cellName } from '../../../lib/report-cells.ts';
import { whatToDo } from '../../../lib/report-findings.ts';
import { unsaidOf } from '../../../words/completeness.ts';
import { claims } from '../../../workbook/report.ts';
import { fieldState, Wrong } from '../frame/frame.tsx';
import type { ReturnedLine, Whole } from './answer.ts';
import { Cell, Evidence, ifWrong, NumberCell, shownCell, TextCell } from './cells.tsx';
import type { Part } from './part.ts';
import { dueIn, groundsOf, nameIn, officeIn, titleIn } from './say.ts';
import { type FigureLine, foundOf, type Sheet, type TaskLine } from './sheet.ts';
import type { ReportWords } from './words.ts';

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

/** A line that this correction withdraws says why, and stands again when it is filled in again. */
const Withdrawn = ({ line, word }: { line: Pick<TaskLine, 'withdrawnBecause'>; word: ReportWords }) =>
  line.withdrawnBecause === null ? null : <p class="notice">{word.form.withdrawn(line.withdrawnBecause)}</p>;

/** The way to take a line out: what is typed elsewhere is saved first, and another page asks whether it is meant. */
const TakeOut = ({
  line,
  name,
  word,
}: {
  line: Pick<TaskLine, 'isBegun' | 'isPublished' | 'withdrawnBecause' | 'code'>;
  name: string;
  word: ReportWords;
}) =>
  !line.isBegun || line.withdrawnBecause !== null ? null : (
    <p class="take-out">
      <button type="submit" name="viec" value={`bo/${name}`} class="second">
        {(line.isPublished ? word.form.withdraw : word.form.takeOut)(line.code)}
      </button>
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

/** Where a task stands by the body's word; or that, and why, there is nothing or nothing any more. */
export function claimOf(
  { code, withdrawnBecause }: Pick<TaskLine, 'code' | 'withdrawnBecause'>,
  saved: ReadonlyMap<string, string>,
  word: ReportWords,
  language: Language,
): string {
  return (
    unsaidOf({ withdrawnBecause, nothingBecause: saved.get(`i/${code}/nothingBecause`) ?? null }, language) ??
    shownCell(`i/${code}/claim`, saved.get(`i/${code}/claim`) ?? '', word, language)
  );
}

/** Why a line is here, where nothing under it says so. */
const Why = ({
  line,
  word,
}: {
  line: Pick<TaskLine, 'why'> & { readonly owed?: TaskLine['owed'] };
  word: ReportWords;
}) =>
  line.why === null || (line.owed ?? []).length > 0 ? null : (
    <span class="why"> ({word.form.why[line.why]})</span>
  );

export function Figure({
  line,
  answer,
  part,
  sheet,
}: {
  line: FigureLine;
  answer: Whole;
  part: Part;
  sheet: Sheet;
}) {
  const { word, language, state, saved } = part;
  const key = `v/${line.code}`;
  const unit = (word.form.units as Readonly<Record<string, string>>)[line.unit] ?? line.unit;
  const nameOf = (code: string) => nameOfFigure(code, sheet, language);
  const saidAlready = (found: Omit<Finding, 'rule'>) =>
    state.problems.some(
      (said) =>
        said.field === `${key}/${fieldToMend(found)}` &&
        said.found?.code === found.code &&
        Object.entries(found.facts).every(([name, fact]) => said.found?.facts[name] === fact),
    );
  const findings = (answer.qualityFindings ?? [])
    .filter(({ indicator }) => indicator === line.code)
    .map(foundOf)
    .filter((found) => !isLack(found) && !saidAlready(found));
  const inside = namesOf(valueFields).filter((field) => field !== 'value');
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
    <fieldset class="line" id={key} data-unit={line.unit} data-counted={unit}>
      <legend>
        {titleIn(line, language)}
        <Why line={line} word={word} />
      </legend>
      {(line.why !== null || line.before.length > 0) && (
        <p class="was">
          {line.before.length === 0
            ? word.form.noBefore
            : line.before.map(({ text, period, of }) => {
                const value = `${formatDecimal(text, language)} ${unit}`;
                const when = formatPeriod(period, language);
                return (
                  <span key={`${period}${text}`}>
                    {of
                      ? word.form.beforeOf(value, when, nameIn(of, language))
                      : word.form.before(value, when)}
                    .{' '}
                  </span>
                );
              })}
        </p>
      )}
      <Verified line={line} word={word} language={language} />
      <Withdrawn line={line} word={word} />
      <Remarks returns={line.returns} word={word} language={language} />
      <div class="check">
        {findings.map((found) => (
          <div
            class={found.isExplained ? 'found is-explained' : 'found'}
            key={`${found.code} ${found.field}`}
          >
            <p>{findingText(found, nameOf, language)}</p>
            <p class="was">{whatToDo(found, word)}</p>
          </div>
        ))}
      </div>
      <NumberCell
        part={part}
        line={key}
        field="value"
        kind={line.kind}
        unit={unit}
        isLedTo={line.why !== null}
      />
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
                {...ifWrong(blank, state.problems)}
              />
              {askedFor('blankIsMeant', language)}
            </label>
          </div>
          {(line.hasParts || saved.has(`${key}/breakdown`)) && (
            <TextCell part={part} line={key} field="breakdown" />
          )}
          <TextCell part={part} line={key} field="reason" />
        </div>
      </details>
      <TakeOut line={{ ...line, code: titleIn(line, language) }} name={key} word={word} />
    </fieldset>
  );
}

/** What a figure is called where another one is spoken of. */
export function nameOfFigure(code: string, sheet: Sheet, language: Language): string {
  const line = sheet.figures.find((figure) => figure.code === code);
  return line ? titleIn(line, language) : code;
}

export function Task({ line, part }: { line: TaskLine; part: Part }) {
  const { word, language, state, saved } = part;
  const key = `i/${line.code}`;
  const claim = cellName('i', line.code, 'claim');
  const chosen = state.typed.get(claim) ?? saved.get(claim) ?? '';
  return (
    <fieldset class="line" id={key}>
      <legend>
        {line.code} {titleIn(line, language)}
        <Why line={line} word={word} />
      </legend>
      <Due owed={line.owed} part={part} />
      <LastTime line={line} part={part} />
      <Verified line={line} word={word} language={language} />
      <Withdrawn line={line} word={word} />
      <Remarks returns={line.returns} word={word} language={language} />
      <div class="pair">
        <Cell part={part} name={claim} label={askedFor('claim', language)} wide>
          <select
            class="number"
            name={claim}
            {...(line.isCard ? fieldState : ifWrong)(claim, state.problems)}
          >
            <option value="">{word.form.choose}</option>
            {claims.map((one) => (
              <option key={one} value={one} selected={one === chosen}>
                {capital(lineWords[language].Claim[one])}
              </option>
            ))}
          </select>
        </Cell>
        {ofKind(itemFields, 'text')
          .filter((field) => field !== 'nothingBecause')
          .map((field) => (
            <TextCell key={field} part={part} line={key} field={field} />
          ))}
        <Evidence part={part} line={key} hasMore={line.why !== null} />
      </div>
      <Nothing part={part} line={line} />
      <TakeOut line={line} name={key} word={word} />
    </fieldset>
  );
}

/** What is owed of a task, by which day and by whose ruling: a report, its completion, or both. */
const Due = ({ owed, part: { shown, language } }: { owed: TaskLine['owed']; part: Part }) => (
  <>
    {owed.map((one) => {
      const due = dueIn(one, shown.now, language);
      return (
        <p class="due" key={one.id}>
          <b>{capital(dictionary[language].Owes[one.owes])}.</b>{' '}
          <span class={due.isLate ? 'late' : undefined}>{due.text}</span>
          {groundsOf(one, language).map((ground) => (
            <span key={ground}>, {ground}</span>
          ))}
          .
        </p>
      );
    })}
  </>
);

/** What the body said of the task when it last reported on it: where it stood, and behind that its own words. */
function LastTime({ line, part: { word, language } }: { line: TaskLine; part: Part }) {
  return (
    <>
      {line.before.map(({ text, period, of, said }) => {
        const value = shownCell(`i/${line.code}/claim`, text, word, language);
        const when = formatPeriod(period, language);
        const heading = of
          ? word.form.beforeOf(value, when, nameIn(of, language))
          : word.form.before(value, when);
        const words = [...said].filter(([name]) => !name.endsWith('/claim'));
        return words.length === 0 ? (
          <p class="was" key={heading}>
            {heading}.
          </p>
        ) : (
          <details class="last" key={heading}>
            <summary>{heading}</summary>
            {words.map(([name, cell]) => (
              <p class="says" key={name}>
                {capital(lineWords[language].LineField[name.split('/')[2] as LineField])}:{' '}
                {shownCell(name, cell, word, language)}
              </p>
            ))}
          </details>
        );
      })}
    </>
  );
}

/** Instead of a claim: why there is nothing. Only what is owed, or was declared before, needs a word for it. */
function Nothing({ part, line }: { part: Part; line: TaskLine }) {
  const { word, saved, state } = part;
  const key = `i/${line.code}`;
  const name = cellName('i', line.code, 'nothingBecause');
  const isOpen =
    saved.has(name) ||
    state.typed.has(name) ||
    state.problems.some(({ field }) => field.startsWith(`${key}/`));
  if (line.why !== 'owed' && !part.report.owed.some(({ code }) => code === line.code) && !isOpen) return null;
  return (
    <details open={isOpen}>
      <summary>{word.form.nothing}</summary>
      <p class="hint">{word.form.nothingHow}</p>
      <TextCell part={part} line={key} field="nothingBecause" />
    </details>
  );
}
