// What is published is cited by a short id, and the id answers the same bytes for ever, whatever is written later.
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { citationIdOf } from '../../db/citations/cite.ts';
import { checkOf, parse } from '../../db/citations/rules.ts';
import type { Person } from '../../db/ctx.ts';
import { toId } from '../../schema/ids.ts';
import { app } from '../../worker/app.ts';
import { mutation, newKey, type Outcome, reportAt, seen, send, word } from '../support/cycle.ts';
import { keeperWith, writeKeeper } from '../support/keeper.ts';
import { useLedger, type Who } from '../support/ledger.ts';
import { settingsOn } from '../support/settings.ts';

const ledger = useLedger();
const keeper = keeperWith('verify');
beforeAll(() => writeKeeper(ledger));

const door = (path: string, headers = {}) => app.request(path, { headers }, settingsOn(ledger.config));
const cited = async (id: string, who: Who = 'public') => {
  const { data } = await ledger.ask(
    who,
    `{ citation(id: "${id}") { citationId type record bytes sha256 revisedSince revisedBy } }`,
  );
  return data.citation;
};
const citationOf = async (type: string, id: string) => {
  const { data } = await ledger.ask(
    'public',
    `{ node(id: "${toId(type, id)}") { ... on ${type} { citationId } } }`,
  );
  return data.node.citationId as string;
};
async function keep(change: string, args: Record<string, unknown>) {
  const source = mutation(change, { ...args, key: newKey() }, '... on Node { id }');
  const asked = await ledger.ask('public', source, {}, { actor: keeper });
  if (asked.errors) throw asked.errors[0]!;
  expect(asked.data[change].message).toBeUndefined();
  return asked.data[change];
}
const amend = (id: string, revision: number, value: string) =>
  keep('amendObservation', {
    id: toId('Observation', id),
    revision,
    value,
    qualifier: word('EXACT'),
    note: 'Misread in the table.',
  });

const linesOf = async (report: string, who: Who = 'public') =>
  (
    await ledger.ask(
      who,
      `{ report(id: "${report}") { items { citationId task { latestClaims(first: 9) { nodes { citationId } } } } values { citationId value } } }`,
    )
  ).data.report;

describe('a figure', () => {
  it('is cited by an id short enough to print, whose bytes say what it is', async () => {
    const id = await citationOf('Observation', 'OBS-0001');
    expect(id.length).toBeLessThanOrEqual(20);
    const citation = await cited(id);
    const said = JSON.parse(citation.bytes);
    const [row] = await ledger.rows("SELECT * FROM observations WHERE id = 'OBS-0001'");
    expect(said).toMatchObject({
      citation: id,
      type: 'Observation',
      indicatorId: row!.indicator_id,
      value: row!.value,
      unit: row!.unit,
      territoryId: row!.territory_id,
      qualifier: row!.qualifier,
      standing: row!.standing,
      sourceId: row!.source_id,
      periodStart: row!.period_start,
      periodEnd: row!.period_end,
      revision: 1,
      knownFrom: row!.known_from,
    });
    expect(citation).toMatchObject({
      citationId: id,
      record: toId('Observation', 'OBS-0001'),
      revisedSince: false,
    });
    expect(citation.sha256).toBe(createHash('sha256').update(citation.bytes).digest('hex'));
  });

  it('gives the same bytes after it was amended, twice, and says which version is the newest', async () => {
    const first = await citationOf('Observation', 'OBS-0002');
    const then = await cited(first);
    await amend('OBS-0002', 1, '7001');
    const second = await citationOf('Observation', 'OBS-0002');
    const thenSecond = await cited(second);
    await amend('OBS-0002', 2, '7002');
    const third = await citationOf('Observation', 'OBS-0002');
    expect(new Set([first, second, third]).size).toBe(3);
    expect(await cited(first)).toEqual({ ...then, revisedSince: true, revisedBy: third });
    expect(await cited(second)).toEqual({ ...thenSecond, revisedSince: true, revisedBy: third });
    expect(JSON.parse((await cited(third)).bytes)).toMatchObject({ value: '7002', revision: 3 });
    expect(await cited(third)).toMatchObject({ revisedSince: false, revisedBy: null });
  });

  it('asked for on a day before the amendment cites the version of that day', async () => {
    const on = async (clock: string) =>
      (
        await ledger.ask(
          'public',
          `{ nodes(ids: ["${toId('Observation', 'OBS-0002')}"]${clock}) { ... on Observation { citationId } } }`,
        )
      ).data.nodes[0].citationId;
    expect(parse(await on(', knownOn: "2026-11-21"'))?.revision).toBe(1);
    expect(parse(await on(''))?.revision).toBe(3);
  });

  it.each([
    ['Target', 'targets'],
    ['TerritoryMeasure', 'territory_measures'],
    ['Observation', 'observations'],
  ])('every %s cites itself, each under an id of its own', async (type, table) => {
    const ids = (await ledger.rows(`SELECT id FROM ${table} LIMIT 100`)).map((r) => toId(type, r.id));
    const asked = await ledger.ask(
      'public',
      `query($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { id citationId } } }`,
      { ids },
    );
    const found = asked.data.nodes as { id: string; citationId: string }[];
    expect(new Set(found.map((n) => n.citationId)).size).toBe(ids.length);
    for (const { id, citationId } of found.slice(0, 20)) expect((await cited(citationId)).record).toBe(id);
  });

  it('with an id made here, a UUID, is cited by its first digits', async () => {
    const made = await keep('recordObservation', {
      indicator: toId('Indicator', 'IND-SENT'),
      territory: toId('Territory', 'VN'),
      kind: word('ACTUAL'),
      series: 'test',
      value: '100',
      qualifier: word('EXACT'),
      periodType: 'year',
      periodStart: '2024-01-01',
      periodEnd: '2024-12-31',
      source: toId('Document', 'CT-20'),
    });
    const { data } = await ledger.ask(
      'public',
      `{ node(id: "${made.id}") { ... on Observation { citationId } } }`,
    );
    expect(data.node.citationId.length).toBeLessThanOrEqual(20);
    expect((await cited(data.node.citationId)).record).toBe(made.id);
  });
});

