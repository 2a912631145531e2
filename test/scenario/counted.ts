// Every count that a page, a download or a question of the product says of what is owed, with its meaning; and the same counted
// from the bare rows by a statement that shares no word with the ledger's own.
import { graphql } from 'graphql';
import { actorFor } from '../../db/access/read.ts';
import type { Actor } from '../../db/ctx.ts';
import { schema } from '../../schema/index.ts';
import { looks, type Status, statuses, statusWords } from '../../web/charts/status.ts';
import { drawBoard } from '../../web/pages/app/board/page.tsx';
import { boardQuestion } from '../../web/pages/app/board/question.ts';
import { boardWords } from '../../web/pages/app/board/words.ts';
import { dataSets } from '../../web/pages/public/data/datasets.ts';
import { province } from '../../web/pages/public/province/page.tsx';
import { provinces } from '../../web/pages/public/provinces/page.tsx';
import type { PublicPage } from '../../web/pages/public/shell/page.ts';
import { task } from '../../web/pages/public/task/page.tsx';
import { opened, shownTo } from '../pages/app-shown.ts';
import { shownAt } from '../pages/asked.ts';
import { door } from '../support/fixed.ts';
import type { Office, World } from './world.ts';

export interface Said {
  readonly meaning: string;
  readonly where: string;
  readonly count: number;
}

/** Meanings on which those that say them do not agree. */
export function differences(all: readonly Said[]): string[] {
  return [...Map.groupBy(all, ({ meaning }) => meaning)].flatMap(([meaning, said]) =>
    new Set(said.map(({ count }) => count)).size > 1
      ? [`${meaning}: ${said.map(({ where, count }) => `${where} ${count}`).join(', ')}`]
      : [],
  );
}

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever was asked for
type Answer = any;

export async function countEverywhere(world: World, commission: Office): Promise<Said[]> {
  const all: Said[] = [];
  const says = (where: string, meaning: string, count: number) => all.push({ where, meaning, count });
  const { db } = world.ctx({ kind: 'public' });
  const inside = (await actorFor(db, commission.token, door, world.now)) as Actor;
  const ask = async (actor: Actor, source: string, variableValues: object = {}): Promise<Answer> => {
    const contextValue = world.ctx(actor);
    const { data, errors } = await graphql({
      schema,
      source,
      variableValues: { ...variableValues },
      contextValue,
    });
    if (errors) throw errors[0]!;
    return data;
  };

  await countRows(world, says);
  for (const actor of [inside, { kind: 'public' } as const]) {
    const who = actor.kind === 'public' ? 'public' : 'commission';
    const { owing } = await ask(
      actor,
      `{ owing { obligations due reports { ${tallies.reports.join(' ')} } completions { ${tallies.completions.join(' ')} }
        states bodies { kind place owed overdue status oldest { daysLate } } tasks { code } cells overdue counts } }`,
    );
    countOwing(owing, says, `owing, ${who}`);
    await countRounds((source) => ask(actor, source), says, `completion, ${who}`);
    await countListed((source) => ask(actor, source), says, `obligations, ${who}`);
  }

  const board = await ask(inside, boardQuestion, { directive: '20-CT/TW', isKnown: true, examples: false });
  const shown = { ...shownTo('vi', ['COMMISSION'], false), now: world.now };
  readBoard(drawBoard(board, shown, opened()), says);

  const drawn = async <Of>(page: PublicPage<Of>, address: Record<string, string>, path: string) => {
    const answer: Of = await ask({ kind: 'public' }, page.question, page.variables?.(address) ?? {});
    return { answer, shown: { ...shownAt('vi', path, address), now: world.now } };
  };
  const places = await drawn(provinces, {}, '/tinh');
  readMap((await provinces.render(places.answer, places.shown))!, says, 'the page of all provinces');

  for (const code of ['3.11', '5.3.1']) {
    const one = await drawn(task, { code }, `/nhiem-vu/${code}`);
    readTask((await task.render(one.answer, one.shown))!, code, says);
  }
  for (const { code, slug } of places.answer.territories.nodes) {
    if (code === null || !all.some(({ meaning }) => meaning === `province ${code}: owed`)) continue;
    const one = await drawn(province, { slug }, `/tinh/${slug}`);
    readProvince((await province.render(one.answer, one.shown))!, code, says);
  }
  const set = dataSets.find(({ slug }) => slug === 'den-han')!.page;
  await readDownload(set as PublicPage<unknown>, ask, world, says);
  return all;
}

