// Every closed vocabulary is said in one dictionary (db/words.ts). A page that spelled its members again would soon say something else.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { dictionary } from '../../db/words.ts';

const root = join(import.meta.dirname, '../..');
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const enums = new Map(
  Object.values(buildSchema(text('schema/schema.graphql')).getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => !name.startsWith('__'))
    .map((type) => [type.name, type.getValues().map(({ name }) => name)]),
);
const fields = Object.keys(dictionary.vi.LineField);

/** Enums that only programs meet so far: nothing names their members to people. Whoever does moves the enum into the dictionary. */
const codesOnly = [
  'AggregateKind',
  'MatrixColumns',
  'MatrixRows',
  'ObligationOrder',
  'ObservationOrder',
  'PublishedReportOrder',
  'ReportOrder',
  'PromiseOutcome',
  'PublicChangeKind',
  'QualityDefaultKind',
  'TerritoryKind',
  'UrgingKind',
  'UrgingStatus',
  'WaitsFor',
];
/** Vocabularies that are said under another name, or in whole sentences with their facts. */
const elsewhere = {
  MappingState: 'its members are states of a gap, and are called as those are',
  FindingCode: 'db/quality/words: a sentence for each, with the facts of the finding',
  RefusalCode: 'db/refusal-words: a sentence for each, with its facts',
};

/** Sentences about a member, not its name. */
const sentences = new Set([
  // What the API's own messages and documentation say in English.
  'db/indicators/aggregate.ts AggregationKind',
  // A sentence for each refusal, and in some what step the record is at.
  'db/refusal-words.en.ts FindingStatus',
  'db/refusal-words.en.ts InspectionStatus',
  'db/refusal-words.en.ts LetterState',
  'db/refusal-words.en.ts RefusalCode',
  'db/refusal-words.en.ts ReportStatus',
  'db/refusal-words.en.ts UrgingStatus',
  'db/refusal-words.vi.ts FindingStatus',
  'db/refusal-words.vi.ts InspectionStatus',
  'db/refusal-words.vi.ts LetterState',
  'db/refusal-words.vi.ts RefusalCode',
  'db/refusal-words.vi.ts ReportStatus',
  'db/refusal-words.vi.ts UrgingStatus',
  'db/breakdowns/words.en.ts RefusalCode',
  'db/breakdowns/words.vi.ts RefusalCode',
  'db/quality/words.en.ts FindingCode',
  'db/quality/words.vi.ts FindingCode',
  // A notice for each rung that a job raises.
  'db/urging/notice.ts UrgingRung',
  // What each status means, what a report waits for, what to write in a column.
  'web/pages/public/method/words.en.ts ObligationStatus',
  'web/pages/public/method/words.vi.ts ObligationStatus',
  'web/pages/app/report/words.en.ts ReportStatus',
  'web/pages/app/report/words.vi.ts ReportStatus',
  // How one figure counts, which is more than how an indicator is added up.
  'web/pages/app/acts/registers/words.vi.ts AggregationKind',
  'web/workbook/template-words.en.ts LineField',
  'web/workbook/template-words.vi.ts LineField',
]);

interface Node {
  readonly type: string;
  readonly [name: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);
const within = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(within)];

/** Text for people: not a code, a class or an address. */
const isSaid = (words: unknown): boolean =>
  typeof words === 'string' && /[^\p{ASCII}]|\S \S|^\p{Lu}\p{Ll}+$/u.test(words);
const textIn = (node: Node): boolean =>
  within(node).some(
    ({ type, value }) =>
      (type === 'Literal' && isSaid(value)) ||
      (type === 'TemplateElement' && isSaid((value as { readonly cooked: string }).cooked)),
  );

const propertiesOf = (literal: Node): { readonly key: string; readonly isSaid: boolean }[] =>
  (literal.properties as Node[])
    .filter(({ type, computed }) => type === 'Property' && computed === false)
    .map(({ key, value }) => {
      const { name, value: quoted } = key as Node;
      const at = value as Node;
      return { key: String(name ?? quoted), isSaid: at.type !== 'ObjectExpression' && textIn(at) };
    });

const vocabularies = [...enums, ['LineField', fields] as const].map(([name, members]) => ({
  name,
  members: members.length,
  has: (key: string) =>
    members.includes(key) || (name !== 'LineField' && members.includes(key.toUpperCase())),
}));

