// Search over everything that has a name, with or without Vietnamese marks. Old names find what became of them.
import { type SQL, sql } from 'drizzle-orm';
import { nobody } from '../agencies/read.ts';
import { agencies, agencyNames, successions } from '../agencies/table.ts';
import { responsibilities } from '../assignments/table.ts';
import type { Clocks, Ctx } from '../ctx.ts';
import { spelled } from '../directives/named.ts';
import { directives } from '../directives/table.ts';
import { documents } from '../documents/table.ts';
import { indicators } from '../indicators/table.ts';
import { plans, provisions } from '../plans/table.ts';
import { toStatement } from '../reading.ts';
import { asKnown } from '../shape.ts';
import { taskIndicators, tasks } from '../tasks/table.ts';
import { territories, territoryMappings, territoryNames } from '../territories/table.ts';
import { inOrder, type Match, type Said, type Sought } from './order.ts';
import { passages } from './passages.ts';
import { kinds, type Reading, readings } from './words.ts';

/** What something that no longer stands by itself has become; a body with several functions became several. */
export interface Became {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string | null;
  /** Its name in addresses; null for a body. */
  readonly slug: string | null;
  /** The first day. */
  readonly on: string;
  /** Which function passed on, in words; null for all of it. */
  readonly scope: string | null;
}

export interface Hit {
  readonly type: string;
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string | null;
  /** Its name in addresses: a province's, an indicator's, a task's code; of a body, a plan or a line of it, its province's; of a passage, its document's. */
  readonly slug: string | null;
  /** Of a passage, how many characters of the loaded text stand before it. */
  readonly at: number | null;
  /** The directive it is under, by its name in addresses. */
  readonly directive: string | null;
  /** Where a document can be read. */
  readonly url: string | null;
  /** A body that answers for a task on the day asked about. */
  readonly isResponsible: boolean;
  readonly isExample: boolean;
  readonly became: readonly Became[];
  readonly matches: readonly Match[];
}

const territoriesAfter = (
  clocks: Clocks,
): SQL => sql`(SELECT json_group_array(json_object('id', m.to_id, 'on', m."on", 'scope', NULL,
    'nameVi', n.name_vi, 'nameEn', n.name_en, 'slug', h.slug) ORDER BY m.id)
  FROM ${asKnown(territoryMappings, clocks, 'm')} JOIN ${asKnown(territories, clocks, 'h')} ON h.id = m.to_id
    JOIN ${asKnown(territoryNames, clocks, 'n')} ON n.territory_id = m.to_id AND n.is_alternative = 0 AND n.until IS NULL
  WHERE m.from_id = found.id AND m."on" <= ${clocks.validOn})`;
const bodiesAfter = (
  clocks: Clocks,
): SQL => sql`(SELECT json_group_array(json_object('id', s.to_id, 'on', s."on", 'scope', s.scope,
    'nameVi', n.name_vi, 'nameEn', n.name_en, 'slug', NULL) ORDER BY s."on", s.id)
  FROM ${asKnown(successions, clocks, 's')} JOIN ${asKnown(agencyNames, clocks, 'n')} ON n.agency_id = s.to_id AND n.until IS NULL
  WHERE s.from_id = found.id AND s."on" <= ${clocks.validOn})`;

const name = (vi: SQL, en: SQL, more: SQL): SQL =>
  sql`json_array(json_object('vi', ${vi}, 'en', ${en}, 'more', ${more}))`;
/** All names of a place or a body, for what is known by whose it is and where: to be read, and to be looked through. */
const namesOf = (table: typeof territoryNames | typeof agencyNames, of: SQL, id: SQL, clocks: Clocks) => {
  const from = sql`FROM ${asKnown(table, clocks, 'n')} WHERE n.${of} = ${id}`;
  return {
    read: sql`json((SELECT json_group_array(json_array(n.name_vi, n.name_en)) ${from}))`,
    text: sql`coalesce((SELECT group_concat(n.folded, ' ') ${from}), '')`,
  };
};
/** Provinces and cities have pages of their own. */
const provinceOf = sql`CASE WHEN t.kind IN ('province', 'city') THEN t.slug END`;
const paper = sql`trim(coalesce(d.symbol || ' · ', '') || coalesce(d.title_vi, d.title_en, ''))`;