export type Says = (where: string, meaning: string, count: number) => void;

const tallies = {
  reports: ['owed', 'due', 'onTime', 'late', 'waiting', 'sentBack', 'notYet', 'overdue', 'exempt'],
  completions: [
    'owed',
    'due',
    'doneOnTime',
    'doneLate',
    'waiting',
    'sentBack',
    'notYet',
    'overdue',
    'notPursued',
    'exempt',
  ],
} as const;
const kinds = ['reports', 'completions'] as const;

/** What has no ruled deadline is no obligation. */
const ruledStates = statuses.filter((one) => one !== 'NO_RULED_DEADLINE').map((one) => one.toLowerCase());

/** What each count of a tally has in it, word by word; written down here once more. */
const madeOf: Readonly<Record<string, readonly string[]>> = {
  onTime: ['reported_on_time', 'waiting'],
  late: ['reported_late', 'waiting_late'],
  doneOnTime: ['done_on_time'],
  doneLate: ['done_late'],
  waiting: ['waiting', 'waiting_late'],
  sentBack: ['sent_back'],
  notYet: ['not_yet', 'due_soon'],
  overdue: ['overdue'],
  notPursued: ['not_pursued'],
  exempt: ['exempt'],
};

interface Judged {
  readonly owes: string;
  readonly status: string;
  readonly agency: string;
  readonly task: string;
  readonly period: string;
  readonly kind: string;
  readonly place: string | null;
  readonly isDue: boolean;
  readonly days: number;
}

