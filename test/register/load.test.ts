// Many records in one act: new, changed, the same, refused; all at once or not at all, and once however often it is sent.
import { beforeAll, describe, expect, it } from 'vitest';
import { toId } from '../../schema/ids.ts';
import { newKey } from '../support/cycle.ts';
import { keeperWith, writeKeeper } from '../support/keeper.ts';
import { useLedger } from '../support/ledger.ts';

const ledger = useLedger();
beforeAll(() => writeKeeper(ledger));

const actor = keeperWith('verify');
const source = `mutation ($documents: [LoadedDocument!], $bodies: [LoadedBody!], $plans: [LoadedPlan!], $lines: [LoadedPlanLine!],
    $readings: [LoadedReading!], $reason: Text, $key: Key!) {
  loadRegister(documents: $documents, bodies: $bodies, plans: $plans, lines: $lines, readings: $readings, reason: $reason, key: $key) {
    __typename
    ... on RegisterLoad { id added changed same reason loadedBy { officeEn } }
    ... on Refusal { code }
    ... on Invalid { fields { path code } }
  }
}`;
const preview = source
  .replace('mutation', 'query')
  .replace(', $key: Key!', '')
  .replace(
    /loadRegister\([\s\S]*$/,
    `registerPreview(documents: $documents, bodies: $bodies, plans: $plans, lines: $lines, readings: $readings, reason: $reason) {
    added changed same refused problems { path code } records { path outcome changed { field before after } }
  }
}`,
  );
type Given = Record<string, unknown>;
const asked = async (text: string, given: Given) => {
  const answer = await ledger.ask('public', text, given, { actor });
  if (answer.errors) throw answer.errors[0]!;
  return answer.data;
};
const load = async (given: Given, key = newKey()) => (await asked(source, { ...given, key })).loadRegister;
const look = async (given: Given) => (await asked(preview, given)).registerPreview;

const tasks = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '3.1', '3.2', '3.3'];
const paper = {
  id: 'Document:KH-77',
  kind: 'plan',
  symbol: '77/KH-UBND',
  issuedOn: '2023-05-04',
  issuer: 'Agency:Ủy ban nhân dân tỉnh Cao Bằng',
  titleVi: 'Kế hoạch thực hiện Chỉ thị 20-CT/TW',
  readAs: 'full_text',
  standing: 'OFFICIAL_TEXT',
};
const plan = {
  document: 'Document:77/KH-UBND',
  directive: 'Directive:20-CT/TW',
  agency: 'Agency:Ủy ban nhân dân tỉnh Cao Bằng',
  level: 'PROVINCE',
  relation: 'IMPLEMENTS_DIRECTIVE',
};
const line = (at: number) => ({
  plan: 'Document:77/KH-UBND',
  code: `II.${at + 1}`,
  position: at + 1,
  titleVi: `Việc thứ ${at + 1}`,
  titleEn: `Work no. ${at + 1}`,
  section: `II, ${at + 1}`,
  tasks: [tasks[at % tasks.length]],
});
const reading = (task: string) => ({
  plan: 'Plan:KH-77',
  task,
  state: 'COPIED',
  section: 'II',
  confidence: 'HIGH',
});
const whole = {
  documents: [paper],
  bodies: [
    {
      id: 'Agency:cb-snv-moi',
      kind: 'PROVINCE_DEPARTMENT',
      nameVi: 'Sở Việc làm tỉnh Cao Bằng',
      source: 'Document:77/KH-UBND',
      section: 'III',
      confidence: 'DERIVED',
      note: 'Stands in the plan.',
    },
  ],
  plans: [plan],
  lines: Array.from({ length: 30 }, (_, at) => line(at)),
  readings: tasks.map(reading),
};
const sizes = () =>
  ledger.rows(`SELECT (SELECT count(*) FROM documents) d, (SELECT count(*) FROM agencies) a, (SELECT count(*) FROM plans) p,
    (SELECT count(*) FROM provisions) l, (SELECT count(*) FROM mappings) m, (SELECT count(*) FROM readings) r, (SELECT count(*) FROM audit_log) u`);