describe("a report's line", () => {
  let published: Outcome;
  let line: { items: { citationId: string }[]; values: { citationId: string }[] };
  beforeAll(async () => {
    published = await reportAt(ledger, 'published', 'haiPhong');
    line = await linesOf(published.id);
  });

  it('is cited once it is published, and the latest claim cites the line it is from', async () => {
    const claim = await cited(line.items[0]!.citationId);
    expect(JSON.parse(claim.bytes)).toMatchObject({
      type: 'ReportItem',
      taskId: 'CT-20/3.11',
      claim: 'in_progress',
      agencyId: 'hp2-ubnd',
      standing: 'example',
      roundId: 'CT-20/2026-Q3',
    });
    const latest = (await linesOf(published.id)).items[0].task.latestClaims.nodes[0];
    expect(latest.citationId).toBe(line.items[0]!.citationId);
    const value = JSON.parse((await cited(line.values[0]!.citationId)).bytes);
    expect(value).toMatchObject({
      indicatorId: 'IND-SENT-PROV',
      value: '1210',
      unit: 'persons',
      denominator: null,
    });
  });

  it('of a report on its way has no id, and one made up for it answers as if there were none, to the byte', async () => {
    const draft = await reportAt(ledger, 'submitted', 'sonLa');
    const own = await linesOf(draft.id, 'sonLa');
    expect(own.values).toMatchObject([{ citationId: null }]);
    const [row] = await ledger.rows("SELECT id FROM reports WHERE agency_id = 'sl-ubnd'");
    const made = (id: string) => {
      const hash = createHash('sha256').update(`ReportValue:${id}:IND-SENT-PROV:1`).digest('hex');
      return `v.${id.slice(0, 8)}!IND-SENT-PROV.1.${checkOf(hash)}`;
    };
    // The same making gives the published one's own id, so what follows does not miss by a misspelling.
    const [hers] = await ledger.rows("SELECT id FROM reports WHERE agency_id = 'hp2-ubnd'");
    expect(made(String(hers!.id))).toBe(line.values[0]!.citationId);
    const nobodys = made('f81d4fae-7dec-41d0-a765-00a0c91e6bf6');
    for (const who of ['public', 'sonLa', 'commission'] as const) {
      const [hidden, absent] = await Promise.all([cited(made(String(row!.id)), who), cited(nobodys, who)]);
      expect([hidden, absent]).toEqual([null, null]);
    }
    const [hidden, absent] = await Promise.all([door(`/c/${made(String(row!.id))}`), door(`/c/${nobodys}`)]);
    expect([hidden.status, absent.status]).toEqual([404, 404]);
    expect(await hidden.text()).toBe(await absent.text());
  });

  it('gives the same bytes after a correction took its place, and names the corrected line', async () => {
    const then = await cited(line.values[0]!.citationId);
    expect(then).toMatchObject({ revisedSince: false });
    let correction = await send(ledger, 'haiPhong', 'correctReport', {
      ...seen(published),
      reason: 'A typing error.',
    });
    correction = await send(ledger, 'haiPhong', 'saveReport', {
      ...seen(correction),
      values: [{ indicator: 'IND-SENT-PROV', value: '1211' }],
    });
    correction = await send(ledger, 'haiPhong', 'submitReport', seen(correction));
    correction = await send(ledger, 'ministry', 'verifyReport', seen(correction));
    expect(await cited(line.values[0]!.citationId)).toEqual(then);
    await send(ledger, 'commission', 'publishReport', seen(correction));
    const newer = (await linesOf(correction.id)).values[0].citationId;
    expect(await cited(line.values[0]!.citationId)).toEqual({
      ...then,
      revisedSince: true,
      revisedBy: newer,
    });
    expect(JSON.parse((await cited(newer)).bytes)).toMatchObject({ value: '1211' });
  });

  it('stays as it was when names, units and bodies are written anew', async () => {
    const ids = [
      line.items[0]!.citationId,
      line.values[0]!.citationId,
      await citationOf('Observation', 'OBS-0003'),
    ];
    const before = await Promise.all(ids.map((id) => cited(id)));
    const later = "'2026-12-25T09:00:00.000Z'";
    await ledger
      .db()
      .writeBatch(
        [
          `UPDATE indicators SET unit = 'households', name_en = 'Renamed', revision = revision + 1, known_from = ${later}`,
          `UPDATE territories SET until = '2026-12-01', revision = revision + 1, known_from = ${later} WHERE code = '31' AND until IS NULL`,
          `UPDATE territory_names SET name_vi = 'Tên khác', revision = revision + 1, known_from = ${later}`,
          `UPDATE agencies SET ended_on = '2026-12-01', revision = revision + 1, known_from = ${later} WHERE id = 'hp2-ubnd'`,
          `UPDATE documents SET symbol = 'x ' || id, revision = revision + 1, known_from = ${later}`,
        ].map((sql) => ({ sql, args: [] })),
      );
    expect(await Promise.all(ids.map((id) => cited(id)))).toEqual(before);
  });
});

