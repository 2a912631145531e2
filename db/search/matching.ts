import { and, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { fold } from './fold.ts';

/** More words than a name has tell nothing more. */
const mostWords = 8;

/** Whether a folded name holds the beginning of a word for every word of the text. A text without a word matches nothing. */
export function matches(folded: AnySQLiteColumn | SQL, text: string): SQL | undefined {
  const words = fold(text).split(' ').slice(0, mostWords);
  return words[0] === ''
    ? sql`0`
    : and(...words.map((word) => sql`instr(' ' || ${folded}, ${` ${word}`}) > 0`));
}
