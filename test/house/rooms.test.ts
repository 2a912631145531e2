// Who may import whom. The table is the rule; this file only reads import lines and compares.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

/** Import targets of a file: package names, or paths from the root. */
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'|(?:=>|await) import\('([^']+)'\)/gms,
    ),
  ]
    .map((match) => match[1] ?? match[2] ?? match[3]!)
    .map((target) => (target.startsWith('.') ? relative(root, join(root, dirname(file), target)) : target));

interface Rule {
  readonly room: string;
  readonly files: RegExp;
  /** What its files may import, beside themselves. */
  readonly may: RegExp;
}

const rules: Rule[] = [
  {
    room: 'a table',
    files: /^db\/[\w-]+\/table\.ts$/,
    may: /^(drizzle-orm|db\/(columns|ctx)\.ts|db\/[\w-]+\/table\.ts|db\/reports\/line\.ts)/,
  },
  {
    room: 'rules',
    files: /^db\/(?!seed|server|migrations)[\w-]+\/rules\.ts$/,
    may: /^db\/(errors\.ts|ctx\.ts|dates\.ts|personal\.ts|[\w-]+\/(rules|status|table|line)\.ts|indicators\/(rational|units)\.ts)$/,
  },
  // What a line of a report can say and what it lacks: tables, acts, form and workbook take it from here, so it takes nothing.
  { room: 'the line of a report', files: /^db\/reports\/line\.ts$/, may: /^$/ },
  { room: 'days and moments', files: /^db\/dates\.ts$/, may: /^$/ },
  // A day is one thing in every room: the counter writes it with the function by which the ledger reckons it.
  { room: "the counter's days", files: /^web\/lib\/dates\.ts$/, may: /^db\/dates\.ts$/ },
  { room: 'what looks like personal data', files: /^db\/personal\.ts$/, may: /^$/ },
  {
    room: 'a reader',
    files:
      /^db\/(?!seed|server|migrations)[\w-]+\/(read|order|people|field|lines|heirs|bodies|let-off|at-steps|at-words|matrix|passages|held)\.ts$/,
    may: /^(drizzle-orm|db\/(ctx|dates|shape|reading|columns|client|revised)\.ts|db\/[\w-]+\/(table|read|order|fold|matching|token|field|lines|line|rules|status|named|of-directive|heirs|bodies|let-off|at-steps|at-words|words|matrix|passages|held|mask)\.ts)/,
  },
  // What people call a stored word is said once, for the reviews of the ledger and for the pages: so it stands where both can reach
  // it, and brings nothing with it. Its types are those of the ledger's own lists.
  { room: 'the words', files: /^db\/words(\.\w+)?\.ts$/, may: /^db\/(vocabularies|words(\.\w+)?)\.ts$/ },
  // What keeps and brings back a ledger reads its files, which only the embedded server's room knows how to.
  {
    room: 'backups',
    files: /^db\/backup\//,
    may: /^(node:|aws4fetch$|@libsql\/client(\/http)?$|db\/)/,
  },
  {
    room: 'the ledger',
    files: /^db\/(?!seed|server|migrations|backup)/,
    may: /^(drizzle-orm|@libsql\/client\/http$|db\/(?!seed|server|migrations|backup))/,
  },
  {
    room: 'migrations',
    files: /^db\/migrations\//,
    may: /^(node:|drizzle-orm|db\/(columns|client|standing|tables|command-settings)\.ts|db\/(seed\/load|fields\/kept|log\/guards|reports\/kept-lines|rulings\/kept|urging\/events)\.ts|db\/migrations\/)/,
  },
  { room: 'the seed', files: /^db\/seed\//, may: /^(node:|drizzle-orm|db\/(?!server))/ },
  { room: 'the embedded server', files: /^db\/server\//, may: /^(node:|libsql$|db\/server\/)/ },
  {
    room: 'the questions',
    files: /^schema\//,
    may: /^(@pothos\/|graphql$|schema\/|db\/(?!seed|server|migrations|backup)|node:)/,
  },
  {
    room: 'the doors',
    files: /^worker\/(?!local\/|start|build)/,
    may: /^(hono|graphql|graphql-yoga|jose|oauth4webapi|@opentelemetry\/(api|otlp-transformer|resources|sdk-trace)$|@resvg\/resvg-wasm|@expo-google-fonts\/be-vietnam-pro|worker\/(?!local\/|start|build)|schema\/(compiled|ids|index|planned)\.ts|db\/(?!seed|server|migrations|backup)|web\/(pages|words|lib|workbook|downloads|documents)\/)/,
  },
  {
    room: 'the local start',
    files: /^worker\/(local\/|start|build)/,
    // A page's script carries the hash of its own question, worked out when it is built.
    may: /^(node:|esbuild|wrangler$|worker\/|db\/|web\/pages\/app\/found\/question\.ts$)/,
  },
  {
    room: 'files in and out',
    files: /^web\/(workbook|downloads|documents)\//,
    may: /^(fflate$|web\/(workbook|downloads|documents|words|lib)\/|db\/(quality\/rules|indicators\/units|reports\/line|words(\.line)?)\.ts$)/,
  },
  {
    room: 'the query tool',
    files: /^web\/app\/graphiql\.entry\.ts$/,
    may: /^(graphiql(\/graphiql\.css)?|react|react-dom\/client)$/,
  },
  // What others build into their programs brings nothing of ours with it, and needs nothing.
  { room: 'the client package', files: /^web\/client\//, may: /^web\/client\// },
  // Scales, ticks and shapes are a standard library's; what stands on them is ours.
  { room: 'the axes of pictures', files: /^web\/charts\/axes\.ts$/, may: /^d3-scale$/ },
  {
    room: 'pictures with an axis',
    files: /^web\/charts\/(line|multiples)\.tsx$/,
    may: /^(d3-shape$|preact|web\/|db\/words\.ts$)/,
  },
  // Figures are judged by one function, whoever asks: what a page, its script or a workbook says of a number is what the ledger will say.
  {
    room: 'the counter',
    files: /^web\//,
    may: /^(preact|web\/|db\/(cursors|later|quality\/(rules|words\.(vi|en))|indicators\/units|reports\/line|words(\.line)?)\.ts$)/,
  },
];

describe('each room imports only what it may', () => {
  const files = ['db', 'schema', 'worker', 'web'].flatMap(filesUnder);
  it.each(files)('%s', (file) => {
    const rule = rules.find((r) => r.files.test(file));
    expect(rule, `no rule covers ${file}`).toBeDefined();
    const strangers = importsOf(file).filter((target) => !rule!.may.test(target));
    expect(strangers, `${rule!.room} may not import these`).toEqual([]);
  });

  // An idea may be long: who may do what is one table, and so are the words of the schema.
  const long = ['db/allowed.ts', 'db/citations/cite.ts', 'db/refusal-words.en.ts', 'schema/enums.ts'];
  it('a file of more than 400 lines holds one idea', () => {
    const lines = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length - 1;
    const found = files.filter((file) => /^(db|schema)\//.test(file) && lines(file) > 400);
    expect(found.filter((file) => !/^db\/seed\//.test(file)).sort()).toEqual(long);
  });

  const types = 'db/vocabularies.ts';

  it('which vocabularies there are is told by types alone', () => {
    expect(readFileSync(join(root, types), 'utf8')).not.toMatch(
      /^import (?!type)|^export (?!type|interface)/m,
    );
    for (const file of ['db/words.ts', 'db/words.line.ts', 'db/words.vi.ts', 'db/words.en.ts'])
      expect(readFileSync(join(root, file), 'utf8')).not.toMatch(
        /^(import|export) (?!type)[^;]*vocabularies\.ts'/m,
      );
  });

  it('what the counter takes of the ledger brings nothing with it but reckoning, words and a way to wait', () => {
    const reached = new Set<string>();
    const reach = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const target of importsOf(file)) if (target !== types) reach(target);
    };
    for (const target of files.filter((file) => file.startsWith('web/')).flatMap(importsOf))
      if (target.startsWith('db/')) reach(target);
    expect([...reached].sort()).toEqual([
      'db/cursors.ts',
      'db/dates.ts',
      'db/indicators/units.ts',
      'db/later.ts',
      'db/quality/rules.ts',
      'db/quality/words.en.ts',
      'db/quality/words.vi.ts',
      'db/reports/line.ts',
      'db/words.en.ts',
      'db/words.line.ts',
      'db/words.ts',
      'db/words.vi.ts',
    ]);
  });

  it('a type is all that rules take from tables', () => {
    for (const file of files.filter((f) => /\/rules\.ts$/.test(f)))
      expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/^import (?!type)[^;]*table\.ts'/m);
  });
});

/** What is left once whatever needs nothing that is left, or is needed by nothing that is, was put aside again and again. */
const circling = (needs: Readonly<Record<string, readonly string[]>>): string[] => {
  let left = Object.keys(needs);
  for (let before = left.length + 1; left.length < before; ) {
    before = left.length;
    const needed = new Set(left.flatMap((file) => needs[file]!));
    const still = new Set(left);
    left = left.filter((file) => needed.has(file) && needs[file]!.some((target) => still.has(target)));
  }
  return left.sort();
};

describe('nothing needs what needs it, for a type neither', () => {
  it('in the whole product', () => {
    const files = ['db', 'schema', 'worker', 'web'].flatMap(filesUnder);
    expect(circling(Object.fromEntries(files.map((file) => [file, importsOf(file)])))).toEqual([]);
  });
  it('a circle of three is found, and what only leads to it or from it is not named', () => {
    const needs = { top: ['a'], a: ['b', 'hono'], b: ['c'], c: ['a', 'bottom'], bottom: [] };
    expect(circling(needs)).toEqual(['a', 'b', 'c']);
  });
});

describe('one place for what must never be done twice', () => {
  const source = (file: string) => readFileSync(join(root, file), 'utf8');
  const ours = ['db', 'schema', 'worker']
    .flatMap(filesUnder)
    .filter((f) => !/^db\/(seed|server|migrations)\//.test(f));

  it('only act.ts, the upkeep of keys, the place where a job stands and what becomes of the public log, write', () => {
    const writers = ours.filter((file) => /\.writeBatch\(|\.batch\(/.test(source(file)));
    expect(writers.sort()).toEqual([
      'db/access/upkeep.ts',
      'db/act.ts',
      // Hashes of what acts have written, and signatures of those.
      'db/log/checkpoint.ts',
      'db/log/grow.ts',
      // When the ledger was backed up, which is no act of anybody.
      'db/upkeep/backups.ts',
      'db/upkeep/walk.ts',
      // What they write goes through these two.
      'db/writing.ts',
      'worker/caller.ts',
      'worker/kept-answers.ts',
    ]);
  });

  it('only writing.ts makes a client of the database, and what backs one up elsewhere, which reads all of it in one snapshot', () => {
    expect(ours.filter((file) => /createClient\(/.test(source(file))).sort()).toEqual([
      'db/backup/hosted/take.ts',
      'db/writing.ts',
    ]);
  });

  it('only the doors read the clock', () => {
    const readers = ours.filter((file) => /Date\.now\(\)|new Date\(\)/.test(source(file)));
    // A command is a door of its own.
    expect(readers.sort()).toEqual([
      'db/access/command.ts',
      'db/backup/command.ts',
      'db/client.ts',
      'db/log/command.ts',
      'worker/context.ts',
      'worker/local/deploy/command.ts',
      'worker/local/texts.ts',
    ]);
  });
});
