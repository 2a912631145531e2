// Examples can never become facts: tried with every change there is, by an example person of every role on real records, and
// by everybody on example records. The cases are those of test/faults, so that a new change is tried here too or is missed there.
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintToken } from '../../db/access/token.ts';
import { type Action, allowed } from '../../db/allowed.ts';
import type { Statement } from '../../db/client.ts';
import { facts } from '../../db/columns.ts';
import { allTables, isExample } from '../../db/standing.ts';
import { allUnused, cases, type Ready, type Stage } from '../faults/cases.ts';
import { type Answer, answerIn, bodyOf, changes, isRefusal } from '../faults/changes.ts';
import { correctionCases } from '../faults/correction-cases.ts';
import { databaseAt, post } from '../faults/door.ts';
import type { Office, Offices } from '../faults/offices.ts';
import { registerCases } from '../faults/register-cases.ts';
import { newGround, type OwnGround } from '../faults/server.ts';
import { pepper } from '../support/fixed.ts';
import { patiently } from '../support/patient.ts';

/** What an example office may begin out of nothing. What comes of it is an example; of everything else nothing comes. */
const mayBegin = [
  'addOffice',
  'commend',
  'freezeReviewPack',
  'makeRecommendation',
  'makeRuling',
  'openRound',
  'planInspection',
  'resolveAssignees',
  'setContact',
];
/** The register has no examples, and who verifies what is kept beside it. */
const ofFactsOnly = [
  ...Object.keys(registerCases),
  ...Object.keys(correctionCases),
  'assignField',
  'endField',
];
/** Nobody asks for these: the job does them, or a browser that signs in. */
const notAskedFor: readonly Action[] = [
  'letter.judge',
  'letter.promiseDue',
  'letter.redraft',
  'message.deliver',
  'message.fail',
  'message.wait',
  'session.begin',
  'urging.promiseDue',
  'urging.raise',
];

let ground: OwnGround;
let file: DatabaseSync;
/** For each real office an example one of the same body, with the same role. */
let understudies: ReadonlyMap<string, Office>;
let examples: Offices;
let real: Stage;
let tried: Stage;
beforeAll(async () => {
  ground = await newGround();
  file = openFile();
  ({ understudies, examples } = await understudiesOf(ground));
  const say: Stage['say'] = async (office, change, args) => {
    const answer = await ask({ office, change, args: { ...args } });
    if (answer === undefined || isRefusal(answer)) throw new Error(`${change}: ${JSON.stringify(answer)}`);
    return answer;
  };
  real = { offices: ground.offices, unused: allUnused(), say };
  tried = {
    offices: examples,
    // Far from the periods that an example person was already seen to open beside the facts.
    unused: { ...allUnused(), openings: 600 },
    standing: 'example',
    // The register has no examples: what a case needs of it is real.
    say: (office, change, args) =>
      say(change in registerCases ? ground.offices.administrator : office, change, args),
  };
});
afterAll(async () => {
  file.close();
  await ground.close();
});

