// Every kind of record can be put right, in one way: it happens once, is audited, is refused to all but whoever keeps it, stands
// beside the record with its reason, and every earlier day goes on saying what it said.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../db/ctx.ts';
import { toId } from '../../schema/ids.ts';
import { schema } from '../../schema/index.ts';
import { addOffice, withToken } from '../access/cast.ts';
import { mutation, newKey, word } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();
const names = {
  keeper: ['cpsc', 'administrator'],
  commission: ['cpsc', 'commission'],
  ministry: ['moha', 'ministry_officer'],
  province: ['hp2-ubnd', 'province_officer'],
  front: ['vff', 'supervisor'],
} as const;
type Office = keyof typeof names;
const offices = {} as Record<Office, Actor>;
beforeAll(async () => {
  for (const [name, [agency, role]] of Object.entries(names))
    offices[name as Office] = await withToken(
      ledger,
      (await addOffice(ledger, agency, role, { isExample: false })).token,
    );
});

async function say(
  who: Office,
  change: string,
  args: Record<string, unknown>,
  { wanted = '... on Node { id }', key = newKey() } = {},
) {
  const source = mutation(change, { ...args, key }, wanted);
  const asked = await ledger.ask('public', source, {}, { actor: offices[who] });
  if (asked.errors) throw asked.errors[0]!;
  return asked.data[change];
}
const read = async (source: string) => {
  const asked = await ledger.ask('public', source);
  if (asked.errors) throw asked.errors[0]!;
  return asked.data;
};

const reason = 'Đọc lại tại nguồn.';
const document = (id: string) => toId('Document', id);

/** Of each kind one record, one field of it, and what that is rightly. */
const kinds: readonly {
  readonly type: string;
  readonly table: string;
  readonly id: string;
  readonly field: string;
  readonly to: unknown;
  readonly by?: Office;
  /** How the field is asked for where it names a record. */
  readonly asked?: string;
}[] = [
  { type: 'Document', table: 'documents', id: 'S-SL-2025', field: 'note', to: 'Đã đọc toàn văn.' },
  { type: 'Agency', table: 'agencies', id: 'vbsp', field: 'startedOn', to: '2002' },
  { type: 'AgencyName', table: 'agency_names', id: 'moha/name-1', field: 'shortName', to: 'BNV' },
  { type: 'Succession', table: 'successions', id: '', field: 'scope', to: 'Lao động ngoài nước' },
  { type: 'Assignment', table: 'assignments', id: 'CT-20/5.4/coc/lead', field: 'note', to: 'Trang 4.' },
  { type: 'Directive', table: 'directives', id: 'CT-20', field: 'subjectEn', to: 'Sending workers abroad' },
  { type: 'DirectiveSubject', table: 'directive_subjects', id: '', field: 'note', to: 'Mục 1.' },
  { type: 'Baseline', table: 'baselines', id: '', field: 'titleEn', to: 'Another sum of it' },
  { type: 'Task', table: 'tasks', id: 'CT-20/2.3', field: 'titleEn', to: 'Another short title' },
  { type: 'Plan', table: 'plans', id: 'PL-SL-5000', field: 'period', to: '2021-2025' },
  { type: 'Provision', table: 'provisions', id: '', field: 'titleEn', to: 'Another line' },
  { type: 'Indicator', table: 'indicators', id: 'IND-SENT', field: 'definitionEn', to: 'Workers who left.' },
  { type: 'Target', table: 'targets', id: 'TG-SL-1', field: 'textEn', to: 'Other words.' },
  { type: 'Observation', table: 'observations', id: 'OBS-0001', field: 'asOf', to: '2023-12-31' },
  { type: 'QualityRule', table: 'quality_rules', id: '', field: 'section', to: '§9' },
  { type: 'Territory', table: 'territories', id: 'P34-31', field: 'note', to: 'Gồm Hải Dương.' },
  {
    type: 'TerritoryName',
    table: 'territory_names',
    id: 'VN/name-1',
    field: 'fullNameVi',
    to: 'Nước Việt Nam',
  },
  { type: 'TerritoryMapping', table: 'territory_mappings', id: 'P63-01~P34-01', field: 'kind', to: 'merged' },
  { type: 'TerritoryMeasure', table: 'territory_measures', id: 'P34-15/area', field: 'value', to: '3359.9' },
  { type: 'Field', table: 'fields', id: '', field: 'section', to: '§7', by: 'commission' },
];

