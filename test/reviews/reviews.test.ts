// A review is frozen once and says the same for ever: every figure can be counted again, and every gap is told.
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../db/canonical.ts';
import type { Actor } from '../../db/ctx.ts';
import { civilDate } from '../../db/ctx.ts';
import type { Content, Figure, Gap, Table } from '../../db/reviews/content.ts';
import { toId } from '../../schema/ids.ts';
import { app } from '../../worker/app.ts';
import { mutation, newKey, seen, word } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { settingsOn } from '../support/settings.ts';
import { isOf, type Scene, setScene } from './scene.ts';

const ledger = useLedger();
let scene: Scene;
beforeAll(async () => {
  scene = await setScene(ledger);
});

const now = '2026-11-22T03:00:00.000Z';
const knownOn = '2026-11-20';
const wanted =
  '... on ReviewPack { id revision content sha256 knownOn period standing leafNumber publishedAt citationId }';
const freeze = (who: Actor, args: Record<string, unknown> = {}, at = now) =>
  scene.say(
    who,
    'freezeReviewPack',
    { directive: '20-CT/TW', period: '2026-H1', knownOn, ...args },
    at,
    wanted,
  );
const refused = async (who: Actor, change: string, args: Record<string, unknown>) => {
  const source = mutation(change, { ...args, key: newKey() }, isOf('ReviewPack'));
  const asked = await ledger.ask('public', source, {}, { actor: who, now, today: civilDate(now) });
  return asked.data[change];
};
const read = async (who: Actor, id: string) => {
  const source = `{ reviewPack(id: "${id}") { id content sha256 frozenBy { officeVi } } node(id: "${id}") { id } reviewPacks(first: 10) { totalCount nodes { id } } }`;
  const asked = await ledger.ask('public', source, {}, { actor: who });
  if (asked.errors) throw asked.errors[0]!;
  const { reviewPack, node, reviewPacks } = asked.data;
  return { reviewPack, node, reviewPacks, cost: [asked.statements, asked.roundTrips] };
};
const nobody: Actor = { kind: 'public' };

let pack: { id: string; revision: number; content: string; sha256: string };
let content: Content;
const section = (id: string) => content.sections.find((s) => s.id === id)!;
const of = (id: string, label: string): Figure | Gap =>
  section(id).figures.find((f) => f.label?.en === label)!;
const value = (id: string, label: string) => {
  const found = of(id, label);
  return found.kind === 'figure' ? found.value : `[${found.code}]`;
};
const tableAt = (id: string): Table => content.sections.flatMap((s) => s.tables).find((t) => t.id === id)!;
const texts = (row: Table['rows'][number]) =>
  row.map((c) => (c.kind === 'figure' ? c.value : c.kind === 'gap' ? `[${c.code}]` : c.words.vi));

it('a pack is frozen by the Commission, audited, and done once under one key', async () => {
  const key = newKey();
  const args = { directive: '20-CT/TW', period: '2026-H1', knownOn, key };
  const once = async () =>
    (
      await ledger.ask(
        'public',
        mutation('freezeReviewPack', args, wanted),
        {},
        { actor: scene.offices.freezer, now, today: civilDate(now) },
      )
    ).data.freezeReviewPack;
  pack = await once();
  expect(await once()).toEqual(pack);
  expect(pack).toMatchObject({ revision: 1, standing: 'OFFICIAL_DATA', publishedAt: null, citationId: null });
  expect(await ledger.rows("SELECT action, revision FROM audit_log WHERE entity = 'review_pack'")).toEqual([
    { action: 'review.freeze', revision: 1 },
  ]);
  content = JSON.parse(pack.content);
  expect(canonical(content)).toBe(pack.content);
  expect(createHash('sha256').update(pack.content).digest('hex')).toBe(pack.sha256);
});

it('frozen a second time, an hour later and by another office, it has the same bytes', async () => {
  const again = await freeze(scene.offices.publisher, {}, '2026-11-22T04:00:00.000Z');
  expect(again.id).not.toBe(pack.id);
  expect(again.content).toBe(pack.content);
  expect(again.sha256).toBe(pack.sha256);
});