/** Everything that is open to anyone and has a name, each once; `haystack` is all its text. What is not public is not in here. */
const things = (clocks: Clocks): SQL => {
  const place = namesOf(territoryNames, sql`territory_id`, sql`p.territory_id`, clocks);
  const body = namesOf(agencyNames, sql`agency_id`, sql`p.agency_id`, clocks);
  return sql`
  SELECT 0 AS class, 'Territory' AS type, t.id AS id, ${provinceOf} AS slug, NULL AS directive, t.until AS ended, NULL AS standing, NULL AS url, NULL AS kind,
    json_group_array(json_object('vi', n.name_vi, 'en', n.name_en, 'more', n.full_name_vi, 'isOther', n.is_alternative,
      'from', n."from", 'until', n.until) ORDER BY n.id) AS names,
    NULL AS beside, NULL AS texts, group_concat(n.folded, ' ') AS haystack
  FROM ${asKnown(territoryNames, clocks, 'n')} JOIN ${asKnown(territories, clocks, 't')} ON t.id = n.territory_id GROUP BY t.id
  UNION ALL SELECT CASE WHEN a.kind LIKE 'province%' OR a.is_collective THEN 2 ELSE 1 END, 'Agency', a.id, ${provinceOf}, NULL, a.ended_on, NULL, NULL, NULL,
    json_group_array(json_object('vi', n.name_vi, 'en', n.name_en, 'more', n.short_name, 'isOther', 0,
      'from', n."from", 'until', n.until) ORDER BY n.id),
    NULL, NULL, group_concat(n.folded, ' ')
  FROM ${asKnown(agencyNames, clocks, 'n')} JOIN ${asKnown(agencies, clocks, 'a')} ON a.id = n.agency_id
    LEFT JOIN ${asKnown(territories, clocks, 't')} ON t.id = a.territory_id WHERE a.id <> ${nobody} GROUP BY a.id
  UNION ALL SELECT 3, 'Task', k.id, k.code, ${spelled(sql`c.symbol`)}, NULL, NULL, NULL, NULL,
    ${name(sql`k.code || ' ' || k.title_vi`, sql`k.code || ' ' || k.title_en`, sql`k.code`)}, NULL,
    json_object('summaryVi', k.summary_vi, 'summaryEn', k.summary_en),
    k.folded || ' ' || k.summary_vi || ' ' || k.summary_en
  FROM ${asKnown(tasks, clocks, 'k')} LEFT JOIN ${asKnown(directives, clocks, 'c')} ON c.id = k.directive_id
  UNION ALL SELECT 4, 'Indicator', i.id, i.slug,
    (SELECT min(${spelled(sql`c.symbol`)}) FROM ${asKnown(taskIndicators, clocks, 'x')} JOIN ${asKnown(tasks, clocks, 'k')} ON k.id = x.task_id
      JOIN ${asKnown(directives, clocks, 'c')} ON c.id = k.directive_id WHERE x.indicator_id = i.id), NULL, NULL, NULL, NULL,
    ${name(sql`i.name_vi`, sql`i.name_en`, sql`NULL`)}, NULL,
    json_object('definitionVi', i.definition_vi, 'definitionEn', i.definition_en),
    i.folded || ' ' || i.definition_vi || ' ' || i.definition_en
  FROM ${asKnown(indicators, clocks, 'i')}
  UNION ALL SELECT CASE WHEN d.kind IN ('news', 'recollection', 'announced_target', 'strategy') OR d.kind LIKE 'draft_%' THEN 8 ELSE 5 END, 'Document', d.id, NULL, ${spelled(sql`c.symbol`)}, NULL, d.standing, d.url, d.kind,
    ${name(paper, sql`d.title_en`, sql`d.symbol`)}, json_object('publisher', d.publisher), NULL,
    d.folded || ' ' || coalesce(d.publisher, '')
  FROM ${asKnown(documents, clocks, 'd')} LEFT JOIN ${asKnown(directives, clocks, 'c')} ON c.document_id = d.id
  UNION ALL SELECT 6, 'Plan', p.id, ${provinceOf}, ${spelled(sql`c.symbol`)}, NULL, d.standing, d.url, d.kind,
    ${name(paper, sql`d.title_en`, sql`d.symbol`)},
    json_object('place', ${place.read}, 'body', ${body.read}), NULL,
    d.folded || ' ' || ${place.text} || ' ' || ${body.text}
  FROM ${asKnown(plans, clocks, 'p')} JOIN ${asKnown(documents, clocks, 'd')} ON d.id = p.document_id
    LEFT JOIN ${asKnown(directives, clocks, 'c')} ON c.id = p.directive_id
    LEFT JOIN ${asKnown(territories, clocks, 't')} ON t.id = p.territory_id
  UNION ALL SELECT 7, 'Provision', v.id, ${provinceOf}, ${spelled(sql`c.symbol`)}, NULL, d.standing, d.url, NULL,
    ${name(sql`v.title_vi`, sql`v.title_en`, sql`v.code`)},
    json_object('plan', ${paper}, 'place', ${place.read}), NULL,
    v.title_vi || ' ' || v.title_en || ' ' || v.code || ' ' || d.folded || ' ' || ${place.text}
  FROM ${asKnown(provisions, clocks, 'v')} JOIN ${asKnown(plans, clocks, 'p')} ON p.id = v.plan_id
    JOIN ${asKnown(documents, clocks, 'd')} ON d.id = p.document_id
    LEFT JOIN ${asKnown(directives, clocks, 'c')} ON c.id = p.directive_id
    LEFT JOIN ${asKnown(territories, clocks, 't')} ON t.id = p.territory_id
  UNION ALL ${passages(clocks)}`;
};

