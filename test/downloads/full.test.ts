// Files with rows in every table: a ruling, reports before and after its day, and everything the ledger ships. Read by the official reader
// of Data Packages, by LibreOffice, and row by row against the database.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { isEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toId } from '../../schema/ids.ts';
import { schema } from '../../schema/index.ts';
import { readCsv } from '../../web/downloads/csv.ts';
import type { Column } from '../../web/downloads/table.ts';
import { body } from '../../web/pages/public/body/page.tsx';
import { dataSets } from '../../web/pages/public/data/datasets.ts';
import { catalogue } from '../../web/pages/public/data/page.tsx';
import { indicatorFiles } from '../../web/pages/public/data/sets/one-indicator.ts';
import { explorer } from '../../web/pages/public/explorer/page.tsx';
import { home } from '../../web/pages/public/home/page.tsx';
import { indicator } from '../../web/pages/public/indicator/page.tsx';
import { indicators } from '../../web/pages/public/indicators/page.tsx';
import { plans } from '../../web/pages/public/plans/page.tsx';
import { province } from '../../web/pages/public/province/page.tsx';
import { provinces } from '../../web/pages/public/provinces/page.tsx';
import { register } from '../../web/pages/public/register/page.tsx';
import { round } from '../../web/pages/public/round/page.tsx';
import type { Address, PublicPage } from '../../web/pages/public/shell/page.ts';
import { task } from '../../web/pages/public/task/page.tsx';
import { readWorkbook } from '../../web/workbook/read.ts';
import { askFile, shownAt } from '../pages/asked.ts';
import { isOf, setScene } from '../reviews/scene.ts';
import { seen } from '../support/cycle.ts';
import { useLedger } from '../support/ledger.ts';
import { openOffice } from '../workbook/office.ts';