let keys = 0;
async function ask(ready: Ready): Promise<Answer | undefined> {
  const wish = { ...ready, key: `examples-${++keys}-${ready.change}` };
  const reply = await post(databaseAt(ground.config), wish.office, bodyOf(wish));
  const answer = answerIn(reply, wish);
  if (answer === undefined) throw new Error(`${wish.change}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return answer;
}

describe('an example person', () => {
  const done: string[] = [];

  it.each(Object.keys(changes))(
    'changes nothing real by %s, and takes nothing from who may',
    async (change) => {
      const ready = await cases[change]!.ready(real, 1_000 + keys);
      const before = everyFact();
      const answers: (Answer | undefined)[] = [];
      for (const office of playersBeside(ready.office)) answers.push(await ask({ ...ready, office }));
      expect(differencesOf(before, everyFact())).toEqual([]);
      expect(answers.every((answer) => answer !== undefined)).toBe(true);
      const succeeded = answers.some((answer) => !isRefusal(answer!));
      expect(succeeded, JSON.stringify(answers)).toBe(mayBegin.includes(change));
      const inEarnest = await ask(ready);
      expect(isRefusal(inEarnest!), JSON.stringify(inEarnest)).toBe(false);
      done.push(change);
    },
  );

  it('was tried with every action that anybody may ask for', async () => {
    expect(done.sort()).toEqual(Object.keys(changes).sort());
    const audited = await ground.rows("SELECT DISTINCT action FROM audit_log WHERE actor_kind = 'person'");
    expect([...audited.map((row) => String(row.action)), ...notAskedFor].sort()).toEqual(
      Object.keys(allowed).sort(),
    );
  });

  const onExamples = Object.keys(changes).filter((change) => !ofFactsOnly.includes(change));
  it.each(onExamples)('does %s among examples, which changes no fact', async (change) => {
    const ready = await cases[change]!.ready(tried, 1_000 + keys);
    const before = everyFact();
    const answer = await ask(ready);
    expect(isRefusal(answer!), JSON.stringify(answer)).toBe(false);
    expect(differencesOf(before, everyFact())).toEqual([]);
  });

  // A rule of its own for everyone else: whoever works on an example, it stays one, and so does all that is made of it.
  it.each(onExamples.filter((change) => !mayBegin.includes(change)))(
    'is never made a fact of by a real office that does %s',
    async (change) => {
      const ready = await cases[change]!.ready(tried, 1_000 + keys);
      const [realId] = [...understudies].find(([, office]) => office.id === ready.office.id)!;
      const office = everyOffice(ground.offices).find(({ id }) => id === realId)!;
      const before = everyFact();
      await ask({ ...ready, office });
      // That a real office did something is kept as a fact, whatever it was.
      const differences = differencesOf(before, everyFact());
      expect(differences.filter((line) => !/^new: (audit_log|idempotency) /.test(line))).toEqual([]);
    },
  );
});

describe('the proof', () => {
  it('notices when the guards of the database are gone, and the writer alone still refuses to change what is real', async () => {
    const guards = await ground.rows(
      "SELECT name, sql FROM sqlite_master WHERE name LIKE '%\\_kept\\_apart\\_%' ESCAPE '\\'",
    );
    expect(guards.length).toBeGreaterThan(150);
    const db = () => patiently(ground.config);
    await db().writeBatch(guards.map(({ name }) => ({ sql: `DROP TRIGGER ${name}`, args: [] })));
    try {
      const changed = async (change: string) => {
        const ready = await cases[change]!.ready(real, 1_000 + keys);
        const before = everyFact();
        for (const office of playersBeside(ready.office)) await ask({ ...ready, office });
        return differencesOf(before, everyFact());
      };
      for (const change of [
        'issueToken',
        'issueSignInLink',
        'correctReport',
        'draftLetters',
        'extendObligation',
      ])
        expect(await changed(change), change).not.toEqual([]);
      for (const change of [
        'saveReport',
        'verifyReport',
        'publishReport',
        'revokeToken',
        'endContact',
        'endRuling',
      ])
        expect(await changed(change), change).toEqual([]);
    } finally {
      await db().writeBatch(guards.map(({ sql }) => ({ sql: String(sql), args: [] })));
    }
  });
});

it('nothing is left of an act but what it did', async () => {
  expect(await ground.rows('SELECT * FROM acting_as_example')).toEqual([]);
});

const everyOffice = ({
  provinces,
  colleague,
  ministries,
  commissions,
  administrator,
  second,
  supervisor,
}: Offices) => [...provinces, colleague, ...ministries, ...commissions, administrator, second, supervisor];

/** One of every role, and whoever stands exactly where the real office stands. */
function playersBeside(office: Office): Office[] {
  const { provinces, ministries, commissions, administrator, supervisor } = examples;
  const same = understudies.get(office.id)!;
  return [...new Set([same, provinces[0]!, ministries[0]!, commissions[0]!, administrator, supervisor])];
}

async function understudiesOf({ config, offices }: OwnGround) {
  const statements: Statement[] = [];
  const pairs = await Promise.all(
    everyOffice(offices).map(async ({ id, agency }) => {
      const { token, hash } = await mintToken(pepper);
      const mine = `example-${id}`;
      statements.push(
        {
          sql: `INSERT INTO people (id, office_vi, office_en, is_example, created_at)
            SELECT ?, office_vi, office_en, 1, created_at FROM people WHERE id = ?`,
          args: [mine, id],
        },
        {
          sql: `INSERT INTO memberships (id, person_id, agency_id, role, "from")
            SELECT ?, ?, agency_id, role, "from" FROM memberships WHERE person_id = ?`,
          args: [`${mine}/1`, mine, id],
        },
        {
          sql: `INSERT INTO tokens (id, hash, person_id, label, scopes, created_at, expires_at)
            SELECT ?, ?, ?, label, scopes, created_at, expires_at FROM tokens WHERE id = ?`,
          args: [`${mine}/token`, hash, mine, `${id}/token`],
        },
      );
      return [id, { id: mine, agency, token }] as const;
    }),
  );
  const sessions = offices.spareSessions.map((id) => `example-${id}`);
  for (const [at, id] of sessions.entries())
    statements.push({
      sql: `INSERT INTO sessions (id, hash, person_id, scopes, label, created_at, last_seen_at, expires_at)
        SELECT ?1, ?1, 'example-' || person_id, scopes, label, created_at, last_seen_at, expires_at FROM sessions WHERE id = ?2`,
      args: [id, offices.spareSessions[at]!],
    });
  // Parents first.
  const order = ['people', 'memberships', 'tokens', 'sessions'];
  const rank = ({ sql }: Statement) => order.indexOf(/^INSERT INTO (\w+)/.exec(sql)![1]!);
  await patiently(config).writeBatch(statements.sort((a, b) => rank(a) - rank(b)));
  const map = new Map<string, Office>(pairs);
  const one = (office: Office) => map.get(office.id)!;
  const examples: Offices = {
    ledger: config,
    provinces: offices.provinces.map(one),
    colleague: one(offices.colleague),
    ministries: offices.ministries.map(one),
    commissions: offices.commissions.map(one),
    administrator: one(offices.administrator),
    second: one(offices.second),
    supervisor: one(offices.supervisor),
    spareTokens: [],
    spareSessions: sessions,
  };
  return { understudies: map, examples };
}

const byExample = (column: string) => `${column} IN (SELECT id FROM people WHERE is_example = 1)`;
/** Of what is kept of every act, what is an example's. */
const examplesOf: Readonly<Record<string, string>> = {
  idempotency: byExample('r.actor_id'),
  audit_log: `${byExample('r.actor_id')} OR r.request_id IN (SELECT request_id FROM audit_log WHERE ${byExample('actor_id')})`,
  obligation_facts: 'r.is_example',
  line_counts: 'r.is_example',
  leaves: "r.record ->> 'standing' = 'example'",
  // Places and hashes: what they are of is compared itself.
  log_entries: '1',
  log_nodes: '1',
  log_checkpoints: '1',
  // What is put right and can be an example.
  corrections: `r.entity_id IN (${allTables
    .filter((table) => 'id' in getTableColumns(table) && isExample(table, 'one') !== '0')
    .map((table) => `SELECT one.id FROM ${getTableName(table)} one WHERE ${isExample(table, 'one')}`)
    .join(' UNION ALL ')})`,
};

/** The rows of each table that are no examples, as one text. */
type Facts = ReadonlyMap<string, string>;
let readings: [table: string, read: StatementSync][] = [];

function openFile(): DatabaseSync {
  const opened = new DatabaseSync(ground.file, { readOnly: true });
  const tables = allTables.map((table): [string, string] => [
    getTableName(table),
    examplesOf[getTableName(table)] ?? isExample(table, 'r'),
  ]);
  const past = [...facts].map((table): [string, string] => [
    `${getTableName(table)}_past`,
    isExample(table, 'r'),
  ]);
  readings = [...tables, ...past].map(([name, ones]) => {
    const read = opened.prepare(`SELECT * FROM ${name} r WHERE NOT coalesce((${ones}), 0)`);
    read.setReturnArrays(true);
    return [name, read];
  });
  return opened;
}

/** Everything in the database that is no example; read from its file, for it is read often. */
const everyFact = (): Facts => new Map(readings.map(([name, read]) => [name, JSON.stringify(read.all())]));

function differencesOf(before: Facts, after: Facts): string[] {
  const linesOf = (facts: Facts, name: string) =>
    new Set((JSON.parse(facts.get(name)!) as object[]).map((row) => `${name} ${JSON.stringify(row)}`));
  return [...after.keys()]
    .filter((name) => before.get(name) !== after.get(name))
    .flatMap((name) => {
      const was = linesOf(before, name);
      const is = linesOf(after, name);
      return [
        ...[...was].filter((line) => !is.has(line)).map((line) => `gone: ${line}`),
        ...[...is].filter((line) => !was.has(line)).map((line) => `new: ${line}`),
      ];
    });
}