describe('a mapping', () => {
  const mapping = (where: string) => ledger.rows(`SELECT id, revision FROM mappings WHERE ${where} LIMIT 1`);
  it('is cited once two people answer for it; a dispute has no id and none can be made up', async () => {
    const [agreed] = await mapping('is_confirmed = 1');
    expect(JSON.parse((await cited(await citationOf('Mapping', String(agreed!.id)))).bytes)).toMatchObject({
      isConfirmed: true,
    });
    const [disputed] = await mapping('is_confirmed = 0');
    const id = String(disputed!.id);
    expect(await citationOf('Mapping', id)).toBeNull();
    const hash = createHash('sha256').update(`Mapping:${id}::1`).digest('hex');
    expect(await cited(`m.${id}.1.${checkOf(hash)}`)).toBeNull();
    await keep('confirmMapping', {
      id: toId('Mapping', id),
      revision: 1,
      state: word(
        String(
          (await ledger.rows('SELECT state FROM readings WHERE mapping_id = ?', [id]))[0]!.state,
        ).toUpperCase(),
      ),
      section: '1',
      reason: 'Read a third time.',
    });
    // The version before the decision stays out of sight.
    expect(await cited(`m.${id}.1.${checkOf(hash)}`)).toBeNull();
    expect(await cited(await citationOf('Mapping', id))).toMatchObject({
      type: 'Mapping',
      revisedSince: false,
    });
  });
});

