import { expect, it } from 'vitest';
import { checkSeed } from '../../db/seed/check.ts';
import { type AnyRow, type Seed, type SeedName, seed } from '../../db/seed/seed.ts';

/** A copy of the seed with one record spoiled; null takes a column or the whole record away. */
const spoiled = (name: SeedName, id: string, change: Readonly<Record<string, unknown>> | null): Seed => {
  const isIt = (row: AnyRow) => (row.id ?? `${row.entity}:${row.entityId}`) === id;
  const rows = seed[name] as readonly AnyRow[];
  if (!rows.some(isIt)) throw new Error(`No ${id} in ${name} to spoil.`);
  const spoil = (row: AnyRow) =>
    Object.fromEntries(Object.entries({ ...row, ...change }).filter(([, value]) => value !== null));
  const next =
    change === null ? rows.filter((row) => !isIt(row)) : rows.map((row) => (isIt(row) ? spoil(row) : row));
  return { ...seed, [name]: next };
};
const plus = (name: SeedName, row: AnyRow): Seed => ({ ...seed, [name]: [...seed[name], row] });

it('the seed is sound', () => {
  expect(checkSeed(seed)).toEqual([]);
});

it.each<[string, () => Seed, string]>([
  [
    'a source that is not there',
    () => spoiled('tasks', 'CT-20/2.3', { sourceId: 'S-NONE' }),
    'tasks CT-20/2.3 points at documents S-NONE in sourceId, which is not there.',
  ],
  [
    'a task without a source',
    () => spoiled('tasks', 'CT-20/2.3', { sourceId: null }),
    'tasks CT-20/2.3 has no sourceId.',
  ],
  [
    'a figure without a source',
    () => spoiled('observations', 'OBS-0001', { sourceId: null }),
    'observations OBS-0001 has no sourceId.',
  ],
  [
    'a record without confidence',
    () => spoiled('agencies', 'moha', { confidence: null }),
    'agencies moha has no confidence.',
  ],
  [
    'an unknown confidence',
    () => spoiled('agencies', 'moha', { confidence: 'sure' }),
    'agencies moha has a confidence nobody knows: sure.',
  ],
  [
    'a misspelled column',
    () => spoiled('agencies', 'moha', { strtedOn: '2025' }),
    'agencies moha has a column the table does not: strtedOn.',
  ],
  [
    'a record that is there twice',
    () => plus('markets', { id: 'JP', nameVi: 'Nhật', nameEn: 'Japan' }),
    'markets JP is there twice.',
  ],
  [
    'a day that does not exist',
    () => spoiled('agencies', 'cec', { endedOn: '2025-02-30' }),
    'agencies cec has a endedOn that is no day: 2025-02-30.',
  ],
  [
    'a month that does not exist',
    () => spoiled('documents', 'CT-20', { issuedOn: '2022-13' }),
    'documents CT-20 has a issuedOn that is no day, month or year: 2022-13.',
  ],
  [
    'an interval upside down',
    () => spoiled('territoryNames', 'P63-46/name-2', { until: '2024-01-01' }),
    'territoryNames P63-46/name-2 ends (2024-01-01) before it starts (2025-01-01).',
  ],
  [
    'a period upside down',
    () => spoiled('observations', 'OBS-0001', { periodEnd: '2012-12-31' }),
    'observations OBS-0001 has its period upside down (2013-01-01 to 2012-12-31).',
  ],
  [
    'a figure as a number',
    () => spoiled('observations', 'OBS-0017', { value: 128.3 }),
    'observations OBS-0017 has a value that is not an exact decimal as text: 128.3.',
  ],
  [
    'a figure with a decimal comma',
    () => spoiled('targets', 'TG-SL-1', { value: '1,5' }),
    'targets TG-SL-1 has a value that is not an exact decimal as text: 1,5.',
  ],
  [
    'text that is not NFC',
    () => spoiled('markets', 'JP', { nameVi: 'Nhật Bản'.normalize('NFD') }),
    'markets JP is not in Unicode NFC in nameVi.',
  ],
  [
    'a path of a machine',
    () => spoiled('plans', 'PL-CP-225', { note: 'see /home/someone/text.txt' }),
    'plans PL-CP-225 names a path of a machine in note.',
  ],
  [
    'an issuer that is not there',
    () => spoiled('documents', 'PL-CP-225', { issuerId: 'nobody' }),
    'documents PL-CP-225 points at agencies nobody in issuerId, which is not there.',
  ],
  [
    'a citation of nothing',
    () => spoiled('corroborations', 'plan:PL-CP-225', { entityId: 'PL-NONE' }),
    'corroborations plan / PL-NONE bears out a record that is not there.',
  ],

  [
    'an old unit that goes nowhere',
    () => spoiled('territoryMappings', 'P63-30~P34-31', null),
    'Territory P63-30 goes into 0 new units instead of one.',
  ],
  [
    'an old unit that goes two ways',
    () => plus('territoryMappings', { ...seed.territoryMappings[0]!, id: 'again', toId: 'P34-14' }),
    'Territory P63-01 goes into 2 new units instead of one.',
  ],
  [
    'a merger called unchanged',
    () => spoiled('territoryMappings', 'P63-30~P34-31', { kind: 'unchanged' }),
    'Mapping P63-30~P34-31 says unchanged where its unit is merged.',
  ],
  [
    'a merger on another day',
    () => spoiled('territoryMappings', 'P63-30~P34-31', { on: '2025-06-12' }),
    'Mapping P63-30~P34-31 is dated 2025-06-12 instead of 2025-07-01.',
  ],
  [
    'a merger that is missing',
    () => ({ ...seed, territoryMappings: seed.territoryMappings.filter((w) => w.fromId !== 'P63-06') }),
    '22 of the new units are merged ones instead of 23.',
  ],
  [
    'a slug used twice',
    () => spoiled('territories', 'P34-14', { slug: 'lai-chau' }),
    'Territory P34-14 shares the slug lai-chau with another unit.',
  ],
  [
    'a tile used twice',
    () => spoiled('territories', 'P34-14', { tileRow: 0, tileColumn: 1 }),
    'Territory P34-14 stands on the tile 0, 1 of another unit.',
  ],
  [
    'a unit without a name for a while',
    () => spoiled('territoryNames', 'P63-46/name-2', { from: '2025-02-01' }),
    'Territory P63-46 has not exactly one name on 2025-01-01.',
  ],

  [
    'a body without a name for a while',
    () => spoiled('agencyNames', 'cec/name-1', { until: '2025-01-01' }),
    'Agency cec has not exactly one name on 2025-01-01.',
  ],
  [
    'a body with two names at once',
    () =>
      plus('agencyNames', {
        id: 'x',
        agencyId: 'cec',
        nameVi: 'Ban khác',
        from: '2024-01-01',
        until: '2025-02-04',
      }),
    'Agency cec has not exactly one name on 2024-01-01.',
  ],
  [
    'a body that ends before it starts',
    () => spoiled('agencies', 'mae', { endedOn: '2024-01-01' }),
    'Agency mae ended (2024-01-01) before it started (2025-03-01).',
  ],
  [
    'a function nobody knows',
    () => spoiled('successions', 'molisa~moha', { function: 'labour' }),
    'Succession molisa~moha passes a function nobody knows: labour.',
  ],
  [
    'a successor that is not there yet',
    () => spoiled('successions', 'cec~cpsc', { on: '2025-02-02' }),
    'Succession cec~cpsc passes a function on 2025-02-02 to a body that is not there.',
  ],
  [
    'a gap that no note explains',
    () => spoiled('agencies', 'molisa-pc', { note: null }),
    'Succession molisa-pc~moha-pc is dated 2025-03-01, its body ended on 2025-02-04, and no note says why.',
  ],
  [
    'a successor of a body that goes on',
    () => spoiled('agencies', 'sl-dolisa', { endedOn: null }),
    'Succession sl-dolisa~sl-doha follows a body that has not ended: give agency sl-dolisa its end.',
  ],
  [
    'successions in a circle',
    () =>
      plus('successions', {
        ...seed.successions[0]!,
        id: 'back',
        fromId: 'cpsc',
        toId: 'cec',
        on: '2025-02-03',
      }),
    'Successions run in a circle at cec.',
  ],
  [
    'a parent that had ended',
    () => spoiled('agencyParents', 'dolab/parent-1', { until: null }),
    'Agency parent dolab/parent-1 outlives the parent.',
  ],
  [
    'a province without a government',
    () => spoiled('agencies', 'pc63-06', { kind: 'province_department' }),
    "Territory P63-06 has not exactly one People's Committee.",
  ],
  [
    'an unmerged province without a government',
    () => spoiled('agencies', 'sl-ubnd', { kind: 'province_party' }),
    "Territory P63-14 has not exactly one People's Committee.",
  ],

  [
    'a merger by something that ordered none',
    () => spoiled('territoryMappings', 'P63-30~P34-31', { sourceId: 'S-GH-BANDO' }),
    'Mapping P63-30~P34-31 is a merger and cites S-GH-BANDO, which did not order it.',
  ],
  [
    'a running total of which nobody says since when',
    () => spoiled('observations', 'OBS-0342', { note: null }),
    'Observation OBS-0342 is a running total and tells neither its start nor that its source has none.',
  ],
  [
    'a task without its place in the text',
    () => spoiled('tasks', 'CT-20/2.3', { section: null }),
    'Task CT-20/2.3 does not say where in the directive it stands.',
  ],
  [
    'a task with an invented date',
    () => spoiled('tasks', 'CT-20/5.3.5', { deadlineText: '31/12/2025' }),
    'Task CT-20/5.3.5 has a date: the directive sets none.',
  ],
  [
    'a task under another’s parent',
    () => spoiled('tasks', 'CT-20/2.3', { parentId: 'CT-20/3' }),
    'Task CT-20/2.3 stands under CT-20/3, where its code does not belong.',
  ],
  [
    'a task without a cadence',
    () => spoiled('tasks', 'CT-20/2.3', { cadence: null }),
    'Task CT-20/2.3 has no cadence.',
  ],
  [
    'a provision for nothing',
    () => ({
      ...seed,
      provisionTasks: seed.provisionTasks.filter((l) => l.provisionId !== 'PL-HD-139/HD-1.1'),
    }),
    'Provision PL-HD-139/HD-1.1 neither carries out a task nor adds one.',
  ],
  [
    'a disputed reading decided by nobody',
    () => spoiled('mappings', 'PL-HD-139~1.1', { isConfirmed: null }),
    'Mapping PL-HD-139~1.1 has a state that nobody confirmed.',
  ],
  [
    'a confirmation the readers do not share',
    () => spoiled('mappings', 'PL-HD-139~1.1', { state: 'silent' }),
    'Mapping PL-HD-139~1.1 is confirmed as silent, which its two readers do not both say.',
  ],
  [
    'a plan called weaker because the news of it is silent',
    () => spoiled('mappings', 'PL-SL-2025~5.1.3', { state: 'weaker' }),
    'Mapping PL-SL-2025~5.1.3 is confirmed as weaker, which its text cannot show (only_news).',
  ],
  [
    'a third reading without a reason',
    () => spoiled('mappings', 'PL-TN-CTHD~1.6', { reason: null }),
    'Mapping PL-TN-CTHD~1.6 is settled without a reason, or has a reason and no third reader.',
  ],
  [
    'an inferred lead of a whole text',
    () => spoiled('assignments', 'PL-TN-CTHD/TN-2.6/tn-dept-all/lead', { role: 'lead' }),
    'Assignment PL-TN-CTHD/TN-2.6/tn-dept-all/lead infers the role "lead"',
  ],
  [
    'a cadence that no word gives',
    () => spoiled('provisions', 'PL-HD-139/HD-1.2', { cadence: 'periodic' }),
    'Provision PL-HD-139/HD-1.2 is periodic without the words that say so.',
  ],
  [
    'a collective that outlives its province',
    () => spoiled('agencies', 'hd-pcs', { endedOn: null }),
    'Agency hd-pcs outlives P63-30, which ended on 2025-07-01',
  ],
  [
    'an older document said to carry the directive out',
    () => plus('provisionTasks', { provisionId: 'PL-AG-2125/AG-1', taskId: 'CT-20/1.1' }),
    'Provision PL-AG-2125/AG-1 is older than the directive and is said to carry it out.',
  ],
  [
    'a plan called official text that nobody has read',
    () => spoiled('documents', 'PL-SL-2025', { standing: 'official_text' }),
    'Plan PL-SL-2025 is called official text, and nobody has read it.',
  ],
  [
    'a guessed issuer of a target',
    () => spoiled('documents', 'PL-HT-T', { issuerId: 'localities' }),
    'Plan PL-HT-T is known by its target only, so who issued it is a guess.',
  ],
  [
    'a repository called official',
    () => spoiled('documents', 'S-GH-BANDO', { standing: 'official_data' }),
    'Document S-GH-BANDO is a public repository and is called official.',
  ],
  [
    'an area without an official source',
    () => spoiled('territoryMeasures', 'P34-15/area', { sourceId: 'S-GH-MERGER34' }),
    'Territory measure P34-15/area has no official source.',
  ],
  [
    'a count after the day of its source',
    () => spoiled('observations', 'OBS-0003', { asOf: '2014-10-31' }),
    'Observation OBS-0003 is counted as of 2014-10-31, after its source of 2014-10-29.',
  ],
  [
    'a succession without its act',
    () => spoiled('successions', 'hd-ubnd~hp2-ubnd', { sourceId: 'S-LD-1522769' }),
    'Succession hd-ubnd~hp2-ubnd comes of the merger and cites S-LD-1522769, which did not order it.',
  ],
  [
    'two documents of one symbol, day and issuer',
    () =>
      spoiled('documents', 'PL-LCAI-280', { symbol: '139-KH/TU', issuedOn: '2023-03-31', issuerId: 'hd-sc' }),
    'has the symbol, day and issuer of another: 139-KH/TU / 2023-03-31 / hd-sc.',
  ],
  [
    'press called official',
    () => spoiled('documents', 'S-SL-2025', { standing: 'official_data' }),
    'Document S-SL-2025 is news and is given the standing "official_data".',
  ],
  [
    'a duty that begins before its document',
    () => spoiled('assignments', 'CT-20/5.4/coc/lead', { from: '2022-01-01' }),
    'Assignment CT-20/5.4/coc/lead does not begin with its document (2022-12-12).',
  ],
  [
    'a duty for nothing',
    () => spoiled('assignments', 'CT-20/5.4/coc/lead', { taskId: null }),
    'Assignment CT-20/5.4/coc/lead must name either a task or a provision.',
  ],

  [
    'recollection passed off as quotation',
    () => spoiled('observations', 'OBS-0481', { confidence: 'quoted' }),
    'observations OBS-0481 is called quoted but has no source.',
  ],
  [
    'quotation passed off as recollection',
    () => spoiled('observations', 'OBS-0001', { confidence: 'recalled' }),
    'Observation OBS-0001 is called recalled but cites S-VNA-2013.',
  ],
  [
    'a figure quoted from what was not read',
    () => spoiled('targets', 'TG-SL-1', { sourceId: 'PL-SL-NQ420' }),
    'Target TG-SL-1 quotes PL-SL-NQ420, which was not read.',
  ],
  [
    'news passed off as official data',
    () => spoiled('observations', 'OBS-0001', { standing: 'official_data' }),
    'Observation OBS-0001 has another standing than its source S-VNA-2013.',
  ],
  [
    'a range upside down',
    () => spoiled('observations', 'OBS-0257', { valueHigh: '1000' }),
    'Observation OBS-0257 has its range upside down (110000 to 1000).',
  ],
  [
    'a figure of a unit that had ended',
    () => spoiled('observations', 'OBS-0404', { territoryId: 'P63-14' }),
    'Observation OBS-0404 puts 2030-12-31 on P63-14, which had ended.',
  ],
  [
    'a contradiction taken out of sight',
    () => spoiled('observations', 'OBS-0033', { contradictionId: null }),
    'contradict each other unmarked.',
  ],
  [
    'a contradiction without sides',
    () => plus('contradictions', { id: 'CG-NONE', titleEn: 'Nothing' }),
    'Contradiction CG-NONE has 0 sides.',
  ],

  [
    'an indicator added up against its words',
    () => spoiled('indicators', 'IND-STOCK', { aggregationKind: 'flow' }),
    'Indicator IND-STOCK adds up as flow, but its words are "stock: do not sum over time".',
  ],
  [
    '"over" kept as a bare number',
    () => spoiled('targets', 'TG-SL-1', { qualifier: 'exact', operator: null }),
    'Target TG-SL-1 says "Trên 130% chỉ tiêu giao tại Nghị quyết 420" and is not kept as over.',
  ],
  [
    'a strict comparison made lenient',
    () => spoiled('targets', 'TG-SL-1', { operator: 'ge' }),
    'Target TG-SL-1 is over, which is gt, but is compared with ge.',
  ],
  [
    '"at least" without its operator',
    () => spoiled('targets', 'TG-DT-1', { operator: null }),
    'Target TG-DT-1 is at_least, which is ge, but is compared with null.',
  ],
  [
    'an operator that the words do not give',
    () => spoiled('targets', 'TG-HT-2', { operator: 'ge' }),
    'Target TG-HT-2 is about, which decides nothing, but is compared with ge.',
  ],
  [
    'a promise without number or direction',
    () => spoiled('targets', 'TG-SL-7', { operator: null }),
    'Target TG-SL-7 must have a number, unless it promises only a direction.',
  ],
  [
    'a part passed off as the whole',
    () => spoiled('targets', 'TG-QNG-2', { isPart: null }),
    'Target TG-QNG-2 counts only a part of the people and does not say so.',
  ],
  [
    "a district's promise passed off as its province's",
    () => spoiled('targets', 'TG-NGI-1', { isPart: null }),
    'Target TG-NGI-1 counts only a part of the people and does not say so.',
  ],
  [
    'a base that belongs to nobody',
    () => spoiled('targets', 'TG-SL-1', { basePlanId: null }),
    'Target TG-SL-1 names a base without saying whose, or the reverse.',
  ],
  [
    'a base of what is no percentage',
    () => spoiled('targets', 'TG-SL-4', { baseKind: 'communes' }),
    'Target TG-SL-4 has a base without being a percentage.',
  ],
  [
    'a base without a document',
    () => spoiled('targets', 'TG-SL-1', { baseValue: '120' }),
    'Target TG-SL-1 has a base without a document, or the reverse.',
  ],
  [
    'a base from a document that was not read',
    () => spoiled('targets', 'TG-SL-1', { baseValue: '120', baseDocumentId: 'PL-SL-NQ420' }),
    'Target TG-SL-1 takes its base from PL-SL-NQ420, which was not read.',
  ],
  [
    'a base that is no exact decimal',
    () => spoiled('targets', 'TG-SL-1', { baseValue: '1,5' }),
    'targets TG-SL-1 has a baseValue that is not an exact decimal as text: 1,5.',
  ],
])('finds %s', (_, planted, sentence) => {
  expect(checkSeed(planted()).join('\n')).toContain(sentence);
});