describe('a load of the register', () => {
  it('is looked at first, and nothing is written by looking', async () => {
    const before = await sizes();
    expect(await look(whole)).toMatchObject({ added: 43, changed: 0, same: 0, refused: 0, problems: [] });
    expect(await sizes()).toEqual(before);
  });

  it('brings a plan of thirty lines with its readings in one act, each with its entry and its source', async () => {
    const [before] = await sizes();
    const key = newKey();
    const told = await load(whole, key);
    expect(told).toMatchObject({ __typename: 'RegisterLoad', added: 43, changed: 0, same: 0, reason: null });
    const [after] = await sizes();
    expect(after).toEqual({
      d: Number(before!.d) + 1,
      a: Number(before!.a) + 1,
      p: Number(before!.p) + 1,
      l: Number(before!.l) + 30,
      m: Number(before!.m) + 10,
      r: Number(before!.r) + 10,
      u: Number(before!.u) + 44,
    });
    expect(await load(whole, key)).toEqual(told);
    expect(await sizes()).toEqual([after]);
    expect(
      await ledger.rows("SELECT source_id, section, confidence, note FROM agencies WHERE id = 'cb-snv-moi'"),
    ).toEqual([{ source_id: 'KH-77', section: 'III', confidence: 'derived', note: 'Stands in the plan.' }]);
    expect(
      await ledger.rows(
        "SELECT count(DISTINCT entity_id) n FROM audit_log WHERE entity = 'provision' AND action = 'register.load'",
      ),
    ).toEqual([{ n: 30 }]);
    expect(await ledger.rows("SELECT issuer_id FROM documents WHERE id = 'KH-77'")).toEqual(
      await ledger.rows(
        "SELECT agency_id AS issuer_id FROM agency_names WHERE name_vi = 'Ủy ban nhân dân tỉnh Cao Bằng' AND until IS NULL",
      ),
    );
  });

  it('leaves alone what stands there just so', async () => {
    expect(await look(whole)).toMatchObject({ added: 0, changed: 0, same: 43, refused: 0 });
    expect(await load(whole)).toMatchObject({ fields: [{ path: 'records', code: 'NOTHING_CHANGED' }] });
  });

  it('changes what is there for whoever has seen it, with a reason, and every earlier day stays', async () => {
    const lines = [{ ...line(4), titleEn: 'Work no. five', revision: 1 }, line(5)];
    expect(await load({ lines: [{ ...line(4), titleEn: 'Work no. five' }] })).toMatchObject({
      fields: [
        { path: 'lines[0].revision', code: 'REVISION_UNSAID' },
        { path: 'reason', code: 'WHY_MISSING' },
      ],
    });
    const reason = 'Read again.';
    expect(await load({ lines: [{ ...lines[0], revision: 7 }], reason })).toMatchObject({
      fields: [{ path: 'lines[0].revision', code: 'STALE_REVISION' }],
    });
    expect((await look({ lines, reason })).records).toEqual([
      {
        path: 'lines[0]',
        outcome: 'CHANGED',
        changed: [{ field: 'titleEn', before: 'Work no. 5', after: 'Work no. five' }],
      },
      { path: 'lines[1]', outcome: 'SAME', changed: [] },
    ]);
    expect(await load({ lines, reason })).toMatchObject({ added: 0, changed: 1, same: 1, reason });
    expect(await ledger.rows("SELECT title_en, revision FROM provisions WHERE id = 'KH-77/II.5'")).toEqual([
      { title_en: 'Work no. five', revision: 2 },
    ]);
    expect(await ledger.rows("SELECT title_en FROM provisions_past WHERE id = 'KH-77/II.5'")).toEqual([
      { title_en: 'Work no. 5' },
    ]);
    expect(await ledger.rows("SELECT reason FROM corrections WHERE entity_id = 'KH-77/II.5'")).toEqual([
      { reason },
    ]);
    const audit = await ledger.rows(
      "SELECT changes FROM audit_log WHERE entity_id = 'KH-77/II.5' AND revision = 2",
    );
    expect(JSON.parse(String(audit[0]!.changes))).toMatchObject({
      titleEn: ['Work no. 5', 'Work no. five'],
      reason,
    });
  });

  it('tells every problem at its record, and writes nothing of the rest', async () => {
    const before = await sizes();
    const told = await load({
      documents: [
        { ...paper, id: 'Document:KH-78' },
        { ...paper, id: 'Document:a b', symbol: '1/KH', kind: 'poem', url: 'ftp://x', issuedOn: '2023-13' },
        { ...paper, id: 'Document:KH-80', symbol: '80/KH-UBND' },
      ],
      bodies: [{ kind: 'AGENCY', nameVi: 'Cục mới' }],
      plans: [{ ...plan, document: 'Document:nowhere', territory: 'Territory:nowhere' }],
      lines: [
        line(0),
        { ...line(40), tasks: ['9.9'], titleVi: ' ' },
        { ...line(41), plan: 'Document:KH-77' },
        line(41),
        { ...line(1), tasks: ['1.1'] },
      ].map((one) => ({ ...one, plan: one.plan.replace('Document:77/KH-UBND', 'Plan:KH-77') })),
      readings: [
        { ...reading('1.1'), state: 'WEAKER' },
        { ...reading('1.4'), plan: 'Plan:nowhere' },
        { ...reading('3.4'), section: null },
        reading('4.1'),
        reading('4.1'),
      ],
    });
    expect(told.fields).toEqual([
      { path: 'documents[0].symbol', code: 'DOCUMENT_THERE' },
      { path: 'documents[1].id', code: 'OWN_ID_FORM' },
      { path: 'documents[1].kind', code: 'NOT_ONE_OF' },
      { path: 'documents[1].url', code: 'BAD_URL' },
      { path: 'documents[1].issuedOn', code: 'BAD_PARTIAL_DAY' },
      { path: 'bodies[0].source', code: 'EMPTY' },
      { path: 'plans[0].document', code: 'NOT_FOUND' },
      { path: 'plans[0].territory', code: 'NOT_FOUND' },
      { path: 'lines[1].titleVi', code: 'EMPTY' },
      { path: 'lines[1].tasks', code: 'UNKNOWN_TASK' },
      { path: 'lines[3]', code: 'RECORD_TWICE' },
      { path: 'lines[4].tasks', code: 'TASKS_STAY' },
      { path: 'readings[0].state', code: 'READ_BEFORE' },
      { path: 'readings[1].plan', code: 'NOT_FOUND' },
      { path: 'readings[2].section', code: 'PLACE_MISSING' },
      { path: 'readings[4]', code: 'RECORD_TWICE' },
    ]);
    expect(await sizes()).toEqual(before);
  });

  it('takes one to a hundred records, of which none is an example person’s or holds a person’s number', async () => {
    const many = Array.from({ length: 60 }, (_, at) => line(at));
    expect(await load({ lines: many, readings: many.map(() => reading('1.1')) })).toMatchObject({
      fields: [{ path: 'records', code: 'LOAD_OUT' }],
    });
    expect(await load({})).toMatchObject({ fields: [{ path: 'records', code: 'LOAD_OUT' }] });
    expect(
      await load({ documents: [{ ...paper, id: 'Document:x9', note: 'Gọi 0912345678' }] }),
    ).toMatchObject({
      fields: [{ path: 'documents[0].note', code: 'PERSONAL_DATA' }],
    });
    const answer = await ledger.ask('administrator', source, { ...whole, key: newKey() });
    expect(answer.data.loadRegister.__typename).toBe('Forbidden');
    const looked = await ledger.ask('haiPhong', preview, whole);
    expect(looked.data.registerPreview).toBeNull();
  });

  it('says of a body that is there nothing about its name', async () => {
    const body = {
      id: toId('Agency', 'cb-snv-moi'),
      kind: 'PROVINCE_DEPARTMENT',
      nameVi: 'Sở khác',
      source: 'Document:KH-77',
    };
    expect(await load({ bodies: [body] })).toMatchObject({
      fields: [{ path: 'bodies[0].nameVi', code: 'RENAMED_ELSEWHERE' }],
    });
  });
});
