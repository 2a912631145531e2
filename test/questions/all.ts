// The named questions: those that the developers' page offers, and what only an office asks (`*.graphql` in this folder).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleQuestions } from '../../web/pages/public/developers/example-questions.ts';
import type { Who } from '../support/ledger.ts';

interface NamedQuestion {
  /** As its answer's file is named, e.g. `what-is-ordered`. */
  readonly name: string;
  readonly source: string;
  readonly who: Who;
}

const fileName = (operation: string) =>
  operation.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

const offered: readonly NamedQuestion[] = exampleQuestions.map(({ name, question }) => ({
  name: fileName(name),
  source: question,
  who: 'public',
}));

const ofOffices: readonly NamedQuestion[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => {
    const source = readFileSync(join(import.meta.dirname, file), 'utf8');
    return { name: file.replace('.graphql', ''), source, who: /^# as: (\w+)/.exec(source)![1] as Who };
  });

export const namedQuestions = [...offered, ...ofOffices];
