// Loading the register from a workbook: chosen, read, shown row by row with everything that is wrong, and recorded only when somebody says so.
import { dictionary } from '../../../../db/words.ts';
import { formatMoment } from '../../../lib/dates.ts';
import type { Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import type { RegisterList, RegisterRows, RowPlaces, SheetProblem } from '../../../workbook/register.ts';
import type { Answers } from '../../answers.ts';
import { FormToken, fieldState, frame, type Problem, type Shown, Wrong } from '../frame/frame.tsx';
import { reportPageStyles } from '../report/page.css.ts';
import { registerWords } from './words.ts';

export const registerAddress = '/app/danh-muc/nap';

type Loads = Answers['RegisterLoads']['registerLoads']['nodes'];
type Look = NonNullable<Answers['RegisterLook']['registerPreview']>;

/** What travels with the form that records it: the records, and where they stood in the file. */
export interface Carried {
  readonly rows: RegisterRows;
  readonly places: RowPlaces;
}

export function drawRegister(
  shown: Shown,
  loads: Loads,
  { problems = [], isDone = false }: { problems?: readonly Problem[]; isDone?: boolean } = {},
): string {
  const { language } = shown;
  const word = registerWords[language];
  return frame({
    shown,
    title: word.title,
    css: reportPageStyles,
    problems,
    children: (
      <>
        {isDone && <p class="done">{word.done}</p>}
        <p>{word.intro}</p>
        <form method="post" action={registerAddress} encType="multipart/form-data">
          <FormToken shown={shown} />
          <div class="field">
            <label for="tep">{word.choose}</label>
            <p class="hint">{word.hint}</p>
            <Wrong field="tep" problems={problems} />
            <input type="file" name="tep" accept=".xlsx" {...fieldState('tep', problems)} />
          </div>
          <div class="acts">
            <button type="submit">{word.read}</button>
          </div>
        </form>
        <p class="acts">
          <a class="button second" href={`${registerAddress}/mau.xlsx`}>
            {word.template}
          </a>
          <a class="button second" href="/app/danh-muc">
            {word.back}
          </a>
        </p>
        <section aria-labelledby="lan-nap">
          <h2 id="lan-nap">{word.loads}</h2>
          {loads.length === 0 ? (
            <p>{word.noLoads}</p>
          ) : (
            <ul>
              {loads.map(({ id, added, changed, same, reason, loadedAt, loadedBy }) => (
                <li key={id}>
                  <p>
                    {`${formatMoment(loadedAt)}, ${language === 'vi' ? loadedBy.officeVi : loadedBy.officeEn}: ${word.load(
                      ...([added, changed, same].map((n) => formatDecimal(n, language)) as [
                        string,
                        string,
                        string,
                      ]),
                    )}.`}
                  </p>
                  {reason !== null && <p class="small">{reason}</p>}
                </li>
              ))}
            </ul>
          )}
        </section>
      </>
    ),
  });
}

interface Place {
  readonly list: RegisterList;
  readonly at: number;
  readonly field: string | null;
}
/** The record and field that a path of the API leads to. */
const placeIn = (path: string): Place | null => {
  const [, list, at, field] = /^(\w+)\[(\d+)\](?:\.(\w+))?/.exec(path) ?? [];
  return list === undefined ? null : { list: list as RegisterList, at: Number(at), field: field ?? null };
};

export interface Wanted {
  readonly place: string;
  readonly field: string;
  readonly message: string;
}
const fieldName = (field: string | null, language: Language): string =>
  field === null
    ? '–'
    : ((registerWords[language].sheet.fields as Readonly<Record<string, string>>)[field] ?? field);

/** What the file itself says wrongly. */
export const sayCell = ({ sheet, cell, field, rule, read }: SheetProblem, language: Language): Wanted => ({
  place: [sheet, cell].filter((part) => part !== '').join(' ') || '–',
  field: fieldName(field, language),
  message: [read === '' ? '' : `“${read}”.`, registerWords[language].rules[rule]].filter(Boolean).join(' '),
});

/** What the ledger says of a record, at the cell in which it stands. */
export function sayRecord(
  { path, text }: { readonly path: string; readonly text: string },
  places: RowPlaces,
  columns: ReadonlyMap<string, string>,
  language: Language,
): Wanted {
  const found = placeIn(path);
  const at = found && places[found.list][found.at];
  const column = found && columns.get(`${found.list}.${found.field}`);
  return {
    place: !at
      ? '–'
      : column
        ? `${at.sheet} ${column}${at.row}`
        : registerWords[language].row(at.sheet, String(at.row)),
    field: fieldName(found?.field ?? null, language),
    message: text,
  };
}

interface Drawn {
  readonly carried: Carried;
  readonly look: Look | null;
  readonly wanted: readonly Wanted[];
  readonly key: string;
  readonly reason?: string;
  readonly problems?: readonly Problem[];
}

export function drawLook(
  shown: Shown,
  { carried, look, wanted, key, reason = '', problems = [] }: Drawn,
): string {
  const { language } = shown;
  const word = registerWords[language];
  const number = (n: number) => formatDecimal(n, language);
  const count = look ? look.added + look.changed : 0;
  return frame({
    shown,
    title: word.title,
    css: reportPageStyles,
    problems,
    children: (
      <>
        {look && (
          <p class="notice">
            {word.counts(number(look.added), number(look.changed), number(look.same), number(look.refused))}
          </p>
        )}
        {wanted.length > 0 && <ToMend wanted={wanted} language={language} />}
        {wanted.length === 0 && count === 0 && <p class="notice">{word.nothing}</p>}
        {wanted.length === 0 && count > 0 && (
          <form method="post" action={`${registerAddress}/ghi`}>
            <FormToken shown={shown} />
            <input type="hidden" name="key" value={key} />
            <input type="hidden" name="o" value={JSON.stringify(carried)} />
            {look!.changed > 0 && (
              <div class="field">
                <label for="ly-do">{word.reason}</label>
                <p class="hint">{word.reasonHint}</p>
                <Wrong field="ly-do" problems={problems} />
                <textarea name="ly-do" rows={3} {...fieldState('ly-do', problems)}>
                  {reason}
                </textarea>
              </div>
            )}
            <div class="acts">
              <button type="submit">{word.apply(number(count))}</button>
            </div>
          </form>
        )}
        {look && look.records.length > 0 && <Records look={look} carried={carried} language={language} />}
        <p class="acts">
          <a class="button second" href={registerAddress}>
            {word.again}
          </a>
        </p>
      </>
    ),
  });
}

function ToMend({ wanted, language }: { wanted: readonly Wanted[]; language: Language }) {
  const word = registerWords[language];
  return (
    <section class="to-mend" aria-labelledby="can-sua">
      <h2 id="can-sua">{`${word.wrong} (${formatDecimal(wanted.length, language)})`}</h2>
      <p>{word.wrongHint}</p>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{word.columns.place}</th>
            <th scope="col">{word.columns.field}</th>
            <th scope="col">{word.columns.wanted}</th>
          </tr>
        </thead>
        <tbody>
          {wanted.map(({ place, field, message }, at) => (
            <tr key={`${place}${String(at)}`}>
              <td data-name={word.columns.place}>{place}</td>
              <td data-name={word.columns.field}>{field}</td>
              <td data-name={word.columns.wanted} class="says">
                {message}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What a record is called in the table: the first of its words that says so. */
const calledIn = (row: Readonly<Record<string, unknown>> | undefined): string =>
  String(row?.titleVi ?? row?.nameVi ?? row?.symbol ?? row?.task ?? row?.document ?? row?.id ?? '–').replace(
    /^[A-Z][A-Za-z]+:/,
    '',
  );

function Records({ look, carried, language }: { look: Look; carried: Carried; language: Language }) {
  const word = registerWords[language];
  return (
    <section aria-labelledby="tung-dong">
      <h2 id="tung-dong">{word.records}</h2>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{word.columns.place}</th>
            <th scope="col">{word.columns.record}</th>
            <th scope="col">{word.columns.outcome}</th>
            <th scope="col">{word.columns.changes}</th>
          </tr>
        </thead>
        <tbody>
          {look.records.map(({ path, outcome, changed }) => {
            const { list, at } = placeIn(path)!;
            const { sheet, row } = carried.places[list][at]!;
            return (
              <tr key={path}>
                <td data-name={word.columns.place}>{word.row(sheet, String(row))}</td>
                <td data-name={word.columns.record}>{calledIn(carried.rows[list][at])}</td>
                <td data-name={word.columns.outcome}>{dictionary[language].LoadOutcome[outcome]}</td>
                <td data-name={word.columns.changes} class="says">
                  {changed
                    .map(({ field, before, after }) =>
                      word.change(fieldName(field, language), before ?? word.empty, after ?? word.empty),
                    )
                    .join('\n') || '–'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
