import { expect, it } from 'vitest';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();

const on = async (day: string, question: string) =>
  (await ledger.ask('public', `{ ${question.replaceAll('@', `validOn: "${day}"`)} }`)).data;

it.each([
  ['2022-12-12', 63],
  ['2025-06-30', 63],
  ['2025-07-01', 34],
  ['2026-11-22', 34],
])('on %s there are %i provinces and cities', async (day, count) => {
  const data = await on(day, 'territories(first: 100, @) { totalCount nodes { id } }');
  expect(data.territories.totalCount).toBe(count);
  expect(data.territories.nodes).toHaveLength(count);
});

it.each([
  ['2025-06-30', true],
  ['2025-07-01', false],
])('on %s Hải Dương is among the provinces: %s', async (day, isThere) => {
  const data = await on(day, 'territories(first: 100, @) { nodes { nameVi } }');
  const names = data.territories.nodes.map((t: { nameVi: string }) => t.nameVi);
  expect(names.includes('Hải Dương')).toBe(isThere);
  expect(names).toContain('Hải Phòng');
});

it.each([
  ['2025-06-30', true],
  ['2025-07-01', false],
])('on %s the People’s Committee of Hải Dương exists: %s', async (day, isThere) => {
  const data = await on(
    day,
    'agencies(first: 100, kind: PROVINCE_GOVERNMENT, existing: true, @) { nodes { id } }',
  );
  const ids = data.agencies.nodes.map((a: { id: string }) => a.id);
  expect(ids.includes('Agency:hd-ubnd')).toBe(isThere);
});

it.each([
  ['2023-01-01', 'cec'],
  ['2025-02-02', 'cec'],
  ['2025-02-03', 'cpsc'],
  ['2025-02-10', 'cpsc'],
  ['2025-03-02', 'cpsc'],
])('on %s task 5.7.1 is led by %s', async (day, holder) => {
  const data = await on(
    day,
    'directive(symbol: "20-CT/TW", @) { task(code: "5.7.1") { holders(role: LEAD) { agency { id } vacancyReason } } }',
  );
  expect(data.directive.task.holders).toEqual([{ agency: { id: `Agency:${holder}` }, vacancyReason: null }]);
});

it.each([
  ['2023-01-01', 'molisa-pc', null],
  ['2025-02-10', null, 'the body ended before a successor took this function over'],
  ['2025-03-02', 'moha-pc', null],
])('on %s the labour side of task 5.7.1 is with %s', async (day, holder, vacancy) => {
  const data = await on(
    day,
    'directive(symbol: "20-CT/TW", @) { task(code: "5.7.1") { holders(role: COORDINATE) { agency { id } vacancyReason assignment { agency { id } } } } }',
  );
  const ofLabour = data.directive.task.holders.find(
    (h: { assignment: { agency: { id: string } } }) => h.assignment.agency.id === 'Agency:molisa-pc',
  );
  expect(ofLabour).toMatchObject({
    agency: holder === null ? null : { id: `Agency:${holder}` },
    vacancyReason: vacancy,
  });
});

it('the text of an assignment reads as written, whoever holds it now', async () => {
  const question =
    'directive(symbol: "20-CT/TW", @) { task(code: "5.7.1") { assignments(role: LEAD) { agency { id nameVi } } } }';
  expect(await on('2026-11-22', question)).toEqual(await on('2023-01-01', question));
});

it('every section 5 task that names a body has a holder or an explicit vacancy, asked on days around each succession', async () => {
  const days = [
    '2022-12-12',
    '2025-02-02',
    '2025-02-03',
    '2025-02-04',
    '2025-02-28',
    '2025-03-01',
    '2025-06-30',
    '2025-07-01',
    '2026-11-22',
  ];
  for (const day of days) {
    const data = await on(
      day,
      'directive(symbol: "20-CT/TW", @) { tasks(first: 100, level: LEAF) { nodes { code assignments { id } holders { agency { id } vacancyReason } } } }',
    );
    const ofSection5 = data.directive.tasks.nodes.filter(
      (t: { code: string; assignments: unknown[] }) => t.code.startsWith('5.') && t.assignments.length > 0,
    );
    expect(ofSection5.length).toBeGreaterThan(10);
    for (const { code, holders } of ofSection5) {
      expect(holders.length, `${code} on ${day}`).toBeGreaterThan(0);
      for (const { agency, vacancyReason } of holders)
        expect((agency === null) !== (vacancyReason === null), `${code} on ${day}`).toBe(true);
    }
  }
});

it('both clocks turn together: what was so on one day, as the ledger said on another', async () => {
  const asked = await ledger.ask(
    'public',
    '{ territories(first: 1, validOn: "2025-06-30", knownOn: "2026-11-20") { totalCount } before: territories(first: 1, validOn: "2025-06-30", knownOn: "2026-10-01") { totalCount } }',
  );
  expect(asked.data).toEqual({ territories: { totalCount: 63 }, before: { totalCount: 0 } });
});