/** By a statement of its own: the state of each obligation out of reports, lines and exemptions as they stand. */
export async function countRows(world: Pick<World, 'now' | 'rows'>, says: Says): Promise<void> {
  const now = world.now;
  const rows = await world.rows(
    `WITH line AS (
        SELECT r.id, r.agency_id, r.round_id, w.period_end, r.status, r.submitted_at, r.superseded_at, r.supersedes_id, i.task_id, i.claim,
          i.claim IS NOT NULL OR i.nothing_because IS NOT NULL AS tells
        FROM reports r JOIN rounds w ON w.id = r.round_id LEFT JOIN report_items i ON i.report_id = r.id WHERE r.standing <> 'example'),
      mine AS (
        SELECT o.id AS of, l.* FROM obligations o JOIN line l ON l.agency_id IN (o.agency_id, coalesce(o.opened_with_id, o.agency_id))
          AND (o.owes = 'completion' OR l.round_id = o.round_id)),
      told AS (
        SELECT o.id,
          (SELECT coalesce(m.claim, 'nothing') FROM mine m WHERE m.of = o.id AND m.task_id = o.task_id AND m.tells AND m.status = 'published'
            AND m.superseded_at IS NULL ORDER BY m.period_end DESC, m.submitted_at DESC LIMIT 1) AS stands,
          (SELECT min(m.submitted_at) FROM mine m WHERE m.of = o.id AND m.task_id = o.task_id AND m.tells
            AND m.status IN ('submitted', 'verified', 'published')) AS first_told,
          (SELECT min(m.submitted_at) FROM mine m WHERE m.of = o.id AND m.task_id = o.task_id AND m.claim = 'done' AND m.status = 'published') AS first_done,
          (SELECT min(m.submitted_at) FROM mine m WHERE m.of = o.id AND m.task_id = o.task_id AND m.tells AND m.status IN ('submitted', 'verified')) AS waits,
          (SELECT count(*) FROM mine m WHERE m.of = o.id AND m.status = 'returned' AND m.supersedes_id IS NULL
            AND (o.owes = 'report' OR (m.task_id = o.task_id AND m.tells))) AS returned,
          (SELECT count(*) FROM exemptions e WHERE e.obligation_id = o.id AND e.kind = 'exemption') AS lifted
        FROM obligations o)
      SELECT o.owes, o.agency_id, o.task_id, w.period, a.kind, t.code AS place, o.grace_until, o.released_on,
        CASE WHEN o.released_on <= ?2 THEN 'not_responsible' WHEN x.lifted > 0 THEN 'exempt'
          WHEN o.owes = 'report' AND x.stands IS NOT NULL THEN iif(x.first_told < o.grace_until, 'reported_on_time', 'reported_late')
          WHEN o.owes = 'completion' AND x.stands = 'done' THEN iif(x.first_done < o.grace_until, 'done_on_time', 'done_late')
          WHEN o.owes = 'completion' AND x.stands = 'not_pursued' THEN 'not_pursued'
          WHEN x.waits IS NOT NULL THEN iif(x.waits < o.grace_until, 'waiting', 'waiting_late')
          WHEN ?1 >= o.grace_until THEN 'overdue' WHEN x.returned > 0 THEN 'sent_back'
          WHEN julianday(?1) >= julianday(o.due_at) - 14 THEN 'due_soon' ELSE 'not_yet' END AS status,
        ?1 >= o.grace_until AS is_over, max(1, cast(ceil(julianday(?1) - julianday(o.grace_until)) AS INTEGER)) AS days
      FROM obligations o JOIN told x ON x.id = o.id JOIN rounds w ON w.id = o.round_id JOIN agencies a ON a.id = o.agency_id
        LEFT JOIN territories t ON t.id = a.territory_id WHERE o.standing <> 'example'`,
    [now, now.slice(0, 10)],
  );
  const judged = rows.map(
    (row): Judged => ({
      owes: row.owes === 'report' ? 'reports' : 'completions',
      status: String(row.status),
      agency: String(row.agency_id),
      task: String(row.task_id).replace('CT-20/', ''),
      period: String(row.period),
      kind: String(row.kind),
      place: row.place === null ? null : String(row.place),
      isDue: Boolean(row.is_over) && row.status !== 'exempt',
      days: Number(row.days),
    }),
  );
  for (const status of ruledStates)
    says('rows', `at ${status}`, judged.filter((one) => one.status === status).length);
  const owed = judged.filter(({ status }) => status !== 'not_responsible');
  const late = owed.filter(({ status }) => status === 'overdue');
  says('rows', 'owed', owed.length);
  says('rows', 'due', owed.filter(({ isDue }) => isDue).length);
  says('rows', 'overdue', late.length);
  says('rows', 'bodies that are late', new Set(late.map(({ agency }) => agency)).size);
  says('rows', 'longest overdue, days', Math.max(...late.map(({ days }) => days)));
  says('rows', 'bodies that owe', new Set(owed.map(({ agency }) => agency)).size);
  says('rows', 'pairs of body and task', new Set(owed.map(({ agency, task: of }) => `${agency} ${of}`)).size);
  for (const kind of kinds) {
    const of = owed.filter(({ owes }) => owes === kind);
    says('rows', `${kind}: owed`, of.length);
    says('rows', `${kind}: due`, of.filter(({ isDue }) => isDue).length);
    for (const name of tallies[kind].slice(2))
      says('rows', `${kind}: ${name}`, of.filter(({ status }) => madeOf[name]!.includes(status)).length);
  }
  const governed = owed.filter(({ kind, place }) => kind === 'province_government' && place !== null);
  const places = (some: readonly Judged[]) => new Set(some.map(({ place }) => place)).size;
  says('rows', 'provinces that owe', places(governed));
  says('rows', 'duties of provinces', governed.length);
  says(
    'rows',
    'duties of provinces that are overdue',
    governed.filter(({ status }) => status === 'overdue').length,
  );
  for (const [place, of] of Map.groupBy(governed, ({ place: code }) => code)) {
    says('rows', `province ${place}: owed`, of.length);
    says('rows', `province ${place}: overdue`, of.filter(({ status }) => status === 'overdue').length);
  }
  // A province is shown at what needs attention first.
  const shownAs = (of: readonly Judged[]) =>
    statuses.find((one) => of.some(({ status }) => status === one.toLowerCase()))!;
  const worst = [...Map.groupBy(governed, ({ place }) => place).values()].map(shownAs);
  for (const status of statuses.filter((one) => one !== 'NOT_RESPONSIBLE'))
    says('rows', `provinces at ${status}`, worst.filter((one) => one === status).length);
  for (const [of, some] of Map.groupBy(owed, ({ task: code }) => code)) {
    says('rows', `task ${of}: owed`, some.length);
    says('rows', `task ${of}: overdue`, some.filter(({ status }) => status === 'overdue').length);
  }
  const reports = await world.rows(
    "SELECT status, superseded_at IS NOT NULL AS old, count(*) AS n FROM reports WHERE standing <> 'example' GROUP BY 1, 2",
  );
  for (const step of ['draft', 'submitted', 'returned', 'verified', 'published'])
    says(
      'rows',
      `reports at ${step}`,
      reports.filter(({ status, old }) => status === step && !old).reduce((sum, { n }) => sum + Number(n), 0),
    );
}

