import { describe, expect, it } from 'vitest';
import { WrongState } from '../../db/errors.ts';
import {
  casesProblems,
  dayProblems,
  divergenceOf,
  type FindingStep,
  findingSteps,
  type InspectionStep,
  inspectionSteps,
  inspectsInLine,
  isAbove,
  nextFinding,
  nextInspection,
  nextRecommendation,
  supervises,
} from '../../db/inspections/rules.ts';
import { findingStatuses, inspectionStatuses } from '../../db/inspections/table.ts';

/** Every status × every step; a dash leads nowhere and says so. */
const inspectionTable: Record<string, Record<InspectionStep, string>> = {
  planned: { begin: 'under_way', recordFinding: '-', conclude: '-', callOff: 'called_off' },
  under_way: { begin: '-', recordFinding: 'under_way', conclude: 'concluded', callOff: 'called_off' },
  concluded: { begin: '-', recordFinding: '-', conclude: '-', callOff: '-' },
  called_off: { begin: '-', recordFinding: '-', conclude: '-', callOff: '-' },
};
const findingTable: Record<string, Record<FindingStep, string>> = {
  open: { handle: 'handled', close: '-', withdraw: 'withdrawn' },
  handled: { handle: 'handled', close: 'closed', withdraw: 'withdrawn' },
  closed: { handle: '-', close: '-', withdraw: '-' },
  withdrawn: { handle: '-', close: '-', withdraw: '-' },
};
const tried = (go: () => string) => {
  try {
    return go();
  } catch (e) {
    expect((e as Error).message).toMatch(/^This (inspection|finding) (is|was) /);
    return '-';
  }
};

describe('every status times every step', () => {
  it.each(inspectionStatuses)('of an inspection that is %s', (status) => {
    const steps = Object.keys(inspectionTable[status]!) as InspectionStep[];
    const all = Object.fromEntries(steps.map((s) => [s, tried(() => nextInspection(status, s))]));
    expect(all).toEqual(inspectionTable[status]);
    expect(steps).toEqual(expect.arrayContaining(Object.keys(inspectionSteps[status])));
  });
  it.each(findingStatuses)('of a finding that is %s', (status) => {
    const steps = Object.keys(findingTable[status]!) as FindingStep[];
    const all = Object.fromEntries(steps.map((s) => [s, tried(() => nextFinding(status, s))]));
    expect(all).toEqual(findingTable[status]);
    expect(steps).toEqual(expect.arrayContaining(Object.keys(findingSteps[status])));
  });
  it('of a recommendation: answered once, unless it was deferred', () => {
    expect(nextRecommendation('sent', null)).toBe('answered');
    expect(nextRecommendation('answered', 'deferred')).toBe('answered');
    expect(() => nextRecommendation('answered', 'accepted')).toThrow(WrongState);
    expect(() => nextRecommendation('answered', 'declined')).toThrow(WrongState);
  });
});

it('claims that nobody judged are neither agreeing nor diverging, and what is counted adds up', () => {
  expect(
    divergenceOf([
      { assessment: null, claims: 7 },
      { assessment: 'upheld', claims: 3 },
      { assessment: 'partly_upheld', claims: 1 },
      { assessment: 'not_upheld', claims: 2 },
      { assessment: 'cannot_be_judged', claims: 1 },
    ]),
  ).toEqual({ claims: 14, assessed: 7, agreeing: 3, diverging: 3, cannotBeJudged: 1, notAssessed: 7 });
  expect(divergenceOf([])).toEqual({
    claims: 0,
    assessed: 0,
    agreeing: 0,
    diverging: 0,
    cannotBeJudged: 0,
    notAssessed: 0,
  });
});

const body = (kind: string, territoryId: string | null = null) => ({ kind, territoryId });
it.each([
  ['a ministry', 'a province', body('ministry'), body('province_government', 'P34-31'), true],
  ['the Commission', 'a ministry', body('party_central'), body('ministry'), true],
  [
    'a province',
    'its department',
    body('province_government', 'P34-14'),
    body('province_department', 'P34-14'),
    true,
  ],
  ['a province', 'a ministry', body('province_government', 'P34-31'), body('ministry'), false],
  ['a ministry', 'another', body('ministry'), body('ministry'), false],
  ['a ministry', 'the Front of a province', body('ministry'), body('front', 'P34-19'), true],
  ['a body of unknown kind', 'a ministry', body('club'), body('ministry'), false],
])('%s stands above %s, or not', (_a, _b, above, below, expected) => {
  expect(isAbove(above, below)).toBe(expected);
});