it('knows every change that puts something right', () => {
  const there = Object.keys(schema.getMutationType()!.getFields()).filter((name) => /^correct/.test(name));
  const tried = kinds.map(({ type }) => `correct${type}`).filter((name) => name !== 'correctObservation');
  // What was inspected, judged and answered is put right by whoever did, rulings by whoever rules: test/inspections/cycle.test.ts,
  // test/rulings/rulings.test.ts.
  const judged = ['correctInspection', 'correctFinding', 'correctVerdict', 'correctRecommendationAnswer'];
  const ruled = ['correctRuling', 'correctExemption'];
  // Where a passage of a text lies is put right too: test/texts/load.test.ts.
  expect(tried.concat('correctReport', 'correctSpan', judged, ruled).sort()).toEqual(there.sort());
});

describe('putting right', () => {
  beforeAll(async () => {
    await say('commission', 'assignField', {
      document: document('CT-20'),
      section: '1',
      agency: toId('Agency', 'moha'),
      function: 'overseas_labour',
      tasks: [toId('Task', 'CT-20/1.1')],
      from: '2027-01-01',
    });
  });

  it.each(kinds)(
    '$type happens once, is audited, is refused to all but its keeper, and changes no earlier answer',
    async ({ type, table, id: named, field, to, by = 'keeper' }) => {
      const [row] = await ledger.rows(
        `SELECT id, revision FROM ${table} WHERE id = ? OR ? = '' ORDER BY id LIMIT 1`,
        [named, named],
      );
      const id = toId(type, row!.id);
      const isFigure = type === 'Observation';
      const change = isFigure ? 'amendObservation' : `correct${type}`;
      const words = isFigure ? 'note' : 'reason';
      const args = { id, revision: Number(row!.revision), [field]: to, [words]: reason };
      const shown = `__typename ... on ${type} { ${field} revision corrections { revision reason correctedBy { id } changed { field before after } } }`;
      const { node: before } = await read(`{ node(id: "${id}") { ${shown} } }`);

      for (const who of Object.keys(names) as Office[]) {
        if (who === by) continue;
        expect(await say(who, change, args), who).toMatchObject({ __typename: 'Forbidden' });
      }
      for (const [wrong, path] of [
        [{ ...args, [words]: ' ' }, words],
        [{ ...args, [field]: before[field] }, words],
      ] as const)
        expect(await say(by, change, wrong)).toMatchObject({ __typename: 'Invalid', fields: [{ path }] });
      expect(await say(by, change, { ...args, revision: args.revision + 3 })).toMatchObject({
        __typename: 'Conflict',
        currentRevision: args.revision,
      });

      const key = newKey();
      const wanted = `... on ${type} { id revision ${field} }`;
      const done = await say(by, change, args, { wanted, key });
      expect(done).toMatchObject({ __typename: type, revision: args.revision + 1, [field]: to });
      expect(await say(by, change, args, { wanted, key })).toEqual(done);

      const {
        now,
        then: [then],
      } = await read(
        `{ now: node(id: "${id}") { ${shown} } then: nodes(ids: ["${id}"], knownOn: "2026-11-21") { ${shown} } }`,
      );
      expect(then).toEqual(type === 'Field' ? null : { ...before, corrections: [] });
      expect(now).toMatchObject({ [field]: to, revision: args.revision + 1 });
      expect(now.corrections).toEqual([
        {
          revision: args.revision + 1,
          reason,
          correctedBy: { id: toId('Office', (offices[by] as { id: string }).id) },
          changed: [{ field, before: before[field], after: to }],
        },
      ]);
      const audited = await ledger.rows(
        "SELECT revision, actor_id, changes FROM audit_log WHERE entity_id = ? AND action LIKE '%.correct' OR entity_id = ? AND action = 'observation.amend'",
        [String(row!.id), String(row!.id)],
      );
      expect(audited).toHaveLength(1);
      expect(audited[0]).toMatchObject({
        revision: args.revision + 1,
        actor_id: (offices[by] as { id: string }).id,
      });
      expect(JSON.parse(String(audited[0]!.changes))).toMatchObject({ reason });
    },
  );

  it('refuses what must be known, words that are not among those there are, and records that are not there', async () => {
    const args = { id: toId('Assignment', 'CT-20/5.5/cpc/lead'), revision: 1, reason };
    expect(await say('keeper', 'correctAssignment', { ...args, function: null })).toMatchObject({
      fields: [{ path: 'function' }],
    });
    expect(await say('keeper', 'correctAssignment', { ...args, basis: 'guessed' })).toMatchObject({
      fields: [{ path: 'basis' }],
    });
    expect(
      await say('keeper', 'correctAssignment', { ...args, agency: toId('Agency', 'nobody') }),
    ).toMatchObject({ fields: [{ path: 'agency' }] });
    expect(await say('keeper', 'correctAssignment', { ...args, id: 'eA==', note: 'x' })).toMatchObject({
      __typename: 'NotFound',
    });
  });
});