function countOwing(owing: Answer, says: Says, where: string): void {
  const sum = (lines: readonly (readonly number[])[]) => lines.flat().reduce((total, n) => total + n, 0);
  says(where, 'owed', owing.obligations);
  says(`${where}, cells`, 'owed', sum(owing.counts));
  says(where, 'due', owing.due);
  says(where, 'overdue', sum(owing.overdue));
  says(`${where}, tallies`, 'overdue', owing.reports.overdue + owing.completions.overdue);
  says(where, 'bodies that owe', owing.bodies.length);
  says(where, 'bodies that are late', owing.bodies.filter((b: Answer) => b.overdue > 0).length);
  says(where, 'longest overdue, days', owing.bodies[0].oldest.daysLate);
  says(
    where,
    'pairs of body and task',
    owing.cells.flat().filter((cell: number | null) => cell !== null).length,
  );
  for (const kind of kinds)
    for (const name of tallies[kind]) says(where, `${kind}: ${name}`, owing[kind][name]);
  for (const { kind, place, owed, overdue } of owing.bodies)
    if (kind === 'PROVINCE_GOVERNMENT') {
      says(where, `province ${place}: owed`, owed);
      says(where, `province ${place}: overdue`, overdue);
    }
  for (const [at, { code }] of owing.tasks.entries()) {
    says(where, `task ${code}: owed`, sum(owing.counts.map((line: number[]) => [line[at]!])));
    says(where, `task ${code}: overdue`, sum(owing.overdue.map((line: number[]) => [line[at]!])));
  }
}

/** What each round says of itself, added up. */
async function countRounds(
  ask: (source: string) => Promise<Answer>,
  says: Says,
  where: string,
): Promise<void> {
  const { directive } = await ask(
    '{ directive(symbol: "20-CT/TW") { rounds(first: 100) { nodes { id } } } }',
  );
  const sums = new Map<string, number>();
  for (const { id } of directive.rounds.nodes) {
    const { completion } = await ask(
      `{ completion(round: "${id}") { obligations due reports { ${tallies.reports.join(' ')} } completions { ${tallies.completions.join(' ')} } } }`,
    );
    const [facts] = completion;
    const add = (meaning: string, count: number) => sums.set(meaning, (sums.get(meaning) ?? 0) + count);
    add('owed', facts.obligations);
    add('due', facts.due);
    for (const kind of kinds) for (const name of tallies[kind]) add(`${kind}: ${name}`, facts[kind][name]);
  }
  for (const [meaning, count] of sums) says(where, meaning, count);
}

