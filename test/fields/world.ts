// Who ought to be asked for a line, worked out here a second time: from the records, in no SQL, by the words of the rule.
import type { Row } from '../../db/client.ts';
import type { Ledger } from '../support/ledger.ts';

type Raw = Row & Record<string, string | number | null>;
interface Office {
  readonly agency: string;
  readonly role: string;
  readonly from: string;
  readonly until: string | null;
}
interface Edge {
  readonly from: string;
  readonly to: string;
  readonly on: string;
  readonly function: string;
}
export interface World {
  readonly tasks: readonly { id: string; parent: string | null; level: string }[];
  readonly indicators: readonly string[];
  readonly measures: readonly { task: string; indicator: string }[];
  readonly duties: readonly {
    task: string;
    agency: string;
    role: string;
    from: string;
    until: string | null;
  }[];
  readonly fields: readonly {
    agency: string;
    function: string;
    from: string;
    until: string | null;
    parts: readonly { task: string | null; indicator: string | null; function: string | null }[];
  }[];
  readonly subject: { agency: string; function: string };
  readonly edges: readonly Edge[];
  readonly ends: ReadonlyMap<string, string | null>;
  readonly offices: readonly Office[];
  readonly days: readonly string[];
}

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
const first = '2022-12-12';

export async function worldOf(ledger: Ledger): Promise<World> {
  const rows = async (sql: string) => (await ledger.rows(sql)) as Raw[];
  const [tasks, indicators, measures, duties, provided, fields, parts, subjects, edges, bodies, offices] =
    await Promise.all([
      rows(`SELECT id, parent_id AS parent, level FROM tasks WHERE directive_id = 'CT-20'`),
      rows('SELECT id FROM indicators'),
      rows('SELECT task_id AS task, indicator_id AS indicator FROM task_indicators'),
      rows(`SELECT r.task_id AS task, r.agency_id AS agency, r.role, coalesce(r."from", '') AS "from", r.until
        FROM responsibilities r JOIN agencies a ON a.id = r.agency_id WHERE a.kind = 'ministry' AND r.task_id IS NOT NULL AND r.role IN ('lead', 'direct', 'coordinate', 'supervise')`),
      rows(`SELECT x.task_id AS task, r.agency_id AS agency, r.role, coalesce(r."from", '') AS "from", r.until
        FROM responsibilities r JOIN agencies a ON a.id = r.agency_id JOIN provision_tasks x ON x.provision_id = r.provision_id
        JOIN provisions v ON v.id = r.provision_id JOIN plans p ON p.id = v.plan_id
        WHERE a.kind = 'ministry' AND r.role IN ('lead', 'direct') AND p.level IN ('central', 'ministry')`),
      rows('SELECT id, agency_id AS agency, function, "from", until FROM fields'),
      rows('SELECT field_id AS field, task_id AS task, indicator_id AS indicator, function FROM field_parts'),
      rows('SELECT agency_id AS agency, function FROM directive_subjects'),
      rows('SELECT from_id AS "from", to_id AS "to", "on", function FROM successions'),
      rows('SELECT id, ended_on AS ended FROM agencies'),
      rows(
        `SELECT agency_id AS agency, role, "from", until FROM memberships WHERE role IN ('ministry_officer', 'commission')`,
      ),
    ]);
  const touched = [
    ...[...duties!, ...provided!, ...fields!, ...offices!].flatMap((row) => [row.from, row.until]),
    ...edges!.map((edge) => edge.on),
    ...bodies!.map((body) => body.ended),
    first,
  ].filter((day): day is string => typeof day === 'string' && day >= first);
  return {
    tasks: tasks as never,
    indicators: indicators!.map(({ id }) => String(id)),
    measures: measures as never,
    duties: [...duties!, ...provided!] as never,
    fields: fields!.map((field) => ({
      ...field,
      parts: parts!.filter((part) => part.field === field.id),
    })) as never,
    subject: subjects![0] as never,
    edges: edges as never,
    ends: new Map(bodies!.map((body) => [String(body.id), body.ended as string | null])),
    offices: offices as never,
    // What decides is compared with a day by "from this day on" and "until before this day" alone: between two days on which
    // anything begins or ends nothing changes, so those days and the ones before them stand for every day there is.
    days: [...new Set(touched.flatMap((day) => [dayBefore(day), day]))].filter((day) => day >= first).sort(),
  };
}