describe('a document', () => {
  const paper = (symbol: string, more: Record<string, unknown> = {}) => ({
    kind: 'resolution',
    symbol,
    readAs: 'not_retrieved',
    standing: word('NEWS'),
    titleVi: 'Nghị quyết thử nghiệm',
    ...more,
  });
  const council = toId('Agency', 'sl-hdnd');

  it('becomes read: how much of it, as what kind of source, and how its particulars were taken', async () => {
    const id = document('PL-SL-NQ420');
    const read420 = {
      id,
      revision: 1,
      readAs: 'full_text',
      standing: word('OFFICIAL_DATA'),
      url: 'https://example.org/420.pdf',
      reason: 'Hội đồng nhân dân tỉnh gửi bản chính.',
    };
    const wanted =
      '... on Document { readAs standing confidence corrections { changed { field before after } } }';
    expect(await say('keeper', 'correctDocument', read420, { wanted })).toMatchObject({
      readAs: 'full_text',
      standing: 'OFFICIAL_DATA',
      corrections: [
        {
          changed: [
            { field: 'url', before: null, after: 'https://example.org/420.pdf' },
            { field: 'readAs', before: 'not_retrieved', after: 'full_text' },
            { field: 'standing', before: 'news', after: 'official_data' },
          ],
        },
      ],
    });
    const { document: then } = await read(
      '{ document(symbol: "420", knownOn: "2026-11-21") { readAs standing } }',
    );
    expect(then).toEqual({ readAs: 'not_retrieved', standing: 'NEWS' });
  });

  it('is told its number and its day once they are known, and is found by them', async () => {
    const { symbol: _, ...unknown } = paper('');
    const made = await say('keeper', 'recordDocument', unknown);
    const filled = {
      id: made.id,
      revision: 1,
      symbol: '77/NQ-HĐND',
      issuedOn: '2024-12-05',
      issuer: council,
      reason,
    };
    expect(await say('keeper', 'correctDocument', filled)).toMatchObject({ __typename: 'Document' });
    expect(
      await read(
        '{ document(symbol: "77/NQ-HĐND") { id issuedOn } search(text: "77 nq hdnd", first: 3) { id } }',
      ),
    ).toEqual({
      document: { id: made.id, issuedOn: '2024-12-05' },
      search: expect.arrayContaining([{ id: made.id }]),
    });
  });

  it('does not take the symbol and day of another of its issuer, neither when recorded nor when put right', async () => {
    const there = document('PL-SL-NQ420');
    const same = { issuedOn: '2024-12-05', issuer: council };
    const wanted = '... on Node { id } ... on Conflict { there }';
    expect(await say('keeper', 'recordDocument', paper('420', same), { wanted })).toMatchObject({
      __typename: 'Conflict',
      message: 'This issuer already has a document of this symbol and day.',
      there,
    });
    expect(await say('keeper', 'recordDocument', paper(' 420 ', same))).toMatchObject({
      __typename: 'Conflict',
    });
    for (const other of [
      paper('420', { ...same, issuedOn: '2023-12-05' }),
      paper('420', { issuedOn: '2024-12-05', issuer: toId('Agency', 'pt2-hdnd') }),
    ])
      expect(await say('keeper', 'recordDocument', other)).toMatchObject({ __typename: 'Document' });
    const another = await say('keeper', 'recordDocument', paper('421', same));
    const turned = { id: another.id, revision: 1, symbol: '420', reason };
    expect(await say('keeper', 'correctDocument', turned, { wanted })).toMatchObject({
      __typename: 'Conflict',
      there,
    });
    // Two whose issuer and day nobody knows are taken for one as well.
    expect(await say('keeper', 'recordDocument', paper('900/QĐ'))).toMatchObject({ __typename: 'Document' });
    expect(await say('keeper', 'recordDocument', paper('900/QĐ'))).toMatchObject({ __typename: 'Conflict' });
  });

  it('that gives a directive gives it its symbol and day, and cannot lose them', async () => {
    const made = await say('keeper', 'recordDocument', {
      ...paper('30-CT/TN'),
      kind: 'directive',
      issuedOn: '2026-10-01',
      issuer: toId('Agency', 'secretariat'),
    });
    const about = {
      document: made.id,
      subjectVi: 'Thử',
      subjectEn: 'Test',
      hasQuantifiedTargets: false,
      hasDatedDeadlines: false,
    };
    expect(await say('keeper', 'recordDirective', about)).toMatchObject({ __typename: 'Directive' });
    const lost = { id: made.id, revision: 1, symbol: null, reason };
    expect(await say('keeper', 'correctDocument', lost)).toMatchObject({ fields: [{ path: 'symbol' }] });
    const right = { id: made.id, revision: 1, symbol: '31-CT/TN', issuedOn: '2026-10-02', reason };
    expect(await say('keeper', 'correctDocument', right)).toMatchObject({ __typename: 'Document' });
    expect(
      await read(
        '{ directive(symbol: "31-CT/TN") { issuedOn document { symbol } } old: directive(symbol: "30-CT/TN") { id } }',
      ),
    ).toEqual({ directive: { issuedOn: '2026-10-02', document: { symbol: '31-CT/TN' } }, old: null });
  });
});