/** The list of obligations, asked word by word and walked. */
async function countListed(
  ask: (source: string) => Promise<Answer>,
  says: Says,
  where: string,
): Promise<void> {
  for (const status of ruledStates) {
    const { obligations } = await ask(
      `{ obligations(first: 100, status: ${status.toUpperCase()}) { totalCount nodes { status owes daysLate } } }`,
    );
    says(where, `at ${status}`, obligations.totalCount);
    if (status === 'overdue')
      says(where, 'longest overdue, days', Math.max(...obligations.nodes.map((o: Answer) => o.daysLate)));
  }
}

export const textOf = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
export const number = (text: string) => Number(text.replaceAll('.', ''));
export const section = (html: string, id: string) =>
  html.slice(html.indexOf(`id="${id}"`)).split('</section>')[0]!;

export function readBoard(html: string, says: Says): void {
  const where = 'the board';
  const words = boardWords.vi;
  const lead = textOf(/<p class="lead">(.*?)<\/p>/s.exec(html)![1]!);
  const [, bodies, overdue, due, days] =
    /, ([\d.]+) cơ quan còn ([\d.]+) phần việc quá hạn, trên ([\d.]+) phần việc đã đến hạn; lâu nhất ([\d.]+) ngày/.exec(
      lead,
    )!;
  says(`${where}, sentence`, 'bodies that are late', number(bodies!));
  says(`${where}, sentence`, 'overdue', number(overdue!));
  says(`${where}, sentence`, 'due', number(due!));
  says(`${where}, sentence`, 'longest overdue, days', number(days!));
  const urged = section(html, 'don-doc');
  const lines = [...urged.matchAll(/<p class="number">(\d+) phần việc/g)].map(([, n]) => Number(n));
  says(`${where}, whom to urge`, 'bodies that are late', lines.length);
  says(
    `${where}, whom to urge`,
    'overdue',
    lines.reduce((sum, n) => sum + n, 0),
  );
  const tables = section(html, 'ket-qua').split('<table').slice(1);
  for (const [at, kind] of kinds.entries()) {
    const names = Object.entries(words.completion[kind].outcomes);
    for (const [, label, count, all] of tables[at]!.matchAll(
      /<th scope="row">([^<]+)<\/th><td class="number">([\d.]+) trên ([\d.]+)</g,
    )) {
      const [name] = names.find(([, said]) => said === label)!;
      says(`${where}, outcome`, `${kind}: ${name}`, number(count!));
      says(`${where}, outcome`, `${kind}: owed`, number(all!));
    }
    const rates = [...tables[at]!.matchAll(/\(([\d.]+) trên ([\d.]+) phần việc/g)];
    for (const [, , denominator] of rates) says(`${where}, rates`, `${kind}: due`, number(denominator!));
  }
  const steps = [...section(html, 'buoc').matchAll(/<b>([\d.]+)<\/b>/g)].map(([, n]) => number(n!));
  for (const [at, step] of ['draft', 'submitted', 'returned', 'verified', 'published'].entries())
    says(`${where}, steps`, `reports at ${step}`, steps[at]!);
  readMap(html, says, where);
  const matrix = section(html, 'ma-tran');
  const byTask = [...matrix.matchAll(/<li><a [^>]+>([\d.]+) [^<]+<\/a> <b>([\d.]+)<\/b>/g)];
  for (const [, code, n] of byTask) says(`${where}, matrix`, `task ${code}: overdue`, number(n!));
  const sum = (all: readonly number[]) => all.reduce((total, n) => total + n, 0);
  says(`${where}, matrix by task`, 'overdue', sum(byTask.map(([, , n]) => number(n!))));
  const totals = [...matrix.matchAll(/<td class="total"[^>]*>([\d.]+)</g)].map(([, n]) => number(n!));
  says(`${where}, matrix`, 'overdue', sum(totals));
  const [, width] = /<pattern id="[^"]+" width="(\d+)"/.exec(matrix)!;
  const drawn = [...matrix.matchAll(/<path class="in-[^>]+/g)].flatMap(([path]) => [
    ...path.matchAll(/0h(\d+)/g),
  ]);
  says(
    `${where}, matrix`,
    'pairs of body and task',
    sum(drawn.map(([, long]) => Number(long))) / Number(width),
  );
  says(`${where}, matrix`, 'bodies that owe', [...matrix.matchAll(/<th scope="row"><a /g)].length);
}