const covers = (row: { from: string | null; until: string | null }, day: string) =>
  (row.from === null || row.from <= day) && (row.until === null || row.until > day);

/** Who holds on the day what a body was given on another: it goes with its function, on the first day that it is passed on. */
function holders(world: World, agency: string, held: string, since: string, day: string): string[] {
  const passing = world.edges
    .filter(
      (e) =>
        e.from === agency && (e.function === 'all' || e.function === held) && e.on >= since && e.on <= day,
    )
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  if (passing.length > 0)
    return passing
      .filter((e) => e.on === passing[0]!.on)
      .flatMap((e) => holders(world, e.to, held, e.on, day));
  const ended = world.ends.get(agency) ?? null;
  return ended !== null && ended <= day ? [] : [agency];
}

/** What it had succeeded and what had succeeded it by the day, and itself. */
export function kinOf(world: World, author: string, day: string): Set<string> {
  const reach = (side: 'from' | 'to') => {
    const found = new Set([author]);
    for (const body of found)
      for (const edge of world.edges)
        if (edge[side === 'from' ? 'to' : 'from'] === body && edge.on <= day) found.add(edge[side]);
    return found;
  };
  return new Set([...reach('from'), ...reach('to')]);
}

/** The bodies with a ground for each line on the day, the nearest first; each rank is asked as one. */
export function groundsOn(world: World, day: string): Map<string, string[][]> {
  const here = new Set(world.offices.filter((o) => covers(o, day)).map((o) => o.agency));
  const inForce = world.fields.filter((field) => covers(field, day));
  const ofFields = (is: (part: World['fields'][number]['parts'][number]) => boolean) =>
    inForce
      .filter((field) => field.parts.some(is))
      .flatMap((field) => holders(world, field.agency, field.function, field.from, day));
  const groupsOf = (task: string): string[] => {
    const parent = world.tasks.find((t) => t.id === task)?.parent ?? null;
    return parent === null ? [] : [parent, ...groupsOf(parent)];
  };
  const subject = holders(world, world.subject.agency, world.subject.function, '', day);
  const inLine = (role: string) => {
    const since = new Map<string, string>();
    for (const o of world.offices.filter((one) => one.role === role))
      if (!since.has(o.agency) || o.from < since.get(o.agency)!) since.set(o.agency, o.from);
    return [...since]
      .sort(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x < y ? -1 : 1))
      .map(([agency]) => [agency]);
  };
  const last = [...inLine('commission'), ...inLine('ministry_officer')];
  const ofTasks = (tasks: readonly string[]) => [
    ...[0, 1, 2].map((up) =>
      ofFields(({ task }) => task !== null && tasks.some((t) => [t, ...groupsOf(t)][up] === task)),
    ),
  ];
  const rest = (tasks: readonly string[]) => [
    ofFields((part) => part.function === world.subject.function),
    ...[['lead', 'direct'], ['coordinate'], ['supervise']].map((alike) =>
      world.duties
        .filter((d) => tasks.includes(d.task) && alike.includes(d.role) && covers(d, day))
        .map((d) => d.agency),
    ),
    subject,
    ...last,
  ];
  const lines = new Map<string, string[][]>();
  const of = (line: string, ranks: string[][]) =>
    lines.set(
      line,
      ranks.map((rank) => [...new Set(rank)].filter((agency) => here.has(agency)).sort()),
    );
  for (const { id, level } of world.tasks) if (level === 'leaf') of(id, [...ofTasks([id]), ...rest([id])]);
  for (const id of world.indicators) {
    const tasks = world.measures.filter((m) => m.indicator === id).map((m) => m.task);
    of(id, [ofFields((part) => part.indicator === id), ...ofTasks(tasks), ...rest(tasks)]);
  }
  return lines;
}

/** The first rank in which somebody is no kin of the author. */
export const askedOf = (ranks: readonly string[][], kin: ReadonlySet<string>): string[] =>
  ranks.map((rank) => rank.filter((agency) => !kin.has(agency))).find((rank) => rank.length > 0) ?? [];