describe('its numbers', () => {
  const end = '2026-11-20T17:00:00.000Z';
  it('are those of a recount in SQL that knows nothing of the ledger’s own rules', async () => {
    const [count] = await ledger.rows(
      `WITH last AS (SELECT o.agency_id, o.task_id, o.grace_until, r.submitted_at, i.claim FROM obligations o
          LEFT JOIN reports r ON r.round_id = o.round_id AND r.agency_id = o.agency_id AND r.published_at < ?1
          LEFT JOIN report_items i ON i.report_id = r.id AND i.task_id = o.task_id
          WHERE o.round_id = 'CT-20/2026-H1' AND o.standing <> 'example')
        SELECT count(*) AS owed, sum(grace_until <= ?1) AS due, sum(claim IS NOT NULL AND submitted_at < grace_until) AS on_time,
          sum(claim IS NOT NULL AND submitted_at >= grace_until) AS late, sum(claim IS NULL AND grace_until <= ?1) AS overdue FROM last`,
      [end],
    );
    expect(count).toEqual({ owed: 4, due: 4, on_time: 2, late: 1, overdue: 1 });
    expect({
      owed: Number(value('I', 'Obligations of the period')),
      due: Number(value('I', 'Of them, due')),
      on_time: Number(value('I', 'Reported on time')),
      late: Number(value('I', 'Reported late')),
      overdue: Number(value('I', 'Reports overdue')),
    }).toEqual(count);
    const [leaves] = await ledger.rows("SELECT count(*) AS n FROM tasks WHERE level = 'leaf'");
    expect(value('I', 'Tasks')).toBe(String(leaves!.n));
    expect(value('I', 'Tasks without a ruled deadline')).toBe(String(Number(leaves!.n) - 1));
  });

  it('by task group add up to the whole', () => {
    const columns = tableAt('II.a').columns.map((c) => c.en);
    for (const label of ['Reports owed', 'Reported on time', 'Reported late', 'Reports overdue']) {
      const cells = tableAt('II.a').rows.map((row) => row[columns.indexOf(label)]!);
      const sum = cells.reduce((n, c) => n + (c.kind === 'figure' ? Number(c.value) : 0), 0);
      expect(String(sum), label).toBe(value('I', label));
    }
  });

  it('name who is late and who is silent, with whole days', () => {
    const dayMs = 86_400_000;
    const days = Math.ceil((Date.parse(end) - Date.parse('2026-07-15T17:00:00.000Z')) / dayMs);
    expect(
      tableAt('III.b')
        .rows.map(texts)
        .map((row) => [row[0], row[3], row[4], row[5]]),
    ).toEqual([
      [expect.stringContaining('Lào Cai'), '2026-07-15', 'quá hạn', `${days}`],
      [expect.stringContaining('Thái Nguyên'), '2026-07-15', 'báo cáo trễ hạn', '36'],
    ]);
  });

  it('tell of each late body how often and how long', () => {
    const rows = tableAt('III.a').rows.map(texts);
    expect(rows.map((row) => row.slice(1))).toEqual([
      ['1', '0', '0', '0', '128'],
      ['0', '0', '1', '0', '36'],
    ]);
  });

  it('have a row for each of the 34 provinces, in the order of their codes', async () => {
    const rows = tableAt('IV.a').rows.map(texts);
    expect(rows).toHaveLength(34);
    const reported = rows.filter((row) => row[2] !== '[no_report]');
    expect(reported.map((row) => row[2])).toEqual(['1', '1', '1']);
    const plans = await ledger.rows(
      "SELECT count(DISTINCT coalesce((SELECT to_id FROM territory_mappings m WHERE m.from_id = p.territory_id), p.territory_id)) AS n FROM plans p WHERE level = 'province' AND relation = 'implements_directive'",
    );
    expect(rows.filter((row) => row[1] !== '[no_plan]')).toHaveLength(Number(plans[0]!.n));
  });

  it('each say when, and cite published records that can be opened', async () => {
    const figures = content.sections.flatMap((s) =>
      [...s.figures, ...s.tables.flatMap((t) => t.rows.flat())].filter((c) => c.kind === 'figure'),
    );
    expect(new Set(figures.map((f) => f.id)).size).toBe(figures.length);
    expect(figures.every((f) => f.asOf !== '' && f.value !== '' && f.citations.length > 0)).toBe(true);
    const cited = content.inputs.map((i) => i.citation);
    expect(cited.length).toBeGreaterThan(30);
    expect(new Set(figures.flatMap((f) => f.citations).filter((c) => !cited.includes(c)))).toEqual(new Set());
    const asked = await ledger.ask(
      'public',
      `{ ${cited
        .slice(0, 400)
        .map((id, n) => `c${n}: citation(id: "${id}") { type }`)
        .join('\n')} }`,
    );
    const unknown = cited.filter((_, n) => asked.data[`c${n}`] === null);
    expect(unknown).toEqual([]);
    expect(new Set(content.inputs.map((i) => i.type))).toEqual(
      new Set([
        'Directive',
        'Finding',
        'Inspection',
        'Observation',
        'Plan',
        'Recommendation',
        'ReportItem',
        'ReportValue',
        'Ruling',
        'Target',
        'Verdict',
      ]),
    );
  });
});

