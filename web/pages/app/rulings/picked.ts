// Records that were ticked in a list, each as it was seen there, on their way from page to page.
import type { Problem } from '../frame/frame.tsx';
import type { RulingsWords } from './words.ts';

type Values = Readonly<Record<string, string>>;

export const mostAtOnce = 100;
export const pickField = (at: number) => `o.${at}`;
/** What the button for everything that is listed stands for. */
export const listedField = (at: number) => `a.${at}`;

export interface Seen {
  readonly id: string;
  readonly revision: number;
}
export const seenAs = ({ id, revision }: Seen): string => `${id} ${revision}`;

/** What was chosen; with the button for all of them, everything that the form listed. */
export const picked = (values: Values): Seen[] => {
  const prefix = values['tat-ca'] ? 'a.' : 'o.';
  return Object.entries(values)
    .filter(([name]) => name.startsWith(prefix))
    .map(([, value]) => {
      const [id = '', revision] = value.split(' ');
      return { id, revision: Number(revision) || 0 };
    });
};

export const pickedProblems = (seen: readonly Seen[], word: RulingsWords): Problem[] => {
  if (seen.length === 0) return [{ field: 'chon', message: word.wrong.none }];
  return seen.length > mostAtOnce ? [{ field: 'chon', message: word.wrong.tooMany(String(mostAtOnce)) }] : [];
};
