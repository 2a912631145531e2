import { afterAll, expect, it } from 'vitest';
import { groundsAnew } from '../../db/fields/kept.ts';
import { toStatement } from '../../db/reading.ts';
import { type Outcome, reportAt, seen, send } from '../support/cycle.ts';
import { useLedger, type Who } from '../support/ledger.ts';

// What the ledger said on a past day stays what it said, whatever is written later.

const ledger = useLedger();
// Facts are written here without their acts, which would have kept what hangs on them.
afterAll(async () => {
  await ledger.db().writeBatch(groundsAnew().map(toStatement));
});

const id = (type: string, key: string) => `${type}:${key}`;
const dayLater = () => ledger.advance(86_400);
/** The clock stands at 22/11/2026 and is moved on by whole days. */
const days = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'] as const;

const reportFields = `id status revision publishedAt leafNumber supersededAt supersededBy { id status } supersedes { id }
  items { claim done task { code } } values { value indicator { code } } submittedBy { officeEn }`;

const questions = (reports: readonly Outcome[]): Record<string, string> => ({
  'a report that may be corrected': `report(id: "${reports[0]!.id}" @) { ${reportFields} }`,
  'the same by node': `nodes(ids: ["${reports[0]!.id}"] @) { ... on Report { ${reportFields} } }`,
  'another report': `report(id: "${reports[1]!.id}" @) { ${reportFields} }`,
  'what was published': `publishedReports(first: 9 @) { totalCount nodes { id revision supersededAt } }`,
  'the latest claims on a task': `directive(symbol: "20-CT/TW" @) { task(code: "3.11") { latestClaims(first: 9) { totalCount nodes { claim period report { id revision supersededAt } } } } }`,
  'the rounds and their counts': `directive(symbol: "20-CT/TW" @) { rounds(first: 9) { nodes { period counts { status reports } reports(first: 9) { totalCount nodes { id } } } } }`,
  'a body and its reports': `agency(id: "${id('Agency', 'hp2-ubnd')}" @) { nameVi parent { nameVi } reports(first: 9) { totalCount nodes { id revision } } latestValues(first: 9) { nodes { value } } predecessors { from { nameVi } } }`,
  'a department and its parent': `agency(id: "${id('Agency', 'dolab')}" @) { nameVi parent { id nameVi } note }`,
  'a task and who answers for it': `directive(symbol: "20-CT/TW" @) { task(code: "2.4") { titleVi holders { agency { id } } assignments { agency { id } } indicators { code } provisions(first: 50) { totalCount } } }`,
  'a figure and its sources': `nodes(ids: ["${id('Observation', 'OBS-0001')}"] @) { ... on Observation { value note corroboratedBy { id } } }`,
  'a merged province and its plans': `territory(slug: "hai-phong" @) { nameVi plans(first: 50, withPredecessors: true) { totalCount } predecessors { from { nameVi } } }`,
  'an indicator and its latest values': `indicator(slug: "IND" @) { nameVi } byId: indicator(id: "${id('Indicator', 'IND-SENT-PROV')}" @) { nameVi latestValues(first: 9) { nodes { value period } } tasks { code } }`,
  'the reports on one’s own desk': `myReports(first: 9 @) { totalCount nodes { id status revision startedAt history { action } returns { reason } } }`,
});

async function answers(reports: readonly Outcome[], who: Who, day: string): Promise<Record<string, string>> {
  const asked = Object.entries(questions(reports)).filter(
    ([name]) => who !== 'public' || !name.includes('desk'),
  );
  return Object.fromEntries(
    await Promise.all(
      asked.map(async ([name, text]) => {
        const source = `{ ${text.replaceAll(' @', ` knownOn: "${day}"`)} }`.replaceAll(
          'symbol: "20-CT/TW" knownOn',
          'symbol: "20-CT/TW", knownOn',
        );
        const { data, errors } = await ledger.ask(who, source);
        if (errors) throw errors[0]!;
        return [name, JSON.stringify(data)];
      }),
    ),
  );
}

const asking: readonly Who[] = ['public', 'haiPhong', 'ministry', 'commission'];

