// What the signed-in pages ask is what the schema answers: a word that is not in it would be a page that does not open.
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import * as account from '../../web/pages/app/account/question.ts';
import * as board from '../../web/pages/app/board/question.ts';
import * as found from '../../web/pages/app/found/question.ts';
import * as reports from '../../web/pages/app/report/question.ts';
import * as reviews from '../../web/pages/app/reviews/question.ts';
import * as urging from '../../web/pages/app/urging/question.ts';
import * as verify from '../../web/pages/app/verify/question.ts';

const all = Object.entries({ ...account, ...board, ...found, ...reports, ...reviews, ...urging, ...verify });

describe('each question of a signed-in page', () => {
  const questions = all.filter(([name]) => /Question$/.test(name)) as [string, string][];
  it('is found', () => expect(questions.length).toBeGreaterThan(15));
  it.each(questions)('%s', (_, source) => expect(validate(schema, parse(source))).toEqual([]));
});

it('the states of a message are those of the schema', () => {
  const type = schema.getType('MessageState') as unknown as { getValues(): { name: string }[] };
  expect([...urging.messageStates].sort()).toEqual(
    type
      .getValues()
      .map(({ name }) => name)
      .sort(),
  );
});
