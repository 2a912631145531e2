// The ten truths that the model must hold, and the tests that fail when one of them is broken. A test that is renamed or
// taken away must be replaced here: no truth is left to good intentions.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';

const root = join(import.meta.dirname, '..');

interface Kept {
  readonly truth: string;
  /** Test files and titles in them, as they stand there. */
  readonly by: Readonly<Record<string, readonly string[]>>;
}

const truths: readonly Kept[] = [
  {
    truth:
      'No invented deadline: a due date exists only by a ruling; without one the task says so and still shows.',
    by: {
      'rulings/rules.test.ts': ['no ruling, no obligation: without a turn nobody owes anything'],
      'rulings/rulings.test.ts': [
        'without a ruling there is no obligation, and every task says so and still shows',
        'only the Commission makes a ruling, in words only of an official document',
      ],
      'seed/check.test.ts': ['a task with an invented date'],
      'seed/facts.test.ts': ['no person is named in the seed, and no round is set'],
      'pages/whole.test.tsx': ['has every task once, each without a ruled deadline'],
    },
  },
  {
    truth:
      'Bodies change: succession is dated and by function; every day has a holder or an explicit vacancy.',
    by: {
      'assignments/every-day.test.ts': [
        'each of its duties is held, or vacant with the reason, on every day',
        'and by a body that had begun and not yet ended',
        'every day of a duty’s own time is held or vacant with its reason, and no other day is',
      ],
      'assignments/rules.test.ts': ['the successor for its own function, not for another'],
      'seed/facts.test.ts': [
        'Hải Dương went into Hải Phòng on 1/7/2025',
        'the labour ministry’s overseas-labour duties are held by the home-affairs ministry from 1/3/2025',
      ],
      'search/search.test.ts': ['finds every old and new province by its name without marks'],
      'agencies/reorganise.test.ts': [
        'its open report goes to its heir under its own name; its officer acts for the heir and still reads the past',
      ],
    },
  },
  {
    truth:
      'Denominators move: computed exactly over a dated base, or refused with the reason; "over" is strict.',
    by: {
      'indicators/evaluate.test.ts': [
        'every percentage comes with numerator, denominator and both dates, exact and for the eye',
        'never disagrees with whole-number arithmetic, drawn from seed %i',
      ],
      'indicators/son-la.test.ts': [
        'is strict, and not computable while the base of Resolution 420 is not supplied',
        'no target of the ledger has a percentage without numerator, denominator and both dates, nor a verdict without a reason',
      ],
      'indicators/aggregate.test.ts': [
        'a ratio is its numerators over its denominators, never the mean of its percentages',
      ],
      'seed/check.test.ts': ['a strict comparison made lenient'],
    },
  },
  {
    truth: 'Claim, evidence and verdict are three facts by different people; no verdict yet is a state.',
    by: {
      'access/four-eyes.test.ts': [
        'does not verify it, though also of the ministry',
        'is not published by its verifier, though also of the Commission',
        'is never verified by its own body, whatever other office its officer holds',
      ],
      'reports/lines.test.ts': [
        'is not verified by a ministry on a line that is another’s, nor as a whole',
        'is verified with its last line, and published by none of those who verified a line',
      ],
      'inspections/cycle.test.ts': [
        "is never the claimant's: not its author's in another office, not its body's, not its successor's",
        'divergence is what anyone counts again from the listed claims, and from the tables',
      ],
    },
  },
  {
    truth: 'Two clocks: a later write never changes a past answer.',
    by: {
      'clocks/random.test.ts': [
        'random acts over months change no answer about a past day',
        'and it would be noticed if earlier versions of figures were no longer read',
      ],
      'clocks/past-day.test.ts': ['an answer for a past day is not changed by anything written later'],
      'house/clocks.test.ts': ['%s takes both clocks'],
      'citations/citations.test.ts': ['the bytes come back as they are, for ever, to be kept by anyone'],
      'citations/revised.test.ts': [
        'a total says when a figure in it was put right, and for an earlier day that it was since',
      ],
    },
  },
  {
    truth: 'Missing is never zero, and each way of missing has its own word.',
    by: {
      'rulings/rules.test.ts': [
        'done early is counted, and in no rate until it is due',
        'whoever is not responsible is not counted at all',
      ],
      'indicators/aggregate.test.ts': [
        'a merged unit of which one part reported nothing names it: missing is not zero',
      ],
      'quality/rules.test.ts': ['and zero is a figure, a declared blank an answer'],
      'plans/compared.test.ts': [
        'a task names the provinces that are silent on it, and no other that merely cannot be heard',
      ],
      'house/truths.test.ts': ['what is missing is told in different words'],
    },
  },
  {
    truth: 'Nothing is deleted, and every published number leads to report, offices, approval and source.',
    by: {
      'clocks/guards.test.ts': ['nothing is deleted from %s', 'a published report is edited'],
      'reports/cycle.test.ts': ['is corrected by a report that supersedes it, and both stay readable'],
      'reports/leads.test.ts': [
        'every published figure leads to the document it was read in',
        'a body’s latest figure and claim lead to the report, who handed it in, who verified each line, who published it, and its leaf',
      ],
      'seed/load.test.ts': [
        'a ledger that was loaded earlier says today what a fresh one says, and of earlier days what it said',
      ],
    },
  },
  {
    truth:
      'No personal data: workers, members and violators appear only as counts, officers as their office.',
    by: {
      'inspections/personal.test.ts': [
        'every change refuses personal data wherever it takes words',
        'no field anywhere can hold the name of a natural person, nor where to find one',
        'no column of the ledger can either',
      ],
    },
  },
  {
    truth: 'Real, sourced, or marked: an example is marked wherever it is shown and counts in no fact.',
    by: {
      'seed/check.test.ts': ['a figure without a source', 'news passed off as official data'],
      'rulings/rulings.test.ts': [
        'what an example person rules makes examples only, and no rate of facts counts them',
      ],
      'inspections/cycle.test.ts': [
        'an example office makes examples of examples, and never touches what is real',
      ],
      'pages/whole.test.tsx': ['examples are marked and counted nowhere'],
    },
  },
  {
    truth: 'Four-way completion, with rates over what is due: on time and late are two and never one.',
    by: {
      'rulings/rules.test.ts': [
        'completions: numerator and denominator always; on time and late never merge, and what waits is neither',
        'done early is counted, and in no rate until it is due',
        'an exemption leaves the denominator; not pursued by own word stays in it',
      ],
      'rulings/rulings.test.ts': ['rates say of how many, and the public is told the same'],
    },
  },
];