describe('what is not there', () => {
  it('is printed as a gap with its reason, and never as zero', () => {
    expect(of('I', 'Done on time, of those due')).toMatchObject({ kind: 'gap', code: 'no_ruled_deadline' });
    expect(tableAt('VIII.b').rows.length).toBe(Number(value('I', 'Tasks without a ruled deadline')));
    expect(tableAt('VIII.b').rows.every((row) => row[1]!.kind === 'gap')).toBe(true);
    expect(tableAt('V.a').rows.flatMap(texts)).toContain('[no_target]');
    expect(value('VI', 'Supervision statements')).toBe('[no_statement]');
    for (const s of content.sections)
      for (const c of [...s.figures, ...s.tables.flatMap((t) => t.rows.flat())])
        if (c.kind === 'gap') expect([c.words.vi, c.words.en].every((words) => words.length > 3)).toBe(true);
  });

  it('a share whose base nobody supplied is a gap with that reason', async () => {
    const of2025 = JSON.parse((await freeze(scene.offices.freezer, { period: '2025' })).content) as Content;
    const rows = of2025.sections.find((s) => s.id === 'V')!.tables[1]!.rows.map(texts);
    const sonLa = rows.find((row) => row[2]!.includes('130%'))!;
    expect(sonLa.slice(4)).toEqual(['2025', '[no_figure]', '[base_not_supplied]', '[base_not_supplied]']);
    expect(rows.length).toBeLessThan(60);
    expect(rows.filter((row) => row[4] === '2018')).toEqual([]);
  });

  it('in a period of which nothing is known, is everything', async () => {
    const empty = JSON.parse((await freeze(scene.offices.freezer, { period: '2025-Q1' })).content) as Content;
    const general = empty.sections.find((s) => s.id === 'I');
    const codes = general!.figures.filter((f) => f.kind === 'gap').map((f) => f.code);
    expect(codes.filter((c) => c === 'no_ruled_deadline')).toHaveLength(27);
    expect(empty.sections.find((s) => s.id === 'VI')!.figures.map((f) => f.kind)).toEqual(
      Array(8).fill('gap'),
    );
  });
});

describe('it opens with what the directive told when it was issued', () => {
  it('seven weaknesses and six causes, each with the tasks that answer it', () => {
    expect(content.sections[0]!.id).toBe('0');
    expect(value('0', 'Weaknesses and causes told')).toBe('13');
    expect(value('0', 'Of them, with a task that answers')).toBe('13');
    const rows = tableAt('0.a').rows.map(texts);
    expect(rows).toHaveLength(19);
    expect(rows.find(([told]) => told!.startsWith('W4.'))!.slice(1)).toEqual([
      '2.4, 2.5',
      '[no_report]',
      '[no_report]',
    ]);
  });

  it('and the newest national figure of each indicator that shows it, as the section of indicators has it', () => {
    const newest = new Map(tableAt('V.a').rows.map((row) => [texts(row)[0], texts(row)[1]]));
    const rows = tableAt('0.b').rows.map(texts);
    expect(rows.length).toBeGreaterThan(5);
    for (const [, indicator, figure] of rows) expect(newest.get(indicator), indicator).toBe(figure);
  });
});