it('an answer for a past day is not changed by anything written later', async () => {
  // 22/11: one province has published, the other is still writing.
  const published = await reportAt(ledger, 'published', 'haiPhong');
  let other = await reportAt(ledger, 'saved', 'sonLa');
  const reports = [published, other];

  const recorded = new Map<string, Record<string, string>>();
  const record = async (day: string) => {
    for (const who of asking) recorded.set(`${who} of ${day}`, await answers(reports, who, day));
  };
  const compare = async (after: string) => {
    for (const [whoOf, then] of recorded) {
      const [who, day] = whoOf.split(' of ') as [Who, string];
      const now = await answers(reports, who, day);
      for (const [name, text] of Object.entries(then))
        expect.soft(now[name], `${after}: ${name}, known on ${day}, asked by ${who}`).toBe(text);
    }
  };

  dayLater(); // 23/11
  await record(days[0]);
  await record(days[1]);
  expect(recorded.get('public of 2026-11-21')!['what was published']).toContain('"totalCount":0');
  expect(recorded.get('public of 2026-11-22')!['what was published']).toContain('"totalCount":1');

  let correction = await send(ledger, 'haiPhong', 'correctReport', {
    ...seen(published),
    reason: 'A typing error.',
  });
  correction = await send(ledger, 'haiPhong', 'saveReport', {
    ...seen(correction),
    values: [{ indicator: 'IND-SENT-PROV', value: '1211' }],
  });
  correction = await send(ledger, 'haiPhong', 'submitReport', seen(correction));
  other = await send(ledger, 'sonLa', 'submitReport', seen(other));
  await compare('after a correction was begun');

  dayLater(); // 24/11
  await record(days[2]);
  correction = await send(ledger, 'ministry', 'verifyReport', seen(correction));
  correction = await send(ledger, 'commission', 'publishReport', seen(correction));
  await compare('after the correction was published');

  dayLater(); // 25/11
  await record(days[3]);
  other = await send(ledger, 'ministry', 'returnReport', {
    ...seen(other),
    reasons: [{ reason: 'Name it.' }],
  });
  other = await send(ledger, 'sonLa', 'submitReport', seen(other));
  other = await send(ledger, 'ministry', 'verifyReport', seen(other));
  await send(ledger, 'commission', 'publishReport', seen(other));
  await ledger.ask(
    'commission',
    'mutation { openRound(directive: "20-CT/TW", period: "2026-H1", key: "clocks-round-1") { __typename } }',
  );
  await compare('after another report and another round');
});

const later = "'2026-11-25T09:00:00.000Z'";
const amendments: readonly (readonly [string, string])[] = [
  [
    'a name is amended',
    `UPDATE agency_names SET name_vi = 'Tên khác', revision = revision + 1, known_from = ${later} WHERE agency_id = 'dolab'`,
  ],
  [
    'a parent is amended',
    `UPDATE agency_parents SET parent_id = 'moet', revision = revision + 1, known_from = ${later} WHERE agency_id = 'dolab'`,
  ],
  [
    'a body is amended',
    `UPDATE agencies SET note = 'Khác', revision = revision + 1, known_from = ${later} WHERE id IN ('dolab', 'hp2-ubnd')`,
  ],
  [
    'a holder is amended',
    `UPDATE responsibilities SET agency_id = 'moet', revision = revision + 1, known_from = ${later} WHERE agency_id = 'moha'`,
  ],
  [
    'a task is assigned to a body of its own',
    `INSERT INTO assignments (id, document_id, task_id, agency_id, role, function, basis, source_id, confidence, known_from)
      SELECT 'later/1', document_id, 'CT-20/2.4', 'moet', role, function, basis, source_id, confidence, ${later} FROM assignments WHERE task_id IS NOT NULL LIMIT 1`,
  ],
  [
    'a holder is found for that assignment',
    `INSERT INTO responsibilities (id, assignment_id, task_id, role, agency_id, known_from) VALUES ('later/1~1', 'later/1', 'CT-20/2.4', 'lead', 'moet', ${later})`,
  ],
  [
    'a task is amended',
    `UPDATE tasks SET title_vi = 'Khác', revision = revision + 1, known_from = ${later} WHERE code = '2.4'`,
  ],
  [
    'an indicator speaks about another task',
    `INSERT OR IGNORE INTO task_indicators (task_id, indicator_id, known_from) SELECT 'CT-20/2.4', id, ${later} FROM indicators`,
  ],
  [
    'a plan’s line carries out another task',
    `INSERT OR IGNORE INTO provision_tasks (provision_id, task_id, known_from) SELECT id, 'CT-20/2.4', ${later} FROM provisions`,
  ],
  [
    'a figure is amended',
    `UPDATE observations SET value = '1', note = 'Khác', revision = revision + 1, known_from = ${later} WHERE id = 'OBS-0001'`,
  ],
  [
    'a figure gets another source',
    `INSERT OR IGNORE INTO corroborations (entity, entity_id, document_id, known_from) SELECT 'observation', 'OBS-0001', id, ${later} FROM documents LIMIT 3`,
  ],
  [
    'another province is recorded as part of a city',
    `INSERT OR IGNORE INTO territory_mappings (id, from_id, to_id, "on", kind, source_id, confidence, known_from)
      SELECT 'later~1', 'P63-14', to_id, "on", kind, source_id, confidence, ${later} FROM territory_mappings WHERE to_id = (SELECT id FROM territories WHERE slug = 'hai-phong' AND until IS NULL) LIMIT 1`,
  ],
  [
    'a round gets a due day',
    `UPDATE rounds SET due_at = ${later}, revision = revision + 1, known_from = ${later}`,
  ],
];

