// The fields of a line: each with what is saved, what was typed and could not be, and what is wrong with it.
import type { ComponentChildren } from 'preact';
import { askedFor, capital, lineWords } from '../../../../db/words.line.ts';
import type { Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import {
  type CellField,
  type CellName,
  echoOf,
  fieldText,
  isNumeric,
  partsOf,
  piecesIn,
} from '../../../lib/report-cells.ts';
import { grades } from '../../../workbook/report.ts';
import { fieldState, type Problem, Wrong } from '../frame/frame.tsx';
import type { Part } from './part.ts';
import type { FigureLine } from './sheet.ts';
import type { ReportWords } from './words.ts';

/** A cell's content for people. */
export function shownCell(name: CellName, cell: string, word: ReportWords, language: Language): string {
  const field = partsOf(name)?.field ?? '';
  if (cell === '') return word.conflict.blank;
  if (field === 'claim')
    return capital((lineWords[language].Claim as Readonly<Record<string, string>>)[cell] ?? cell);
  if (field === 'blankIsMeant') return askedFor('blankIsMeant', language);
  if (field === 'evidence')
    return piecesIn(cell)
      .map(
        ({ reference, grade }) =>
          `${reference} (${(lineWords[language].Grade as Readonly<Record<string, string>>)[grade] ?? grade})`,
      )
      .join('; ');
  return isNumeric(field) ? formatDecimal(cell, language) : cell;
}

/** What a cell's field shows, and what the ledger has where the two differ. */
function cellText({ saved, state, language }: Part, name: CellName, kind: FigureLine['kind'] | null) {
  const typed = state.typed.get(name);
  const cell = saved.get(name) ?? '';
  const own = kind === null ? cell : fieldText(cell, kind, language);
  return { text: typed ?? own, ...(typed === undefined ? {} : { 'data-base': cell }) };
}

export function Cell({
  part,
  name,
  label,
  wide = false,
  children,
  behind = null,
}: {
  part: Part;
  name: CellName;
  label: ComponentChildren;
  wide?: boolean;
  children: ComponentChildren;
  behind?: ComponentChildren;
}) {
  // The field is within its label: to name each of some 400 fields once more would be a kilobyte.
  return (
    <div class={wide ? 'cell whole' : 'cell'}>
      <Wrong field={name} problems={part.state.problems} />
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the children are the field */}
      <label>
        {label}
        {children}
      </label>
      {behind}
    </div>
  );
}

export function TextCell({
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
    <Cell
      part={part}
      name={name}
      label={askedFor(field, part.shown.language)}
      wide={field === 'reason' || field === 'nothingBecause' || field === 'breakdown'}
    >
      <textarea name={name} rows={rows} {...base} {...ifWrong(name, part.state.problems)}>
        {text}
      </textarea>
    </Cell>
  );
}

export function NumberCell({
  part,
  line,
  field,
  kind,
  unit,
  isLedTo = false,
}: {
  part: Part;
  line: string;
  field: 'value' | 'numerator' | 'denominator';
  kind: FigureLine['kind'];
  unit?: string;
  isLedTo?: boolean;
}) {
  const name = `${line}/${field}`;
  const { text, ...base } = cellText(part, name, kind);
  const label = askedFor(field, part.shown.language);
  const { 'aria-describedby': wrong, ...state } = {
    'aria-describedby': undefined,
    ...anchor(isLedTo)(name, part.state.problems),
  };
  const said = echoOf(text, kind, unit ?? '', part.language);
  // A field of one line joins what is pasted in several; this one keeps the lines apart, so that they are seen and refused.
  return (
    <Cell
      part={part}
      name={name}
      label={unit ? `${label} ${part.word.form.unit(unit)}` : label}
      behind={
        said && (
          <p class="echo" id={`${name}-hieu`}>
            {said}
          </p>
        )
      }
    >
      <textarea
        class="number"
        name={name}
        rows={1}
        inputMode="decimal"
        aria-describedby={[wrong, said && `${name}-hieu`].filter(Boolean).join(' ') || undefined}
        {...base}
        {...state}
      >
        {text}
      </textarea>
    </Cell>
  );
}

/** Of a field that nothing leads to unless it is wrong. */
export const ifWrong = (field: string, problems: readonly Problem[]) =>
  problems.some((problem) => problem.field === field) ? fieldState(field, problems) : {};

/** Some 400 ids weigh a kilobyte: links lead to where a line begins, to a figure that is still open, and to whatever is wrong. */
const anchor = (isLedTo: boolean) => (isLedTo ? fieldState : ifWrong);

/** How many pieces of evidence there is room for beyond those that are there, and when more room was asked for. */
const spare = { usual: 1, asked: 3 };

/** What bears the claim out: the pieces there are, and room for more. */
export function Evidence({ part, line, hasMore }: { part: Part; line: string; hasMore: boolean }) {
  const { word, state, saved } = part;
  const { language } = part.shown;
  const name = `${line}/evidence`;
  const pieces = piecesIn(state.typed.get(name) ?? saved.get(name) ?? '');
  const code = partsOf(name)?.code ?? '';
  const room = state.roomFor === code ? spare.asked : spare.usual;
  const rows = [...pieces, ...Array.from({ length: room }, () => ({ reference: '', grade: '' }))];
  return (
    <fieldset
      class="pieces cell"
      {...(room === spare.asked ? { id: name } : ifWrong(name, state.problems))}
      {...(state.typed.has(name) ? { 'data-base': saved.get(name) ?? '' } : {})}
    >
      <legend>{askedFor('evidence', language)}</legend>
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
                {...ifWrong(`${of}/reference`, state.problems)}
              />
            </div>
            <div>
              <Wrong field={`${of}/grade`} problems={state.problems} />
              <select
                name={`${of}/grade`}
                aria-label={`${numbered}: ${askedFor('evidenceGrade', language)}`}
                {...ifWrong(`${of}/grade`, state.problems)}
              >
                <option value="">{askedFor('evidenceGrade', language)}</option>
                {grades.map((one) => (
                  <option key={one} value={one} selected={one === grade}>
                    {capital(lineWords[language].Grade[one])}
                  </option>
                ))}
              </select>
            </div>
          </div>
        );
      })}
      {hasMore && (
        <button type="submit" name="viec" value={`minh-chung/${code}`} class="second">
          {word.form.moreEvidence}
        </button>
      )}
    </fieldset>
  );
}