/** The sentence, the legend and the tiles of the provinces' map, on whichever page it stands. */
export function readMap(html: string, says: Says, where: string): void {
  const [, late, owing, overdue, owed] =
    /([\d.]+) trên ([\d.]+) tỉnh, thành phố phải báo cáo hoặc hoàn thành còn phần việc quá hạn: ([\d.]+) phần việc, trong ([\d.]+) /.exec(
      html,
    )!;
  says(`${where}, map`, 'provinces at OVERDUE', number(late!));
  says(`${where}, map`, 'provinces that owe', number(owing!));
  says(`${where}, map`, 'duties of provinces that are overdue', number(overdue!));
  says(`${where}, map`, 'duties of provinces', number(owed!));
  const tiles = html.slice(html.indexOf('class="status-map"'));
  for (const status of statuses.filter((one) => one !== 'NOT_RESPONSIBLE'))
    says(
      `${where}, tiles`,
      `provinces at ${status}`,
      [...tiles.matchAll(new RegExp(`class="tile st ${looks[status].class}[ "]`, 'g'))].length,
    );
}

export function readTask(html: string, code: string, says: Says): void {
  const rows = [...section(html, 'viec-phai-lam').matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => row);
  const pills = rows.flatMap((row) => /<span class="pill st (st-\w+)/.exec(row)?.[1] ?? []);
  says(
    `the page of task ${code}`,
    `task ${code}: owed`,
    pills.filter((one) => one !== looks.NOT_RESPONSIBLE.class).length,
  );
  says(
    `the page of task ${code}`,
    `task ${code}: overdue`,
    pills.filter((one) => one === looks.OVERDUE.class).length,
  );
}

export function readProvince(html: string, code: string, says: Says): void {
  const where = `the page of province ${code}`;
  const rows = [...section(html, 'den-han').matchAll(/<td data-name[^>]*><b>([^<]+)<\/b>/g)].map(
    ([, said]) => said!,
  );
  const are = (status: Status) => rows.filter((said) => said.startsWith(statusWords(status, 'vi'))).length;
  says(where, `province ${code}: owed`, rows.length - are('NOT_RESPONSIBLE'));
  says(where, `province ${code}: overdue`, are('OVERDUE'));
}

async function readDownload(
  page: PublicPage<unknown>,
  ask: (actor: Actor, source: string, variables?: object) => Promise<Answer>,
  world: World,
  says: Says,
): Promise<void> {
  const parts = [await ask({ kind: 'public' }, page.question, { ...page.variables?.({}) })];
  for (let more = page.parts!.next(parts[0]); more !== null; more = page.parts!.next(parts.at(-1)!))
    parts.push(await ask({ kind: 'public' }, page.question, { ...page.variables?.({}), ...more }));
  const file = await page.renditions!.json!(page.parts!.joined(parts), {
    ...shownAt('vi', page.path),
    now: world.now,
  });
  const { rows } = JSON.parse(String(file!.body)) as { rows: Readonly<Record<string, unknown>>[] };
  const where = 'the data set den-han';
  const at = (word: string) => rows.filter(({ status }) => status === word);
  for (const status of ruledStates) says(where, `at ${status}`, at(status.toUpperCase()).length);
  const owed = rows.filter(({ status }) => status !== 'NOT_RESPONSIBLE');
  says(where, 'owed', owed.length);
  says(where, 'reports: owed', owed.filter(({ owes }) => owes === 'REPORT').length);
  says(where, 'completions: owed', owed.filter(({ owes }) => owes === 'COMPLETION').length);
  says(where, 'longest overdue, days', Math.max(...at('OVERDUE').map((row) => Number(row.days_late))));
}