/** Letters that may bear a mark, each of which is one letter of the text. */
const mayBeMarked = /[aeiouyd]/g;
/** Whether a text may hold the words of one reading: no fewer than do, so that what is read is little. `inOrder` is exact. */
const mayHold = ({ words, only }: Reading): SQL =>
  sql.join(
    [
      ...(only === null ? [] : [sql`type = ${only}`]),
      ...words.map(({ folded }) => sql`haystack LIKE ${`%${folded.replace(mayBeMarked, '_')}%`}`),
    ],
    sql` AND `,
  );

/** Things that are put in order at most; the ledger has fewer names that hold a syllable. */
const most = 1_500;

interface NameRow {
  readonly vi: string;
  readonly en: string | null;
  readonly more: string | null;
  readonly isOther?: number;
  readonly from?: string | null;
  readonly until?: string | null;
}
type Row = Readonly<Record<string, unknown>>;
interface Found extends Sought {
  readonly hit: Omit<Hit, 'matches'>;
}

const moreIs: Readonly<Record<string, string>> = {
  Territory: 'fullName',
  Agency: 'shortName',
  Document: 'symbol',
  Plan: 'symbol',
};

/** A text of each field, or of each name in both languages. */
const said = (text: unknown): Said[] =>
  text === null
    ? []
    : Object.entries(JSON.parse(String(text)) as Record<string, string | null | (string | null)[][]>)
        .flatMap(([field, one]) => [one].flat(2).map((each) => ({ field, text: each ?? '' })))
        .filter((one) => one.text !== '');