it('what was judged, said and asked for stands in it, with its answer', () => {
  expect(value('VI', 'Inspections concluded')).toBe('1');
  expect(value('VI', 'Published findings')).toBe('1');
  expect(value('VI', 'Verdicts that diverge from the claim')).toBe('1');
  expect(texts(tableAt('VI.a').rows[0]!)).toContain('2');
  expect(texts(tableAt('VII.a').rows[0]!)[2]).toBe('Thiếu kinh phí đào tạo.');
  expect(texts(tableAt('VII.c').rows[0]!)[3]).toBe('tiếp thu: Sẽ ban hành trong năm.');
  expect(texts(tableAt('VIII.a').rows[0]!).slice(0, 2)).toEqual([
    '2027-03-31',
    'việc một lần, hạn 31/03/2027',
  ]);
  expect(value('VIII', 'Due next')).toBe('2');
});

it('only days that are over, real periods and known directives are frozen, and only by the Commission', async () => {
  const args = { directive: '20-CT/TW', period: '2026-H1', knownOn };
  for (const [change, path] of [
    [{ knownOn: civilDate(now) }, 'knownOn'],
    [{ knownOn: '2025-12-31' }, 'knownOn'],
    [{ period: '2026-H3' }, 'period'],
    [{ period: '2026', knownOn: '2026-10-31' }, 'knownOn'],
  ] as const)
    expect(
      await refused(scene.offices.freezer, 'freezeReviewPack', { ...args, ...change }),
      JSON.stringify(change),
    ).toMatchObject({ __typename: 'Invalid', fields: [{ path }] });
  // The ledger of the tests was loaded on 01/11/2026: of the day before it can tell nothing, and says from when it can.
  const early = await refused(scene.offices.freezer, 'freezeReviewPack', { ...args, knownOn: '2026-10-31' });
  expect(early.fields[0].message).toContain('2026-11-01');
  expect(
    await refused(scene.offices.freezer, 'freezeReviewPack', { ...args, directive: '99-CT/TW' }),
  ).toMatchObject({ __typename: 'NotFound' });
  for (const who of ['ministry', 'hp2-ubnd'] as const)
    expect(await refused(scene.offices[who], 'freezeReviewPack', args)).toMatchObject({
      __typename: 'Forbidden',
    });
});

it('until it is published it is absent to everyone but the Commission and administrators', async () => {
  for (const who of [nobody, scene.offices.ministry, scene.offices['hp2-ubnd']]) {
    const { reviewPack, node, reviewPacks } = await read(who, pack.id);
    expect({ reviewPack, node, reviewPacks }).toEqual({
      reviewPack: null,
      node: null,
      reviewPacks: { totalCount: 0, nodes: [] },
    });
    if (who !== nobody)
      expect(await refused(who, 'publishReviewPack', seen(pack))).toEqual(
        await refused(who, 'publishReviewPack', { id: toId('ReviewPack', 'none'), revision: 1 }),
      );
  }
  const seenBy = await read(scene.offices.publisher, pack.id);
  expect(seenBy.reviewPack.content).toBe(pack.content);
  expect(seenBy.cost).toEqual([1, 1]);
});

const correct = async () => {
  const at = '2026-11-21T03:00:00.000Z';
  const { say, offices, reports } = scene;
  let made = await say(
    offices['hp2-ubnd'],
    'correctReport',
    { ...seen(reports.onTime!), reason: 'Gõ nhầm.' },
    at,
  );
  const items = [{ task: '5.3.1', claim: word('IN_PROGRESS'), done: 'Chưa xong.' }];
  made = await say(offices['hp2-ubnd'], 'saveReport', { ...seen(made), items }, at);
  made = await say(offices['hp2-ubnd'], 'submitReport', seen(made), at);
  made = await say(offices.ministry, 'verifyReport', seen(made), at);
  await say(offices.publisher, 'publishReport', seen(made), at);
};

