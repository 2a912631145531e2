// A form of download is said in one table: pages, doors and the catalogue take its type, names and writer from there.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allForms, contentTypeOf, formOf, tableForms } from '../../web/pages/public/shell/forms.ts';

const root = join(import.meta.dirname, '../..');
const table = 'web/pages/public/shell/forms.ts';
/** What a feed says of itself, and what an office takes away and hands in. */
const others = ['web/downloads/atom.ts', 'worker/report-files.ts'];
const files = execFileSync('git', ['ls-files', '-z', 'web', 'worker'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => /\.tsx?$/.test(file) && file !== table && !others.includes(file));

// JSON is the answer of many doors.
const types = allForms.filter((form) => form !== 'json').map((form) => formOf(form).type);
/** A line that says what a form is sent as, or lists the forms of tables itself. */
const saysAgain = (text: string): string[] =>
  text
    .split('\n')
    .filter(
      (line) =>
        types.some((type) => line.includes(`'${type}`)) ||
        tableForms.filter((form) => line.includes(`'${form}'`)).length > 2,
    );

describe('the forms of downloads', () => {
  // Plain text that describes CSV in a Data Package is the standard's own field.
  const own = new Set(['web/downloads/table.ts']);
  it.each(files.filter((file) => !own.has(file)))('%s does not say them again', (file) => {
    expect(saysAgain(readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });

  it.each([
    "    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],",
    "forms: ['csv', 'xlsx', 'json', 'atom'],",
    "  ics: 'text/calendar; charset=utf-8',",
  ])('a planted %s is found', (line) => {
    expect(saysAgain(`const a = 1;\n${line}\n`)).toEqual([line]);
  });

  it.each(allForms)('%s has a type, and as text its characters', (form) => {
    expect(contentTypeOf(form)).toMatch(/^[a-z]+\/[a-z+.-]+(; charset=utf-8)?$/);
  });

  it('a form that tables have is described in both languages', () => {
    for (const form of tableForms)
      for (const language of ['vi', 'en'] as const)
        expect([formOf(form).name?.[language], formOf(form).about?.[language]]).toEqual([
          expect.stringMatching(/\S/),
          expect.stringMatching(/\S/),
        ]);
  });
});
