// A refusal is a code with its facts; its sentences are in one dictionary a language, and nothing reads them but people.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowed } from '../../db/allowed.ts';
import { type Code, codes, sentence } from '../../db/errors.ts';
import { answers, findingStatuses, inspectionStatuses } from '../../db/inspections/table.ts';
import { personalIn } from '../../db/personal.ts';
import { statuses } from '../../db/reports/table.ts';
import { letterStatuses, urgingStatuses } from '../../db/urging/table.ts';

const root = join(import.meta.dirname, '../..');
const source = new Map(
  ['db', 'schema', 'worker', 'web'].flatMap((room) =>
    readdirSync(join(root, room), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')] as const),
  ),
);

/** A fact of every name, told by its name. */
const anyFacts = new Proxy<Record<string, string>>({}, { get: (_, name) => `<${String(name)}>` });

describe('each code is said in both languages', () => {
  it.each(codes)('%s', (code) => {
    const vi = sentence({ code, facts: anyFacts }, 'vi');
    const en = sentence({ code, facts: anyFacts }, 'en');
    expect(vi).not.toBe(en);
    for (const said of [vi, en]) {
      expect(said).toMatch(/^[\p{Lu}"“<].*[.>]$/su);
      expect(said).not.toMatch(/undefined|\[object|\n| {2}/);
      expect(said.length).toBeLessThan(260);
    }
    expect(vi).toMatch(/[ăâđêôơưàảãáạèẻẽéẹìỉĩíịòỏõóọùủũúụỳỷỹýỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/i);
  });

  const kinds = ['CCCD 001099012345', '0912 345 678', 'a.b@example.vn'].map((text) => personalIn(text)!);
  const closed: readonly (readonly [Code, string, readonly string[]])[] = [
    ['report_step', 'status', statuses],
    ['inspection_step', 'status', inspectionStatuses],
    ['finding_step', 'status', findingStatuses],
    ['urging_step', 'status', urgingStatuses],
    ['letter_step', 'status', letterStatuses],
    ['recommendation_answered', 'answer', answers],
    ['personal_data', 'kind', kinds],
  ];
  it.each(closed)('%s, for every %s there is', (code, name, words) => {
    const said = words.map((word) => sentence({ code, facts: { [name]: word } }, 'vi'));
    expect(new Set(said).size).toBe(words.length);
    for (const [at, text] of said.entries()) {
      expect(text).toMatch(/ .*\.$/);
      expect(text).not.toContain(words[at]);
    }
  });
});

/** Refusals made by hand, whose sentence is nobody's but theirs. */
const handMade = (text: string) =>
  /\bpath\b[^;{}]*,\s*message:\s*['"`]|\bmessage:\s*['"`][^;{}]*\bpath:|new (?:NotFound|Forbidden|Invalid|WrongState|Conflict)\(\s*['"`][^'"`]* /.test(
    text,
  );
/** Decisions that hang on what a sentence says. */
const readsSentence = (text: string) =>
  /\.(?:test|exec)\([^()]*\b(?:message|refus\w+\.text|problems?\.text)\b|\b(?:message|refus\w+\.text|problems?\.text)\??\.(?:match|search|includes|startsWith|endsWith)\(/.test(
    text,
  );

describe('a refusal is made and read by its code', () => {
  it('every code is used somewhere', () => {
    const makers = [...source]
      .filter(([file]) => /^(db|schema|worker)\//.test(file) && !/words\.(en|vi)\.ts$/.test(file))
      .map(([, text]) => text)
      .join('\n');
    expect(codes.filter((code) => !makers.includes(`'${code}'`))).toEqual([]);
  });

  it('no refusal is written by hand', () => {
    expect(handMade("refuse([{ path: 'on', message: 'Too late.' }]);")).toBe(true);
    expect(handMade("throw new WrongState('This is over.');")).toBe(true);
    const found = [...source].filter(([file, text]) => /^(db|schema)\//.test(file) && handMade(text));
    expect(found.map(([file]) => file)).toEqual([]);
  });

  it('nothing decides by what a sentence says', () => {
    expect(readsSentence("const isRace = /changed since/.test(refused.problems[0]?.message ?? '');")).toBe(
      true,
    );
    expect(readsSentence("if (message.includes('already'))")).toBe(true);
    // What the engine and the database's own guards say is theirs: they have no other way to say it.
    const ofTheDatabase = [
      'db/act.ts',
      'db/soundness.ts',
      'worker/database-faults.ts',
      'db/command-settings.ts',
    ];
    const found = [...source]
      .filter(([file]) => !/^db\/(server|migrations)\//.test(file) && !ofTheDatabase.includes(file))
      .filter(([, text]) => readsSentence(text));
    expect(found.map(([file]) => file)).toEqual([]);
  });

  it('whoever may not do something is told so by a code of their own kind', () => {
    expect(Object.values(allowed).filter(({ otherwise }) => !/^only_/.test(otherwise))).toEqual([]);
  });
});
