// Relay's own compiler takes the schema as it is printed, and the documents that its clients write against it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const compiler: string = createRequire(import.meta.url)('relay-compiler');
const printed = readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relay-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Compiles the documents of one module of a client; answers what it says of them, and where its files are. */
function compile(documents: readonly string[], schema = printed) {
  for (const name of ['src', 'made']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'schema.graphql'), schema);
  writeFileSync(
    join(folder, 'src/bodies.ts'),
    documents.map((text, at) => `export const d${at} = graphql\`${text}\`;`).join('\n'),
  );
  writeFileSync(
    join(folder, 'relay.config.json'),
    JSON.stringify({
      src: 'src',
      schema: 'schema.graphql',
      language: 'typescript',
      artifactDirectory: 'made',
      customScalarTypes: Object.fromEntries(
        ['Date', 'DateTime', 'Decimal', 'Key', 'Text'].map((name) => [name, 'string']),
      ),
    }),
  );
  const { status, stderr, stdout } = spawnSync(compiler, ['--noWatchman', 'relay.config.json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { isDone: status === 0, said: `${stdout}${stderr}` };
}
const made = (name: string) => readFileSync(join(folder, 'made', `${name}.graphql.ts`), 'utf8');

const bodies = [
  'query bodiesQuery($first: Int!, $after: String) { ...bodies_list @arguments(first: $first, after: $after) }',
  `fragment bodies_list on Query
     @argumentDefinitions(first: { type: "Int!" }, after: { type: "String" })
     @refetchable(queryName: "bodiesPageQuery") {
     agencies(first: $first, after: $after) @connection(key: "bodies_agencies") { edges { node { id ...bodies_row } } }
   }`,
  `fragment bodies_row on Agency @refetchable(queryName: "bodiesRowQuery") { nameVi kind startedOn
     duties(first: 10) { totalCount nodes { role task { code } } } }`,
  // From the end of a list back, and of one record's list.
  `fragment bodies_reports on Agency
     @argumentDefinitions(count: { type: "Int" }, cursor: { type: "String" })
     @refetchable(queryName: "bodiesReportsQuery") {
     reports(last: $count, before: $cursor) @connection(key: "bodies_reports") { edges { node { id status round { period } } } }
   }`,
  'query bodiesOneQuery($id: ID!) { agency(id: $id) { ...bodies_row ...bodies_reports } }',
  `mutation bodiesSubmitMutation($id: ID!, $revision: Int!, $key: Key!) { submitReport(id: $id, revision: $revision, key: $key) {
     __typename ... on Report { id status } ... on Refusal { message } } }`,
];

describe("Relay's compiler", () => {
  it('takes pages from both ends, records that are fetched again, and changes with their refusals', () => {
    const { isDone, said } = compile(bodies);
    expect(said).not.toMatch(/error/i);
    expect(isDone).toBe(true);
    // What is fetched again is fetched by its id alone, and what a page adds is asked for with the place it begins at.
    expect(made('bodiesRowQuery')).toContain('node(id: $id)');
    expect(made('bodiesPageQuery')).toMatch(/endCursor[\s\S]*hasNextPage/);
    expect(made('bodiesReportsQuery')).toMatch(/hasPreviousPage[\s\S]*startCursor/);
    expect(made('bodies_row')).toContain('readonly startedOn: string | null | undefined');
  });

  it.each([
    ['a page cannot tell what is before it', '  hasPreviousPage: Boolean!\n', '', /hasPreviousPage/],
    [
      'a record wants more than its id',
      '    id: ID!\n  ): Node',
      '    id: ID!\n    on: Date\n  ): Node',
      /node/i,
    ],
  ])('refuses it where %s', (_, was, is, why) => {
    expect(printed).toContain(was);
    const { isDone, said } = compile(bodies, printed.replace(was, is));
    expect(isDone).toBe(false);
    expect(said).toMatch(why);
  });
});
