// A day is cut from a moment, and written for people, in one file. Anywhere else the same moment would sooner or later be two days.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = ['db', 'schema', 'worker', 'web'].flatMap((folder) =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => file !== 'db/dates.ts'),
);

interface Refused {
  readonly what: string;
  readonly as: RegExp;
  /** A line that shows it, so that the pattern is seen to find what it looks for. */
  readonly like: string;
}
const refused: readonly Refused[] = [
  {
    what: 'a day, a month, a year or a clock cut from text',
    as: /\.(slice|substring|substr)\((0|11), ?(4|7|10|16|19)\)/,
    like: 'publishedAt?.slice(0, 10)',
  },
  {
    what: 'a moment made text and cut',
    as: /toISOString\(\)[\s.]*(slice|sub|split|starts|replace|match)/,
    like: 'new Date().toISOString().slice(0, 4)',
  },
  { what: 'a moment split at its clock', as: /\.split\(['"]T['"]\)|\.replace\(\/T/, like: "at.split('T')" },
  {
    what: 'a date in the words of the machine',
    as: /Intl\.DateTimeFormat|toLocale(Date|Time)?String\(|toDateString\(|toUTCString\(/,
    like: "new Date(at).toLocaleDateString('vi')",
  },
  {
    what: 'parts of a date in the zone of the machine, or of Greenwich',
    as: /\.(get|set)(UTC)?(Date|Day|Month|FullYear|Hours|Minutes|Seconds)\(/,
    like: 'new Date(at).getDate()',
  },
  {
    what: 'the zone of Vietnam',
    as: /\+07:?00|Asia\/Ho_Chi_Minh'|7 \* 3_?600/,
    like: "'2026-01-01T00:00:00+07:00'",
  },
  {
    what: 'the moment before a deadline',
    as: /Date\.parse\([^()]*\) ?- ?(1|60_?000)\b(?!_)/,
    like: 'Date.parse(dueAt) - 1',
  },
  { what: 'midnight put behind a day', as: /T00:00:00/, like: "Date.parse('2026-01-01T00:00:00Z')" },
  {
    what: 'days turned round for people',
    as: /\.split\('-'\)(\.map\(Number\))?\.reverse\(\)/,
    like: "day.split('-').reverse().join('/')",
  },
  {
    what: 'a day cut out by SQL',
    as: /\bsubstr\([^,()]*(\([^()]*\))?[^,()]*, ?1, ?(4|7|10)\)|\b(date|datetime|strftime|julianday)\([^)]*\$\{/i,
    like: 'substr(published_at, 1, 10)',
  },
  {
    what: 'a due moment shown as any other',
    as: /(civilDate|formatDay|formatMoment|hanoiClock|toTheSecond)\((\w+[.?!]*\.)*(dueAt|graceUntil)\b|datetime=\{(\w+[.?!]*\.)*(dueAt|graceUntil)\}/,
    like: 'formatDay(civilDate(round.dueAt))',
  },
];

/** Lines that do one of these for a reason of their own; each must still be there. */
const allowed: readonly (readonly [file: string, line: string, why: string])[] = [
  [
    'db/rulings/read.ts',
    "CAST(strftime('%s', ",
    'milliseconds of a moment, for reckoning inside a statement',
  ],
  ['db/urging/events.ts', 'const day = `date(', 'a trigger has its moment from the row that is written'],
  ['db/urging/read.ts', 'julianday(', 'whole days waited, between two moments'],
  ['db/reviews/question.ts', '(substr(', "the first year in a document's own words, which are no date"],
  [
    'worker/pages.ts',
    "'Memento-Datetime': new Date(endOfDay(day)).toUTCString()",
    'a header of HTTP has its own form',
  ],
  ['db/inspections/state-supervision.ts', "agenciesOf(ctx.actor, 'supervisor').slice(0, 20)", 'ten bodies'],
  ['web/documents/word.ts', "zipTime = '1980-01-01T00:00:00'", 'zip has no zones'],
  ['web/workbook/write.ts', "zipTime = '1980-01-01T00:00:00'", 'zip has no zones'],
  [
    'schema/scalars.ts',
    'new Date(at).toISOString().startsWith(text.slice(0, 16))',
    'a moment is held to the calendar',
  ],
];

const linesOf = (file: string): string[] =>
  readFileSync(join(root, file), 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line));

describe('only db/dates.ts cuts a moment or writes a day', () => {
  it.each(refused)('$what', ({ as, like }) => {
    expect(like, 'the pattern finds its own example').toMatch(as);
    const found = files.flatMap((file) =>
      linesOf(file)
        .filter((line) => as.test(line))
        .filter((line) => !allowed.some(([where, part]) => where === file && line.includes(part)))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it.each(allowed)('%s is let off once: %s', (file, part) => {
    expect(linesOf(file).filter((line) => line.includes(part))).toHaveLength(1);
  });

  it('a deadline has one function, under one name', () => {
    const definitions = ['db/dates.ts', ...files].flatMap((file) =>
      [
        ...readFileSync(join(root, file), 'utf8').matchAll(
          /(?:const|function) (lastDay\w*|civilDa\w+|dayOf|formatPeriod|formatDay|formatMoment|dueDay)\b/g,
        ),
      ].map(([, name]) => `${file} ${name}`),
    );
    expect(definitions.sort()).toEqual([
      'db/dates.ts civilDate',
      'db/dates.ts formatDay',
      'db/dates.ts formatMoment',
      'db/dates.ts formatPeriod',
      'db/dates.ts lastDay',
      // The serial of a spreadsheet, which is no moment.
      'web/workbook/days.ts dayOf',
    ]);
  });
});
