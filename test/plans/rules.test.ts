import { describe, expect, it } from 'vitest';
import {
  agreedOn,
  agreement,
  confirmationProblems,
  type Found,
  gapOf,
  type MappingState,
  type PlanSource,
  readingProblems,
} from '../../db/plans/rules.ts';
import documents from '../../db/seed/documents.json' with { type: 'json' };
import plans from '../../db/seed/plans.json' with { type: 'json' };
import readings from '../../db/seed/readings.json' with { type: 'json' };

const by = (readById: string, state: MappingState, isExample = false): Found => ({
  readById,
  state,
  isExample,
});

describe("Cohen's kappa", () => {
  it('of the crosswalk is 0.74: 126 of 162 pairs are read alike', () => {
    const states = new Map<string, string[]>();
    for (const { mappingId, state } of readings)
      states.set(mappingId, [...(states.get(mappingId) ?? []), state]);
    const pairs = [...states.values()].map(([one, other]) => [one!, other!] as const);
    expect(agreement(pairs)).toEqual({ read: 162, alike: 126, kappa: '0.74' });
  });
  it('is 0.40 in the textbook table of 20, 5, 10 and 15', () => {
    const times = (n: number, one: string, other: string) =>
      Array.from({ length: n }, () => [one, other] as const);
    const pairs = [
      ...times(20, 'yes', 'yes'),
      ...times(5, 'yes', 'no'),
      ...times(10, 'no', 'yes'),
      ...times(15, 'no', 'no'),
    ];
    expect(agreement(pairs)).toEqual({ read: 50, alike: 35, kappa: '0.40' });
  });
  it('is below zero where readers agree less than by chance', () => {
    expect(
      agreement([
        ['a', 'b'],
        ['b', 'a'],
      ]).kappa,
    ).toBe('-1.00');
  });
  it('has no meaning where both always say the same one thing, or nobody read', () => {
    expect(agreement([['a', 'a']]).kappa).toBeNull();
    expect(agreement([]).kappa).toBeNull();
  });
});

describe('what readings make of a mapping', () => {
  it.each([
    ['nobody has read it', [], null, 'plan_not_read'],
    ['one person has', [by('a', 'copied')], null, 'unconfirmed'],
    ['two agree', [by('a', 'copied'), by('b', 'copied')], 'copied', 'unconfirmed'],
    ['two differ', [by('a', 'copied'), by('b', 'weaker')], null, 'disputed'],
    ['an example office agrees', [by('a', 'copied'), by('x', 'copied', true)], null, 'unconfirmed'],
    ['an example office differs', [by('a', 'copied'), by('x', 'weaker', true)], null, 'unconfirmed'],
    ['only an example office has', [by('x', 'copied', true)], null, 'plan_not_read'],
  ] as const)('when %s', (_what, found, agreed, gap) => {
    expect(agreedOn(found)).toBe(agreed);
    expect(gapOf({ state: null, isConfirmed: false }, found)).toBe(gap);
  });
  it('once confirmed it is what was confirmed, whatever its readings were', () => {
    const found = [by('a', 'copied'), by('b', 'weaker')];
    expect(gapOf({ state: 'weaker', isConfirmed: true }, found)).toBe('weaker');
  });
});

const whole = { readAs: 'full_text', status: 'in_force' };
const excerpt = { ...whole, readAs: 'excerpt' };
const news = { ...whole, readAs: 'not_retrieved' };

describe('a reading is refused', () => {
  const paths = (asked: { state: MappingState; section?: string }, source: PlanSource) =>
    readingProblems(asked, source).map((p) => p.path);
  it('without its place where the plan has the task', () => {
    expect(paths({ state: 'weaker', section: ' ' }, whole)).toEqual(['section']);
    expect(paths({ state: 'weaker', section: 'II.2' }, whole)).toEqual([]);
  });
  it.each([
    ['silent', whole, []],
    ['silent', excerpt, ['state']],
    ['silent', news, ['state']],
    ['weaker', news, ['section', 'state']],
    ['truncated', excerpt, []],
    ['news_silent', news, []],
    ['news_silent', excerpt, ['state']],
    ['truncated', { ...whole, status: 'cited_not_found' }, ['plan']],
  ] as const)('or not: "%s" of %o', (state, source, problems) => {
    expect(paths({ state }, source)).toEqual(problems);
  });
});

it('every shipped reading is one that could be made again', () => {
  const readAs = new Map(documents.map((d) => [d.id, d.readAs]));
  const sources = new Map(plans.map((p) => [p.id, { status: p.status, readAs: readAs.get(p.documentId)! }]));
  // What two found and a third settled stands as it was found.
  const settled = new Set(readings.filter((r) => r.reader === 3).map((r) => r.mappingId));
  expect(settled.size).toBe(4);
  for (const { mappingId, reader, state, section } of readings) {
    if (settled.has(mappingId) && reader !== 3) continue;
    const asked = { state: state as MappingState, section: section ?? null };
    expect.soft(readingProblems(asked, sources.get(mappingId.split('~')[0]!)!), mappingId).toEqual([]);
  }
});

it('a confirmation needs a reading that found it, and a reason', () => {
  const asked = { state: 'copied', section: '1', reason: ' ' } as const;
  const paths = (found: Found[]) => confirmationProblems(asked, found, whole).map((p) => p.path);
  expect(paths([by('a', 'weaker')])).toEqual(['state', 'reason']);
  expect(paths([by('a', 'copied')])).toEqual(['reason']);
  expect(paths([by('x', 'copied', true)])).toEqual(['state', 'reason']);
});
