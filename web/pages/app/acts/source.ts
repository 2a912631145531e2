// What records are chosen from: a question to the schema, asked page by page as whoever chooses, and how a record is called.
import { fold } from '../../../lib/fold.ts';
import type { Language } from '../../../lib/language.ts';
import type { Question } from '../../../lib/question.ts';
import type { actsVi } from './words.vi.ts';

export type SourceName = keyof (typeof actsVi)['sources'];

export interface Row {
  readonly id: string;
  /** Where the record can be changed. */
  readonly revision?: number;
  /** Its code, symbol or period, where a change names it by that. */
  readonly code?: string | null;
  /** How it is called, in the reader's language. */
  readonly text: string;
  /** What tells it from others of that name, and how it stands. */
  readonly more?: string;
}

interface Pages<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What has been chosen so far, by the names of the questions. */
export type Chosen = Readonly<Record<string, string>>;
type Asking = <Answer>(
  question: Question<Answer>,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Answer>;

/** Who chooses, in which language, and what they have chosen before. */
export interface Choosing {
  readonly asking: Asking;
  readonly language: Language;
  readonly office: string;
  readonly chosen: Chosen;
}

export interface Source<R extends Row = Row> {
  /** What the records are, in the words of the pages. */
  readonly name: SourceName;
  /** For those who print what the schema answers to it. */
  readonly question: string;
  /** What has to be chosen first, by the names of the questions. */
  readonly needs: readonly string[];
  readonly rows: (choosing: Choosing) => Promise<readonly R[]>;
}

/** A list longer than this is cut: what is looked for in it is the newest. */
const mostPages = 20;

interface Declared<Answer, Node, R extends Row> {
  readonly name: SourceName;
  readonly question: Question<Answer>;
  /** What the question needs beside `$after`. */
  readonly variables?: (chosen: Chosen, office: string) => Readonly<Record<string, unknown>>;
  readonly needs?: readonly string[];
  /** Null where there is nothing at all; a list that is not cut into pages stands as it is. */
  readonly list: (answer: Answer) => Pages<Node> | readonly Node[] | null | undefined;
  /** One record, or those that a record holds. */
  readonly row: (node: Node, language: Language) => R | readonly R[];
}

export const source = <Answer, Node, R extends Row>({
  name,
  question,
  variables = () => ({}),
  needs = [],
  list,
  row,
}: Declared<Answer, Node, R>): Source<R> => ({
  name,
  question,
  needs,
  async rows({ asking, language, office, chosen }) {
    const all: Node[] = [];
    for (let page = 0, after: string | null = null; page < mostPages; page++) {
      const found = list(await asking(question, { ...variables(chosen, office), after }));
      if (!found) break;
      if (!('nodes' in found)) return found.flatMap((node) => row(node, language));
      all.push(...found.nodes);
      if (!found.pageInfo.hasNextPage) break;
      after = found.pageInfo.endCursor;
    }
    return all.flatMap((node) => row(node, language));
  },
});

const isNamed = ({ text, code }: Row, wanted: string) =>
  fold(text) === wanted || (code != null && fold(code) === wanted);

/** Records whose name, code or detail holds every word that was typed, marks or none; those of that very name first. */
export function found<R extends Row>(rows: readonly R[], typed: string): R[] {
  const wanted = fold(typed);
  if (wanted === '') return [...rows];
  const parts = wanted.split(' ');
  const weighed = rows.flatMap((row) => {
    const name = fold(row.text);
    const all = ` ${fold(row.code ?? '')} ${name} ${fold(row.more ?? '')}`;
    if (!parts.every((part) => all.includes(` ${part}`))) return [];
    return [{ row, weight: isNamed(row, wanted) ? 0 : name.startsWith(wanted) ? 1 : 2 }];
  });
  return weighed.sort((a, b) => a.weight - b.weight).map(({ row }) => row);
}

/** The one record that can be meant by what was typed: the only one found, or the only one of that very name. */
export function meant<R extends Row>(found: readonly R[], typed: string): R | null {
  const named = found.filter((row) => isNamed(row, fold(typed)));
  const [one = null] = named.length === 1 ? named : found.length === 1 ? found : [];
  return one;
}