it.each(amendments)('an answer for a past day is not changed when %s', async (_what, statement) => {
  const reports = [{ id: id('Report', 'nobody') }, { id: id('Report', 'nobody') }] as Outcome[];
  const before = await answers(reports, 'public', '2026-11-24');
  const [changed] = await ledger.db().writeBatch([{ sql: `${statement} RETURNING 1 AS one`, args: [] }]);
  expect(changed!.length).toBeGreaterThan(0);
  const after = await answers(reports, 'public', '2026-11-24');
  for (const [name, text] of Object.entries(before)) expect.soft(after[name], name).toBe(text);
});

it('an amended fact answers anew for today', async () => {
  const asked = await ledger.ask(
    'public',
    `{ agency(id: "${id('Agency', 'dolab')}") { nameVi parent { nameVi } } }`,
  );
  expect(asked.data.agency).toEqual({ nameVi: 'Tên khác', parent: { nameVi: 'Bộ Giáo dục và Đào tạo' } });
});

it.each([
  ['today', 0],
  ['a day to come', 30],
])('knownOn %s is refused in words: that day is not over', async (_what, ahead) => {
  const { today } = await ledger.ctx('public');
  const day = new Date(Date.parse(today) + ahead * 86_400_000).toISOString().slice(0, 10);
  const asked = await ledger.ask(
    'public',
    `{ publishedReports(first: 1, knownOn: "${day}") { totalCount } }`,
  );
  expect(asked.errors?.[0]?.message).toBe(
    'Name a day that is over: until midnight the ledger may still say more about today.',
  );
  expect(asked.errors?.[0]?.originalError).toMatchObject({
    code: 'day_not_over',
    fields: [{ path: 'knownOn' }],
  });
});

it('before the ledger knew anything it says nothing', async () => {
  const asked = await ledger.ask(
    'public',
    '{ publishedReports(first: 1, knownOn: "2020-01-01") { totalCount } directive(symbol: "20-CT/TW", knownOn: "2020-01-01") { id } agencies(first: 1, knownOn: "0001-01-01") { totalCount } }',
  );
  expect(asked.data).toEqual({
    publishedReports: { totalCount: 0 },
    directive: null,
    agencies: { totalCount: 0 },
  });
});

it('a day is over at midnight in Hà Nội, not in Greenwich', async () => {
  const at = (now: string, today: string) =>
    ledger.ask(
      'public',
      '{ directives(first: 1, knownOn: "2026-11-30") { totalCount } }',
      {},
      { now, today },
    );
  const before = await at('2026-11-30T16:59:59.999Z', '2026-11-30');
  const after = await at('2026-11-30T17:00:00.000Z', '2026-12-01');
  expect([before.errors?.length, after.errors?.length]).toEqual([1, undefined]);
});
