// A data set of the ledger: its columns explained on a page, its rows in every form. Long ones are asked for in parts.
import { type ColumnOf, rowsOf } from '../../../downloads/columns.ts';
import type { Column, Said, Table } from '../../../downloads/table.ts';
import type { Language } from '../../../lib/language.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { type Question, question } from '../../../lib/question.ts';
import type { Answers } from '../../answers.ts';
import { Closing, Taking, Trail } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import { tableForms } from '../shell/forms.ts';
import { type PublicPage, type Shown, siteOf } from '../shell/page.ts';
import { Section } from '../shell/parts.tsx';
import { type Leading, leadingQuestion } from '../shell/question.ts';
import { closingStyles } from '../shell/shell.css.ts';
import { blanks, citedRows, describedAs, metadataOf, tableFiles } from '../shell/table-files.ts';
import { datasetStyles } from './page.css.ts';
import { dataWords } from './words.ts';

export interface DataSet {
  /** Its name in addresses beneath /du-lieu. */
  readonly slug: string;
  readonly title: Said;
  readonly about: Said;
  readonly columns: readonly Column[];
  readonly primaryKey?: readonly string[];
  readonly page: PublicPage<Leading>;
  /** The Data Package resource of its CSV. */
  readonly described: (shown: Shown) => object;
}

interface Given<Answer, Of> extends Pick<DataSet, 'slug' | 'title' | 'about' | 'primaryKey'> {
  /** What is asked beside the closing; may use $knownOn, $validOn and, when it has parts, $after. */
  readonly asks: string;
  readonly columns: readonly ColumnOf<Of>[];
  /** How many rows there are in all; null where only the file tells. */
  readonly count: (answer: Answer) => number | null;
  /**
   * How many records the question asks for at first, as `$first`: as many as anybody may ask for at once. And how many each further
   * part of a file takes, which is no question of anybody's: the fewer parts, the fewer round trips.
   */
  readonly first?: { readonly page: number; readonly further: number };
  /** The cursor to go on behind; null at the end. */
  readonly after?: (answer: Answer) => string | null;
  /** The parts as one: what differs from the first. */
  readonly joined?: (parts: readonly Answer[]) => Partial<Answer>;
  readonly notes?: readonly Said[];
}

/** Names of questions that ask what a page's closing needs. */
type Asking = { [N in keyof Answers]: Answers[N] extends Leading ? N : never }[keyof Answers];

/** A set asks under a name, and has a row for each of the records that it is answered with. */
export function dataSet<Name extends Asking, Of>(
  operation: Name,
  records: (answer: Answers[Name]) => readonly Of[],
  given: Given<Answers[Name], Of>,
): DataSet {
  const { slug, title, about, columns, primaryKey, asks, count, first, after, joined, notes = [] } = given;
  const isCited = columns.some(({ key }) => key === 'citation');
  const without = (shown: Shown): Omit<Table, 'rows'> => ({
    metadata: metadataOf(shown, slug, title, [blanks, ...(isCited ? [citedRows] : []), ...notes], about),
    columns,
    ...(primaryKey ? { primaryKey } : {}),
  });
  const tableOf = (answer: Answers[Name], shown: Shown): Table => ({
    ...without(shown),
    rows: rowsOf(columns, records(answer)),
  });
  const text = `query ${operation}($directive: Text, $knownOn: Date, $validOn: Date${after ? ', $after: String' : ''}${first ? `, $first: Int = ${first.page}` : ''}) {
  ${leadingQuestion}
  ${asks}
}
`;
  const page: PublicPage<Answers[Name]> = {
    path: `/du-lieu/${slug}`,
    question: question(text) as Question<Answers[Name]>,
    render: (answer, shown) => renderDataSet({ ...given, operation }, answer, count(answer), shown),
    renditions: tableFiles(tableOf),
    ...(after && joined
      ? {
          parts: {
            next: (answer) => {
              const cursor = after(answer);
              return cursor === null ? null : { after: cursor, ...(first && { first: first.further }) };
            },
            joined: (parts) => ({ ...parts[0]!, ...joined(parts) }),
          },
        }
      : {}),
  };
  return {
    slug,
    title,
    about,
    columns,
    ...(primaryKey ? { primaryKey } : {}),
    page: page as unknown as PublicPage<Leading>,
    described: (shown) => {
      const at = { ...shown, path: page.path };
      const path = `${siteOf(shown)}${page.path}.csv${shown.day === null ? '' : `?ngay=${shown.day}`}`;
      return (describedAs({ ...without(at), rows: [] }, path, at) as { resources: object[] }).resources[0]!;
    },
  };
}

function renderDataSet(
  {
    title,
    about,
    columns,
    operation,
  }: Pick<DataSet, 'title' | 'about' | 'columns'> & { readonly operation: string },
  answer: Leading,
  rows: number | null,
  shown: Shown,
): string {
  const { language } = shown;
  const word = dataWords[language];
  return documentOf({
    shown,
    title: title[language],
    description: about[language],
    css: `${closingStyles}${datasetStyles}`,
    forms: tableForms,
    children: (
      <>
        <main id="noi-dung" tabIndex={-1}>
          <Trail shown={shown} to={[['/du-lieu', word.title]]} />
          <h1>{title[language]}</h1>
          <p>{about[language]}</p>
          {rows !== null && (
            <p>
              <b>{word.rows(formatDecimal(rows, language))}</b>
            </p>
          )}
          <Taking shown={shown} forms={tableForms} />
          <Section id="cot" heading={word.columns}>
            <ColumnTable columns={columns} language={language} />
          </Section>
        </main>
        <Closing shown={shown} answer={answer} operation={operation} />
      </>
    ),
  });
}

const ColumnTable = ({ columns, language }: { columns: readonly Column[]; language: Language }) => {
  const word = dataWords[language];
  return (
    <table class="columns">
      <thead>
        <tr>
          <th scope="col">{word.key}</th>
          <th scope="col">{word.meaning}</th>
          <th scope="col">{word.type}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ key, label, type, description, unit }) => (
          <tr key={key}>
            <th scope="row">
              <code>{key}</code>
            </th>
            <td>
              {label[language]}
              {unit && ` (${unit[language]})`}
              {description && <span class="small line">{description[language]}</span>}
            </td>
            <td>{word.types[type]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