const placed = (kind: string, nameVi: string, territoryId: string | null = null) => ({
  kind,
  nameVi,
  territoryId,
});
const council = placed('province_government', 'Hội đồng nhân dân tỉnh Sơn La', 'P34-14');
const committee = placed('province_government', 'Ủy ban nhân dân tỉnh Sơn La', 'P34-14');
const homeAffairs = placed('ministry', 'Bộ Nội vụ');

it.each([
  ['the Front', placed('front', 'Mặt trận Tổ quốc Việt Nam'), false, 'P34-31', true],
  ['the National Assembly', placed('national_assembly', 'Quốc hội'), false, 'P34-31', true],
  ['a body that the directive names for it', placed('party_committee', 'Đảng ủy Quốc hội'), true, null, true],
  ['the same body, not named', placed('party_committee', 'Đảng ủy Quốc hội'), false, null, false],
  ['a council in its territory', council, false, 'P34-14', true],
  ['a council in another', council, false, 'P34-31', false],
  ['a council of a body of the whole country', council, false, null, false],
  ['a council that is named, in another territory', council, true, 'P34-31', false],
  ["a People's Committee", committee, false, 'P34-14', false],
  ['a ministry', homeAffairs, false, 'P34-14', false],
])('%s supervises a claim, or not', (_what, body, isNamed, territoryId, expected) => {
  expect(supervises(body, { isNamed, territoryId })).toBe(expected);
});

const party = placed('province_party', 'Tỉnh ủy Sơn La', 'P34-14');
it.each([
  ['a Party committee', party, placed('province_party', 'Đảng ủy UBND', 'P34-14'), true],
  ['a Party committee', party, placed('province_party', 'Thành ủy Hải Phòng', 'P34-31'), false],
  ['a Party committee', party, committee, false],
  ['a Party committee', party, placed('party_central', 'Ban Tổ chức Trung ương'), false],
  ['a central Party body', placed('party_central', 'Ủy ban Kiểm tra Trung ương'), party, true],
  ['a central Party body', placed('party_central', 'Ủy ban Kiểm tra Trung ương'), homeAffairs, false],
  ['a ministry', homeAffairs, committee, true],
  ['a ministry', homeAffairs, party, false],
  ['a ministry', homeAffairs, council, false],
  ['a ministry', homeAffairs, placed('government', 'Chính phủ'), false],
  ["a People's Committee", committee, placed('province_department', 'Sở Nội vụ', 'P34-14'), true],
  ['a department', placed('province_department', 'Sở Nội vụ', 'P34-14'), committee, false],
  ['a council', council, committee, false],
  ['the Front', placed('front', 'Mặt trận Tổ quốc Việt Nam'), committee, false],
])('%s inspects in its own line only, nobody above it', (_what, inspector, inspected, expected) => {
  expect(inspectsInLine(inspector, inspected)).toBe(expected);
});

it('a count needs its noun, and a blank is not zero', () => {
  expect(casesProblems({})).toEqual([]);
  expect(casesProblems({ cases: 0, casesOf: 'lists' })).toEqual([]);
  expect(casesProblems({ cases: 2 })).toMatchObject([{ path: 'casesOf' }]);
  expect(casesProblems({ casesOf: 'lists' })).toMatchObject([{ path: 'cases' }]);
  expect(casesProblems({ cases: -1, casesOf: 'lists' })).toMatchObject([{ path: 'cases' }]);
});

it('what was done was done on a day that has come, and not before what it follows', () => {
  const limits = { since: '2026-11-01', today: '2026-11-22' };
  expect(dayProblems('on', '2026-11-22', limits)).toEqual([]);
  for (const on of ['2026-11-23', '2026-10-31', '2026-02-30', 'soon'])
    expect(dayProblems('on', on, limits), on).toHaveLength(1);
});