it('there are ten', () => {
  expect(truths).toHaveLength(10);
});

/** A title as it stands in a test: as a name of its own, or as a row of a table. */
const stands = (text: string, title: string) =>
  ["'", '"', '`'].some((quote) => text.includes(`${quote}${title}${quote}`));

describe.each(truths)('$truth', ({ by }) => {
  it('is kept by tests that are there', () => {
    const missing = Object.entries(by).flatMap(([file, titles]) => {
      const text = readFileSync(join(root, file), 'utf8');
      expect(text, file).not.toMatch(/\b(it|describe)\.(skip|only|todo)\b/);
      return titles.filter((title) => !stands(text, title)).map((title) => `${file}: ${title}`);
    });
    expect(missing).toEqual([]);
    expect(Object.values(by).flat().length).toBeGreaterThan(1);
  });
});

it('what is missing is told in different words', () => {
  const words = (name: string) =>
    (schema.getType(name) as ReturnType<typeof schema.getType> & { getValues(): { name: string }[] })
      .getValues()
      .map((value) => value.name);
  expect(words('ObligationStatus')).toEqual(
    expect.arrayContaining([
      'OVERDUE',
      'WAITING',
      'SENT_BACK',
      'NOT_RESPONSIBLE',
      'NO_RULED_DEADLINE',
      'EXEMPT',
    ]),
  );
  expect(words('GapState')).toEqual(
    expect.arrayContaining(['SILENT', 'NO_PLAN', 'PLAN_NOT_READ', 'TRUNCATED', 'UNCONFIRMED']),
  );
  expect(words('VerdictReason')).toEqual(
    expect.arrayContaining(['NO_FIGURE', 'NUMBER_NOT_SAID', 'BASE_NOT_SAID', 'BASE_NOT_SUPPLIED']),
  );
});
