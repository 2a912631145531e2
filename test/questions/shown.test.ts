// The questions that the developers' page offers to copy are those whose answers and cost are kept here, to the letter.
import { readdirSync, readFileSync } from 'node:fs';
import { getOperationAST, parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { exampleQuestions } from '../../web/pages/public/example-questions.ts';

const kept = new Map(
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')))
    .map((document) => [getOperationAST(document)!.name!.value, print(document)]),
);

it.each(exampleQuestions.map(({ name, question }) => [name, question] as const))(
  '%s is offered as it is kept',
  (name, question) => {
    expect(print(parse(question))).toBe(kept.get(name));
  },
);
