// What records are chosen from: a question to the schema, asked as whoever chooses, and how a record is called. A list that grows for ever
// is not read to its end: the ledger finds in it by the words that are typed, or it is narrowed to one body.
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
  /** Somebody else is to act on it, and the reader waits for that. */
  readonly waitsForOthers?: boolean;
}

/** As much of a list as was read. */
export interface List<R extends Row = Row> {
  readonly rows: readonly R[];
  /** There are more than were read. */
  readonly isCut: boolean;
  /** What was typed was looked for by the ledger, under every name that a record has. */
  readonly isFound: boolean;
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
  /** What was typed to find records by. */
  readonly typed: string;
  /** The ids of records that stay in sight whatever is looked for. */
  readonly kept: readonly string[];
  /** The body to which the list is narrowed. */
  readonly of: string | null;
}

/** How what is beyond a long list's first pages is reached: by typing, or by choosing a body first. */
type Reached = 'by-typing' | 'by-body';

export interface Source<R extends Row = Row> {
  /** What the records are, in the words of the pages. */
  readonly name: SourceName;
  /** For those who print what the schema answers to it. */
  readonly question: string;
  /** What has to be chosen first, by the names of the questions. */
  readonly needs: readonly string[];
  readonly reached: Reached | null;
  readonly list: (choosing: Choosing) => Promise<List<R>>;
}

/** Pages of a hundred, asked one after the other: no form waits for more than a few of them where there is another way to the rest. */
const mostPages = { few: 3, whole: 20 } as const;

interface Declared<Answer, Node, R extends Row> {
  readonly name: SourceName;
  /** By typing it takes `$matching` and `$kept`, by body `$of`. */
  readonly question: Question<Answer>;
  /** What the question needs beside that and `$after`. */
  readonly variables?: (chosen: Chosen, office: string) => Readonly<Record<string, unknown>>;
  readonly needs?: readonly string[];
  readonly reached?: Reached;
  /** Null where there is nothing at all; a list that is not cut into pages stands as it is. */
  readonly of: (answer: Answer) => Pages<Node> | readonly Node[] | null | undefined;
  /** Those that are chosen, where the list may not hold them. */
  readonly kept?: (answer: Answer) => readonly Node[];
  /** One record, or those that a record holds. */
  readonly row: (node: Node, language: Language) => R | readonly R[];
}

/** What several directives hold each, as one list; it goes on while no more than one of them does. */
export function together<Node>(lists: readonly Pages<Node>[]): Pages<Node> {
  const longer = lists.filter(({ pageInfo }) => pageInfo.hasNextPage);
  return {
    nodes: lists.flatMap(({ nodes }) => nodes),
    pageInfo: longer.length === 1 ? longer[0]!.pageInfo : { hasNextPage: longer.length > 1, endCursor: null },
  };
}

export const source = <Answer, Node, R extends Row>({
  name,
  question,
  variables = () => ({}),
  needs = [],
  reached,
  of,
  kept = () => [],
  row,
}: Declared<Answer, Node, R>): Source<R> => ({
  name,
  question,
  needs,
  reached: reached ?? null,
  async list({ asking, language, office, chosen, typed, kept: ids, of: body }) {
    const isFound = reached === 'by-typing' && typed.trim() !== '';
    const asked = {
      ...variables(chosen, office),
      ...(reached === 'by-typing' ? { matching: isFound ? typed : null, kept: ids } : {}),
      ...(reached === 'by-body' ? { of: body } : {}),
    };
    const most = mostPages[reached === undefined || body !== null ? 'whole' : 'few'];
    const all: Node[] = [];
    let after: string | null = null;
    let isCut = false;
    for (let page = 0; page < (isFound ? 1 : most); page++) {
      const answer = await asking(question, { ...asked, after });
      const found = of(answer);
      if (!found) break;
      if (!('nodes' in found))
        return { rows: found.flatMap((node) => row(node, language)), isCut: false, isFound };
      all.push(...found.nodes);
      if (page === 0) all.push(...kept(answer));
      isCut = found.pageInfo.hasNextPage;
      after = found.pageInfo.endCursor;
      if (!isCut || after === null) break;
    }
    const rows = new Map(all.flatMap((node) => row(node, language)).map((one) => [one.id, one]));
    return { rows: [...rows.values()], isCut, isFound };
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