it('published by another office it is everyone’s, with its hash in the public log', async () => {
  expect(await refused(scene.offices.freezer, 'publishReviewPack', seen(pack))).toMatchObject({
    __typename: 'Forbidden',
  });
  expect(
    await refused(scene.offices.publisher, 'publishReviewPack', { ...seen(pack), revision: 2 }),
  ).toMatchObject({ __typename: 'Conflict', currentRevision: 1 });
  const published = await scene.say(scene.offices.publisher, 'publishReviewPack', seen(pack), now, wanted);
  expect(published).toMatchObject({ revision: 2, publishedAt: now, content: pack.content });
  expect(
    await refused(scene.offices.publisher, 'publishReviewPack', { ...seen(pack), revision: 2 }),
  ).toMatchObject({ __typename: 'WrongState' });
  const [leaf] = await ledger.rows('SELECT record FROM leaves WHERE number = ?', [published.leafNumber]);
  expect(JSON.parse(String(leaf!.record))).toMatchObject({
    type: 'review',
    sha256: pack.sha256,
    period: '2026-H1',
    knownOn,
  });
  const told = await read(nobody, pack.id);
  expect(told.reviewPack).toMatchObject({ content: pack.content });
  expect(told.reviewPacks).toEqual({ totalCount: 1, nodes: [{ id: pack.id }] });

  const door = async (path: string) => app.request(path, {}, settingsOn(ledger.config));
  const answer = await door(`/c/${published.citationId}`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe(pack.content);
  expect(await (await door(`/c/${published.citationId}/revised`)).json()).toMatchObject({
    revisedSince: false,
  });

  await correct();
  const revised = await (await door(`/c/${published.citationId}/revised`)).json();
  expect(revised).toMatchObject({ revisedSince: true, revisedBy: null });
  expect(await (await door(`/c/${published.citationId}`)).text(), 'for ever').toBe(pack.content);
});

it('what is published later changes neither its bytes nor those of a pack frozen over the same day', async () => {
  const again = await freeze(scene.offices.freezer, {}, '2026-11-23T03:00:00.000Z');
  expect(again.content).toBe(pack.content);
  const since = await freeze(scene.offices.freezer, { knownOn: '2026-11-22' }, '2026-11-24T03:00:00.000Z');
  expect(since.content).not.toBe(pack.content);
  const figures = (JSON.parse(since.content) as Content).sections.find((s) => s.id === 'I')!.figures;
  // What was corrected later was still reported on time.
  expect(figures.find((f) => f.label?.en === 'Reported on time')).toMatchObject({ value: '2' });
});

it('its content is never rewritten', async () => {
  for (const sql of [
    "UPDATE review_contents SET content = '{}'",
    'DELETE FROM review_contents',
    'DELETE FROM review_packs',
  ])
    await expect(ledger.db().writeBatch([{ sql, args: [] }])).rejects.toThrow(
      /append-only|nothing is deleted/,
    );
});

it('examples stand in packs of examples only', async () => {
  const example = (await ledger.ctx('commission')).actor;
  const made = await freeze(example);
  expect(made.standing).toBe('EXAMPLE');
  const told = JSON.parse(made.content) as Content;
  expect(told.isExample).toBe(true);
  expect(told.basis.vi).toMatch(/^VÍ DỤ/);
  expect(told.inputs.map((i) => i.type).filter((t) => !['Directive', 'Plan'].includes(t))).toEqual([]);
  // A real pack is no example account's to publish.
  const real = await freeze(scene.offices.freezer);
  expect(await refused(example, 'publishReviewPack', seen(real))).toMatchObject({ __typename: 'Forbidden' });
});

it('freezing asks the ledger a bounded number of things', async () => {
  const asked = await ledger.ask(
    'public',
    mutation(
      'freezeReviewPack',
      { directive: '20-CT/TW', period: '2026', knownOn, key: newKey() },
      '... on ReviewPack { id }',
    ),
    {},
    { actor: scene.offices.freezer, now, today: civilDate(now) },
  );
  expect(asked.data.freezeReviewPack.id).toEqual(expect.any(String));
  expect(asked.statements).toBeLessThanOrEqual(8);
  expect(asked.roundTrips).toBeLessThanOrEqual(4);
});