describe('an id', () => {
  it.each([
    'o.OBS-0001.1.aaaaaa',
    'o.OBS-0001.2.aaaaaa',
    'x.OBS-0001.1.aaaaaa',
    'o.OBS-0001',
    '',
    'o..1.aaaaaa',
    "o.' OR 1=1.1.aaaaaa",
    `o.${'a'.repeat(500)}.1.aaaaaa`,
    'constructor',
  ])('that cites nothing answers null: %s', async (id) => {
    expect(await cited(id)).toBeNull();
  });
  it('with one letter misprinted cites nothing rather than another figure', async () => {
    const id = await citationOf('Observation', 'OBS-0012');
    expect(await cited(id)).not.toBeNull();
    expect(await cited(id.replace('OBS-0012', 'OBS-0021'))).toBeNull();
  });
});

describe('at the door', () => {
  it('the bytes come back as they are, for ever, to be kept by anyone', async () => {
    const id = await citationOf('Observation', 'OBS-0004');
    const first = await door(`/c/${id}`);
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(first.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    const text = await first.text();
    expect(text).toBe((await cited(id)).bytes);
    await amend('OBS-0004', 1, '9');
    const again = await door(`/c/${id}`);
    expect(await again.text()).toBe(text);
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
  });
  it('whether it was revised is told beside the bytes, and is not kept for long', async () => {
    const answer = await door(`/c/${firstOf('OBS-0004')}/revised`);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
    expect(await answer.json()).toMatchObject({
      revisedSince: true,
      revisedBy: await citationOf('Observation', 'OBS-0004'),
    });
  });
  it('an id of nothing is not found', async () => {
    expect((await door('/c/o.OBS-0001.1.aaaaaa')).status).toBe(404);
    expect((await door('/c/o.OBS-0001.1.aaaaaa/revised')).status).toBe(404);
  });
});

const firstOf = (id: string) => {
  const hash = createHash('sha256').update(`Observation:${id}::1`).digest('hex');
  return `o.${id}.1.${checkOf(hash)}`;
};

describe('what a body says in its own name', () => {
  const isCited = async (id: string, revision: number) => cited(await citationIdOf('r', id, '', revision));

  it('is cited from the version in which it was published, and not as it was before or once it is taken back', async () => {
    await ledger.db().writeBatch([
      {
        sql: "INSERT INTO people (id, office_vi, office_en, is_example, created_at) VALUES ('second', 'Văn phòng hai', 'Second office', 1, '2026-11-01T00:00:00.000Z')",
        args: [],
      },
    ]);
    const { data } = await ledger.ask(
      'haiPhong',
      '{ directive(symbol: "20-CT/TW") { id } viewer { bodies { id } } }',
    );
    const second: Person = {
      ...keeper,
      id: 'second',
      isExample: true,
      memberships: [{ agencyId: String(data.viewer.bodies[0].id).split(':')[1]!, role: 'province_officer' }],
      scopes: ['read', 'report', 'publish'],
    };
    const made = mutation(
      'makeRecommendation',
      {
        directive: data.directive.id,
        to: toId('Agency', 'cpsc'),
        text: 'Xin một mẫu báo cáo chung.',
        key: newKey(),
      },
      '... on Node { id }',
    );
    expect((await ledger.ask('haiPhong', made)).data.makeRecommendation.message).toBeUndefined();
    const [{ id }] = (await ledger.rows('SELECT id FROM recommendations')) as [{ id: string }];
    const step = async (change: string, revision: number, more = {}) => {
      const args = { id: toId('Recommendation', id), revision, ...more, key: newKey() };
      const asked = await ledger.ask(
        'public',
        mutation(change, args, '... on Node { id }'),
        {},
        { actor: second },
      );
      expect(asked.data[change]?.message ?? asked.errors).toBeUndefined();
    };
    expect(await isCited(id, 1)).toBeNull();
    await step('publishRecommendation', 1);
    const published = await isCited(id, 2);
    expect(JSON.parse(published.bytes)).toMatchObject({ text: 'Xin một mẫu báo cáo chung.', revision: 2 });
    expect(JSON.parse(published.bytes)).not.toHaveProperty('publishedAt');
    expect(await isCited(id, 1)).toBeNull();
    await step('withdrawRecommendation', 2, { reason: 'Đã có mẫu.' });
    expect(await isCited(id, 3)).toBeNull();
    expect(await isCited(id, 2)).toEqual({ ...published, revisedSince: true, revisedBy: null });
  });
});