/** The vocabularies whose members a source gives words to: where they are half of an object's keys, or nearly all of the members. */
function spelledIn(source: string, loader: 'ts' | 'tsx' = 'ts'): string[] {
  const program = parseAst(transformSync(source, { loader, jsx: 'automatic' }).code) as unknown as Node;
  return within(program)
    .filter(({ type }) => type === 'ObjectExpression')
    .flatMap((literal) => {
      const properties = propertiesOf(literal);
      const [best] = vocabularies
        .map(({ name, members, has }) => ({
          name,
          members,
          said: properties.filter((one) => one.isSaid && has(one.key)).length,
        }))
        .sort((a, b) => b.said - a.said || a.members - b.members);
      const { name, said, members } = best!;
      const isOne = said >= 2 && said * 2 >= properties.length;
      return isOne || (said >= 4 && said * 4 >= members * 3) ? [name] : [];
    });
}

describe('the dictionary', () => {
  it('has a word for every enum that people are told of', () => {
    const placed = [...Object.keys(dictionary.vi), ...codesOnly, ...Object.keys(elsewhere)];
    expect([...enums.keys()].filter((name) => !placed.includes(name))).toEqual([]);
    expect([...codesOnly, ...Object.keys(elsewhere)].filter((name) => !enums.has(name))).toEqual([]);
  });

  it.each([...enums].filter(([name]) => name in dictionary.vi))(
    '%s is complete in both languages',
    (name, members) => {
      for (const language of ['vi', 'en'] as const) {
        const words = dictionary[language][name as 'Claim'];
        expect(Object.keys(words).sort()).toEqual([...members].sort());
      }
    },
  );

  it('begins with a small letter, and never says two members alike', () => {
    for (const language of ['vi', 'en'] as const)
      for (const [name, words] of Object.entries(dictionary[language])) {
        const said = Object.values(words).filter((word) => typeof word === 'string');
        expect(new Set(said).size, `${language} ${name}`).toBe(said.length);
        if (name !== 'AssignmentRoleLetter')
          expect(
            said.filter((word) => !/^\p{Ll}/u.test(word)),
            `${language} ${name}`,
          ).toEqual([]);
      }
  });

  it('asks for a field in the word by which the field is called', () => {
    for (const language of ['vi', 'en'] as const) {
      const { LineField, LineFieldAsked } = dictionary[language];
      for (const [field, asked] of Object.entries(LineFieldAsked))
        expect(asked).toContain(LineField[field as keyof typeof LineFieldAsked]);
    }
  });
});

describe('no other file spells the members', () => {
  const files = execFileSync('git', ['ls-files', '-z', '--', 'db', 'web', 'worker'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => /\.tsx?$/.test(file) && !/^(db\/words(\.\w+)?|web\/pages\/changes)\.ts$/.test(file));

  it('of any enum or of the fields of a line', () => {
    const found = files.flatMap((file) =>
      spelledIn(text(file), file.endsWith('x') ? 'tsx' : 'ts').map((name) => `${file} ${name}`),
    );
    expect(found.filter((one) => !sentences.has(one))).toEqual([]);
    expect(
      [...sentences].filter((one) => !found.includes(one)),
      'no longer needed',
    ).toEqual([]);
  });

  it.each([
    ['as the schema spells them', `const claim = { DONE: 'Đã xong', IN_PROGRESS: 'Đang làm' };`, 'Claim'],
    [
      'as they are stored',
      `const words = { minor: w('nhẹ', 'minor'), grave: w('rất nặng', 'grave') };`,
      'Severity',
    ],
    [
      'among other words',
      `const a = { b: { UPHELD: 'As reported', NOT_UPHELD: 'Not so', title: 'Verdicts' } };`,
      'Assessment',
    ],
    [
      'as sentences',
      `const q = { ABOUT: (v: string) => \`khoảng \${v}\`, OVER: (v: string) => \`trên \${v}\` };`,
      'Qualifier',
    ],
    ['as labels of fields', `const line = { evidence: 'Chứng cứ', difficulties: 'Vướng mắc' };`, 'LineField'],
  ])('a planted one is seen: %s', (_, source, name) => {
    expect(spelledIn(source)).toContain(name);
  });

  it('codes, classes and addresses are not words', () => {
    expect(spelledIn(`const slugs = { LEAD: 'chu-tri', COORDINATE: 'phoi-hop' };`)).toEqual([]);
    expect(spelledIn(`const next = { draft: 'submitted', submitted: 'verified' };`)).toEqual([]);
  });
});