describe('what follows from a record', () => {
  const holdersOf = async (code: string, validOn: string, known = '') =>
    (
      await read(
        `{ directive(symbol: "20-CT/TW", validOn: "${validOn}"${known}) { task(code: "${code}") { holders { role agency { id } } } } }`,
      )
    ).directive.task.holders;

  it('is put right with it: a role and a body that a text names', async () => {
    const id = toId('Assignment', 'CT-20/5.5/molisa-pc/coordinate');
    const before = await holdersOf('5.5', '2024-06-01');
    const args = { id, revision: 1, role: word('LEAD'), agency: toId('Agency', 'gov-pc-old'), reason };
    expect(await say('keeper', 'correctAssignment', args)).toMatchObject({ __typename: 'Assignment' });
    expect(await holdersOf('5.5', '2024-06-01')).toEqual(
      expect.arrayContaining([{ role: 'LEAD', agency: { id: toId('Agency', 'gov-pc-old') } }]),
    );
    expect(await holdersOf('5.5', '2024-06-01', ', knownOn: "2026-11-21"')).toEqual(before);
  });

  it('is put right with it: the day on which a function passed to another body', async () => {
    const [edge] = await ledger.rows(
      "SELECT id, revision FROM successions WHERE from_id = 'cpc' ORDER BY id LIMIT 1",
    );
    const heldOn = async (day: string) =>
      (await holdersOf('5.5', day)).find(
        (h: { role: string; agency: unknown }) => h.role === 'LEAD' && h.agency !== null,
      );
    const before = await heldOn('2025-02-10');
    const args = { id: toId('Succession', edge!.id), revision: edge!.revision, on: '2025-02-20', reason };
    expect(await say('keeper', 'correctSuccession', args)).toMatchObject({ __typename: 'Succession' });
    expect(before).toBeDefined();
    const held = await ledger.rows(
      'SELECT agency_id, "from" FROM responsibilities WHERE assignment_id = \'CT-20/5.5/cpc/lead\' AND (until IS NULL OR until > coalesce("from", \'\')) ORDER BY coalesce("from", \'\')',
    );
    expect(held).toEqual(
      expect.arrayContaining([expect.objectContaining({ agency_id: 'cpmc', from: '2025-02-20' })]),
    );
  });

  it('is put right with it: the day on which a body ended, and the terms of its officers', async () => {
    const office = await addOffice(ledger, 'sl-dolisa', 'province_officer', {
      until: '2025-03-01',
      from: '2020-01-01',
    });
    const args = { id: toId('Agency', 'sl-dolisa'), revision: 1, endedOn: '2025-04-01', reason };
    const done = await say('keeper', 'correctAgency', args);
    expect(done, JSON.stringify(done)).toMatchObject({ __typename: 'Agency' });
    expect(await ledger.rows('SELECT until FROM memberships WHERE person_id = ?', [office.id])).toEqual([
      { until: '2025-04-01' },
    ]);
    expect(
      await say('keeper', 'correctAgency', { ...args, revision: 2, startedOn: '2025-05-01' }),
    ).toMatchObject({ fields: [{ path: 'endedOn' }] });
  });

  it('a task that a ruling wants done by a day does not become a continuous one', async () => {
    const [once] = await ledger.rows(
      "SELECT id, revision FROM tasks WHERE cadence = 'one_off' ORDER BY id LIMIT 1",
    );
    const task = toId('Task', once!.id);
    await say('commission', 'makeRuling', {
      directive: toId('Directive', 'CT-20'),
      authority: toId('Agency', 'cpsc'),
      document: document('CT-20'),
      section: '1',
      ruledOn: '2026-11-01',
      tasks: [task],
      cadence: word('ONE_OFF'),
      owes: word('COMPLETION'),
      dueOn: '2026-12-31',
      from: '2026-11-01',
    });
    expect(
      await say('keeper', 'correctTask', {
        id: task,
        revision: once!.revision,
        cadence: word('CONTINUOUS'),
        reason,
      }),
    ).toMatchObject({ fields: [{ path: 'cadence' }] });
  });
});
