// Every question of facts can be asked as of a day and as known then; what cannot says here why not.
import { expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';

const without: Readonly<Record<string, string>> = {
  node: 'Clients that fetch a record again know this field with an id alone; `nodes` takes both clocks.',
  administrators: 'Who may act now, not what is known; which offices there were is in the audit log.',
  viewer: 'Who asks now; a token has no past to act in.',
  citation: 'The id names one version of a record: the same bytes on every day.',
  log: 'The log says itself from when each head is; a head that was kept is asked for by its size.',
  qualityFindings:
    'A report on its way held against the rules in force: for its author and verifier, before anything of it is public.',
  grantProblems: 'What stands against an act that is not done yet: what it says is of this moment.',
  registerPreview: 'What a load would do if it were done now: what it says is of this moment.',
  rulingPreview: 'What a ruling would do if it were made now: what it says is of this moment.',
  letterPreview: 'The letter as it would be signed now: what it says of lateness is of this moment.',
};

const questions = Object.values(schema.getQueryType()!.getFields());

it.each(questions.map((field) => field.name).filter((name) => !(name in without)))(
  '%s takes both clocks',
  (name) => {
    const { args } = questions.find((field) => field.name === name)!;
    const types = Object.fromEntries(args.map((arg) => [arg.name, String(arg.type)]));
    expect(types).toMatchObject({ validOn: 'Date', knownOn: 'Date' });
  },
);

it('only those that are written down here do not, and they are still there', () => {
  const bare = questions.filter((field) => !field.args.some((arg) => arg.name === 'knownOn'));
  expect(bare.map((field) => field.name).sort()).toEqual(Object.keys(without).sort());
});

it('no field below a root question asks for clocks of its own: one answer is of one day', () => {
  const below = Object.values(schema.getTypeMap())
    .filter(
      (type) =>
        !['Query', 'Mutation'].includes(type.name) && 'getFields' in type && !type.name.startsWith('__'),
    )
    .flatMap((type) =>
      Object.values((type as ReturnType<typeof schema.getQueryType> & object).getFields())
        .filter((field) => field.args?.some((arg) => ['knownOn', 'validOn'].includes(arg.name)))
        .map((field) => `${type.name}.${field.name}`),
    );
  expect(below).toEqual([]);
});