/** A document as it is cited: "Chỉ thị 20-CT/TW". */
const asCited = (kind: string | null, symbol: string | null): Said[] =>
  kind === null || symbol === null || !kinds[kind]
    ? []
    : [{ field: 'fullName', text: `${kinds[kind]} ${symbol}` }];

/** The name on a day, else the last before it; spellings that people only search by are never shown. */
function shownOn(day: string, names: readonly NameRow[]): NameRow {
  const own = names.filter(({ isOther }) => !isOther);
  const begun = own
    .filter(({ from }) => (from ?? '') <= day)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
  return begun[0] ?? own[0] ?? names[0]!;
}

function foundIn(row: Row, clocks: Clocks): Found {
  const rows = JSON.parse(String(row.names)) as NameRow[];
  const own = shownOn(clocks.validOn, rows);
  const type = String(row.type);
  const isPassage = type === 'Span';
  const text = (key: string) => (row[key] === null ? null : String(row[key]));
  const ended = text('ended');
  const became = JSON.parse(String(row.became)) as Became[];
  const names = rows.flatMap(({ vi, en, more }, at): Said[] => {
    const isOwn = rows[at] === own;
    const all = [
      { field: isOwn ? 'nameVi' : 'otherName', text: vi },
      { field: isOwn ? 'nameEn' : 'otherName', text: en ?? '' },
      { field: isOwn ? (moreIs[type] ?? 'code') : 'otherName', text: more ?? '' },
    ];
    return all.filter(
      (one, n) => one.text !== '' && all.findIndex(({ text: same }) => same === one.text) === n,
    );
  });
  return {
    // A passage is found by its words, and not once more by what the record is called.
    names: isPassage ? [] : [...names, ...asCited(text('kind'), own.more)],
    beside: said(row.beside),
    texts: said(row.texts),
    hasEnded: ended !== null && ended <= clocks.validOn,
    class: Number(row.class),
    type,
    id: String(row.id),
    hit: {
      type,
      id: String(row.id),
      nameVi: own.vi,
      nameEn: own.en,
      slug: text('slug'),
      at: isPassage ? Number(row.kind) : null,
      directive: text('directive'),
      url: text('url'),
      isResponsible: Number(row.is_responsible) === 1,
      isExample: row.standing === 'example',
      became,
    },
  };
}

/**
 * What has every word of the text, each as the beginning of a word, in any order: what is called exactly so first, then what
 * has them in its name, then what is said of it; what stands above what has ended. `first` is 1 to 100. A text without a word
 * finds nothing.
 */
export async function search(ctx: Ctx, text: string, first: number, clocks: Clocks): Promise<Hit[]> {
  const ways = readings(text);
  if (ways.length === 0) return [];
  const rows = await ctx.db.read(
    toStatement(sql`
      WITH found AS MATERIALIZED (
        SELECT * FROM (${things(clocks)}) WHERE ${sql.join(
          ways.map((way) => sql`(${mayHold(way)})`),
          sql` OR `,
        )} ORDER BY class, id LIMIT ${most}
      )
      SELECT class, type, id, slug, directive, ended, standing, url, kind, names, beside, texts,
        type = 'Agency' AND EXISTS (SELECT 1 FROM ${asKnown(responsibilities, clocks, 'r')} WHERE r.agency_id = found.id AND r.task_id IS NOT NULL
          AND coalesce(r."from", '') <= ${clocks.validOn} AND coalesce(r.until, '9999') > ${clocks.validOn}) AS is_responsible,
        CASE WHEN ended IS NULL OR ended > ${clocks.validOn} THEN '[]'
          WHEN type = 'Territory' THEN ${territoriesAfter(clocks)} WHEN type = 'Agency' THEN ${bodiesAfter(clocks)} ELSE '[]' END AS became
      FROM found`),
  );
  return inOrder(
    rows.map((row) => foundIn(row, clocks)),
    ways,
  )
    .slice(0, first)
    .map(({ thing, matches }) => ({ ...thing.hit, matches }));
}