const ledger = useLedger();
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  const { offices, say } = await setScene(ledger);
  const at = '2026-06-22T05:00:00.000Z';
  const commended = await say(
    offices.freezer,
    'commend',
    {
      agency: toId('Agency', 'hp2-ubnd'),
      task: toId('Task', 'CT-20/3.11'),
      reason: 'Chia sẻ dữ liệu sớm nhất.',
      on: '2026-06-20',
      document: toId('Document', 'CT-20'),
    },
    at,
    isOf('Commendation'),
  );
  await say(offices.publisher, 'publishCommendation', seen(commended), at, isOf('Commendation'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// biome-ignore lint/suspicious/noExplicitAny: whatever a page asks
type AnyPage = PublicPage<any>;
const pages: readonly (readonly [name: string, page: AnyPage, address: Address])[] = [
  ...dataSets.map(({ slug, page }) => [slug, page, {}] as const),
  ['one indicator', indicatorFiles, { slug: 'workers-sent' }],
  ['home', home, {}],
  ['register', register, {}],
  ['a task', task, { code: '5.3.1' }],
  ['an indicator', indicator, { slug: 'workers-sent-by-province' }],
  ['indicators', indicators, {}],
  ['a province', province, { slug: 'hai-phong' }],
  ['provinces', provinces, {}],
];
const at = (page: AnyPage, address: Address) => shownAt('vi', page.path, address);

interface Told {
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[];
}
async function jsonOf(page: AnyPage, address: Address): Promise<Told> {
  const answer = await askFile(ledger, page, address);
  const file = page === indicatorFiles ? null : page.renditions!.json!(answer, at(page, address));
  return file === null ? { columns: [], rows: [] } : JSON.parse(String(file.body));
}
const csvRows = async (slug: string) => {
  const { page } = dataSets.find((one) => one.slug === slug)!;
  const csv = page.renditions!.csv!((await askFile(ledger, page, {})) as never, at(page, {}))!;
  const [header, ...rows] = readCsv(String(csv.body), 'machine');
  return rows.map((row) => Object.fromEntries(header!.map((name, n) => [name, row[n] ?? null])));
};

describe('the Data Package of everything', () => {
  it('is read whole by the official reader, with rows in every table', async () => {
    const body = String(catalogue.renditions!.json!({} as never, at(catalogue, {}))!.body);
    const described = JSON.parse(body) as { resources: { name: string; path: string }[] };
    for (const resource of described.resources) {
      const { page } = dataSets.find(({ slug }) => slug === resource.name)!;
      const csv = page.renditions!.csv!((await askFile(ledger, page, {})) as never, at(page, {}))!;
      writeFileSync(join(folder, `${resource.name}.csv`), String(csv.body));
      expect(resource.path).toBe(`https://example.org/vi/du-lieu/${resource.name}.csv`);
      resource.path = `${resource.name}.csv`;
    }
    const read = await Package.load(described, { basePath: folder, strict: true });
    expect(read.errors).toEqual([]);
    expect(read.valid).toBe(true);
    expect(read.resources.map(({ name }) => name)).toEqual(dataSets.map(({ slug }) => slug));
    for (const resource of read.resources) {
      const rows = await resource.read({ keyed: true });
      expect(rows.length, resource.name).toBeGreaterThan(0);
    }
    const reports = await read.resources.find(({ name }) => name === 'bao-cao')!.read({ keyed: true });
    expect(reports[0]!.published_at).toBeInstanceOf(Date);
    const due = await read.resources.find(({ name }) => name === 'den-han')!.read({ keyed: true });
    expect(due[0]!.due_on).toBeInstanceOf(Date);
  });
});

describe('codes', () => {
  // Whatever the schema closes: a file that gives one of these codes gives its word too.
  const codes = new Set(
    Object.values(schema.getTypeMap())
      .filter(isEnumType)
      .flatMap((type) => type.getValues().map(({ name }) => name)),
  );
  const more: typeof pages = [
    ...pages,
    ['figures chosen', explorer, {}],
    ['plans', plans, {}],
    ['a body', body, { slug: 'bo-noi-vu' }],
    ['a round', round, { period: '2026-Q2' }],
  ];
  it.each(more)('%s: a reader needs no list of codes', async (_, page, address) => {
    const { columns, rows } = await jsonOf(page, address);
    const keys = new Set(columns.map(({ key }) => key));
    for (const { key } of columns) {
      const held = new Set(rows.map((row) => String(row[key])).filter((code) => codes.has(code)));
      if (held.size === 0 || keys.has(`${key}_vi`)) continue;
      expect(keys, key).toContain(`${key}_label`);
      for (const row of rows)
        if (codes.has(String(row[key])))
          expect(String(row[`${key}_label`]), `${key} ${row[key]}`).toMatch(/\p{Ll}/u);
    }
  });
});

describe('columns of days', () => {
  it.each(pages)('%s: nothing that is a day or a moment is kept as text', async (_, page, address) => {
    const { columns, rows } = await jsonOf(page, address);
    // The round of a single deadline is called by its day: a name, which other columns hold as a day.
    const names = new Set(['round', 'period', 'code']);
    const texts = columns.filter(({ type, key }) => type === 'text' && !names.has(key)).map(({ key }) => key);
    const days = rows.flatMap((row) =>
      texts.filter((key) => /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(String(row[key] ?? ''))),
    );
    expect([...new Set(days)]).toEqual([]);
    for (const { type, key } of columns)
      for (const row of rows)
        if (row[key] !== null && (type === 'day' || type === 'deadline'))
          expect(row[key]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('are days in LibreOffice, and deadlines their last day', async () => {
    const { page } = dataSets.find(({ slug }) => slug === 'den-han')!;
    const answer = await askFile(ledger, page, {});
    const file = await page.renditions!.xlsx!(answer as never, at(page, {}));
    const bytes = file!.body as Uint8Array<ArrayBuffer>;
    const office = openOffice();
    const shown = new TextDecoder().decode(
      office.convert(bytes, 'xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'),
    );
    const saved = office.convert(bytes, 'xlsx', 'xlsx');
    office.close();
    // Due at 17:00 in Greenwich on 15 July: the last day is 15 July, not the 16th.
    expect(shown).toContain('15/07/2026');
    expect(shown).not.toContain('16/07/2026');
    expect(shown).toContain('31/03/2027');
    const cells = readWorkbook(saved)[0]!.cells;
    const column = cells.find(({ text }) => text === 'due_on')!.column;
    const days = cells.filter((cell) => cell.column === column && cell.row > 1);
    expect(days.length).toBeGreaterThan(4);
    for (const { kind, day } of days) {
      expect(kind).toBe('number');
      expect(['2026-07-15', '2027-03-31']).toContain(day);
    }
  });
});

describe('the source of a row is the record of the row', () => {
  const sourceOf = 'LEFT JOIN documents d ON d.id = x.source_id';
  const each = (rows: readonly Record<string, unknown>[], ...keys: string[]) =>
    rows.map((row) => keys.map((key) => row[key] ?? null).join(' | ')).sort();
  const recordsOf = (sql: string) => ledger.rows(sql);

  it('co-quan: a succession tells its own, a body without one its own', async () => {
    const rows = await csvRows('co-quan');
    const steps = await recordsOf(
      `SELECT x."on", upper(x.kind) AS kind, x.scope, upper(x.confidence) AS confidence, d.publisher, d.url FROM successions x ${sourceOf}`,
    );
    const told = rows.filter(({ successor_vi }) => successor_vi !== null);
    expect(each(told, 'succession_on', 'succession', 'scope', 'confidence', 'source', 'source_url')).toEqual(
      each(steps, 'on', 'kind', 'scope', 'confidence', 'publisher', 'url'),
    );
    const alone = await recordsOf(
      `SELECT upper(x.confidence) AS confidence, d.publisher, d.url FROM agencies x ${sourceOf} WHERE x.id <> 'issuer-unknown' AND x.id NOT IN (SELECT from_id FROM successions)`,
    );
    const rest = rows.filter(({ successor_vi }) => successor_vi === null);
    expect(each(rest, 'confidence', 'source', 'source_url')).toEqual(
      each(alone, 'confidence', 'publisher', 'url'),
    );
    expect(told.filter(({ confidence }) => confidence === 'RECALLED').length).toBe(
      steps.filter(({ confidence }) => confidence === 'RECALLED').length,
    );
  });

  it('phan-cong: the step by which the body holds the duty tells its own', async () => {
    const rows = await csvRows('phan-cong');
    const held = await recordsOf(
      `SELECT t.code, upper(r.role) AS role, upper(coalesce(s.confidence, a.confidence)) AS confidence, d.url, upper(a.confidence) AS named, n.url AS named_url
       FROM responsibilities r JOIN tasks t ON t.id = r.task_id JOIN assignments a ON a.id = r.assignment_id
       LEFT JOIN successions s ON s.id = r.succession_id
       LEFT JOIN documents d ON d.id = coalesce(s.source_id, a.source_id) LEFT JOIN documents n ON n.id = a.source_id
       WHERE (r."from" IS NULL OR r."from" <= '2026-11-24') AND (r.until IS NULL OR r.until > '2026-11-24')`,
    );
    const own = new Set(held.map(({ code }) => code));
    // A task without a body of its own is answered with its group's.
    const told = rows.filter(({ task: code }) => own.has(code as never));
    expect(
      each(told, 'task', 'role', 'confidence', 'source_url', 'named_confidence', 'named_source_url'),
    ).toEqual(each(held, 'code', 'role', 'confidence', 'url', 'named', 'named_url'));
    expect(told.some(({ confidence, named_confidence }) => confidence !== named_confidence)).toBe(true);
  });

  it.each([
    [
      'nhiem-vu',
      'code',
      'SELECT x.code AS code, upper(x.confidence) AS confidence, d.publisher, d.url FROM tasks x',
    ],
    [
      'ke-hoach',
      'period',
      'SELECT x.period AS period, upper(x.confidence) AS confidence, d.publisher, d.url FROM plans x',
    ],
    [
      'so-lieu',
      'value',
      'SELECT x.value AS value, NULL AS confidence, d.publisher, d.url FROM observations x',
    ],
  ])('%s: each row its own', async (slug, key, sql) => {
    const rows = await csvRows(slug);
    const keys = slug === 'so-lieu' ? [key] : [key, 'confidence'];
    expect(each(rows, ...keys, 'source', 'source_url')).toEqual(
      each(await recordsOf(`${sql} ${sourceOf}`), ...keys, 'publisher', 'url'),
    );
  });

  it('tinh: the unit its own, and what it became the source of that', async () => {
    const rows = await csvRows('tinh');
    const units = await recordsOf(
      `SELECT x.code, d.url, m.url AS became FROM territories x ${sourceOf}
       LEFT JOIN territory_mappings s ON s.from_id = x.id LEFT JOIN documents m ON m.id = s.source_id
       WHERE x.kind IN ('province', 'city')`,
    );
    expect(each(rows, 'code', 'source_url', 'became_source_url')).toEqual(
      each(units, 'code', 'url', 'became'),
    );
  });
});

describe('feeds', () => {
  const entriesOf = async (page: AnyPage, address: Address, language: 'vi' | 'en') => {
    const answer = await askFile(ledger, page, address);
    const path = page.path.replace(/:\w+(\{.*\})?/, Object.values(address)[0] ?? '');
    const xml = String(page.renditions!.atom!(answer as never, shownAt(language, path, address))!.body);
    const [, updated] = /<updated>(.*?)<\/updated>/.exec(xml)!;
    const entries = [...xml.matchAll(/<entry>\n<id>(.*?)<\/id>[\s\S]*?<updated>(.*?)<\/updated>/g)];
    return { updated: updated!, entries: entries.map(([, id, at]) => ({ id: id!, at: at! })) };
  };
  const feeds = pages.filter(([, page]) => page.renditions?.atom !== undefined);

  it.each(feeds)(
    '%s: entries carry the moment of knowing, under the same ids in both languages',
    async (_, page, address) => {
      const { updated, entries } = await entriesOf(page, address, 'vi');
      expect(entries.length).toBeGreaterThan(0);
      for (const { at: moment } of entries)
        expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      expect(updated).toBe(
        entries
          .map(({ at: moment }) => moment)
          .sort()
          .at(-1),
      );
      expect((await entriesOf(page, address, 'en')).entries).toEqual(entries);
    },
  );

  it('a task’s feed tells a report when it was published, a ruling when it was put down', async () => {
    const { entries } = await entriesOf(task, { code: '5.3.1' }, 'vi');
    const moment = (part: string) =>
      entries.filter(({ id }) => id.includes(part)).map(({ at: when }) => when);
    const rulings = await ledger.rows('SELECT known_from FROM rulings');
    expect(moment('ruling-').sort()).toEqual(rulings.map((row) => String(row.known_from)).sort());
    const reports = await ledger.rows("SELECT published_at FROM reports WHERE status = 'published'");
    expect(moment('report-').sort()).toEqual(reports.map((row) => String(row.published_at)).sort());
  });
});

describe('a deadline at 17:00 in Greenwich', () => {
  it.each([
    ['home', home, {}],
    ['register', register, {}],
    ['the task', task, { code: '5.3.1' }],
    ['provinces', provinces, {}],
    ['a province', province, { slug: 'hai-phong' }],
  ] as readonly (readonly [string, AnyPage, Address])[])(
    '%s says its last day, and never the next',
    async (_, page, address) => {
      const answer = await askFile(ledger, page, address);
      const path = page.path.replace(/:\w+(\{.*\})?/, Object.values(address)[0] ?? '');
      for (const language of ['vi', 'en'] as const) {
        const html = page.render(answer as never, shownAt(language, path, address))!;
        const files = (['csv', 'json', 'atom', 'ics'] as const).map((form) => {
          const file = page.renditions?.[form]?.(answer as never, shownAt(language, path, address));
          return file ? String(file.body) : '';
        });
        for (const told of [html, ...files]) {
          expect(told).not.toMatch(/16\/0?7\/2026|2026-07-16|01\/0?4\/2027|2027-04-01|T17:00:00/);
        }
        expect(html + files.join('')).toMatch(/31\/03\/2027|2027-?03-?31|15\/07\/2026/);
      }
    },
  );
});
